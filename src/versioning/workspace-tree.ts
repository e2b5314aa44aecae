import type { TrackedOutput } from '../core/tracked.js';
import { treeOfOutputs } from './compare-trees.js';
import type { DataTree } from './compare-trees.js';
import { hashWorkspacePath } from './hash-workspace.js';
import type { ManifestEntry } from './manifest.js';
import type { Repository } from './repository.js';

/** What the work tree holds at the places of outputs, hashed as each is recorded. */
export function workspaceTree(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  isGranular: boolean,
): DataTree {
  const files = new Map<string, ManifestEntry[]>();
  const found = outputs.flatMap((output): TrackedOutput[] => {
    const { path, owner, cached, pushed, legacy = false, digest } = output;
    const hashed = hashWorkspacePath(repository, path, { legacy, ...(digest !== undefined && { expected: digest }) });
    if (!hashed) return [];
    if (hashed.manifest) files.set(path, hashed.manifest);
    return [{ path, owner, cached, pushed, ...hashed.content }];
  });
  return treeOfOutputs(found, ({ path }) => (isGranular ? files.get(path) : []));
}
