import { resolveInRepository } from '../core/repository-path.js';

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
export function foreignPath(written: string): string {
  if (written === '') return '';
  const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
  return resolveInRepository('', written, 'the path in the other repository', hint);
}
