import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { UserError } from '../../core/errors.js';
import type { SourceContent } from '../../core/import-source.js';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import type { Content } from '../object-cache.js';
import { HttpClient } from '../remotes/http-client.js';
import { followRedirects } from '../remotes/http-redirects.js';
import { httpSettings } from '../remotes/http-settings.js';
import type { HttpSettings } from '../remotes/http-settings.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import type { Found, SourcePlace } from './source-place.js';

/**
 * A file behind an HTTP(S) url: that of `config`, or below it. It is known by its ETag or Content-MD5, as in DVC; where
 * the server sends neither, by what DVC makes of the other headers. Throws what `httpSettings` throws, and
 * `SOURCE_UNAVAILABLE` (exit 3).
 */
export function httpPlace(config: RemoteConfig, key: string, { environment }: Repository): SourcePlace {
  const url = key === '' ? config.url : `${config.url.replace(/\/+$/, '')}/${key}`;
  const settings = httpSettings({ ...config, url: key === '' ? url.replace(/[?#].*$/s, '') : config.url });
  const client = new HttpClient({ ...settings, connections: 4, environment });
  const ask: Ask = (method, signal) => answerOf(client, settings, method, url, signal);
  return {
    look: (signal) => withRetries(() => look(url, ask, signal), { signal }),
    close: () => client.close(),
  };
}

type Ask = (method: 'GET' | 'HEAD', signal: AbortSignal | undefined) => Promise<Answer>;

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

async function answerOf(
  client: HttpClient,
  { identity, secrets }: HttpSettings,
  method: 'GET' | 'HEAD',
  start: string,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const headers = ['accept', '*/*', 'accept-encoding', 'identity'];
  try {
    const { answer, url } = await followRedirects(client, { url: new URL(start), method, headers, signal }, identity);
    return { message: answer, url: url.href };
  } catch (error) {
    signal?.throwIfAborted();
    const { code, message } = error as NodeJS.ErrnoException;
    throw unavailable(start, redact(message, secrets), code !== 'EREDIRECT', error);
  }
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
    hint: retryable
      ? 'Try again later; nothing was changed.'
      : 'Open the address in a browser, or check who may read it.',
    exitCode: 3,
    retryable,
    ...(cause !== undefined && { cause }),
  });
}
