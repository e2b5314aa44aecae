import { normalCdf, normalQuantile } from './special.js';

export interface Bootstrapped {
  /** The statistic of the sample itself. */
  estimate: number;
  /** The statistic of each resample. */
  replicates: Float64Array;
  /** How each row (or cluster) moves the statistic; any multiple of it. */
  influence: Float64Array;
}

/**
 * Bias-corrected and accelerated bootstrap interval (Efron 1987); the plain percentile interval where all resamples lie
 * on one side of the estimate or the correction leaves its range. NaN without replicates.
 */
export function bcaInterval({ estimate, replicates, influence }: Bootstrapped, confidence: number): [number, number] {
  const sorted = Float64Array.from(replicates).sort();
  const tail = (1 - confidence) / 2;
  let [below, equal] = [0, 0];
  for (const one of sorted) {
    if (one < estimate) below++;
    else if (one === estimate) equal++;
  }
  const bias = normalQuantile((below + equal / 2) / sorted.length);
  const acceleration = accelerationOf(influence);
  const level = (probability: number): number => {
    const shifted = bias + normalQuantile(probability);
    const corrected = normalCdf(bias + shifted / (1 - acceleration * shifted));
    return Number.isFinite(bias) && 1 - acceleration * shifted > 0 && corrected >= 0 ? corrected : probability;
  };
  return [quantile(sorted, level(tail)), quantile(sorted, level(1 - tail))];
}

/** Σψ³ / (6 (Σψ²)^1.5), of centred influence. */
function accelerationOf(influence: Float64Array): number {
  const mean = influence.reduce((sum, one) => sum + one, 0) / influence.length;
  let [squares, cubes] = [0, 0];
  for (const one of influence) {
    squares += (one - mean) ** 2;
    cubes += (one - mean) ** 3;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

/** Linear between order statistics. */
function quantile(sorted: Float64Array, probability: number): number {
  const position = probability * (sorted.length - 1);
  const index = Math.floor(position);
  const [low, high] = [sorted[index]!, sorted[Math.min(index + 1, sorted.length - 1)]!];
  return low + (position - index) * (high - low);
}
