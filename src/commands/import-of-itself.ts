import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import { statIfExists } from '../platform/files.js';

/**
 * Refuses to import data onto itself: `IMPORT_OF_ITSELF` (exit 2) where the source, links followed, is the place it goes
 * to, holds it or lies inside it. Both are absolute; `shown` is the source as typed.
 */
export function refuseImportOfItself(source: string, output: string, shown: string): void {
  const place = realPlace(output);
  const sources = [realPlace(source), ...(statIfExists(source) ? [realpathSync(source)] : [])];
  const same = sources.find((one) => isInside(one, place) || isInside(place, withoutRoot(one)));
  if (same === undefined) return;
  const how = same === place ? 'is' : isInside(same, place) ? 'lies inside' : 'holds';
  throw new UserError({
    code: 'IMPORT_OF_ITSELF',
    message: `${shown} ${how} the very place it would be imported to`,
    hint: 'Track what is there with `assay add <path>`, or import to a place apart from it.',
    exitCode: 2,
  });
}

/** The path without links above its last name, which need not be there; neither need the directories. */
function realPlace(path: string): string {
  const missing: string[] = [basename(path)];
  let directory = dirname(resolve(path));
  for (; !statIfExists(directory) && dirname(directory) !== directory; directory = dirname(directory)) {
    missing.unshift(basename(directory));
  }
  return join(realpathSync(directory), ...missing);
}

/** `/` holds everything, which `isInside` says of ''. */
function withoutRoot(path: string): string {
  return dirname(path) === path ? '' : path;
}
