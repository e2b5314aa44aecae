/** Every metric there is: a metric is one file (families share one) and one line here. */
import { accuracy } from './accuracy.js';
import { agreement } from './agreement.js';
import { averagePrecision } from './average-precision.js';
import { balancedAccuracy } from './balanced-accuracy.js';
import { brierScore } from './brier-score.js';
import { calibrationError } from './calibration-error.js';
import { explained } from './explained.js';
import { logLoss } from './log-loss.js';
import { notDefined } from './metric.js';
import type { Metric } from './metric.js';
import { precisionRecall } from './precision-recall.js';
import { ranking } from './ranking.js';
import { rates } from './rates.js';
import { regressionErrors } from './regression-errors.js';
import { rocAucMulticlass } from './roc-auc-multiclass.js';
import { rocAuc } from './roc-auc.js';
import { topKAccuracy } from './top-k-accuracy.js';
import { worstAndMedianError } from './worst-and-median-error.js';

const ALL: readonly Metric[] = [
  accuracy,
  balancedAccuracy,
  ...precisionRecall,
  ...rates,
  ...agreement,
  rocAuc,
  ...rocAucMulticlass,
  ...averagePrecision,
  logLoss,
  brierScore,
  topKAccuracy,
  ...calibrationError,
  ...regressionErrors,
  ...explained,
  ...worstAndMedianError,
  ...ranking,
];

/** Name → metric, in the order in which they are shown. A value that no number can hold is undefined. */
export const METRICS: ReadonlyMap<string, Metric> = new Map(
  ALL.map((metric) => [
    metric.name,
    {
      ...metric,
      compute: (predictions, options) => {
        const found = metric.compute(predictions, options);
        const isHeld = found.value === null || Number.isFinite(found.value);
        return isHeld ? found : notDefined('numbers are too large or too small to compute with');
      },
    },
  ]),
);
