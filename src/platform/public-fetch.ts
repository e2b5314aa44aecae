import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { isPublicAddress } from './public-address.js';

/** The part of `fetch` that a download needs; the global one fits. */
export type DownloadFetch = (
  url: URL,
  init: { headers: Record<string, string>; redirect: 'manual'; signal: AbortSignal },
) => Promise<Response>;

/** A host that leads to this machine or to a private network. */
export class PrivateAddressError extends Error {
  constructor(hostname: string) {
    super(`${hostname} is not an address of the public internet`);
    this.name = 'PrivateAddressError';
  }
}

/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304];

/**
 * Downloads by https from public addresses alone; any other throws `PrivateAddressError`. The address is looked at when the
 * connection is made, so that a name cannot lead to a private network by answering differently the second time. Follows no
 * redirect, sends no more than `headers`.
 */
export const publicFetch: DownloadFetch = async (url, { headers, signal }) => {
  // Names alone are looked up: an address in the URL is looked at here.
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (/^[\d.]+$|:/.test(address) && !isPublicAddress(address)) throw new PrivateAddressError(url.hostname);
  const { request } = await import('node:https');
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers, signal, agent: false, lookup: publicLookup }, resolve).on('error', reject).end();
  });
  const fields = Object.entries(answer.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  const status = answer.statusCode ?? 502;
  const hasBody = !BODILESS.includes(status);
  if (!hasBody) answer.resume();
  return new Response(hasBody ? (Readable.toWeb(answer) as ReadableStream) : null, { status, headers: fields });
};

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const reachable = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = reachable;
    if (first === undefined) return callback(new PrivateAddressError(hostname), []);
    if (options.all) return callback(null, reachable);
    callback(null, first.address, first.family);
  });
};
