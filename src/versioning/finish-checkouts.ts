import { UserError } from '../core/errors.js';
import { silentProgress } from '../core/progress.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { checkoutOutputs } from './checkout-outputs.js';
import { currentOf } from './gather-checkout.js';
import { forgetInterrupted, interruptedOutputs } from './interrupted-checkout.js';
import type { Repository } from './repository.js';

/**
 * To be called before workspace content at these places is taken for new content: finishes checkouts there that were
 * interrupted, to what `recorded` says now, and says whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2)
 * where the cache lacks recorded content or files of the user's own would be lost. `recorded` is looked at only then.
 */
export function finishCheckouts(
  repository: Repository,
  places: readonly string[],
  recorded: Iterable<TrackedOutput>,
): boolean {
  const touched = interruptedOutputs(repository).filter(({ path }) =>
    places.some((place) => isInside(path, place) || isInside(place, path)),
  );
  for (const marked of touched) {
    const now = [...recorded].find(({ path, digest }) => path === marked.path && digest !== undefined);
    finish(repository, { ...(now ?? marked), ...(marked.only && { only: marked.only }) });
  }
  return touched.length > 0;
}

function finish(repository: Repository, output: TrackedOutput): void {
  const { path, digest } = output;
  const current = currentOf(repository, output);
  if (current === undefined) return;
  if (!output.only && current.content.digest === digest) {
    forgetInterrupted(repository, [output]);
    return;
  }
  let failed: string[];
  try {
    ({ failed } = checkoutOutputs(repository, [output], { progress: silentProgress }));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'UNSAVED_FILES') throw error;
    const hint = `Move what is your own in it away, finish the checkout with \`assay checkout --force ${path}\`, and put it back.`;
    throw interrupted(path, hint, error);
  }
  if (failed.length > 0) throw interrupted(path, `Finish it: \`assay pull ${path}\`.`);
}

function interrupted(path: string, hint: string, cause?: unknown): UserError {
  return new UserError({
    code: 'CHECKOUT_INTERRUPTED',
    message: `${path} is not recorded: its checkout was interrupted, and what is there may be a part of it`,
    hint,
    exitCode: 2,
    ...(cause !== undefined && { cause }),
  });
}
