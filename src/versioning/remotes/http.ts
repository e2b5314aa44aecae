import type { IncomingMessage } from 'node:http';
import { UserError } from '../../core/errors.js';
import type { UserErrorFields } from '../../core/errors.js';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import type { Content } from '../object-cache.js';
import { contentLength, HttpClient, readBody } from './http-client.js';
import { followRedirects } from './http-redirects.js';
import { httpSettings } from './http-settings.js';
import type { HttpSettings } from './http-settings.js';
import { isNetworkError } from './network-error.js';
import { readOnlyRemote } from './read-only.js';
import type { Remote, RemoteScheme, StoredKey } from './remote.js';
import { resumedBody } from './resumed-body.js';
import { withRetries } from './retry.js';
import { encodeKey } from './sigv4.js';

/** Bodies up to this size are read whole before they are given on. */
const ONE_READ_BYTES = 512 * 1024;

/** Files of a web server below a url, to be read only: there is no common way to store or to list. */
export const httpScheme: RemoteScheme = {
  async open(config, repository) {
    return new HttpRemote(config, httpSettings(config), repository.environment);
  },
  readiness(config) {
    httpSettings(config);
    return { ready: true, reason: '' };
  },
};

class HttpRemote implements Remote {
  readonly name: string;
  readonly url: string;
  readonly jobs: number;
  readonly pageSize = 1;
  readonly readOnly = true;
  private readonly place: string;
  private readonly client: HttpClient;

  constructor(
    config: RemoteConfig,
    private readonly settings: HttpSettings,
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.name = config.name;
    this.url = settings.url;
    this.jobs = settings.jobs;
    this.place = `remote "${config.name}" (${this.url})`;
    this.client = new HttpClient({ ...settings, connections: Math.max(settings.jobs, 16), environment });
  }

  size(key: string, signal?: AbortSignal): Promise<number | undefined> {
    return withRetries(
      async () => {
        const head = await this.ask('HEAD', key, {}, signal);
        if (head === undefined) return undefined;
        head.resume();
        const sizeBytes = contentLength(head);
        if (sizeBytes !== undefined && head.statusCode === 200) return sizeBytes;
        return this.countBytes(key, signal); // a server without HEAD, or one that makes up its answers as it goes
      },
      { signal },
    );
  }

  private async countBytes(key: string, signal?: AbortSignal): Promise<number | undefined> {
    const content = await this.read(key, signal);
    if (!content) return undefined;
    let sizeBytes = 0;
    for await (const piece of content) sizeBytes += piece.length;
    return sizeBytes;
  }

  async read(key: string, signal?: AbortSignal): Promise<Content | undefined> {
    const answer = await this.ask('GET', key, {}, signal);
    if (answer === undefined) return undefined;
    const sizeBytes = contentLength(answer);
    if (sizeBytes === undefined) return this.content(answer);
    if (sizeBytes <= ONE_READ_BYTES) {
      try {
        return [await readBody(answer, ONE_READ_BYTES)];
      } catch (error) {
        throw this.translate(error);
      }
    }
    const { etag } = answer.headers;
    return this.content(
      resumedBody(
        answer,
        (from) =>
          withRetries(
            async () => {
              const headers = { range: `bytes=${from}-`, ...(etag?.startsWith('"') && { 'if-range': etag }) };
              return (
                (await this.ask('GET', key, headers, signal)) ??
                thrown(this.unavailable('the object went while it was read'))
              );
            },
            { signal },
          ),
        signal,
      ),
    );
  }

  private async *content(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      throw this.translate(error);
    }
  }

  /** An answer of success, or undefined where there is no such object. HEAD may also be refused (405, 501). */
  private async ask(
    method: 'GET' | 'HEAD',
    key: string,
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<IncomingMessage | undefined> {
    let answer: IncomingMessage;
    try {
      const url = new URL(`${this.url}/${encodeKey(key)}`);
      const fields = ['accept', '*/*', 'accept-encoding', 'identity', ...Object.entries(headers).flat()];
      const question = { url, method, headers: fields, signal };
      ({ answer } = await followRedirects(this.client, question, this.settings.identity));
    } catch (error) {
      throw this.translate(error);
    }
    const status = answer.statusCode!;
    const isNoHead = method === 'HEAD' && (status === 405 || status === 501);
    if ((status >= 200 && status < 300) || isNoHead) return answer;
    answer.resume();
    if (status === 404 || status === 410) return undefined;
    throw this.refusal(status);
  }

  list(): AsyncIterable<StoredKey> {
    throw readOnlyRemote(this.name, this.url, 'listing what is stored');
  }

  async write(): Promise<never> {
    throw readOnlyRemote(this.name, this.url, 'storing');
  }

  async delete(): Promise<never> {
    throw readOnlyRemote(this.name, this.url, 'deleting');
  }

  close(): void {
    this.client.close();
  }

  private refusal(status: number): UserError {
    if (status >= 500 || status === 429 || status === 408) return this.unavailable(`HTTP ${status}`);
    const isDenied = status === 401 || status === 403 || status === 407;
    const hint = isDenied
      ? this.settings.identity.length === 0
        ? 'Give `auth`, `user` and `password` of the remote, the last in .dvc/config.local.'
        : 'Check `auth`, `user` and `password` of the remote.'
      : 'Check the url of the remote in .dvc/config.';
    const code = isDenied ? 'REMOTE_ACCESS_DENIED' : 'REMOTE_FAILED';
    return failure({
      code,
      message: `${this.place} ${isDenied ? 'refuses access' : 'answered'}: HTTP ${status}`,
      hint,
    });
  }

  private translate(error: unknown): unknown {
    const { code, name, message } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || name === 'AbortError') return error;
    const words = `${code ?? name}: ${redact(message, this.settings.secrets).slice(0, 300)}`;
    if (isNetworkError(error)) return this.unavailable(words);
    if (typeof code !== 'string') return error;
    return failure({
      code: 'REMOTE_FAILED',
      message: `${this.place}: ${words}`,
      hint: 'Check the network, and the url of the remote in .dvc/config.',
    });
  }

  private unavailable(words: string): UserError {
    return failure({
      code: 'REMOTE_UNAVAILABLE',
      message: `${this.place} does not answer as it should: ${words}`,
      hint: 'Try again in a moment; what was transferred stays.',
      retryable: true,
    });
  }
}

function failure(fields: Omit<UserErrorFields, 'exitCode'>): UserError {
  return new UserError({ ...fields, exitCode: 3 });
}

function thrown(error: Error): never {
  throw error;
}
