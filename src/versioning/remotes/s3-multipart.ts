import { hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../../core/errors.js';
import type { ByteBudget } from './byte-budget.js';
import type { Upload } from './remote.js';
import type { S3Client } from './s3-client.js';
import { S3Failure } from './s3-errors.js';
import { findUnfinished } from './s3-unfinished-upload.js';
import type { SentPart } from './s3-unfinished-upload.js';
import { escapeXml, textOf } from './s3-xml.js';

const MAX_PARTS = 10_000;

export interface MultipartTarget {
  client: S3Client;
  budget: ByteBudget;
  key: string;
  partBytes: number;
  partsAtOnce: number;
  /** Headers at the beginning: encryption, access. */
  onWrite: Record<string, string>;
  /** Headers with each part. */
  onPart: Record<string, string>;
  /** Size of what is stored under the key now. */
  storedSize(): Promise<number | undefined>;
  /** Repeats a call while that can help, and translates its errors. */
  repeat<T>(work: () => Promise<T>): Promise<T>;
  signal?: AbortSignal | undefined;
}

/** An upload under way and what it holds already, by number. */
interface Started {
  uploadId: string;
  sent: ReadonlyMap<number, SentPart>;
}

/**
 * Stores a large file. Parts are read one after another and sent side by side, as the memory budget allows; only what
 * proved intact is completed, so that nothing else ever becomes visible. An upload that a stopped run has left is taken
 * up again: parts that S3 holds with the same MD5 are not sent twice. One that cannot be finished is aborted, one that
 * was only interrupted stays for the next run.
 */
export async function uploadInParts(upload: Upload, target: MultipartTarget): Promise<'written' | 'corrupt'> {
  const { client, key, signal, repeat } = target;
  const started = (await findUnfinished(client, key, signal)) ?? (await begin(target));
  const abandon = () => abort(client, key, started.uploadId);
  try {
    const { parts, isIntact } = await sendParts(started, upload, target);
    if (isIntact) {
      await repeat(() => complete(started.uploadId, parts, upload.sizeBytes, target));
      return 'written';
    }
  } catch (error) {
    const isInterrupted = signal?.aborted || (error instanceof UserError && error.retryable);
    if (!isInterrupted) await abandon();
    throw error;
  }
  await abandon();
  return 'corrupt';
}

async function begin({ client, key, onWrite, repeat, signal }: MultipartTarget): Promise<Started> {
  const request = { method: 'POST', key, query: { uploads: '' }, headers: onWrite, signal } as const;
  const uploadId = await repeat(async () => {
    const answer = await client.sendForXml(request, 'InitiateMultipartUploadResult');
    const id = textOf(answer, 'UploadId');
    if (!id) throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an upload without an id' });
    return id;
  });
  return { uploadId, sent: new Map() };
}

async function sendParts(started: Started, upload: Upload, target: MultipartTarget) {
  const partBytes = Math.max(target.partBytes, Math.ceil(upload.sizeBytes / MAX_PARTS));
  const check = upload.newCheck();
  const parts: Promise<string>[] = [];
  const underWay = new Set<Promise<unknown>>();
  let hasFailed = false;
  const file = await open(upload.path);
  try {
    for (let at = 0; at < upload.sizeBytes && !hasFailed; at += partBytes) {
      target.signal?.throwIfAborted();
      while (underWay.size >= target.partsAtOnce) await Promise.race(underWay);
      const length = Math.min(partBytes, upload.sizeBytes - at);
      const release = await target.budget.take(length);
      try {
        const bytes = await readAt(file, at, length);
        check.update(bytes);
        const part = sendPart(started, parts.length + 1, bytes, target).finally(release);
        const settled: Promise<unknown> = part.catch(() => (hasFailed = true)).finally(() => underWay.delete(settled));
        underWay.add(settled);
        parts.push(part);
      } catch (error) {
        release();
        throw error;
      }
    }
    return { parts: await Promise.all(parts), isIntact: check.isIntact() };
  } finally {
    await Promise.allSettled(parts);
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

/** The part's ETag. */
async function sendPart({ uploadId, sent }: Started, number: number, bytes: Buffer, target: MultipartTarget) {
  const { client, key, onPart, repeat, signal } = target;
  const md5 = hash('md5', bytes, 'buffer');
  const known = sent.get(number);
  if (known?.sizeBytes === bytes.length && known.etag === `"${md5.toString('hex')}"`) return known.etag;
  const headers = { ...onPart, 'content-md5': md5.toString('base64') };
  const query = { partNumber: String(number), uploadId };
  return repeat(async () => {
    const { etag } = await client.sendForHeaders({ method: 'PUT', key, query, headers, body: bytes, signal });
    if (!etag) throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'a part was stored without an ETag' });
    return etag;
  });
}

async function complete(uploadId: string, etags: readonly string[], sizeBytes: number, target: MultipartTarget) {
  const { client, key, onPart, signal, storedSize } = target;
  const parts = etags.map(
    (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${escapeXml(etag)}</ETag></Part>`,
  );
  const body = Buffer.from(
    `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`,
  );
  const headers = { ...onPart, 'content-type': 'application/xml' };
  try {
    // S3 answers 200 before it is done, and may say in the body that it failed
    await client.sendForXml(
      { method: 'POST', key, query: { uploadId }, headers, body, signal },
      'CompleteMultipartUploadResult',
    );
  } catch (error) {
    // the answer to an earlier attempt may have been lost after it had succeeded, or another run was first
    const isGone = error instanceof S3Failure && error.code === 'NoSuchUpload';
    if (!isGone || (await storedSize()) !== sizeBytes) throw error;
  }
}

/** Best effort; a bucket should also expire unfinished uploads by a rule of its own. */
async function abort(client: S3Client, key: string, uploadId: string): Promise<void> {
  await client.sendForHeaders({ method: 'DELETE', key, query: { uploadId } }).catch(() => {});
}
