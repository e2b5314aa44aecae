import { portableRandom } from './portable-random.js';

/** The classification data of golden/metrics.json: its portable generator, seed 100 (2,000 rows, many ties). */
export function goldenClassification(): { truth: Uint8Array; a: Float64Array; b: Float64Array } {
  const uniform = portableRandom(100);
  const n = 2000;
  const [truth, a, b] = [new Uint8Array(n), new Float64Array(n), new Float64Array(n)];
  for (let row = 0; row < n; row++) {
    const t = uniform() < 0.2 ? 1 : 0;
    truth[row] = t;
    a[row] = rounded(0.15 + 0.45 * t + 0.35 * (uniform() - 0.5) + 0.35 * (uniform() - 0.5));
    b[row] = rounded(0.18 + 0.4 * t + 0.4 * (uniform() - 0.5) + 0.35 * (uniform() - 0.5));
  }
  return { truth, a, b };
}

function rounded(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, value)) * 100) / 100;
}
