import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { PreparedScenario } from '../../bench/kill/kill-runs.js';
import { randomFrom } from '../../bench/kill/random.js';
import { SCENARIOS } from '../../bench/kill/scenarios.js';
import { CLI } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const KILLS = 3;
/** The others, and hundreds of kills more, are in bench/kill. */
const CHOSEN = [
  'add a directory',
  'add a changed directory',
  'commit',
  'push',
  'pull',
  'checkout another version',
  'repro',
  'gc of the cache',
];

const directory = mkdtempSync(join(tmpdir(), 'assay-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each(CHOSEN)(
  '`%s` may be killed at any moment: nothing is lost or torn, and running it again completes',
  async (name) => {
    const scenario = SCENARIOS.find((candidate) => candidate.name === name)!;
    const prepared = await PreparedScenario.prepare(scenario, {
      directory,
      program: process.env['ASSAY_PROGRAM'] ?? CLI,
    });
    const random = randomFrom(CHOSEN.indexOf(name) + 1);
    const outcomes = [];
    for (let kill = 0; kill < KILLS; kill++) {
      // One in each third, so that some come before, some amid and some after the writing.
      outcomes.push(await prepared.killAt({ afterMs: ((kill + random()) / KILLS) * prepared.durationMs }));
    }
    expect(outcomes.flatMap(({ violations }) => violations)).toEqual([]);
    expect(outcomes.some(({ wasKilled }) => wasKilled)).toBe(true);
    prepared.dispose();
  },
);
