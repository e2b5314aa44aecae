import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrate, CELLS, tableOf } from './drift.js';
import type { Calibration } from './drift.js';

const here = fileURLToPath(new URL('../../../bench/calibration/', import.meta.url));
const results: Calibration[] = [];
for (const [index, cell] of CELLS.entries()) {
  const result = await calibrate(cell, cell.n >= 5000 ? 200 : 1000, 1000 + index);
  console.log(JSON.stringify(result));
  results.push(result);
}
writeFileSync(`${here}drift.json`, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(`${here}drift.md`, tableOf(results));
