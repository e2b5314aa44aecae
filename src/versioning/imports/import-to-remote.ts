import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { TrackedContent } from '../../core/tracked.js';
import type { Repository } from '../repository.js';
import { pushOutputs } from '../transfer/push-outputs.js';
import type { TransferOptions } from '../transfer/transfer-result.js';
import { bringFound } from './bring-found.js';
import type { Found } from './source-place.js';

/**
 * Stores what a source holds in a remote and nothing of it here: it passes through a directory that is gone afterwards.
 * Throws `IMPORT_INCOMPLETE` (exit 3) naming the first failure.
 */
export async function importToRemote(
  repository: Repository,
  found: Found,
  path: string,
  options: TransferOptions,
): Promise<TrackedContent & { sizeBytes: number }> {
  mkdirSync(repository.temporaryDirectory, { recursive: true });
  const cacheDirectory = mkdtempSync(join(repository.temporaryDirectory, 'import-'));
  try {
    const passing = { ...repository, cacheDirectory };
    const content = await bringFound(passing, found, options);
    const output = { path, owner: `${path}.dvc`, cached: true, pushed: true, ...content };
    const { failed } = await pushOutputs(passing, [output], options);
    const [first] = failed;
    if (!first) return content;
    throw new UserError({
      code: 'IMPORT_INCOMPLETE',
      message: `${first.path} could not be stored in the remote: ${first.reason}`,
      hint: 'Run the same command again: what arrived there stays.',
      exitCode: first.exitCode,
    });
  } finally {
    rmSync(cacheDirectory, { recursive: true, force: true });
  }
}
