/** What is left of a confusion matrix by class, as shares of all rows: enough for every metric of labels. */
interface Margins {
  /** Predicted rightly. */
  right: Float64Array;
  truth: Float64Array;
  predicted: Float64Array;
}

/** A metric's value and its slope in each of the margins. */
interface Slope extends Margins {
  value: number;
}

const AVERAGED = /^(precision|recall|f1|jaccard)(?:_(micro|macro|weighted))?$/;

/**
 * Influence of each row on a metric of predicted labels (statistics.md: gradient · (one-hot − shares)); undefined for a
 * metric that is none, or that has no value here. `truth` and `label` are codes below `classCount`; without an average
 * in its name, a metric is of class 1.
 */
export function confusionInfluence(
  metric: string,
  truth: ArrayLike<number>,
  label: ArrayLike<number>,
  classCount: number,
  weight: Float64Array | undefined,
): Float64Array | undefined {
  const n = truth.length;
  const margins = emptyMargins(classCount);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const [row, column, w] = [truth[i]!, label[i]!, weight ? weight[i]! : 1];
    total += w;
    margins.truth[row]! += w;
    margins.predicted[column]! += w;
    if (row === column) margins.right[row]! += w;
  }
  if (!(total > 0)) return undefined;
  for (const shares of Object.values(margins) as Float64Array[])
    for (let c = 0; c < classCount; c++) shares[c]! /= total;
  const slope = slopeOf(metric, margins);
  if (!slope) return undefined;

  let centre = 0;
  for (let c = 0; c < classCount; c++)
    centre +=
      slope.right[c]! * margins.right[c]! +
      slope.truth[c]! * margins.truth[c]! +
      slope.predicted[c]! * margins.predicted[c]!;
  const scale = n / total;
  const psi = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [row, column] = [truth[i]!, label[i]!];
    const tangent = slope.truth[row]! + slope.predicted[column]! + (row === column ? slope.right[row]! : 0);
    psi[i] = (tangent - centre) * (weight ? weight[i]! * scale : 1);
  }
  return psi;
}

function slopeOf(metric: string, margins: Margins): Slope | undefined {
  const { right, truth, predicted } = margins;
  const classCount = right.length;
  const agreement = sum(right);
  switch (metric) {
    case 'accuracy':
      return { ...emptyMargins(classCount), value: agreement, right: new Float64Array(classCount).fill(1) };
    case 'balanced_accuracy':
      return average(
        margins,
        'recall',
        Array.from(truth, (share) => share > 0),
      );
    case 'specificity':
      return classCount === 2 ? classSlope('recall', margins, 0) : undefined;
    case 'fpr':
      return classCount === 2 ? complement(classSlope('recall', margins, 0)) : undefined;
    case 'fnr':
      return classCount === 2 ? complement(classSlope('recall', margins, 1)) : undefined;
    case 'matthews_corrcoef':
      return matthews(margins, agreement);
    case 'cohen_kappa':
      return kappa(margins, agreement);
  }
  const [, family, averaging] = AVERAGED.exec(metric) ?? [];
  if (family === undefined) return undefined;
  if (averaging === undefined) return classCount === 2 ? classSlope(family, margins, 1) : undefined;
  if (averaging === 'micro') return micro(family, classCount, agreement);
  if (averaging === 'weighted') return weighted(margins, family);
  return average(
    margins,
    family,
    Array.from(truth, (share, c) => share > 0 || predicted[c]! > 0),
  );
}

/** Precision, recall, f1 or jaccard of one class; undefined where it divides by nothing. */
function classSlope(family: string, { right, truth, predicted }: Margins, c: number): Slope | undefined {
  const slope = { ...emptyMargins(right.length), value: 0 };
  const [tp, t, p] = [right[c]!, truth[c]!, predicted[c]!];
  const below = family === 'precision' ? p : family === 'recall' ? t : family === 'f1' ? t + p : t + p - tp;
  if (!(below > 0)) return undefined;
  const factor = family === 'f1' ? 2 : 1;
  slope.value = (factor * tp) / below;
  slope.right[c] = (factor + (family === 'jaccard' ? slope.value : 0)) / below;
  if (family !== 'precision') slope.truth[c] = -slope.value / below;
  if (family !== 'recall') slope.predicted[c] = -slope.value / below;
  return slope;
}

