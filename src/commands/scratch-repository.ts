import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

/**
 * Does work with a repository that exists meanwhile only, in a new directory inside `parent` (absolute): what is read
 * from elsewhere passes through its cache.
 */
export async function withScratchRepository<T>(
  { environment }: CommandContext,
  parent: string,
  work: (repository: Repository) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(parent, '.assay-'));
  try {
    const root = join(directory, 'root');
    mkdirSync(root);
    return await work({
      root,
      dvcDirectory: join(directory, 'dvc'),
      cacheDirectory: join(directory, 'cache'),
      temporaryDirectory: join(directory, 'tmp'),
      config: {
        cacheTypes: ['reflink', 'copy'],
        flagStyle: {},
        cacheShared: false,
        hardlinkLock: false,
        autostage: false,
        plots: { opens: false },
        remotes: new Map(),
      },
      environment,
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
