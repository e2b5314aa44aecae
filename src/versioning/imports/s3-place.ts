import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import { byCodePoint } from '../../core/repository-path.js';
import type { RemoteConfig } from '../config/config.js';
import type { Repository } from '../repository.js';
import { manifestPathProblem } from '../safe-path.js';
import type { Remote, StoredKey } from '../remotes/remote.js';
import type { Found, SourceFile, SourcePlace } from './source-place.js';

/**
 * An object of S3, or everything below a prefix; `key` is relative to the url of `config`. A file is known by its ETag, a
 * directory by the MD5 of a manifest of ETags, as in DVC. Throws `SOURCE_UNREADABLE` (exit 2) for keys that cannot be
 * names of files.
 */
export async function s3Place(config: RemoteConfig, key: string, repository: Repository): Promise<SourcePlace> {
  const { s3Scheme } = await import('../remotes/s3.js');
  const remote = await s3Scheme.open(config, repository);
  return { look: (signal) => look(remote, key.replace(/\/+$/, ''), signal), close: () => remote.close() };
}

async function look(remote: Remote, key: string, signal: AbortSignal | undefined): Promise<Found | undefined> {
  if (key !== '') {
    // Nothing with this beginning comes before the key itself.
    const listing = remote.list(key, signal)[Symbol.asyncIterator]();
    const { value: stored } = (await listing.next()) as { value: StoredKey | undefined };
    await listing.return?.();
    if (stored?.key === key) {
      const recorded = { etag: etagOf(remote, stored), sizeBytes: stored.sizeBytes };
      return { recorded, isDirectory: false, files: [fileAt(remote, stored, '')] };
    }
  }
  const prefix = key === '' ? '' : `${key}/`;
  const files: SourceFile[] = [];
  const entries: { path: string; etag: string }[] = [];
  let total = 0;
  for await (const stored of remote.list(prefix, signal)) {
    const path = stored.key.slice(prefix.length);
    // An empty object with a slash at its end stands for a directory in some tools.
    if (path === '' || path.endsWith('/')) continue;
    const problem = manifestPathProblem(path);
    if (problem !== undefined) throw unreadable(`${remote.url}/${stored.key}`, problem);
    entries.push({ path, etag: etagOf(remote, stored) });
    files.push(fileAt(remote, stored, path));
    total += stored.sizeBytes;
  }
  if (files.length === 0) return undefined;
  return {
    recorded: { digest: etagsDigest(entries), sizeBytes: total, fileCount: files.length },
    isDirectory: true,
    files,
  };
}

function fileAt(remote: Remote, { key, sizeBytes }: StoredKey, path: string): SourceFile {
  return {
    path,
    sizeBytes,
    async open(signal) {
      const content = await remote.read(key, signal);
      if (content) return content;
      throw new UserError({
        code: 'SOURCE_CHANGED',
        message: `${remote.url}/${key} vanished while it was imported`,
        hint: 'Run the same command again.',
        exitCode: 3,
      });
    },
  };
}

function etagOf(remote: Remote, { key, etag }: StoredKey): string {
  if (etag !== undefined) return etag;
  throw new UserError({
    code: 'REMOTE_FAILED',
    message: `${remote.url}/${key}: the server gives no ETag, so a change could not be noticed`,
    hint: 'Download it, and track it with `assay add`.',
    exitCode: 3,
  });
}

/** As DVC has it: MD5 of the manifest with ETags in the place of digests. */
function etagsDigest(entries: readonly { path: string; etag: string }[]): string {
  const items = entries
    .toSorted((a, b) => byCodePoint(a.path, b.path))
    .map(({ path, etag }) => `{"etag": ${asciiJson(etag)}, "relpath": ${asciiJson(path)}}`);
  return `${createHash('md5')
    .update(`[${items.join(', ')}]`)
    .digest('hex')}.dir`;
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unreadable(url: string, problem: string): UserError {
  return new UserError({
    code: 'SOURCE_UNREADABLE',
    message: `${JSON.stringify(url)}: the name ${problem}`,
    hint: 'Import what is beside it object by object.',
    exitCode: 2,
  });
}