/** The mean over some classes; a class whose value divides by nothing counts 0. */
function average(margins: Margins, family: string, isMeant: boolean[]): Slope | undefined {
  const count = isMeant.filter(Boolean).length;
  return combined(
    margins,
    family,
    isMeant.map((is) => (is ? 1 / count : 0)),
  );
}

/** The mean over classes by their true share, which varies, too. */
function weighted(margins: Margins, family: string): Slope {
  const slope = combined(margins, family, [...margins.truth]);
  margins.truth.forEach((_, c) => (slope.truth[c]! += classSlope(family, margins, c)?.value ?? 0));
  return slope;
}

function combined(margins: Margins, family: string, factors: number[]): Slope {
  const slope = { ...emptyMargins(factors.length), value: 0 };
  factors.forEach((factor, c) => {
    const one = factor > 0 ? classSlope(family, margins, c) : undefined;
    if (!one) return;
    slope.value += factor * one.value;
    slope.right[c]! += factor * one.right[c]!;
    slope.truth[c]! += factor * one.truth[c]!;
    slope.predicted[c]! += factor * one.predicted[c]!;
  });
  return slope;
}

/** Over all classes at once: with one label a row, all but jaccard equal accuracy. */
function micro(family: string, classCount: number, agreement: number): Slope {
  const below = 2 - agreement;
  const [value, slope] = family === 'jaccard' ? [agreement / below, 2 / below ** 2] : [agreement, 1];
  return { ...emptyMargins(classCount), value, right: new Float64Array(classCount).fill(slope) };
}

function complement(slope: Slope | undefined): Slope | undefined {
  if (!slope) return undefined;
  const negative = (values: Float64Array) => values.map((value) => -value);
  return {
    value: 1 - slope.value,
    right: negative(slope.right),
    truth: negative(slope.truth),
    predicted: negative(slope.predicted),
  };
}

function matthews({ truth, predicted }: Margins, agreement: number): Slope | undefined {
  const spread = (shares: Float64Array) => 1 - shares.reduce((total, share) => total + share * share, 0);
  const [ofTruth, ofPredicted] = [spread(truth), spread(predicted)];
  if (!(ofTruth > 1e-15 && ofPredicted > 1e-15)) return undefined;
  const root = Math.sqrt(ofTruth * ofPredicted);
  const above = agreement - chance(truth, predicted);
  return {
    value: above / root,
    right: truth.map(() => 1 / root),
    truth: truth.map((share, c) => (-predicted[c]! + (above * share) / ofTruth) / root),
    predicted: predicted.map((share, c) => (-truth[c]! + (above * share) / ofPredicted) / root),
  };
}

function kappa({ truth, predicted }: Margins, agreement: number): Slope | undefined {
  const expected = chance(truth, predicted);
  if (!(1 - expected > 1e-15)) return undefined;
  const slope = (agreement - 1) / (1 - expected) ** 2;
  return {
    value: (agreement - expected) / (1 - expected),
    right: truth.map(() => 1 / (1 - expected)),
    truth: predicted.map((share) => share * slope),
    predicted: truth.map((share) => share * slope),
  };
}

/** Agreement to be expected of labels that know nothing of the truth. */
function chance(truth: Float64Array, predicted: Float64Array): number {
  return truth.reduce((total, share, c) => total + share * predicted[c]!, 0);
}

function emptyMargins(classCount: number): Margins {
  return {
    right: new Float64Array(classCount),
    truth: new Float64Array(classCount),
    predicted: new Float64Array(classCount),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
