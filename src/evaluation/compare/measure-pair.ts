import { delongStandardError } from '../../stats/delong.js';
import { GATE_CONFIDENCE } from '../../stats/non-inferiority.js';
import { pairMoments, pairedInterval } from '../../stats/paired-interval.js';
import type { Range } from '../../stats/paired-interval.js';
import { normalSurvival, studentTTwoSided } from '../../stats/special.js';
import type { ChosenMetric } from '../metrics/choose-metric.js';
import type { MetricOptions, MetricValue } from '../metrics/metric.js';
import type { BinaryPredictions, Predictions } from '../predictions.js';
import { adjustedLabels } from './adjusted-labels.js';
import { hits } from './hits.js';
import { influence, isOfLabels } from './influence.js';
import type { Pair } from './pair-rows.js';
import { pairedHits, pairedProportion } from './paired-proportion.js';
import type { PairedProportion } from './paired-proportion.js';
import { queryInfluence } from './query-influence.js';
import { resample } from './resample.js';
import { isSame } from './same-predictions.js';
import { scorePlacements } from './score-placements.js';
import { soundInterval } from './sound-interval.js';
import { clusterSums, difference, standardError } from './standard-error.js';

/** Rows of a class below which nothing is said of how scores rank them. */
const LEAST_OF_A_CLASS = 10;

/** How an interval came about; `few`: not at all, it is all that is possible. */
export type Test = 'same' | 'tango' | 'adjusted' | 'delong' | 'influence' | 'cluster' | 'bca' | 'subsample' | 'few';

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
  test: Test | null;
  /** Of the hypothesis that there is no difference; null where the interval is resampled. */
  pValue: number | null;
}

type Certain = Omit<Estimate, 'champion' | 'challenger' | 'diff'>;

const UNKNOWN: Certain = {
  interval: null,
  se: NaN,
  challengerSe: NaN,
  test: null,
  pValue: null,
};

