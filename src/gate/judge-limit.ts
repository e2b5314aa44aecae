import { normalQuantile } from '../stats/special.js';
import type { Measurement } from '../core/measurement.js';
import { distinct } from './distinct.js';
import type { Judged } from './judged.js';
import type { Rule } from './rules.js';

/**
 * A value beside a fixed limit. With `min_confidence` it is the value's one-sided bound (normal, from its standard error)
 * that must hold; where the bound breaks the limit but the value does not, more rows are needed.
 */
export function judgeLimit(
  rule: Rule,
  bound: 'min' | 'max',
  { value, value_se, n }: Measurement & { value: number },
): Judged {
  const limit = rule[bound]!;
  const sign = bound === 'min' ? 1 : -1;
  const [seen, allowed] = distinct(value, limit);
  const relation = bound === 'min' ? '≥' : '≤';
  if (sign * (value - limit) < 0) {
    const words = bound === 'min' ? 'below the least' : 'above the greatest';
    return { status: 'fail', reason: `${rule.metric} is ${seen}, ${words} allowed ${allowed}` };
  }
  const { min_confidence: confidence } = rule;
  if (confidence === undefined) return { status: 'pass', reason: `${seen} is ${relation} ${allowed}` };
  if (value_se === null) {
    return { status: 'inconclusive', reason: `${rule.metric} is ${seen}, and how sure that is nobody can say` };
  }
  const z = normalQuantile(confidence);
  const edge = value - sign * z * value_se;
  const sure = `${String(confidence * 100)} % sure that it is ${relation} ${distinct(edge, limit)[0]}`;
  if (sign * (edge - limit) >= 0) return { status: 'pass', reason: `${seen}, ${sure}` };
  const room = Math.abs(value - limit);
  return {
    status: 'inconclusive',
    reason: `${rule.metric} is ${seen}, only ${sure}; ${relation} ${allowed} is asked for`,
    rows_needed: n === null || room === 0 ? null : Math.ceil(n * ((z * value_se) / room) ** 2),
  };
}
