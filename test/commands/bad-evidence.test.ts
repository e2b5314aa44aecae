import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { UserError } from '../../src/core/errors.js';
import type { DriftResult } from '../../src/drift/index.js';
import type { Evaluation } from '../../src/evaluation/index.js';
import { FLOAT, floats, message, node, onnxFile, tensor, value } from '../support/onnx-file.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

type Files = Record<string, string | Uint8Array>;
type Options = Record<string, unknown>;

let repository: TemporaryRepository;
let made = 0;
beforeAll(() => {
  repository = new TemporaryRepository();
});
afterAll(() => repository.dispose());

/** Runs a verb beside files that are written before; options name them with a leading `@`. */
async function run(verb: string, files: Files, options: Options) {
  const place = String(made++);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.root, place, name)), { recursive: true });
    writeFileSync(join(repository.root, place, name), content);
  }
  const placed = (given: unknown) => (typeof given === 'string' ? given.replace(/^@/, `${place}/`) : given);
  const named = Object.entries(options).map(([name, given]) => [name, placed(given)] as const);
  return repository.run(verb, [], Object.fromEntries(named));
}

async function refusal(verb: string, files: Files, options: Options): Promise<UserError> {
  return run(verb, files, options).then(
    () => {
      throw new Error('it was not refused');
    },
    (error: unknown) => error as UserError,
  );
}

