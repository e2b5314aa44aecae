import { isAscii } from 'node:buffer';
import { isDigest, parseDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { manifestPathProblem } from './safe-path.js';

/** One file of a tracked directory; `path` is POSIX, relative to the directory. */
export interface ManifestEntry {
  path: string;
  digest: Digest;
}

/** About three million files; a larger list would not fit into memory together with what is made of it. */
const MAX_MANIFEST_BYTES = 256 * 2 ** 20;

const CONTROL = /[\0-\x1f\x7f]/;

/** The entries of a manifest, looked at one by one: of a million of them no list is made. */
export interface ManifestRows {
  count: number;
  path(row: number): string;
  digest(row: number): Digest;
}

/**
 * Reads a directory manifest (dvc-formats §1.4): a JSON list of `{md5, relpath}` in any key order and spacing.
 * Throws `MANIFEST_INVALID` (exit 4) for anything else, `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB,
 * `MANIFEST_PATH_UNSAFE` (exit 2) for an entry that would be written outside its directory, and `DIGEST_INVALID`
 * (exit 2). `where` names the manifest in errors.
 */
export function parseManifest(bytes: Uint8Array, where: string): ManifestEntry[] {
  refuseTooLarge(bytes.length, where);
  const plain = plainEntries(bytes);
  if (plain) {
    refuseCollisions(rowsOf(plain), isSorted(plain), where);
    return plain;
  }
  const written = rowsAsWritten(bytes);
  const entries = written ? entriesOf(written) : parseAnyJson(bytes, where);
  checkRows(rowsOf(entries), where, (row, digest) => void (entries[row]!.digest = digest));
  return entries;
}

/** The same without a list, where the manifest is spelled as DVC spells it. */
export function parseManifestRows(bytes: Uint8Array, where: string): ManifestRows {
  refuseTooLarge(bytes.length, where);
  const written = rowsAsWritten(bytes);
  let isRight = written !== undefined;
  if (written) checkRows(written, where, () => (isRight = false));
  return written && isRight ? written : rowsOf(parseManifest(bytes, where));
}

/** Those rows, or all of them, as entries. */
export function entriesOf(rows: ManifestRows): ManifestEntry[] {
  return Array.from({ length: rows.count }, (_, row) => ({ path: rows.path(row), digest: rows.digest(row) }));
}

/** Entries as rows. */
export function rowsOf(entries: readonly ManifestEntry[]): ManifestRows {
  return { count: entries.length, path: (row) => entries[row]!.path, digest: (row) => entries[row]!.digest };
}

/** Refuses what must not be; tells of digests that are to be spelled otherwise. */
function checkRows(rows: ManifestRows, where: string, respell: (row: number, digest: Digest) => void): void {
  let isInOrder = true;
  let last: string | undefined;
  for (let row = 0; row < rows.count; row++) {
    const path = rows.path(row);
    const problem = isPlainPath(path) ? undefined : manifestPathProblem(path);
    if (problem !== undefined) {
      throw new UserError({
        code: 'MANIFEST_PATH_UNSAFE',
        message: `${where}: ${quoted(path)} ${problem}`,
        hint: 'Do not use this data: the manifest was made to write outside its directory. Add the directory again from a trusted copy.',
        exitCode: 2,
      });
    }
    const digest = rows.digest(row);
    if (!isDigest(digest)) respell(row, parseDigest(digest, `${where}, ${quoted(path)}`));
    if (/\.dir$/i.test(digest)) throw corrupted(where, `${quoted(path)} is a directory`);
    isInOrder &&= last === undefined || last < path;
    last = path;
  }
  refuseCollisions(rows, isInOrder, where);
}

/** Each path after the one before it, and none twice. */
function isSorted(entries: readonly ManifestEntry[]): boolean {
  return entries.every(({ path }, row) => row === 0 || entries[row - 1]!.path < path);
}

/** Names that are no trouble on any file system, told quickly; what is left is looked at closely. */
const PLAIN_PATH = /[\w-][\w.-]*(?:\/[\w-][\w.-]*)*/.source;
const IS_PLAIN = new RegExp(`^${PLAIN_PATH}$`);
const PLAIN_ENTRY = new RegExp(`\\{"md5": "[0-9a-f]{32}", "relpath": "${PLAIN_PATH}"\\}(?:, |\\]$)`, 'y');
const MOST_PLAIN = 255;

function isPlainPath(path: string): boolean {
  return path.length <= MOST_PLAIN && process.platform !== 'win32' && IS_PLAIN.test(path);
}

/**
 * All entries in one go where they are spelled as DVC spells them and nothing is in doubt, as in most manifests; undefined
 * for any other.
 */
function plainEntries(bytes: Uint8Array): ManifestEntry[] | undefined {
  if (process.platform === 'win32' || bytes[0] !== '['.charCodeAt(0) || !isAscii(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const entries: ManifestEntry[] = [];
  PLAIN_ENTRY.lastIndex = 1;
  for (let at = 1; PLAIN_ENTRY.test(text); at = PLAIN_ENTRY.lastIndex) {
    const digestAt = at + OPENING.length;
    const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
    const isLast = text[PLAIN_ENTRY.lastIndex - 1] === ']';
    const path = text.slice(pathAt, PLAIN_ENTRY.lastIndex - (isLast ? '"}]' : '"}, ').length);
    if (path.length > MOST_PLAIN) return undefined;
    entries.push({ path, digest: text.slice(digestAt, digestAt + DIGEST_LENGTH) });
    if (isLast) return entries;
  }
  return undefined;
}

/** A path that stands there twice, or is a directory above another one. */
function refuseCollisions(rows: ManifestRows, isSorted: boolean, where: string): void {
  const has = isSorted ? searchIn(rows) : setOf(rows, where);
  let last = '';
  for (let row = 0; row < rows.count; row++) {
    const path = rows.path(row);
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (directory === last) continue;
    for (let parent = directory; parent !== ''; parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')))) {
      if (has(parent)) throw corrupted(where, `${quoted(parent)} is both file and directory`);
    }
    last = directory;
  }
}

function setOf(rows: ManifestRows, where: string): (path: string) => boolean {
  const files = new Set<string>();
  for (let row = 0; row < rows.count; row++) {
    const path = rows.path(row);
    if (files.has(path)) throw corrupted(where, `${quoted(path)} stands there twice`);
    files.add(path);
  }
  return (path) => files.has(path);
}

function searchIn(rows: ManifestRows): (path: string) => boolean {
  return (path) => {
    let [low, high] = [0, rows.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rows.path(middle) < path) low = middle + 1;
      else high = middle;
    }
    return low < rows.count && rows.path(low) === path;
  };
}

const OPENING = '{"md5": "';
const MIDDLE = '", "relpath": "';
const DIGEST_LENGTH = 32;
/** From the end of a path to the next digest. */
const BETWEEN = '"}, '.length + OPENING.length;
const SHORTEST = OPENING.length + DIGEST_LENGTH + MIDDLE.length + '"}, '.length;

/**
 * The entries of a manifest that is spelled as DVC spells it; undefined for any other. Their texts are parts of the one
 * text that was read, so that a million entries take little memory.
 */
function rowsAsWritten(bytes: Uint8Array): ManifestRows | undefined {
  if (!isAscii(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!text.startsWith(`[${OPENING}`) || !text.endsWith('"}]') || CONTROL.test(text)) return undefined;
  const starts = new Uint32Array(Math.ceil(text.length / SHORTEST) + 1);
  let hasEscapes = false;
  let count = 0;
  for (let at = 1; ; at += 2) {
    const digestAt = at + OPENING.length;
    const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
    if (!text.startsWith(OPENING, at) || !text.startsWith(MIDDLE, digestAt + DIGEST_LENGTH)) return undefined;
    let end = text.indexOf('"', pathAt);
    while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end < 0 || text[end + 1] !== '}') return undefined;
    const isPlain = !text.slice(pathAt, end).includes('\\');
    if (!isPlain && unescaped(text.slice(pathAt, end)) === undefined) return undefined;
    hasEscapes ||= !isPlain;
    starts[count++] = digestAt;
    at = end + 2;
    if (at === text.length - 1) break;
    if (!text.startsWith(', ', at)) return undefined;
  }
  const end = (row: number) => (row === count - 1 ? text.length - '"}]'.length : starts[row + 1]! - BETWEEN);
  const path = (row: number) => text.slice(starts[row]! + DIGEST_LENGTH + MIDDLE.length, end(row));
  return {
    count,
    path: hasEscapes ? (row) => unescaped(path(row))! : path,
    digest: (row) => text.slice(starts[row], starts[row]! + DIGEST_LENGTH),
  };
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function unescaped(spelled: string): string | undefined {
  try {
    return JSON.parse(`"${spelled}"`) as string;
  } catch {
    return undefined;
  }
}

function parseAnyJson(bytes: Uint8Array, where: string): ManifestEntry[] {
  return parseList(bytes, where).map((item, index) => {
    const { md5, relpath } = (item ?? {}) as { md5?: unknown; relpath?: unknown };
    if (typeof md5 === 'string' && typeof relpath === 'string') return { path: relpath, digest: md5 };
    throw corrupted(where, `entry ${index + 1} has no "md5" and "relpath" of text`);
  });
}

/** `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB. */
export function refuseTooLarge(sizeBytes: number, where: string): void {
  if (sizeBytes > MAX_MANIFEST_BYTES) {
    throw new UserError({
      code: 'MANIFEST_TOO_LARGE',
      message: `${where} has ${sizeBytes} bytes or more; ${MAX_MANIFEST_BYTES} is the most that is read`,
      hint: 'Split the directory, or pack its files into archives, and add it again.',
      exitCode: 2,
    });
  }
}

function parseList(bytes: Uint8Array, where: string): unknown[] {
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
