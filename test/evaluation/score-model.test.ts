import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import type { LoadedModel, ModelAnswer, ModelFeed, TensorInfo } from '../../src/core/loaded-model.js';
import { predictionsOfModel, scoreTable } from '../../src/evaluation/score-model.js';
import type { TruthColumns } from '../../src/evaluation/score-model.js';
import { memoryTable } from '../support/memory-table.js';

type Value = number | string | boolean | null;
type Answer = { values: number[]; width?: number } | { labels: string[] };

interface Fake extends LoadedModel {
  /** What it was asked, input by input, column by column. */
  asked: Record<string, Value[][]>;
  wanted: string[];
}

/** A model that answers with what is given, whatever it is asked. */
function fakeModel(
  inputs: TensorInfo[],
  answers: Record<string, TensorInfo['type'] | [Answer, (number | undefined)[]?]>,
  classLabels?: string[],
): Fake {
  const said = new Map(Object.entries(answers));
  const outputs = [...said].map(([name, answer]): TensorInfo => {
    if (typeof answer === 'string') return { name, type: answer };
    return { name, type: 'labels' in answer[0] ? 'string' : 'float32', ...(answer[1] && { shape: answer[1] }) };
  });
  const fake: Fake = {
    name: 'm.onnx',
    engine: 'none',
    inputs,
    outputs,
    ...(classLabels && { classLabels }),
    asked: {},
    wanted: [],
    run: async (feeds, _, fetches) => {
      for (const { input, columns } of feeds) fake.asked[input.name] = columns.map(plain);
      fake.wanted = fetches.map(({ output }) => output.name);
      return fetches.map(({ output }): ModelAnswer => {
        const [answer] = said.get(output.name) as [Answer];
        if ('values' in answer)
          return { as: 'numbers', width: answer.width ?? 1, values: Float32Array.from(answer.values) };
        const levels = [...new Set(answer.labels)];
        return {
          as: 'categories',
          width: 1,
          levels,
          codes: Int32Array.from(answer.labels, (one) => levels.indexOf(one)),
        };
      });
    },
    close: () => {},
  };
  return fake;
}

function plain(column: ModelFeed['columns'][number]): Value[] {
  if (!('levels' in column)) return [...column];
  return [...column.codes].map((code) => (code < 0 ? null : column.levels[code]!));
}

const named = (name: string, type: TensorInfo['type'] = 'float32'): TensorInfo => ({
  name,
  type,
  shape: [undefined, 1],
});
const matrix = (width?: number): TensorInfo => ({ name: 'X', type: 'float32', shape: [undefined, width] });
const one: [Answer] = [{ values: [0.2, 0.8, 0.6] }];
const regression: TruthColumns = { task: 'regression', target: 'y' };
const binary: TruthColumns = { task: 'binary', target: 'y', positive: 'Yes' };
const yes = ['No', 'Yes', 'Yes'];

async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).exitCode).toBe(2);
  return error as UserError;
}

