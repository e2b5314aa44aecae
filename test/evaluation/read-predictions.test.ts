import { describe, expect, test } from '@jest/globals';
import { readPredictions } from '../../src/evaluation/index.js';
import type { PredictionColumns } from '../../src/evaluation/index.js';
import type { BinaryPredictions, MulticlassPredictions } from '../../src/evaluation/predictions.js';
import { memoryTable } from '../support/memory-table.js';

type Columns = Parameters<typeof memoryTable>[0];

const read = (columns: Columns, named: Partial<PredictionColumns>) =>
  readPredictions(memoryTable(columns), { task: 'binary', target: 'y', ...named });
const binary = async (columns: Columns, named: Partial<PredictionColumns>) =>
  (await read(columns, named)) as BinaryPredictions;
const multiclass = async (columns: Columns, named: Partial<PredictionColumns>) =>
  (await read(columns, { task: 'multiclass', ...named })) as MulticlassPredictions;

describe('classes are matched by what they mean', () => {
  test.each<[string, (string | number | boolean)[], (string | number | boolean)[], string | undefined, string]>([
    ['numbers', [1, 0, 1], [0, 0, 1], undefined, '1'],
    ['numbers as text', [1, 0, 1], ['0', '0', '1'], undefined, '1'],
    ['numbers with a point', [1, 0, 1], ['0.0', '0.', '1.0'], undefined, '1'],
    ['booleans beside numbers', [1, 0, 1], [false, false, true], undefined, '1'],
    ['numbers beside booleans', [true, false, true], [0, 0, 1], undefined, 'true'],
    ['words of Python', ['True', 'False', 'True'], [false, false, true], undefined, 'True'],
    ['minus one', [1, -1, 1], [-1, -1, 1], undefined, '1'],
    ['case and blanks', ['Yes', 'No', 'Yes'], [' no', 'NO', 'yes '], 'yes', 'Yes'],
    ['the positive class as a number', [1, 0, 1], [0, 0, 1], '1.0', '1'],
    [
      'integers above 2^53',
      ['9007199254740993', '9007199254740992', '9007199254740993'],
      ['9007199254740992', '9007199254740992', '9007199254740993'],
      '9007199254740993',
      '9007199254740993',
    ],
  ])('%s', async (_, y, label, positive, expected) => {
    const found = await binary({ y, label }, { prediction: 'label', ...(positive !== undefined && { positive }) });
    expect(found.positive).toBe(expected);
    expect([...found.truth]).toEqual([1, 0, 1]);
    expect([...found.label]).toEqual([0, 0, 1]);
  });

  test('a class that could be two is none', async () => {
    const columns = { y: ['yes', 'Yes', 'yes'], label: ['YES', 'yes', 'Yes'] };
    await expect(binary(columns, { prediction: 'label', positive: 'yes' })).rejects.toMatchObject({
      code: 'CLASS_UNKNOWN',
      message: 'column "label" holds "YES", but the classes of column "y" are "Yes", "yes"',
    });
  });

  test('of several classes, in scikit-learn’s order', async () => {
    const found = await multiclass({ y: [10, 9, 2], label: ['9.0', 9, 10] }, { prediction: 'label' });
    expect(found.classes).toEqual(['2', '9', '10']);
    expect([...found.label]).toEqual([1, 1, 2]);
    const words = await multiclass({ y: ['b', 'a', 'C'], label: ['d', 'a', 'c'] }, { prediction: 'label' });
    expect(words.classes).toEqual(['C', 'a', 'b', 'd']);
    expect([...words.label]).toEqual([3, 1, 0]);
  });

  test('scores of several classes choose the label, the first of equal ones', async () => {
    const columns = { y: ['a', 'b', 'c'], p: [0.4, 0.1, 0.2], q: [0.4, 0.8, 0.2], r: [0.2, 0.1, 0.6] };
    const found = await multiclass(columns, { score: { c: 'r', B: 'q', a: 'p' } });
    expect(found.classes).toEqual(['a', 'b', 'c']);
    expect(found.scores!.map((score) => score[1])).toEqual([0.1, 0.8, 0.1]);
    expect([...found.label]).toEqual([0, 1, 2]);
  });
});

describe('scores', () => {
  test.each<[string, number[], number | undefined, number, number[]]>([
    ['probabilities from one half on', [0.2, 0.5, 0.9], undefined, 0.5, [0, 1, 1]],
    ['other scores from 0 on', [-2, 0, 3], undefined, 0, [0, 1, 1]],
    ['as the user says', [0.2, 0.5, 0.9], 0.9, 0.9, [0, 0, 1]],
  ])('%s', async (_, s, threshold, expected, label) => {
    const found = await binary({ y: [0, 0, 1], s }, { score: 's', ...(threshold !== undefined && { threshold }) });
    expect(found.threshold).toBe(expected);
    expect([...found.label]).toEqual(label);
  });

  test('the score of the negative class is turned round', async () => {
    const found = await binary({ y: ['no', 'yes'], s: [0.9, 0.25] }, { score: { no: 's' }, positive: 'yes' });
    expect([...found.score!]).toEqual([expect.closeTo(0.1, 12), 0.75]);
  });
});

test('test sets of one class are read', async () => {
  const found = await binary({ y: ['no', 'no'], s: [0.1, 0.7] }, { score: 's', positive: 'yes' });
  expect(found).toMatchObject({ positive: 'yes', negative: 'no', truth: new Uint8Array(2) });
  expect(await binary({ y: [0, 0], s: [0.1, 0.7] }, { score: 's' })).toMatchObject({ positive: '1', negative: '0' });
  expect(await binary({ y: [true], s: [0.1] }, { score: 's' })).toMatchObject({ positive: 'true', negative: 'false' });
});

