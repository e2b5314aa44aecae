import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { ColumnPair, sortedFinite } from '../../src/drift/column-pair.js';
import { chooseDetector } from '../../src/drift/choose-detector.js';
import { isDrift } from '../../src/drift/detectors/detector.js';
import { DETECTORS } from '../../src/drift/detectors/index.js';
import { importEvidently } from '../../src/drift/import-evidently.js';
import { columnReader, DEFAULT_OPTIONS, detectDrift } from '../../src/drift/index.js';
import type { DriftResult } from '../../src/drift/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { memoryTable } from '../support/memory-table.js';
import { describeWithPeer } from '../support/peers.js';

jest.setTimeout(300_000);

/** The example's data, as its remote has it. */
const CUSTOMERS = fileURLToPath(
  new URL('../../examples/telco-churn/remote/files/md5/3b/93f4e985a148800f96326f558954b2', import.meta.url),
);
const ORACLE = fileURLToPath(new URL('oracles/evidently_drift.py', import.meta.url));

type Value = number | string | boolean | null;
type Column = { dtype: 'float64' | 'int64' | 'object' | 'bool'; values: Value[] };
type Pair = { type: 'num' | 'cat'; reference: Column; current: Column };
type Tables = { reference: Record<string, Column>; current: Record<string, Column> };
type Answer = Record<string, { method: string; score: number | null; drifted: boolean } | { error: string }>;

function ask(python: string, questions: readonly unknown[]): unknown[] {
  const input = JSON.stringify(questions);
  return JSON.parse(execFileSync(python, [ORACLE], { input, encoding: 'utf8', maxBuffer: 1 << 28 })) as unknown[];
}

const random = seededRandom(507);
const oneOf = <T>(...values: T[]): T => values[random.below(values.length)]!;
const listOf = <T>(n: number, value: () => T): T[] => Array.from({ length: n }, value);

/** Two samples of one kind of distribution; `shift` is how far the second is off. */
function numbers(n: number, m: number): Pair {
  const shift = oneOf(0, 0, 0.05, 0.3, 1);
  const digits = oneOf(0, 1, 15);
  const scale = oneOf(0.01, 1, 1, 30, 1000);
  const shape = oneOf(
    () => random.normal(),
    () => -Math.log(1 - random.uniform()),
    () => random.uniform() * 8,
    () => random.below(oneOf(2, 4, 6, 18, 30)),
  );
  const draw = (size: number, off: number): number[] =>
    listOf(size, () => Number((scale * (shape() + off)).toFixed(digits)));
  const [reference, current] = [draw(n, 0), draw(m, shift)];
  const whole = [...reference, ...current].every(Number.isInteger) && random.below(2) === 0;
  const dtype = whole ? 'int64' : 'float64';
  return { type: 'num', reference: { dtype, values: reference }, current: { dtype, values: current } };
}

function categories(n: number, m: number): Pair {
  const levels = oneOf(2, 2, 3, 5, 12, 40);
  const [tilt, numeric] = [oneOf(1, 1, 1.15, 1.6), random.below(3) === 0];
  const draw = (size: number, power: number): Column => ({
    dtype: numeric ? 'int64' : 'object',
    values: listOf(size, () => {
      const level = Math.floor(levels * random.uniform() ** power);
      return numeric ? level * 5 : `level ${level}`;
    }),
  });
  return { type: 'cat', reference: draw(n, 1), current: draw(m, tilt) };
}

function pairOf({ type, reference, current }: Pair): ColumnPair {
  if (reference.dtype === 'object') {
    const counts = (column: Column): Map<string, number> => {
      const found = new Map<string, number>();
      for (const value of column.values) found.set(value as string, (found.get(value as string) ?? 0) + 1);
      return found;
    };
    return ColumnPair.ofCounts(counts(reference), counts(current));
  }
  const sorted = (column: Column): Float64Array => sortedFinite(Float64Array.from(column.values as number[]));
  return ColumnPair.ofNumbers(type, sorted(reference), sorted(current), reference.dtype === 'int64');
}

/** Permutation tests draw other numbers than numpy; they are compared where chance cannot turn the answer. */
const RANDOM = new Set(['TVD', 'empirical_mmd']);

