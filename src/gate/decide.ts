import type { Decision, Verdict } from '../core/verdict.js';

export interface Decided {
  decision: Decision;
  /** The single most important reason, in one line. */
  reason: string;
}

/**
 * The word over all verdicts: any failure fails, else anything inconclusive is inconclusive, else pass. Informational
 * verdicts never count. `failure` is evidence that could not be had (a stage failed): it outweighs everything.
 */
export function decide(verdicts: readonly Verdict[], failure?: string): Decided {
  if (failure !== undefined) return { decision: 'fail', reason: failure };
  const counted = verdicts.filter((verdict) => !verdict.informational && verdict.status !== 'skipped');
  for (const status of ['fail', 'inconclusive'] as const) {
    const [first, ...others] = counted.filter((verdict) => verdict.status === status);
    if (first)
      return { decision: status, reason: first.reason + (others.length > 0 ? ` (and ${others.length} more)` : '') };
  }
  return {
    decision: 'pass',
    reason:
      counted.length === 0
        ? 'No gate applies.'
        : `${counted.length === 1 ? 'The gate holds' : `All ${counted.length} gates hold`}.`,
  };
}
