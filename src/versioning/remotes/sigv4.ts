import { createHmac, hash } from 'node:crypto';

/** Keys to sign with. */
export interface SigningKeys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** What of a request is signed. */
export interface Signable {
  method: string;
  /** Encoded path. */
  path: string;
  /** Encoded, sorted query without `?`. */
  query: string;
  /** Lower-case names and values; all of them are signed. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Hex SHA-256 of the body, or `UNSIGNED-PAYLOAD`. */
  payloadHash: string;
}

/**
 * Signs S3 requests (AWS Signature Version 4, header form). The key of a day is derived once, since that costs four
 * times as much as a signature.
 */
export class Signer {
  private derived: { secret: string; scope: string; key: Buffer } | undefined;
  private clock = { second: 0, text: '' };

  /** All headers to send: those of the request, date, payload hash, token, and the signature over all of them. */
  sign(request: Signable, keys: SigningKeys, region: string, nowMs: number): [name: string, value: string][] {
    const time = this.timeOf(nowMs);
    const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
    const headers: [string, string][] = [
      ...(request.headers as [string, string][]),
      ['x-amz-content-sha256', request.payloadHash],
      ['x-amz-date', time],
    ];
    if (keys.sessionToken !== undefined) headers.push(['x-amz-security-token', keys.sessionToken]);
    headers.sort(([a], [b]) => (a < b ? -1 : 1));
    let lines = '';
    let signed = '';
    for (const [name, value] of headers) {
      lines += `${name}:${value.trim().replace(/  +/g, ' ')}\n`;
      signed += signed === '' ? name : `;${name}`;
    }
    const canonical = `${request.method}\n${request.path}\n${request.query}\n${lines}\n${signed}\n${request.payloadHash}`;
    const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash('sha256', canonical, 'hex')}`;
    const signature = createHmac('sha256', this.keyOf(keys, scope)).update(text).digest('hex');
    const identity = `${keys.accessKeyId}/${scope}`;
    headers.push([
      'authorization',
      `AWS4-HMAC-SHA256 Credential=${identity}, SignedHeaders=${signed}, Signature=${signature}`,
    ]);
    return headers;
  }

  /** `20260102T030405Z`; made anew once a second. */
  private timeOf(nowMs: number): string {
    const second = Math.floor(nowMs / 1000);
    if (second !== this.clock.second) {
      this.clock = { second, text: new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '') };
    }
    return this.clock.text;
  }

  private keyOf({ secretAccessKey: secret }: SigningKeys, scope: string): Buffer {
    if (this.derived?.secret !== secret || this.derived.scope !== scope) {
      let key: string | Buffer = `AWS4${secret}`;
      for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
      this.derived = { secret, scope, key: key as Buffer };
    }
    return this.derived.key;
  }
}

/** Percent-encodes everything but unreserved characters, as signatures want it (RFC 3986). */
export function encodePart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A key as the path of an address; slashes stay. */
export function encodeKey(key: string): string {
  if (/^[\w./~-]*$/.test(key)) return key;
  return key.split('/').map(encodePart).join('/');
}

/** A query, encoded and sorted for signing. */
export function encodeQuery(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
    .sort()
    .join('&');
}
