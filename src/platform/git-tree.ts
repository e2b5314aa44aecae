/** One entry of a git tree. */
export interface TreeEntry {
  name: string;
  /** Id of the blob or tree. */
  id: string;
  kind: 'file' | 'directory' | 'other';
}

/** Reads a tree object as git stores it: `<mode> <name>\0<id as bytes>`, repeated. `idBytes` is 20, or 32 with SHA-256. */
export function parseTree(bytes: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const mode = bytes.toString('latin1', at, space);
    const kind = mode === '40000' ? 'directory' : mode.startsWith('100') ? 'file' : 'other';
    at = end + 1 + idBytes;
    entries.push({ name: bytes.toString('utf8', space + 1, end), id: bytes.toString('hex', end + 1, at), kind });
  }
  return entries;
}
