import type { MulticlassPredictions } from '../predictions.js';
import { confusion } from './confusion.js';
import { defined, notDefined, once } from './metric.js';
import type { Metric, MetricValue } from './metric.js';
import { probabilityFault } from './probability.js';
import { oneVersusRest } from './ranked.js';

/**
 * roc_auc of several classes: each against the rest (`ovr`), or each pair (`ovo`, Hand & Till 2001), the plain mean or
 * weighted by how frequent classes are.
 */
export const rocAucMulticlass: readonly Metric[] = [
  metric('roc_auc_ovr', (predictions) => oneVersusRestAverage(predictions, () => 1)),
  metric('roc_auc_ovr_weighted', (predictions) =>
    oneVersusRestAverage(predictions, (place) => confusion(predictions).truth[place]!),
  ),
  metric('roc_auc_ovo', (predictions) => oneVersusOneAverage(predictions, () => 1)),
  metric('roc_auc_ovo_weighted', (predictions) => oneVersusOneAverage(predictions, ({ rows }) => rows)),
];

function metric(name: string, compute: (predictions: MulticlassPredictions) => MetricValue): Metric {
  return {
    name,
    tasks: ['multiclass'],
    needs: 'probability',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions) => {
      const fault = probabilityFault(predictions as MulticlassPredictions);
      return fault === undefined ? compute(predictions as MulticlassPredictions) : notDefined(fault);
    },
  };
}

function oneVersusRestAverage(predictions: MulticlassPredictions, weightOf: (place: number) => number): MetricValue {
  let total = 0;
  let weights = 0;
  for (const [place, { area }] of oneVersusRest(predictions).entries()) {
    const weight = weightOf(place);
    if (weight === 0) continue;
    if (!Number.isFinite(area)) {
      const isAbsent = confusion(predictions).truth[place] === 0;
      return notDefined(`${isAbsent ? 'no row is' : 'all rows are'} of "${predictions.classes[place]}"`);
    }
    total += weight * area;
    weights += weight;
  }
  return defined(total / weights, 'all weights are 0');
}

interface Pair {
  area: number;
  rows: number;
}

function oneVersusOneAverage(predictions: MulticlassPredictions, weightOf: (pair: Pair) => number): MetricValue {
  if (predictions.weight) return notDefined('one-versus-one has no definition for weighted rows');
  let total = 0;
  let weights = 0;
  for (const pair of pairs(predictions)) {
    total += weightOf(pair) * pair.area;
    weights += weightOf(pair);
  }
  return defined(total / weights, 'fewer than two classes occur');
}

/** For each two classes that occur: the mean of both areas, each by the score of its class among rows of the two. */
const pairs: (predictions: MulticlassPredictions) => Pair[] = once((predictions: MulticlassPredictions) => {
  const { classes, truth, scores } = predictions;
  const rowsOf: Uint32Array[] = classes.map((_, place) =>
    Uint32Array.from({ length: confusion(predictions).truth[place]! }),
  );
  const filled = new Uint32Array(classes.length);
  truth.forEach((place, row) => (rowsOf[place]![filled[place]!++] = row));
  const sorted = (scored: number, place: number) =>
    Float64Array.from(rowsOf[place]!, (row) => scores![scored]![row]!).sort();
  const found: Pair[] = [];
  for (let a = 0; a < classes.length; a++) {
    for (let b = a + 1; b < classes.length; b++) {
      const rows = rowsOf[a]!.length + rowsOf[b]!.length;
      if (rowsOf[a]!.length === 0 || rowsOf[b]!.length === 0) continue;
      const area = (shareAbove(sorted(a, a), sorted(a, b)) + shareAbove(sorted(b, b), sorted(b, a))) / 2;
      found.push({ area, rows });
    }
  }
  return found;
});

/** P(upper > lower) + ½ P(equal) of two sorted samples. */
function shareAbove(upper: Float64Array, lower: Float64Array): number {
  let below = 0;
  let notAbove = 0;
  let twice = 0;
  for (const value of upper) {
    while (below < lower.length && lower[below]! < value) below++;
    while (notAbove < lower.length && lower[notAbove]! <= value) notAbove++;
    twice += below + notAbove;
  }
  return twice / 2 / (upper.length * lower.length);
}
