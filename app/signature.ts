import { createHmac, timingSafeEqual } from 'node:crypto';

const SHAPE = /^sha256=[0-9a-f]{64}$/;

/** Why a signature header cannot be right, whatever the body is; undefined: the body decides. */
export function faultOfSignature(header: string | null, sha1Header: string | null): string | undefined {
  if (header === null) return sha1Header === null ? 'signature_missing' : 'signature_is_sha1_only';
  return SHAPE.test(header) ? undefined : 'signature_malformed';
}

/**
 * Whether the header is HMAC-SHA-256 of these very bytes under one of the secrets. Takes the same time whichever byte
 * differs and whichever secret it is.
 */
export function isSigned(body: Uint8Array, header: string, secrets: readonly string[]): boolean {
  if (!SHAPE.test(header)) return false;
  const given = Buffer.from(header.slice('sha256='.length), 'hex');
  let isEqual = false;
  for (const secret of secrets) {
    if (secret === '') continue;
    if (timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given)) isEqual = true;
  }
  return isEqual;
}
