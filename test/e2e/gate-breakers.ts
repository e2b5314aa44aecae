/** A small change to examples/telco-churn that its gates must catch. */
export interface GateBreaker {
  /** The gate it is about: a metric of assay.yaml. */
  gate: string;
  /** Path below examples/telco-churn. */
  file: string;
  /** Text that stands in the file once. */
  find: string;
  replace: string;
  /** Ids of every rule that fails, in the order of assay.yaml. */
  expectFailing: string[];
  /** Ids of every rule that becomes inconclusive; none when left out. */
  expectInconclusive?: string[];
}

/**
 * At least one change for each deciding gate of examples/telco-churn/assay.yaml. `brier_score` is informational: the
 * unchanged example already misses it, and it is never listed here.
 */
export const GATE_BREAKERS: readonly GateBreaker[] = [
  {
    gate: 'evaluation.churn.roc_auc', // the best column is hidden from the model
    file: 'params.yaml',
    find: '      - tenure\n',
    replace: '',
    expectFailing: ['evaluation.churn.roc_auc:max_drop', 'evaluation.churn.log_loss:max_rise'],
  },
  {
    gate: 'evaluation.churn.roc_auc', // labels are read the wrong way round
    file: 'lib/churn-model.mjs',
    find: 'rows.map((row) => CLASSES.indexOf(row[TARGET]))',
    replace: 'rows.map((row) => 1 - CLASSES.indexOf(row[TARGET]))',
    expectFailing: [
      'evaluation.churn.roc_auc:min',
      'evaluation.churn.roc_auc:max_drop',
      'evaluation.churn.log_loss:max_rise',
      ...['Month-to-month', 'One year', 'Two year'].map(
        (contract) => `evaluation.churn.roc_auc[contract=${contract}]:max_drop`,
      ),
      'metrics.json:precision:max_drop',
    ],
  },
  {
    gate: 'metrics.json:precision', // everybody is called
    file: 'params.yaml',
    find: 'threshold: 0.5',
    replace: 'threshold: 0.3',
    expectFailing: ['metrics.json:precision:max_drop'],
  },
  {
    gate: 'metrics.json:precision', // a key that is gone fails by default
    file: 'lib/metrics.mjs',
    find: '    precision: predicted === 0 ? 0 : truePositives / predicted,\n',
    replace: '',
    expectFailing: ['metrics.json:precision:max_drop'],
  },
  {
    gate: 'evaluation.churn.log_loss', // weights are pulled towards zero: the probabilities suffer first
    file: 'params.yaml',
    find: 'l2: 1.0',
    replace: 'l2: 150',
    expectFailing: ['evaluation.churn.log_loss:max_rise'],
  },
  {
    gate: 'evaluation.churn.log_loss', // a little less, and these customers cannot tell
    file: 'params.yaml',
    find: 'l2: 1.0',
    replace: 'l2: 120',
    expectFailing: [],
    expectInconclusive: ['evaluation.churn.log_loss:max_rise'],
  },
  {
    gate: 'metrics.json:recall', // only the surest are called
    file: 'params.yaml',
    find: 'threshold: 0.5',
    replace: 'threshold: 0.6',
    expectFailing: ['metrics.json:recall:min'],
  },
  {
    gate: 'metrics.json:recall', // nobody is called: no precision either
    file: 'params.yaml',
    find: 'threshold: 0.5',
    replace: 'threshold: 0.9',
    expectFailing: ['metrics.json:precision:max_drop', 'metrics.json:recall:min'],
  },
  {
    gate: 'metrics.json:rows', // a smaller test
    file: 'params.yaml',
    find: 'test_share: 0.25',
    replace: 'test_share: 0.2',
    expectFailing: ['metrics.json:rows:min'],
  },
  {
    gate: 'metrics.json:rows', // a key that is gone, where `on_missing` says inconclusive
    file: 'lib/metrics.mjs',
    find: '    rows,\n',
    replace: '',
    expectFailing: [],
    expectInconclusive: ['metrics.json:rows:min'],
  },
];
