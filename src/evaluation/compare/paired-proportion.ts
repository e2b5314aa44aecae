import { FEW_DISCORDANT, mcnemar } from '../../stats/mcnemar.js';
import { tangoInterval } from '../../stats/tango.js';
import type { BinaryPredictions, MulticlassPredictions } from '../predictions.js';

/** A difference of two shares of the same rows. */
export interface PairedProportion {
  interval: [number, number];
  se: number;
  pValue: number;
}

/** Metrics that are the share of rows, or of the rows of one class, that are labelled rightly (or wrongly). */
const OF_ROWS: Readonly<Record<string, { of: 'all' | 0 | 1; counts: 'right' | 'wrong' }>> = {
  accuracy: { of: 'all', counts: 'right' },
  precision_micro: { of: 'all', counts: 'right' },
  recall_micro: { of: 'all', counts: 'right' },
  f1_micro: { of: 'all', counts: 'right' },
  recall: { of: 1, counts: 'right' },
  fnr: { of: 1, counts: 'wrong' },
  specificity: { of: 0, counts: 'right' },
  fpr: { of: 0, counts: 'wrong' },
};

/** Correction for counts that are whole: the gate then errs at most as often as it says. */
const HALF_A_ROW = 0.5;

/**
 * Tango's interval and McNemar's test for metrics that are a share of rows; undefined for other metrics. Both hold in
 * small samples, too; rows are neither weighted nor clustered.
 */
export function pairedProportion(
  metric: string,
  champion: BinaryPredictions | MulticlassPredictions,
  challenger: BinaryPredictions | MulticlassPredictions,
  confidence: number,
): PairedProportion | undefined {
  if (!Object.hasOwn(OF_ROWS, metric) || champion.weight || champion.group) return undefined;
  const { of, counts } = OF_ROWS[metric]!;
  if (of !== 'all' && champion.task !== 'binary') return undefined;
  let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
  for (let row = 0; row < champion.n; row++) {
    const truth = champion.truth[row]!;
    if (of !== 'all' && truth !== of) continue;
    n++;
    const [before, after] = [champion.label[row] === truth, challenger.label[row] === truth];
    if (after && !before) onlyChallenger++;
    if (before && !after) onlyChampion++;
  }
  if (n === 0) return undefined;
  const share = shareOf(onlyChallenger, onlyChampion, n, confidence);
  const [low, high] = share.interval;
  return counts === 'right' ? share : { ...share, interval: [-high, -low] };
}

/**
 * The same of units (rows, queries) that are hits or misses, 1 or 0; NaN where one does not count. Undefined where a value
 * is neither.
 */
export function pairedHits(
  champion: Float64Array,
  challenger: Float64Array,
  confidence: number,
): PairedProportion | undefined {
  let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
  for (let unit = 0; unit < champion.length; unit++) {
    const [before, after] = [champion[unit]!, challenger[unit]!];
    if (Number.isNaN(before)) continue;
    if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1)) return undefined;
    n++;
    if (after > before) onlyChallenger++;
    if (before > after) onlyChampion++;
  }
  return n === 0 ? undefined : shareOf(onlyChallenger, onlyChampion, n, confidence);
}

function shareOf(onlyChallenger: number, onlyChampion: number, n: number, confidence: number): PairedProportion {
  const discordant = onlyChallenger + onlyChampion;
  const test = mcnemar(onlyChallenger, onlyChampion);
  // One more discordant row than there are: rows that none was found among do not prove that there will be none.
  const variance = (discordant + 1) / n - ((onlyChallenger - onlyChampion) / n) ** 2;
  return {
    interval: tangoInterval(onlyChallenger, onlyChampion, n, confidence, HALF_A_ROW),
    // Per row of the whole sample, so that rows needed are rows of the test set.
    se: Math.sqrt(Math.max(variance, 0) / n),
    pValue: discordant < FEW_DISCORDANT ? test.exact : test.chiSquare,
  };
}
