/** A remembered run of a stage, by its names (64 hexadecimal digits each): `key` of its inputs, `value` of all of it. */
export interface StoredRun {
  key: string;
  value: string;
}

/** Larger files are no runs: parameters are most of one. */
export const MAX_RUN_BYTES = 16 * 2 ** 20;

/** Directory of everything that ran on the same inputs, below the root of a cache or remote (dvc-formats §1.5), with a `/`. */
export function runDirectory(key: string): string {
  return `runs/${key.slice(0, 2)}/${key}/`;
}

/** Where a run lies, POSIX: `runs/kk/<key>/<value>`. */
export function runPlace({ key, value }: StoredRun): string {
  return runDirectory(key) + value;
}

/** The run that lies at a place; undefined for whatever else is there. */
export function runAt(place: string): StoredRun | undefined {
  const match = /^runs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\/([0-9a-f]{64})$/.exec(place);
  return match ? { key: match[2]!, value: match[3]! } : undefined;
}
