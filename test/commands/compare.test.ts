import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verbs } from '../../src/commands/index.js';
import type { Outcome } from '../../src/commands/index.js';
import { UserError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import type { Comparison } from '../../src/evaluation/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { binaryPair } from '../support/random-predictions.js';

const directory = mkdtempSync(join(tmpdir(), 'assay-compare-'));
const ROWS = 2500;
const [champion, challenger] = binaryPair(seededRandom(3), ROWS);
const [, harmed] = binaryPair(seededRandom(3), ROWS, { harm: 0.8 });

interface Change {
  order?: readonly number[];
  /** Columns of a row instead of those there are. */
  edit?: (row: number) => Record<string, string>;
  header?: readonly string[];
}

/** Writes predictions as people do: a file a model. */
function write(name: string, { score, truth }: typeof champion, { order, edit, header }: Change = {}): void {
  const columns = header ?? ['id', 'age', 'plan', 'truth', 'prob'];
  const rows = (order ?? [...truth.keys()]).map((row) => {
    const cells: Record<string, string> = {
      id: `c${row}`,
      age: String(20 + (row % 50) + row / 10_000),
      plan: ['free', 'pro', 'team'][row % 3]!,
      truth: truth[row] === 1 ? 'yes' : 'no',
      prob: String(score![row]!),
      ...edit?.(row),
    };
    return columns.map((column) => cells[column]).join(',');
  });
  writeFileSync(join(directory, name), [columns.join(','), ...rows].join('\n') + '\n');
}

async function compare(options: Record<string, unknown>): Promise<Outcome & { json: Comparison }> {
  const command = await verbs.find(({ name }) => name === 'compare')!.load();
  const usual = {
    champion: 'old.csv',
    challenger: 'new.csv',
    target: 'truth',
    score: ['prob'],
    task: 'binary',
    positive: 'yes',
  };
  const context = {
    directory,
    environment: {},
    dryRun: false,
    quiet: false,
    progress: silentProgress,
    signal: new AbortController().signal,
    trigger: { kind: 'manual' as const },
    workflow: {},
  };
  return (await command.run(context, [], { ...usual, ...options })) as Outcome & { json: Comparison };
}

async function refusal(options: Record<string, unknown>): Promise<UserError> {
  const error = await compare(options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw error instanceof Error ? error : new Error('it was not refused');
}

beforeAll(() => {
  const backwards = [...champion.truth.keys()].reverse();
  write('old.csv', champion);
  write('new.csv', challenger);
  write('turned.csv', challenger, { order: backwards });
  write('worse.csv', harmed);
  write('fewer.csv', challenger, { order: backwards.slice(5) });
  write('relabelled.csv', challenger, {
    edit: (row) => (row === 7 ? { truth: champion.truth[7] === 1 ? 'no' : 'yes' } : {}),
  });
  write('alike.csv', challenger, { header: ['plan', 'truth', 'prob'] });
  write('bare.csv', challenger, { header: ['prob', 'truth'] });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('compare', () => {
  test('equal models pass a margin; what is printed is what product.md promises', async () => {
    const { json, exitCode, text } = await compare({ id: 'id', margin: ['roc_auc=0.02', 'log_loss=10%'] });
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ n: ROWS, pairs_verified: true, decision: 'pass' });
    expect(Object.keys(json.metrics)).toEqual(['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score']);
    for (const one of Object.values(json.metrics)) {
      expect(one.diff).toBeCloseTo(one.challenger! - one.champion!, 12);
      expect(one.ci![0] <= one.diff! && one.diff! <= one.ci![1]).toBe(true);
      expect(one).toMatchObject({ confidence: 0.9, verdict: 'pass', rows_needed: null });
    }
    expect(json.metrics['log_loss']!.margin).toBeCloseTo(json.metrics['log_loss']!.champion! / 10, 12);
    expect(text).toMatch(/^pass: /);
    expect(text).toContain('2500 rows, the same in both');
    expect(text).toContain('Without a margin only what is proved worse fails');
  });

  test('a worse model exits 1', async () => {
    const { json, exitCode } = await compare({ challenger: 'worse.csv', id: 'id', margin: ['roc_auc=0.01'] });
    expect(exitCode).toBe(1);
    expect(json.metrics['roc_auc']).toMatchObject({ verdict: 'fail', improved: false });
  });

  test('too few rows for the margin: inconclusive, exit 0, with the rows that are needed', async () => {
    const { json, exitCode, text } = await compare({ id: 'id', metric: ['accuracy'], margin: ['accuracy=0.001'] });
    expect(exitCode).toBe(0);
    expect(json.decision).toBe('inconclusive');
    expect(json.metrics['accuracy']!.rows_needed).toBeGreaterThan(ROWS);
    expect(text).toMatch(/needs about .* rows/);
  });

  test('rows in another order are matched, by id and by what they hold', async () => {
    const straight = await compare({ id: 'id' });
    for (const id of ['id', undefined]) {
      const turned = await compare({ challenger: 'turned.csv', id });
      expect(turned.json.metrics).toEqual(straight.json.metrics);
    }
  });

  test('bounds, improvement and slices', async () => {
    const floor = await compare({ id: 'id', metric: ['f1'], min: ['f1=0.99'] });
    expect([floor.exitCode, floor.json.metrics['f1']!.verdict]).toEqual([1, 'fail']);
    const better = await compare({
      champion: 'worse.csv',
      challenger: 'old.csv',
      id: 'id',
      requireImprovement: ['roc_auc'],
    });
    expect([better.exitCode, better.json.metrics['roc_auc']!.improved]).toEqual([0, true]);
    const sliced = await compare({ id: 'id', metric: ['accuracy'], slice: ['plan'] });
    expect(sliced.json.slices.map(({ by, status }) => [by['plan'], status])).toEqual([
      ['free', 'ok'],
      ['pro', 'ok'],
      ['team', 'ok'],
    ]);
    expect(sliced.text).toContain('plan=team');
  });

  test('a metric that divides by nothing is what --zero-division says', async () => {
    // Nobody is predicted positive by either.
    const of = (zeroDivision?: string) => compare({ id: 'id', metric: ['precision'], threshold: 2, zeroDivision });
    expect((await of()).json).toMatchObject({ decision: 'inconclusive', metrics: { precision: { challenger: null } } });
    expect((await of('0')).json.metrics['precision']).toMatchObject({ champion: 0, challenger: 0, verdict: 'pass' });
    expect((await of('1')).json.metrics['precision']).toMatchObject({ champion: 1, challenger: 1 });
  });

  test('grouped rows', async () => {
    const { json } = await compare({ id: 'id', group: 'plan', metric: ['log_loss'] });
    expect(json).toMatchObject({ groups: 3, metrics: { log_loss: { test: 'cluster' } } });
  });

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['other rows', { challenger: 'fewer.csv', id: 'id' }, 'ROWS_DIFFER', /challenger lacks 5 .*"c2495"/],
    ['another truth', { challenger: 'relabelled.csv', id: 'id' }, 'LABELS_DIFFER', /1 of 2500 rows, such as "c7"/],
    [
      'rows that are alike',
      { champion: 'alike.csv', challenger: 'alike.csv' },
      'ROWS_ALIKE',
      /alike.csv are like another/,
    ],
    ['nothing but predictions', { challenger: 'bare.csv' }, 'ROWS_ALIKE', /truth/],
    ['a missing option', { champion: undefined, target: undefined }, 'OPTION_MISSING', /--champion, --target/],
    ['an unknown metric', { id: 'id', margin: ['roc_acu=0.1'] }, 'METRIC_UNKNOWN', /roc_acu/],
    ['a margin of nothing', { id: 'id', margin: ['0.1'] }, 'OPTION_INVALID', /names no metric/],
    ['a margin below 0', { id: 'id', margin: ['f1=-0.1'] }, 'OPTION_INVALID', /-0.1/],
    ['a margin in words', { id: 'id', margin: ['f1=little'] }, 'OPTION_INVALID', /little/],
    ['a confidence without a bound', { id: 'id', minConfidence: 0.95 }, 'OPTION_INVALID', /no bound/],
    ['rows without a model', { id: 'id', data: 'old.csv' }, 'OPTION_INVALID', /no model/],
    ['queries of what has none', { id: 'id', emptyQuery: 'zero' }, 'OPTION_INVALID', /answer no queries/],
    ['a model without rows', { champion: 'm.onnx' }, 'OPTION_MISSING', /--data/],
    ['an unknown column', { id: 'ident' }, 'COLUMN_MISSING', /ident/],
  ])('refuses %s', async (_, options, code, message) => {
    const error = await refusal(options);
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect(error.message).toMatch(message);
  });
});
