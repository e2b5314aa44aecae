import { UserError } from '../core/errors.js';
import type { Git } from '../platform/git.js';
import type { CommandContext } from './command.js';
import type { RevisionScope } from './revision-scope.js';

/** A command line takes no more than so many names for sure. */
const REFERENCES_AT_ONCE = 200;

/** What `gc` was asked to keep and where to collect, as typed. */
export interface GcGiven {
  workspace: boolean | undefined;
  allBranches: boolean | undefined;
  allTags: boolean | undefined;
  allCommits: boolean | undefined;
  allExperiments: boolean | undefined;
  rev: string | undefined;
  num: number | undefined;
  date: string | undefined;
  cloud: boolean | undefined;
  remote: string | undefined;
  notInRemote: boolean | undefined;
}

/** The scope that is to be kept. Throws `GC_SCOPE` (exit 2) for options that make no sense together, as DVC does. */
export function gcScope(given: GcGiven): RevisionScope {
  const { allBranches, allTags, allCommits, allExperiments, rev, num, date } = given;
  if (given.remote !== undefined && !given.cloud && !given.notInRemote)
    throw misused('`--remote` needs `--cloud` or `--not-in-remote`', 'Add --cloud to collect in the remote as well.');
  if (given.notInRemote && given.cloud)
    throw misused('`--not-in-remote` and `--cloud` cannot be used together', 'Run them one after the other.');
  if (!(given.workspace || allBranches || allTags || allCommits || allExperiments || rev !== undefined || date))
    throw misused(
      'gc does not know what to keep',
      'Say one of -w, -a, -T, -A, --rev, --date, --all-experiments; `assay gc -A --dry` shows what no commit needs.',
    );
  if (num !== undefined && rev === undefined && !allBranches)
    throw misused('`--num` goes with `--rev` or `--all-branches` only', 'Add one of them.');
  return {
    ...(allBranches && { allBranches }),
    ...(allTags && { allTags }),
    ...(allCommits && { allCommits }),
    ...(allExperiments && { allExperiments }),
    ...(rev !== undefined && { revisions: [rev] }),
    ...(num !== undefined && { count: num }),
    ...(date !== undefined && { since: date }),
  };
}

/** Who needs what is kept, with the verb. */
export function describeScope(scope: RevisionScope): string {
  const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
  const last = count > 1 ? `the last ${count} commits of ` : '';
  const kept = [
    'the workspace',
    ...(allCommits ? ['all commits'] : []),
    ...(allBranches ? [`${last}all branches (here and at the git remotes)`] : []),
    ...(allTags ? ['all tags'] : []),
    ...(since !== undefined ? [`all commits since ${since}`] : []),
    ...revisions.map((revision) => (count > 1 ? `the last ${count} commits of ${revision}` : revision)),
    ...(allExperiments ? ['all experiments'] : []),
  ];
  if (kept.length === 1) return 'the workspace needs';
  return `${kept.slice(0, -1).join(', ')} and ${kept.at(-1)!} need`;
}

/**
 * The scope with what the git remotes have now: branches that others pushed and tags that are not here yet. Only git's
 * object store and FETCH_HEAD change. Throws `GIT_FETCH_FAILED` (exit 3).
 */
export async function withGitRemotes(git: Git, scope: RevisionScope, context: CommandContext): Promise<RevisionScope> {
  const heads = scope.allBranches || scope.allCommits ? ['refs/heads/*'] : [];
  const tags = scope.allTags || scope.allCommits ? ['refs/tags/*'] : [];
  const wanted = [...heads, ...tags];
  if (wanted.length === 0) return scope;
  const found = new Set<string>();
  for (const remote of await git.remotes()) {
    const { references, message } = await git.remoteReferences(remote, wanted);
    if (!references) throw fetchFailed(remote, message);
    await fetchLacking(git, remote, references, context);
    for (const id of references.values()) {
      const commit = await git.resolve(id); // a tag may lead to something else
      if (commit) found.add(commit);
    }
  }
  const known = heads.length > 0 ? [...(await git.references('refs/remotes')).values()] : [];
  return { ...scope, revisions: [...(scope.revisions ?? []), ...known, ...found] };
}

/** Fetches what references lead to and is not here, some at a time. */
async function fetchLacking(
  git: Git,
  remote: string,
  references: ReadonlyMap<string, string>,
  { progress }: CommandContext,
): Promise<void> {
  const names = [...references.keys()];
  const here = await git.readObjects([...references.values()]);
  const lacking = names.filter((_, index) => here[index] === undefined);
  if (lacking.length > 0) progress.note(`Fetching ${lacking.length} branches or tags of git remote "${remote}".`);
  for (let at = 0; at < lacking.length; at += REFERENCES_AT_ONCE) {
    const fetched = await git.fetch([remote, ...lacking.slice(at, at + REFERENCES_AT_ONCE)]);
    if (!fetched.ok) throw fetchFailed(remote, fetched.message);
  }
}

function fetchFailed(remote: string, message: string): UserError {
  return new UserError({
    code: 'GIT_FETCH_FAILED',
    message: `nothing was deleted: the git remote "${remote}" could not be fetched: ${message.split('\n')[0] ?? ''}`,
    hint: 'What its branches need is not known. Try again, or say `--no-fetch` to go by the branches known here.',
    exitCode: 3,
    retryable: true,
  });
}

function misused(message: string, hint: string): UserError {
  return new UserError({ code: 'GC_SCOPE', message, hint, exitCode: 2 });
}
