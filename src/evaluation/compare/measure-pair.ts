import { delongStandardError, placements } from '../../stats/delong.js';
import { GATE_CONFIDENCE, intervalOf } from '../../stats/non-inferiority.js';
import { normalSurvival, studentTTwoSided } from '../../stats/special.js';
import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { MetricOptions, MetricValue } from '../metrics/metric.js';
import type { BinaryPredictions, Predictions } from '../predictions.js';
import { adjustedLabels } from './adjusted-labels.js';
import { influence, isOfLabels } from './influence.js';
import type { Pair } from './pair-rows.js';
import { pairedProportion } from './paired-proportion.js';
import { queryInfluence } from './query-influence.js';
import { resample } from './resample.js';
import { isSame } from './same-predictions.js';
import { scoreOrder } from './score-order.js';
import { difference, standardError } from './standard-error.js';

/** Where less is known than this, normal laws are not relied upon (statistics.md: small-sample replacements). */
const FEW_ROWS = 200;
const FEW_OF_A_CLASS = 30;
/** Most rows that are resampled only because a class is small. */
const MOST_RESAMPLED = 2000;

/** How an interval came about. */
export type Test = 'same' | 'tango' | 'adjusted' | 'delong' | 'influence' | 'cluster' | 'bca' | 'subsample';

/** A metric of two models on the same rows. */
export interface Estimate {
  champion: MetricValue;
  challenger: MetricValue;
  /** Challenger − champion, in the metric's own unit; null where one of them has no value. */
  diff: number | null;
  /** 90 % interval of `diff`; null where nobody can say. */
  interval: [number, number] | null;
  /** Standard errors of the difference and of the challenger's value; NaN where nobody can say. */
  se: number;
  challengerSe: number;
  degreesOfFreedom: number;
  test: Test | null;
  /** Of the hypothesis that there is no difference; null where the interval is resampled. */
  pValue: number | null;
}

type Certain = Omit<Estimate, 'champion' | 'challenger' | 'diff'>;

const UNKNOWN: Certain = {
  interval: null,
  se: NaN,
  challengerSe: NaN,
  degreesOfFreedom: Infinity,
  test: null,
  pValue: null,
};

/** Both values, their difference and how sure it is, by the method that fits the metric and the size of the sample. */
export function measurePair(pair: Pair, chosen: ChosenMetric, options: MetricOptions = {}): Estimate {
  const champion = valueOf(pair.champion, chosen, options);
  const challenger = valueOf(pair.challenger, chosen, options);
  if (champion.value === null || challenger.value === null) return { champion, challenger, diff: null, ...UNKNOWN };
  const diff = challenger.value - champion.value;
  return { champion, challenger, diff, ...certaintyOf(pair, chosen, options, diff) };
}

/** A metric of predictions with the number in its name. */
export function valueOf(
  predictions: Predictions,
  { metric, parameter }: ChosenMetric,
  options: MetricOptions,
): MetricValue {
  return metric.compute(predictions, { ...options, ...(parameter !== undefined && { parameter }) });
}

/** What each row adds to a metric, whatever the task. */
export function influenceOf(
  predictions: Predictions,
  chosen: ChosenMetric,
  options: MetricOptions,
): Float64Array | undefined {
  if (predictions.task === 'ranking') return queryInfluence(chosen, predictions, options);
  return influence(chosen.name, predictions);
}

/** Rows that belong together: what the user groups, or the rows of a query. */
export function clusterOf(predictions: Predictions): Int32Array | undefined {
  return predictions.group ?? (predictions.task === 'ranking' ? predictions.query : undefined);
}

