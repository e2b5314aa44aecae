/**
 * Benchmarks: Assay and a peer side by side in one run. `npm run bench [name…]` prints medians, ratios and the machine's
 * facts and writes them to .cache/bench.json; `--save` writes bench/results.json, which is committed.
 */
import { join } from 'node:path';
import { coldJob } from './cold-job.js';
import { data } from './data.js';
import { memory } from './memory.js';
import { pipeline } from './pipeline.js';
import { startUp } from './start-up.js';
import { ROOT, inFreshDirectory, machineFacts, printResult, writeResults } from './suite.js';
import type { Benchmark, Result } from './suite.js';

const BENCHMARKS: Record<string, Benchmark> = { 'start-up': startUp, ...data, 'cold-job': coldJob, memory, pipeline };

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exit(2);
}

console.log(
  Object.entries(machineFacts())
    .map(([name, fact]) => `${name}: ${fact}`)
    .join('\n'),
);
const results: Record<string, Result[]> = {};
for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
  const found = inFreshDirectory(BENCHMARKS[name]!);
  if (!found) {
    console.log(`\n${name}: SKIPPED, the peer is not installed (test/support/install-peers.sh)`);
    continue;
  }
  found.forEach(printResult);
  results[name] = found;
}
writeResults(join(ROOT, args.includes('--save') ? 'bench/results.json' : '.cache/bench.json'), results);
