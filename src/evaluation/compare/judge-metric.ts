import { formatNumber } from '../../core/format-number.js';
import type { Decision } from '../../core/verdict.js';
import { judgeLimit } from '../../stats/limit.js';
import { GATE_CONFIDENCE, judgeChange, nonInferiority } from '../../stats/non-inferiority.js';
import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { Allowance, MetricComparison } from './comparison.js';
import type { Estimate } from './measure-pair.js';

interface Judged {
  verdict: Decision;
  reason: string;
  rows?: number | undefined;
}

/** What an allowance says of an estimate; `n` is the number of rows it comes from. Pure. */
export function judgeMetric(
  estimate: Estimate,
  { name, metric }: ChosenMetric,
  allowance: Allowance,
  n: number,
): MetricComparison {
  const { champion, challenger, diff, interval, se, challengerSe, test, pValue } = estimate;
  const margin = marginOf(allowance, champion.value);
  const change = changeOf(estimate, metric.direction, margin, allowance.improvement ?? false, n);
  const judged = [...judgeBounds(estimate, name, allowance), change];
  const found = judged.find((one) => one.verdict === 'fail') ?? judged.find((one) => one.verdict === 'inconclusive');
  const decisive = found ?? change;
  const why = champion.undefined_reason ?? challenger.undefined_reason;
  return {
    champion: champion.value,
    challenger: challenger.value,
    diff,
    ci: interval,
    confidence: GATE_CONFIDENCE,
    se: finite(se),
    challenger_se: finite(challengerSe),
    direction: metric.direction,
    margin: margin ?? null,
    verdict: decisive.verdict,
    improved: isImproved(interval, metric.direction),
    rows_needed: decisive.verdict === 'inconclusive' ? (decisive.rows ?? null) : null,
    test,
    p_value: pValue,
    reason: decisive.reason,
    ...(why !== undefined && { undefined_reason: why }),
  };
}

/** The margin in the metric's own unit; of a percentage, of the champion's value. */
function marginOf({ margin }: Allowance, champion: number | null): number | undefined {
  if (margin === undefined || typeof margin === 'number') return margin;
  return champion === null ? undefined : (Number.parseFloat(margin) / 100) * Math.abs(champion);
}

function isImproved(interval: [number, number] | null, direction: 'higher' | 'lower' | null): boolean {
  return interval !== null && direction !== null && nonInferiority(interval, direction).improved;
}

function changeOf(
  { champion, challenger, diff, interval, se }: Estimate,
  better: 'higher' | 'lower' | null,
  margin: number | undefined,
  improvement: boolean,
  n: number,
): Judged {
  if (diff === null) {
    const [who, value] = champion.value === null ? ['champion', champion] : ['challenger', challenger];
    return { verdict: 'inconclusive', reason: `the ${who} has no value: ${value.undefined_reason}` };
  }
  if (better === null) return { verdict: 'pass', reason: 'neither way is better: shown, not judged' };
  if (!interval) return { verdict: 'inconclusive', reason: 'too few rows or groups to say how sure the change is' };
  const judged = judgeChange({ diff, ci: interval, se, n }, { better, margin, improvement });
  const { verdict, improved, worse, rows } = judged;
  const allowed = margin === undefined ? '' : ` by more than ${formatNumber(margin)}`;
  if (judged.lacksImprovement) {
    const reason = verdict === 'fail' ? 'not better, as is required' : 'not proved better, as is required';
    return { verdict, reason: `${reason}${neededText(rows)}`, rows };
  }
  if (verdict === 'fail') return { verdict, reason: margin === undefined ? 'proved worse' : `worse, maybe${allowed}` };
  if (verdict === 'inconclusive') {
    return { verdict, reason: `not known whether it is worse${allowed}${neededText(rows)}`, rows };
  }
  if (improved) return { verdict, reason: 'proved better' };
  if (worse) return { verdict, reason: `worse, but not${allowed}` };
  return {
    verdict,
    reason: margin === undefined ? 'not proved worse; no margin was given to prove more' : `not worse${allowed}`,
  };
}

function neededText(rows: number | undefined): string {
  return rows === undefined ? '' : `: needs about ${formatNumber(rows)} rows`;
}

/** Floors and ceilings of the challenger's value. */
function judgeBounds(
  { challenger, challengerSe }: Estimate,
  name: string,
  { min, max, minConfidence: confidence }: Allowance,
): Judged[] {
  const { value } = challenger;
  return [['min', min] as const, ['max', max] as const].flatMap(([side, limit]): Judged[] => {
    if (limit === undefined) return [];
    if (value === null)
      return [{ verdict: 'inconclusive', reason: `${name} has no value: ${challenger.undefined_reason}` }];
    const { verdict, edge } = judgeLimit({ value, se: challengerSe, n: null }, { side, limit, confidence });
    if (verdict === 'pass') return [{ verdict, reason: 'within its bounds' }];
    if (verdict === 'inconclusive')
      return [{ verdict, reason: `nobody can say how sure ${name} is: take min without min_confidence` }];
    const sure = edge === value ? '' : ` with confidence ${formatNumber(confidence!)}`;
    const words = side === 'min' ? 'below the least' : 'above the greatest';
    return [{ verdict, reason: `${formatNumber(edge)}${sure} is ${words} allowed ${formatNumber(limit)}` }];
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