const S = [0.1, 0.9];
test.each<[string, Columns, Partial<PredictionColumns>, string, string | RegExp]>([
  ['no rows', { y: [], s: [] }, { score: 's' }, 'ROWS_MISSING', 'table.csv has no rows'],
  ['a missing column', { y: [0, 1] }, { score: 's' }, 'COLUMN_MISSING', /no column "s"/],
  [
    'an empty label',
    { y: [0, null], s: S },
    { score: 's' },
    'VALUE_MISSING',
    'column "y" of table.csv is empty in row 2',
  ],
  [
    'NaN scores',
    { y: [0, 1, 1], s: [NaN, NaN, 1] },
    { score: 's' },
    'VALUE_MISSING',
    'column "s" of table.csv holds no number in row 1 and in one other',
  ],
  [
    'infinite scores',
    { y: [0, 1], s: [1, -Infinity] },
    { score: 's' },
    'VALUE_INFINITE',
    'column "s" of table.csv holds -Infinity in row 2',
  ],
  ['text as scores', { y: [0, 1], s: ['a', 'b'] }, { score: 's' }, 'COLUMN_NOT_NUMERIC', /"a"/],
  [
    'infinite targets',
    { y: [0, Infinity], s: S },
    { task: 'regression', prediction: 's' },
    'VALUE_INFINITE',
    /holds Infinity in row 2/,
  ],
  [
    'no positive class',
    { y: ['no', 'yes'], s: S },
    { score: 's' },
    'POSITIVE_UNKNOWN',
    'which class of column "y" is the positive one? It holds "no", "yes"',
  ],
  [
    'another positive class',
    { y: ['no', 'yes'], s: S },
    { score: 's', positive: 'yess' },
    'POSITIVE_UNKNOWN',
    'the positive class "yess" is not among the classes of column "y": "no", "yes"',
  ],
  [
    'three classes',
    { y: ['a', 'b', 'c'], s: [0, 0, 1] },
    { score: 's', positive: 'a' },
    'CLASSES_TOO_MANY',
    'column "y" of table.csv holds 3 classes: "a", "b", "c"',
  ],
  [
    'labels of another kind',
    { y: [0, 1], s: ['no', 'yes'] },
    { prediction: 's' },
    'CLASS_UNKNOWN',
    'column "s" holds "no", "yes", but the classes of column "y" are "0", "1"',
  ],
  ['neither label nor score', { y: [0, 1] }, {}, 'COLUMN_UNNAMED', /predicted classes or with scores/],
  [
    'a score of no class',
    { y: [0, 1], s: S },
    { score: { x: 's' } },
    'CLASS_UNKNOWN',
    /a score is named for the class "x"/,
  ],
  [
    'a class without a score',
    { y: ['a', 'b'], s: S },
    { task: 'multiclass', score: { a: 's' } },
    'CLASS_UNKNOWN',
    'column "y" holds "b", which no score column is named for; the classes are "a"',
  ],
  [
    'two scores of a class',
    { y: ['a', 'b'], s: S },
    { task: 'multiclass', score: { a: 's', A: 's' } },
    'CLASS_UNKNOWN',
    /two scores are named for one class/,
  ],
  [
    'classes that nobody knows',
    { y: ['a', 'b'], s: ['x', 'y'] },
    { task: 'multiclass', prediction: 's' },
    'CLASS_UNKNOWN',
    'column "s" holds "x", "y", which column "y" has none of; the classes are "a", "b"',
  ],
  [
    'one score of several classes',
    { y: ['a', 'b'], s: S },
    { task: 'multiclass', score: 's' },
    'COLUMN_UNNAMED',
    /one score column for each class/,
  ],
  [
    'a repeated id',
    { y: [0, 1, 1], s: [0, 0, 1], i: ['u', 'v', 'u'] },
    { score: 's', id: 'i' },
    'ID_REPEATED',
    'column "i" of table.csv holds "u" twice, the second time in row 3; 2 of 3 ids differ',
  ],
  [
    'a missing id',
    { y: [0, 1], s: S, i: ['u', null] },
    { score: 's', id: 'i' },
    'VALUE_MISSING',
    /column "i" of table.csv is empty in row 2/,
  ],
  ['a missing group', { y: [0, 1], s: S, i: [null, 'u'] }, { score: 's', group: 'i' }, 'VALUE_MISSING', /row 1/],
  [
    'a negative weight',
    { y: [0, 1], s: S, w: [1, -2] },
    { score: 's', weight: 'w' },
    'WEIGHT_INVALID',
    /holds the weight -2 in row 2/,
  ],
  [
    'no weight at all',
    { y: [0, 1], s: S, w: [0, 0] },
    { score: 's', weight: 'w' },
    'WEIGHT_INVALID',
    /holds no weight above 0/,
  ],
  [
    'a ranking without queries',
    { y: [0, 1], s: S },
    { task: 'ranking', score: 's' },
    'COLUMN_UNNAMED',
    /what query each row answers/,
  ],
  [
    'negative relevance',
    { y: [0, -1], s: S, q: [1, 1] },
    { task: 'ranking', score: 's', query: 'q' },
    'RELEVANCE_NEGATIVE',
    /holds -1 in row 2/,
  ],
  [
    'two weights in a query',
    { y: [0, 1], s: S, q: [1, 1], w: [1, 2] },
    { task: 'ranking', score: 's', query: 'q', weight: 'w' },
    'WEIGHT_INVALID',
    /holds 2 in row 2 and 1 in an earlier row/,
  ],
  ['nothing predicted', { y: [0, 1] }, { task: 'regression' }, 'COLUMN_UNNAMED', /the predicted numbers/],
])('%s is refused', async (_, columns, named, code, message) => {
  await expect(read(columns, named)).rejects.toMatchObject({
    code,
    exitCode: 2,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
});
