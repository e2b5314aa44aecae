import { normalCdf, normalQuantile, studentTQuantile } from './special.js';

/** Two-sided confidence of every interval that is judged: 5 % on either side. */
export const GATE_CONFIDENCE = 0.9;
/**
 * Chance of passing that equal models are planned to have with the rows that are asked for: more than the 80 % that are
 * promised, since the spread it is planned by is itself measured.
 */
const POWER = 0.85;

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
  const [lower, upper] = oriented(ci, better);
  const improved = lower > 0;
  const worse = upper < 0;
  const isWithin = margin === undefined ? !worse : lower > -margin || (lower === upper && lower >= -margin);
  return { verdict: isWithin ? 'pass' : worse ? 'fail' : 'inconclusive', improved, worse };
}

/** A change of a metric and how sure it is. */
export interface Change {
  diff: number;
  /** 90 % interval of `diff`. */
  ci: readonly [number, number];
  /** Standard error of `diff` and the rows it comes from; null where nobody can say. */
  se: number | null;
  n: number | null;
}

/** What may become of a metric: not worse by more than `margin`, or proved better. */
export interface Demand {
  better: 'higher' | 'lower';
  margin?: number | undefined;
  improvement?: boolean;
}

export interface JudgedChange extends NonInferiority {
  /** It is improvement, not the margin, that is missing. */
  lacksImprovement: boolean;
  /** About how many rows would settle what is inconclusive. */
  rows?: number | undefined;
}

/** What a change says of a demand. Improvement fails where it is disproved, and is inconclusive where it is not proved. */
export function judgeChange(
  { diff, ci, se, n }: Change,
  { better, margin, improvement = false }: Demand,
): JudgedChange {
  const found = nonInferiority(ci, better, margin);
  const lacksImprovement = improvement && found.verdict === 'pass' && !found.improved;
  const isHopeless = oriented(ci, better)[1] <= 0;
  const verdict = lacksImprovement ? (isHopeless ? 'fail' : 'inconclusive') : found.verdict;
  const judged = { ...found, verdict, lacksImprovement };
  if (verdict !== 'inconclusive' || se === null || n === null) return judged;
  const gain = better === 'higher' ? diff : -diff;
  return { ...judged, rows: rowsNeeded(n, se, lacksImprovement ? 0 : (margin ?? 0), gain) };
}

/**
 * About how many rows would settle a change that `n` rows with the standard error `se` left open: those with which equal
 * models pass with a chance of at least 80 %, (z.95 + z.85)² · variance of a row / margin², rounded up to two digits.
 * Where there are that many already, or no margin, those that settle a change such as the one seen (`better`: how much better the new
 * was, negative for worse). Undefined where no number of rows would.
 */
export function rowsNeeded(n: number, se: number, margin: number, better = 0): number | undefined {
  const effort = (normalQuantile((1 + GATE_CONFIDENCE) / 2) + normalQuantile(POWER)) ** 2 * n * se * se;
  const ofEqual = effort / margin ** 2;
  const rows = margin > 0 && ofEqual > n ? ofEqual : effort / Math.max(better + margin, -better) ** 2;
  return se > 0 && rows <= Number.MAX_SAFE_INTEGER ? Math.max(roundedUp(rows), n + 1) : undefined;
}

/** To two significant digits. */
function roundedUp(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}

/**
 * Interval of a difference with this standard error: by Student's t with `degreesOfFreedom`, else by the normal law.
 * With a `skew` (Σψ³/(Σψ²)^1.5 of what rows add) the end that skew makes too sure is moved out, by Hall's (1992) cubic.
 */
export function intervalOf(
  diff: number,
  se: number,
  confidence: number,
  degreesOfFreedom = Infinity,
  skew = 0,
): [number, number] {
  const probability = (1 + confidence) / 2;
  const quantile = degreesOfFreedom < Infinity ? studentTQuantile(probability, degreesOfFreedom) : undefined;
  const reach = quantile ?? normalQuantile(probability);
  return [diff - se * outward(reach, skew), diff + se * outward(reach, -skew)];
}

/** `reach` standard errors, or as many more as a law with this skew has beyond its end. */
function outward(reach: number, skew: number): number {
  if (Math.abs(skew) < 1e-9) return reach;
  return Math.max(reach, (3 / skew) * (Math.cbrt(1 + skew * (reach - skew / 6)) - 1));
}

/**
 * Chance of a change as bad as this or worse where the truth lies at −margin: small means that harm beyond it is proved.
 * It is 5 % where the change's 90 % interval just reaches −margin, and falls with the distance as a normal law does, the
 * interval telling its unit: an interval that knows of skew and of few rows says more than a standard error.
 */
export function harmBeyondMargin(
  diff: number,
  ci: readonly [number, number],
  better: 'higher' | 'lower',
  margin: number,
): number {
  const gain = better === 'higher' ? diff : -diff;
  const [lower, upper] = oriented(ci, better);
  // One that ends at the change itself tells its unit by its other side; a point has none.
  const unit = upper > gain ? upper - gain : gain - lower;
  if (!(unit > 0)) return gain < -margin ? 0 : 1;
  return normalCdf((normalQuantile((1 + GATE_CONFIDENCE) / 2) * (gain + margin)) / unit);
}

/** Worst and best end. */
function oriented([low, high]: readonly [number, number], better: 'higher' | 'lower'): [number, number] {
  return better === 'higher' ? [low, high] : [-high, -low];
}
