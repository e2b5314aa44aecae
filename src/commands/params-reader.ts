import { parseParams } from '../pipeline/index.js';
import type { ParamsFile } from '../pipeline/index.js';
import { readOwnText } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';

/** Reads parameter files of a repository, each once until `forget`, and parses them only where they changed. */
export function paramsReader(repository: Repository): {
  read: (path: string) => ParamsFile | undefined;
  forget: () => void;
} {
  const known = new Map<string, { text: string; params: ParamsFile }>();
  const current = new Map<string, ParamsFile | undefined>();
  return {
    read(path) {
      if (!current.has(path)) {
        const text = readOwnText(repository, path);
        if (text !== undefined && known.get(path)?.text !== text)
          known.set(path, { text, params: parseParams(text, path) });
        current.set(path, text === undefined ? undefined : known.get(path)!.params);
      }
      return current.get(path);
    },
    forget: () => current.clear(),
  };
}
