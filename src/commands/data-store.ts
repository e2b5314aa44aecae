import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import type { DataStore } from '../pipeline/index.js';
import {
  addPath,
  checkoutOutputs,
  dvcIgnoreRules,
  fetchOutputs,
  finishCheckouts,
  hashWorkspacePath,
  ignoreInGit,
  isCached,
  manifestsOf,
  objectKey,
  removeOutput,
  storePath,
  unlinkFromCache,
} from '../versioning/index.js';
import type { IgnoreRules } from '../versioning/index.js';
import type { ManifestEntry } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { importBase, importFetcher } from './import-fetcher.js';
import type { RecordingOrder } from './recording-order.js';
import { gitTracks, recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/**
 * Joins the pipeline to data versioning. Each workspace path is hashed once and again only after something of ours
 * may have changed it.
 */
export function createDataStore(workspace: Workspace, context: CommandContext, order?: RecordingOrder): DataStore {
  const { repository } = workspace;
  const { progress, signal } = context;
  const tracks = gitTracks(repository, context);
  const hashes = new Map<string, TrackedContent | undefined>();
  let ignored: IgnoreRules | undefined;
  const manifests = new Map<string, ManifestEntry[]>();
  const forget = (path: string) => {
    for (const key of hashes.keys()) {
      const known = key.slice(1);
      if (isInside(known, path) || isInside(path, known)) hashes.delete(key);
    }
  };
  return {
    hash(path, legacy) {
      const key = `${legacy ? 'L' : ' '}${path}`;
      if (hashes.has(key)) return hashes.get(key);
      ignored ??= dvcIgnoreRules(repository);
      hashes.set(key, hashWorkspacePath(repository, path, { legacy, named: true, ignored })?.content);
      return hashes.get(key);
    },
    forgetHashes() {
      hashes.clear();
      ignored = undefined;
    },
    isCached: (content) => isCached(repository, content),
    async contentInside(directory, path) {
      const key = objectKey({ digest: directory.digest!, legacy: directory.legacy ?? false });
      if (!manifests.has(key)) {
        const { entries } = await manifestsOf(repository, [directory], { progress, signal });
        manifests.set(key, entries.get(key) ?? []);
      }
      const inside = path.slice(directory.path.length + 1);
      const entry = manifests.get(key)!.find((candidate) => candidate.path === inside);
      return entry && { digest: entry.digest, ...(directory.legacy && { legacy: true }) };
    },
    async fetch(outputs) {
      const importer = importFetcher(context, importBase(repository));
      const { failed } = await fetchOutputs(repository, outputs, { progress, signal, importer });
      if (failed.length > 0) throw transferFailed('could not be brought from the remote', failed);
    },
    async checkout(outputs) {
      outputs.forEach(({ path }) => forget(path));
      const { failed } = checkoutOutputs(repository, outputs, { force: true, progress });
      if (failed.length > 0)
        throw transferFailed(
          'could not be put into the workspace',
          failed.map((path) => ({ path })),
        );
    },
    finishCheckouts(paths) {
      const isFinished = finishCheckouts(repository, paths, {
        [Symbol.iterator]: () => recordedOutputs(workspace).values(),
      });
      if (isFinished) hashes.clear();
      return isFinished;
    },
    store(output, isLeftOut = false) {
      if (!output.cached) return hashed(output);
      const content = isLeftOut ? hashed(output) : storePath(repository, output.path);
      ignore(output);
      hashes.set(` ${output.path}`, content);
      return content;
    },
    ignore,
    remove(output) {
      removeOutput(repository, output.path);
      forget(output.path);
    },
    unlink: (output) => unlinkFromCache(repository, output.path),
    async importSource(address) {
      const file = workspace.dvcFiles.find(({ path }) => path === address);
      if (!file?.source || (file.frozen && file.outputs[0]!.digest !== undefined)) return false;
      const { updateImport } = await import('./update.js');
      await updateImport(workspace, context, file, { force: true });
      forget(file.outputs[0]!.path);
      return true;
    },
    async commitSource(address) {
      const source = workspace.dvcFiles.find(({ path }) => path === address)!;
      for (const { path } of source.outputs) {
        await addPath(repository, path, [], tracks);
        forget(path);
      }
    },
  };

  function ignore({ path, owner }: TrackedOutput): void {
    const changed = ignoreInGit(repository, path, order?.ignoredAfter(owner));
    if (changed === undefined) return;
    order?.addedIgnored(owner, path);
    order?.written.add(changed);
  }

  function hashed(output: TrackedOutput): TrackedContent {
    return hashWorkspacePath(repository, output.path)!.content;
  }
}

function transferFailed(what: string, failed: readonly { path: string; reason?: string }[]): UserError {
  return new UserError({
    code: 'DATA_MISSING',
    message: `${failed.length === 1 ? 'one path' : `${failed.length} paths`} ${what}`,
    hint: 'Run `assay push` where the data is, or check the remote with `assay pull --verbose`.',
    exitCode: 3,
    mistakes: failed.slice(0, 20).map(({ path, reason }) => ({ message: reason ? `${path}: ${reason}` : path })),
  });
}
