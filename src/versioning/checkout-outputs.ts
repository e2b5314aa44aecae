import { mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists } from '../platform/files.js';
import { filesInTheWay } from './files-in-the-way.js';
import { hashWorkspacePath } from './hash-workspace.js';
import { dvcIgnoreRules } from './ignore-rules.js';
import { forgetInterrupted, markCheckout } from './interrupted-checkout.js';
import { isLeftover } from './leftover.js';
import { makeExecutable, needsRelink, objectLinker } from './link-object.js';
import type { LinkObject } from './link-object.js';
import { hasObject, isIntact, removeIfExists } from './object-cache.js';
import { objectKey, objectPath } from './object-layout.js';
import type { StoredObject } from './object-layout.js';
import { planCheckout } from './plan-checkout.js';
import type { CheckoutInput, CheckoutPlan, CheckoutStep, PlannedFile } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';
import { readManifest } from './stored-content.js';

export interface CheckoutOptions {
  /** Delete or replace workspace files that are saved nowhere. */
  force?: boolean;
  /** Say what would happen, or that it would be refused, and leave the workspace alone. */
  dryRun?: boolean;
  progress: Progress;
}

/** Output paths, directories with a `/` at the end. */
export interface CheckoutResult {
  added: string[];
  modified: string[];
  /** Outputs deleted because nothing tracks them any more; always empty, since no record of such links is kept. */
  deleted: string[];
  /** Outputs whose content is not, or not wholly, in the cache; their place in the workspace was not touched. */
  failed: string[];
}

/**
 * Makes the workspace hold what is recorded, from the cache alone. Outputs git keeps are passed over. Before anything
 * is touched it throws `UNSAVED_FILES` when files would be lost and `force` is not given, `PATH_THROUGH_LINK`,
 * `PLACE_TAKEN`, `OUTPUT_IGNORED` and `OUTPUT_OVERLAP` (all exit 2); at the end `OBJECT_CORRUPT` (exit 4) when cached objects were
 * not what their names say, which are deleted from the cache, so that fetching brings them anew. What was interrupted
 * stays marked and is finished by the next run, or by `finishCheckouts`.
 */
export function checkoutOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: CheckoutOptions,
): CheckoutResult {
  const chosen = outputs.filter(({ cached }) => cached);
  refuseIgnored(repository, chosen);
  const inputs = chosen.map((output) => gather(repository, output));
  const plan = planCheckout(inputs, (object) => hasObject(repository, object));
  refuseWrongPlaces(repository, plan);
  if (!options.force) refuseToLose(plan);
  const result: CheckoutResult = {
    added: [],
    modified: [],
    deleted: [],
    failed: plan.failed.map(({ output }) => shown(output)),
  };
  if (!options.dryRun) {
    if (plan.steps.length > 0) apply(repository, plan, options.progress);
    forgetInterrupted(repository, [...plan.unchanged, ...plan.steps.map(({ output }) => output)]);
  }
  for (const step of plan.steps) result[step.change].push(shown(step.output));
  return result;
}

function shown({ digest, path }: TrackedOutput): string {
  return digest !== undefined && isDirectoryDigest(digest) ? `${path}/` : path;
}

function gather(repository: Repository, output: TrackedOutput): CheckoutInput {
  const { digest, legacy = false } = output;
  const isDirectory = digest !== undefined && isDirectoryDigest(digest);
  const manifest = isDirectory ? readManifest(repository, digest, legacy) : undefined;
  const current = hashWorkspacePath(repository, output.path, {
    legacy,
    ...(digest !== undefined && { expected: digest }),
  });
  const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
  const inTheWay = isUnknown ? new Map<string, never>() : filesInTheWay(repository, output, current, manifest);
  return { output, current, inTheWay, manifest };
}

/** DVC, too, takes it for a mistake that one file tracks what another one tells it not to see. */
function refuseIgnored(repository: Repository, outputs: readonly TrackedOutput[]): void {
  const ignored = dvcIgnoreRules(repository);
  for (const { path, digest, owner } of outputs) {
    if (!ignored.ignores(path, digest !== undefined && isDirectoryDigest(digest))) continue;
    throw new UserError({
      code: 'OUTPUT_IGNORED',
      message: `${path} (${owner}) is tracked, and left out by .dvcignore`,
      hint: `Take ${path} out of .dvcignore, or delete its entry in ${owner}.`,
      exitCode: 2,
    });
  }
}

