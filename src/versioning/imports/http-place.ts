import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { UserError } from '../../core/errors.js';
import type { SourceContent } from '../../core/import-source.js';
import { redact } from '../../core/redact.js';
import type { Content } from '../object-cache.js';
import { HttpClient } from '../remotes/http-client.js';
import { withRetries } from '../remotes/retry.js';
import type { Found, SourcePlace } from './source-place.js';

const MAX_REDIRECTS = 10;
const TIMEOUT_MS = 60_000;

export interface HttpPlaceOptions {
  environment: Readonly<Record<string, string | undefined>>;
  tls: { rejectUnauthorized?: boolean; ca?: Buffer };
  /** Name and value in turn; sent to the first host only. */
  headers: readonly string[];
  connectTimeoutMs?: number;
  readTimeoutMs?: number;
}

/**
 * A file behind an HTTP(S) url. It is known by its ETag or Content-MD5, as in DVC; where the server sends neither, by
 * what DVC makes of the other headers. Throws `SOURCE_UNAVAILABLE` (exit 3).
 */
export function httpPlace(url: string, options: HttpPlaceOptions): SourcePlace {
  const client = new HttpClient({
    connections: 4,
    connectTimeoutMs: options.connectTimeoutMs ?? TIMEOUT_MS,
    readTimeoutMs: options.readTimeoutMs ?? TIMEOUT_MS,
    tls: options.tls,
    environment: options.environment,
  });
  const ask = (method: string, signal: AbortSignal | undefined) => follow(client, method, url, options.headers, signal);
  return {
    look: (signal) => withRetries(() => look(url, ask, signal), { signal }),
    close: () => client.close(),
  };
}

type Ask = (method: string, signal: AbortSignal | undefined) => Promise<Answer>;

interface Answer {
  message: IncomingMessage;
  /** The url that answered. */
  url: string;
}

async function look(url: string, ask: Ask, signal: AbortSignal | undefined): Promise<Found | undefined> {
  let answer = await ask('HEAD', signal);
  answer.message.resume();
  if (!isGood(answer) && answer.message.statusCode !== 404) {
    // Some servers refuse HEAD, and signed urls are good for one method only.
    answer = await ask('GET', signal);
    answer.message.destroy();
  }
  const { message } = answer;
  if (message.statusCode === 404 || message.statusCode === 410) return undefined;
  if (!isGood(answer)) throw refused(url, message.statusCode);
  const sizeBytes = sizeOf(message);
  const checksum = message.headers['etag'] || header(message, 'content-md5') || headersChecksum(url, answer, sizeBytes);
  const recorded: SourceContent = { checksum, ...(sizeBytes !== undefined && { sizeBytes }) };
  const open = (stop?: AbortSignal) => read(url, ask, sizeBytes, stop);
  return { recorded, isDirectory: false, files: [{ path: '', ...(sizeBytes !== undefined && { sizeBytes }), open }] };
}

async function read(
  url: string,
  ask: Ask,
  sizeBytes: number | undefined,
  signal: AbortSignal | undefined,
): Promise<Content> {
  const answer = await ask('GET', signal);
  if (isGood(answer)) return body(url, answer.message, sizeBytes);
  answer.message.resume();
  throw refused(url, answer.message.statusCode);
}

async function* body(url: string, message: IncomingMessage, sizeBytes: number | undefined): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const piece of message as AsyncIterable<Buffer>) {
      length += piece.length;
      yield piece;
    }
  } catch (error) {
    throw broken(url, (error as Error).message, error);
  }
  const promised = sizeOf(message) ?? sizeBytes;
  if (!message.complete || (promised !== undefined && promised !== length)) {
    throw broken(url, `${length} bytes came instead of ${promised ?? 'all'}`);
  }
}

async function follow(
  client: HttpClient,
  method: string,
  start: string,
  own: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Answer> {
  let url = new URL(start);
  for (let redirects = 0; ; redirects++) {
    const isFirstHost = url.host === new URL(start).host;
    const identity = isFirstHost && url.username !== '' ? basic(url) : [];
    const headers = ['host', url.host, 'accept', '*/*', 'accept-encoding', 'identity', 'user-agent', 'assay'];
    let message: IncomingMessage;
    try {
      message = await client.send({
        origin: url,
        method,
        path: url.pathname + url.search,
        headers: [...headers, ...(isFirstHost ? own : []), ...identity],
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw broken(start, (error as Error).message, error);
    }
    const { statusCode = 0, headers: answered } = message;
    if (![301, 302, 303, 307, 308].includes(statusCode) || answered.location === undefined) {
      return { message, url: url.href };
    }
    message.resume();
    const next = URL.canParse(answered.location, url.href) ? new URL(answered.location, url.href) : undefined;
    const isSafe = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
    if (!next || !isSafe || redirects === MAX_REDIRECTS) {
      throw unavailable(start, redirects === MAX_REDIRECTS ? 'too many redirects' : 'it redirects to an unsafe place');
    }
    url = next;
  }
}

function basic({ username, password }: URL): string[] {
  const identity = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return ['authorization', `Basic ${Buffer.from(identity).toString('base64')}`];
}

function isGood({ message }: Answer): boolean {
  return message.statusCode !== undefined && message.statusCode >= 200 && message.statusCode < 300;
}

function sizeOf({ headers }: IncomingMessage): number | undefined {
  const isPlain = ['', 'identity'].includes(headers['content-encoding'] ?? '');
  const written = headers['content-length'];
  return isPlain && written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** fsspec's fallback, which DVC uses: the MD5 of Python's text of what is known of the file, as a decimal number. */
function headersChecksum(url: string, answer: Answer, sizeBytes: number | undefined): string {
  const { message } = answer;
  const known: [string, string | undefined][] = [
    ['name', python(url)],
    ['size', sizeBytes === undefined ? 'None' : String(sizeBytes)],
    ['mimetype', pythonIf(header(message, 'content-type')?.split(';')[0])],
    ['partial', header(message, 'accept-ranges') === 'none' ? 'False' : undefined],
    ['url', python(answer.url)],
    ['Digest', pythonIf(header(message, 'digest'))],
    ['Last-Modified', pythonIf(header(message, 'last-modified'))],
    ['type', python('file')],
  ];
  const fields = known.flatMap(([key, value]) => (value === undefined ? [] : [`'${key}': ${value}`]));
  const digest = createHash('md5')
    .update(`({${fields.join(', ')}},)`)
    .digest('hex');
  return BigInt(`0x${digest}`).toString();
}

function pythonIf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : python(text);
}

/** Python's `repr` of text without control characters, which headers and urls cannot hold. */
function python(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}

function refused(url: string, status = 0): UserError {
  if (status >= 500 || status === 429 || status === 408) return broken(url, `the server answers ${status}`);
  return unavailable(url, `the server answers ${status}`);
}

function broken(url: string, what: string, cause?: unknown): UserError {
  return unavailable(url, what, true, cause);
}

function unavailable(url: string, what: string, retryable = false, cause?: unknown): UserError {
  return new UserError({
    code: 'SOURCE_UNAVAILABLE',
    message: redact(`${url}: ${what}`),
    hint: retryable ? 'Try again later; nothing was changed.' : 'Open the address in a browser, or check who may read it.',
    exitCode: 3,
    retryable,
    ...(cause !== undefined && { cause }),
  });
}
