import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { ColumnPair, ValueType } from './column-pair.js';
import type { Detector } from './detectors/detector.js';
import { DETECTORS } from './detectors/index.js';
import type { DriftOptions } from './drift-options.js';

/** Evidently's methods that would need a trained classifier or embeddings. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  perc_text_content_drift: 'text',
  abs_text_content_drift: 'text',
  model: 'embeddings',
  distance: 'embeddings',
  ratio: 'embeddings',
  mmd: 'embeddings',
};

/** The method of this name; an unknown one is `DRIFT_METHOD_UNKNOWN` (exit 2) with the nearest right one. */
export function detectorNamed(name: string): Detector {
  const found = DETECTORS.find((detector) => detector.name === name);
  if (found) return found;
  const names = DETECTORS.map((detector) => detector.name);
  const unsupported = Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
  const meant = nearest(name, names);
  throw new UserError({
    code: unsupported ? 'DRIFT_METHOD_UNSUPPORTED' : 'DRIFT_METHOD_UNKNOWN',
    message: unsupported
      ? `the drift method "${name}" compares ${unsupported}, which is not supported`
      : `"${name}" is no drift method`,
    hint: meant ? `Did you mean "${meant}"?` : `Methods: ${names.join(', ')}.`,
    exitCode: 2,
  });
}

/**
 * The method and threshold of a column: its own choice before that of its kind, before that for all, before the
 * default. A choice for a kind or for all counts for the columns that the method can compare. A threshold counts for
 * whichever method is chosen.
 */
export function chooseDetector(
  options: DriftOptions,
  column: string,
  pair: ColumnPair,
): { detector: Detector; threshold: number } | { undefinedReason: string } {
  const { type } = pair;
  const own = Object.hasOwn(options.columns, column) ? options.columns[column]! : {};
  const named = own.method ?? options.methods[type];
  let detector = named === undefined ? undefined : detectorNamed(named);
  if (detector && !detector.types.includes(type)) {
    return { undefinedReason: `${detector.name} compares ${KINDS[detector.types[0]!]}, not ${KINDS[type]}` };
  }
  if (!detector && options.methods.all !== undefined) {
    const forAll = detectorNamed(options.methods.all);
    if (forAll.types.includes(type)) detector = forAll;
  }
  detector ??= detectorNamed(options.preset === 'evidently' ? evidentlyDefault(pair) : ASSAY_DEFAULTS[type]);
  const threshold = own.threshold ?? options.thresholds[type] ?? options.thresholds.all;
  return { detector, threshold: threshold ?? detector.threshold };
}

const KINDS: Readonly<Record<ValueType, string>> = { num: 'numbers', cat: 'categories' };

const ASSAY_DEFAULTS: Readonly<Record<ValueType, string>> = { num: 'wasserstein', cat: 'jensenshannon' };

/** Evidently's choice, by the size of the reference and the number of distinct values of both sides. */
function evidentlyDefault(pair: ColumnPair): string {
  const few = pair.distinct(5);
  if (pair.n > 1000) return pair.type === 'num' && few > 5 ? 'wasserstein' : 'jensenshannon';
  if (pair.type === 'num' && few > 5) return 'ks';
  return few > 2 ? 'chisquare' : 'z';
}
