import { boundedText } from '../core/bounded.js';
import type { Verdict } from '../core/verdict.js';

/** What a rule on data says. */
export interface QualityResult {
  id: string;
  /** warning: it is broken, but does not decide; skipped: it could not be looked at. */
  status: 'pass' | 'fail' | 'warning' | 'skipped';
  reason: string;
}

/**
 * Verdicts on a dataset: one for each rule that does not hold, and one over all. Rules that nobody could look at prove nothing.
 * `held` says how many hold where `results` are of the broken ones alone.
 */
export function judgeQuality(
  dataset: string,
  results: readonly QualityResult[],
  held = results.filter(({ status }) => status === 'pass').length,
): Verdict[] {
  const verdict = (id: string, fields: Pick<Verdict, 'status' | 'reason'> & Partial<Verdict>): Verdict => ({
    rule: boundedText(`${id}:holds`),
    measurement: boundedText(id),
    threshold: 'holds',
    rows_needed: null,
    informational: false,
    ...fields,
    reason: boundedText(fields.reason),
  });
  const broken = results.filter(({ status }) => status !== 'pass');
  const each = broken.map(({ id, status, reason }) => {
    const name = `validation.${dataset}.${id}`;
    return verdict(name, {
      status: status === 'skipped' ? 'inconclusive' : 'fail',
      reason: `${name}: ${reason}`,
      informational: status === 'warning',
    });
  });
  if (each.some(({ informational }) => !informational)) return each;
  return [...each, verdict(`validation.${dataset}`, { status: 'pass', reason: `${held} rules hold` })];
}

/** The verdict on a dataset that could not be read. */
export function judgeUnread(dataset: string, problem: string): Verdict {
  const id = `validation.${dataset}`;
  return {
    rule: `${id}:holds`,
    measurement: id,
    threshold: 'holds',
    status: 'fail',
    reason: boundedText(`${id}: ${problem}`),
    rows_needed: null,
    informational: false,
  };
}
