import { argsort } from '../../stats/argsort.js';

/** Rows by rising score, and the scores in that order: reading them row by row would wait for memory each time. */
export interface ScoreOrder {
  order: Uint32Array;
  sorted: Float64Array;
}

const known = new WeakMap<Float64Array, ScoreOrder>();

/** The order of scores; remembered as long as they are, since several metrics need it. */
export function scoreOrder(score: Float64Array): ScoreOrder {
  let found = known.get(score);
  if (!found) {
    const order = argsort(score);
    const sorted = new Float64Array(order.length);
    for (let place = 0; place < sorted.length; place++) sorted[place] = score[order[place]!]!;
    known.set(score, (found = { order, sorted }));
  }
  return found;
}
