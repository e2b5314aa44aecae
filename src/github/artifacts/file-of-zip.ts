import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { MAX_REPORT_BYTES } from '../../core/report.js';
import { GitHubError, refused } from '../github-error.js';
import { checkLayout } from './zip-layout.js';

/** A report packs some twenty to one; what packs better by this is made to burst. */
const MAX_RATIO = 200;
const ENCRYPTED = 0x2041;
const [STORED, DEFLATED] = [0, 8];
/** File types in the upper half of the external attributes, as Unix has them. */
const [TYPE_MASK, REGULAR] = [0o170000, 0o100000];
const DOS_DIRECTORY = 0x10;

export interface ZipLimits {
  /** The one entry there has to be. */
  name?: string;
  /** Largest content, in bytes. */
  maxBytes?: number;
}

/**
 * The content of the one file of a zip archive that is in memory; nothing is written to disk. Anything but one plain file of that
 * name and size throws `refused`.
 */
export async function fileOfZip(
  archive: Uint8Array,
  { name = 'report.json', maxBytes = MAX_REPORT_BYTES }: ZipLimits = {},
): Promise<Uint8Array> {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  checkLayout(zip, name);
  try {
    const { fromBuffer } = (await import('yauzl')).default;
    const file = await new Promise<ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
      fromBuffer(zip, options, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const entry = await onlyEntry(file);
    checkEntry(entry, name, maxBytes);
    return await contentOf(file, entry, maxBytes);
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw refused(`the zip archive of the artifact cannot be read: ${(error as Error).message.slice(0, 200)}`, error);
  }
}

function onlyEntry(file: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    file.once('entry', resolve).once('error', reject).readEntry();
  });
}

function checkEntry(entry: Entry, name: string, maxBytes: number): void {
  // Its name can be said once more, by a field that readers look at or not.
  if (entry.fileName !== name) throw refused(`${name} in the artifact has two names`);
  const unixType = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  if ((unixType !== 0 && unixType !== REGULAR) || entry.externalFileAttributes & DOS_DIRECTORY)
    throw refused(`${name} in the artifact is a link, a directory or a device`);
  if (entry.generalPurposeBitFlag & ENCRYPTED) throw refused(`${name} in the artifact is encrypted`);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw refused(`${name} in the artifact is packed in a way that is not read`);
  if (entry.uncompressedSize > maxBytes) throw tooLarge(name, maxBytes);
  if (entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
    throw refused(`${name} in the artifact is packed over ${MAX_RATIO} to one`);
}

async function contentOf(file: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(entry.fileName, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): GitHubError {
  return refused(`${name} in the artifact is larger than ${maxBytes} bytes`);
}
