/** A small change to examples/telco-churn that its gates must catch. */
export interface GateBreaker {
  /** The gate it is about: a metric of assay.yaml. */
  gate: string;
  /** Path below examples/telco-churn. */
  file: string;
  /** Text that stands in the file once. */
  find: string;
  replace: string;
  /** Ids of every rule that fails. */
  expectFailing: string[];
  /** Ids of every rule that becomes inconclusive; none when left out. */
  expectInconclusive?: string[];
}

const FLAGS = ['female', 'senior_citizen', 'partner', 'dependents', 'phone_service', 'paperless_billing'];
const NUMBERS = [...FLAGS, 'tenure', 'monthly_charges', 'total_charges'];
const SERVICES = ['online_security', 'online_backup', 'device_protection', 'tech_support', 'streaming_tv'];
const WORDS = ['churn', 'contract', 'multiple_lines', 'internet_service', ...SERVICES, 'streaming_movies'];

/** Rules of data, which are gates too. */
const ofData = (dataset: string, ...rules: string[]) => rules.map((rule) => `validation.${dataset}.${rule}:holds`);
const ofFields = (fields: string[], rule: string) => fields.map((field) => `${field}.${rule}`);

/**
 * At least one change for each deciding gate of examples/telco-churn/assay.yaml and each rule on its data. `brier_score` is informational: the
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
      ...['DSL', 'Fiber optic', 'No'].map(
        (service) => `evaluation.churn.roc_auc[internet_service=${service}]:max_drop`,
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
    gate: 'evaluation.churn.log_loss', // weights are pulled towards zero
    file: 'params.yaml',
    find: 'l2: 1.0',
    replace: 'l2: 250',
    expectFailing: ['evaluation.churn.roc_auc:max_drop', 'evaluation.churn.log_loss:max_rise'],
  },
  {
    gate: 'evaluation.churn.log_loss', // by less, and these customers cannot tell
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
  {
    gate: 'validation.later', // four customers who cannot be: of words, of nothing, of too little and of too much
    file: 'later.mjs',
    find: 'formatCsv(columns, later)',
    replace:
      "formatCsv(columns, later.map((row, at) => (at < 4 ? Object.fromEntries(columns.map((column) => [column, ['?', '', '-1', '999'][at]])) : row)))",
    expectFailing: ofData(
      'later',
      ...ofFields(['customer_id', ...NUMBERS], 'type'),
      ...ofFields([...NUMBERS, 'churn', 'contract', 'payment_method'], 'required'),
      ...ofFields([...FLAGS, ...WORDS], 'enum'),
      ...ofFields(['customer_id', 'tenure', 'total_charges'], 'minimum'),
      ...ofFields(['tenure', 'monthly_charges'], 'maximum'),
      'monthly_charges.exclusiveMinimum',
      'payment_method.pattern',
      'primaryKey',
      'paid',
    ),
  },
  {
    gate: 'validation.later', // a customer of four years who has paid nothing
    file: 'later.mjs',
    find: 'formatCsv(columns, later)',
    replace: "formatCsv(columns, later.map((row) => (row.customer_id === '4' ? { ...row, total_charges: 0 } : row)))",
    expectFailing: ofData('later', 'paid'),
  },
  {
    gate: 'validation.later', // a customer who is there twice
    file: 'later.mjs',
    find: 'formatCsv(columns, later)',
    replace: 'formatCsv(columns, [...later, later[0]])',
    expectFailing: ofData('later', 'primaryKey'),
  },
  {
    gate: 'validation.later', // nobody has a name any more
    file: 'later.mjs',
    find: 'formatCsv(columns, later)',
    replace: 'formatCsv(columns.slice(1), later)',
    expectFailing: ofData('later', 'fieldsMatch', 'primaryKey'),
  },
  {
    gate: 'validation.train', // less to learn from, for a larger test
    file: 'params.yaml',
    find: 'test_share: 0.25',
    replace: 'test_share: 0.35',
    expectFailing: ofData('train', 'rowCount'),
  },
  {
    gate: 'validation.train', // some of those who left are forgotten
    file: 'prepare.mjs',
    find: 'lot(customer_id) >= testShare)',
    replace: "lot(customer_id) >= testShare).filter(({ churn }, at) => churn === 'No' || at % 7 > 0)",
    expectFailing: ofData('train', 'percent_left'),
  },
  {
    gate: 'validation.train', // a customer who counts twice
    file: 'prepare.mjs',
    find: 'formatCsv(columns, train)',
    replace: 'formatCsv(columns, [...train, train[0]])',
    expectFailing: ofData('train', 'duplicateValues(customer_id)'),
  },
  {
    gate: 'drift.churn.share', // two of five customers with a longer contract are gone
    file: 'params.yaml',
    find: 'contracts_lost: 0\n',
    replace: 'contracts_lost: 0.4\n',
    expectFailing: ['drift.churn.share:max'],
  },
  {
    gate: 'drift.churn.contract', // half of them are
    file: 'params.yaml',
    find: 'contracts_lost: 0\n',
    replace: 'contracts_lost: 0.5\n',
    expectFailing: ['drift.churn.share:max', 'drift.churn.contract:max'],
  },
];
