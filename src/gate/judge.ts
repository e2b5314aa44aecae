import { boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import type { Verdict, VerdictStatus } from '../core/verdict.js';
import { boundsOf } from './rules.js';
import type { Bound, MetricRule } from './rules.js';

/** Slack for decimal fractions that binary numbers cannot hold: 0.84 − 0.83 is a hair over 0.01. */
const RELATIVE_SLACK = 1e-9;

/**
 * What every bound of every rule says about the measurements. Pure: same input, same verdicts; a worse value never
 * gets a better verdict. A percentage is of the base's absolute value, so of a base of 0 it allows nothing. Without any
 * base (`hasBase` false: the first commit) bounds on a change are skipped.
 */
export function judge(rules: readonly MetricRule[], measurements: readonly Measurement[], hasBase = true): Verdict[] {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  return rules.flatMap((rule) =>
    boundsOf(rule).map((bound): Verdict => {
      const { status, threshold, reason } = judgeBound(rule, bound, byId.get(rule.metric), hasBase);
      return {
        rule: `${rule.metric}:${bound}`,
        status,
        measurement: rule.metric,
        threshold,
        reason: boundedText(reason),
        rows_needed: null,
        informational: rule.informational,
      };
    }),
  );
}

interface Judged {
  status: VerdictStatus;
  threshold: string;
  reason: string;
}

function judgeBound(rule: MetricRule, bound: Bound, measurement: Measurement | undefined, hasBase: boolean): Judged {
  const threshold = thresholdOf(rule, bound);
  const isChange = bound === 'max_drop' || bound === 'max_rise';
  if (isChange && !hasBase) return { status: 'skipped', threshold, reason: 'there is nothing to compare with' };
  const missing = (what: string): Judged => ({
    status: rule.on_missing === 'skip' ? 'skipped' : rule.on_missing,
    threshold,
    reason: `${rule.metric} ${what}`,
  });
  if (measurement === undefined) return missing('has no value: no metric file of the pipeline holds it');
  const { value, base, undefined_reason: why } = measurement;
  if (value === null) return missing(why === null ? 'has no value' : `has no value: ${why}`);
  if (!isChange) return { threshold, ...judgeLimit(rule.metric, value, bound, rule[bound]!) };
  if (base === null) return missing('has no value at the base to compare with');
  return { threshold, ...judgeChange(rule.metric, value, base, bound, rule[bound]!) };
}

function thresholdOf(rule: MetricRule, bound: Bound): string {
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
  }
}

function judgeLimit(metric: string, value: number, bound: 'min' | 'max', limit: number): Omit<Judged, 'threshold'> {
  const [seen, allowed] = distinct(value, limit);
  if (bound === 'min' ? value >= limit : value <= limit) {
    return { status: 'pass', reason: `${seen} is ${bound === 'min' ? '≥' : '≤'} ${allowed}` };
  }
  const words = bound === 'min' ? 'below the least' : 'above the greatest';
  return { status: 'fail', reason: `${metric} is ${seen}, ${words} allowed ${allowed}` };
}

function judgeChange(
  metric: string,
  value: number,
  base: number,
  bound: 'max_drop' | 'max_rise',
  amount: number | string,
): Omit<Judged, 'threshold'> {
  const isDrop = bound === 'max_drop';
  const change = isDrop ? base - value : value - base;
  const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(base);
  const isWithin = change <= limit + RELATIVE_SLACK * Math.max(Math.abs(base), Math.abs(value));
  const [by, allowed] = isWithin ? [formatNumber(change), formatNumber(limit)] : distinct(change, limit);
  const atMost = typeof amount === 'number' ? allowed : `${amount} of the base (${allowed})`;
  const moved = isDrop ? 'fell' : 'rose';
  if (isWithin) {
    const said = change > 0 ? `${moved} by ${by}` : `did not ${isDrop ? 'fall' : 'rise'}`;
    return { status: 'pass', reason: `${said}, at most ${atMost} allowed` };
  }
  const [from, to] = distinct(base, value);
  return { status: 'fail', reason: `${metric} ${moved} by ${by}, from ${from} to ${to}; at most ${atMost} allowed` };
}

/** Two numbers for people; in full where rounding would make different ones look the same. */
function distinct(a: number, b: number): [string, string] {
  const short: [string, string] = [formatNumber(a), formatNumber(b)];
  return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}
