/**
 * Writes the table of `drift.ts`. Usage: drift-main.js [python]: one that has Evidently 0.7; without it the package's own
 * answers in the committed table stay.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startUpEnvironment } from '../compare.js';
import { calibrate, CELLS, MISSING, tableOf } from './drift.js';
import type { Calibration, Committed, SeenColumns } from './drift.js';

const here = fileURLToPath(new URL('../../../bench/calibration/', import.meta.url));
const [python] = process.argv.slice(2);
const itself = python === undefined ? committed() : ask(python);
const results: Calibration[] = [];
for (const [index, cell] of CELLS.entries()) {
  const result = await calibrate(cell, cell.n >= 5000 ? 100 : 1000, 1000 + index);
  console.log(JSON.stringify(result));
  results.push(result);
}
const all = results.map((result, index): Committed => ({ ...result, itself: itself[index]! }));
writeFileSync(`${here}drift.json`, `${JSON.stringify(all, null, 2)}\n`);
writeFileSync(`${here}drift.md`, tableOf(all));

function committed(): SeenColumns[] {
  const found = JSON.parse(readFileSync(`${here}drift.json`, 'utf8')) as Committed[];
  return CELLS.map(({ n, m, levels }) => {
    const cell = found.find((one) => one.n === n && one.m === m && one.levels === levels);
    if (!cell) throw new Error(`${n} v ${m} rows of ${levels} levels are new: name a Python that has Evidently`);
    return cell.itself;
  });
}

/** What Evidently's own tests say of samples of the same kind. */
function ask(program: string): SeenColumns[] {
  const cells = CELLS.map((cell, index) => ({
    ...cell,
    missing: MISSING,
    runs: 20,
    seed: 2000 + index,
  }));
  const env = { ...startUpEnvironment(), DO_NOT_TRACK: '1' };
  const options = { input: JSON.stringify(cells), encoding: 'utf8', env } as const;
  return JSON.parse(execFileSync(program, [`${here}evidently-false-alarms.py`], options)) as SeenColumns[];
}
