/**
 * The special functions that p-values are made of, to 1e-12 relative, tails included (1e-11 for parameters in
 * the millions): nothing is computed as
 * "1 − the rest" where that would cancel. Formulas: Abramowitz & Stegun chapters 6, 7 and 26; the leading factors of
 * the incomplete functions as saddle points (Loader 2000), so that large parameters keep their digits.
 */

const SQRT_PI = Math.sqrt(Math.PI);
const LOG_SQRT_TWO_PI = 0.9189385332046728;
const EPSILON = 1e-17;
const TINY = 1e-300;
const MOST_STEPS = 1_000_000;

/** Complementary error function. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x < 1.5) return 1 - erfBySeries(x);
  if (x > 27.3) return 0;
  // 1/(x + ½/(x + 1/(x + 3/2/(x + …)))), from the innermost term outwards.
  let rest = x;
  for (let k = Math.ceil(30 + 300 / (x * x)); k > 0; k--) rest = x + k / 2 / rest;
  return exponentialOfSquare(x) / (rest * SQRT_PI);
}

/** Error function. */
export function erf(x: number): number {
  return Math.abs(x) < 1.5 ? Math.sign(x) * erfBySeries(Math.abs(x)) : 1 - erfc(x);
}

function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > EPSILON * sum; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / SQRT_PI) * Math.exp(-x * x) * sum;
}

/** e^(−x²) without the error that rounding x² would bring. */
function exponentialOfSquare(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

/** Standard normal distribution function. */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** Upper tail of the standard normal distribution. */
export function normalSurvival(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** Value below which a standard normal variable falls with this probability (Acklam's start, then Halley's steps). */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return NaN;
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let z = quantileStart(probability);
  for (let step = 0; step < 2; step++) {
    const u = ((normalCdf(z) - probability) / Math.exp(-z * (z / 2))) * Math.sqrt(2 * Math.PI);
    z -= u / (1 + (z * u) / 2);
  }
  return z;
}

/** Acklam's rational approximation of the quantile for probabilities up to ½, to about 1e-9. */
function quantileStart(probability: number): number {
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(probability));
    return (
      polynomial(
        q,
        [
          -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
          2.938163982698783,
        ],
      ) / polynomial(q, [7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1])
    );
  }
  const q = probability - 0.5;
  return (
    (q *
      polynomial(
        q * q,
        [
          -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
          2.506628277459239,
        ],
      )) /
    polynomial(
      q * q,
      [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
    )
  );
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** Natural logarithm of the gamma function, x > 0 (absolute error about 1e-15 near its zeros at 1 and 2). */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let product = 1;
  let shifted = x;
  for (; shifted < 16; shifted++) product *= shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + LOG_SQRT_TWO_PI + stirlingSeries(shifted) - Math.log(product);
}

function stirlingSeries(x: number): number {
  const inverse = 1 / (x * x);
  return (
    (1 / 12 -
      inverse *
        (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))) /
    x
  );
}

/** ln Γ(x + 1) less Stirling's formula for it. */
function stirlingError(x: number): number {
  if (x >= 16) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - LOG_SQRT_TWO_PI;
}

/** x ln(x/mean) + mean − x, exact where x and mean are near each other; `difference` is x − mean. */
function deviance(x: number, mean: number, difference = x - mean): number {
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let k = 3; ; k += 2) {
    power *= v * v;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Upper regularised incomplete gamma function Q(a, x): the tail of chi-square is Q(df/2, x/2). */
export function gammaQ(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const factor = Math.exp(-stirlingError(a) - deviance(a, x)) * Math.sqrt(a / (2 * Math.PI));
  return x < a + 1 ? 1 - (factor / a) * gammaSeries(a, x) : factor * gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < MOST_STEPS && term > EPSILON * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's evaluation of 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …)). */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < MOST_STEPS; k++) {
    const an = -k * (k - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/** Upper tail of the chi-square distribution. */
export function chiSquareSurvival(statistic: number, degreesOfFreedom: number): number {
  return gammaQ(degreesOfFreedom / 2, Math.max(statistic, 0) / 2);
}

/** Regularised incomplete beta function I_x(a, b). Give `rest` = 1 − x where it is known better than by subtraction. */
export function betaInc(x: number, a: number, b: number, rest: number = 1 - x): number {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1)) return NaN;
  if (x === 0) return 0;
  if (rest === 0) return 1;
  return x < (a + 1) / (a + b + 2) ? betaTail(x, rest, a, b) : 1 - betaTail(rest, x, b, a);
}

function betaTail(x: number, rest: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b);
  // a − n·x = a·rest − b·x
  const difference = a * rest - b * x;
  const deviances = deviance(a, n * x, difference) + deviance(b, n * rest, -difference);
  const factor = Math.exp(exponent - deviances) * Math.sqrt((a * b) / (2 * Math.PI * n));
  return (factor * betaFraction(x, a, b)) / a;
}

/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let k = 1; k < MOST_STEPS; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** Two-sided p-value of Student's t. */
export function studentTTwoSided(t: number, degreesOfFreedom: number): number {
  if (Math.abs(t) === Infinity) return 0;
  const all = degreesOfFreedom + t * t;
  return betaInc(degreesOfFreedom / all, degreesOfFreedom / 2, 0.5, (t * t) / all);
}

/** Distribution function of Student's t. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** Value below which Student's t falls with this probability. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0 && probability <= 1) || !(degreesOfFreedom > 0)) return NaN;
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  if (probability === 0) return -Infinity;
  let high = Math.max(1, -normalQuantile(probability));
  while (studentTTwoSided(high, degreesOfFreedom) / 2 > probability) high *= 2;
  let low = 0;
  let t = Math.min(high, -normalQuantile(probability));
  for (let step = 0; step < 200; step++) {
    const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
    if (tail > probability) low = t;
    else high = t;
    // Newton on the logarithm of the tail, kept inside what is known to hold the answer.
    const newton = t + (tail * Math.log(tail / probability)) / studentTDensity(t, degreesOfFreedom);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * Math.abs(next)) break;
    t = next;
  }
  return -t;
}

function studentTDensity(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  const scale = Math.exp(logGamma(half + 0.5) - logGamma(half)) / Math.sqrt(degreesOfFreedom * Math.PI);
  return scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degreesOfFreedom));
}

/** Upper tail of Kolmogorov's distribution; the theta series on the left, where the other converges slowly. */
export function kolmogorovSurvival(x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
  if (x < 1) {
    let sum = 0;
    for (let k = 1; k <= 9; k += 2) sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let sum = 0;
  for (let k = 1; k <= 6; k++) sum += (k % 2 === 1 ? 1 : -1) * exponentialOfSquare(Math.SQRT2 * k * x);
  return 2 * sum;
}
