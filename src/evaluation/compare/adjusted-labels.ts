import { intervalOf } from '../../stats/non-inferiority.js';
import { studentTTwoSided } from '../../stats/special.js';
import { influence } from './influence.js';
import { classCountOf, isClassified, jointCells, withRows } from './joint-cells.js';
import type { Classified } from './joint-cells.js';
import type { Pair } from './pair-rows.js';

/** A change that rests on the rows that two models label differently. */
interface AdjustedLabels {
  interval: [number, number];
  se: number;
  degreesOfFreedom: number;
  pValue: number;
}

/** Rows by what they are counted in: cells of equal rows, or clusters of rows that belong together. */
interface Counted {
  champion: Classified;
  challenger: Classified;
  weight: Float64Array;
  /** The unit of each row, and how often each unit is there. */
  unit: Int32Array;
  times: Float64Array;
}

/**
 * Interval of a metric of labels. As Bonett and Price (2012) do for two proportions, one row (or cluster) is added that only
 * the champion got right and one that only the challenger did, spread over the classes: rows that none was found among do
 * not prove that there are none. Student's t has as many degrees of freedom as rows (or clusters) that are labelled
 * differently, and where most of those are lost (or won) their skew widens the interval. `valueOf` is of weighted rows.
 * Undefined for other metrics, null where nobody can say.
 */
export function adjustedLabels(
  pair: Pair,
  metric: string,
  valueOf: (predictions: Pair['champion']) => number | null,
  confidence: number,
): AdjustedLabels | null | undefined {
  const counted = countedRows(pair);
  if (!counted) return undefined;
  const { champion, challenger, times } = counted;
  if (sum(times) < 2) return null;
  const classes = [...new Set(champion.truth)].sort((a, b) => a - b);
  // Of true classes, if there are several: one that is none would join the means over classes that are there.
  const others = classes.map((code, place) =>
    classes.length > 1 ? classes[(place + 1) % classes.length]! : (code + 1) % classCountOf(champion),
  );
  const truth = classes.flatMap((code) => [code, code]);
  const share = new Float64Array(truth.length).fill(1 / classes.length);
  const differing = differingUnits(counted);
  // A unit that is labelled differently is so in as many rows as those that were seen, or in all of its rows where none was.
  const usual = differing.count > 0 ? differing.weight / differing.count : sum(counted.weight) / sum(times);
  const weight = joined(
    counted.weight,
    share.map((one) => one * usual),
  );
  const side = (labels: readonly [number, number][], like: Classified) => ({
    ...withRows(like, truth, labels.flat()),
    weight,
  });
  const first = side(
    classes.map((code, place) => [code, others[place]!]),
    champion,
  );
  const second = side(
    classes.map((code, place) => [others[place]!, code]),
    challenger,
  );
  const [before, after] = [influence(metric, first), influence(metric, second)];
  const [from, to] = [valueOf(first), valueOf(second)];
  if (!before || !after || from === null || to === null) return undefined;

  const total = sum(weight);
  const moved = new Float64Array(times.length + share.length);
  for (let row = 0; row < weight.length; row++) {
    const place = row < champion.n ? counted.unit[row]! : times.length + row - champion.n;
    // Influence comes multiplied by the row's weight over the mean weight.
    moved[place]! += ((after[row]! - before[row]!) * total) / weight.length;
  }
  let [variance, cubes] = [0, 0];
  joined(times, share).forEach((count, place) => {
    if (count === 0) return;
    variance += moved[place]! ** 2 / count;
    cubes += moved[place]! ** 3 / count ** 2;
  });
  // Not even the added rows move the metric (no true row of the class, say): that proves nothing.
  if (!(variance > 0)) return null;
  const se = Math.sqrt(variance) / total;
  const degreesOfFreedom = Math.max(1, differing.count);
  return {
    interval: intervalOf(to - from, se, confidence, degreesOfFreedom, cubes / variance ** 1.5),
    se,
    degreesOfFreedom,
    pValue: studentTTwoSided((to - from) / se, degreesOfFreedom),
  };
}

function countedRows(pair: Pair): Counted | undefined {
  const { champion, challenger } = pair;
  if (!isClassified(champion) || !isClassified(challenger)) return undefined;
  const { n, weight, group } = champion;
  if (!weight && !group) {
    const { counts, ...cells } = jointCells(pair)!;
    return { ...cells, weight: counts, unit: Int32Array.from(counts.keys()), times: counts };
  }
  const unit = group ?? Int32Array.from({ length: n }, (_, row) => row);
  const times = new Float64Array(unit.reduce((most, code) => Math.max(most, code), -1) + 1);
  for (const code of unit) times[code] = 1;
  return { champion, challenger, weight: weight ?? new Float64Array(n).fill(1), unit, times };
}

/** Units with a row that the two label differently, and the weight of such rows. */
function differingUnits({ champion, challenger, weight, unit, times }: Counted): { count: number; weight: number } {
  const differs = new Uint8Array(times.length);
  let differing = 0;
  for (let row = 0; row < champion.n; row++) {
    if (champion.label[row] === challenger.label[row]) continue;
    differs[unit[row]!] = 1;
    differing += weight[row]!;
  }
  return { count: sum(times.filter((_, place) => differs[place] === 1)), weight: differing };
}

function joined(values: Float64Array, more: Float64Array): Float64Array {
  const all = new Float64Array(values.length + more.length);
  all.set(values);
  all.set(more, values.length);
  return all;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
