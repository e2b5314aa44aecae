import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';

/**
 * The outputs that targets name: the `.dvc` file (or stage) that declares them, the output itself or a path
 * inside it, which then is the only part of it that is meant. All of them when there is no target. Targets are POSIX,
 * relative to the root. Throws `TARGET_UNKNOWN` (exit 2) with the nearest name.
 */
export function outputsMatching(outputs: readonly TrackedOutput[], targets: readonly string[]): TrackedOutput[] {
  if (targets.length === 0) return [...outputs];
  /** Parts that are meant; undefined for the whole. */
  const chosen = new Map<TrackedOutput, string[] | undefined>();
  for (const written of targets) {
    const target = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    const named = outputs.filter(({ owner, path }) => owner === target || path === target || isInside(target, path));
    if (named.length === 0) throw unknownTarget(written, target, outputs);
    for (const output of named) {
      const inside =
        output.owner === target || output.path === target ? undefined : target.slice(output.path.length + 1);
      const others = chosen.has(output) ? chosen.get(output) : [];
      chosen.set(output, inside === undefined ? undefined : others && [...others, inside]);
    }
  }
  return outputs
    .filter((output) => chosen.has(output))
    .map((output) => {
      const only = chosen.get(output);
      return only ? { ...output, only } : output;
    });
}

function unknownTarget(written: string, target: string, outputs: readonly TrackedOutput[]): UserError {
  const guess = nearest(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
  return new UserError({
    code: 'TARGET_UNKNOWN',
    message: `"${written}" is neither a .dvc file nor a tracked path`,
    hint:
      guess === undefined
        ? `Check the spelling; \`assay add ${target}\` tracks what is not tracked yet.`
        : `Did you mean "${guess}"?`,
    exitCode: 2,
  });
}
