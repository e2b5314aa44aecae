import { isDirectoryDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { byCodePoint, isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { HashedPath } from './hash-workspace.js';
import type { ManifestEntry } from './manifest.js';
import type { StoredObject } from './object-layout.js';

/** What is known about one output before its checkout. */
export interface CheckoutInput {
  output: TrackedOutput;
  /** What the workspace holds; undefined when nothing. */
  current: HashedPath | undefined;
  /** Other things that stand where content goes, by path. */
  inTheWay: ReadonlyMap<string, InTheWay>;
  /** Files the recorded directory has; undefined for a file, and where the manifest is not in the cache. */
  manifest: ManifestEntry[] | undefined;
}

/** Something that is not the output's content, since `.dvcignore` hides it or it is no file. */
export interface InTheWay {
  /** Missing where there is no content. */
  digest?: Digest;
  /** Nothing is lost with it: a link into the cache. */
  isExpendable: boolean;
}

/** Which cached objects exist, for contents of either layout. */
export type IsStored = (object: StoredObject) => boolean;

/** A workspace file (POSIX, relative to the root) and the object that belongs there. */
export interface PlannedFile {
  path: string;
  object: StoredObject;
  executable: boolean;
}

export interface CheckoutStep {
  output: TrackedOutput;
  change: 'added' | 'modified';
  isDirectory: boolean;
  /** Workspace files to delete first. */
  remove: string[];
  write: PlannedFile[];
  /** Content is right, the execute bit is missing. */
  makeExecutable: PlannedFile[];
}

export interface CheckoutPlan {
  steps: CheckoutStep[];
  /** Outputs that already are as recorded. */
  unchanged: TrackedOutput[];
  /** Outputs whose content, or part of it, is not in the cache; the workspace is left as it is. */
  failed: { output: TrackedOutput; missing: string[] }[];
  /** Workspace files that would be lost: deleted or replaced while the cache does not hold them. */
  unsaved: string[];
}

/**
 * What has to happen so that the workspace holds what is recorded. Pure. Throws `OUTPUT_OVERLAP` (exit 2) where two
 * outputs claim the same place.
 */
export function planCheckout(inputs: readonly CheckoutInput[], isStored: IsStored): CheckoutPlan {
  refuseOverlaps(inputs.map(({ output }) => output));
  const plan: CheckoutPlan = { steps: [], unchanged: [], failed: [], unsaved: [] };
  for (const input of inputs) planOutput(input, isStored, plan);
  return plan;
}

function planOutput(input: CheckoutInput, isStored: IsStored, plan: CheckoutPlan): void {
  const { output, current, inTheWay, manifest } = input;
  const { digest, legacy = false, executable = false } = output;
  const isDirectory = digest !== undefined && isDirectoryDigest(digest);
  if (digest === undefined || (isDirectory && manifest === undefined)) {
    plan.failed.push({ output, missing: [output.path] });
    return;
  }
  const wanted = filesOf(output.path, digest, manifest);
  const present = new Map<string, Digest | undefined>(filesInWorkspace(output.path, current));
  for (const [path, thing] of inTheWay) present.set(path, thing.digest);
  for (const path of current?.leftovers ?? []) present.set(path, undefined);
  const planned = (path: string): PlannedFile => ({
    path,
    object: { digest: wanted.get(path)!, legacy },
    executable: executable && !isDirectory,
  });
  const write = [...wanted.keys()].filter((path) => present.get(path) !== wanted.get(path)).map(planned);
  const remove = [...present.keys()].filter((path) => !wanted.has(path));
  const isKept = current !== undefined && (current.manifest !== undefined) === isDirectory;
  const lacksExecuteBit = executable && !isDirectory && isKept && !current.content.executable && write.length === 0;
  const makeExecutable = lacksExecuteBit ? [planned(output.path)] : [];
  if (isKept && write.length === 0 && remove.length === 0 && makeExecutable.length === 0) {
    plan.unchanged.push(output);
    return;
  }
  const missing = write.filter(({ object }) => !isStored(object)).map(({ path }) => path);
  if (missing.length > 0) {
    plan.failed.push({ output, missing });
    return;
  }
  for (const path of [...remove, ...write.map((file) => file.path)]) {
    if (!present.has(path) || inTheWay.get(path)?.isExpendable) continue;
    const old = present.get(path);
    if (old === undefined || !isStored({ digest: old, legacy })) plan.unsaved.push(path);
  }
  const change = present.size === 0 && !isKept ? 'added' : 'modified';
  plan.steps.push({ output, change, isDirectory, remove, write, makeExecutable });
}

/** Path → digest of the files that recorded content consists of. */
export function filesOf(
  path: string,
  digest: Digest,
  manifest: readonly ManifestEntry[] | undefined,
): Map<string, Digest> {
  return new Map(manifest ? manifest.map((entry) => [`${path}/${entry.path}`, entry.digest]) : [[path, digest]]);
}

/** Path → digest of the files the workspace holds at an output's place. */
export function filesInWorkspace(path: string, current: HashedPath | undefined): Map<string, Digest> {
  return current ? filesOf(path, current.content.digest!, current.manifest) : new Map<string, Digest>();
}

function refuseOverlaps(outputs: readonly TrackedOutput[]): void {
  const sorted = [...outputs].sort((a, b) => byCodePoint(`${a.path}/`, `${b.path}/`));
  for (let index = 1; index < sorted.length; index++) {
    const [outer, inner] = [sorted[index - 1]!, sorted[index]!];
    if (isInside(inner.path, outer.path)) throw overlap(outer, inner);
  }
}

/** `OUTPUT_OVERLAP` (exit 2): one place is tracked by two owners. */
export function overlap(outer: TrackedOutput, inner: TrackedOutput): UserError {
  return new UserError({
    code: 'OUTPUT_OVERLAP',
    message:
      outer.path === inner.path
        ? `${inner.path} is tracked twice, by ${outer.owner} and ${inner.owner}`
        : `${inner.path} (${inner.owner}) lies inside ${outer.path} (${outer.owner}): both cannot be tracked`,
    hint: `Remove ${inner.owner}, or the entry in it.`,
    exitCode: 2,
  });
}
