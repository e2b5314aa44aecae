import { UserError } from '../core/errors.js';
import type { CommitSha, Git, WalkedCommit } from '../platform/git.js';

/** Which revisions are meant, in DVC's words. */
export interface RevisionScope {
  /** What is on disk counts as well; true unless said otherwise. */
  workspace?: boolean;
  /** Tips of `refs/heads`. */
  allBranches?: boolean;
  allTags?: boolean;
  /** Everything that HEAD, branches, tags and the git remotes' branches lead to. */
  allCommits?: boolean;
  /** What DVC's experiments are kept in, `refs/exps`. */
  allExperiments?: boolean;
  revisions?: readonly string[];
  /** So many commits from each of `revisions` and each branch, first parents; 1 unless said otherwise. */
  count?: number;
  /** `YYYY-MM-DD`: commits of any branch or tag from that day on, in local time. */
  since?: string;
}

/** The commits of a scope, each once. `isCutOff`: a shallow clone does not hold all that was asked for. */
export async function commitsOf(
  git: Git,
  scope: RevisionScope,
): Promise<{ commits: WalkedCommit[]; isCutOff: boolean }> {
  const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
  const isDeep = Boolean(allCommits) || since !== undefined;
  const tips: CommitSha[] = [];
  for (const revision of revisions) tips.push(await resolved(git, revision));
  if (allBranches && !allCommits) tips.push(...(await git.references('refs/heads')).values());
  const lists: WalkedCommit[][] = [];
  const unique = [...new Set(tips)];
  if (count === 1 && unique.length > 0) lists.push(await git.walk(['--no-walk'], unique));
  if (count > 1) {
    for (const tip of unique) lists.push(await git.walk(['--first-parent', `--max-count=${count}`], [tip]));
  }
  const isShort = lists.some((list) => count > 1 && list.length < count);
  if (allTags && !allCommits) {
    const tags = [...new Set((await git.references('refs/tags')).values())];
    if (tags.length > 0) lists.push(await git.walk(['--no-walk'], tags));
  }
  if (allCommits || since !== undefined) {
    const all = await git.walk(['--branches', '--remotes', '--tags'], [...unique, ...(await headOf(git))]);
    const from = since === undefined ? -Infinity : dayStart(since);
    lists.push(allCommits ? all : all.filter(({ timeSeconds }) => timeSeconds >= from));
  }
  if (allExperiments) {
    const experiments = [...new Set((await git.references('refs/exps')).values())];
    if (experiments.length > 0) lists.push(await git.walk(['--not', '--branches', '--tags', '--not'], experiments));
  }
  const commits = new Map(lists.flat().map((commit) => [commit.sha, commit]));
  return { commits: [...commits.values()], isCutOff: (isDeep || isShort) && git.isShallow() };
}

/** The commit of a revision; `REVISION_UNKNOWN` (exit 2) says how to get it. */
export async function resolved(git: Git, revision: string): Promise<CommitSha> {
  const commit = await git.resolve(revision);
  if (commit !== undefined) return commit;
  // What counts from another commit, as HEAD~1 does, is no name that a remote could be asked for.
  const isName = !/[~^@]/.test(revision);
  const shown = JSON.stringify(revision);
  const ways = git.isShallow()
    ? [
        'This clone is shallow: `git fetch --unshallow origin`',
        `or \`git fetch --depth=1 origin ${shown}\` and then FETCH_HEAD.`,
      ]
    : ['List revisions with `git branch -a`, `git tag` and `git log`', `or fetch it: git fetch origin ${shown}`];
  throw new UserError({
    code: 'REVISION_UNKNOWN',
    message: `there is no revision "${revision}" in this clone`,
    hint: isName ? ways.join(', ') : ways[0]!,
    exitCode: 2,
  });
}

async function headOf(git: Git): Promise<CommitSha[]> {
  const head = await git.resolve('HEAD');
  return head === undefined ? [] : [head];
}

/** Seconds since 1970 of the local midnight a day begins with. Throws `OPTION_INVALID` (exit 2). */
function dayStart(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const start = new Date(Number(year), Number(month) - 1, Number(date));
  if (year !== undefined && start.getDate() === Number(date)) return start.getTime() / 1000;
  throw new UserError({
    code: 'OPTION_INVALID',
    message: `--date: "${day}" is not a day`,
    hint: 'Write it as YYYY-MM-DD, e.g. --date 2025-12-31.',
    exitCode: 2,
  });
}
