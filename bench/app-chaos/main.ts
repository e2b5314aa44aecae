/**
 * Plays random histories before the App's reconcilers, in chaos and in peace, and writes what happened and what must not have
 * to bench/app-chaos.json, after every tenth. Ends with 1 where anything was found.
 * Usage: main.js [--histories 1000] [--first 1] [--continue] [--seconds 1e9] [--out bench/app-chaos.json]; --continue goes on
 * behind the last seed of that file until there are that many; --seconds stops before.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playHistory } from '../../test/support/chaos/play-history.js';
import { ROOT, machineFacts } from '../suite.js';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '1000' },
    first: { type: 'string', default: '1' },
    continue: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '1e9' },
    out: { type: 'string', default: join(ROOT, 'bench/app-chaos.json') },
  },
});

interface Result {
  first: number;
  last: number;
  histories: number;
  violations: number;
  seconds: number;
  machine: Record<string, string>;
  steps: Record<string, number>;
  faults: Record<string, number>;
  found: { seed: number; violations: string[] }[];
}

const first = Number(values.first);
const fresh: Result = {
  ...{ first, last: first - 1, histories: 0, violations: 0, seconds: 0 },
  machine: machineFacts(),
  ...{ steps: {}, faults: {}, found: [] },
};
const isKnown = values.continue && existsSync(values.out);
const result = isKnown ? (JSON.parse(readFileSync(values.out, 'utf8')) as Result) : fresh;
const [begunMs, before] = [Date.now(), result.seconds];

while (result.histories < Number(values.histories) && (Date.now() - begunMs) / 1000 < Number(values.seconds)) {
  const played = await playHistory(result.last + 1);
  result.last = played.seed;
  result.histories += 1;
  add(result.steps, played.steps);
  add(result.faults, played.faults);
  if (played.violations.length > 0) {
    result.violations += played.violations.length;
    result.found.push({ seed: played.seed, violations: played.violations });
    console.error(`history ${played.seed}:\n${played.violations.join('\n')}`);
  }
  if (result.histories % 10 === 0) save();
}
save();
console.table(result.steps);
console.table(result.faults);
console.log(`${result.histories} histories, ${result.violations} violations, ${Math.round(result.seconds)} s`);
process.exitCode = result.violations > 0 ? 1 : 0;

function add(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [kind, count] of Object.entries(more)) sum[kind] = (sum[kind] ?? 0) + count;
}

/** Whole or not at all: a run that is ended goes on from the last one. */
function save(): void {
  result.seconds = Math.round(before + (Date.now() - begunMs) / 1000);
  const sorted = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ ...result, steps: sorted(result.steps), faults: sorted(result.faults) }, null, 2);
  writeFileSync(`${values.out}.part`, `${text}\n`);
  renameSync(`${values.out}.part`, values.out);
}
