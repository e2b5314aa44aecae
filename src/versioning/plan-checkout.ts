import { isDirectoryDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { byCodePoint, isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { ContentFiles } from './content-files.js';
import type { HashedPath } from './hash-workspace.js';
import type { ManifestEntry } from './manifest.js';
import type { HasObject } from './transfer/plan-transfer.js';

/** What is known about one output before its checkout. */
export interface CheckoutInput {
  output: TrackedOutput;
  /** What the workspace holds of what is meant; undefined when nothing. */
  current: HashedPath | undefined;
  /** Other things that stand where content goes, by path. */
  inTheWay: ReadonlyMap<string, InTheWay>;
  /** Files the recorded directory has, those that are meant; undefined for a file, and where the manifest is not in the cache. */
  manifest: readonly ManifestEntry[] | undefined;
  /** So many files are as recorded, and left out of `current` and `manifest`. */
  alike?: number;
  /** Paths of files with the right content that are to be linked anew. */
  relink?: ReadonlySet<string>;
  /** The workspace is as recorded, and nothing else is known. */
  isRight?: boolean;
  /** Nothing at all stands in its place. */
  isAbsent?: boolean;
}

/** Something that is not the output's content, since `.dvcignore` hides it or it is no file. */
export interface InTheWay {
  /** Missing where there is no content. */
  digest?: Digest;
  /** Nothing is lost with it: a link into the cache. */
  isExpendable: boolean;
}

/** What the cache has. */
export interface CachedObjects {
  /** By name. Not asked for the files of a whole new directory, unless `asksAlways`: whoever fills it finds out. */
  isThere: HasObject;
  asksAlways: boolean;
  /** Whole, as far as can be said without reading it. */
  isSaved: HasObject;
}

export interface CheckoutStep {
  output: TrackedOutput;
  change: 'added' | 'modified';
  isDirectory: boolean;
  /** Nothing of the output is in the workspace yet. */
  isNew: boolean;
  /** A whole new directory: filled where nobody looks, so that the cache may still turn out to lack something. */
  isStaged: boolean;
  /** Workspace files to delete first (POSIX, relative to the root). */
  remove: string[];
  /** What comes before the paths of `write`: a directory with its `/`, or nothing. */
  base: string;
  /** Files and what belongs there; of a whole new directory the manifest itself. */
  write: readonly ManifestEntry[];
  /** The file's content is right, its execute bit is missing. */
  makeExecutable: boolean;
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
export function planCheckout(inputs: readonly CheckoutInput[], cached: CachedObjects): CheckoutPlan {
  refuseOverlaps(inputs.map(({ output }) => output));
  const plan: CheckoutPlan = { steps: [], unchanged: [], failed: [], unsaved: [] };
  for (const input of inputs) planOutput(input, cached, plan);
  return plan;
}

function planOutput(input: CheckoutInput, { isThere, isSaved, asksAlways }: CachedObjects, plan: CheckoutPlan): void {
  const { output, current, inTheWay, manifest, alike = 0, relink, isRight: isWhole } = input;
  const { digest, legacy = false, executable = false } = output;
  const isDirectory = digest !== undefined && isDirectoryDigest(digest);
  if (isWhole) {
    plan.unchanged.push(output);
    return;
  }
  if (digest === undefined || (isDirectory && manifest === undefined)) {
    plan.failed.push({ output, missing: [output.path] });
    return;
  }
  const base = isDirectory ? `${output.path}/` : '';
  const wanted = manifest ?? [{ path: output.path, digest }];
  const content = filesInWorkspace(output.path, current);
  const others = new Map<string, Digest | undefined>();
  for (const [path, thing] of inTheWay) others.set(path, thing.digest);
  for (const path of current?.leftovers ?? []) others.set(path, undefined);
  const isEmpty = alike === 0 && content.size === 0 && others.size === 0;
  const present = (path: string) => (others.has(path) ? others.get(path) : content.get(path));
  const isRight = (entry: ManifestEntry) => {
    const path = base + entry.path;
    return present(path) === entry.digest && !relink?.has(path);
  };
  const write = isEmpty ? wanted : wanted.filter((entry) => !isRight(entry));
  const kept = new ContentFiles(base, isEmpty ? [] : wanted);
  const remove = [...others.keys()].filter((path) => !kept.has(path));
  for (const path of content.keys()) if (!others.has(path) && !kept.has(path)) remove.push(path);
  const isKept = current !== undefined && (current.manifest !== undefined) === isDirectory;
  const lacksExecuteBit = executable && !isDirectory && isKept && !current.content.executable && write.length === 0;
  if (isKept && write.length === 0 && remove.length === 0 && !lacksExecuteBit) {
    plan.unchanged.push(output);
    return;
  }
  const isNew = isEmpty && !isKept;
  const isStaged = isNew && isDirectory && (input.isAbsent ?? false);
  const asked = isStaged && !asksAlways ? [] : write;
  const missing = asked.filter((entry) => !isThere(entry.digest, legacy)).map(({ path }) => base + path);
  if (missing.length > 0) {
    plan.failed.push({ output, missing });
    return;
  }
  const isLost = (path: string) => {
    if ((!others.has(path) && !content.has(path)) || inTheWay.get(path)?.isExpendable || relink?.has(path))
      return false;
    const old = present(path);
    return old === undefined || !isSaved(old, legacy);
  };
  if (!isEmpty) {
    for (const path of remove) if (isLost(path)) plan.unsaved.push(path);
    for (const { path } of write) if (isLost(base + path)) plan.unsaved.push(base + path);
  }
  const change = isNew ? 'added' : 'modified';
  plan.steps.push({
    output,
    change,
    isDirectory,
    isNew,
    isStaged,
    remove,
    base,
    write,
    makeExecutable: lacksExecuteBit,
  });
}

/** The files that recorded content consists of. */
export function filesOf(path: string, digest: Digest, manifest: readonly ManifestEntry[] | undefined): ContentFiles {
  return manifest ? new ContentFiles(`${path}/`, manifest) : new ContentFiles('', [{ path, digest }]);
}

/** The files the workspace holds at an output's place. */
export function filesInWorkspace(path: string, current: HashedPath | undefined): ContentFiles {
  return current ? filesOf(path, current.content.digest!, current.manifest) : new ContentFiles('', []);
}

function refuseOverlaps(outputs: readonly TrackedOutput[]): void {
  const sorted = [...outputs].sort((a, b) => byCodePoint(`${a.path}/`, `${b.path}/`));
  for (let index = 1; index < sorted.length; index++) {
    const [outer, inner] = [sorted[index - 1]!, sorted[index]!];
    if (isInside(inner.path, outer.path)) throw overlap(outer, inner);
  }
}

/** `OUTPUT_OVERLAP` (exit 2): one place is tracked by two owners. */
export function overlap(
  outer: TrackedOutput,
  inner: TrackedOutput,
  hint = `Remove ${inner.owner}, or the entry in it.`,
): UserError {
  return new UserError({
    code: 'OUTPUT_OVERLAP',
    message:
      outer.path === inner.path
        ? `${inner.path} is tracked twice, by ${outer.owner} and ${inner.owner}`
        : `${inner.path} (${inner.owner}) lies inside ${outer.path} (${outer.owner}): both cannot be tracked`,
    hint,
    exitCode: 2,
  });
}
