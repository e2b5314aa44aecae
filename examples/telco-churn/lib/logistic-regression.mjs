/**
 * Fits a logistic regression by Newton's method: minimises Σ log loss + l2/2 · ‖weights‖². The intercept is not
 * penalised, as in scikit-learn. `rows` are arrays of features of equal length, `labels` 0 or 1.
 */
export function fitLogisticRegression(rows, labels, { l2, maxIterations }) {
  if (!(l2 > 0)) throw new Error(`l2 is ${l2}: it must be above 0, or weights of redundant columns are undefined`);
  const size = rows[0].length + 1;
  const penalty = (index) => (index === 0 ? 0 : l2);
  let solution = new Float64Array(size); // [intercept, ...weights]
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    const gradient = Float64Array.from(solution, (value, index) => penalty(index) * value);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let index = 0; index < size; index++) hessian[index][index] = penalty(index);

    rows.forEach((row, at) => {
      const features = [1, ...row];
      const probability = sigmoid(dot(solution, features));
      const residual = probability - labels[at];
      const curvature = probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        gradient[i] += residual * features[i];
        if (features[i] === 0) continue;
        for (let j = 0; j <= i; j++) hessian[i][j] += curvature * features[i] * features[j];
      }
    });

    const step = solvePositiveDefinite(hessian, gradient);
    solution = solution.map((value, index) => value - step[index]);
    if (Math.max(...step.map(Math.abs)) < 1e-10) {
      const [intercept, ...weights] = solution;
      return { intercept, weights, iterations: iteration };
    }
  }
  throw new Error(`no solution after ${maxIterations} iterations: raise train.max_iterations or train.l2`);
}

export function sigmoid(value) {
  return 1 / (1 + Math.exp(-value));
}

function dot(a, b) {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

/** Solves matrix · x = vector by Cholesky's decomposition; only the lower triangle of `matrix` is read. */
function solvePositiveDefinite(matrix, vector) {
  const size = vector.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(rest) : rest / lower[j][j];
    }
  }
  const solution = Float64Array.from(vector);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] -= lower[i][k] * solution[k];
    solution[i] /= lower[i][i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i] -= lower[k][i] * solution[k];
    solution[i] /= lower[i][i];
  }
  return solution;
}
