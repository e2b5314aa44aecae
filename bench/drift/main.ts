/**
 * Drift of all columns of two tables beside Evidently's DataDriftPreset, processes and reading included: 1,000,000 rows of
 * 50 columns as Parquet and as CSV, and 10,000 rows of 20 columns. The second run of ours finds the reference's profile.
 * Usage: main.js [program] [--small] [--save]: the program that is measured, the small tables only; exit 1 where a promise is broken. Needs 16 GB of memory for Evidently.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DriftResult } from '../../src/drift/index.js';
import { median, startUpEnvironment } from '../compare.js';
import { ASSAY, ROOT, machineFacts } from '../suite.js';

interface Case {
  name: string;
  rows: number;
  numbers: number;
  categories: number;
  format: 'parquet' | 'csv';
  rounds: number;
  /** How many times as fast as Evidently, and most memory. */
  promised: { times: number; mostMiB?: number };
}

const CASES: readonly Case[] = [
  {
    name: '10,000 × 20, CSV',
    rows: 10_000,
    numbers: 15,
    categories: 5,
    format: 'csv',
    rounds: 5,
    promised: { times: 15 },
  },
  ...(['parquet', 'csv'] as const).map((format) => ({
    name: `1,000,000 × 50, ${format === 'csv' ? 'CSV' : 'Parquet'}`,
    rows: 1_000_000,
    numbers: 40,
    categories: 10,
    format,
    rounds: 1,
    promised: { times: 10, mostMiB: 600 },
  })),
];
/** A second run with the same reference, against the first. */
const PROMISED_AGAIN = 1.6;
const PYTHON = join(ROOT, '.cache/peers/evidently/bin/python');

interface Timed {
  seconds: number;
  peakMiB: number;
}

const [program = ASSAY] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const directory = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  const rows = (process.argv.includes('--small') ? CASES.slice(0, 1) : CASES).map(measure);
  console.log(JSON.stringify(machineFacts()));
  if (process.argv.includes('--save')) {
    const file = join(ROOT, 'bench/drift/results.json');
    writeFileSync(
      file,
      `${JSON.stringify({ machine: machineFacts(), evidently: '0.7.23', results: rows }, null, 2)}\n`,
    );
  }
  process.exitCode = rows.every(({ isKept }) => isKept) ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function measure(given: Case) {
  const { name, rows, numbers, categories, format, rounds, promised } = given;
  const place = join(directory, `${rows}-${format}`);
  mkdirSync(place);
  python('make-data.py', place, String(rows), String(numbers), String(categories), format);
  const tables = ['reference', 'current'].map((side) => join(place, `${side}.${format}`)) as [string, string];
  const times = { evidently: [] as Timed[], first: [] as Timed[], again: [] as Timed[], preset: [] as Timed[] };
  let difference = 0;
  // Compiled code is kept between runs, as Python's is; what is known of tables is not.
  const warm = mkdtempSync(join(place, 'cache-'));
  assay(warm, tables);
  const freshCache = () => {
    const cache = mkdtempSync(join(place, 'cache-'));
    cpSync(join(warm, 'assay/code'), join(cache, 'assay/code'), { recursive: true });
    return cache;
  };
  for (let round = 0; round < rounds; round++) {
    const answer = join(place, 'answer.json');
    const seconds = python('evidently-drift.py', ...tables, answer);
    const theirs = JSON.parse(readFileSync(answer, 'utf8')) as { scores: Record<string, number>; peakKiB: number };
    times.evidently.push({ seconds, peakMiB: theirs.peakKiB / 1024 });
    // Ours is short beside theirs: the middle of three.
    const ours = Array.from({ length: rounds === 1 ? 3 : 1 }, () => {
      const cache = freshCache();
      const first = assay(cache, tables);
      const again = assay(cache, tables);
      const preset = assay(freshCache(), tables, '--preset', 'evidently');
      difference = Math.max(difference, worst(preset.result, theirs.scores));
      if (JSON.stringify(first.result) !== JSON.stringify(again.result))
        throw new Error('the cache changes the answer');
      return { first, again, preset };
    });
    for (const kind of ['first', 'again', 'preset'] as const) times[kind].push(...ours.map((each) => each[kind]));
  }
  const middle = (list: readonly Timed[]): Timed => ({
    seconds: rounded(median(list.map(({ seconds }) => seconds)), 2),
    peakMiB: rounded(Math.max(...list.map(({ peakMiB }) => peakMiB)), 0),
  });
  const found = {
    name,
    evidently: middle(times.evidently),
    assay: middle(times.first),
    assayPresetEvidently: middle(times.preset),
    assayAgain: middle(times.again),
    worstDifferenceOfScores: Number(difference.toExponential(1)),
  };
  const faster = rounded(
    found.evidently.seconds / Math.max(found.assay.seconds, found.assayPresetEvidently.seconds),
    1,
  );
  const again = rounded(found.assay.seconds / found.assayAgain.seconds, 2);
  const peak = Math.max(found.assay.peakMiB, found.assayPresetEvidently.peakMiB, found.assayAgain.peakMiB);
  const isKept =
    faster >= promised.times &&
    (promised.mostMiB === undefined || (peak <= promised.mostMiB && again >= PROMISED_AGAIN)) &&
    difference <= 1e-9;
  console.log(JSON.stringify({ ...found, faster, again, isKept }));
  rmSync(place, { recursive: true });
  return { ...found, faster, again, promised: { ...promised, again: PROMISED_AGAIN }, isKept };
}

/** Seconds that the script took, from the start of its process to the end. */
function python(script: string, ...args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(PYTHON, [join(ROOT, 'bench/drift', script), ...args], {
    env: { ...startUpEnvironment(), DO_NOT_TRACK: '1', PYTHONWARNINGS: 'ignore' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

function assay(
  cache: string,
  [reference, current]: [string, string],
  ...more: string[]
): Timed & { result: DriftResult } {
  const peak = join(cache, 'peak');
  const hook = join(directory, 'peak.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))",
  );
  const args = ['-r', hook, program, 'drift', '--reference', reference, '--current', current, '--json', ...more];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...startUpEnvironment(), XDG_CACHE_HOME: cache, PEAK: peak },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`assay ended with ${status}: ${stderr}`);
  return { seconds, peakMiB: Number(readFileSync(peak, 'utf8')) / 1024, result: JSON.parse(stdout) as DriftResult };
}

/** The greatest relative difference of scores, absolute below 1e-6. */
function worst({ columns }: DriftResult, theirs: Record<string, number>): number {
  const names = Object.keys(theirs);
  if (names.length !== Object.keys(columns).length) throw new Error('other columns were compared');
  return Math.max(
    ...names.map((name) => {
      const [ours, score] = [columns[name]!.score ?? NaN, theirs[name]!];
      const off = Math.abs(ours - score);
      return off <= 1e-6 && score < 1e-6 ? 0 : off / Math.abs(score);
    }),
  );
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
