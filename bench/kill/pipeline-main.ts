import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ASSAY, ROOT, machineFacts } from '../suite.js';
import { randomFault } from './pipeline-faults.js';
import { PipelineTrial } from './pipeline-runs.js';
import type { FaultOutcome } from './pipeline-runs.js';
import { randomFrom } from './random.js';

/**
 * Runs a pipeline with four jobs again and again, with a signal or a failing stage at a random moment, and writes what was
 * found to bench/pipeline-faults.json. Ends with 1 when anything was lost, recorded wrongly, left running or not made good.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '200' },
    program: { type: 'string', default: ASSAY },
    out: { type: 'string', default: join(ROOT, 'bench/pipeline-faults.json') },
  },
});
const random = randomFrom(Number(values.seed));
const directory = mkdtempSync(join(tmpdir(), 'assay-pipeline-'));
const trial = new PipelineTrial(directory, values.program);
trial.prepare();
const outcomes: FaultOutcome[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  const outcome = await trial.run(randomFault(run, random, (start) => trial.durationMs(start)));
  outcomes.push(outcome);
  if (outcome.violations.length > 0) console.error(JSON.stringify(outcome, null, 2).slice(0, 2000));
}
const found = outcomes.filter(({ violations }) => violations.length > 0);
if (found.length === 0) rmSync(directory, { recursive: true, force: true });
else console.error(`Places are kept in ${directory}`);

const kindOf = ({ signal, failing, start }: FaultOutcome) =>
  `${start}: ${[signal, failing === undefined ? undefined : 'failing stage'].filter(Boolean).join(' and ') || 'none'}`;
const kinds = [...new Set(outcomes.map(kindOf))].sort();
const rows = kinds.map((fault) => {
  const own = outcomes.filter((outcome) => kindOf(outcome) === fault);
  return {
    fault,
    runs: own.length,
    hit: own.filter(({ isHit }) => isHit).length,
    stages_begun: own.reduce((sum, { begun }) => sum + begun, 0),
    violations: own.reduce((sum, { violations }) => sum + violations.length, 0),
  };
});
console.table(rows);
const result = {
  seed: Number(values.seed),
  runs: outcomes.length,
  jobs: 4,
  violations: found.length,
  machine: machineFacts(),
  faults: rows,
  found,
};
writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
console.log(`${outcomes.length} runs, ${found.length} with violations`);
process.exitCode = found.length > 0 ? 1 : 0;
