import * as z from 'zod';

const name = z.string().min(1, 'a name');
const path = z.string().min(1, 'a path from the root of the repository');

/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = z.union(
  [name, z.strictObject({ column: name, quantiles: z.int().min(2).max(20).default(4) })],
  'a column, such as contract, or {column: tenure, quantiles: 4}',
);

/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
export const modelSectionShape = {
  model: path.optional().describe('The ONNX file.'),
  predictions: path
    .optional()
    .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
  columns: z
    .strictObject({
      prediction: name.optional().describe('Column of the predicted label or value.'),
      score: z
        .union([name, z.record(name, name)], 'a column, or a map class: column')
        .optional()
        .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
    .optional()
    .describe('Columns of a predictions file.'),
  outputs: z
    .strictObject({ label: name.optional(), score: name.optional() })
    .optional()
    .describe('Outputs of a model, where they cannot be found by type and shape.'),
  threshold: z
    .number()
    .optional()
    .describe('Score from which on a row counts as positive; the model’s own label, or 0.5, when left out.'),
  task: z.enum(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
  test: z
    .strictObject({
      path: path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
      target: name.describe('Column of the truth.'),
      positive: z
        .union([name, z.number(), z.boolean()], 'a value of the target column')
        .transform(String)
        .optional()
        .describe('The class that is found or missed (binary).'),
      id: name.nullish().describe('Column that names a row.'),
      weight: name.nullish().describe('Column of row weights.'),
      group: name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
      query: name.nullish().describe('Column of the query a row answers (ranking).'),
    })
    .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
  metrics: z.array(name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
  zero_division: z
    .union([z.literal(0), z.literal(1)], '0 or 1')
    .optional()
    .describe(
      'What a metric is that divides by nothing; undefined, which makes its gates inconclusive, when left out.',
    ),
  empty_query: z
    .enum(['skip', 'zero'])
    .optional()
    .describe('Queries without a relevant item are left out (skip, the default), or count as 0 (ranking).'),
  slices: z.array(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
  compare: name
    .default('merge-base')
    .describe('What the model is compared with: merge-base, target-head, production, or any revision of git.'),
  production: name
    .optional()
    .describe(
      'With `compare: production`: the git revision that is deployed, such as a tag that moves with each deployment. Before it exists, only limits on the values are judged.',
    ),
} as const;

/** Metrics of a task that nobody chose any for. */
export const DEFAULT_METRICS = {
  binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
  multiclass: ['accuracy', 'f1_macro', 'log_loss'],
  regression: ['mae', 'rmse', 'r2'],
  ranking: ['ndcg@10', 'mrr'],
} as const;