describe('inputs', () => {
  const table = memoryTable({
    id: ['a', 'b', 'c'],
    'total charges': [1, null, 3],
    contract: ['month', null, 'year'],
    y: [1, 2, 3],
    senior: [true, false, true],
    weight: [1, 1, 2],
  });

  test('by the names of columns, in any order; a name that exporters changed too', async () => {
    const model = fakeModel(
      [
        named('senior', 'bool'),
        named('total_charges'),
        named('contract', 'string'),
        { name: 'y', type: 'int64', shape: [undefined] },
      ],
      { out: one },
    );
    await scoreTable(model, table, regression);
    expect(model.asked).toEqual({
      senior: [[1, 0, 1]],
      total_charges: [[1, NaN, 3]],
      contract: [['month', null, 'year']],
      y: [[1, 2, 3]],
    });
  });

  test.each([3, undefined])(
    'as one tensor of %s columns: all but those of the truth, in the order of the file',
    async (width) => {
      const model = fakeModel([{ ...matrix(width), type: 'string' }], { out: one });
      await scoreTable(model, table, { ...regression, id: 'id', weight: 'weight' });
      expect(model.asked).toEqual({
        X: [
          ['1', null, '3'],
          ['month', null, 'year'],
          ['true', 'false', 'true'],
        ],
      });
    },
  );

  test.each<[string, TensorInfo[], string, string | undefined]>([
    [
      'another number of columns',
      [matrix(20)],
      'm.onnx: input "X" takes 20 columns, but table.csv has 5 beside "y": "id", "total charges", "contract", "senior", "weight"',
      undefined,
    ],
    [
      'a column that is not there',
      [named('contract'), named('tenur'), named('payment')],
      'm.onnx: table.csv has no column for the inputs "tenur", "payment"',
      undefined,
    ],
    [
      'a name misspelt',
      [named('contract'), named('senoir')],
      'm.onnx: table.csv has no column for the inputs "senoir"',
      'Is "senior" meant for "senoir"? Columns are found by name.',
    ],
    [
      'an image',
      [{ name: 'X', type: 'float32', shape: [undefined, 3, 8, 8] }],
      'm.onnx: input "X" has 4 dimensions',
      undefined,
    ],
    ['a sequence', [{ name: 'X', type: 'other' }], 'm.onnx: input "X" is of a type that no column has', undefined],
    ['none', [], 'm.onnx: it has no inputs', undefined],
  ])('refuses %s', async (_, inputs, message, hint) => {
    const error = await refusal(scoreTable(fakeModel(inputs, { out: one }), table, regression));
    expect(error).toMatchObject({ code: 'MODEL_INPUTS', message, ...(hint !== undefined && { hint }) });
  });

  test.each<[string, TensorInfo['type'], Value[], string]>([
    ['no value', 'int64', [1, null, 2], 'no value in row 2'],
    ['a fraction', 'int32', [1, 2, 2.5], '2.5 in row 3'],
    ['a number too large', 'int8', [127, 128, 0], '128 in row 2'],
    ['a number too small', 'uint8', [-1, 0, 0], '-1 in row 1'],
    ['a number beyond 2^53', 'int64', [0, 2 ** 53, 0], '9007199254740992 in row 2'],
    ['two', 'bool', [0, 1, 2], '2 in row 3'],
  ])('%s is none of type %s', async (_, type, x, found) => {
    const error = await refusal(
      scoreTable(fakeModel([named('x', type)], { out: one }), memoryTable({ x, y: [1, 2, 3] }), regression),
    );
    expect(error.code).toBe('MODEL_INPUT_VALUE');
    expect(error.message).toBe(`column "x" of table.csv has ${found}, but input "x" of m.onnx is ${type}`);
  });

  test('text where numbers belong is refused', async () => {
    const text = memoryTable({ x: ['a', 'b', 'c'], y: [1, 2, 3] });
    expect((await refusal(scoreTable(fakeModel([named('x')], { out: one }), text, regression))).code).toBe(
      'COLUMN_NOT_NUMERIC',
    );
  });

  test('a row without an answer is named, with what it lacks', async () => {
    const model = fakeModel([named('total_charges'), named('contract', 'string')], { out: [{ values: [1, NaN, 2] }] });
    expect(await refusal(scoreTable(model, table, regression))).toMatchObject({
      code: 'MODEL_NO_ANSWER',
      message: 'm.onnx gives no number for row 2 of table.csv, where "total charges", "contract" are empty',
    });
  });
});

