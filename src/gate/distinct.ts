import { formatNumber } from '../core/format-number.js';

/** Two numbers for people; in full where rounding would make different ones look the same. */
export function distinct(a: number, b: number): [string, string] {
  const short: [string, string] = [formatNumber(a), formatNumber(b)];
  return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}
