import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { randomFault } from '../../bench/kill/pipeline-faults.js';
import { PipelineTrial } from '../../bench/kill/pipeline-runs.js';
import { randomFrom } from '../../bench/kill/random.js';
import { CLI } from '../support/temporary-repository.js';

jest.setTimeout(400_000); // seventeen short pipelines, on a busy machine

/** One of each kind; hundreds more are in bench/kill. */
const RUNS = 8;
const directory = mkdtempSync(join(tmpdir(), 'assay-pipeline-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'stages side by side may be killed, interrupted or fail at any moment, and the next run makes it good',
  async () => {
    const trial = new PipelineTrial(directory, process.env['ASSAY_PROGRAM'] ?? CLI);
    trial.prepare();
    const random = randomFrom(7);
    const outcomes = [];
    for (let run = 0; run < RUNS; run++) {
      outcomes.push(await trial.run(randomFault(run, random, (start) => trial.durationMs(start))));
    }
    expect(outcomes.flatMap(({ violations }) => violations)).toEqual([]);
    expect(outcomes.filter(({ isHit, begun }) => isHit && begun > 0).length).toBeGreaterThan(0);
  },
);
