import { hash } from 'node:crypto';
import type { Digest } from '../core/digest.js';
import { byCodePoint } from '../core/repository-path.js';
import type { ManifestEntry } from './manifest.js';

/** Made into bytes at a time, so that the text does not lie in memory beside them. */
const PIECE_ENTRIES = 20_000;
/** Of an entry without its path, and what is between it and the next (or `[]` around all of them). */
const FRAME_LENGTH = '{"md5": "", "relpath": }, '.length + 32;

/**
 * The manifest as DVC writes it, byte for byte: one line, `, ` and `: ` as separators, everything above `~` as
 * `\uXXXX`, sorted by code point.
 */
export function formatManifest(entries: readonly ManifestEntry[]): Buffer {
  return formatRows(
    entries.map(({ path }) => path),
    (row) => entries[row]!.digest,
  );
}

/** The same for paths and what gives the digest of each, by its place among them. */
export function formatRows(paths: readonly string[], digestAt: (row: number) => Digest): Buffer {
  const order = orderOf(paths);
  const length = paths.reduce((sum, path) => sum + FRAME_LENGTH + asciiJson(path).length, 0);
  const bytes = Buffer.allocUnsafe(Math.max(2, length));
  let at = bytes.write('[');
  for (let first = 0; first < order.length; first += PIECE_ENTRIES) {
    const items: string[] = [];
    for (const row of order.subarray(first, first + PIECE_ENTRIES)) {
      items.push(`{"md5": "${digestAt(row)}", "relpath": ${asciiJson(paths[row]!)}}`);
    }
    const text = items.join(', ');
    at += bytes.write(first === 0 ? text : `, ${text}`, at, 'latin1');
  }
  bytes.write(']', at);
  return bytes;
}

/** The entries in the order of manifests: by the code points of the whole path. */
export function sortEntries(entries: readonly ManifestEntry[]): ManifestEntry[] {
  return Array.from(orderOf(entries.map(({ path }) => path)), (row) => entries[row]!);
}

/** Places of the paths in the order of manifests. */
function orderOf(paths: readonly string[]): Uint32Array {
  let isSorted = true;
  let isPlain = true; // else JavaScript's order differs
  for (let row = 0; row < paths.length; row++) {
    const path = paths[row]!;
    isPlain &&= !/[\uD800-\uFFFF]/.test(path);
    isSorted &&= row === 0 || paths[row - 1]! <= path;
  }
  const order = new Uint32Array(paths.length).map((_, row) => row);
  if (isPlain && isSorted) return order;
  const compare = isPlain ? byText : byCodePoint;
  return order.sort((a, b) => compare(paths[a]!, paths[b]!));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Digest of a manifest, with its `.dir`. */
export function manifestDigest(bytes: Uint8Array): Digest {
  return `${hash('md5', bytes, 'hex')}.dir`;
}

function asciiJson(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
