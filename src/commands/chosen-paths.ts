import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { pathFromRoot } from './targets.js';

/**
 * Whether a path is, or lies in, one of the targets as typed: tracked paths (or directories above or paths inside them),
 * `.dvc` files and stages of any revision that `outputs` come from. Everything is chosen where there is no target.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
export function chosenPaths(
  context: CommandContext,
  repository: Repository,
  outputs: readonly TrackedOutput[],
  typed: readonly string[],
): (path: string) => boolean {
  if (typed.length === 0) return () => true;
  const place = pathFromRoot(repository, context.directory);
  const chosen = typed.flatMap((target) => {
    const path = posix.join(place, target).replace(/\/+$/, '');
    const owned = outputs.filter(({ owner }) => owner === path || owner === target).map((output) => output.path);
    if (owned.length > 0) return owned;
    if (outputs.some((output) => isInside(output.path, path) || isInside(path, output.path))) return [path];
    throw unknown(target, outputs);
  });
  return (path) => chosen.some((one) => isInside(path, one));
}

function unknown(target: string, outputs: readonly TrackedOutput[]): UserError {
  const guess = nearest(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
  return new UserError({
    code: 'TARGET_UNKNOWN',
    message: `"${target}" is neither a .dvc file nor a tracked path, in any of the revisions compared`,
    hint:
      guess === undefined
        ? `Check the spelling; \`assay add ${target}\` tracks what is not tracked yet.`
        : `Did you mean "${guess}"?`,
    exitCode: 2,
  });
}
