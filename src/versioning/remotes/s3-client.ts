import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpClient, readBody, trustedAuthorities } from './http-client.js';
import { bucketAddress } from './s3-address.js';
import type { CredentialSource } from './s3-credential-source.js';
import type { S3Surroundings } from './s3-credentials.js';
import { S3Failure } from './s3-errors.js';
import type { S3Settings } from './s3-settings.js';
import { rootContent, textOf } from './s3-xml.js';
import { encodeKey, encodeQuery, Signer } from './sigv4.js';
import type { SigningKeys } from './sigv4.js';

const EMPTY_HASH = hash('sha256', '', 'hex');
/** Errors and listings are text of at most this length. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** Clocks that differ by less are no reason for a refusal; S3 allows 15 minutes. */
const TOLERATED_SKEW_MS = 60_000;

export interface S3Request {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Relative to the remote's root; without one the bucket is meant. */
  key?: string;
  query?: Record<string, string>;
  /** Lower-case names; all of them are signed. */
  headers?: Record<string, string>;
  body?: Buffer;
  signal?: AbortSignal | undefined;
}

/** What a refusal can teach: each is learned at most once for a request. */
type Lesson = 'region' | 'clock' | 'credentials';

/**
 * Signed requests to one bucket. A wrong region, a wrong clock and expired credentials are put right and the request
 * sent once more; nothing else is repeated. What S3 refuses is an `S3Failure`, other errors are those of `HttpClient`
 * and of the credentials.
 */
export class S3Client {
  private readonly http: HttpClient;
  private readonly signer = new Signer();
  /** What all keys of the remote start with in the bucket. */
  readonly prefix: string;
  private region: string;
  private address: ReturnType<typeof bucketAddress>;
  private clockOffsetMs = 0;

  constructor(
    name: string,
    private readonly settings: S3Settings,
    private readonly surroundings: S3Surroundings,
    private readonly credentials: CredentialSource,
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.http = new HttpClient({
      connections: Math.max(settings.jobs, 16),
      connectTimeoutMs: settings.connectTimeoutMs,
      readTimeoutMs: settings.readTimeoutMs,
      tls: trustedAuthorities(name, settings.verifyTls),
      environment,
    });
    this.prefix = settings.prefix === '' ? '' : `${settings.prefix}/`;
    this.region = surroundings.region;
    this.address = bucketAddress(settings.bucket, this.region, surroundings.addressing);
  }

  /** The answer of success; its body has to be read or destroyed. */
  async send(request: S3Request): Promise<IncomingMessage> {
    const learned = new Set<Lesson>();
    for (;;) {
      const keys = await this.credentials.current();
      const answer = await this.http.send(this.signed(request, keys));
      const status = answer.statusCode!;
      if (status >= 200 && status < 300) return answer;
      const failure = await failureOf(answer);
      const lesson = this.lessonOf(failure, answer, keys !== undefined);
      if (lesson === undefined || learned.has(lesson)) throw failure;
      learned.add(lesson);
      if (lesson === 'credentials' && !(await this.credentials.renew(keys!))) throw failure;
    }
  }

  /** The answer's body as the content of the XML root element that is expected; an error in its place is thrown. */
  async sendForXml(request: S3Request, root: string): Promise<string> {
    const answer = await this.send(request);
    const text = (await readBody(answer, MAX_TEXT_BYTES)).toString('utf8');
    const content = rootContent(text, root);
    if (content === undefined) throw failureFrom(answer, text);
    return content;
  }

  /** For an answer whose body says nothing. */
  async sendForHeaders(request: S3Request): Promise<IncomingMessage['headers']> {
    const answer = await this.send(request);
    await readBody(answer, MAX_TEXT_BYTES);
    return answer.headers;
  }

  close(): void {
    this.http.close();
  }

  private signed({ method, key, query, headers = {}, body, signal }: S3Request, keys: SigningKeys | undefined) {
    const { origin, path: base } = this.address;
    const path = key === undefined ? (base.length > 1 ? base.slice(0, -1) : base) : base + encodeKey(this.prefix + key);
    const encoded = query ? encodeQuery(query) : '';
    const all: [string, string][] = [['host', origin.host]];
    for (const name in headers) all.push([name, headers[name]!]);
    if (body || method === 'POST' || method === 'PUT') all.push(['content-length', String(body?.length ?? 0)]);
    const payloadHash = !body
      ? EMPTY_HASH
      : origin.protocol === 'https:'
        ? 'UNSIGNED-PAYLOAD' // TLS keeps it whole, and Content-MD5 is signed
        : hash('sha256', body, 'hex');
    const now = Date.now() + this.clockOffsetMs;
    const signed = keys
      ? this.signer.sign({ method, path, query: encoded, headers: all, payloadHash }, keys, this.region, now)
      : all;
    return {
      origin,
      method,
      path: encoded === '' ? path : `${path}?${encoded}`,
      headers: ['user-agent', 'assay', ...signed.flat()],
      body,
      signal,
    };
  }

  private lessonOf(failure: S3Failure, answer: IncomingMessage, isSigned: boolean): Lesson | undefined {
    const region = failure.region;
    if (region !== undefined && region !== this.region && /^[a-z0-9-]{1,40}$/.test(region)) {
      this.region = region;
      this.address = bucketAddress(this.settings.bucket, region, this.surroundings.addressing);
      return 'region';
    }
    if (!isSigned) return undefined;
    if (failure.code === 'RequestTimeTooSkewed' || (failure.code === '' && failure.status === 403)) {
      const offset = Date.parse(answer.headers.date ?? '') - Date.now();
      if (Math.abs(offset - this.clockOffsetMs) > TOLERATED_SKEW_MS) {
        this.clockOffsetMs = offset;
        return 'clock';
      }
    }
    // an answer to HEAD has no body that could say more
    return failure.isExpired || (failure.code === '' && [400, 403].includes(failure.status))
      ? 'credentials'
      : undefined;
  }
}

async function failureOf(answer: IncomingMessage): Promise<S3Failure> {
  const body = await readBody(answer, MAX_TEXT_BYTES).catch(() => Buffer.alloc(0)); // the status says enough
  return failureFrom(answer, body.toString('utf8'));
}

/** `GarbledAnswer` for a success that is none. */
function failureFrom({ statusCode, headers }: IncomingMessage, text: string): S3Failure {
  const content = rootContent(text, 'Error') ?? '';
  const header = headers['x-amz-bucket-region'];
  const isSuccess = statusCode! < 300;
  return new S3Failure({
    status: statusCode!,
    code: textOf(content, 'Code') ?? (isSuccess ? 'GarbledAnswer' : ''),
    said: textOf(content, 'Message') ?? '',
    region: (typeof header === 'string' ? header : undefined) ?? textOf(content, 'Region'),
  });
}
