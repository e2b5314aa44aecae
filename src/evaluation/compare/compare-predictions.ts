import type { Decision } from '../../core/verdict.js';
import { holm } from '../../stats/holm.js';
import { harmBeyondMargin } from '../../stats/non-inferiority.js';
import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { MetricOptions } from '../metrics/metric.js';
import type { Predictions } from '../predictions.js';
import type { Allowance, Comparison, MetricComparison, SliceComparison } from './comparison.js';
import { judgeMetric } from './judge-metric.js';
import { clusterOf, measurePair } from './measure-pair.js';
import { pairRows } from './pair-rows.js';
import type { Pair, Unpaired } from './pair-rows.js';
import { takeRows } from './take-rows.js';

/** Rows of a slice, as places among the champion's rows. */
export interface SliceRows {
  by: Record<string, string | null>;
  rows: ArrayLike<number>;
  /** Enough rows to be judged. */
  isSufficient: boolean;
}

export interface CompareOptions {
  metrics: readonly ChosenMetric[];
  /** What each metric is allowed, by its name; one without is judged by whether it is proved worse. */
  allowances?: Readonly<Record<string, Allowance>>;
  slices?: readonly SliceRows[];
  /** The caller's word that row i is the same in both: needed where there are no ids. */
  sameRows?: boolean;
  metricOptions?: MetricOptions;
}

/** Harm in a slice is believed up to this chance of error over all slices and metrics. */
const SLICE_ALPHA = 0.05;

/**
 * A challenger beside a champion on the same rows: each metric with the 90 % interval of its change and a verdict, slices,
 * and one decision. All metrics must pass, so none is corrected for the others; a slice fails only what is proved harmful
 * beyond the margin after Holm's correction, and never makes the decision inconclusive. Rows that are not the same make
 * it `inconclusive` with `unpaired` saying why: nothing is compared then. Deterministic: resampling is seeded.
 */
export function comparePredictions(
  champion: Predictions,
  challenger: Predictions,
  { metrics, allowances = {}, slices = [], sameRows = false, metricOptions = {} }: CompareOptions,
): Comparison {
  const pair = pairRows(champion, challenger, sameRows);
  if ('code' in pair) return notComparable(challenger, pair);
  const judge = (of: Pair, chosen: ChosenMetric) =>
    judgeMetric(measurePair(of, chosen, metricOptions), chosen, allowances[chosen.name] ?? {}, of.champion.n);
  const judged: Record<string, MetricComparison> = {};
  for (const chosen of metrics) judged[chosen.name] = judge(pair, chosen);
  const compared = compareSlices(pair, slices, metrics, judge);
  return { ...factsOf(pair), metrics: judged, slices: compared, ...decisionOver(judged, compared) };
}

function compareSlices(
  pair: Pair,
  slices: readonly SliceRows[],
  metrics: readonly ChosenMetric[],
  judge: (pair: Pair, chosen: ChosenMetric) => MetricComparison,
): SliceComparison[] {
  const harms: number[] = [];
  const compared = slices.map(({ by, rows, isSufficient }): SliceComparison => {
    const of = { ...pair, champion: takeRows(pair.champion, rows), challenger: takeRows(pair.challenger, rows) };
    const positives = positivesOf(of.champion);
    if (!isSufficient) return { by, n: rows.length, positives, status: 'insufficient', metrics: {} };
    const judged: SliceComparison['metrics'] = {};
    for (const chosen of metrics) {
      const one = judge(of, chosen);
      harms.push(harmOf(one));
      judged[chosen.name] = { ...one, p_adjusted: null };
    }
    return { by, n: rows.length, positives, status: 'ok', metrics: judged };
  });
  const adjusted = holm(harms);
  let next = 0;
  for (const { metrics: judged } of compared)
    for (const one of Object.values(judged)) {
      const chance = adjusted[next++]!;
      if (!Number.isNaN(chance)) one.p_adjusted = chance;
      if (chance <= SLICE_ALPHA) {
        if (one.verdict !== 'fail') one.reason = 'proved worse by more than is allowed';
        Object.assign(one, { verdict: 'fail', rows_needed: null });
      } else if (one.verdict === 'fail') {
        one.verdict = 'inconclusive';
        one.reason += `; among ${harms.length} comparisons of slices that is no proof of harm`;
      }
    }
  return compared;
}

/** Chance of such a change where the slice is harmed by its margin only; NaN where nothing can be said. */
function harmOf({ diff, ci, direction, margin }: MetricComparison): number {
  if (diff === null || ci === null || direction === null) return NaN;
  return harmBeyondMargin(diff, ci, direction, margin ?? 0);
}

function decisionOver(
  metrics: Record<string, MetricComparison>,
  slices: readonly SliceComparison[],
): { decision: Decision; reason: string } {
  const harmed = slices.flatMap(({ by, metrics: judged }) =>
    Object.entries(judged)
      .filter(([, { verdict }]) => verdict === 'fail')
      .map(([name]) => `${name} is proved worse where ${whereText(by)}`),
  );
  for (const decision of ['fail', 'inconclusive'] as const) {
    const found = Object.entries(metrics)
      .filter(([, { verdict }]) => verdict === decision)
      .map(([name, { reason }]) => `${name}: ${reason}`);
    const reasons = decision === 'fail' ? [...found, ...harmed] : found;
    if (reasons.length > 0)
      return { decision, reason: reasons[0]! + (reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '') };
  }
  return { decision: 'pass', reason: 'no metric is worse than is allowed' };
}

function whereText(by: SliceComparison['by']): string {
  const parts = Object.entries(by).map(([column, value]) => `${column} ${value === null ? 'is empty' : `= ${value}`}`);
  return parts.join(' and ');
}

function factsOf({
  champion,
  challenger,
  digest,
}: Pair): Omit<Comparison, 'metrics' | 'slices' | 'decision' | 'reason'> {
  const cluster = clusterOf(champion);
  let differing = 0;
  if ('label' in champion && 'label' in challenger)
    for (let row = 0; row < champion.n; row++) if (champion.label[row] !== challenger.label[row]) differing++;
  return {
    n: champion.n,
    positives: positivesOf(champion),
    groups: cluster ? new Set(cluster).size : null,
    discordance: 'label' in champion ? differing / champion.n : null,
    pairs_verified: true,
    rows_digest: digest,
  };
}

function positivesOf(predictions: Predictions): number | null {
  return predictions.task === 'binary' ? predictions.truth.reduce((sum, one) => sum + one, 0) : null;
}

function notComparable(challenger: Predictions, why: Unpaired): Comparison {
  return {
    n: challenger.n,
    positives: positivesOf(challenger),
    groups: null,
    discordance: null,
    pairs_verified: false,
    rows_digest: null,
    metrics: {},
    slices: [],
    decision: 'inconclusive',
    reason: why.message,
    unpaired: why,
  };
}
