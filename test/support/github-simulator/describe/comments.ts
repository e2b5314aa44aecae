import type { Comment } from '../comment.js';
import type { Reaction } from '../model.js';
import type { PullRequest } from '../pull-request.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';
import { describeApp } from './apps.js';
import { associationOf } from './pulls.js';
import { repositoryUrl } from './repositories.js';

export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** Schema `issue-comment`. */
export function describeComment(world: World, comment: Comment): Json {
  const { pull } = comment;
  const url = `${repositoryUrl(world, pull.repository)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${world.urls.html}/${pull.repository.fullName}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world, pull.repository)}/issues/${pull.number}`,
    user: describeAccount(world, comment.user),
    created_at: timeOf(comment.createdAt),
    updated_at: timeOf(comment.updatedAt),
    author_association: associationOf(pull.repository, comment.user),
    body: comment.body,
    reactions: rollUp(comment.reactions, `${url}/reactions`),
    performed_via_github_app: comment.app ? describeApp(world, comment.app) : null,
  };
}

/** The issue that a pull request also is, as `issue_comment` shows it. */
export function describeIssue(world: World, pull: PullRequest): Json {
  const base = repositoryUrl(world, pull.repository);
  const url = `${base}/issues/${pull.number}`;
  const html = `${world.urls.html}/${pull.repository.fullName}/pull/${pull.number}`;
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    timeline_url: `${url}/timeline`,
    number: pull.number,
    title: pull.title,
    user: describeAccount(world, pull.author),
    labels: [],
    state: pull.state,
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: pull.comments().length,
    created_at: timeOf(pull.createdAt),
    updated_at: timeOf(pull.updatedAt),
    closed_at: timeOf(pull.closedAt),
    author_association: associationOf(pull.repository, pull.author),
    active_lock_reason: null,
    draft: pull.isDraft,
    pull_request: {
      url: `${base}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: timeOf(pull.mergedAt),
    },
    body: pull.body,
    reactions: rollUp([], `${url}/reactions`),
    performed_via_github_app: null,
  };
}

/** Schema `reaction`. */
export function describeReaction(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: `REA_${reaction.id}`,
    user: describeAccount(world, reaction.user),
    content: reaction.content,
    created_at: timeOf(reaction.createdAt),
  };
}

function rollUp(reactions: Reaction[], url: string): Json {
  const counts = REACTIONS.map((word) => [word, reactions.filter(({ content }) => content === word).length] as const);
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) };
}
