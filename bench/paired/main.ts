/**
 * Comparing two models on 1,000,000 rows by five metrics with intervals, beside a bootstrap in numpy of the metric that is
 * cheapest to resample by rows; process start and reading the files included. The peer is `science` of
 * test/support/install-peers.sh. Usage: main.js [rows [rounds]] [--save]; exit 1 below the promise.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/random.js';
import { compare } from '../compare.js';
import type { Contender } from '../compare.js';
import { ASSAY, ROOT, printResult, writeResults } from '../suite.js';
import type { Result } from '../suite.js';

const args = process.argv.slice(2);
const [rows, rounds] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const ROWS = rows ?? 1_000_000;
const ROUNDS = rounds ?? 3;
const TIMES = 4;
const METRICS = ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'];

const directory = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  writePredictions(directory);
  const bootstrap: Contender = {
    name: 'numpy, 1,000 resamples of brier_score',
    command: join(ROOT, '.cache/peers/science/bin/python'),
    args: [join(ROOT, 'bench/paired/bootstrap.py'), 'champion.csv', 'challenger.csv'],
    cwd: directory,
  };
  const files = ['--champion', 'champion.csv', '--challenger', 'challenger.csv', '--id', 'id', '--target', 'churned'];
  const own: Contender = {
    name: 'assay compare, five metrics',
    command: process.execPath,
    args: [
      ...[ASSAY, 'compare', ...files, '--score', 'score', '--task', 'binary', '--json'],
      ...METRICS.flatMap((metric) => ['--metric', metric]),
    ],
    cwd: directory,
  };
  const measured = compare([bootstrap, own], ROUNDS);
  const result: Result = {
    title: `${ROWS} rows in two CSV files matched by id`,
    measured,
    promises: [{ than: bootstrap.name, times: TIMES }],
  };
  printResult(result);
  if (args.includes('--save')) writeResults(join(ROOT, 'bench/results.json'), { paired: [result] });
  process.exitCode = measured[0]!.minMs / measured[1]!.minMs >= TIMES ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Scores of two models, equally good. */
function writePredictions(into: string): void {
  const random = seededRandom(1);
  const champion = ['id,churned,score'];
  const challenger = ['id,churned,score'];
  for (let row = 0; row < ROWS; row++) {
    const chance = random.uniform() ** 2;
    const truth = random.uniform() < chance ? 1 : 0;
    const noisy = () => Math.min(1, Math.max(0, chance + (random.uniform() - 0.5) * 0.2)).toFixed(6);
    champion.push(`c${row},${truth},${noisy()}`);
    challenger.push(`c${row},${truth},${noisy()}`);
  }
  writeFileSync(join(into, 'champion.csv'), champion.join('\n') + '\n');
  writeFileSync(join(into, 'challenger.csv'), challenger.join('\n') + '\n');
}
