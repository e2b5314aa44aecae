import { refused } from '../github-error.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];

/**
 * Refuses an archive that two readers could understand differently: it has to be one file's header at its very start, the file `name`
 * alone in the directory, and the directory's end at its very end. What stands in the headers is left to the reader.
 * See 4.3 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT.
 */
export function checkLayout(zip: Buffer, name: string): void {
  if (zip.length < LOCAL_BYTES + CENTRAL_BYTES + END_BYTES || zip.readUInt32LE(0) !== LOCAL)
    throw refused('the artifact is not a zip archive');
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END)
    throw refused('the zip archive of the artifact is cut off, or something follows it');
  const entries = Math.max(zip.readUInt16LE(end + 8), zip.readUInt16LE(end + 10));
  if (entries !== 1) throw refused(`the zip archive of the artifact has ${entries} entries instead of one`);
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  // A directory of the 64-bit kind would lie between the two.
  if (start + size !== end || size < CENTRAL_BYTES || zip.readUInt32LE(start) !== CENTRAL)
    throw refused('the directory of the zip archive of the artifact is not where its end says');
  const nameBytes = zip.readUInt16LE(start + 28);
  const more = nameBytes + zip.readUInt16LE(start + 30) + zip.readUInt16LE(start + 32);
  if (CENTRAL_BYTES + more !== size) throw refused('the directory of the zip archive of the artifact hides something');
  const localName = zip.subarray(LOCAL_BYTES, LOCAL_BYTES + zip.readUInt16LE(26));
  const centralName = zip.subarray(start + CENTRAL_BYTES, start + CENTRAL_BYTES + nameBytes);
  if (!centralName.equals(Buffer.from(name)))
    throw refused(`the zip archive of the artifact holds another file than ${name}`);
  if (zip.readUInt32LE(start + 42) !== 0 || !localName.equals(centralName))
    throw refused(`${name} in the artifact has two names`);
}
