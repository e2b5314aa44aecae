import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { formatBytes, formatNumber } from '../core/format-number.js';
import type { TrackedOutput } from '../core/tracked.js';
import { isCached, planGarbage } from '../versioning/index.js';
import type { Repository, Roots, StoreGarbage } from '../versioning/index.js';
import { count, defineCommand, flag, text, texts } from './command.js';
import type { CommandContext, Option, Outcome } from './command.js';
import { describeScope, gcScope, withGitRemotes } from './gc-scope.js';
import { openRepository } from './open-repository.js';
import { gitOf, outputsOfRevisions } from './revision-outputs.js';
import type { RevisionScope, Unread } from './revision-outputs.js';
import { withRepositoryLock } from './with-repository-lock.js';

const HOUR_MS = 60 * 60 * 1000;
/** What others may be pushing or writing right now: they name it in git only afterwards. */
const SHARED_GRACE_HOURS = 24;
const MOST_LISTED = 20;

/**
 * `assay gc`: deletes objects that nothing in the scope needs from the cache, and with `--cloud` from remotes. Without
 * `--force` it says what would go. Keeps what is younger than `--grace` hours, and with `-a`, `-T` and `-A` what the git
 * remotes name. Refuses, and deletes nothing, when something that must be kept cannot be read.
 */
export const gc = defineCommand({
  name: 'gc',
  summary: 'delete cached or stored data that nothing needs',
  positionals: '',
  options: {
    workspace: flag('-w, --workspace', 'keep what the workspace needs (always kept; alone: nothing else)'),
    allBranches: flag('-a, --all-branches', 'keep what the tips of all branches need, here and at the git remotes'),
    allTags: flag('-T, --all-tags', 'keep what all tags need'),
    allCommits: flag('-A, --all-commits', 'keep what any commit needs'),
    allExperiments: flag('--all-experiments', 'keep what experiments of DVC need'),
    rev: text('--rev <commit>', 'keep what a commit needs'),
    num: count('-n, --num <number>', 'with --rev or -a: keep what so many commits from there need'),
    date: text('--date <yyyy-mm-dd>', 'keep what commits since that day need'),
    cloud: flag('-c, --cloud', 'delete from the remote as well'),
    remote: text('-r, --remote <name>', 'another remote than the default'),
    notInRemote: flag('--not-in-remote', 'keep of the cache only what is needed and not in the remote'),
    projects: texts(
      '-p, --projects <paths...>',
      'other projects that share cache or remote: what they need is kept, too',
    ),
    grace: hours('--grace <hours>', `delete nothing younger (${SHARED_GRACE_HOURS} in remotes and shared caches)`),
    noFetch: flag('--no-fetch', 'go by the branches and tags of the git remotes as they are known here'),
    skipFailed: flag('--skip-failed', 'go on without revisions and directories that cannot be read'),
    force: flag('-f, --force', 'delete; without it gc says what would be deleted'),
    jobs: count('-j, --jobs <number>', 'how many requests at once'),
  },
  async run(context, _targets, given) {
    const scope = gcScope(given);
    const isReal = Boolean(given.force) && !context.dryRun;
    const collect = async (within: CommandContext): Promise<Outcome> => {
      const repository = openRepository(within);
      const roots = await rootsOf(within, repository, scope, given);
      const plans = await planGarbage(repository, roots, {
        ...(given.remote !== undefined && { remote: given.remote.toLowerCase() }),
        ...(given.jobs !== undefined && { jobs: given.jobs }),
        ...(given.notInRemote && { notInRemote: { remote: given.remote } }),
        remotes: given.cloud ? remotesOf(repository, roots, given.remote) : [],
        graceMs: graceOf(repository, given.grace),
        nowMs: Date.now(),
        skipFailed: Boolean(given.skipFailed),
        progress: within.progress,
        signal: within.signal,
      });
      if (isReal) for (const plan of plans) await plan.carryOut();
      return outcomeOf(plans, describeScope(scope), isReal ? 'done' : context.dryRun ? 'dry' : 'unforced');
    };
    return isReal ? withRepositoryLock(context, 'assay gc', collect) : collect(context);
  },
});

async function rootsOf(
  context: CommandContext,
  repository: Repository,
  scope: RevisionScope,
  given: { projects: string[] | undefined; noFetch: boolean | undefined; skipFailed: boolean | undefined },
): Promise<Roots[]> {
  const projects = (given.projects ?? []).map((path) => ({ ...context, directory: resolve(context.directory, path) }));
  const places = [
    { context, repository },
    ...projects.map((one) => ({ context: one, repository: openRepository(one) })),
  ];
  const roots: Roots[] = [];
  const unread: Unread[] = [];
  for (const place of places) {
    const asksRemotes = scope.allBranches || scope.allTags || scope.allCommits;
    const whole =
      asksRemotes && !given.noFetch
        ? await withGitRemotes(await gitOf(place.repository, place.context), scope, place.context)
        : scope;
    const found = await outputsOfRevisions(place.context, whole, place.repository);
    if (found.isCutOff) throw cutOff(place.repository);
    unread.push(...found.unread.filter(({ isLost }) => isLost));
    roots.push({
      repository: place.repository,
      outputs: [...found.outputs, ...found.undeclared, ...copiesOf(place.repository, found.keptByGit)],
    });
  }
  if (unread.length > 0 && !given.skipFailed) throw notRead(unread);
  for (const { revision, file, message } of unread)
    context.progress.note(`Passed over: ${revision}, ${file}: ${message}`);
  return roots;
}

