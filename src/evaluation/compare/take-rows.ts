import type { Predictions } from '../predictions.js';

/** The predictions of these rows, in this order, without ids: a row may be taken several times, or not at all. */
export function takeRows<Kind extends Predictions>(predictions: Kind, rows: ArrayLike<number>): Kind {
  const taken: Record<string, unknown> = { ...predictions, n: rows.length };
  delete taken['ids'];
  for (const [name, values] of Object.entries(predictions)) {
    // Names of classes are no column, however many there are.
    if (name === 'classes') continue;
    if (name === 'scores') taken[name] = (values as Float64Array[]).map((score) => pick(score, rows));
    else if (ArrayBuffer.isView(values)) taken[name] = pick(values as Float64Array, rows);
  }
  return taken as unknown as Kind;
}

/** The values at these places, in an array of the same kind. */
function pick<Values extends Float64Array | Int32Array | Uint8Array>(values: Values, rows: ArrayLike<number>): Values {
  const picked = new (values.constructor as new (length: number) => Values)(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]!]!;
  return picked;
}
