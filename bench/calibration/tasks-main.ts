/**
 * Writes bench/calibration/tasks.{json,md}: `node build/bench/calibration/tasks-main.js`. Seeds are fixed: the same code
 * writes the same table. `--runs 4000` is slower and finer than the usual 1,000.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TASK_WORLDS } from './task-worlds.js';
import { HEADS, SEED, taskRows } from './tasks.js';
import type { Row } from './tasks.js';

const asked = process.argv.indexOf('--runs');
const RUNS = asked < 0 ? 1000 : Number(process.argv[asked + 1]);

const intro = `# How often the non-inferiority gate errs: clusters, several classes, numbers, rankings

By \`node build/bench/calibration/tasks-main.js\`, simulated with fixed seeds (${SEED} + rows), ${RUNS} runs a row, which measures
5 % to within ±${((196 * Math.sqrt(0.05 * 0.95)) / Math.sqrt(RUNS)).toFixed(1)} %. True differences are computed, not sampled. The type-1 error is how often challengers pass that are worse by
exactly the margin (wanted: 5 % at most); beside it how often equal models pass and fail by the same margin. Two classes of
independent rows are in [non-inferiority.md](non-inferiority.md).
`;
const place = join(process.cwd(), 'bench/calibration');
const rows: Row[] = [];
for (const world of TASK_WORLDS) {
  rows.push(...taskRows(world, RUNS));
  writeFileSync(join(place, 'tasks.json'), JSON.stringify({ runs: RUNS, seed: SEED, rows }, null, 2) + '\n');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const keys = Object.keys(HEADS) as (keyof typeof HEADS)[];
  const table = [Object.values(HEADS), keys.map(() => '---'), ...rows.map((row) => keys.map((key) => row[key]))];
  writeFileSync(join(place, 'tasks.md'), `${intro}\n${table.map(line).join('\n')}\n`);
}
