import { parseParams } from '../pipeline/index.js';
import type { ReadVars } from '../pipeline/index.js';

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
export function varsReader(readText: (path: string) => string | undefined): ReadVars {
  const known = new Map<string, ReturnType<ReadVars>>();
  return (path) => {
    if (!known.has(path)) {
      const text = readText(path);
      known.set(path, text === undefined ? undefined : parseParams(text, path));
    }
    return known.get(path);
  };
}
