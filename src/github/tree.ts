import * as z from 'zod';
import { ask, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { nameField, shaField } from './fields.js';

const tree = z.object({ tree: z.array(z.object({ path: nameField, sha: shaField })), truncated: z.boolean() });

/** Paths of a commit and what stands there. */
export interface Tree {
  /** Path of a file or directory → git's name of its content. */
  entries: ReadonlyMap<string, string>;
  /** GitHub did not list all of it. */
  isCut: boolean;
}

/** All files and directories of a commit, or those of its root alone. Throws `GitHubError`. */
export async function readTree(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  { isDeep = true }: { isDeep?: boolean } = {},
): Promise<Tree> {
  const parameters = { ...inRepository(repository), tree_sha: commit, ...(isDeep && { recursive: '1' }) };
  const found = await ask(client, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, tree);
  return { entries: new Map(found.tree.map(({ path, sha }) => [path, sha])), isCut: found.truncated };
}
