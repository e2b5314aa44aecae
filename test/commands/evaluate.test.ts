import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Evaluation } from '../../src/evaluation/index.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;

const ROWS = Array.from({ length: 60 }, (_, row) => ({
  id: String(row).padStart(3, '0'),
  truth: row % 3 === 0 ? 'yes' : 'no',
  label: row % 6 === 0 || row % 10 === 1 ? 'yes' : 'no',
  prob: ((row * 7) % 30) / 30,
  'a=b': ((row * 7) % 30) / 30,
  plan: row % 2 ? 'x' : 'y',
  value: row,
  guess: row + (row % 4) - 1,
}));

beforeAll(() => {
  const head = Object.keys(ROWS[0]!);
  const csv = [head.join(','), ...ROWS.map((row) => Object.values(row).join(','))].join('\r\n');
  const jsonl = ROWS.map((row) => JSON.stringify(row)).join('\n');
  repository = new TemporaryRepository({
    'preds.csv': `\uFEFF${csv}\r\n`,
    'preds.jsonl': `${jsonl}\n`,
    'multi.csv': 'y,p1,p2,p3\na,0.5,0.3,0.2\nb,0.1,0.8,0.1\nc,0.2,0.2,0.6\nc,0.4,0.2,0.4\n',
    'loose.csv': 'y,p1,p2,p3\na,0.5,0.9,0.2\nb,0.1,0.8,0.1\nc,0.2,0.2,0.6\n',
    'ranks.csv': 'q,rel,s\n1,1,0.9\n1,0,0.8\n2,0,0.3\n2,0,0.1\n3,0,0.5\n3,2,0.4\n',
    'one.csv': 'y,s\n0,0.2\n0,0.4\n',
    'ragged.csv': 'y,s\n0,0.2\n1,0.4,7\n',
  });
});
afterAll(() => repository.dispose());

const evaluated = async (options: Record<string, unknown>) => {
  const { exitCode, json } = await repository.run('evaluate', [], options);
  expect(exitCode).toBe(0);
  return json as Evaluation;
};
const BINARY = { predictions: 'preds.csv', target: 'truth', positive: 'yes', task: 'binary' };

describe('binary', () => {
  test('labels and scores, slices and fairness', async () => {
    const found = await evaluated({ ...BINARY, prediction: 'label', score: ['prob'], slice: ['plan'], id: 'id' });
    expect(found).toMatchObject({ task: 'binary', n: 60, positives: 20 });
    expect(Object.keys(found.metrics)).toEqual([
      'accuracy',
      'precision',
      'recall',
      'f1',
      'roc_auc',
      'average_precision',
      'log_loss',
      'brier_score',
    ]);
    expect(found.metrics['recall']).toEqual({
      value: 0.6,
      ci: [expect.any(Number), expect.any(Number)],
      confidence: 0.95,
    });
    expect(found.slices.map(({ by, n, positives, status }) => ({ by, n, positives, status }))).toEqual([
      { by: { plan: 'y' }, n: 30, positives: 10, status: 'ok' },
      { by: { plan: 'x' }, n: 30, positives: 10, status: 'ok' },
    ]);
    expect(found.fairness[0]).toMatchObject({
      by: ['plan'],
      gaps: { demographic_parity_difference: { between: ['y', 'x'] } },
    });
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
  });

  test('CSV and JSON Lines say the same', async () => {
    const options = { ...BINARY, score: ['prob'], metric: ['all'] };
    expect(await evaluated({ ...options, predictions: 'preds.jsonl' })).toEqual(await evaluated(options));
  });

  test('without scores, only what labels tell is measured', async () => {
    const { metrics } = await evaluated({ ...BINARY, prediction: 'label' });
    expect(Object.keys(metrics)).toEqual(['accuracy', 'precision', 'recall', 'f1']);
    await expect(
      repository.run('evaluate', [], { ...BINARY, prediction: 'label', metric: ['roc_auc'] }),
    ).rejects.toMatchObject({
      code: 'SCORE_UNNAMED',
      message: 'roc_auc: no column with scores is named',
    });
  });

  test('a column with = in its name is no class', async () => {
    const plain = await evaluated({ ...BINARY, score: ['prob'] });
    expect(await evaluated({ ...BINARY, score: ['a=b'] })).toEqual(plain);
    expect(await evaluated({ ...BINARY, score: ['yes=a=b'] })).toEqual(plain);
  });

  test('one class: what is undefined says why, the rest has values', async () => {
    const options = { predictions: 'one.csv', target: 'y', score: ['s'], task: 'binary' };
    const { metrics } = await evaluated(options);
    expect(metrics['roc_auc']).toEqual({
      value: null,
      undefined_reason: 'no row is of "1"',
      ci: null,
      confidence: 0.95,
    });
    expect(metrics['accuracy']!.value).toBe(1);
    const { text } = await repository.run('evaluate', [], options);
    expect(text).toContain('precision is undefined: no row was predicted as "1"');
    const filled = await evaluated({ ...options, zeroDivision: '0' });
    expect(filled.metrics['precision']!.value).toBe(0);
  });

  test('the threshold moves labels', async () => {
    const low = await evaluated({ ...BINARY, score: ['prob'], threshold: 0 });
    expect(low.metrics['recall']!.value).toBe(1);
  });
});

