import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Trigger } from '../core/trigger.js';
import type { CommitSha, Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';
import { commitView } from './commit-view.js';
import { resolved } from './revision-scope.js';
import type { RevisionView } from './revision-view.js';

/** What a model is compared with, or why there is nothing. */
export type Champion = { view: RevisionView } | { view: undefined; why: string };

export interface ChampionSource {
  git: Git | undefined;
  repository: Repository;
  /** The base of the run. */
  base: RevisionView | undefined;
  trigger: Trigger;
  readFromRemote: boolean;
}

/**
 * The revision that a model's `compare` names. What this clone lacks is fetched. `production` that is nowhere means that
 * nothing was deployed yet; any other revision that is nowhere is `REVISION_UNKNOWN` (exit 2).
 */
export async function championRevision(
  { compare, production }: Pick<Config['models'][string], 'compare' | 'production'>,
  { git, repository, base, trigger, readFromRemote }: ChampionSource,
): Promise<Champion> {
  const ofBase: Champion = base ? { view: base } : { view: undefined, why: 'there is nothing to compare with' };
  if (compare === 'merge-base' || !git) return ofBase;
  const at = async (name: string, commit: CommitSha): Promise<Champion> => ({
    view: await commitView(git, repository, { name, commit }, readFromRemote),
  });
  if (compare === 'target-head') {
    if (trigger.kind === 'pull_request') return at(compare, await known(git, trigger.baseSha));
    const tip = trigger.kind === 'manual' ? await git.resolve('origin/HEAD') : undefined;
    return tip === undefined ? ofBase : at(compare, tip);
  }
  if (compare !== 'production') return at(compare, await known(git, compare));
  const name = production!;
  const commit = await find(git, name);
  if (commit !== undefined) return at(`production (${name})`, commit);
  return { view: undefined, why: `production is "${name}", which neither this clone nor origin has` };
}

async function known(git: Git, revision: string): Promise<CommitSha> {
  return (await find(git, revision)) ?? resolved(git, revision);
}

/** A commit by any name, fetched where this clone does not hold it; undefined where origin does not either. */
async function find(git: Git, revision: string): Promise<CommitSha | undefined> {
  const held = (await git.resolve(revision)) ?? (await git.resolve(`refs/remotes/origin/${revision}`));
  const isName = /^\w[\w./-]*$/.test(revision);
  if (held !== undefined || !isName || !(await git.remotes()).includes('origin')) return held;
  const fetched = await git.fetchOne(revision);
  if (fetched.ok) return git.resolve('FETCH_HEAD');
  if (/couldn't find remote ref|not our ref/i.test(fetched.message)) return undefined;
  throw new UserError({
    code: 'REVISION_NOT_FETCHED',
    message: `"${revision}" is not in this clone, and fetching it failed: ${fetched.message.split('\n')[0]}`,
    hint: `Run \`git fetch origin ${revision}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
    exitCode: 3,
    retryable: true,
  });
}
