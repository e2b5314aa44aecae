import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { diffParams, parseParams } from '../pipeline/index.js';
import type { ParamChange, ParamsFile } from '../pipeline/index.js';
import { diffData, parseManifest, readObject, readOwnText } from '../versioning/index.js';
import type { DataSection, ManifestEntry } from '../versioning/index.js';
import { paramsPaths } from './evidence-paths.js';
import { cachedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** Parameters of the work tree beside those of the base (none: everything is new and nothing is listed). */
export function compareParams(workspace: Workspace, base: ReadonlyMap<string, ParamsFile> | undefined): ParamChange[] {
  if (!base) return [];
  const paths = new Set([...paramsPaths(workspace.pipelines), ...base.keys()]);
  return [...paths].flatMap((path) => {
    const text = readOwnText(workspace.repository, path);
    return diffParams(path, base.get(path), text === undefined ? undefined : parseParams(text, path));
  });
}

/** Data versions of the work tree beside those of the base, file by file where both manifests can be had. */
export async function compareData(
  workspace: Workspace,
  base: readonly TrackedOutput[],
  readFromRemote: boolean,
): Promise<DataSection> {
  const head = cachedOutputs(workspace);
  const before = base.filter((output) => output.cached);
  const changed = [...head, ...before].filter(({ path, digest }) => {
    const [now, then] = [head.find((output) => output.path === path), before.find((output) => output.path === path)];
    return digest!.endsWith('.dir') && now && then && now.digest !== then.digest;
  });
  const manifests = new Map<string, ManifestEntry[]>();
  for (const output of changed) {
    const bytes = await readObject(workspace.repository, output.digest!, { ...output, cacheOnly: !readFromRemote });
    if (bytes) manifests.set(output.digest!, parseManifest(bytes, output.path));
  }
  return diffData(before, head, (content: TrackedContent) => manifests.get(content.digest ?? ''));
}
