import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/commands/index.js';
import { disposablePipelines, setAccuracy } from '../support/small-pipeline.js';

const { pipeline } = disposablePipelines();

const statuses = (outcome: Outcome) =>
  (outcome.json as { stages: { stage: string; status: string }[] }).stages.map(
    ({ stage, status }) => `${stage} ${status}`,
  );

const BELOW = {
  'sub/dvc.yaml': 'stages:\n  copy:\n    cmd: cp in.txt out.txt\n    deps: [in.txt]\n    outs: [out.txt]\n',
  'sub/in.txt': 'in\n',
};

describe('repro', () => {
  test('takes the dvc.yaml of its directory, and all of them with -P', async () => {
    const repository = await pipeline(BELOW);
    const directory = join(repository.root, 'sub');
    expect(statuses(await repository.run('repro', [], {}, { directory }))).toEqual(['sub/dvc.yaml:copy run']);
    setAccuracy(repository, 0.9);
    expect(statuses(await repository.run('repro'))).toEqual(['prepare skipped', 'train run', 'evaluate run']);
    expect(statuses(await repository.run('repro', [], { allPipelines: true }))).toHaveLength(4);
  });

  test('takes stages by the name they have in the directory, or from the root', async () => {
    const repository = await pipeline(BELOW);
    const directory = join(repository.root, 'sub');
    expect(statuses(await repository.run('repro', ['copy'], {}, { directory }))).toEqual(['sub/dvc.yaml:copy run']);
    expect(statuses(await repository.run('repro', ['sub/dvc.yaml:copy']))).toEqual(['sub/dvc.yaml:copy skipped']);
    expect(statuses(await repository.run('repro', ['../dvc.yaml:prepare'], {}, { directory }))).toEqual([
      'prepare skipped',
    ]);
  });

  test('in a directory without a dvc.yaml says what to name', async () => {
    const repository = await pipeline();
    await expect(repository.run('repro', [], {}, { directory: join(repository.root, 'data') })).rejects.toMatchObject({
      code: 'PIPELINE_MISSING',
      hint: expect.stringContaining('assay repro dvc.yaml'),
    });
  });

  test.each(['hardlink', 'symlink'])(
    'a kept output linked to the cache by %s does not let a command change the cache',
    async (type) => {
      const repository = await pipeline({
        'dvc.yaml':
          'stages:\n  log:\n    cmd: cat line.txt >> log.txt\n    deps: [line.txt]\n    outs:\n    - log.txt:\n        persist: true\n',
        'line.txt': 'one\n',
      });
      repository.write('.dvc/config', `${repository.read('.dvc/config')}[cache]\n    type = ${type}\n`);
      repository.delete('log.txt');
      await repository.run('checkout');
      expect(statSync(join(repository.root, 'log.txt')).mode & 0o222).toBe(0);
      repository.write('line.txt', 'two\n');
      expect((await repository.run('repro')).exitCode).toBe(0);
      expect(repository.read('log.txt')).toBe('one\ntwo\n');
      repository.git('checkout', '--quiet', 'dvc.lock');
      repository.delete('log.txt');
      await repository.run('checkout');
      expect(repository.read('log.txt')).toBe('one\n');
    },
  );
});
