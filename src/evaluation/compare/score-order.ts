import { argsort } from '../../stats/argsort.js';

const orders = new WeakMap<Float64Array, Uint32Array>();

/** Rows by rising score; remembered as long as the scores are, since several metrics need it. */
export function scoreOrder(score: Float64Array): Uint32Array {
  let order = orders.get(score);
  if (!order) orders.set(score, (order = argsort(score)));
  return order;
}
