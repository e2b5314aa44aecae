import * as z from 'zod';
import { ask, askIfThere, inRepository } from './ask.js';
import { changedFileField } from './changed-files.js';
import type { GitHubClient, Repository } from './client.js';
import { shaField, textField, timeField } from './fields.js';

/** GitHub names no more files of one commit at once. */
const MAX_FILES = 300;

const commit = z
  .object({
    sha: shaField,
    parents: z.array(z.object({ sha: shaField })).max(100),
    commit: z.object({ committer: z.object({ date: timeField.optional() }).nullish() }),
    files: z.array(changedFileField).optional(),
  })
  .transform(({ sha, parents, commit: { committer }, files = [] }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    /** By the committer's clock, which can say anything; null where it is not said. */
    committedAt: committer?.date ?? null,
    /** Beside the first parent. */
    files,
    /** There may be more files than `files`. */
    isCut: files.length >= MAX_FILES,
  }));

/** A commit, its parents, and the files it changes. */
export type Commit = z.output<typeof commit>;

/** One commit. Throws `GitHubError`. */
export function readCommit(client: GitHubClient, repository: Repository, sha: string): Promise<Commit> {
  return ask(client, 'GET /repos/{owner}/{repo}/commits/{ref}', { ...inRepository(repository), ref: sha }, commit);
}

const reference = z.object({ object: z.object({ type: textField(40), sha: shaField }) });

/** The commit at the tip of a branch; undefined where there is no such branch. */
export async function branchTip(
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<string | undefined> {
  const parameters = { ...inRepository(repository), ref: `heads/${branch}` };
  const found = await askIfThere(client, 'GET /repos/{owner}/{repo}/git/ref/{ref}', parameters, reference);
  return found?.object.type === 'commit' ? found.object.sha : undefined;
}
