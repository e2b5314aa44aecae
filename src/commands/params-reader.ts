import { readTextIfExists } from '../platform/files.js';
import { parseParams } from '../pipeline/index.js';
import type { ParamsFile } from '../pipeline/index.js';

/** Reads parameter files below a repository's root, each once until `forget`. */
export function paramsReader(root: string): { read: (path: string) => ParamsFile | undefined; forget: () => void } {
  const known = new Map<string, ParamsFile | undefined>();
  return {
    read(path) {
      if (!known.has(path)) {
        const text = readTextIfExists(`${root}/${path}`);
        known.set(path, text === undefined ? undefined : parseParams(text, path));
      }
      return known.get(path);
    },
    forget: () => known.clear(),
  };
}
