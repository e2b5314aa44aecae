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
import type { CommandsResult } from './run-commands.js';
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
  options: Pick<ReproduceOptions, 'lockOf' | 'saveLock' | 'runCache' | 'noCommit'>;
  recorded: Recorded;
}

/** A stage whose commands run. */
export interface StartedStage {
  stage: Stage;
  params: ReadonlyMap<string, ParamValues>;
  /** 1 for the first. */
  attempt: number;
  /** Never rejects. */
  ended: Promise<Ended>;
}

/** What the commands of a stage came to; an error where they could not be run at all. */
export type Ended = { result: CommandsResult } | { error: unknown };

/**
 * Starts a stage's commands once its outputs are removed. Refuses before anything is deleted when the stage cannot start.
 */
export function startStage(stage: Stage, params: ReadonlyMap<string, ParamValues>, context: RunContext): StartedStage {
  const { options } = context;
  refuseMissingParams(stage.address, stage.params, params);
  refuseUnrunnable(stage, options.root, options.environment);
  return { stage, params, attempt: 1, ended: startCommands(stage, context) };
}

function startCommands(stage: Stage, { store, options }: RunContext): Promise<Ended> {
  for (const output of stage.outputs) {
    if (output.persist) store.unlink(output);
    else store.remove(output);
  }
  const { root, environment, signal } = options;
  const onLine = (line: string) => options.onLine(stage.address, line);
  return runCommands(stage, { root, environment, signal, onLine }).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
}

/** What a stage came to whose commands have ended: it is recorded, has failed, or is tried once more. */
export type Finished =
  { kind: 'recorded' } | { kind: 'failed'; failure: StageFailure } | { kind: 'again'; started: StartedStage };

/** Records a stage whose commands have ended. When one failed the lock stays as it was. */
export function finishStage(started: StartedStage, ended: Ended, context: RunContext): Finished {
  const { stage, params, attempt } = started;
  const { signal, onRetry } = context.options;
  if ('error' in ended) throw ended.error;
  const failure = failureOfCommands(stage, ended.result, context);
  if (!failure) {
    recordStage(stage, params, context);
    return { kind: 'recorded' };
  }
  const most = stage.settings.retries + 1;
  if (attempt >= most || failure.code === 'OUTPUT_MISSING' || signal.aborted) return { kind: 'failed', failure };
  onRetry(stage.address, failure, attempt + 1, most);
  return { kind: 'again', started: { ...started, attempt: attempt + 1, ended: startCommands(stage, context) } };
}

function failureOfCommands(
  stage: Stage,
  { status, command, lastLines, isTimedOut }: CommandsResult,
  { store, options: { signal } }: RunContext,
): StageFailure | undefined {
  const failed = (code: string, message: string, hint: string): StageFailure => ({
    code,
    message,
    hint,
    exitCode: 1,
    lastLines,
  });
  const again = `Run \`assay repro ${stage.address}\` to try it again.`;
  const told = `\`${command}\` of stage "${stage.address}" ended with exit status ${status}`;
  // A command that catches SIGTERM may say that all is well and have made half of its outputs.
  if (signal.aborted) {
    const cut = `stage "${stage.address}" was interrupted while it ran; nothing was recorded`;
    return failed('STAGE_INTERRUPTED', command === undefined ? cut : told, again);
  }
  if (isTimedOut) {
    const seconds = stage.settings.timeoutMs! / 1000;
    const message = `stage "${stage.address}" was stopped: it did not end within ${seconds} s`;
    return failed('STAGE_TIMEOUT', message, `Raise \`meta.assay.timeout\` at ${stage.file}:${stage.line}. ${again}`);
  }
  if (status !== 0) return failed('STAGE_FAILED', told, again);
  const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
  if (missing.length === 0) return undefined;
  return failed(
    'OUTPUT_MISSING',
    `stage "${stage.address}" ended well but did not make ${missing.map(({ path }) => `"${path}"`).join(', ')}`,
    `Make the command write it, or remove it from the stage's outputs (${stage.file}:${stage.line}).`,
  );
}

/** Takes what is in the workspace for the outputs of a frozen stage, as DVC does. */
export function recordFrozen(stage: Stage, params: ReadonlyMap<string, ParamValues>, context: RunContext): void {
  refuseIncomplete(stage, params, context);
  recordStage(stage, params, context);
}

/** Throws what keeps a frozen stage from being recorded: `OUTPUT_MISSING`, `PARAM_MISSING` (exit 2). */
export function refuseIncomplete(
  stage: Stage,
  params: ReadonlyMap<string, ParamValues>,
  { store }: Pick<RunContext, 'store'>,
): void {
  const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
  if (missing.length > 0) {
    throw new UserError({
      code: 'OUTPUT_MISSING',
      message: `stage "${stage.address}" is frozen, and ${missing.map(({ path }) => `"${path}"`).join(', ')} is not there`,
      hint: 'Bring it with `assay pull`, or remove `frozen` to let the stage run.',
      exitCode: 2,
    });
  }
  refuseMissingParams(stage.address, stage.params, params);
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
    return [output.written, isKept ? old : store.store(output, options.noCommit)];
  });
  const entry: LockEntry = {
    command: stage.command,
    dependencies: new Map(dependencies),
    params: new Map([...params].map(([file, values]) => [file, values ?? new Map<string, YamlValue>()])),
    outputs: new Map(outputs),
  };
  if (!options.noCommit) options.runCache?.save(stage, entry);
  options.saveLock(stage, entry);
  recorded.assume(stage, entry);
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

/** What a stage lacks that it reads. */
export function dependencyMissing(stage: Stage, path: string, { recorded }: RecordContext): UserError {
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
