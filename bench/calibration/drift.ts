/**
 * How often drift is seen where there is none, by simulation with fixed seeds: both presets on the same two samples of one
 * distribution. `node build/bench/calibration/drift-main.js` writes the full table.
 */
import { DEFAULT_OPTIONS, detectDrift } from '../../src/drift/index.js';
import type { ColumnReader, ColumnSummary } from '../../src/drift/index.js';
import { summaryOfNumbers } from '../../src/drift/column-reader.js';
import { seededRandom } from '../../src/stats/random.js';
import type { Random } from '../../src/stats/random.js';

/** One kind of data set: normal columns, and categories of equally likely levels. */
export interface Cell {
  n: number;
  m: number;
  levels: number;
  numeric: number;
  categorical: number;
}

export interface Calibration extends Cell {
  runs: number;
  /** Shares of the runs without drift in which any column was said to have drifted, or any check flagged. */
  assay: number;
  assayChecks: number;
  evidently: number;
  /** Mean share of columns that Evidently's defaults say have drifted. */
  evidentlyColumns: number;
}

/** The cells of the committed table. */
export const CELLS: readonly Cell[] = [50, 500, 5000].flatMap((n) => [
  ...[5, 10, 50, 200].map((levels) => ({ n, m: n, levels, numeric: 10, categorical: 10 })),
  { n, m: n / 5, levels: 10, numeric: 10, categorical: 10 },
]);

/** Runs one cell. Equal seeds give equal figures. */
export async function calibrate(cell: Cell, runs: number, seed: number): Promise<Calibration> {
  const random = seededRandom(seed);
  let [assay, assayChecks, evidently, evidentlyColumns] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const [reference, current] = [sample(random, cell, cell.n), sample(random, cell, cell.m)];
    const ours = await detectDrift(reference, current, { ...DEFAULT_OPTIONS, minimumRows: 10 });
    const theirs = await detectDrift(reference, current, { ...DEFAULT_OPTIONS, preset: 'evidently' });
    const columns = Object.values(ours.columns);
    if (columns.some(({ drifted }) => drifted)) assay++;
    if (columns.some(({ checks = [] }) => checks.some(({ flagged }) => flagged))) assayChecks++;
    if (theirs.number_of_drifted_columns > 0) evidently++;
    evidentlyColumns += theirs.share;
  }
  const share = (count: number): number => Math.round((count / runs) * 1e4) / 1e4;
  return {
    ...cell,
    runs,
    assay: share(assay),
    assayChecks: share(assayChecks),
    evidently: share(evidently),
    evidentlyColumns: share(evidentlyColumns),
  };
}

function sample(random: Random, { levels, numeric, categorical }: Cell, rows: number): ColumnReader {
  const summaries = new Map<string, ColumnSummary>();
  for (let k = 0; k < numeric; k++) {
    summaries.set(`x${k}`, summaryOfNumbers(Float64Array.from({ length: rows }, random.normal)));
  }
  for (let k = 0; k < categorical; k++) {
    const counts = new Map<string, number>();
    for (let row = 0; row < rows; row++) {
      const level = `level ${random.below(levels)}`;
      counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    summaries.set(`c${k}`, { kind: 'levels', counts, rows, nulls: 0 });
  }
  return {
    name: 'simulated',
    rowCount: rows,
    columns: [...summaries.keys()].map((name) => ({ name, type: name.startsWith('x') ? 'number' : 'string' })),
    summary: async ({ name }) => summaries.get(name)!,
  };
}

/** The committed table in Markdown. */
export function tableOf(results: readonly Calibration[]): string {
  const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
  const lines = results.map(({ n, m, levels, runs, assay, assayChecks, evidently, evidentlyColumns }) =>
    [n, m, levels, runs, percent(assay), percent(assayChecks), percent(evidently), percent(evidentlyColumns)].join(
      ' | ',
    ),
  );
  return [
    '# Drift where there is none',
    '',
    'Two samples of one distribution, 10 normal columns and 10 of equally likely categories, fixed seeds. How many runs see',
    "drift in any column; beside it the rules of Evidently's defaults (`preset: evidently`) on the same data.",
    '',
    '| reference rows | current rows | levels | runs | any column: assay | any check: assay | any column: Evidently | columns: Evidently |',
    '|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}
