import { fitLogisticRegression, sigmoid } from './logistic-regression.mjs';

/** The column to predict, and its words: [0] is the negative class, [1] the positive. */
export const TARGET = 'churn';
export const CLASSES = ['No', 'Yes'];

/**
 * Learns from rows (column → text). The model is plain data:
 * `{intercept, numeric: [{column, mean, deviation, weight}], categorical: [{column, weights: {category: weight}}]}`.
 * Its numbers have 9 digits, as many as the 32-bit floats of models/churn.onnx hold.
 */
export function trainChurnModel(rows, { features, l2, max_iterations: maxIterations }) {
  const numeric = features.numeric.map((column) => ({ column, ...meanAndDeviation(rows, column) }));
  const categorical = features.categorical.map((column) => ({
    column,
    categories: [...new Set(rows.map((row) => row[column]))].sort(),
  }));

  const encoded = rows.map((row) => [
    ...numeric.map(({ column, mean, deviation }) => (number(row, column) - mean) / deviation),
    ...categorical.flatMap(({ column, categories }) => categories.map((category) => Number(row[column] === category))),
  ]);
  const labels = rows.map((row) => CLASSES.indexOf(row[TARGET]));
  const { intercept, weights, iterations } = fitLogisticRegression(encoded, labels, { l2, maxIterations });

  const inOrder = weights.map(nineDigits)[Symbol.iterator]();
  const next = () => inOrder.next().value;
  const model = {
    intercept: nineDigits(intercept),
    numeric: numeric.map((feature) => ({ ...feature, weight: next() })),
    categorical: categorical.map(({ column, categories }) => ({
      column,
      weights: Object.fromEntries(categories.map((category) => [category, next()])),
    })),
  };
  return { model, iterations };
}

/** Probability that the customer of this row leaves. A category never seen in training counts nothing. */
export function churnProbability(model, row) {
  let sum = model.intercept;
  for (const { column, mean, deviation, weight } of model.numeric) {
    sum += ((number(row, column) - mean) / deviation) * weight;
  }
  for (const { column, weights } of model.categorical) {
    if (Object.hasOwn(weights, row[column])) sum += weights[row[column]];
  }
  return sigmoid(sum);
}

function meanAndDeviation(rows, column) {
  const values = rows.map((row) => number(row, column));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean: nineDigits(mean), deviation: nineDigits(Math.sqrt(variance)) };
}

function number(row, column) {
  const value = Number(row[column]);
  if (row[column] === '' || !Number.isFinite(value)) {
    throw new Error(`customer ${row.customer_id}: ${column} is "${row[column]}", not a number`);
  }
  return value;
}

function nineDigits(value) {
  return Number(value.toPrecision(9));
}
