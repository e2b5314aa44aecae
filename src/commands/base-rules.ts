import { posix } from 'node:path';
import { CONFIG_FILE, parseConfig } from '../config/index.js';
import { UserError } from '../core/errors.js';
import { GitHubError, readFileAt } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { RulesAtCommit } from './rules-file.js';

const MAX_CONFIG_BYTES = 512 * 1024;

/** The assay.yaml of a project (`directory` from git's root, '' the root) at a commit. */
export function readRules(view: RepositoryView, directory: string, commit: string): Promise<RulesAtCommit> {
  const { client, repository, deps } = view;
  const file = posix.join(directory, CONFIG_FILE);
  return deps.caches.rules.take(`${repository.id}:${commit}:${file}`, async () => {
    try {
      const found = await readFileAt(client, repository, file, commit, MAX_CONFIG_BYTES);
      return found ? parsed(found, file) : { kind: 'none' };
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
      return { kind: 'broken', file, sha: commit, mistakes: [{ message: error.message }] };
    }
  });
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