describe('outputs', () => {
  const table = (y: Value[]) => memoryTable({ x: [1, 2, 3], y });
  const ask = (
    answers: Parameters<typeof fakeModel>[1],
    truth: TruthColumns,
    y: Value[],
    { classes, outputs }: { classes?: string[]; outputs?: { label?: string; score?: string } } = {},
  ) => predictionsOfModel(fakeModel([named('x')], answers, classes), table(y), truth, outputs);

  const two: Answer = { values: [0.9, 0.1, 0.3, 0.7, 0.6, 0.4], width: 2 };
  const three: Answer = { values: [0.7, 0.2, 0.1, 0.1, 0.8, 0.1, 0.2, 0.2, 0.6], width: 3 };
  const single: Answer = { values: [0.1, 0.7, 0.4] };
  const close = (numbers: number[]) => numbers.map((number): unknown => expect.closeTo(number, 6));
  const found = { task: 'binary', positive: 'Yes', negative: 'No', score: close([0.1, 0.7, 0.4]) };
  const plainly = (value: object) =>
    JSON.parse(
      JSON.stringify(value, (_, one: unknown) => (ArrayBuffer.isView(one) ? [...(one as Uint8Array)] : one)),
    ) as object;

  test.each<[string, Parameters<typeof fakeModel>[1], string[] | undefined, number[]]>([
    ['classes by name', { label: [{ labels: ['No', 'Yes', 'No'] }], p: [two] }, ['No', 'Yes'], [0, 1, 0]],
    [
      'classes in another order',
      { label: [{ labels: ['No', 'Yes', 'No'] }], p: [{ values: [0.1, 0.9, 0.7, 0.3, 0.4, 0.6], width: 2 }] },
      ['Yes', 'No'],
      [0, 1, 0],
    ],
    ['classes that labels tell', { label: [{ labels: ['No', 'Yes', 'No'] }], p: [two] }, undefined, [0, 1, 0]],
    ['0 and 1 for No and Yes', { label: [{ labels: ['0', '1', '0'] }], p: [two] }, ['0', '1'], [0, 1, 0]],
    ['0 and 1, and nothing that says so', { label: [{ labels: ['0', '1', '0'] }], p: [two] }, undefined, [0, 1, 0]],
    ['-1 and 1', { label: [{ labels: ['-1', '1', '-1'] }], p: [two] }, ['-1', '1'], [0, 1, 0]],
    ['false and true', { label: [{ labels: ['false', 'true', 'false'] }], p: [single] }, undefined, [0, 1, 0]],
    [
      'a label that the score does not tell',
      { label: [{ labels: ['No', 'Yes', 'Yes'] }], p: [two] },
      ['No', 'Yes'],
      [0, 1, 1],
    ],
    ['one score a row', { p: [single] }, undefined, [0, 1, 0]],
    ['two scores a row', { p: [two] }, undefined, [0, 1, 0]],
    [
      'a sequence beside them',
      { maps: 'other', p: [two], label: [{ labels: ['No', 'Yes', 'No'] }] },
      ['No', 'Yes'],
      [0, 1, 0],
    ],
  ])('binary: %s', async (_, answers, classes, label) => {
    expect(plainly(await ask(answers, binary, yes, classes ? { classes } : {}))).toMatchObject({
      ...found,
      label,
      truth: [0, 1, 1],
    });
  });

  test('a label alone is enough', async () => {
    const predictions = await ask({ label: [{ labels: ['No', 'Yes', 'No'] }], maps: 'other' }, binary, yes);
    expect(plainly(predictions)).toMatchObject({ label: [0, 1, 0] });
    expect(predictions).not.toHaveProperty('score');
  });

  test('a threshold that the user named decides, not the label', async () => {
    const answers = { label: [{ labels: ['No', 'Yes', 'No'] }] as [Answer], p: [two] as [Answer] };
    const predictions = await ask(answers, { ...binary, threshold: 0.3 }, yes, { classes: ['No', 'Yes'] });
    expect(plainly(predictions)).toMatchObject({ ...found, label: [0, 1, 1], threshold: 0.3 });
  });

  test.each<[string, string[] | undefined, string[]]>([
    ['that the file names', ['c', 'a', 'b'], ['c', 'a', 'b']],
    ['that the labels tell', undefined, ['c', 'a', 'b']],
  ])('multiclass: classes %s', async (_, classes, labels) => {
    const answers: Parameters<typeof fakeModel>[1] = { label: [{ labels }], p: [three] };
    const predictions = await ask(
      answers,
      { task: 'multiclass', target: 'y' },
      ['a', 'b', 'c'],
      classes ? { classes } : {},
    );
    expect(plainly(predictions)).toMatchObject({
      classes: ['a', 'b', 'c'],
      truth: [0, 1, 2],
      label: [2, 0, 1],
      scores: [close([0.2, 0.8, 0.2]), close([0.1, 0.1, 0.6]), close([0.7, 0.1, 0.2])],
    });
  });

  test('numbers: one a row', async () => {
    expect(plainly(await ask({ out: one }, regression, [1, 2, 3]))).toMatchObject({
      prediction: close([0.2, 0.8, 0.6]),
    });
    const ranking = predictionsOfModel(
      fakeModel([named('x')], { out: one }),
      memoryTable({ x: [1, 2, 3], y: [0, 1, 2], q: ['a', 'a', 'b'] }),
      { task: 'ranking', target: 'y', query: 'q' },
    );
    expect(plainly(await ranking)).toMatchObject({ query: [0, 0, 1], score: close([0.2, 0.8, 0.6]) });
  });

  test('by name, or by what names say', async () => {
    const several: Parameters<typeof fakeModel>[1] = {
      hidden: [{ values: [9, 9, 9] }],
      probabilities: [single],
      other: [{ values: [7, 7, 7] }],
    };
    expect(plainly(await ask(several, binary, yes))).toMatchObject(found);
    expect(plainly(await ask(several, regression, [1, 2, 3], { outputs: { score: 'other' } }))).toMatchObject({
      prediction: [7, 7, 7],
    });
  });

  test.each<
    [
      string,
      Parameters<typeof fakeModel>[1],
      TruthColumns,
      { label?: string; score?: string },
      string,
      string | undefined,
    ]
  >([
    [
      'a choice',
      { a: [single], b: [single] },
      binary,
      {},
      'm.onnx: which output is the score? It has "a: float32", "b: float32".',
      undefined,
    ],
    [
      'nothing to use',
      { maps: 'other' },
      binary,
      {},
      'm.onnx: none of its outputs can be a class or a score. It has "maps: no tensor".',
      undefined,
    ],
    [
      'no number',
      { label: [{ labels: yes }] },
      regression,
      {},
      'm.onnx: none of its outputs can be a number. It has "label: string".',
      undefined,
    ],
    [
      'a name misspelt',
      { p: [single, [undefined, 1]], score: [single] },
      binary,
      { score: 'scroe' },
      'm.onnx: it has no output "scroe". It has "p: float32 [?, 1]", "score: float32".',
      'Did you mean "score"?',
    ],
    [
      'a sequence by name',
      { maps: 'other', p: [single] },
      binary,
      { score: 'maps' },
      'm.onnx: output "maps" is no tensor of numbers or text. It has "maps: no tensor", "p: float32".',
      undefined,
    ],
    [
      'three scores for two classes',
      { p: [three] },
      binary,
      {},
      'm.onnx: output "p" has 3 values a row, and the task binary needs one or two. It has "p: float32".',
      undefined,
    ],
    [
      'one score for several classes',
      { p: [single] },
      { task: 'multiclass', target: 'y' },
      {},
      'm.onnx: output "p" has 1 values a row, and the task multiclass needs one a class. It has "p: float32".',
      undefined,
    ],
    [
      'two numbers',
      { p: [two] },
      regression,
      {},
      'm.onnx: output "p" has 2 values a row, and the task regression needs one. It has "p: float32".',
      undefined,
    ],
  ])('refuses %s', async (_, answers, truth, outputs, message, hint) => {
    const y = truth.task === 'regression' ? [1, 2, 3] : yes;
    const error = await refusal(ask(answers, truth, y, { outputs }));
    expect(error).toMatchObject({ code: 'MODEL_OUTPUTS', message, ...(hint !== undefined && { hint }) });
  });

  test('scores of which nobody can tell the class are refused', async () => {
    const answers: Parameters<typeof fakeModel>[1] = { label: [{ labels: ['a', 'b', 'a'] }], p: [three] };
    const error = await refusal(ask(answers, { task: 'multiclass', target: 'y' }, ['a', 'b', 'c']));
    expect(error).toMatchObject({ code: 'MODEL_CLASSES' });
    const strange = await refusal(ask({ p: [three] }, { task: 'multiclass', target: 'y' }, ['a', 'b', 'c']));
    expect(strange).toMatchObject({ code: 'CLASS_UNKNOWN' });
  });

  test('the table keeps its columns beside those of the model', async () => {
    const model = fakeModel([named('x')], { label: [{ labels: yes }], p: [two] }, ['No', 'Yes']);
    const { table: scored, columns } = await scoreTable(model, table(yes), binary);
    expect(scored.columns.map(({ name }) => name)).toEqual([
      'x',
      'y',
      'label (output of m.onnx)',
      'p[No] (output of m.onnx)',
      'p[Yes] (output of m.onnx)',
    ]);
    expect(columns).toEqual({
      ...binary,
      prediction: 'label (output of m.onnx)',
      score: { No: 'p[No] (output of m.onnx)', Yes: 'p[Yes] (output of m.onnx)' },
    });
    expect([...(await scored.numbers('x'))]).toEqual([1, 2, 3]);
  });
});
