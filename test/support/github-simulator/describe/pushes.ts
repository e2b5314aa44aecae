import type { Account } from '../model.js';
import type { Repository } from '../repository.js';
import type { World } from '../world.js';
import { describeAccount } from './accounts.js';
import type { Json } from './accounts.js';
import { describeSimpleCommit } from './commits.js';
import { describeRepository } from './repositories.js';

/** What git writes for a branch that is not there, before its first push or after its deletion. */
export const NO_COMMIT = '0'.repeat(40);

export interface Push {
  branch: string;
  before: string;
  after: string;
  by: Account;
  isForced: boolean;
}

/** Schema `webhook-push`. */
export function describePush(world: World, repository: Repository, push: Push): Json {
  const { branch, before, after, by, isForced } = push;
  const commit = after === NO_COMMIT ? null : describeCommit(world, repository, after);
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: before === NO_COMMIT,
    deleted: after === NO_COMMIT,
    forced: isForced,
    compare: `${world.urls.html}/${repository.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commit ? [commit] : [],
    head_commit: commit,
    repository: describeOldRepository(world, repository),
    pusher: { name: by.login, email: `${by.login}@users.noreply.github.com` },
  };
}

/** Of an older make than everywhere else. */
function describeOldRepository(world: World, repository: Repository): Json {
  const { owner, createdAt, pushedAt, defaultBranch } = repository;
  const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
  return {
    ...describeRepository(world, repository),
    owner: { ...describeAccount(world, owner), name: owner.login, email: null },
    created_at: seconds(createdAt),
    pushed_at: seconds(pushedAt),
    stargazers: 0,
    master_branch: defaultBranch,
  };
}

function describeCommit(world: World, repository: Repository, sha: string): Json {
  const commit = world.git.commits.get(sha)!;
  const changed = world.git.diff(commit.parents[0], sha);
  return {
    ...describeSimpleCommit(world, sha),
    url: `${world.urls.html}/${repository.fullName}/commit/${sha}`,
    distinct: true,
    added: changed.filter(({ before }) => before === undefined).map(({ path }) => path),
    removed: changed.filter(({ after }) => after === undefined).map(({ path }) => path),
    modified: changed.filter(({ before, after }) => before && after).map(({ path }) => path),
  };
}
