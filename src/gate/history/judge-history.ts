import { formatNumber } from '../../core/format-number.js';
import { distinct } from '../distinct.js';
import type { Judged } from '../judged.js';
import { historyLimits } from './history-limits.js';
import type { HistoryRule } from './history-rule.js';
import type { Past } from './past.js';

/** Slack for the rounding of a mean. */
const RELATIVE_SLACK = 1e-9;

/**
 * A value beside the limits that its past on the default branch sets. Too little past, or one that tells nothing, is
 * skipped with the reason: that says nothing against the value.
 */
export function judgeHistory(metric: string, value: number, rule: HistoryRule, past: Past): Judged {
  const { nowMs, missing } = past;
  const { test, window = Infinity, min_sample_size: least, max_sample_size: most } = rule;
  const values = past
    .valuesOf(metric)
    .filter(({ timeMs }) => nowMs - timeMs <= window * 1000)
    .slice(-most);
  if (test !== 'static' && values.length < least) {
    const recorded = `${values.length} recorded ${values.length === 1 ? 'value' : 'values'}`;
    const why = missing ?? `${recorded} on the default branch, at least ${least} are needed`;
    return { status: 'skipped', reason: `${metric} has too little history: ${why}` };
  }
  const limits = historyLimits(
    values.map((one) => one.value),
    rule,
  );
  if ('none' in limits) return { status: 'skipped', reason: `${metric}: ${limits.none}` };
  const { lower, upper } = limits;
  const threshold = thresholdText(lower, upper, test);
  const of = test === 'static' ? 'static' : `${test} over ${values.length} runs`;
  const slack = (limit: number) => RELATIVE_SLACK * Math.max(Math.abs(limit), Math.abs(value));
  const broken = (side: string, limit: number): Judged => {
    const [seen, allowed] = distinct(value, limit);
    return {
      status: 'fail',
      reason: `${metric} is ${seen}, ${side} ${allowed}, the limit of its history (${of})`,
      threshold,
    };
  };
  if (lower !== undefined && value < lower - slack(lower)) return broken('below', lower);
  if (upper !== undefined && value > upper + slack(upper)) return broken('above', upper);
  return { status: 'pass', reason: `${formatNumber(value)} is as before: ${threshold} (${of})`, threshold };
}

function thresholdText(lower: number | undefined, upper: number | undefined, test: string): string {
  if (upper === undefined) return `≥ ${formatNumber(lower!)} (${test})`;
  if (lower === undefined) return `≤ ${formatNumber(upper)} (${test})`;
  return `${formatNumber(lower)} … ${formatNumber(upper)} (${test})`;
}