function refuseWrongPlaces(repository: Repository, plan: CheckoutPlan): void {
  const guard = workspaceGuard(repository);
  for (const { output, remove, write, makeExecutable: bits } of plan.steps) {
    guard(output.path);
    refuseFileAbove(repository, output.path);
    for (const path of remove) guard(path);
    for (const { path } of [...write, ...bits]) guard(path);
  }
}

function refuseFileAbove(repository: Repository, output: string): void {
  for (let directory = posix.dirname(output); directory !== '.'; directory = posix.dirname(directory)) {
    const stat = lstatIfExists(join(repository.root, directory));
    if (!stat || stat.isDirectory()) continue;
    throw new UserError({
      code: 'PLACE_TAKEN',
      message: `${output} cannot be written: ${directory} is not a directory`,
      hint: `Move ${directory} away.`,
      exitCode: 2,
    });
  }
}

const MAX_LISTED = 50;

function refuseToLose(plan: CheckoutPlan): void {
  const unsaved = plan.unsaved.filter((path) => !isLeftover(path));
  if (unsaved.length === 0) return;
  const listed = unsaved.slice(0, MAX_LISTED).map((path) => `  ${path}`);
  if (unsaved.length > MAX_LISTED) listed.push(`  … and ${unsaved.length - MAX_LISTED} more`);
  throw new UserError({
    code: 'UNSAVED_FILES',
    message: `These files would be lost, nothing has them saved:\n${listed.join('\n')}`,
    hint: 'Save them with `assay add`, move them away, or give `--force` to lose them.',
    exitCode: 2,
  });
}

/** Carries out the plan. Its outputs stay marked when it throws. */
function apply(repository: Repository, plan: CheckoutPlan, progress: Progress): void {
  const outputs = plan.steps.map(({ output }) => output);
  const items = plan.steps.reduce((sum, { write }) => sum + write.length, 0);
  const phase = progress.phase('Checking out', { items });
  const link = objectLinker(repository);
  const unmark = markCheckout(repository, outputs);
  const corrupt = plan.steps.flatMap((step) => applyStep(repository, step, link, () => phase.advance(1)));
  phase.done();
  if (corrupt.length > 0) throw corruptInCache(corrupt);
  unmark();
}

function applyStep(repository: Repository, step: CheckoutStep, link: LinkObject, onWritten: () => void): PlannedFile[] {
  const corrupt: PlannedFile[] = [];
  const write = (file: PlannedFile) => {
    if (link(file.object, file.path, file.executable) === 'written') return;
    corrupt.push(file);
    removeIfCorrupt(repository, file.object);
  };
  for (const path of step.remove) unlinkSync(join(repository.root, path));
  const emptied = new Set(step.remove.map(dirname));
  for (const directory of emptied) removeEmptyUpTo(repository, directory, step.output.path);
  if (step.isDirectory) mkdirSync(join(repository.root, step.output.path), { recursive: true });
  for (const file of step.write) {
    removeEmptyDirectories(join(repository.root, file.path));
    write(file);
    onWritten();
  }
  for (const file of step.makeExecutable) {
    // the bit of a linked file is the cached object's
    if (needsRelink(repository, file.object, file.path, true)) write(file);
    else makeExecutable(join(repository.root, file.path));
  }
  return corrupt;
}

function removeIfCorrupt(repository: Repository, object: StoredObject): void {
  const path = objectPath(repository.cacheDirectory, object);
  if (lstatIfExists(path) && !isIntact(path, object)) removeIfExists(path);
}

/** Removes directories that deleting files left empty, from `directory` up to the output itself. */
function removeEmptyUpTo(repository: Repository, directory: string, output: string): void {
  for (let path = directory; path === output || path.startsWith(`${output}/`); path = dirname(path)) {
    try {
      rmdirSync(join(repository.root, path));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT' || code === 'ENOTDIR') return;
      throw error;
    }
  }
}

/** Makes room for a file where directories stand that hold no files. */
function removeEmptyDirectories(directory: string): void {
  if (!lstatIfExists(directory)?.isDirectory()) return;
  for (const name of readdirSync(directory)) removeEmptyDirectories(join(directory, name));
  rmdirSync(directory);
}

function corruptInCache(corrupt: readonly PlannedFile[]): UserError {
  const mistakes = corrupt.map(({ path, object }) => ({
    message: `${path}: ${objectKey(object)} did not match its name`,
  }));
  return new UserError({
    code: 'OBJECT_CORRUPT',
    message: `${corrupt[0]!.path}: the object ${objectKey(corrupt[0]!.object)} in the cache was corrupt and has been deleted`,
    hint: 'Run `assay pull` to fetch it again from the remote.',
    exitCode: 4,
    mistakes,
  });
}
