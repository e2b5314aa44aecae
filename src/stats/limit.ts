import { normalQuantile } from './special.js';

/** A number and how sure it is. */
export interface Estimated {
  value: number;
  /** Standard error, and the rows it comes from; null where nobody can say. */
  se: number | null;
  n: number | null;
}

/** What a number may be. */
export interface Limit {
  side: 'min' | 'max';
  limit: number;
  /** One-sided, above 0.5. */
  confidence?: number | undefined;
}

export interface JudgedLimit {
  verdict: 'pass' | 'fail' | 'inconclusive';
  /** What was compared with the limit: the value, or its bound. */
  edge: number;
  /** About how many rows would do, of a value that is within the limit and a bound that is not. */
  rows?: number;
}

/**
 * Whether a number is within a limit. With a `confidence` its one-sided bound (normal, by its standard error) must be: what
 * is asked for then is proof, and without it the verdict is `fail`. A value that breaks the limit itself fails however sure
 * it is; `inconclusive` where nobody can say how sure it is.
 */
export function judgeLimit({ value, se, n }: Estimated, { side, limit, confidence }: Limit): JudgedLimit {
  const sign = side === 'min' ? 1 : -1;
  const isWithin = (edge: number) => sign * (edge - limit) >= 0;
  if (!isWithin(value)) return { verdict: 'fail', edge: value };
  if (confidence === undefined) return { verdict: 'pass', edge: value };
  if (se === null || !Number.isFinite(se)) return { verdict: 'inconclusive', edge: value };
  const slack = normalQuantile(confidence) * se;
  const edge = value - sign * slack;
  if (isWithin(edge)) return { verdict: 'pass', edge };
  const room = Math.abs(value - limit);
  return { verdict: 'fail', edge, ...(n !== null && room > 0 && { rows: Math.ceil(n * (slack / room) ** 2) }) };
}
