import { formatNumber } from '../core/format-number.js';

/** A share for people, to three digits. */
export function percent(share: number): string {
  return `${formatNumber(Number((share * 100).toPrecision(3)))} %`;
}
