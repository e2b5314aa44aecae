import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lstatIfExists } from '../platform/files.js';
import { gitTop } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { shownFrom } from './targets.js';
import { openRepositoryGit } from './workspace.js';

/**
 * Files that a verb wrote or deleted (POSIX, relative to the root) and that belong into git: stages them where
 * `core.autostage` asks for it. Returns the line that says so, or the command to type; '' where there is no git work tree.
 */
export async function rememberGit(
  repository: Repository,
  context: CommandContext,
  paths: Iterable<string>,
): Promise<string> {
  const { root, config } = repository;
  if (gitTop(root) === undefined) return '';
  const written = [...new Set(paths)];
  const shown = written.map(shownFrom(repository, context.directory)).map(quoted).join(' ');
  const git = config.autostage ? await openRepositoryGit(repository, context) : undefined;
  if (!git) return `To keep it in git:\n\n    git add -- ${shown}\n`;
  const fromTop = (path: string) =>
    relative(git.root, join(realpathSync(root), path))
      .split(sep)
      .join('/');
  const known: string[] = [];
  for (const path of written) {
    if (lstatIfExists(join(root, path)) || (await git.tracks(fromTop(path)))) known.push(fromTop(path));
  }
  if (known.length > 0) await git.stage(known);
  return `Staged in git: ${shown}\n`;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
