import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { UserError } from '../core/errors.js';
import type { DataStore } from './data-store.js';
import { hashAgainst } from './gather-stage.js';
import type { LockEntry } from './lock.js';
import { refuseMissingParams } from './params.js';
import type { ParamValues } from './params.js';
import type { YamlValue } from '../platform/yaml/index.js';
import type { Recorded } from './recorded.js';
import type { ReproduceOptions } from './reproduce-options.js';
import { refuseUnrunnable, runCommands } from './run-commands.js';
import type { Stage } from './stage.js';
import type { StageFailure } from './stage-result.js';

export interface RunContext {
  store: DataStore;
  options: ReproduceOptions;
  recorded: Recorded;
}

/** What recording a stage needs. */
export interface RecordContext {
  store: DataStore;
  options: Pick<ReproduceOptions, 'lockOf' | 'saveLock'>;
  recorded: Recorded;
}

/**
 * Runs a stage's commands and records it. Refuses before anything is deleted when the stage cannot start. A command
 * that fails leaves the lock as it was.
 */
export async function runStage(
  stage: Stage,
  params: ReadonlyMap<string, ParamValues>,
  context: RunContext,
): Promise<StageFailure | undefined> {
  const { options } = context;
  const { root, environment } = options;
  refuseMissingParams(stage.address, stage.params, params);
  refuseUnrunnable(stage, root, environment);
  const unmark = await options.exclusion.mark(stage);
  try {
    return await runMarked(stage, params, context);
  } finally {
    await unmark();
  }
}

async function runMarked(
  stage: Stage,
  params: ReadonlyMap<string, ParamValues>,
  context: RunContext,
): Promise<StageFailure | undefined> {
  const { store, options } = context;
  const { root, environment, signal } = options;
  for (const output of stage.outputs) {
    if (output.persist) store.unlink(output);
    else store.remove(output);
  }

  const onLine = (line: string) => options.onLine(stage.address, line);
  const { status, command, lastLines } = await options.exclusion.whileReleased(() =>
    runCommands(stage, { root, environment, signal, onLine }),
  );
  store.forgetHashes();
  // A command that catches SIGTERM may say that all is well and have made half of its outputs.
  if (status !== 0 || signal.aborted) {
    return {
      code: signal.aborted ? 'STAGE_INTERRUPTED' : 'STAGE_FAILED',
      message:
        command === undefined
          ? `stage "${stage.address}" was interrupted while it ran; nothing was recorded`
          : `\`${command}\` of stage "${stage.address}" ended with exit status ${status}`,
      hint: `Run \`assay repro ${stage.address}\` to try it again.`,
      exitCode: 1,
      lastLines,
    };
  }
  const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
  if (missing.length > 0) {
    return {
      code: 'OUTPUT_MISSING',
      message: `stage "${stage.address}" ended well but did not make ${missing.map(({ path }) => `"${path}"`).join(', ')}`,
      hint: `Make the command write it, or remove it from the stage's outputs (${stage.file}:${stage.line}).`,
      exitCode: 1,
      lastLines,
    };
  }
  recordStage(stage, params, context);
  return undefined;
}

/** Takes what is in the workspace for the outputs of a frozen stage, as DVC does. */
export function recordFrozen(stage: Stage, params: ReadonlyMap<string, ParamValues>, context: RunContext): void {
  const missing = stage.outputs.filter(({ path }) => context.store.hash(path, false) === undefined);
  if (missing.length > 0) {
    throw new UserError({
      code: 'OUTPUT_MISSING',
      message: `stage "${stage.address}" is frozen, and ${missing.map(({ path }) => `"${path}"`).join(', ')} is not there`,
      hint: 'Bring it with `assay pull`, or remove `frozen` to let the stage run.',
      exitCode: 2,
    });
  }
  refuseMissingParams(stage.address, stage.params, params);
  recordStage(stage, params, context);
}

/**
 * Stores the outputs and writes the stage's lock entry. Dependencies are recorded as they are now: a command may write
 * beside its sources (`__pycache__`), and the stage would be stale for ever otherwise.
 */
export function recordStage(stage: Stage, params: ReadonlyMap<string, ParamValues>, context: RecordContext): void {
  const { store, options, recorded } = context;
  const before = options.lockOf(stage).get(stage.name);
  const dependencies = stage.dependencies.map((dependency): [string, TrackedContent] => {
    const content = hashAgainst(store, dependency.path, before?.dependencies.get(dependency.written));
    if (content === undefined) throw dependencyMissing(stage, dependency.path, context);
    return [dependency.written, content];
  });
  const outputs = stage.outputs.map((output): [string, TrackedContent] => {
    const old = before?.outputs.get(output.written);
    // What DVC 2 recorded stays as it is while the content is the same.
    const isKept =
      old?.legacy && hashAgainst(store, output.path, old) === old && (!output.cached || store.isCached(old));
    return [output.written, isKept ? old : store.store(output)];
  });
  const entry: LockEntry = {
    command: stage.command,
    dependencies: new Map(dependencies),
    params: new Map([...params].map(([file, values]) => [file, values ?? new Map<string, YamlValue>()])),
    outputs: new Map(outputs),
  };
  options.saveLock(stage, entry);
  recorded.readLocks();
}

/**
 * Puts recorded data that is absent into the workspace, as far as the stage's dependencies need it; says whether there
 * was any. Throws `DEPENDENCY_MISSING` (exit 2) for what cannot be had.
 */
export async function bringDependencies(stage: Stage, context: RunContext): Promise<boolean> {
  const { store, recorded } = context;
  const needed = [...new Set(stage.dependencies.flatMap(({ path }) => recorded.around(path)))];
  const absent = needed.filter((output) => store.hash(output.path, false) === undefined);
  if (absent.length > 0) await restore(absent, context);
  const places = [...stage.dependencies, ...absent];
  const missing = places.find(({ path }) => store.hash(path, false) === undefined);
  if (missing) throw dependencyMissing(stage, missing.path, context);
  return absent.length > 0;
}

/** Checks outputs out of the cache, fetching what it lacks where that is allowed. */
export async function restore(outputs: readonly TrackedOutput[], { store, options }: RunContext): Promise<void> {
  const missing = outputs.filter((output) => !store.isCached(output));
  if (missing.length > 0 && options.pull) await store.fetch(missing);
  await store.checkout(options.pull ? outputs : outputs.filter((output) => !missing.includes(output)));
}

function dependencyMissing(stage: Stage, path: string, { recorded }: RecordContext): UserError {
  return new UserError({
    code: 'DEPENDENCY_MISSING',
    message: `stage "${stage.address}" cannot start: "${path}" does not exist`,
    hint:
      recorded.around(path).length > 0
        ? 'Bring it with `assay pull`, or run again with `--pull`.'
        : `Create it, or correct the path at ${stage.file}:${stage.line}.`,
    exitCode: 2,
  });
}
