import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { statIfExists, writeFileAtomic } from '../platform/files.js';
import { gitIgnoreRules, gitTop } from './ignore-rules.js';

export interface CreateOptions {
  /** Without git: nothing keeps files out of it, and DVC is told so. */
  noScm: boolean;
  /** git's work tree may begin above. */
  subdirectory: boolean;
  /** Begin anew: the configuration of an earlier `.dvc` goes, its cache stays. */
  force: boolean;
  dryRun: boolean;
}

const DVCIGNORE = `# Add patterns of files dvc should ignore, which could improve
# the performance. Learn more at
# https://dvc.org/doc/user-guide/dvcignore
`;

/**
 * Makes a directory (absolute) a repository, byte for byte as `dvc init` does (dvc-formats §1.8), and returns the files
 * that were written, relative to it. What is there already is kept. Throws `NOT_A_GIT_REPOSITORY` and
 * `DVC_DIRECTORY_IGNORED` (both exit 2) before anything is touched.
 */
export function createRepository(root: string, options: CreateOptions): string[] {
  if (!options.noScm) checkGit(root, options.subdirectory);
  const files: [path: string, text: string][] = [
    ['.dvc/config', options.noScm ? '[core]\n    no_scm = True\n' : ''],
    ...(options.noScm ? [] : [['.dvc/.gitignore', '/config.local\n/tmp\n/cache\n'] as [string, string]]),
    ['.dvcignore', DVCIGNORE],
  ];
  const isThere = (path: string) => statIfExists(join(root, path)) !== undefined;
  const replaced = (path: string) => options.force && path !== '.dvcignore';
  const missing = files.filter(([path]) => replaced(path) || !isThere(path));
  if (options.dryRun) return missing.map(([path]) => path);
  if (options.force) rmSync(join(root, '.dvc/config.local'), { force: true });
  for (const [path, text] of missing) writeFileAtomic(join(root, path), text);
  return missing.map(([path]) => path);
}

function checkGit(root: string, subdirectory: boolean): void {
  const top = gitTop(root);
  if (top === undefined || (!subdirectory && !existsSync(join(root, '.git')))) {
    throw new UserError({
      code: 'NOT_A_GIT_REPOSITORY',
      message:
        top === undefined
          ? `${root} is not in a git repository`
          : `${root} is not the top of its git repository, ${top} is`,
      hint: top === undefined ? 'Run `git init` first, or use --no-scm.' : 'Run it there, or use --subdir.',
      exitCode: 2,
    });
  }
  if (!gitIgnoreRules({ root }).ignores('.dvc', true)) return;
  throw new UserError({
    code: 'DVC_DIRECTORY_IGNORED',
    message: `git ignores ${join(root, '.dvc')}, which has to be committed`,
    hint: 'Add `!.dvc` to .gitignore.',
    exitCode: 2,
  });
}
