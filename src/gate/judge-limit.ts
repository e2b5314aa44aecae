import { formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import { judgeLimit as judgeNumber } from '../stats/limit.js';
import { distinct } from './distinct.js';
import type { Judged } from './judged.js';
import type { Rule } from './rules.js';

/** A value beside a fixed limit; with `min_confidence` its one-sided bound must keep to it. */
export function judgeLimit(
  rule: Rule,
  bound: 'min' | 'max',
  { value, value_se: se, n }: Measurement & { value: number },
): Judged {
  const { metric, min_confidence: confidence } = rule;
  const limit = rule[bound]!;
  const { verdict: status, edge, rows } = judgeNumber({ value, se, n }, { side: bound, limit, confidence });
  const [seen, allowed] = distinct(value, limit);
  const relation = bound === 'min' ? '≥' : '≤';
  if (status === 'inconclusive') return { status, reason: `${metric} is ${seen}, and how sure that is nobody can say` };
  if (status === 'fail' && edge === value) {
    const words = bound === 'min' ? 'below the least' : 'above the greatest';
    return { status, reason: `${metric} is ${seen}, ${words} allowed ${allowed}` };
  }
  if (confidence === undefined) return { status, reason: `${seen} is ${relation} ${allowed}` };
  const sure = `${formatNumber(confidence * 100)} % sure that it is ${relation} ${distinct(edge, limit)[0]}`;
  if (status === 'pass') return { status, reason: `${seen}, ${sure}` };
  const needed = rows === undefined ? '' : `; about ${formatNumber(rows)} rows would prove it`;
  return { status, reason: `${metric} is ${seen}, only ${sure}; ${relation} ${allowed} is asked for${needed}` };
}
