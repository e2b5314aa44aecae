import { UserError } from '../core/errors.js';
import { resolveInRepository } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { parseDvcYaml, parseLock, withContents } from '../pipeline/index.js';
import type { Lock, LockEntry, ReadVars, Stage } from '../pipeline/index.js';
import { parseDvcFile } from '../versioning/index.js';
import { looseFlags, looseOutputs } from './loose-outputs.js';

/** A file that records contents, by its path from the repository's root; `text` undefined where it could not be had. */
export type RecordedFile = { path: string; text: string | undefined } & (
  | { kind: 'dvc' }
  /** A dvc.lock with the text of its dvc.yaml. */
  | { kind: 'lock'; yaml: string | undefined }
);

export type ReadStages = (text: string, path: string) => Stage[] | undefined;

export interface Recorded {
  outputs: TrackedOutput[];
  /** Contents that are named, but belong to no output that is declared in a way that can be used. */
  undeclared: TrackedOutput[];
  /** Why the file could not be used as a whole. `isLost`: nor could what it names be read. */
  problem?: { message: string; isLost: boolean };
}

/**
 * The contents that a `.dvc` file or a dvc.lock names, as much as can be read: a lock holds what its stages made whether
 * or not its dvc.yaml can be read, and of a `.dvc` file that cannot be used the digests still count.
 */
export function recordedIn(file: RecordedFile, stagesOf: ReadStages = readStages): Recorded {
  if (file.text === undefined)
    return { outputs: [], undeclared: [], problem: { message: 'its content is not in this clone', isLost: true } };
  try {
    if (file.kind === 'dvc') return { outputs: parseDvcFile(file.text, file.path).outputs, undeclared: [] };
    return ofLock(parseLock(file.text, file.path), file, stagesOf);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return loosely(file.text, file.path, error);
  }
}

function loosely(text: string, path: string, { message }: UserError): Recorded {
  try {
    return { outputs: [], undeclared: looseOutputs(text, path), problem: { message, isLost: false } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outputs: [], undeclared: [], problem: { message, isLost: true } };
  }
}

function ofLock(lock: Lock, file: { path: string; yaml: string | undefined }, stagesOf: ReadStages): Recorded {
  const yamlPath = file.path.replace(/\.lock$/, '.yaml');
  const stages = file.yaml === undefined ? [] : stagesOf(file.yaml, yamlPath);
  const recorded: Recorded = { outputs: [], undeclared: [] };
  for (const [name, entry] of lock) {
    const stage = stages?.find((one) => one.name === name);
    if (stage) recorded.outputs.push(...withContents(stage, entry));
    const declared = new Set(stage?.outputs.map(({ written }) => written));
    const others = outputsOf(name, entry, file.yaml, yamlPath, declared);
    if (stages === undefined) recorded.outputs.push(...others);
    else recorded.undeclared.push(...others);
  }
  return recorded;
}

/** The stages of a dvc.yaml; undefined where it cannot be used: then what the lock holds counts as declared. */
export function readStages(text: string, path: string, readVars?: ReadVars): Stage[] | undefined {
  try {
    return parseDvcYaml(text, path, readVars).stages;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function outputsOf(
  stage: string,
  entry: LockEntry,
  yaml: string | undefined,
  yamlPath: string,
  declared: ReadonlySet<string>,
): TrackedOutput[] {
  const others = [...entry.outputs].filter(([written]) => !declared.has(written));
  if (others.length === 0) return [];
  const flags = looseFlags(yaml, yamlPath, stage);
  const owner = yamlPath.includes('/') ? `${yamlPath}:${stage}` : stage;
  return others.map(([written, content]) => {
    const remote = flags.remote(written);
    return {
      ...content,
      path: pathOf(flags.workingDirectory, written, yamlPath),
      owner,
      cached: flags.cached(written),
      pushed: flags.pushed(written),
      ...(remote !== undefined && { remote }),
    };
  });
}

function pathOf(directory: string, written: string, where: string): string {
  try {
    return resolveInRepository(directory, written, where);
  } catch {
    return written;
  }
}
