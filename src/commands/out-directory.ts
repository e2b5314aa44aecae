import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { lstatIfExists } from '../platform/files.js';
import type { Repository } from '../versioning/index.js';

/** Where `assay run` writes unless told otherwise, relative to the repository root. */
export const DEFAULT_OUT = '.assay/out';

/**
 * The absolute directory a report goes to; checked before any work begins. Throws `OUT_INVALID` (exit 2) for the
 * repository itself, for what belongs to git or DVC, for a file, and for a default place that is a link to elsewhere.
 */
export function outDirectory({ root }: Repository, asked: string | undefined): string {
  const directory = resolve(root, asked ?? DEFAULT_OUT);
  const invalid = (what: string) =>
    new UserError({
      code: 'OUT_INVALID',
      message: `the report cannot go to ${asked ?? DEFAULT_OUT}: ${what}`,
      hint: 'Name a directory of its own: assay run --out <directory>',
      exitCode: 2,
    });
  if (directory === root) throw invalid('it is the repository itself');
  if (['.git', '.dvc'].some((name) => `${directory}/`.startsWith(`${root}/${name}/`)))
    throw invalid('git and DVC keep their own files there');
  const own = asked === undefined ? [`${root}/.assay`, directory] : [];
  for (const path of own) if (lstatIfExists(path)?.isSymbolicLink()) throw invalid('it is a link');
  for (const path of [...own, directory]) {
    const entry = lstatIfExists(path);
    if (entry && !entry.isDirectory() && !entry.isSymbolicLink()) throw invalid('there is a file');
  }
  return directory;
}
