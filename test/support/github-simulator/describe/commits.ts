import type { Commit, GitStore } from '../git-store.js';
import type { Repository } from '../repository.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';
import { repositoryUrl } from './repositories.js';

/** Schema `simple-commit`. */
export function describeSimpleCommit(world: World, sha: string): Json {
  const { tree, message, date, author } = commitOf(world, sha);
  const who = { name: author.name, email: author.email };
  return { id: sha, tree_id: tree, message, timestamp: timeOf(date), author: who, committer: who };
}

/** Schema `commit`. */
export function describeCommit(world: World, repository: Repository, sha: string): Json {
  const url = repositoryUrl(world, repository);
  const html = `${world.urls.html}/${repository.fullName}`;
  const { tree, message, date, author, parents } = commitOf(world, sha);
  const who = { name: author.name, email: author.email, date: timeOf(date) };
  const account = describeAccount(world, world.account(author.login));
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return {
    sha,
    node_id: `C_${sha}`,
    commit: {
      author: who,
      committer: who,
      message,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: account,
    committer: account,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${html}/commit/${parent}`,
    })),
  };
}

/** Schema `diff-entry`, of what `GitStore.diff` found. */
export function describeFile(
  world: World,
  repository: Repository,
  headSha: string,
  { path, before, after }: ReturnType<GitStore['diff']>[number],
): Json {
  const lines = (sha: string | undefined): number =>
    sha === undefined ? 0 : (world.git.blobs.get(sha)?.toString('utf8').split('\n').length ?? 0);
  const [deletions, additions] = [lines(before), lines(after)];
  const html = `${world.urls.html}/${repository.fullName}`;
  const where = encodeURI(path);
  return {
    sha: after ?? before,
    filename: path,
    status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${headSha}/${where}`,
    raw_url: `${html}/raw/${headSha}/${where}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${where}?ref=${headSha}`,
    patch: '@@ -1 +1 @@',
  };
}

function commitOf(world: World, sha: string): Commit {
  const commit = world.git.commits.get(sha);
  if (!commit) throw new Error(`no commit ${sha}`);
  return commit;
}
