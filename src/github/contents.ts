import * as z from 'zod';
import { askIfThere, inRepository } from './ask.js';
import type { GitHubClient, Repository } from './client.js';
import { shaField, textField } from './fields.js';
import { GitHubError } from './github-error.js';

const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}';

const entry = z.object({
  type: textField(40),
  sha: shaField,
  size: z.number().int().nonnegative(),
  encoding: textField(40).optional(),
  content: z.string().optional(),
});
/** A directory is a list. */
const contents = z.union([entry, z.array(z.unknown()).transform(() => null)]);

/**
 * A file's text at a commit or branch, and its blob id; undefined where there is none. Throws `GitHubError`, `invalid` where it
 * is no file, is larger than `maxBytes`, or is not UTF-8.
 */
export async function readFileAt(
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string,
  maxBytes: number,
): Promise<{ text: string; sha: string } | undefined> {
  const parameters = { ...inRepository(repository), path, ref };
  const file = await askIfThere(client, ROUTE, parameters, contents);
  if (file === undefined) return undefined;
  if (file?.type !== 'file') throw unreadable(path, ref, 'it is not a file');
  if (file.size > maxBytes) throw unreadable(path, ref, `it has ${file.size} bytes, over ${maxBytes}`);
  if (file.encoding !== 'base64') throw unreadable(path, ref, 'GitHub does not hand out its bytes');
  const bytes = Buffer.from(file.content ?? '', 'base64');
  if (bytes.length !== file.size) throw unreadable(path, ref, 'GitHub handed out only a part of it');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha: file.sha };
  } catch (error) {
    throw unreadable(path, ref, 'it is not UTF-8 text', error);
  }
}

function unreadable(path: string, ref: string, reason: string, cause?: unknown): GitHubError {
  return new GitHubError({
    kind: 'invalid',
    message: `${path} at ${ref} cannot be read: ${reason}`,
    hint: `Commit ${path} as a file of text.`,
    cause,
  });
}
