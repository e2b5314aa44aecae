import * as z from 'zod';
import { askIfThere, inRepository } from './ask.js';
import { askPages } from './ask-pages.js';
import type { GitHubClient, Repository } from './client.js';
import { nameField, shaField, textField } from './fields.js';

/** GitHub lists no more of one pull request. */
const MAX_FILES = 3000;
/** Nor of a comparison. */
const MAX_COMPARED = 300;

export const changedFileField = z
  .object({
    filename: nameField,
    previous_filename: nameField.optional(),
    status: textField(40),
    sha: shaField.nullish(),
  })
  .transform(({ filename, previous_filename: previousPath, status, sha }) => ({
    path: filename,
    ...(previousPath !== undefined && { previousPath }),
    status,
    sha: sha ?? null,
  }));

/** A file that a pull request or a commit changes: `status` is GitHub's word (`added`, `removed`, `renamed` …), `sha` the blob. */
export type ChangedFile = z.output<typeof changedFileField>;

/** The files a pull request changes. `isCut` where there are more: what is not listed may have changed, too. */
export async function changedFiles(
  client: GitHubClient,
  repository: Repository,
  number: number,
  limit = MAX_FILES,
): Promise<{ files: ChangedFile[]; isCut: boolean }> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const parameters = { ...inRepository(repository), pull_number: number };
  const { items, isCut } = await askPages(client, route, parameters, changedFileField, { limit });
  return { files: items, isCut: isCut || items.length >= MAX_FILES };
}

const comparison = z.object({ files: z.array(changedFileField).optional() });

/**
 * The files that a commit changes beside where it left another one: of two commits, so that the answer stays true. `isCut` as
 * of `changedFiles`, and where GitHub cannot compare them. Throws `GitHubError`.
 */
export async function comparedFiles(
  client: GitHubClient,
  repository: Repository,
  base: string,
  head: string,
): Promise<{ files: ChangedFile[]; isCut: boolean }> {
  // All files are on the first page; the commits are on all of them.
  const parameters = { ...inRepository(repository), basehead: `${base}...${head}`, per_page: 1, page: 1 };
  const found = await askIfThere(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', parameters, comparison);
  const files = found?.files ?? [];
  return { files, isCut: found?.files === undefined || files.length >= MAX_COMPARED };
}
