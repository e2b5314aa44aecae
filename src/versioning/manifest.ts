import { hash } from 'node:crypto';
import { isDigest, isDirectoryDigest, parseDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import { manifestPathProblem } from './safe-path.js';

/** One file of a tracked directory; `path` is POSIX, relative to the directory. */
export interface ManifestEntry {
  path: string;
  digest: Digest;
}

/** About three million files; a larger list would not fit into memory together with what is made of it. */
const MAX_MANIFEST_BYTES = 256 * 2 ** 20;

/**
 * Reads a directory manifest (dvc-formats §1.4): a JSON list of `{md5, relpath}` in any key order and spacing.
 * Throws `MANIFEST_INVALID` (exit 4) for anything else, `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB,
 * `MANIFEST_PATH_UNSAFE` (exit 2) for an entry that would be written outside its directory, and `DIGEST_INVALID`
 * (exit 2). `where` names the manifest in errors.
 */
export function parseManifest(bytes: Uint8Array, where: string): ManifestEntry[] {
  const items = parseList(bytes, where);
  const files = new Set<string>();
  const entries = items.map((item, index) => {
    const { md5, relpath } = (item ?? {}) as { md5?: unknown; relpath?: unknown };
    if (typeof md5 !== 'string' || typeof relpath !== 'string') {
      throw corrupted(where, `entry ${index + 1} has no "md5" and "relpath" of text`);
    }
    const problem = manifestPathProblem(relpath);
    if (problem !== undefined) {
      throw new UserError({
        code: 'MANIFEST_PATH_UNSAFE',
        message: `${where}: ${quoted(relpath)} ${problem}`,
        hint: 'Do not use this data: the manifest was made to write outside its directory. Add the directory again from a trusted copy.',
        exitCode: 2,
      });
    }
    if (files.has(relpath)) throw corrupted(where, `${quoted(relpath)} stands there twice`);
    files.add(relpath);
    const digest = isDigest(md5) ? md5 : parseDigest(md5, `${where}, ${quoted(relpath)}`);
    if (isDirectoryDigest(digest)) throw corrupted(where, `${quoted(relpath)} is a directory`);
    return { path: relpath, digest };
  });
  for (const { path } of entries) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      const parent = path.slice(0, slash);
      if (files.has(parent)) throw corrupted(where, `${quoted(parent)} is both file and directory`);
    }
  }
  return entries;
}

function parseList(bytes: Uint8Array, where: string): unknown[] {
  if (bytes.length > MAX_MANIFEST_BYTES) {
    throw new UserError({
      code: 'MANIFEST_TOO_LARGE',
      message: `${where} has ${bytes.length} bytes; ${MAX_MANIFEST_BYTES} is the most that is read`,
      hint: 'Split the directory, or pack its files into archives, and add it again.',
      exitCode: 2,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw corrupted(where, 'it is not JSON', cause);
  }
  if (!Array.isArray(value)) throw corrupted(where, 'it is not a list');
  return value;
}

/** A hostile name as one line without control characters. */
function quoted(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}

function corrupted(where: string, reason: string, cause?: unknown): UserError {
  return new UserError({
    code: 'MANIFEST_INVALID',
    message: `${where} is not a directory manifest: ${reason}`,
    hint: 'Add the directory again (`assay add`), or fetch the manifest from another remote.',
    exitCode: 4,
    ...(cause !== undefined && { cause }),
  });
}

/**
 * The manifest as DVC writes it, byte for byte: one line, `, ` and `: ` as separators, everything above `~` as
 * `\uXXXX`, sorted by code point.
 */
export function formatManifest(entries: readonly ManifestEntry[]): Buffer {
  const items = sortEntries(entries).map(({ digest, path }) => `{"md5": "${digest}", "relpath": ${asciiJson(path)}}`);
  return Buffer.from(`[${items.join(', ')}]`);
}

/** The entries in the order of manifests: by the code points of the whole path. */
export function sortEntries(entries: readonly ManifestEntry[]): ManifestEntry[] {
  const isPlain = !entries.some(({ path }) => /[\uD800-\uFFFF]/.test(path)); // else JavaScript's order differs
  return entries.toSorted(isPlain ? byText : (a, b) => byCodePoint(a.path, b.path));
}

function byText(a: ManifestEntry, b: ManifestEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Digest of a manifest, with its `.dir`. */
export function manifestDigest(bytes: Uint8Array): Digest {
  return `${hash('md5', bytes, 'hex')}.dir`;
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
