/**
 * Metrics of a binary classifier, with the names and definitions of scikit-learn. `labels` are 0 or 1, `probabilities`
 * those of class 1; from `threshold` on a row is predicted to be class 1.
 */
export function binaryMetrics(labels, probabilities, threshold) {
  const { truePositives, falsePositives, positives, rows } = confusion(labels, probabilities, threshold);
  const falseNegatives = positives - truePositives;
  const predicted = truePositives + falsePositives;
  return {
    roc_auc: rocAuc(labels, probabilities),
    average_precision: averagePrecision(labels, probabilities),
    log_loss: logLoss(labels, probabilities),
    brier_score: mean(labels.map((label, at) => (probabilities[at] - label) ** 2)),
    accuracy: (rows - falsePositives - falseNegatives) / rows,
    precision: predicted === 0 ? 0 : truePositives / predicted,
    recall: truePositives / positives,
    f1: (2 * truePositives) / (predicted + positives),
    rows,
  };
}

/** Points [{fpr, tpr, threshold}] from (0, 0) to (1, 1), at most `limit` and two of them. */
export function rocCurve(labels, probabilities, limit = 100) {
  const steps = operatingPoints(labels, probabilities);
  const { truePositives: positives, falsePositives: negatives } = steps.at(-1);
  const every = Math.ceil(steps.length / limit);
  const kept = steps.filter((_, at) => at % every === 0 || at === steps.length - 1);
  return [
    { fpr: 0, tpr: 0, threshold: 1 },
    ...kept.map(({ truePositives, falsePositives, threshold }) => ({
      fpr: falsePositives / negatives,
      tpr: truePositives / positives,
      threshold,
    })),
  ];
}

/** Rows in bins of equal width by probability: what the model said and what happened. Empty bins are left out. */
export function calibrationCurve(labels, probabilities, bins = 10) {
  const members = Array.from({ length: bins }, () => []);
  probabilities.forEach((probability, at) => members[Math.min(Math.floor(probability * bins), bins - 1)].push(at));
  return members
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      predicted: mean(rows.map((at) => probabilities[at])),
      observed: mean(rows.map((at) => labels[at])),
      rows: rows.length,
    }));
}

function confusion(labels, probabilities, threshold) {
  let [truePositives, falsePositives, positives] = [0, 0, 0];
  labels.forEach((label, at) => {
    positives += label;
    if (probabilities[at] < threshold) return;
    if (label === 1) truePositives++;
    else falsePositives++;
  });
  return { truePositives, falsePositives, positives, rows: labels.length };
}

/** Mean of −ln of the probability given to what happened; a 0 counts as the least step above it, not as endless. */
function logLoss(labels, probabilities) {
  const given = labels.map((label, at) => (label === 1 ? probabilities[at] : 1 - probabilities[at]));
  return mean(given.map((probability) => -Math.log(Math.max(probability, Number.EPSILON))));
}

/** Area under the ROC curve, by trapezoids: rows of equal probability share one point. */
function rocAuc(labels, probabilities) {
  let area = 0;
  let before = { truePositives: 0, falsePositives: 0 };
  for (const point of operatingPoints(labels, probabilities)) {
    area += ((point.falsePositives - before.falsePositives) * (point.truePositives + before.truePositives)) / 2;
    before = point;
  }
  return area / (before.truePositives * before.falsePositives);
}

/** Σ (recall − recall before) · precision over all thresholds, without interpolation. */
function averagePrecision(labels, probabilities) {
  let sum = 0;
  let before = 0;
  for (const { truePositives, falsePositives } of operatingPoints(labels, probabilities)) {
    sum += (truePositives - before) * (truePositives / (truePositives + falsePositives));
    before = truePositives;
  }
  return sum / before;
}

/** Counts of positives and false positives at every distinct probability, highest first. */
function operatingPoints(labels, probabilities) {
  const order = labels.map((_, at) => at).sort((a, b) => probabilities[b] - probabilities[a]);
  const points = [];
  let [truePositives, falsePositives] = [0, 0];
  order.forEach((at, index) => {
    if (labels[at] === 1) truePositives++;
    else falsePositives++;
    const threshold = probabilities[at];
    if (probabilities[order[index + 1]] !== threshold) points.push({ threshold, truePositives, falsePositives });
  });
  return points;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