async function parquet(select: string): Promise<string> {
  const path = join(repository.root, `made${made++}.parquet`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return path;
}

const table = (columns: string, ...rows: string[]) => [columns, ...rows].join('\n') + '\n';
const BINARY = { predictions: '@p.csv', target: 'y', score: ['s'], task: 'binary' };
const NUMBERS = { predictions: '@p.csv', target: 'y', prediction: 's', task: 'regression' };
const PAIR = { champion: '@p.csv', challenger: '@q.csv', target: 'y', score: ['s'], task: 'binary', id: 'i' };
const MODEL = { model: '@m.onnx', data: '@p.csv', target: 'y', task: 'binary', positive: '1' };
const SOUND = table('x,y', '0.1,0', '0.9,1', '0.4,0');

const added = (weights: Buffer, operator = 'Add', domain = '') =>
  onnxFile({
    nodes: [node(operator, ['x', 'w'], ['p'], [], domain)],
    inputs: [value('x', FLOAT, ['n', 1])],
    outputs: [value('p', FLOAT, ['n', 1])],
    initializers: [weights],
  });
const outside = (location: string) =>
  added(
    tensor(
      'w',
      FLOAT,
      [1],
      [13, message([1, 'location'], [2, location])],
      [13, message([1, 'length'], [2, '4'])],
      [14, 1],
    ),
  );

const REFUSED: [string, string, Files, Options, string, RegExp][] = [
  ['NaN as a label', 'evaluate', { 'p.csv': table('y,s', '1,0.5', 'NaN,0.1') }, BINARY, 'VALUE_MISSING', /"y".*row 2/],
  ['∞ as a label', 'evaluate', { 'p.csv': table('y,s', '1,0.5', 'inf,0.1') }, NUMBERS, 'VALUE_INFINITE', /"y".*row 2/],
  ['NaN as a score', 'evaluate', { 'p.csv': table('y,s', '1,nan', '0,0.1') }, BINARY, 'VALUE_MISSING', /"s".*row 1/],
  ['−∞ as a score', 'evaluate', { 'p.csv': table('y,s', '1,0.2', '0,-inf') }, BINARY, 'VALUE_INFINITE', /-Infinity in row 2/],
  ['no rows', 'evaluate', { 'p.csv': table('y,s') }, BINARY, 'ROWS_MISSING', /no rows/],
  ['a class nobody knows', 'evaluate', { 'p.csv': table('y,s', 'a,b', 'b,c', 'a,a') }, { ...BINARY, score: undefined, prediction: 's', positive: 'a' }, 'CLASS_UNKNOWN', /"c"/],
  ['a missing column', 'evaluate', { 'p.csv': table('y,t', '1,0.2') }, BINARY, 'COLUMN_MISSING', /no column "s"/],
  ['a number beyond 2^53', 'evaluate', { 'p.csv': table('y,s', '1,9007199254740993') }, NUMBERS, 'INTEGER_TOO_LARGE', /9007199254740993/],
  ['an id twice', 'compare', { 'p.csv': table('i,y,s', 'a,1,0.2', 'a,0,0.1'), 'q.csv': table('i,y,s', 'a,1,0.2') }, PAIR, 'ID_REPEATED', /"a" twice/],
  ['an empty id', 'compare', { 'p.csv': table('i,y,s', 'a,1,0.2', ',0,0.1'), 'q.csv': table('i,y,s', 'a,1,0.2') }, PAIR, 'VALUE_MISSING', /row 2/],
  ['fewer predictions', 'compare', { 'p.csv': table('i,y,s', 'a,1,0.2', 'b,0,0.1'), 'q.csv': table('i,y,s', 'a,1,0.2') }, PAIR, 'ROWS_DIFFER', /"b"/],
  ['other truth', 'compare', { 'p.csv': table('i,y,s', 'a,1,0.2', 'b,0,0.1'), 'q.csv': table('i,y,s', 'b,1,0.2', 'a,1,0.2') }, PAIR, 'LABELS_DIFFER', /"b"/],
  ['text as a model', 'evaluate', { 'p.csv': SOUND, 'm.onnx': 'version https://git-lfs.github.com/spec/v1\n' }, MODEL, 'MODEL_MALFORMED', /not an ONNX model/],
  ['a custom operator', 'evaluate', { 'p.csv': SOUND, 'm.onnx': added(tensor('w', FLOAT, [1], [9, floats(1)]), 'Evil', 'my.ops') }, MODEL, 'MODEL_CUSTOM_OPERATORS', /my\.ops\.Evil/],
  ['weights out of the folder', 'evaluate', { 'p.csv': SOUND, 'm.onnx': outside('../secret.bin') }, MODEL, 'MODEL_EXTERNAL_DATA', /secret\.bin/],
  ['weights of a terabyte', 'evaluate', { 'p.csv': SOUND, 'm.onnx': added(tensor('w', FLOAT, [2 ** 20, 2 ** 18])) }, MODEL, 'MODEL_TOO_LARGE', /too large/],
  ['a model of other columns', 'evaluate', { 'p.csv': table('a,b,y', '1,2,0'), 'm.onnx': added(tensor('w', FLOAT, [1], [9, floats(1)])) }, MODEL, 'MODEL_INPUTS', /takes 1 columns/],
  ['text for a model of numbers', 'evaluate', { 'p.csv': table('x,y', 'red,0', '1,1'), 'm.onnx': added(tensor('w', FLOAT, [1], [9, floats(1)])) }, MODEL, 'COLUMN_NOT_NUMERIC', /"red"/],
  ['rows of several lengths', 'evaluate', { 'p.csv': table('y,s', '1,0.5', '1,2,3') }, BINARY, 'TABLE_INVALID', /3 values/],
  ['a quote that stays open', 'evaluate', { 'p.csv': table('y,s', '1,"0.5', '0,0.1') }, BINARY, 'TABLE_INVALID', /quote/],
  ['Latin-1', 'evaluate', { 'p.csv': Buffer.from(table('y,s', 'caf\xe9,1'), 'latin1') }, BINARY, 'TABLE_INVALID', /UTF-8/],
  ['nothing at all', 'validate', { 'p.csv': '', 's.yaml': 'fields: [{name: y}]' }, { data: '@p.csv', schema: '@s.yaml' }, 'TABLE_EMPTY', /is empty/],
  ['rows of several lengths, validated', 'validate', { 'p.csv': table('y,s', '1,2,3'), 's.yaml': 'fields: [{name: y}, {name: s}]' }, { data: '@p.csv', schema: '@s.yaml' }, 'TABLE_INVALID', /3 values/],
]; // prettier-ignore

test.each(REFUSED)('%s is refused', async (_, verb, files, options, code, words) => {
  const error = await refusal(verb, files, options);
  expect(error).toMatchObject({ code, exitCode: 2, message: expect.stringMatching(words) });
  expect(error.hint).not.toBe('');
});

describe('what has no value says why, and hides nothing else', () => {
  const probabilities = { predictions: '@p.csv', target: 'y', score: ['a=p', 'b=q', 'c=r'], task: 'multiclass' };
  const UNDEFINED: [string, string, Options, Record<string, RegExp>, string[]][] = [
    ['one class', table('y,s', '1,0.2', '1,0.8'), { ...BINARY, positive: '1' }, { roc_auc: /no row is of "0"/, log_loss: /one class/ }, ['accuracy', 'brier_score']],
    ['scores beyond 1', table('y,s', '1,3', '0,-2'), BINARY, { log_loss: /no probabilities/, brier_score: /no probabilities/ }, ['roc_auc', 'accuracy']],
    ['probabilities that do not sum to 1', table('y,p,q,r', 'a,0.9,0.9,0.1', 'b,0,1,0', 'c,0,0,1'), probabilities, { log_loss: /row 1 sum to 1\.9/ }, ['accuracy']],
  ]; // prettier-ignore
  test.each(UNDEFINED)('%s', async (_, text, options, reasons, valued) => {
    const { metrics } = (await run('evaluate', { 'p.csv': text }, options)).json as Evaluation;
    for (const [name, reason] of Object.entries(reasons))
      expect(metrics[name]).toMatchObject({ value: null, ci: null, undefined_reason: expect.stringMatching(reason) });
    for (const name of valued) expect(typeof metrics[name]!.value).toBe('number');
  });

  test('slices without rows of a class, and rows without a slice', async () => {
    const text = table('y,s,g', '1,0.9,a', '1,0.8,a', '0,0.3,', '1,0.4,');
    const { slices, metrics } = (await run('evaluate', { 'p.csv': text }, { ...BINARY, slice: ['g'] }))
      .json as Evaluation;
    expect(slices.map(({ by, n, status }) => [by['g'], n, status])).toEqual([
      ['a', 2, 'insufficient'],
      [null, 2, 'insufficient'],
    ]);
    expect(slices[0]!.metrics['roc_auc']).toMatchObject({ value: null, undefined_reason: 'no row is of "0"' });
    expect(metrics['roc_auc']!.value).toBe(1);
  });
});

describe('what can be read is read', () => {
  test.each([
    ['1, "1" and true', table('y,l,s', 'true,1,0.9', 'false,0,0.2', 'true,"1",0.7')],
    ['a byte order mark, CRLF and quotes', '\uFEFFy;l;s\r\n"1";1;0.9\r\n0;"0";0.2\r\n1;1;0.7\r\n'],
  ])('%s', async (_, text) => {
    const { metrics } = (await run('evaluate', { 'p.csv': text }, { ...BINARY, prediction: 'l' })).json as Evaluation;
    expect([metrics['accuracy']!.value, metrics['roc_auc']!.value]).toEqual([1, 1]);
  });

  test('drift of no rows at all', async () => {
    const files = { 'p.csv': table('y,s'), 'q.csv': table('y,s', '1,2') };
    const { json } = await run('drift', files, { reference: '@p.csv', current: '@q.csv' });
    expect(json).toMatchObject({
      decision: 'inconclusive',
      share: null,
      undefined_reason: expect.stringMatching(/p\.csv has no rows/),
      columns: { s: { score: null, undefined_reason: expect.stringMatching(/no values/) } },
    });
  });

  test('predictions in another order', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `r${row},${row % 2},${((row * 7) % 40) / 40}`);
    const files = { 'p.csv': table('i,y,s', ...rows), 'q.csv': table('i,y,s', ...rows.toReversed()) };
    const { json } = await run('compare', files, PAIR);
    expect(json).toMatchObject({ pairs_verified: true, metrics: { roc_auc: { diff: 0, test: 'same' } } });
  });

  test('Parquet of nested values, times and zones beside predictions', async () => {
    const path = await parquet(
      `SELECT n % 2 AS y, n / 200.0 AS s, {'a': n} AS nested, [n] AS list, TIMESTAMPTZ '2024-01-01 10:00:00+02' AS at,
        9007199254740993 AS big, n % 2 AS g FROM range(200) t(n)`,
    );
    const { n, metrics } = (await run('evaluate', {}, { ...BINARY, predictions: path })).json as Evaluation;
    expect([n, typeof metrics['roc_auc']!.value]).toEqual([200, 'number']);
    const error = await refusal('evaluate', {}, { ...BINARY, predictions: path, score: ['nested'] });
    expect(error).toMatchObject({ code: 'COLUMN_UNREADABLE', exitCode: 2 });
    const drift = await run('drift', {}, { reference: path, current: path });
    expect((drift.json as DriftResult).columns).toMatchObject({
      s: { drifted: false, score: 0 },
      nested: { score: null, undefined_reason: expect.any(String) },
    });
  });
});