/** What git keeps may have a copy for remembered runs. Of a directory without one the files are not known. */
function copiesOf(repository: Repository, keptByGit: readonly TrackedOutput[]): TrackedOutput[] {
  return keptByGit.filter((output) => !isDirectoryDigest(output.digest!) || isCached(repository, output));
}

/** The remote asked for, or the default one and those that outputs name. */
function remotesOf(repository: Repository, roots: readonly Roots[], asked: string | undefined): (string | undefined)[] {
  if (asked !== undefined) return [asked.toLowerCase()];
  const named = roots.flatMap(({ outputs }) => outputs.flatMap(({ remote }) => remote ?? []));
  const known = named.filter((name) => repository.config.remotes.has(name));
  return [...new Set([repository.config.defaultRemote, ...known])];
}

function graceOf(repository: Repository, asked: number | undefined): { cache: number; remote: number } {
  const { cacheDirectory, dvcDirectory } = repository;
  // a link may lead to what others use, too
  const isOwn = !existsSync(cacheDirectory) || isInside(realpathSync(cacheDirectory), realpathSync(dvcDirectory));
  const shared = (asked ?? SHARED_GRACE_HOURS) * HOUR_MS;
  return { remote: shared, cache: asked === undefined && isOwn ? 0 : shared };
}

function isInside(path: string, directory: string): boolean {
  const below = relative(directory, path);
  return below !== '' && !below.startsWith('..');
}

function outcomeOf(plans: readonly StoreGarbage[], kept: string, how: 'done' | 'dry' | 'unforced'): Outcome {
  const objects = (plan: StoreGarbage) => [...plan.manifests, ...plan.files];
  const total = plans.reduce((sum, plan) => sum + objects(plan).length, 0);
  const isPending = how === 'unforced' && total > 0;
  const stores = plans.map((plan) => ({
    store: plan.store,
    deleted: objects(plan).length,
    bytes: plan.bytes,
    young: plan.young,
    ...(how !== 'done' && { objects: objects(plan).map(({ key }) => key) }),
  }));
  const lines = plans.flatMap((plan) => linesOf(plan, objects(plan), how === 'done'));
  const kind = how === 'done' ? 'Kept' : 'Would be kept';
  lines.push(`${kind}: what ${kept}.`);
  if (isPending) lines.push('Nothing was deleted yet. Add --force to delete this, or --dry to only look.');
  return {
    exitCode: isPending ? 2 : 0,
    json: { dry: how !== 'done', deleted: total, bytes: plans.reduce((sum, { bytes }) => sum + bytes, 0), stores },
    text: lines.join('\n'),
  };
}

function linesOf(
  plan: StoreGarbage,
  objects: readonly { key: string; sizeBytes: number }[],
  isDone: boolean,
): string[] {
  const place = plan.isRemote ? `remote "${plan.store}"` : 'the cache';
  const young = plan.young === 0 ? '' : `; ${formatNumber(plan.young)} more, being young, ${stay(plan.young)}`;
  if (objects.length === 0) return [`Nothing to delete in ${place}${young}.`];
  const number = `${formatNumber(objects.length)} object${objects.length === 1 ? '' : 's'} (${formatBytes(plan.bytes)})`;
  if (isDone) return [`Deleted ${number} from ${place}${young}.`];
  const listed = objects.slice(0, MOST_LISTED).map(({ key, sizeBytes }) => `  ${key}  ${formatBytes(sizeBytes)}`);
  const rest = objects.length - listed.length;
  if (rest > 0) listed.push(`  and ${formatNumber(rest)} more; --json lists them all`);
  return [`Would delete ${number} from ${place}${young}:`, ...listed];
}

function stay(young: number): string {
  return young === 1 ? 'stays (`--grace 0` takes it)' : 'stay (`--grace 0` takes them)';
}

function hours(flags: string, description: string): Option<number> {
  return {
    flags,
    description,
    parse: (value) => {
      const number = Number(value);
      if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
      throw new UserError({
        code: 'OPTION_INVALID',
        message: `${flags}: "${value}" cannot be used`,
        hint: 'Write a number of hours; 0 switches the grace period off.',
        exitCode: 2,
      });
    },
  };
}

function cutOff({ root }: Repository): UserError {
  return new UserError({
    code: 'HISTORY_CUT_OFF',
    message: `nothing was deleted: the clone ${root} is shallow, so what older commits need is not known`,
    hint: 'Run `git fetch --unshallow` first; in a workflow check out with `fetch-depth: 0`.',
    exitCode: 3,
  });
}

function notRead(unread: readonly Unread[]): UserError {
  return new UserError({
    code: 'GC_UNREAD',
    message: `nothing was deleted: ${unread.length === 1 ? 'a file' : `${unread.length} files`} that may name data cannot be read`,
    hint: 'Correct what is in the workspace; for older revisions say `--skip-failed`: what only they name is then deleted.',
    exitCode: 2,
    mistakes: unread.map(({ revision, file, message }) => ({ message: `${revision}, ${file}: ${message}` })),
  });
}