function certaintyOf(pair: Pair, chosen: ChosenMetric, options: MetricOptions, diff: number): Certain {
  const { champion, challenger } = pair;
  const cluster = clusterOf(champion);
  const isFew = !cluster && isSmall(pair);
  if (chosen.name === 'roc_auc' && !cluster && !champion.weight && !isFew && !isSame(pair)) return delong(pair, diff);

  const ofChallenger = influenceOf(challenger, chosen, options);
  const challengerSe = ofChallenger ? standardError(ofChallenger, cluster).se : NaN;
  if (isSame(pair)) return { ...UNKNOWN, interval: [0, 0], se: 0, challengerSe, test: 'same', pValue: 1 };

  const isClassified = 'label' in champion && 'label' in challenger;
  const proportion = isClassified && pairedProportion(chosen.name, champion, challenger, GATE_CONFIDENCE);
  if (proportion) return { ...UNKNOWN, ...proportion, challengerSe, test: 'tango' };
  if (isOfLabels(chosen.name) && !cluster && !champion.weight) {
    const adjusted = adjustedLabels(pair, chosen.name, (rows) => valueOf(rows, chosen, options).value, GATE_CONFIDENCE);
    if (adjusted) return { ...UNKNOWN, ...adjusted, challengerSe, test: 'adjusted' };
  }
  const ofChampion = influenceOf(champion, chosen, options);
  const moves = ofChampion && ofChallenger && difference(ofChallenger, ofChampion);
  if (!moves || isFew) return resampledCertainty(pair, chosen, options, moves) ?? UNKNOWN;
  const { se, degreesOfFreedom } = standardError(moves, cluster);
  if (cluster) return student(diff, se, degreesOfFreedom, challengerSe, 'cluster');
  return student(diff, se, leastOfClasses(champion, chosen.name, degreesOfFreedom), challengerSe, 'influence');
}

function student(diff: number, se: number, degreesOfFreedom: number, challengerSe: number, test: Test): Certain {
  if (!Number.isFinite(se)) return UNKNOWN;
  const pValue = se > 0 ? studentTTwoSided(diff / se, degreesOfFreedom) : Number(diff === 0);
  const interval = intervalOf(diff, se, GATE_CONFIDENCE, degreesOfFreedom);
  return { interval, se, challengerSe, degreesOfFreedom, test, pValue };
}

function delong(pair: Pair, diff: number): Certain {
  const [champion, challenger] = [pair.champion as BinaryPredictions, pair.challenger as BinaryPredictions];
  const placed = ({ score, truth }: BinaryPredictions) => placements(score!, truth, scoreOrder(score!))!;
  const [before, after] = [placed(champion), placed(challenger)];
  const se = delongStandardError(champion.truth, after, before);
  const degreesOfFreedom = Math.min(after.positives, after.negatives) - 1;
  return {
    interval: intervalOf(diff, se, GATE_CONFIDENCE, degreesOfFreedom),
    se,
    challengerSe: delongStandardError(champion.truth, after),
    degreesOfFreedom,
    test: 'delong',
    pValue: se > 0 ? 2 * normalSurvival(Math.abs(diff) / se) : Number(diff === 0),
  };
}

function resampledCertainty(
  pair: Pair,
  chosen: ChosenMetric,
  options: MetricOptions,
  moves: Float64Array | undefined,
): Certain | undefined {
  const found = resample(
    pair,
    ({ champion, challenger }) => {
      const [before, after] = [valueOf(champion, chosen, options).value, valueOf(challenger, chosen, options).value];
      return before === null || after === null ? null : { diff: after - before, challenger: after };
    },
    GATE_CONFIDENCE,
    { byCells: isOfLabels(chosen.name), influence: moves },
  );
  return found && { ...UNKNOWN, ...found };
}

/** Whether too little is known for a normal law. */
function isSmall({ champion }: Pair): boolean {
  if (champion.task === 'ranking' || champion.n > MOST_RESAMPLED) return false;
  return champion.n < FEW_ROWS || (champion.task === 'binary' && leastClass(champion) < FEW_OF_A_CLASS);
}

/** Metrics of scores are as sure as the smaller class lets them be. */
function leastOfClasses(predictions: Predictions, name: string, degreesOfFreedom: number): number {
  const isRanked = predictions.task === 'binary' && (name === 'average_precision' || name === 'roc_auc');
  return isRanked ? Math.max(1, leastClass(predictions) - 1) : degreesOfFreedom;
}

function leastClass({ truth, n }: BinaryPredictions): number {
  const positives = truth.reduce((count, one) => count + one, 0);
  return Math.min(positives, n - positives);
}
