import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from './special.js';

/** Two-sided confidence of every interval that is judged: 5 % on either side. */
export const GATE_CONFIDENCE = 0.9;
/** Chance that models that are equal pass with the rows that are asked for. */
const POWER = 0.8;

/** What the interval of a change says. */
export interface NonInferiority {
  verdict: 'pass' | 'fail' | 'inconclusive';
  /** Proved better. */
  improved: boolean;
  /** Proved worse; within the margin that is still a pass. */
  worse: boolean;
}

/**
 * Whether the new is not worse than the old by more than `margin` (≥ 0, in the metric's unit, in the bad direction).
 * `ci` is the 90 % interval of new − old. `pass` when it lies above −margin, `fail` when it lies below 0 without that,
 * else `inconclusive`. Without a margin only proof that the new is worse fails, and all else passes. An interval that is
 * a point says that both are the same on every row.
 */
export function nonInferiority(
  ci: readonly [number, number],
  better: 'higher' | 'lower',
  margin?: number,
): NonInferiority {
  const [lower, upper] = better === 'higher' ? ci : [-ci[1], -ci[0]];
  const improved = lower > 0;
  const worse = upper < 0;
  const isWithin = margin === undefined ? !worse : lower > -margin || (lower === upper && lower >= -margin);
  return { verdict: isWithin ? 'pass' : worse ? 'fail' : 'inconclusive', improved, worse };
}

/**
 * About how many rows would settle a change that `n` rows with the standard error `se` left open: those with which equal
 * models pass with a chance of 80 %, (z.95 + z.80)² · variance of a row / margin². Where there are that many already,
 * those that settle a change such as the one seen (`better`: how much better the new was, negative for worse).
 * Undefined where no number of rows would.
 */
export function rowsNeeded(n: number, se: number, margin: number, better = 0): number | undefined {
  const effort = (normalQuantile((1 + GATE_CONFIDENCE) / 2) + normalQuantile(POWER)) ** 2 * n * se * se;
  const ofEqual = effort / margin ** 2;
  const rows = ofEqual > n ? ofEqual : effort / Math.max(better + margin, -better) ** 2;
  return se > 0 && rows <= Number.MAX_SAFE_INTEGER ? Math.max(Math.ceil(rows), n + 1) : undefined;
}

/** Interval of a difference with this standard error: by Student's t with `degreesOfFreedom`, else by the normal law. */
export function intervalOf(
  diff: number,
  se: number,
  confidence: number,
  degreesOfFreedom = Infinity,
): [number, number] {
  const probability = (1 + confidence) / 2;
  const quantile = degreesOfFreedom < Infinity ? studentTQuantile(probability, degreesOfFreedom) : undefined;
  const reach = (quantile ?? normalQuantile(probability)) * se;
  return [diff - reach, diff + reach];
}

/** Chance of a change as bad as this or worse where the truth lies at −margin: small means that harm beyond it is proved. */
export function harmBeyondMargin(better: number, se: number, margin: number, degreesOfFreedom = Infinity): number {
  const distance = better + margin;
  if (!(se > 0)) return distance < 0 ? 0 : 1;
  return degreesOfFreedom < Infinity ? studentTCdf(distance / se, degreesOfFreedom) : normalCdf(distance / se);
}
