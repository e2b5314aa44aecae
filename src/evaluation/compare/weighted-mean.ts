/** The mean of `values`, and how each row moves it. */
export function meanInfluence(values: Float64Array, weight?: Float64Array): { value: number; psi: Float64Array } {
  const n = values.length;
  const value = weightedMean(values, weight);
  const psi = new Float64Array(n);
  if (!weight) {
    for (let i = 0; i < n; i++) psi[i] = values[i]! - value;
    return { value, psi };
  }
  let total = 0;
  for (let i = 0; i < n; i++) total += weight[i]!;
  for (let i = 0; i < n; i++) psi[i] = ((values[i]! - value) * weight[i]! * n) / total;
  return { value, psi };
}

/** Mean of the values; NaN of none. */
export function weightedMean(values: Float64Array, weight?: Float64Array): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const w = weight ? weight[i]! : 1;
    sum += w * values[i]!;
    total += w;
  }
  return sum / total;
}
