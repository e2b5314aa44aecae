import * as z from 'zod';
import { ask, inRepository } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { accountOrGhostField, idField, nameField, shaField, textField, timeField } from './fields.js';

/** Most open pull requests looked at in one repository. */
const MAX_OPEN = 1000;

const pullRequest = z
  .object({
    number: idField,
    title: textField(300),
    state: z.enum(['open', 'closed']),
    merged_at: timeField.nullish(),
    draft: z.boolean().optional(),
    mergeable: z.boolean().nullish(),
    head: z.object({
      sha: shaField,
      ref: nameField,
      repo: z.object({ id: idField, owner: z.object({ login: nameField }) }).nullish(),
      user: z.object({ login: nameField }).nullish(),
    }),
    base: z.object({ sha: shaField, ref: nameField, repo: z.object({ id: idField }) }),
    user: accountOrGhostField,
    comments: z.number().int().nonnegative().optional(),
    created_at: timeField,
    updated_at: timeField,
  })
  .transform(({ head, base, ...pull }) => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    isMerged: typeof pull.merged_at === 'string',
    isDraft: pull.draft ?? false,
    /** null while GitHub does not know yet, and in lists. */
    isMergeable: pull.mergeable ?? null,
    headSha: head.sha,
    headRef: head.ref,
    /** null where the fork is gone. */
    headRepositoryId: head.repo?.id ?? null,
    headOwner: head.repo?.owner.login ?? head.user?.login ?? null,
    /** The tip of the base branch when the pull request last changed; the branch may be further. */
    baseSha: base.sha,
    baseRef: base.ref,
    author: pull.user,
    /** A head whose repository is gone is a fork's. */
    isFork: head.repo?.id !== base.repo.id,
    /** Comments in its conversation; null in lists. */
    commentsCount: pull.comments ?? null,
    createdAt: pull.created_at,
    updatedAt: pull.updated_at,
  }));

/** A pull request. Title, branches and author are somebody else's text. */
export type PullRequest = z.output<typeof pullRequest>;

/** One pull request as it is now. Throws `GitHubError`. */
export function readPullRequest(client: GitHubClient, repository: Repository, number: number): Promise<PullRequest> {
  const parameters = { ...inRepository(repository), pull_number: number };
  return ask(client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters, pullRequest);
}

/** The open pull requests, or those into one branch; the newest change first. */
export async function listOpenPullRequests(
  client: GitHubClient,
  repository: Repository,
  { baseRef, limit = MAX_OPEN }: { baseRef?: string; limit?: number } = {},
): Promise<PullRequest[]> {
  const base = baseRef === undefined ? {} : { base: baseRef };
  const order = { state: 'open', sort: 'updated', direction: 'desc' };
  const parameters = { ...inRepository(repository), ...order, ...base };
  const pages = await askPages(client, 'GET /repos/{owner}/{repo}/pulls', parameters, pullRequest, { limit });
  return pages.items;
}

/**
 * The open pull requests whose head is this commit: GitHub's own list, and, where it is known which branch the commit is
 * the tip of, those from that branch, because the list of a commit can miss a fork's.
 */
export async function pullRequestsOfCommit(
  client: GitHubClient,
  repository: Repository,
  { sha, headOwner, headBranch }: { sha: string; headOwner?: string | null; headBranch?: string | null },
): Promise<PullRequest[]> {
  const options = { limit: 100, isWanted: (pull: PullRequest) => pull.state === 'open' && pull.headSha === sha };
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const listed = askPages(client, route, { ...inRepository(repository), commit_sha: sha }, pullRequest, options);
  const isBranchKnown = headOwner && headBranch;
  const branch = { ...inRepository(repository), state: 'open', head: `${headOwner}:${headBranch}` };
  const ofBranch = isBranchKnown
    ? askPages(client, 'GET /repos/{owner}/{repo}/pulls', branch, pullRequest, options)
    : undefined;
  const found = (await Promise.all([listed, ofBranch])).flatMap((pages) => pages?.items ?? []);
  return [...new Map(found.map((pull) => [pull.number, pull])).values()].sort((a, b) => a.number - b.number);
}
