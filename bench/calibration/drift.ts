/**
 * How often drift is seen where there is none, by simulation with fixed seeds: both presets on the same two samples of one
 * distribution. `node build/bench/calibration/drift-main.js` writes the full table, Evidently's own answers beside it.
 */
import { DEFAULT_OPTIONS, detectDrift } from '../../src/drift/index.js';
import type { ColumnReader, ColumnSummary } from '../../src/drift/index.js';
import { summaryOfNumbers } from '../../src/drift/column-reader.js';
import { seededRandom } from '../../src/stats/random.js';
import type { Random } from '../../src/stats/random.js';

/** One kind of data set: normal columns, and categories of equally likely levels. Every second one lacks values. */
export interface Cell {
  n: number;
  m: number;
  levels: number;
  numeric: number;
  categorical: number;
}

/** Shares of runs without drift in which any column was said to have drifted, and mean share of such columns. */
export interface SeenColumns {
  runs: number;
  any: number;
  columns: number;
}

export interface Calibration extends Cell {
  runs: number;
  /** Shares of the runs in which anything was flagged, any column, any check. */
  assay: number;
  assayColumns: number;
  assayChecks: number;
  /** Evidently's defaults, as `preset: evidently` has them. */
  evidently: SeenColumns;
}

/** How much is missing in columns that lack values. */
export const MISSING = 0.1;

/** The cells of the committed table. */
export const CELLS: readonly Cell[] = [50, 500, 5000].flatMap((n) => [
  ...[5, 10, 20, 50, 100, 200].map((levels) => ({ n, m: n, levels, numeric: 10, categorical: 10 })),
  { n, m: n / 5, levels: 10, numeric: 10, categorical: 10 },
]);

/** Runs one cell. Equal seeds give equal figures. */
export async function calibrate(cell: Cell, runs: number, seed: number): Promise<Calibration> {
  const random = seededRandom(seed);
  const seen = { any: 0, columns: 0, checks: 0, evidently: 0, evidentlyColumns: 0 };
  for (let run = 0; run < runs; run++) {
    const [reference, current] = [sample(random, cell, cell.n), sample(random, cell, cell.m)];
    const ours = await detectDrift(reference, current, { ...DEFAULT_OPTIONS, minimumRows: 8 });
    const theirs = await detectDrift(reference, current, { ...DEFAULT_OPTIONS, preset: 'evidently' });
    const columns = Object.values(ours.columns);
    const [drifted, flagged] = [
      columns.some((column) => column.drifted),
      columns.some(({ checks = [] }) => checks.some((check) => check.flagged)),
    ];
    seen.any += Number(drifted || flagged);
    seen.columns += Number(drifted);
    seen.checks += Number(flagged);
    seen.evidently += Number(theirs.number_of_drifted_columns > 0);
    seen.evidentlyColumns += theirs.share ?? 0;
  }
  const share = (count: number): number => Math.round((count / runs) * 1e4) / 1e4;
  return {
    ...cell,
    runs,
    assay: share(seen.any),
    assayColumns: share(seen.columns),
    assayChecks: share(seen.checks),
    evidently: { runs, any: share(seen.evidently), columns: share(seen.evidentlyColumns) },
  };
}

function sample(random: Random, { levels, numeric, categorical }: Cell, rows: number): ColumnReader {
  const summaries = new Map<string, ColumnSummary>();
  const isMissing = (column: number): boolean => column % 2 === 1 && random.uniform() < MISSING;
  for (let k = 0; k < numeric; k++) {
    const values = Float64Array.from({ length: rows }, () => (isMissing(k) ? NaN : random.normal()));
    summaries.set(`x${k}`, summaryOfNumbers(values));
  }
  for (let k = 0; k < categorical; k++) {
    const counts = new Map<string, number>();
    let nulls = 0;
    for (let row = 0; row < rows; row++) {
      const level = `level ${random.below(levels)}`;
      if (isMissing(k)) nulls++;
      else counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    summaries.set(`c${k}`, { kind: 'levels', counts, rows, nulls });
  }
  return {
    name: 'simulated',
    rowCount: rows,
    columns: [...summaries.keys()].map((name) => ({ name, type: name.startsWith('x') ? 'number' : 'string' })),
    summary: async ({ name }) => summaries.get(name)!,
  };
}

/** What is committed: one cell's figures, and what the package itself says of samples of the same kind. */
export type Committed = Calibration & { itself: SeenColumns };

/** The committed table in Markdown. */
export function tableOf(results: readonly Committed[]): string {
  const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
  const lines = results.map(({ n, m, levels, runs, assay, assayColumns, assayChecks, evidently, itself }) =>
    [
      ...[n, m, levels, runs],
      ...[assay, assayColumns, assayChecks, evidently.any, evidently.columns].map(percent),
      `${percent(itself.any)} (${itself.runs})`,
      percent(itself.columns),
    ].join(' | '),
  );
  return [
    '# Drift where there is none',
    '',
    'Two samples of one distribution, 10 normal columns and 10 of equally likely categories, fixed seeds; every second column',
    `lacks ${percent(MISSING)} of its values. How many runs flag anything: a column, or one of its checks (missing values, new and missing`,
    "categories, range). Beside it, of columns alone, the rules of Evidently's defaults on the same data (`preset: evidently`), and",
    'the tests that Evidently 0.7.23 itself chooses, on other samples of the same kind (so many runs). Columns of mostly distinct texts',
    'are left out everywhere.',
    '',
    '| reference rows | current rows | levels | runs | anything: assay | any column: assay | any check: assay | any column: preset evidently | columns: preset evidently | any column: Evidently itself | columns: Evidently itself |',
    `|${'---|'.repeat(11)}`,
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}
