import { lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { isMissing } from '../platform/files.js';
import { loadConfig } from './config/config.js';
import type { DvcConfig } from './config/config.js';
import type { ConfigDirectories } from './config/levels.js';

/** A directory under DVC's care. All paths are absolute. */
export interface Repository {
  root: string;
  /** `<root>/.dvc` */
  dvcDirectory: string;
  /** Root of the object store; objects of DVC 3 lie below `files/md5`, older ones directly. */
  cacheDirectory: string;
  /** `<root>/.dvc/tmp`, not created yet where nothing was kept. */
  temporaryDirectory: string;
  config: DvcConfig;
  /** Where credentials of remotes and the user's home are looked up. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the repository around `directory`: its nearest ancestor with a `.dvc` directory. Throws
 * `NOT_A_DVC_REPOSITORY` (exit 2) where there is none, and `CONFIG_INVALID` (exit 2).
 */
export function openRepository(
  directory: string,
  configDirectories: ConfigDirectories = {},
  environment: Repository['environment'] = {},
): Repository {
  const root = repositoryRoot(directory);
  const dvcDirectory = join(root, '.dvc');
  const config = loadConfig(dvcDirectory, configDirectories);
  return {
    root,
    dvcDirectory,
    cacheDirectory: config.cacheDirectory ?? join(dvcDirectory, 'cache'),
    temporaryDirectory: join(dvcDirectory, 'tmp'),
    config,
    environment,
  };
}

/** Root of the repository around a directory. Throws `NOT_A_DVC_REPOSITORY` (exit 2) where there is none. */
export function repositoryRoot(directory: string): string {
  const root = findRoot(resolve(directory));
  if (root !== undefined) return root;
  throw new UserError({
    code: 'NOT_A_DVC_REPOSITORY',
    message: `${directory} is not inside a DVC repository (no .dvc directory here or above)`,
    hint: 'Run `assay init` at the top of the project, or `assay -C <directory>` to work elsewhere.',
    exitCode: 2,
  });
}

/** The nearest directory with a `.dvc` directory in it, from `start` (absolute) upwards. */
export function findRoot(start: string): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    if (isRepositoryRoot(directory)) return directory;
    if (dirname(directory) === directory) return undefined;
  }
}

/** Whether the directory holds a `.dvc` directory. */
export function isRepositoryRoot(directory: string): boolean {
  try {
    return statSync(join(directory, '.dvc')).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whether the path is there at all, be it a broken link. */
export function existsAt(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
