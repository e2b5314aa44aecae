import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startS3 } from '../s3-server.js';
import { ASSAY, ROOT, machineFacts } from '../suite.js';
import { PreparedScenario } from './kill-runs.js';
import type { KillMoment, KillOutcome } from './kill-runs.js';
import { randomFrom } from './random.js';
import { SCENARIOS } from './scenarios.js';

/**
 * Kills every verb that changes something again and again, by turns at a random time and at a random system call, and
 * writes what was found to bench/faults.json. Ends with 1 when anything was lost, torn or not made good.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '16' },
    only: { type: 'string', default: '' },
    program: { type: 'string', default: ASSAY },
    out: { type: 'string', default: join(ROOT, 'bench/faults.json') },
  },
});
const seed = Number(values.seed);
const killsEach = Number(values.kills);
const directory = mkdtempSync(join(tmpdir(), 'assay-kill-'));
mkdirSync(join(directory, 's3'));
const s3 = startS3(join(directory, 's3'));
const ground = {
  directory,
  program: values.program,
  ...(s3 && { s3: { directory: join(directory, 's3', s3.bucket), remote: (prefix: string) => s3.remote(prefix) } }),
};
const hasStrace = existsSync('/usr/bin/strace');
const rows = [];
const found: KillOutcome[] = [];
try {
  for (const [index, scenario] of SCENARIOS.entries()) {
    if (!new RegExp(values.only).test(scenario.name) || (scenario.remote === 's3' && !s3)) continue;
    const random = randomFrom(seed * 1000 + index);
    const outcomes: KillOutcome[] = [];
    let durationMs = 0;
    try {
      const prepared = await PreparedScenario.prepare(scenario, ground);
      durationMs = prepared.durationMs;
      const calls = hasStrace ? [...prepared.countSyscalls()] : [];
      let reachMs = durationMs;
      for (let kill = 0; kill < killsEach && outcomes.length < 2 * killsEach;) {
        const outcome = await prepared.killAt(momentOf(kill, random, reachMs, calls));
        outcomes.push(outcome);
        if (outcome.wasKilled) kill++;
        else reachMs *= 0.8; // the machine has less to do than when the duration was taken
        if (outcome.violations.length > 0) console.error(JSON.stringify(outcome, null, 2));
      }
      prepared.dispose();
    } catch (error) {
      const violations = [`could not be tried: ${String(error)}`];
      const moment = { afterMs: 0 };
      outcomes.push({ scenario: scenario.name, moment, wasKilled: false, leftovers: 0, leftoversAfter: 0, violations });
      console.error(String(error));
    }
    found.push(...outcomes.filter(({ violations }) => violations.length > 0));
    rows.push({
      scenario: scenario.name,
      command: ['assay', ...scenario.command].join(' ').slice(0, 80),
      duration_ms: Math.round(durationMs),
      kills: outcomes.filter(({ wasKilled }) => wasKilled).length,
      ended_before: outcomes.filter(({ wasKilled }) => !wasKilled).length,
      at_system_calls: outcomes.filter(({ wasKilled, moment }) => wasKilled && 'syscall' in moment).length,
      violations: outcomes.reduce((sum, { violations }) => sum + violations.length, 0),
    });
    console.log(
      JSON.stringify({
        ...rows.at(-1),
        leftovers: outcomes
          .map((one) => [one.leftovers, one.leftoversAfter])
          .filter(([a, b]) => a! + b! > 0)
          .join(' '),
      }),
    );
  }
} finally {
  s3?.stop();
  if (process.env['KEEP_PLACES'] === undefined) rmSync(directory, { recursive: true, force: true });
}
const kills = rows.reduce((sum, row) => sum + row.kills, 0);
const result = { seed, kills, violations: found.length, machine: machineFacts(), scenarios: rows, found };
writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
console.log(`${kills} kills, ${found.length} with violations`);
process.exitCode = found.length > 0 ? 1 : 0;

/** Every second kill at a system call, where that can be had; each call that changes files is as likely as another. */
function momentOf(
  kill: number,
  random: () => number,
  durationMs: number,
  calls: readonly (readonly [string, number])[],
): KillMoment {
  if (kill % 2 === 0 || calls.length === 0) return { afterMs: random() * durationMs };
  const [syscall, most] = calls[Math.floor(random() * calls.length)]!;
  return { syscall, nth: 1 + Math.floor(random() * most) };
}
