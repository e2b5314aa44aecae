import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FLOAT, STRING, floats, node, onnxFile, tensor, value } from '../support/onnx-file.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

/** Probability = sigmoid(tenure + shift); the plan is taken and not used. */
function model(shift: number): Buffer {
  return onnxFile({
    nodes: [
      node('Add', ['tenure', 'shift'], ['shifted']),
      node('Sigmoid', ['shifted'], ['score']),
      node('Identity', ['plan'], ['same plan']),
    ],
    inputs: [value('tenure', FLOAT, ['n', 1]), value('plan', STRING, ['n', 1])],
    outputs: [value('score', FLOAT, ['n', 1]), value('same plan', STRING, ['n', 1])],
    initializers: [tensor('shift', FLOAT, [1], [9, floats(shift)])],
  });
}

const rows = Array.from({ length: 200 }, (_, row) => {
  const tenure = ((row * 37) % 200) / 50 - 2;
  return {
    tenure,
    plan: row % 2 ? 'a' : 'b',
    churn: (row * 13) % 7 < 2 + tenure ? 'Yes' : 'No',
    p: 1 / (1 + Math.exp(-tenure - 0.5)),
  };
});
const csv = (names: ('tenure' | 'plan' | 'churn' | 'p')[]) =>
  [names.join(','), ...rows.map((row) => names.map((name) => row[name]).join(','))].join('\n');

let repository: TemporaryRepository;
beforeAll(() => {
  repository = new TemporaryRepository({
    'test.csv': csv(['tenure', 'plan', 'churn']),
    'p.csv': csv(['churn', 'plan', 'p']),
  });
  for (const [name, shift] of [
    ['old', 0.5],
    ['new', 0.25],
    ['bad', -30],
  ] as const)
    writeFileSync(join(repository.root, `${name}.onnx`), model(shift));
});
afterAll(() => repository.dispose());

const TRUTH = { target: 'churn', positive: 'Yes', task: 'binary' };
/** The score's name says what it is; the other output is text, and one that names no class. */
const ASKED = { ...TRUTH, data: 'test.csv', score: ['score'] };

test('a model is measured as its predictions would be', async () => {
  const metric = ['roc_auc', 'log_loss', 'f1'];
  const options = { metric, slice: ['plan'] };
  const asked = await repository.run('evaluate', [], { ...ASKED, ...options, model: 'old.onnx', threshold: 0.5 });
  const read = await repository.run('evaluate', [], { ...TRUTH, ...options, predictions: 'p.csv', score: ['p'] });
  expect(asked.exitCode).toBe(0);
  expect(asked.text).toMatch(/^old\.onnx on test\.csv \(onnxruntime-node 1\.30\.0\): 200 rows/);
  expect(asked.json).toMatchObject({ engine: 'onnxruntime-node 1.30.0', n: 200, slices: [{ n: 100 }, { n: 100 }] });
  type Metrics = { metrics: Record<string, { value: number }> };
  const values = ({ metrics }: Metrics) => metric.map((name): unknown => metrics[name]!.value);
  const expected = values(read.json as Metrics).map((number): unknown => expect.closeTo(number as number, 5));
  expect(values(asked.json as Metrics)).toEqual(expected);
});

test('models are compared on the same rows', async () => {
  const compare = (challenger: string) =>
    repository.run('compare', [], { ...ASKED, champion: 'old.onnx', challenger, threshold: 0.5, margin: ['f1=0.1'] });
  expect(await compare('old.onnx')).toMatchObject({
    exitCode: 0,
    json: { n: 200, metrics: { f1: { diff: 0, verdict: 'pass' } } },
  });
  expect(await compare('bad.onnx')).toMatchObject({ exitCode: 1, json: { decision: 'fail' } });
});

test.each<[string, Record<string, unknown>, string, RegExp]>([
  ['no data', { ...TRUTH, model: 'old.onnx' }, 'OPTION_MISSING', /needs --data$/],
  ['no model', { ...TRUTH, data: 'test.csv' }, 'OPTION_MISSING', /needs --model$/],
  [
    'predictions beside a model',
    { ...ASKED, model: 'old.onnx', predictions: 'p.csv' },
    'OPTION_INVALID',
    /--predictions/,
  ],
  ['scores of classes', { ...ASKED, model: 'old.onnx', score: ['Yes=score', 'No=score'] }, 'OPTION_INVALID', /--score/],
  [
    'an output that is not there',
    { ...ASKED, model: 'old.onnx', score: ['scroe'] },
    'MODEL_OUTPUTS',
    /no output "scroe"/,
  ],
  ['a model that is not there', { ...ASKED, model: 'none.onnx' }, 'FILE_MISSING', /^none\.onnx: /],
  ['a table for a model', { ...ASKED, model: 'p.csv' }, 'MODEL_MALFORMED', /^p\.csv: /],
  ['rows without its columns', { ...ASKED, data: 'p.csv', model: 'old.onnx' }, 'MODEL_INPUTS', /"tenure"/],
])('%s is refused', async (_, options, code, message) => {
  const refused = repository.run('evaluate', [], options);
  await expect(refused).rejects.toMatchObject({ exitCode: 2, code, message: expect.stringMatching(message) });
});