/** Both values, their difference and how sure it is, by the method that fits the metric and the size of the sample. */
export function measurePair(pair: Pair, chosen: ChosenMetric, options: MetricOptions = {}): Estimate {
  const champion = valueOf(pair.champion, chosen, options);
  const challenger = valueOf(pair.challenger, chosen, options);
  if (champion.value === null || challenger.value === null) return { champion, challenger, diff: null, ...UNKNOWN };
  const diff = challenger.value - champion.value;
  const known: Known = { pair, chosen, options, before: champion.value, after: challenger.value };
  const certain = certaintyOf(known);
  const interval = certain.interval && soundInterval(certain.interval, diff, chosen.metric.range);
  return { champion, challenger, diff, ...certain, interval };
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

/** A pair whose metric has both values. */
interface Known {
  pair: Pair;
  chosen: ChosenMetric;
  options: MetricOptions;
  before: number;
  after: number;
}

function certaintyOf(known: Known): Certain {
  const { pair, chosen, options } = known;
  const { champion, challenger } = pair;
  const cluster = clusterOf(champion);
  const ofChallenger = influenceOf(challenger, chosen, options);
  const challengerSe = ofChallenger ? standardError(ofChallenger, cluster).se : NaN;
  if (isSame(pair)) return { ...UNKNOWN, interval: [0, 0], se: 0, challengerSe, test: 'same', pValue: 1 };

  const isClassified = 'label' in champion && 'label' in challenger;
  const proportion =
    (isClassified && pairedProportion(chosen.name, champion, challenger, GATE_CONFIDENCE)) || hitsOf(known);
  if (proportion) return { ...UNKNOWN, ...proportion, challengerSe, test: 'tango' };
  if (isOfLabels(chosen.name)) {
    const adjusted = adjustedLabels(pair, chosen.name, (rows) => valueOf(rows, chosen, options).value, GATE_CONFIDENCE);
    if (adjusted === null) return { ...UNKNOWN, challengerSe };
    if (adjusted) return { ...UNKNOWN, ...adjusted, challengerSe, test: cluster ? 'cluster' : 'adjusted' };
  }
  const ofChampion = influenceOf(champion, chosen, options);
  if (!ofChampion || !ofChallenger) return resampledCertainty(pair, chosen, options) ?? UNKNOWN;
  return paired(known, ofChampion, ofChallenger, challengerSe);
}

function hitsOf({ pair: { champion, challenger }, chosen, options }: Known): PairedProportion | undefined {
  const before = hits(chosen, champion, options);
  const after = before && hits(chosen, challenger, options);
  return before && after && pairedHits(before, after, GATE_CONFIDENCE);
}

/** By what each row (or cluster) adds to both values. */
function paired(
  { pair, chosen, before, after }: Known,
  ofChampion: Float64Array,
  ofChallenger: Float64Array,
  challengerSe: number,
): Certain {
  const { champion } = pair;
  const cluster = clusterOf(champion);
  const unitsOf = (psi: Float64Array) => (cluster ? jackknifed(champion, clusterSums(psi, cluster)) : psi);
  const [old, now] = [unitsOf(ofChampion), unitsOf(ofChallenger)];
  const plain = standardError(difference(ofChallenger, ofChampion), cluster);
  if (!Number.isFinite(plain.se)) return UNKNOWN;
  const isBinary = champion.task === 'binary';
  const isDelong = chosen.name === 'roc_auc' && isBinary && !cluster && !champion.weight;
  const delong = isDelong ? delongOf(pair) : undefined;
  const se = delong?.se ?? plain.se;
  const classes = RANKED.test(chosen.name) ? classesOf(champion) : undefined;
  const units = old.length;
  const scale = (units / (units - 1) / champion.n ** 2) * (plain.se > 0 ? (se / plain.se) ** 2 : 1);
  const moments = pairMoments(old, now, scale, units);
  if (classes) moments.degreesOfFreedom = Math.max(1, Math.min(moments.degreesOfFreedom, Math.min(...classes) - 1));
  const pValue = se > 0 ? studentTTwoSided((after - before) / se, moments.degreesOfFreedom) : Number(after === before);
  const range = rangeOf(chosen, before, after);
  const certain: Certain = {
    interval: pairedInterval(before, after, moments, {
      range,
      confidence: GATE_CONFIDENCE,
      step: classes && isBinary ? 1 / (classes[0]! * classes[1]!) : 1 / units,
    }),
    se,
    challengerSe: delong?.challengerSe ?? challengerSe,
    test: cluster ? 'cluster' : isDelong ? 'delong' : 'influence',
    pValue: delong && se > 0 ? 2 * normalSurvival(Math.abs(after - before) / se) : pValue,
  };
  const isFew = classes && isBinary && Math.min(...classes) < LEAST_OF_A_CLASS;
  return isFew ? { ...certain, interval: [-before, 1 - before], test: 'few' } : certain;
}

/**
 * Sums of clusters as leaving each of them out has them: a value is drawn towards a cluster that is a large part of the rows,
 * so its sum is too small. Those of clusters of one size stay what they are. Queries count alike, whatever their size.
 */
function jackknifed({ task, n, weight, group }: Predictions, sums: Float64Array): Float64Array {
  if (!group || task === 'ranking') return sums;
  const sizes = clusterSums(weight ?? new Float64Array(n).fill(1), group);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sums.map((sum, place) => {
    const others = 1 - sizes[place]! / total;
    return others > 0 ? (sum * (1 - 1 / sums.length)) / others : sum;
  });
}

const RANKED = /^(?:roc_auc|average_precision)(?:_ov[or])?(?:_(?:macro|weighted))?$/;

/** Losses are above 0, what is better when higher is at most 1; the rest, and what says otherwise, lies anywhere. */
function rangeOf({ metric }: ChosenMetric, before: number, after: number): Range {
  if (metric.direction === 'lower' && Math.min(before, after) > 0) return 'positive';
  return metric.direction === 'higher' && Math.max(before, after) <= 1 && metric.name !== 'dcg' ? 'below-one' : 'free';
}

function delongOf(pair: Pair): { se: number; challengerSe: number } {
  const [champion, challenger] = [pair.champion as BinaryPredictions, pair.challenger as BinaryPredictions];
  const placed = ({ score, truth }: BinaryPredictions) => scorePlacements(score!, truth)!;
  const [before, after] = [placed(champion), placed(challenger)];
  const se = delongStandardError(champion.truth, after, before);
  return { se, challengerSe: delongStandardError(champion.truth, after) };
}

function resampledCertainty(pair: Pair, chosen: ChosenMetric, options: MetricOptions): Certain | undefined {
  const found = resample(
    pair,
    ({ champion, challenger }) => {
      const [before, after] = [valueOf(champion, chosen, options).value, valueOf(challenger, chosen, options).value];
      return before === null || after === null ? null : { diff: after - before, challenger: after };
    },
    GATE_CONFIDENCE,
    { byCells: isOfLabels(chosen.name) },
  );
  return found && { ...UNKNOWN, ...found };
}

/** Rows of each class; undefined where there are no classes. */
function classesOf(predictions: Predictions): number[] | undefined {
  if (predictions.task !== 'binary' && predictions.task !== 'multiclass') return undefined;
  const counts = new Float64Array(predictions.task === 'binary' ? 2 : predictions.classes.length);
  const { truth } = predictions;
  for (let row = 0; row < truth.length; row++) counts[truth[row]!]!++;
  return [...counts];
}
