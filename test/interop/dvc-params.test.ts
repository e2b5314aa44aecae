import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { FORMATS, keysOf, paramsText, randomParams } from '../support/random-params.js';
import { TwinRepositories } from '../support/twin-repositories.js';

jest.setTimeout(240_000);

/** PARAMS_STAGES and PARAMS_SEED search longer than CI needs. */
const STAGES = Number(process.env['PARAMS_STAGES'] ?? 8);
/** Files of one stage. */
const FILES = 6;
const SEED = Number(process.env['PARAMS_SEED'] ?? 11);

/** Two states of a file, and the keys of it that a stage uses: of the first state, so some may be gone. */
const scenario = fc.record({
  before: randomParams,
  after: randomParams,
  format: fc.constantFrom(...FORMATS),
  whole: fc.boolean(),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  keeps: fc.boolean(),
});

describeWithPeer('dvc-python', 'parameters in every format, beside DVC', (python) => {
  let dvc: DvcSession;
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test(`${STAGES * FILES} random files: the same lock, the same status`, async () => {
    const twins = new TwinRepositories(dvc);
    try {
      const scenarios = fc.sample(scenario, { seed: SEED, numRuns: STAGES * FILES }).map((one, index) => {
        const keys = keysOf(one.before);
        const picked = [...new Set(one.picks.map((pick) => keys[pick % keys.length]!))];
        // What two keys share DVC writes once, with an anchor that it counts anew each time.
        const apart = picked.filter((key) => !picked.some((other) => key.startsWith(`${other}.`)));
        return { ...one, path: `p/f${index}.${one.format}`, keys: apart };
      });
      const params = scenarios.map(({ path, whole, keys }) => ({ [path]: whole ? null : keys }));
      const stages = Array.from({ length: STAGES }, (_, index): [string, YamlValue] => [
        `s${index}`,
        { cmd: 'true', params: params.slice(index * FILES, (index + 1) * FILES) },
      ]);
      twins.edit((repository) => {
        repository.write('dvc.yaml', emitYaml({ stages: Object.fromEntries(stages) }));
        for (const { path, before, format } of scenarios) repository.write(path, paramsText(before, format));
      });
      await twins.run(['repro']);
      expect(twins.ours.read('dvc.lock')).toBe(twins.theirs.read('dvc.lock'));
      twins.expectEqual('repro');
      expect(await twins.expectStatusAgrees()).toEqual({});
      twins.edit((repository) => {
        for (const { path, before, after, format, keeps } of scenarios) {
          repository.write(path, paramsText(keeps ? { ...before, extra: after } : after, format));
        }
      });
      const status = await twins.expectStatusAgrees();
      expect(Object.keys(status as object).length).toBeGreaterThan(STAGES / 2);
      twins.edit((repository) => {
        for (const { path, before, after, format } of scenarios)
          repository.write(path, paramsText({ ...after, ...before }, format));
      });
      await twins.run(['repro']);
      expect(twins.ours.read('dvc.lock')).toBe(twins.theirs.read('dvc.lock'));
      twins.expectEqual('repro');
    } finally {
      twins.dispose();
    }
  });
});
