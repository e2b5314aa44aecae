/**
 * Answers at which row of a joined list (by NUL) a path stands, undefined where it does not. Mostly they are asked for in
 * the order of the list; of a million of them no table of strings is made.
 */
export function pathRows(paths: string, count: number): (path: string) => number | undefined {
  const starts = new Uint32Array(count + 1);
  for (let row = 1; row < count; row++) starts[row] = paths.indexOf('\0', starts[row - 1]) + 1;
  starts[count] = paths.length + 1;
  const isAt = (row: number, path: string) =>
    row < count && starts[row + 1]! - starts[row]! === path.length + 1 && paths.startsWith(path, starts[row]);
  let find: ((path: string) => number | undefined) | undefined;
  let next = 0;
  return (path) => {
    const row = isAt(next, path) ? next : (find ??= tableOf(paths, starts, isAt))(path);
    if (row !== undefined) next = row + 1;
    return row;
  };
}

/** An open table of rows by the hashes of their paths, at most half full. */
function tableOf(
  paths: string,
  starts: Uint32Array,
  isAt: (row: number, path: string) => boolean,
): (path: string) => number | undefined {
  const count = starts.length - 1;
  let mask = 63;
  while (mask < count * 2) mask = mask * 2 + 1;
  /** Rows, one more than they are. */
  const table = new Uint32Array(mask + 1);
  for (let row = 0; row < count; row++) {
    let place = hashOf(paths, starts[row]!, starts[row + 1]! - 1) & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = row + 1;
  }
  return (path) => {
    for (let place = hashOf(path, 0, path.length) & mask; table[place] !== 0; place = (place + 1) & mask) {
      if (isAt(table[place]! - 1, path)) return table[place]! - 1;
    }
    return undefined;
  };
}

/** FNV-1a over the units of the text. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
