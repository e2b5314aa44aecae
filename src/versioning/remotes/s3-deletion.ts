import { hash } from 'node:crypto';
import type { S3Client } from './s3-client.js';
import { S3Failure } from './s3-errors.js';
import { elements, escapeXml, textOf } from './s3-xml.js';

const BATCH = 1000;
/** Where a service has no `DeleteObjects`, as Google's. */
const NOT_THERE = ['NotImplemented', 'MethodNotAllowed', 'UnsupportedOperation'];

type Repeat = <T>(work: () => Promise<T>) => Promise<T>;

/** Deletes keys in their order, a thousand at a time; what is not there is no error. Throws at the first refusal. */
export async function deleteKeys(
  client: S3Client,
  keys: readonly string[],
  repeat: Repeat,
  signal?: AbortSignal,
): Promise<void> {
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = keys.slice(at, at + BATCH);
    const isDone = await repeat(() => deleteBatch(client, batch, signal));
    if (isDone) continue;
    for (const key of batch) {
      await repeat(() => client.sendForHeaders({ method: 'DELETE', key, signal }));
    }
  }
}

/** false: the service does not know the request. */
async function deleteBatch(client: S3Client, keys: readonly string[], signal?: AbortSignal): Promise<boolean> {
  const objects = keys.map((key) => `<Object><Key>${escapeXml(client.prefix + key)}</Key></Object>`).join('');
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${objects}</Delete>`,
  );
  const headers = { 'content-md5': hash('md5', body, 'base64'), 'content-type': 'application/xml' };
  try {
    const answer = await client.sendForXml(
      { method: 'POST', query: { delete: '' }, headers, body, signal },
      'DeleteResult',
    );
    const refused = elements(answer, 'Error')[0];
    if (refused === undefined) return true;
    const code = textOf(refused, 'Code') ?? '';
    throw new S3Failure({
      status: code === 'AccessDenied' ? 403 : 200,
      code,
      said: `${textOf(refused, 'Key') ?? ''}: ${textOf(refused, 'Message') ?? ''}`,
    });
  } catch (error) {
    if (error instanceof S3Failure && NOT_THERE.includes(error.code)) return false;
    throw error;
  }
}
