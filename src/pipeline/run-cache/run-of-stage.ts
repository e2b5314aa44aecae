import type { TrackedContent } from '../../core/tracked.js';
import type { LockEntry } from '../lock.js';
import type { Stage } from '../stage.js';
import type { RunInputs } from './run-cache.js';

/**
 * Whether runs of a stage can stand for one another (dvc-formats §1.6): it has a command, reads something and makes
 * something, and neither starts from what is there nor is to run each time.
 */
export function isRepeatable({ command, dependencies, params, outputs, alwaysChanged }: Stage): boolean {
  return (
    !alwaysChanged &&
    command.length > 0 &&
    dependencies.length + params.length > 0 &&
    outputs.length > 0 &&
    outputs.every(({ persist }) => !persist)
  );
}

/** Whether DVC remembers runs of a repeatable stage: the cache keeps what it makes, metrics and plots aside. */
export function isRemembered({ outputs }: Stage): boolean {
  return outputs.every(({ cached, kind }) => cached || kind !== 'out');
}

/** A run on these inputs with these outputs as a lock entry; undefined where an input is not there. */
export function entryOf(
  stage: Stage,
  inputs: RunInputs,
  outputs: ReadonlyMap<string, TrackedContent>,
): LockEntry | undefined {
  const dependencies = new Map<string, TrackedContent>();
  for (const { written } of stage.dependencies) {
    const content = inputs.dependencies.get(written);
    if (content?.digest === undefined) return undefined;
    dependencies.set(written, content);
  }
  const params: LockEntry['params'] = new Map();
  for (const { written, keys } of stage.params) {
    const values = inputs.params.get(written);
    if (!values || values.size === 0 || keys?.some((key) => !values.has(key))) return undefined;
    params.set(written, values);
  }
  return { command: stage.command, dependencies, params, outputs: new Map(outputs) };
}

/** The contents a run needs or recorded, of the stage's own outputs; undefined where one is lacking. */
export function outputsOf(
  stage: Stage,
  contents: ReadonlyMap<string, TrackedContent>,
): Map<string, TrackedContent> | undefined {
  const outputs = stage.outputs.map(({ written }) => [written, contents.get(written)] as const);
  return outputs.every(([, content]) => content?.digest !== undefined)
    ? new Map(outputs as [string, TrackedContent][])
    : undefined;
}
