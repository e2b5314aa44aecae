import type { TrackedOutput } from '../../core/tracked.js';
import { inParts, manifestsOf } from '../manifests-of.js';
import { objectKey } from '../object-layout.js';
import type { Repository } from '../repository.js';
import { objectOf } from '../stored-content.js';
import type { TransferFailure, TransferOptions } from '../transfer/transfer-result.js';

/** What must stay. */
export interface KeptKeys {
  /** Keys of objects: of files, of manifests, and of everything manifests name. */
  keys: Set<string>;
  /** Directories whose list of files is nowhere or cannot be used. */
  failed: TransferFailure[];
}

/** Every object that outputs need, of those whose manifests can be had; see {@link manifestsOf} for what is thrown. */
export async function keptKeys(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions,
): Promise<KeptKeys> {
  const kept: KeptKeys = { keys: new Set(), failed: [] };
  const unseen = outputs.filter((output) => {
    const key = keyOf(output);
    if (key === undefined || kept.keys.has(key)) return false;
    kept.keys.add(key);
    return true;
  });
  for (const part of inParts(unseen)) {
    const { entries, failed } = await manifestsOf(repository, part, options);
    kept.failed.push(...failed);
    for (const [key, files] of entries) {
      const legacy = !key.startsWith('files/');
      for (const { digest } of files) kept.keys.add(objectKey({ digest, legacy }));
    }
  }
  return kept;
}

function keyOf(output: TrackedOutput): string | undefined {
  const object = objectOf(output);
  return object && objectKey(object);
}