/** Why our answer is not theirs; undefined when it is. */
function mismatch(method: string, pair: ColumnPair, theirs: Answer[string]): string | undefined {
  const options = { ...DEFAULT_OPTIONS, preset: 'evidently' as const };
  const chosen = method === 'default' ? chooseDetector(options, 'x', pair) : undefined;
  const detector = chosen && 'detector' in chosen ? chosen.detector : DETECTORS.find(({ name }) => name === method)!;
  const score = detector.compute(pair);
  // What fails by numpy's types is a defect of theirs, not an answer.
  if ('error' in theirs && theirs.error === 'UFuncTypeError') return undefined;
  // Of three levels its answer depends on the order of a set.
  if (method === 'fisher_exact' && pair.counts().levels.length > 2) return undefined;
  if ('error' in theirs || theirs.score === null) return typeof score === 'number' ? `score ${score}` : undefined;
  if (typeof score !== 'number') return score.undefinedReason;
  if (detector.name !== theirs.method) return `method ${detector.name}`;
  const drifted = isDrift(detector, score, detector.threshold);
  if (RANDOM.has(method)) {
    const isClear = theirs.score > 0.25 || theirs.score < 0.02;
    return isClear && drifted !== theirs.drifted ? `score ${score}` : undefined;
  }
  const close =
    method === 'cramer_von_mises'
      ? cramerTolerance(pair)
      : Math.max(1e-9 * theirs.score, theirs.score < 1e-6 ? 1e-6 : 0);
  const isAsymptotic = detector.name === 'ks' && Math.max(pair.n, pair.m) > 10_000;
  if (Math.abs(score - theirs.score) > (isAsymptotic ? 1e-5 : close)) return `score ${score}`;
  return drifted === theirs.drifted ? undefined : `drifted ${drifted}`;
}

/** Of few values Evidently counts paths in floats of 16 bits: ours is exact to the digits shown. */
function cramerTolerance({ n, m }: ColumnPair): number {
  return Math.max(n, m) <= 20 ? 1e-3 : 1e-9;
}

const SIZES = [2, 5, 8, 15, 20, 30, 60, 200, 500, 1000, 1001, 3000];
const sized = (make: (n: number, m: number) => Pair): Pair => {
  const n = oneOf(...SIZES);
  return make(n, random.below(3) === 0 ? n : oneOf(...SIZES));
};
const PAIRS: Pair[] = [
  ...listOf(45, () => sized(numbers)),
  ...listOf(35, () => sized(categories)),
  ...[30, 700, 12_000].map((m) => numbers(11_000, m)),
];
const METHODS = { num: [] as string[], cat: [] as string[] };
for (const { name, types } of DETECTORS) for (const type of types) METHODS[type].push(name);

/** Evidently takes seconds for each permutation test. */
function methodsFor({ type, reference, current }: Pair, index: number): string[] {
  const isQuick = index % 16 === 0 && reference.values.length + current.values.length <= 150;
  return ['default', ...METHODS[type].filter((method) => isQuick || !RANDOM.has(method))];
}

function suite(python: string): void {
  test(`${PAIRS.length} random pairs: every method's score and flag, and the method chosen by default`, () => {
    const answers = ask(
      python,
      PAIRS.map((pair, index) => ({ pair, methods: methodsFor(pair, index) })),
    ) as Answer[];
    const mismatches: string[] = [];
    let compared = 0;
    PAIRS.forEach((given, index) => {
      const pair = pairOf(given);
      for (const [method, theirs] of Object.entries(answers[index]!)) {
        const ours = mismatch(method, pair, theirs);
        const about = `pair ${index} (${pair.type}, ${pair.n} v ${pair.m}), ${method}: ${JSON.stringify(theirs)}`;
        if (ours !== undefined) mismatches.push(`${about}, ours: ${ours}`);
        compared++;
      }
    });
    expect(mismatches).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });
}

/** Columns of plain values: numbers that are whole without nulls are so for pandas, too. */
function columnOf(values: Value[]): Column {
  const given = values.filter((value) => value !== null);
  if (given.some((value) => typeof value === 'string')) return { dtype: 'object', values };
  if (given.every((value) => typeof value === 'boolean')) return { dtype: 'bool', values };
  const whole = given.length === values.length && given.every((value) => Number.isInteger(value));
  return { dtype: whole ? 'int64' : 'float64', values };
}

