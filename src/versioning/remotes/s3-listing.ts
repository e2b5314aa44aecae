import type { StoredKey } from './remote.js';
import type { S3Client } from './s3-client.js';
import { S3Failure } from './s3-errors.js';
import { elements, textOf } from './s3-xml.js';

/** Pages without a key that may follow each other. */
const MAX_EMPTY_PAGES = 100;

/**
 * Every key below a prefix, page by page. What is no listing, or would go round in circles, is an `S3Failure`; keys
 * that do not start with the prefix are passed over. `repeat` sends a request again while that can help.
 */
export async function* listKeys(
  client: S3Client,
  prefix: string,
  repeat: <T>(work: () => Promise<T>) => Promise<T>,
  signal?: AbortSignal,
): AsyncGenerator<StoredKey> {
  const root = client.prefix;
  const seen = new Set<string>();
  let token: string | undefined;
  let emptyPages = 0;
  for (;;) {
    const query = {
      'list-type': '2',
      'encoding-type': 'url', // names that XML cannot hold would break the answer
      prefix: root + prefix,
      ...(token !== undefined && { 'continuation-token': token }),
    };
    const page = await repeat(async () =>
      parsePage(await client.sendForXml({ method: 'GET', query, signal }, 'ListBucketResult')),
    );
    for (const one of page.keys) {
      if (one.key.startsWith(root + prefix)) yield { ...one, key: one.key.slice(root.length) };
    }
    if (!page.isTruncated) return;
    emptyPages = page.keys.length === 0 ? emptyPages + 1 : 0;
    token = page.next;
    const last = page.keys.at(-1)?.key;
    if (seen.has(token) || (last !== undefined && seen.has(`key ${last}`)) || emptyPages > MAX_EMPTY_PAGES) {
      throw new S3Failure({
        status: 200,
        code: 'EndlessListing',
        said: 'the listing of the bucket goes round in circles',
      });
    }
    seen.add(token);
    if (last !== undefined) seen.add(`key ${last}`);
  }
}

interface Page {
  keys: StoredKey[];
  isTruncated: boolean;
  next: string;
}

function parsePage(content: string): Page {
  const isEncoded = textOf(content, 'EncodingType') === 'url';
  const isTruncated = textOf(content, 'IsTruncated') === 'true';
  const next = textOf(content, 'NextContinuationToken') ?? '';
  if (isTruncated && next === '') throw garbled('a page that is not the last names no next one');
  const keys = elements(content, 'Contents').map((entry) => {
    const written = textOf(entry, 'Key');
    const size = textOf(entry, 'Size') ?? '';
    if (written === undefined || !/^\d{1,15}$/.test(size)) throw garbled('an entry has no key or no size');
    const modifiedMs = Date.parse(textOf(entry, 'LastModified') ?? '');
    const etag = textOf(entry, 'ETag')?.replace(/^"|"$/g, '');
    return {
      key: isEncoded ? decodeKey(written) : written,
      sizeBytes: Number(size),
      ...(etag !== undefined && { etag }),
      ...(Number.isFinite(modifiedMs) && { modifiedMs }),
    };
  });
  return { keys, isTruncated, next };
}

function garbled(what: string): S3Failure {
  return new S3Failure({ status: 200, code: 'GarbledAnswer', said: what });
}

function decodeKey(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return written;
  }
}
