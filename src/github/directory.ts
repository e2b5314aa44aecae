import * as z from 'zod';
import { askIfThere, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { nameField, shaField, textField } from './fields.js';

const entry = z.object({ type: textField(40), path: nameField, sha: shaField });
/** What is no directory is no list. */
const listing = z.union([
  z.array(entry),
  z.object({ type: textField(40) }).transform((): z.output<typeof entry>[] => []),
]);

/**
 * The files right in a directory at a commit, each with git's name of its content; none where there is no such directory.
 * GitHub lists the first thousand. Throws `GitHubError`.
 */
export async function filesInDirectory(
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string,
): Promise<Map<string, string>> {
  const parameters = { ...inRepository(repository), path, ref };
  const found = (await askIfThere(client, 'GET /repos/{owner}/{repo}/contents/{path}', parameters, listing)) ?? [];
  return new Map(found.filter(({ type }) => type === 'file').map((one) => [one.path, one.sha]));
}
