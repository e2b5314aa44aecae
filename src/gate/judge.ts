import { boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import { stageOfSeconds } from '../core/stage-seconds.js';
import type { Verdict } from '../core/verdict.js';
import { judgeHistory } from './history/judge-history.js';
import { NO_PAST } from './history/past.js';
import type { Past } from './history/past.js';
import { judgeChange } from './judge-change.js';
import { judgeLimit } from './judge-limit.js';
import type { Judged } from './judged.js';
import { boundsOf } from './rules.js';
import type { Bound, Rule } from './rules.js';

/**
 * What every bound of every rule says about the measurements. Pure: same input, same verdicts; a worse value never
 * gets a better verdict. A change with a confidence interval is judged by the interval, so it may be inconclusive; one
 * without by its value. A percentage is of the base's absolute value, so of a base of 0 it allows nothing. Without any
 * base (`hasBase` false: the first commit) bounds on a change are skipped.
 */
export function judge(
  rules: readonly Rule[],
  measurements: readonly Measurement[],
  hasBase = true,
  past: Past = NO_PAST,
): Verdict[] {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  return rules.flatMap((rule) =>
    boundsOf(rule).map((bound) => judgeBound(rule, bound, byId.get(rule.metric), hasBase, past)),
  );
}

/** Whether a bound is on the value alone, whatever the base has. */
export function judgesValue(bound: Bound): bound is 'min' | 'max' | 'history' {
  return bound === 'min' || bound === 'max' || bound === 'history';
}

/** The verdict of a rule's bound, with its names. */
export function verdictOf(
  rule: Rule,
  bound: Bound,
  { status, reason, rows_needed = null, threshold }: Judged,
): Verdict {
  return {
    rule: `${rule.metric}:${bound}`,
    status,
    measurement: rule.metric,
    threshold: threshold ?? thresholdOf(rule, bound),
    reason: boundedText(reason),
    rows_needed,
    informational: rule.informational,
  };
}

/** One bound of a rule on its measurement. */
export function judgeBound(
  rule: Rule,
  bound: Bound,
  measured: Measurement | undefined,
  hasBase = true,
  past: Past = NO_PAST,
): Verdict {
  return verdictOf(rule, bound, judged(rule, bound, measured, hasBase, past));
}

function judged(rule: Rule, bound: Bound, measurement: Measurement | undefined, hasBase: boolean, past: Past): Judged {
  if (!judgesValue(bound) && !hasBase) return { status: 'skipped', reason: 'there is nothing to compare with' };
  const missing = (what: string): Judged => ({
    status: rule.on_missing === 'skip' ? 'skipped' : rule.on_missing,
    reason: `${rule.metric} ${what}`,
  });
  if (measurement === undefined) return missing(`has no value: ${whereItWouldBe(rule.metric)}`);
  const { value, base, undefined_reason: why } = measurement;
  if (value === null) return missing(why === null ? 'has no value' : `has no value: ${why}`);
  if (bound === 'history') return judgeHistory(rule.metric, value, rule.history!, past);
  if (bound === 'min' || bound === 'max') return judgeLimit(rule, bound, { ...measurement, value });
  if (base === null) return missing('has no value at the base to compare with');
  return judgeChange(rule, bound, { ...measurement, value, base });
}

function whereItWouldBe(metric: string): string {
  return metric.includes(':') && stageOfSeconds(metric) === undefined
    ? 'no metric file of the pipeline holds it'
    : 'this run did not measure it';
}

function thresholdOf(rule: Rule, bound: Bound): string {
  if (bound === 'history') return `as before (${rule.history!.test})`;
  const limit = rule[bound]!;
  const shown = typeof limit === 'number' ? formatNumber(limit) : limit;
  switch (bound) {
    case 'min':
      return `≥ ${shown}`;
    case 'max':
      return `≤ ${shown}`;
    case 'max_drop':
      return `Δ ≥ −${shown}`;
    case 'max_rise':
      return `Δ ≤ +${shown}`;
    case 'max_regression':
      return `worse by ≤ ${shown}`;
    case 'require':
      return 'proved better';
  }
}
