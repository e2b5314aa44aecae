import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { redact } from '../core/redact.js';
import { statIfExists } from '../platform/files.js';
import { isLocalGitUrl } from '../platform/git-url.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { openForeign, openForeignGit, openForeignWorkspace } from './foreign-repository.js';
import type { ForeignRepository } from './foreign-repository.js';
import { foreignSettings } from './import.js';
import { realDirectory } from './import-target.js';

/** What is said about another repository on the command line. */
export interface ForeignChoices {
  rev?: string | undefined;
  config?: string | undefined;
  remote?: string | undefined;
  remoteConfig?: string[] | undefined;
}

/**
 * The repository a user names, for reading alone: a path without `--rev` means the work tree as it is, everything else a
 * commit. `repository` gets the data. Throws what `openForeignGit` and `openForeign` throw.
 */
export async function openForeignUrl(
  context: CommandContext,
  url: string,
  path: string,
  repository: Repository,
  { rev, ...settings }: ForeignChoices,
): Promise<ForeignRepository> {
  const here = realDirectory(context);
  const base = { repository, directory: here, allowsLocal: true, depth: 0 };
  const local = isLocalGitUrl(url) ? resolve(here, url) : undefined;
  if (local !== undefined && rev === undefined && isWorkTree(local)) {
    return openForeignWorkspace(context, local, base, foreignSettings(settings));
  }
  if (local !== undefined && !statIfExists(local)) {
    throw new UserError({
      code: 'PATH_MISSING',
      message: `there is no repository ${redact(url)}`,
      hint: 'Write a path that is there, https://…, ssh://… or git@host:path.',
      exitCode: 2,
    });
  }
  const git = await openForeignGit(context, url, base);
  const commit = await git.commitOf(rev);
  return openForeign(context, url, git, commit, path, base, foreignSettings(settings));
}

/** A directory that is not a bare repository. */
function isWorkTree(directory: string): boolean {
  if (!statIfExists(directory)?.isDirectory()) return false;
  return !statIfExists(`${directory}/HEAD`) || !statIfExists(`${directory}/objects`)?.isDirectory();
}
