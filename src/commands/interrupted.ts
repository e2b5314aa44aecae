import { UserError } from '../core/errors.js';
import type { StageResult } from '../pipeline/index.js';

/** What a command that ran stages throws when the user interrupted it: `INTERRUPTED` (exit 3). */
export function interrupted(results: readonly StageResult[]): UserError {
  const stage = results.find(({ status }) => status === 'failed')?.address;
  return new UserError({
    code: 'INTERRUPTED',
    message: `interrupted${stage === undefined ? '' : ` while stage "${stage}" ran`}`,
    hint: 'Run it again: finished stages are recorded and will not run a second time.',
    exitCode: 3,
    retryable: true,
  });
}
