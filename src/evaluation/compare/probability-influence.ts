import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';
import { brierLosses } from '../metrics/brier-score.js';
import { logLosses } from '../metrics/log-loss.js';
import { averagePrecisionInfluence, rocAucInfluence } from './ranking-influence.js';
import type { Influence } from './ranking-influence.js';
import { scoreOrder } from './score-order.js';
import { meanInfluence } from './weighted-mean.js';

/** Influence of each row on a metric of a binary classifier's scores. */
export function binaryScoreInfluence(metric: string, predictions: BinaryPredictions): Float64Array | undefined {
  const { truth, score, weight } = predictions;
  if (!score) return undefined;
  switch (metric) {
    case 'roc_auc':
      return rocAucInfluence(score, truth, weight)?.psi;
    case 'average_precision':
      return averagePrecisionInfluence(score, truth, weight)?.psi;
    case 'log_loss':
      return meanInfluence(logLosses(predictions), weight).psi;
    case 'brier_score':
      return meanInfluence(brierLosses(predictions), weight).psi;
    default:
      return undefined;
  }
}

const OF_CLASSES = /^(roc_auc_ovr|roc_auc_ovo|average_precision)(?:_(macro|weighted))?$/;
const TOP_K = /^top_k_accuracy(?:@(\d+))?$/;
/** scikit-learn's default. */
const DEFAULT_K = 2;

/** Influence of each row on a metric of the probabilities of several classes. */
export function multiclassScoreInfluence(metric: string, predictions: MulticlassPredictions): Float64Array | undefined {
  const { truth, scores, weight } = predictions;
  if (!scores) return undefined;
  if (metric === 'log_loss') return meanInfluence(logLosses(predictions), weight).psi;
  if (metric === 'brier_score') return meanInfluence(brierLosses(predictions), weight).psi;
  const hit = topKHits(metric, predictions);
  if (hit) return meanInfluence(hit, weight).psi;
  const [, family, averaging] = OF_CLASSES.exec(metric) ?? [];
  if (family === undefined) return undefined;
  const isWeighted = averaging === 'weighted';
  if (family === 'roc_auc_ovo') return pairwise(predictions, isWeighted);
  const one = family === 'average_precision' ? averagePrecisionInfluence : rocAucInfluence;
  const parts = scores.map((score, c) => one(score, indicator(truth, c), weight));
  return averaged(predictions, parts, isWeighted);
}

/** The mean over classes, each against the rest, plainly or by their true share (which varies, too). */
function averaged(
  { n, truth, weight }: MulticlassPredictions,
  parts: (Influence | undefined)[],
  isWeighted: boolean,
): Float64Array | undefined {
  if (parts.some((part) => part === undefined)) return undefined;
  const share = new Float64Array(parts.length).fill(isWeighted ? 0 : 1 / parts.length);
  let total = n;
  if (isWeighted) {
    total = 0;
    for (let i = 0; i < n; i++) {
      const w = weight ? weight[i]! : 1;
      share[truth[i]!]! += w;
      total += w;
    }
    for (let c = 0; c < share.length; c++) share[c]! /= total;
  }
  const psi = new Float64Array(n);
  let value = 0;
  parts.forEach((part, c) => {
    value += share[c]! * part!.value;
    for (let i = 0; i < n; i++) psi[i]! += share[c]! * part!.psi[i]!;
  });
  if (isWeighted)
    for (let i = 0; i < n; i++) psi[i]! += ((parts[truth[i]!]!.value - value) * (weight ? weight[i]! : 1) * n) / total;
  return psi;
}

/** Hand and Till's mean over pairs of classes; its weights of prevalence are taken as given. Rows are not weighted. */
function pairwise({ n, truth, scores }: MulticlassPredictions, isWeighted: boolean): Float64Array | undefined {
  const psi = new Float64Array(n);
  const classCount = scores!.length;
  const counts = new Float64Array(classCount);
  for (const code of truth) counts[code]!++;
  const pairs = (classCount * (classCount - 1)) / 2;
  const inPairs = n * (classCount - 1);
  for (let a = 0; a < classCount; a++) {
    for (let b = 0; b < classCount; b++) {
      if (a === b) continue;
      const rows = scoreOrder(scores![a]!).order.filter((row) => truth[row] === a || truth[row] === b);
      const part = rocAucInfluence(scores![a]!, indicator(truth, a), undefined, rows);
      if (!part) return undefined;
      const share = (isWeighted ? rows.length / inPairs : 1 / pairs) / 2;
      for (const row of rows) psi[row]! += (share * part.psi[row]! * n) / rows.length;
    }
  }
  return psi;
}

/**
 * 1 for each row whose true class is among the k likeliest, of equal scores the later class being likelier; undefined for
 * other metrics than top_k_accuracy.
 */
export function topKHits(metric: string, { n, truth, scores }: MulticlassPredictions): Float64Array | undefined {
  const topK = TOP_K.exec(metric);
  if (!topK || !scores) return undefined;
  const k = Number(topK[1] ?? DEFAULT_K);
  const hit = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const code = truth[i]!;
    const own = scores[code]![i]!;
    let above = 0;
    for (let c = 0; c < scores.length; c++) {
      const score = scores[c]![i]!;
      if (score > own || (score === own && c > code)) above++;
    }
    hit[i] = above < k ? 1 : 0;
  }
  return hit;
}

function indicator(codes: Int32Array, code: number): Uint8Array {
  return Uint8Array.from(codes, (one) => (one === code ? 1 : 0));
}
