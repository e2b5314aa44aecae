import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Content } from '../object-cache.js';
import type { RemoteConfig } from '../config/config.js';
import { ByteBudget } from './byte-budget.js';
import type { Remote, RemoteScheme, StoredKey, Upload } from './remote.js';
import { withRetries } from './retry.js';
import { createS3Client } from './s3-client.js';
import type { S3Sdk } from './s3-client.js';
import { PART_BYTES, uploadInParts } from './s3-multipart.js';
import { s3Surroundings } from './s3-credentials.js';
import { isNotFound, translateS3Error } from './s3-errors.js';
import { s3Settings } from './s3-settings.js';
import type { S3Settings } from './s3-settings.js';

/** Content of all uploads held in memory at once. */
const MEMORY_BYTES = 128 * 1024 * 1024;

/** Objects of a bucket below a prefix: AWS and whatever else speaks S3. */
export const s3Scheme: RemoteScheme = {
  async open(config, repository) {
    const settings = s3Settings(config);
    const surroundings = s3Surroundings(config.name, settings, repository.environment);
    const { sdk, client } = await createS3Client(config.name, settings, surroundings);
    return new S3Remote(config, settings, sdk, client);
  },
  readiness(config, repository) {
    const { credentials } = s3Surroundings(config.name, s3Settings(config), repository.environment);
    if (credentials.kind !== 'none') return { ready: true, reason: '' };
    const reason = `no S3 credentials were found for remote "${config.name}" in its options, the environment or a profile`;
    return { ready: false, reason };
  },
};

class S3Remote implements Remote {
  readonly name: string;
  readonly url: string;
  readonly jobs: number;
  readonly pageSize = 1000;
  private readonly place: string;
  private readonly root: string;
  private readonly budget = new ByteBudget(MEMORY_BYTES);

  constructor(
    config: RemoteConfig,
    private readonly settings: S3Settings,
    private readonly sdk: S3Sdk,
    private readonly client: S3Client,
  ) {
    this.name = config.name;
    this.url = config.url;
    this.jobs = settings.jobs;
    this.place = `remote "${config.name}" (${config.url})`;
    this.root = settings.prefix === '' ? '' : `${settings.prefix}/`;
  }

  async size(key: string, signal?: AbortSignal): Promise<number | undefined> {
    const command = new this.sdk.HeadObjectCommand({ ...this.at(key), ...this.settings.onAccess });
    return this.repeat(async () => {
      try {
        return (await this.client.send(command, within(signal))).ContentLength ?? 0;
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    }, signal);
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredKey> {
    let token: string | undefined;
    do {
      const command = new this.sdk.ListObjectsV2Command({
        Bucket: this.settings.bucket,
        Prefix: this.root + prefix,
        EncodingType: 'url', // names that XML cannot hold would break the answer
        ...(token !== undefined && { ContinuationToken: token }),
      });
      const page = await this.repeat(() => this.client.send(command, within(signal)), signal);
      for (const { Key: written = '', Size: sizeBytes = 0 } of page.Contents ?? []) {
        const key = page.EncodingType === 'url' ? decodeKey(written) : written;
        if (key.startsWith(this.root)) yield { key: key.slice(this.root.length), sizeBytes };
      }
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  async read(key: string, signal?: AbortSignal): Promise<Content | undefined> {
    const command = new this.sdk.GetObjectCommand({ ...this.at(key), ...this.settings.onAccess });
    try {
      const { Body } = await this.client.send(command, within(signal));
      return this.content(Body as AsyncIterable<Uint8Array>);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw this.translate(error);
    }
  }

  private async *content(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      throw this.translate(error);
    }
  }

  write(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'> {
    if (upload.sizeBytes <= PART_BYTES) return this.writeOnce(key, upload, signal);
    const { sdk, client, budget, settings } = this;
    const identity = this.at(key);
    return uploadInParts(upload, {
      sdk,
      client,
      budget,
      identity,
      onWrite: { ...settings.onWrite, ...settings.onAccess },
      onPart: settings.onAccess,
      storedSize: () => this.size(key, signal),
      repeat: (work) => this.repeat(work, signal),
      options: within(signal),
    });
  }

  private async writeOnce(key: string, upload: Upload, signal?: AbortSignal): Promise<'written' | 'corrupt'> {
    const release = await this.budget.take(upload.sizeBytes);
    try {
      const bytes = readFileSync(upload.path);
      const check = upload.newCheck();
      check.update(bytes);
      if (!check.isIntact()) return 'corrupt';
      const command = new this.sdk.PutObjectCommand({
        ...this.at(key),
        ...this.settings.onWrite,
        ...this.settings.onAccess,
        Body: bytes,
        ContentMD5: hash('md5', bytes, 'base64'),
      });
      await this.repeat(() => this.client.send(command, within(signal)), signal);
      return 'written';
    } finally {
      release();
    }
  }

  close(): void {
    this.client.destroy();
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: this.root + key };
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
    return translateS3Error(error, this.name, this.place);
  }
}

function within(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {};
}

function decodeKey(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return written;
  }
}
