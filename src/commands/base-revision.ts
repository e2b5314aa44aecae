import { UserError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import type { Trigger } from '../core/trigger.js';
import type { CommitSha, Git } from '../platform/git.js';
import { requireHeadOfEvent } from './head-of-event.js';

/** The revision a run is compared with, and how it was found, in words. */
export interface BaseRevision {
  commit: CommitSha;
  how: string;
}

/** Depths tried, in turn, when a shallow clone does not hold the merge base. */
const DEPTHS = [50, 500, 5000];

/**
 * Finds the base. `--base` wins; a pull request is compared with the merge base of its head and the base branch, a merge
 * group with its own base, a push with what was there before it, and anything else with the merge base of HEAD and the
 * default branch (`HEAD~1` when that is HEAD). Missing history is fetched. Undefined: HEAD is the first commit.
 * Throws `BASE_UNKNOWN` (exit 2) for a `--base` nobody knows, `BASE_NOT_FETCHED` (exit 3) with the command to type, and,
 * whatever the base is, `CHECKOUT_MISMATCH` (exit 2) for a checkout of another commit than the event's.
 */
export async function findBase(
  git: Git,
  trigger: Trigger,
  explicit: string | undefined,
  progress: Progress,
): Promise<BaseRevision | undefined> {
  await requireHeadOfEvent(git, trigger);
  if (explicit !== undefined) return { commit: await explicitCommit(git, explicit), how: `--base ${explicit}` };
  switch (trigger.kind) {
    case 'pull_request': {
      const commit = await mergeBaseWithHistory(git, trigger.headSha, trigger.baseSha, progress);
      return { commit, how: `merge base of pull request #${trigger.number} and ${trigger.baseRef}` };
    }
    case 'merge_group':
      return { commit: await fetchedCommit(git, trigger.baseSha), how: 'base of the merge group' };
    case 'push': {
      if (trigger.beforeSha === undefined) return parentOfHead(git);
      const before = (await git.resolve(trigger.beforeSha)) ?? (await fetchIfThere(git, trigger.beforeSha));
      if (before) return { commit: before, how: 'commit before the push' };
      progress.note(
        `The commit before the push (${trigger.beforeSha.slice(0, 10)}) is gone; comparing with the first parent.`,
      );
      return parentOfHead(git);
    }
    case 'manual':
      return manualBase(git, trigger.defaultBranch, progress);
  }
}

async function explicitCommit(git: Git, revision: string): Promise<CommitSha> {
  const known =
    (await git.resolve(revision)) ?? (await git.resolve(`origin/${revision}`)) ?? (await fetchIfThere(git, revision));
  if (known) return known;
  throw new UserError({
    code: 'BASE_UNKNOWN',
    message: `there is no revision "${revision}" in this clone or at origin`,
    hint: `List revisions with \`git branch -a\` and \`git tag\`, or fetch it: git fetch origin ${JSON.stringify(revision)}`,
    exitCode: 2,
  });
}

async function manualBase(
  git: Git,
  defaultBranch: string | undefined,
  progress: Progress,
): Promise<BaseRevision | undefined> {
  const head = await git.resolve('HEAD');
  const branch = await findDefaultBranch(git, defaultBranch);
  if (!head || !branch || branch.tip === head) return parentOfHead(git);
  const commit = git.isShallow()
    ? await mergeBaseWithHistory(git, head, branch.tip, progress)
    : await git.mergeBase(head, branch.tip);
  if (!commit || commit === head) return parentOfHead(git);
  return { commit, how: `merge base of HEAD and ${branch.name}` };
}

/** The default branch; a checkout of one commit does not hold it, so what the event names is fetched. */
async function findDefaultBranch(
  git: Git,
  named: string | undefined,
): Promise<{ name: string; tip: CommitSha } | undefined> {
  if (named !== undefined) {
    const name = `origin/${named}`;
    const tip = (await git.resolve(`refs/remotes/${name}`)) ?? (await fetchIfThere(git, `refs/heads/${named}`));
    if (tip) return { name, tip };
    if (git.isShallow()) throw notFetched(`the default branch ${named}`, `git fetch --unshallow origin ${named}`, '');
  }
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const tip = await git.resolve(name);
    if (tip) return { name, tip };
  }
  return undefined;
}

async function parentOfHead(git: Git): Promise<BaseRevision | undefined> {
  let commit = await git.resolve('HEAD~1');
  if (!commit && git.isShallow()) {
    const head = (await git.resolve('HEAD'))!;
    const fetched = await git.fetch(['--depth=2', 'origin', head]);
    commit = await git.resolve('HEAD~1');
    if (!commit && !fetched.ok)
      throw notFetched('the parent of HEAD', 'git fetch --deepen=1 origin HEAD', fetched.message);
  }
  return commit === undefined ? undefined : { commit, how: 'HEAD~1' };
}

async function fetchedCommit(git: Git, sha: string): Promise<CommitSha> {
  const known = (await git.resolve(sha)) ?? (await fetchIfThere(git, sha));
  if (known) return known;
  throw notFetched(`commit ${sha.slice(0, 10)}`, `git fetch --depth=1 origin ${sha}`, '');
}

/** Fetches one revision without history; undefined when origin does not have it. */
async function fetchIfThere(git: Git, revision: string): Promise<CommitSha | undefined> {
  if (!/^[\w./-]+$/.test(revision) || revision.startsWith('-')) return undefined;
  const fetched = await git.fetchOne(revision);
  return fetched.ok ? git.resolve('FETCH_HEAD') : undefined;
}

async function mergeBaseWithHistory(
  git: Git,
  head: CommitSha,
  base: CommitSha,
  progress: Progress,
): Promise<CommitSha> {
  const both = async () =>
    (await git.resolve(head)) && (await git.resolve(base)) ? git.mergeBase(head, base) : undefined;
  let found = await both();
  let message = '';
  if (!found && git.isShallow()) {
    for (const depth of DEPTHS) {
      progress.note(`Fetching ${depth} commits of history to find the merge base.`);
      const fetched = await git.fetch([`--depth=${depth}`, 'origin', base, head]);
      message = fetched.message;
      found = await both();
      if (found || !fetched.ok) break;
    }
  }
  if (!found) {
    const unshallow = git.isShallow() ? ['--unshallow'] : [];
    const fetched = await git.fetch([...unshallow, 'origin', base, head]);
    message = fetched.message || message;
    found = await both();
  }
  if (found) return found;
  throw notFetched(
    `the merge base of ${head.slice(0, 10)} and ${base.slice(0, 10)}`,
    `git fetch --unshallow origin ${base} ${head}`,
    message,
  );
}

function notFetched(what: string, command: string, message: string): UserError {
  return new UserError({
    code: 'BASE_NOT_FETCHED',
    message: `this clone does not hold ${what}${message ? `, and fetching it failed: ${message.split('\n')[0]}` : ''}`,
    hint: `Run \`${command}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
    exitCode: 3,
    retryable: true,
  });
}