test('several classes, regression and ranking', async () => {
  const multi = {
    target: 'y',
    score: ['a=p1', 'b=p2', 'c=p3'],
    task: 'multiclass',
    metric: ['accuracy', 'roc_auc_ovr', 'log_loss'],
  };
  const classes = await evaluated({ ...multi, predictions: 'multi.csv' });
  expect(classes.metrics['accuracy']!.value).toBe(0.75);
  expect(classes.curves.confusion_matrix).toEqual({
    classes: ['a', 'b', 'c'],
    matrix: [
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 1],
    ],
  });
  const loose = await evaluated({ ...multi, predictions: 'loose.csv' });
  expect(loose.metrics['log_loss']).toMatchObject({
    value: null,
    undefined_reason: 'probabilities of row 1 sum to 1.6',
  });
  const numbers = await evaluated({
    predictions: 'preds.csv',
    target: 'value',
    prediction: 'guess',
    task: 'regression',
  });
  expect(numbers.metrics['mean_error']!.value).toBe(0.5);
  const ranking = {
    predictions: 'ranks.csv',
    target: 'rel',
    score: ['s'],
    query: 'q',
    task: 'ranking',
    metric: ['mrr', 'ndcg@1'],
  };
  const ranks = await evaluated(ranking);
  expect(ranks.metrics['mrr']).toMatchObject({ value: 0.75, note: '1 query has no relevant item and is left out' });
  expect(ranks.metrics['ndcg@1']!.value).toBe(0.5);
  const { metrics } = await evaluated({ ...ranking, emptyQuery: 'zero' });
  expect(metrics['mrr']!.value).toBe(0.5);
});

test('the text shows metrics, slices and groups', async () => {
  const { text } = await repository.run('evaluate', [], {
    ...BINARY,
    prediction: 'label',
    metric: ['recall'],
    slice: ['plan'],
  });
  expect(text).toMatch(
    /^preds\.csv: 60 rows, 20 positive\n\nMetric +Value +95 % interval\nrecall +0\.6 +0\.\d+ to 0\.\d+\n/,
  );
  expect(text).toMatch(/plan=y +30 +10 +1 +ok\n/);
  expect(text).toMatch(/Fairness by plan +Value/);
  expect(text).toContain('recall is worst where plan=x: 0.2, elsewhere 1');
});

test.each<[string, Record<string, unknown>, string, string | RegExp, string | RegExp]>([
  ['nothing', {}, 'OPTION_MISSING', 'evaluate needs --predictions, --target, --task', /--help/],
  ['no file', { ...BINARY, predictions: 'pred.csv', score: ['prob'] }, 'FILE_ABSENT', /pred\.csv/, /./],
  ['a wrong column', { ...BINARY, score: ['prop'] }, 'COLUMN_MISSING', 'preds.csv has no column "prop"', /prob/],
  ['a wrong target', { ...BINARY, target: 'thruth', score: ['prob'] }, 'COLUMN_MISSING', /thruth/, /truth/],
  ['a wrong slice', { ...BINARY, score: ['prob'], slice: ['plam'] }, 'COLUMN_MISSING', /plam/, 'Did you mean "plan"?'],
  [
    'a wrong metric',
    { ...BINARY, score: ['prob'], metric: ['rocauk'] },
    'METRIC_UNKNOWN',
    'there is no metric "rocauk"',
    'Did you mean roc_auc?',
  ],
  [
    'a metric of another task',
    { ...BINARY, score: ['prob'], metric: ['rmse'] },
    'METRIC_UNKNOWN',
    'metric "rmse" is one of the task regression, not of binary',
    /accuracy/,
  ],
  [
    'no positive class',
    { ...BINARY, positive: undefined, score: ['prob'] },
    'POSITIVE_UNKNOWN',
    /"yes", "no"/,
    /--positive/,
  ],
  ['text as score', { ...BINARY, score: ['plan'] }, 'COLUMN_NOT_NUMERIC', /plan/, /./],
  [
    'two scores without classes',
    { ...BINARY, score: ['prob', 'value'] },
    'OPTION_INVALID',
    /names no class/,
    /--score A=prob/,
  ],
  [
    'a threshold that decides nothing',
    { ...BINARY, score: ['prob'], prediction: 'label', threshold: 0.3 },
    'OPTION_INVALID',
    /--threshold/,
    /--prediction/,
  ],
  [
    'ragged rows',
    { predictions: 'ragged.csv', target: 'y', score: ['s'], task: 'binary' },
    'TABLE_INVALID',
    /ragged\.csv.*3|line 3/,
    /./,
  ],
])('%s is refused', async (_, options, code, message, hint) => {
  await expect(repository.run('evaluate', [], options)).rejects.toMatchObject({
    exitCode: 2,
    code,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
    hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
  });
});
