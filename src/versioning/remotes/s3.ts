import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import type { Content } from '../object-cache.js';
import { ByteBudget } from './byte-budget.js';
import { contentLength, readBody } from './http-client.js';
import type { Remote, RemoteScheme, StoredKey, Upload } from './remote.js';
import { resumedBody } from './resumed-body.js';
import { withRetries } from './retry.js';
import { S3Client } from './s3-client.js';
import { credentialSource } from './s3-credential-source.js';
import type { CredentialSource } from './s3-credential-source.js';
import { credentialsName } from './s3-credentials-name.js';
import { s3Surroundings } from './s3-credentials.js';
import { deleteKeys } from './s3-deletion.js';
import { S3Failure, translateS3Error } from './s3-errors.js';
import { listKeys } from './s3-listing.js';
import { uploadInParts } from './s3-multipart.js';
import { noCredentials, s3Settings } from './s3-settings.js';
import type { S3Settings } from './s3-settings.js';
import { partSizes } from './s3-part-sizes.js';
import type { PartSizes } from './s3-part-sizes.js';

/** Content of all uploads held in memory at once. */
const MEMORY_BYTES = 128 * 1024 * 1024;
/** Bodies up to this size are read whole before they are given on. */
const ONE_READ_BYTES = 512 * 1024;

/** Objects of a bucket below a prefix: AWS and whatever else speaks S3. */
export const s3Scheme: RemoteScheme = {
  async open(config, repository) {
    const settings = s3Settings(config);
    const { environment } = repository;
    const look = () => s3Surroundings(config.name, settings, environment);
    const surroundings = look();
    const { credentials, region, transfer } = surroundings;
    if (credentials.kind === 'none') throw noCredentials(config.name);
    const source = credentialSource(credentials, region, () => {
      const now = look().credentials;
      return now.kind === 'keys' ? now.keys : undefined;
    });
    const client = new S3Client(config.name, settings, surroundings, source, environment);
    return new S3Remote(config, settings, partSizes(config, transfer), client, source);
  },
  readiness(config, repository) {
    const { credentials } = s3Surroundings(config.name, s3Settings(config), repository.environment);
    if (credentials.kind !== 'none') return { ready: true, reason: '' };
    const reason = `no S3 credentials were found for remote "${config.name}" in its options, the environment or a profile`;
    return { ready: false, reason };
  },
  credentials: (config, repository) => credentialsName(config.name, s3Settings(config), repository.environment),
};

class S3Remote implements Remote {
  readonly name: string;
  readonly url: string;
  readonly jobs: number;
  readonly pageSize = 1000;
  readonly readOnly = false;
  private readonly place: string;
  private readonly budget = new ByteBudget(MEMORY_BYTES);

  constructor(
    config: RemoteConfig,
    private readonly settings: S3Settings,
    private readonly sizes: PartSizes,
    private readonly client: S3Client,
    private readonly credentials: CredentialSource,
  ) {
    this.name = config.name;
    this.url = redact(config.url);
    this.jobs = settings.jobs;
    this.place = `remote "${config.name}" (${this.url})`;
  }

  size(key: string, signal?: AbortSignal): Promise<number | undefined> {
    const request = { method: 'HEAD', key, headers: this.settings.onAccess, signal } as const;
    return this.repeat(async () => {
      try {
        const answer = await this.client.send(request);
        answer.resume();
        return contentLength(answer) ?? failWithoutSize();
      } catch (error) {
        if (error instanceof S3Failure && error.isNotFound) return undefined;
        throw error;
      }
    }, signal);
  }

  list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredKey> {
    return this.translated(listKeys(this.client, prefix, (work) => this.repeat(work, signal), signal));
  }

  async read(key: string, signal?: AbortSignal): Promise<Content | undefined> {
    try {
      const answer = await this.get(key, {}, signal);
      const sizeBytes = contentLength(answer);
      if (sizeBytes === undefined) return this.translated(answer);
      if (sizeBytes <= ONE_READ_BYTES) return [await readBody(answer, ONE_READ_BYTES)];
      const { etag } = answer.headers;
      const rest = (from: number) =>
        this.get(key, { range: `bytes=${from}-`, ...(etag !== undefined && { 'if-match': etag }) }, signal);
      return this.translated(resumedBody(answer, (from) => this.repeat(() => rest(from), signal), signal));
    } catch (error) {
      if (error instanceof S3Failure && error.isNotFound) return undefined;
      throw this.translate(error);
    }
  }

  private get(key: string, headers: Record<string, string>, signal?: AbortSignal): Promise<IncomingMessage> {
    return this.client.send({ method: 'GET', key, headers: { ...this.settings.onAccess, ...headers }, signal });
  }

  private async *translated<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* pieces;
    } catch (error) {
      throw this.translate(error);
    }
  }

  write(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'> {
    if (upload.sizeBytes <= this.sizes.thresholdBytes) return this.writeOnce(key, upload, signal);
    const { client, budget, settings, sizes } = this;
    return uploadInParts(upload, {
      client,
      budget,
      key,
      ...sizes,
      onWrite: { ...settings.onWrite, ...settings.onAccess },
      onPart: settings.onAccess,
      storedSize: () => this.size(key, signal),
      repeat: (work) => this.repeat(work, signal),
      signal,
    }).catch((error: unknown) => {
      throw this.translate(error);
    });
  }

  private async writeOnce(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'> {
    const release = await this.budget.take(upload.sizeBytes);
    try {
      const body = readFileSync(upload.path);
      const check = upload.newCheck();
      check.update(body);
      if (!check.isIntact()) return 'corrupt';
      const { onWrite, onAccess } = this.settings;
      const headers = { ...onWrite, ...onAccess, 'content-md5': hash('md5', body, 'base64') };
      await this.repeat(async () => {
        const { etag } = await this.client.sendForHeaders({ method: 'PUT', key, headers, body, signal });
        if (!etag)
          throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an object was stored without an ETag' });
      }, signal);
      return 'written';
    } finally {
      release();
    }
  }

  delete(keys: readonly string[], signal?: AbortSignal): Promise<void> {
    return deleteKeys(this.client, keys, (work) => this.repeat(work, signal), signal);
  }

  close(): void {
    this.client.close();
  }

  private repeat<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return withRetries(
      () =>
        work().catch((error: unknown) => {
          throw this.translate(error);
        }),
      { signal },
    );
  }

  private translate(error: unknown): unknown {
    return translateS3Error(error, this.name, this.place, this.credentials.secrets());
  }
}

function failWithoutSize(): never {
  throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an object without a size' });
}
