import { createHash } from 'node:crypto';
import { PrivateAddressError, publicFetch } from '../../platform/public-fetch.js';
import type { DownloadFetch } from '../../platform/public-fetch.js';
import { inRepository, send } from '../ask.js';
import type { GitHubClient, Repository } from '../client.js';
import { GitHubError, refused } from '../github-error.js';
import { allowedAddress, GITHUB_ARTIFACT_HOSTS } from './allowed-address.js';
import type { Artifact } from './artifact.js';

/** Largest zip archive of a report, in bytes. */
export const MAX_ARTIFACT_BYTES = 1.5 * 1024 * 1024;

const TIMEOUT_MS = 60_000;
const ROUTE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

export interface DownloadOptions {
  /** Hosts that artifacts may come from, as in `allowedAddress`; GitHub's own unless told. */
  allowedHosts?: readonly string[];
  /** What downloads; by default one that reaches public addresses alone. */
  fetch?: DownloadFetch;
  /** Largest archive, in bytes. */
  maxBytes?: number;
}

/**
 * The bytes of an artifact's zip archive. Its size is checked before and while it comes; GitHub's redirect is followed by hand, once, to
 * an allowed host, without our token; the bytes are what `digest` says. Throws `GitHubError`: `expired`, `refused`, or the call's.
 */
export async function downloadArtifact(
  client: GitHubClient,
  repository: Repository,
  artifact: Artifact,
  { allowedHosts = GITHUB_ARTIFACT_HOSTS, fetch, maxBytes = MAX_ARTIFACT_BYTES }: DownloadOptions = {},
): Promise<Uint8Array> {
  if (artifact.isExpired) throw expired(artifact);
  if (artifact.sizeBytes > maxBytes)
    throw refused(`the artifact has ${artifact.sizeBytes} bytes, over the ${maxBytes} that it may have`);
  const expected = sha256Of(artifact.digest);
  const { url, isNamedOutright } = allowedAddress(await locationOf(client, repository, artifact), allowedHosts);
  const bytes = await download(url, fetch ?? (isNamedOutright ? globalThis.fetch : publicFetch), maxBytes);
  if (expected !== undefined && createHash('sha256').update(bytes).digest('hex') !== expected)
    throw refused('the bytes of the artifact are not those that its digest says');
  return bytes;
}

async function locationOf(client: GitHubClient, repository: Repository, artifact: Artifact): Promise<string> {
  const parameters = { ...inRepository(repository), artifact_id: artifact.id, archive_format: 'zip' };
  // A server that sent the archive itself would have it read whole into memory: it is left unread instead.
  const request = { redirect: 'manual', parseSuccessResponseBody: false };
  try {
    const { status, headers, data } = await send(client, ROUTE, { ...parameters, request });
    await (data as ReadableStream | undefined)?.cancel?.();
    const { location } = headers;
    if (status === 302 && typeof location === 'string') return location;
    throw refused(`GitHub answered ${status} where it should say the artifact's address`);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) throw expired(artifact, error);
    throw error;
  }
}

async function download(url: URL, fetch: DownloadFetch, maxBytes: number): Promise<Uint8Array> {
  const headers = { accept: '*/*', 'accept-encoding': 'identity' };
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    try {
      if (response.status >= 300 && response.status < 400)
        throw refused(`${url.hostname} sends us on to somewhere else instead of the artifact`);
      if (response.status !== 200) throw unavailable(url, `answered ${response.status}`);
      if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
      return await bodyOf(response, maxBytes);
    } finally {
      // Already read, or not wanted: either way the connection is free.
      await response.body?.cancel().catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    if (error instanceof PrivateAddressError) throw refused(error.message, error);
    throw unavailable(url, 'gave no answer, or broke off', error);
  }
}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return new Uint8Array();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(read.value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
  return Buffer.concat(chunks);
}

/** The hex digits of a digest; undefined where the server says none. Any other kind cannot be checked. */
function sha256Of(digest: string | null): string | undefined {
  if (digest === null) return undefined;
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex === undefined) throw refused('the digest of the artifact is not a SHA-256');
  return hex;
}

function tooLarge(maxBytes: number): GitHubError {
  return refused(`the artifact is larger than GitHub says, over the ${maxBytes} bytes that it may have`);
}

function expired({ name }: Artifact, cause?: unknown): GitHubError {
  return new GitHubError({ kind: 'expired', message: `the artifact ${name} has expired`, cause });
}

function unavailable(url: URL, what: string, cause?: unknown): GitHubError {
  return new GitHubError({ kind: 'unavailable', message: `${url.hostname} ${what} for the artifact`, cause });
}
