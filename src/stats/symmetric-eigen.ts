/** Eigenvalues of a small symmetric matrix, and its eigenvectors as the columns of `vectors` (Jacobi's rotations). */
export function symmetricEigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false;
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) rotated = rotate(a, vectors, p, q) || rotated;
    }
    if (!rotated) break;
  }
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** Makes the elements (p, q) and (q, p) zero; false where they are already, to all digits. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): boolean {
  const off = a[p]![q]!;
  if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(a[p]![p]! * a[q]![q]!)) || off === 0) return false;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (x: number[], y: number[], i: number, j: number): void => {
    const [left, right] = [x[i]!, y[j]!];
    x[i] = c * left - s * right;
    y[j] = s * left + c * right;
  };
  for (const row of a) turn(row, row, p, q);
  for (let k = 0; k < a.length; k++) turn(a[p]!, a[q]!, k, k);
  for (const row of vectors) turn(row, row, p, q);
  return true;
}
