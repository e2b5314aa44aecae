import { hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import type { ByteBudget } from './byte-budget.js';
import type { Upload } from './remote.js';
import type { S3Sdk } from './s3-client.js';

/** Files above this size go in parts of at least this size. */
export const PART_BYTES = 8 * 1024 * 1024;
const MAX_PARTS = 10_000;

export interface MultipartTarget {
  sdk: S3Sdk;
  client: S3Client;
  budget: ByteBudget;
  identity: { Bucket: string; Key: string };
  /** Said at the beginning: encryption, access. */
  onWrite: Partial<PutObjectCommandInput>;
  /** Said with each part. */
  onPart: { SSECustomerAlgorithm?: string; SSECustomerKey?: string };
  /** Size of what is stored under the key now. */
  storedSize(): Promise<number | undefined>;
  /** Repeats a call while that can help, and translates its errors. */
  repeat<T>(work: () => Promise<T>): Promise<T>;
  options: { abortSignal?: AbortSignal };
}

interface Part {
  PartNumber: number;
  ETag: string;
}

/**
 * Stores a large file. Parts are read one after another and sent side by side, as the memory budget allows; only what
 * proved intact is completed, so that nothing else ever becomes visible.
 */
export async function uploadInParts(upload: Upload, target: MultipartTarget): Promise<'written' | 'corrupt'> {
  const { sdk, client, identity, repeat, options } = target;
  const create = new sdk.CreateMultipartUploadCommand({ ...target.onWrite, ...identity });
  const { UploadId } = await repeat(() => client.send(create, options));
  const id = { ...identity, UploadId };
  try {
    const { parts, isIntact } = await sendParts(id, upload, target);
    if (isIntact) {
      await complete(id, parts, upload.sizeBytes, target);
      return 'written';
    }
  } catch (error) {
    await abandon(id, target);
    throw error;
  }
  await abandon(id, target);
  return 'corrupt';
}

type Identity = MultipartTarget['identity'] & { UploadId: string | undefined };

async function sendParts(id: Identity, upload: Upload, target: MultipartTarget) {
  const partBytes = Math.max(PART_BYTES, Math.ceil(upload.sizeBytes / MAX_PARTS));
  const check = upload.newCheck();
  const sent: Promise<Part>[] = [];
  let hasFailed = false;
  const file = await open(upload.path);
  try {
    for (let at = 0; at < upload.sizeBytes && !hasFailed; at += partBytes) {
      const length = Math.min(partBytes, upload.sizeBytes - at);
      const release = await target.budget.take(length);
      try {
        const bytes = await readAt(file, at, length);
        check.update(bytes);
        const part = sendPart(id, sent.length + 1, bytes, target).finally(release);
        part.catch(() => (hasFailed = true));
        sent.push(part);
      } catch (error) {
        release();
        throw error;
      }
    }
    return { parts: await Promise.all(sent), isIntact: check.isIntact() };
  } finally {
    await Promise.allSettled(sent);
    await file.close();
  }
}

/** Fewer bytes than asked for only where the file became shorter, which its digest will tell. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function sendPart(id: Identity, number: number, bytes: Buffer, target: MultipartTarget): Promise<Part> {
  const command = new target.sdk.UploadPartCommand({
    ...id,
    ...target.onPart,
    PartNumber: number,
    Body: bytes,
    ContentMD5: hash('md5', bytes, 'base64'),
  });
  const { ETag } = await target.repeat(() => target.client.send(command, target.options));
  return { PartNumber: number, ETag: ETag! };
}

async function complete(id: Identity, parts: Part[], sizeBytes: number, target: MultipartTarget): Promise<void> {
  const command = new target.sdk.CompleteMultipartUploadCommand({
    ...id,
    ...target.onPart,
    MultipartUpload: { Parts: parts },
  });
  await target.repeat(async () => {
    try {
      await target.client.send(command, target.options);
    } catch (error) {
      // The answer to an earlier attempt may have been lost after it had succeeded.
      if ((error as Error).name !== 'NoSuchUpload' || (await target.storedSize()) !== sizeBytes) throw error;
    }
  });
}

/** Best effort; a bucket should also expire unfinished uploads by a rule of its own. */
async function abandon(id: Identity, { sdk, client }: MultipartTarget): Promise<void> {
  await client.send(new sdk.AbortMultipartUploadCommand(id)).catch(() => {});
}
