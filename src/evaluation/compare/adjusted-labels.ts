import { intervalOf } from '../../stats/non-inferiority.js';
import { studentTTwoSided } from '../../stats/special.js';
import { influence } from './influence.js';
import { cellsOf, classCountOf, jointCells } from './joint-cells.js';
import type { Pair } from './pair-rows.js';

/** A change that rests on the rows that two models label differently. */
interface AdjustedLabels {
  interval: [number, number];
  se: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Interval of a metric of labels. As Bonett and Price (2012) do for two proportions, one row is added that only the champion
 * got right and one that only the challenger did, spread over the classes: rows that none was found among do not prove that
 * there are none. Student's t has as many degrees of freedom as rows that are labelled differently, and where most of those
 * are lost (or won) their skew widens the interval. `valueOf` is of cells by their weight. Undefined for other metrics.
 */
export function adjustedLabels(
  pair: Pair,
  metric: string,
  valueOf: (predictions: Pair['champion']) => number | null,
  confidence: number,
): AdjustedLabels | undefined {
  const cells = jointCells(pair);
  if (!cells) return undefined;
  const { champion, challenger, counts } = cells;
  const classCount = classCountOf(champion);
  const classes = [...new Set(champion.truth)];
  const rows = Array.from(
    counts,
    (_, cell) => [champion.truth[cell]!, champion.label[cell]!, challenger.label[cell]!] as const,
  );
  const added = classes.flatMap((code) => {
    const other = (code + 1) % classCount;
    return [[code, code, other] as const, [code, other, code] as const];
  });
  const weight = Float64Array.from([...counts, ...added.map(() => 1 / classes.length)]);
  const both = cellsOf(champion, [...rows, ...added]);
  const [first, second] = [both.champion, both.challenger].map((one) => ({ ...one, weight }));
  const [before, after] = [influence(metric, first!), influence(metric, second!)];
  const [from, to] = [valueOf(first!), valueOf(second!)];
  if (!before || !after || from === null || to === null) return undefined;
  const total = weight.reduce((sum, one) => sum + one, 0);
  let [variance, cubes] = [0, 0];
  for (let cell = 0; cell < weight.length; cell++) {
    // Influence comes multiplied by the cell's weight over the mean weight.
    const one = ((after[cell]! - before[cell]!) * total) / (weight.length * weight[cell]!);
    variance += weight[cell]! * one ** 2;
    cubes += weight[cell]! * one ** 3;
  }
  const se = Math.sqrt(variance) / total;
  let differing = 0;
  for (const [cell, [, a, b]] of rows.entries()) if (a !== b) differing += counts[cell]!;
  const degreesOfFreedom = Math.max(1, differing);
  return {
    interval: intervalOf(to - from, se, confidence, degreesOfFreedom, cubes / variance ** 1.5),
    se,
    degreesOfFreedom,
    pValue: studentTTwoSided((to - from) / se, degreesOfFreedom),
  };
}