function tableOf(rows: readonly Record<string, Value>[]): Record<string, Column> {
  return Object.fromEntries(
    Object.keys(rows[0]!).map((name) => [name, columnOf(rows.map((row) => row[name] ?? null))] as const),
  );
}

/** Every kind of column, a share of them shifted, one with nulls. */
function randomTable(n: number, shift: number): Record<string, Value>[] {
  return listOf(n, () => ({
    normal: random.normal() + shift,
    skewed: -Math.log(1 - random.uniform()),
    gaps: random.uniform() < 0.1 ? null : random.normal() * (1 + shift),
    whole: random.below(500),
    few: random.below(4 + Math.round(shift * 4)),
    half: random.below(3) / 2,
    yes: random.uniform() < 0.3 + shift / 2,
    plan: ['free', 'pro', 'team'][Math.floor(3 * random.uniform() ** (1 + shift))]!,
  }));
}

/** The example's customers, as pandas reads them. */
function customers(): Record<string, Value>[] {
  const [head, ...lines] = readFileSync(CUSTOMERS, 'utf8').replaceAll('"', '').trim().split('\n');
  const names = head!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, k) => [name, valueOf(cells[k]!)]));
  });
}

function valueOf(cell: string): Value {
  if (cell === '') return null;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

const all = customers();
const TABLES: Record<string, Tables> = {
  'the first and the last customers': { reference: tableOf(all.slice(0, 3500)), current: tableOf(all.slice(3500)) },
  'customers who stay and who leave': {
    reference: tableOf(all.filter(({ tenure }) => Number(tenure) > 30)),
    current: tableOf(all.filter(({ tenure }) => Number(tenure) <= 30)),
  },
  'small tables without drift': { reference: tableOf(randomTable(300, 0)), current: tableOf(randomTable(200, 0)) },
  'small tables with drift': { reference: tableOf(randomTable(400, 0)), current: tableOf(randomTable(900, 0.7)) },
  'large tables with drift': { reference: tableOf(randomTable(2000, 0)), current: tableOf(randomTable(500, 0.7)) },
};

async function ours({ reference, current }: Tables): Promise<DriftResult> {
  const reader = (columns: Record<string, Column>) =>
    columnReader(memoryTable(Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, values]))));
  return detectDrift(reader(reference), reader(current), { ...DEFAULT_OPTIONS, preset: 'evidently' });
}

/** What an import of a real report gives is what we find in the data ourselves. */
async function expectReport(tables: Tables, document: unknown, isTyped: boolean): Promise<void> {
  const [found, report] = [await ours(tables), importEvidently(document, 'report.json')];
  if (isTyped) {
    expect({ share: found.share, drift: found.dataset_drift }).toEqual({
      share: report.share,
      drift: report.dataset_drift,
    });
    expect(Object.keys(found.columns).sort()).toEqual(Object.keys(report.columns).sort());
  }
  for (const [name, { method, score, threshold, drifted, type }] of Object.entries(found.columns)) {
    const theirs = report.columns[name]!;
    // 0.4 takes every column of whole numbers for numbers.
    if (!isTyped && theirs.method !== method) continue;
    expect({ name, type, method, threshold, drifted }).toMatchObject({
      method: theirs.method,
      threshold: theirs.threshold,
      drifted: theirs.drifted,
    });
    expect(Math.abs(score! - theirs.score!)).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(theirs.score!), 1e-12));
  }
}

describeWithPeer('evidently', 'Evidently 0.7', (python) => {
  suite(python);

  test.each(Object.entries(TABLES))(
    'its report of %s: types, methods, scores, flags and verdict',
    async (_, tables) => {
      await expectReport(tables, ask(python, [{ tables }])[0], true);
    },
  );
});

describeWithPeer('evidently4', 'Evidently 0.4', (python) => {
  suite(python);

  test('its report of customers, imported: scores and flags where it takes the columns for the same', async () => {
    const tables = TABLES['the first and the last customers']!;
    await expectReport(tables, ask(python, [{ tables }])[0], false);
  });
});
