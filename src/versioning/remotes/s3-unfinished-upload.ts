import type { S3Client } from './s3-client.js';
import { S3Failure } from './s3-errors.js';
import { elements, textOf } from './s3-xml.js';

/** A part that S3 holds. */
export interface SentPart {
  etag: string;
  sizeBytes: number;
}

/**
 * The newest upload of a key that was begun and neither completed nor aborted, with its parts. Keys name their content,
 * so whoever began it was sending the same. Undefined where there is none, or S3 does not tell.
 */
export async function findUnfinished(
  client: S3Client,
  key: string,
  signal: AbortSignal | undefined,
): Promise<{ uploadId: string; sent: Map<number, SentPart> } | undefined> {
  try {
    const uploads = await client.sendForXml(
      { method: 'GET', query: { uploads: '', prefix: client.prefix + key }, signal },
      'ListMultipartUploadsResult',
    );
    const newest = elements(uploads, 'Upload')
      .filter((upload) => textOf(upload, 'Key') === client.prefix + key)
      .map((upload) => ({ id: textOf(upload, 'UploadId') ?? '', begun: textOf(upload, 'Initiated') ?? '' }))
      .sort((a, b) => (a.begun < b.begun ? 1 : -1))[0];
    return newest && newest.id !== ''
      ? { uploadId: newest.id, sent: await partsOf(client, key, newest.id, signal) }
      : undefined;
  } catch (error) {
    // an upload may have ended meanwhile, and some services and permissions know no such question
    if (error instanceof S3Failure) return undefined;
    throw error;
  }
}

async function partsOf(
  client: S3Client,
  key: string,
  uploadId: string,
  signal: AbortSignal | undefined,
): Promise<Map<number, SentPart>> {
  const sent = new Map<number, SentPart>();
  let marker = 0;
  for (;;) {
    const query = { uploadId, 'part-number-marker': String(marker) };
    const page = await client.sendForXml({ method: 'GET', key, query, signal }, 'ListPartsResult');
    for (const part of elements(page, 'Part')) {
      const number = Number(textOf(part, 'PartNumber'));
      sent.set(number, { etag: textOf(part, 'ETag') ?? '', sizeBytes: Number(textOf(part, 'Size')) });
    }
    const next = Number(textOf(page, 'NextPartNumberMarker'));
    if (textOf(page, 'IsTruncated') !== 'true' || !(next > marker)) return sent;
    marker = next;
  }
}
