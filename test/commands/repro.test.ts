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

  test('says what to keep in git, or stages it, only where something was recorded', async () => {
    const repository = await pipeline({
      'dvc.yaml': 'stages:\n  copy:\n    cmd: cp in.txt out.txt\n    deps: [in.txt]\n    outs: [out.txt]\n',
      'in.txt': 'in\n',
    });
    repository.write('in.txt', 'new\n');
    repository.delete('.gitignore');
    expect((await repository.run('repro', [], {}, { dryRun: true })).text).not.toContain('git add');
    expect((await repository.run('repro')).text).toContain('git add -- .gitignore dvc.lock');
    expect((await repository.run('repro')).text).not.toContain('git add');
    await repository.run('config', ['core.autostage', 'true']);
    repository.write('in.txt', 'other\n');
    expect((await repository.run('repro')).text).toContain('Staged in git: dvc.lock');
    expect(repository.git('diff', '--cached', '--name-only')).toContain('dvc.lock');
  });

  test('names a few reasons in a line, and all of them in JSON', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const deps = Object.fromEntries(names.map((name) => [`${name}.txt`, name]));
    const repository = await pipeline({
      'dvc.yaml': `stages:\n  all:\n    cmd: cat *.txt\n    deps: [${Object.keys(deps).join(', ')}]\n`,
      ...deps,
    });
    names.forEach((name) => repository.write(`${name}.txt`, 'other'));
    const changed = await repository.run('repro', [], {}, { dryRun: true });
    expect(changed.text).toContain('a.txt modified, b.txt modified, c.txt modified, d.txt modified, 2 more)');
    expect((changed.json as { stages: { reasons: string[] }[] }).stages[0]!.reasons).toHaveLength(6);
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
