import { join, posix } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import type { TrackedOutput } from '../core/tracked.js';
import { foreseeFileBatch } from '../platform/file-threads/file-batch.js';
import { endThreads } from '../platform/file-threads/file-threads.js';
import { lstatIfExists } from '../platform/files.js';
import { applyCheckout } from './apply-checkout.js';
import { gatherCheckout } from './gather-checkout.js';
import { dvcIgnoreRules } from './ignore-rules.js';
import { forgetInterrupted } from './interrupted-checkout.js';
import { isLeftover } from './leftover.js';
import { hasObject } from './object-cache.js';
import { refuseBusyPaths } from './path-marks.js';
import { abandonedOutputs, deleteAbandoned, recordPlaced } from './placed-outputs.js';
import { planCheckout } from './plan-checkout.js';
import type { CheckoutPlan, CheckoutStep } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';
import type { KnownEntries } from './stored-content.js';
import { lookupOf } from './transfer/existing-at.js';

export interface CheckoutOptions {
  /** Delete or replace workspace files that are saved nowhere. */
  force?: boolean;
  /** Say what would happen, or that it would be refused, and leave the workspace alone. */
  dryRun?: boolean;
  /** Make links, or copies, anew where files have another form than `cache.type` asks for. */
  relink?: boolean;
  /** Content that is not in the cache is no failure. */
  allowMissing?: boolean;
  /**
   * Everything that is tracked now. When given, outputs that an earlier checkout left in the workspace and that are
   * not among them any more are deleted, if they are unchanged and in the cache.
   */
  tracked?: readonly Pick<TrackedOutput, 'path'>[];
  /** Manifests that were just read. */
  known?: KnownEntries;
  /** Called before work during which nothing else can run, signal handlers neither. */
  onBlocking?: (() => void) | undefined;
  progress: Progress;
}

/** Output paths, directories with a `/` at the end. */
export interface CheckoutResult {
  added: string[];
  modified: string[];
  /** Outputs deleted because nothing tracks them any more. */
  deleted: string[];
  /** Outputs whose content is not, or not wholly, in the cache; their place in the workspace was not touched. */
  failed: string[];
  /** The same, where that was allowed. */
  missing: string[];
}

/**
 * Makes the workspace hold what is recorded, from the cache alone. Outputs git keeps are passed over. Before anything
 * is touched it throws `UNSAVED_FILES` when files would be lost and `force` is not given, `PATH_THROUGH_LINK`,
 * `PLACE_TAKEN`, `OUTPUT_IGNORED`, `OUTPUT_OVERLAP` and `TARGET_UNKNOWN` (all exit 2); at the end `OBJECT_CORRUPT` (exit 4)
 * when cached objects were not what their names say, which are deleted from the cache, so that fetching brings them
 * anew. What was interrupted stays marked and is finished by the next run, or by `finishCheckouts`.
 */
export function checkoutOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: CheckoutOptions,
): CheckoutResult {
  const chosen = outputs.filter(({ cached, digest, source }) => cached && (digest !== undefined || !source));
  refuseIgnored(repository, chosen);
  const { relink: relinks = false, known, dryRun = false } = options;
  if (!dryRun) foreseeFileBatch('copy', newFiles(repository, chosen));
  const inputs = chosen.map((output) => gatherCheckout(repository, output, { relinks, ...(known && { known }) }));
  const plan = planCheckout(inputs, {
    isThere: lookupOf(repository.cacheDirectory, {
      files: inputs.map(({ manifest = [] }) => ({ base: '', legacy: false, entries: manifest })),
    }),
    isSaved: (digest, legacy) => hasObject(repository, { digest, legacy }),
    asksAlways: dryRun,
  });
  refuseWrongPlaces(repository, plan);
  refuseBusyPaths(repository, { read: [], write: plan.steps.map(({ output }) => output.path) });
  if (!options.force) refuseToLose(plan);
  const abandoned = options.tracked ? abandonedOutputs(repository, options.tracked) : [];
  const lacking = plan.failed.map(({ output }) => output);
  let { steps } = plan;
  if (!dryRun) {
    options.onBlocking?.();
    deleteAbandoned(repository, abandoned);
    const foundLacking = steps.length > 0 ? applyCheckout(repository, steps, options.progress) : [];
    endThreads();
    steps = steps.filter((step) => !foundLacking.includes(step));
    lacking.push(...foundLacking.map(({ output }) => output));
    const settled = [...plan.unchanged, ...steps.map(({ output }) => output)];
    forgetInterrupted(repository, settled);
    recordPlaced(repository, settled);
  }
  const changed = (change: CheckoutStep['change']) =>
    steps.filter((step) => step.change === change).map(({ output }) => shown(output));
  return {
    added: changed('added'),
    modified: changed('modified'),
    deleted: abandoned.map(shown),
    failed: options.allowMissing ? [] : lacking.map(shown),
    missing: options.allowMissing ? lacking.map(shown) : [],
  };
}

/** Files of directories of which nothing is there yet. */
function newFiles({ root }: Repository, outputs: readonly TrackedOutput[]): number {
  return outputs.reduce(
    (sum, { path, fileCount = 0 }) => (fileCount > 0 && !lstatIfExists(join(root, path)) ? sum + fileCount : sum),
    0,
  );
}

function shown({ digest, path }: Pick<TrackedOutput, 'digest' | 'path'>): string {
  return digest !== undefined && isDirectoryDigest(digest) ? `${path}/` : path;
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
  for (const { output, remove, base, write, isNew } of plan.steps) {
    guard(output.path);
    refuseFileAbove(repository, output.path);
    if (isNew && !lstatIfExists(join(repository.root, output.path))) continue; // no link can be below
    for (const path of remove) guard(path);
    for (const { path } of write) guard(base + path);
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
