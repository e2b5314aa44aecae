import { posix } from 'node:path';
import { CONFIG_FILE, parseConfig } from '../config/index.js';
import { UserError } from '../core/errors.js';
import { GitHubError, readFileAt, readTree } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { RulesAtCommit } from './rules-file.js';

const MAX_CONFIG_BYTES = 512 * 1024;

/**
 * The assay.yaml of a project (`directory` from git's root, '' the root) at a commit. That there is none is said of the root
 * where the commit's tree says so, too: GitHub can answer that a file is missing while it is not yet everywhere.
 */
export async function readRules(view: RepositoryView, directory: string, commit: string): Promise<RulesAtCommit> {
  const { client, repository, deps } = view;
  const file = posix.join(directory, CONFIG_FILE);
  const key = `${repository.id}:${commit}:${file}`;
  const known = deps.caches.rules.get(key);
  if (known) return known;
  const read = await rulesIn(view, file, commit);
  if (read.kind === 'none' && directory === '') {
    const { entries } = await readTree(client, repository, commit, { isDeep: false });
    if (entries.has(CONFIG_FILE)) throw unsettled(`${CONFIG_FILE} at ${commit} is listed and cannot be read yet`);
  }
  if (read.kind !== 'none' || directory === '') deps.caches.rules.set(key, read);
  return read;
}

async function rulesIn({ client, repository }: RepositoryView, file: string, commit: string): Promise<RulesAtCommit> {
  try {
    const found = await readFileAt(client, repository, file, commit, MAX_CONFIG_BYTES);
    return found ? parsed(found, file) : { kind: 'none' };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
    return { kind: 'broken', file, sha: commit, mistakes: [{ message: error.message }] };
  }
}

/** GitHub's answers do not fit together: to be asked again a little later. */
export function unsettled(message: string): GitHubError {
  return new GitHubError({ kind: 'unavailable', message, hint: 'Ask again a little later.' });
}

function parsed({ text, sha }: { text: string; sha: string }, file: string): RulesAtCommit {
  try {
    return { kind: 'read', file, config: parseConfig(text, file), text, sha };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { mistakes, message, hint, location } = error;
    const only = { message, ...(hint !== undefined && { hint }), ...(location && { location }) };
    return { kind: 'broken', file, sha, mistakes: mistakes.length > 0 ? mistakes : [only] };
  }
}

/** A file's text at a commit; undefined where there is none, or none that can be read. */
export async function textAt(view: RepositoryView, path: string, commit: string): Promise<string | undefined> {
  const { client, repository, deps } = view;
  const { text } = await deps.caches.files.take(`${repository.id}:${commit}:${path}`, async () => {
    try {
      const found = await readFileAt(client, repository, path, commit, 1024 * 1024);
      return { text: found?.text ?? null };
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
      return { text: null };
    }
  });
  return text ?? undefined;
}
