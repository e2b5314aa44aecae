import { UserError } from '../core/errors.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { entryOf, formatRun, isRemembered, isRepeatable, outputsOf, parseRun, runName } from '../pipeline/index.js';
import type { DataStore, LockEntry, RunCache, Stage } from '../pipeline/index.js';
import { fetchOutputs, isCached, loadRuns, storePath, unlinkFromCache, withoutLinks } from '../versioning/index.js';
import type { RemoteRuns, RunText } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import type { Workspace } from './workspace.js';

export interface RunCacheChoices {
  /** Ask the default remote as well, and bring from it what an earlier run made. */
  pull: boolean;
  /** Take nothing from earlier runs but what the lock records; they are remembered all the same. */
  noRunCache: boolean;
}

/** The record of earlier runs in the cache and, with `pull`, in the default remote. */
export interface OpenRunCache extends RunCache {
  /** Lets go of the remote. */
  close(): Promise<void>;
}

/** Opens the record of earlier runs; nothing is asked of a remote before a stage must run. */
export async function openRunCache(
  workspace: Workspace,
  context: CommandContext,
  store: DataStore,
  { pull, noRunCache }: RunCacheChoices,
): Promise<OpenRunCache> {
  const { repository } = workspace;
  const { progress, signal, dryRun } = context;
  const runs = await loadRuns();
  let opening: Promise<RemoteRuns | undefined> | undefined;
  let isOffline = !pull || repository.config.defaultRemote === undefined;

  return {
    async find(stage, inputs, recorded) {
      if (!isRepeatable(stage)) return undefined;
      const unknown = new Map(stage.outputs.map(({ written }): [string, TrackedContent] => [written, {}]));
      const asked = entryOf(stage, inputs, unknown);
      const name = asked && runName(asked);
      if (!name) return undefined;
      const before = recorded && outputsOf(stage, recorded);
      if (before && (await canHave(stage, { outputs: before }))) return { ...asked, outputs: before };
      if (noRunCache) return undefined;
      const known = runs.readRuns(repository, name.key);
      const local = known.flatMap(soundEntry);
      const here = local.find(({ entry }) => lacking(stage, entry).length === 0);
      if (here) return answer(asked, here.entry);
      if (isOffline) return undefined;
      const listed = await askRemote((remote) =>
        remote.ofKey(name.key, new Set(known.map(({ value }) => value)), signal),
      );
      const others = (listed ?? []).flatMap(soundEntry);
      for (const { entry, run } of [...local, ...others].sort((a, b) => b.run.modifiedMs - a.run.modifiedMs)) {
        if (!(await canHave(stage, entry))) continue;
        if (!dryRun && others.some((other) => other.run === run)) runs.writeRun(repository, run);
        return answer(asked, entry);
      }
      return undefined;
    },
    async place(stage, entry) {
      await store.checkout(outputsIn(stage, entry).filter((output) => !isInPlace(output)));
      for (const output of stage.outputs) {
        if (output.cached) store.ignore(output);
        else unlinkFromCache(repository, output.path);
      }
    },
    save(stage, entry) {
      if (!isRepeatable(stage) || !isRemembered(stage)) return;
      const name = runName(entry);
      if (!name) return;
      copyWhatGitKeeps(stage);
      const before = runs.readRun(repository, name);
      if (!before || problemOfRun(before) !== undefined)
        runs.writeRun(repository, { ...name, text: formatRun(entry), modifiedMs: 0 });
    },
    async close() {
      (await opening)?.close();
    },
  };

  function soundEntry(run: RunText): { run: RunText; entry: LockEntry }[] {
    try {
      return [{ run, entry: parseRun(run.text, run) }];
    } catch (error) {
      progress.note(`Passed over: ${problemIn(error)}`);
      return [];
    }
  }

  function copyWhatGitKeeps({ outputs }: Stage): void {
    for (const { path, cached } of outputs) if (!cached) storePath(withoutLinks(repository), path);
  }

  /** Whether git brought what the run made. */
  function isInPlace({ path, digest, isKeptByGit }: RunOutput): boolean {
    return isKeptByGit && store.hash(path, false)?.digest === digest;
  }

  function lacking(stage: Stage, run: Pick<LockEntry, 'outputs'>): RunOutput[] {
    return outputsIn(stage, run).filter((output) => !isCached(repository, output) && !isInPlace(output));
  }

  /** Whether the outputs are in the cache, or could be brought there. */
  async function canHave(stage: Stage, run: Pick<LockEntry, 'outputs'>): Promise<boolean> {
    const missing = lacking(stage, run);
    if (missing.length === 0 || isOffline) return missing.length === 0;
    const options = { progress, signal, dryRun };
    const fetched = await unlessOutside(() => fetchOutputs(repository, missing, options));
    return fetched !== undefined && fetched.failed.length === 0;
  }

  function askRemote<T>(ask: (remote: RemoteRuns) => Promise<T>): Promise<T | undefined> {
    return unlessOutside(async () => {
      const remote = await (opening ??= openOrNot());
      return remote && (await ask(remote));
    });
  }

  async function openOrNot(): Promise<RemoteRuns | undefined> {
    try {
      return await runs.openRemoteRuns(repository);
    } catch (error) {
      giveUp(error);
      return undefined;
    }
  }

  /** A remote that cannot be asked is no reason to fail: the stage can run. */
  async function unlessOutside<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      giveUp(error);
      return undefined;
    }
  }

  function giveUp(error: unknown): void {
    if (!(error instanceof UserError) || error.exitCode === 4 || signal.aborted) throw error;
    isOffline = true;
    progress.note(`Earlier runs are looked for in the cache only: ${error.message}`);
  }
}

/** What is wrong with a run's file; undefined when it is what its name says. */
export function problemOfRun(run: RunText): string | undefined {
  try {
    parseRun(run.text, run);
    return undefined;
  } catch (error) {
    return problemIn(error);
  }
}

function problemIn(error: unknown): string {
  if (error instanceof UserError && error.code === 'RUN_INVALID') return error.message;
  throw error;
}

interface RunOutput extends TrackedOutput {
  isKeptByGit: boolean;
}

/** A run's outputs as the cache holds them, be it only as copies of what git keeps. */
function outputsIn({ outputs }: Stage, run: Pick<LockEntry, 'outputs'>): RunOutput[] {
  return outputs.map((output) => ({
    ...output,
    ...run.outputs.get(output.written),
    cached: true,
    isKeptByGit: !output.cached,
  }));
}

/** The entry of this run: today's spelling of the inputs; sizes, where they are not known, from the run. */
function answer(asked: LockEntry, found: LockEntry): LockEntry {
  const dependencies = [...asked.dependencies].map(([path, content]): [string, TrackedContent] => [
    path,
    content.sizeBytes === undefined ? (found.dependencies.get(path) ?? content) : content,
  ]);
  return { ...asked, dependencies: new Map(dependencies), outputs: found.outputs };
}
