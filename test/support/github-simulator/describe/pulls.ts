import type { MergeGroup } from '../merge-group.js';
import type { Account } from '../model.js';
import type { PullRequest } from '../pull-request.js';
import type { Repository } from '../repository.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';
import { describeSimpleCommit } from './commits.js';
import { describeRepository, repositoryUrl } from './repositories.js';

/** Schema `pull-request-simple`: as listed. */
export function describeSimplePullRequest(world: World, pull: PullRequest): Json {
  const { repository, headRepository, number } = pull;
  const url = `${repositoryUrl(world, repository)}/pulls/${number}`;
  const issue = `${repositoryUrl(world, repository)}/issues/${number}`;
  const statuses = `${repositoryUrl(world, repository)}/statuses/${pull.headSha}`;
  const html = `${world.urls.html}/${repository.fullName}/pull/${number}`;
  const urls = {
    url,
    html_url: html,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
  };
  return {
    ...urls,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: describeAccount(world, pull.author),
    body: pull.body,
    created_at: timeOf(pull.createdAt),
    updated_at: timeOf(pull.updatedAt),
    closed_at: timeOf(pull.closedAt),
    merged_at: timeOf(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.isDraft,
    head: end(world, headRepository, pull.headRef, pull.headSha),
    base: end(world, repository, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: urls.comments_url },
      review_comments: { href: urls.review_comments_url },
      review_comment: { href: urls.review_comment_url },
      commits: { href: urls.commits_url },
      statuses: { href: statuses },
    },
    author_association: associationOf(repository, pull.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** Schemas `pull-request` and `pull-request-webhook`. */
export function describePullRequest(world: World, pull: PullRequest): Json {
  const files = pull.files();
  const isOpen = pull.state === 'open';
  return {
    ...describeSimplePullRequest(world, pull),
    merged: pull.mergedAt !== null,
    mergeable: isOpen ? !pull.isConflicted : null,
    rebaseable: isOpen ? !pull.isConflicted : null,
    mergeable_state: !isOpen ? 'unknown' : pull.isConflicted ? 'dirty' : pull.isDraft ? 'draft' : 'clean',
    merged_by: pull.mergedBy && describeAccount(world, pull.mergedBy),
    comments: pull.comments().length,
    review_comments: 0,
    maintainer_can_modify: pull.isFork,
    commits: pull.commits().length,
    additions: files.length,
    deletions: 0,
    changed_files: files.length,
  };
}

/** Schema `pull-request-minimal`: what checks and runs name. */
export function describeMinimalPullRequest(world: World, pull: PullRequest): Json {
  const side = (repository: Repository, ref: string, sha: string): Json => {
    const { id, name } = repository;
    return { ref, sha, repo: { id, url: repositoryUrl(world, repository), name } };
  };
  return {
    url: `${repositoryUrl(world, pull.repository)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(pull.repository, pull.baseRef, pull.baseSha),
  };
}

/** The open pull requests of a commit that checks and runs name: none of forks. */
export function minimalPullRequestsOf(world: World, repository: Repository, headSha: string): Json[] {
  return repository.pulls
    .filter((pull) => pull.state === 'open' && pull.headSha === headSha && !pull.isFork)
    .map((pull) => describeMinimalPullRequest(world, pull));
}

/** Schema `merge-group`. */
export function describeMergeGroup(world: World, group: MergeGroup): Json {
  return {
    head_sha: group.headSha,
    head_ref: group.headRef,
    base_sha: group.baseSha,
    base_ref: `refs/heads/${group.baseRef}`,
    head_commit: describeSimpleCommit(world, group.headSha),
  };
}

/** How somebody relates to a repository, in GitHub's word. */
export function associationOf(repository: Repository, account: Account): string {
  if (account === repository.owner) return 'OWNER';
  const role = repository.collaborators.get(account.login.toLowerCase());
  if (role !== undefined) return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
  const hasMerged = repository.pulls.some(({ author, mergedAt }) => author === account && mergedAt);
  return hasMerged ? 'CONTRIBUTOR' : 'NONE';
}

function end(world: World, repository: Repository, ref: string, sha: string): Json {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: describeAccount(world, repository.owner),
    repo: repository.isGone ? null : describeRepository(world, repository),
  };
}
