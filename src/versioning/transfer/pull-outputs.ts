import { UserError } from '../../core/errors.js';
import { isInside } from '../../core/repository-path.js';
import type { TrackedOutput } from '../../core/tracked.js';
import { checkoutOutputs } from '../checkout-outputs.js';
import type { CheckoutOptions, CheckoutResult } from '../checkout-outputs.js';
import type { Repository } from '../repository.js';
import { fetchOutputs } from './fetch-outputs.js';
import { mergeResults } from './transfer-result.js';
import type { TransferOptions, TransferResult } from './transfer-result.js';

export interface PullResult {
  fetched: TransferResult;
  placed: CheckoutResult;
}

/**
 * Fetches outputs, then puts those into the workspace that could be fetched. Cached objects that turn out to be corrupt
 * are fetched anew, once. A dry run foretells the fetching alone. Throws what `fetchOutputs` and `checkoutOutputs` throw.
 */
export async function pullOutputs(
  repository: Repository,
  outputs: readonly TrackedOutput[],
  options: TransferOptions & CheckoutOptions,
): Promise<PullResult> {
  const { manifests: known, ...fetched } = await fetchOutputs(repository, outputs, {
    ...options,
    keepsManifests: true,
  });
  const placing = { ...options, ...(known && { known }) };
  if (options.dryRun) {
    return { fetched, placed: { added: [], modified: [], deleted: [], failed: [], missing: [] } };
  }
  const isFailed = (path: string) => fetched.failed.some((failure) => isInside(failure.path, path));
  const available = outputs
    .filter(({ path }) => !isFailed(path))
    .map((output) => ({ ...output, ...(output.digest === undefined && fetched.brought?.get(output.path)) }));
  try {
    return { fetched, placed: checkoutOutputs(repository, available, placing) };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'OBJECT_CORRUPT') throw error;
    options.progress.note(`${error.message}; it is fetched again`);
    const again = await fetchOutputs(repository, available, options);
    if (again.failed.length > 0 || again.transferred === 0) throw error;
    return { fetched: mergeResults([fetched, again]), placed: checkoutOutputs(repository, available, placing) };
  }
}
