import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `assay/<name>` in the user's cache directory (`XDG_CACHE_HOME`, or `.cache` in `HOME`), made if need be, but no home for it.
 * Undefined where there is none, or one that somebody else could write to.
 */
export function ownCacheDirectory(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const { XDG_CACHE_HOME, HOME } = environment;
  const cacheHome = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  if (!cacheHome) return undefined;
  const own = [join(cacheHome, 'assay'), join(cacheHome, 'assay', name)];
  try {
    for (const directory of [cacheHome, ...own]) if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
    const isSafe = own.every((directory) => {
      const { uid, mode } = statSync(directory);
      return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    });
    return isSafe ? own[1] : undefined;
  } catch {
    return undefined;
  }
}
