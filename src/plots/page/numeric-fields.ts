import type { PlotRecord } from '../record.js';

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** `007` is a name. */
const NAME = /^\s*[+-]?0\d/;

/** The same points with numbers for the texts of those fields in which every text is a number, as CSV gives them. */
export function withNumbers(points: readonly PlotRecord[]): PlotRecord[] {
  const isNumeric = new Map<string, boolean>();
  for (const point of points) {
    for (const [field, value] of point) {
      if (typeof value !== 'string' || value === '' || isNumeric.get(field) === false) continue;
      isNumeric.set(field, NUMBER.test(value) && !NAME.test(value));
    }
  }
  for (const own of ['rev', 'filename', 'field']) isNumeric.set(own, false);
  return points.map(
    (point) =>
      new Map(
        [...point].map(([field, value]) => {
          if (typeof value !== 'string' || !isNumeric.get(field)) return [field, value];
          return [field, value === '' ? null : Number(value)];
        }),
      ),
  );
}
