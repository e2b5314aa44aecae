// models/churn.json on data/test.csv → predictions, metrics and plots
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CLASSES, TARGET, churnProbability } from './lib/churn-model.mjs';
import { formatCsv, parseCsv } from './lib/csv.mjs';
import { binaryMetrics, calibrationCurve, rocCurve } from './lib/metrics.mjs';
import { readParams } from './lib/params.mjs';

const { threshold } = readParams().evaluate;
const model = JSON.parse(readFileSync('models/churn.json', 'utf8'));
const rows = parseCsv(readFileSync('data/test.csv', 'utf8'));

const labels = rows.map((row) => CLASSES.indexOf(row[TARGET]));
const probabilities = rows.map((row) => rounded(churnProbability(model, row), 9));

const predictions = rows.map(({ customer_id, churn }, at) => ({
  customer_id,
  churn,
  label: CLASSES[Number(probabilities[at] >= threshold)],
  probability: probabilities[at],
}));
const metrics = binaryMetrics(labels, probabilities, threshold);

mkdirSync('plots', { recursive: true });
writeFileSync('data/predictions.csv', formatCsv(['customer_id', 'churn', 'label', 'probability'], predictions));
writeFileSync('metrics.json', `${JSON.stringify(shortened(metrics), null, 2)}\n`);
writeFileSync('plots/roc.csv', formatCsv(['fpr', 'tpr', 'threshold'], rocCurve(labels, probabilities).map(shortened)));
writeFileSync(
  'plots/calibration.csv',
  formatCsv(['predicted', 'observed', 'rows'], calibrationCurve(labels, probabilities).map(shortened)),
);
console.log(`ROC AUC ${metrics.roc_auc.toFixed(4)} on ${metrics.rows} customers`);

/** Six digits after the point: more would be noise, and would differ between machines. */
function shortened(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value, 6)]));
}

function rounded(value, digits) {
  return Number(value.toFixed(digits));
}
