import { expect, test } from '@jest/globals';
import { disposablePipelines } from '../support/small-pipeline.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';

const { pipeline } = disposablePipelines();

test.each<[title: string, edit: (repository: TemporaryRepository) => void, exitCode: number, text: unknown]>([
  [
    'what would run if that ran',
    (repository) => repository.write('data/raw.txt', 'z\n'),
    0,
    `would run         prepare (data/raw.txt modified)
would run         train (prepare runs before it)
would run         evaluate (train runs before it)`,
  ],
  [
    'what is merely to be put back',
    (repository) => repository.delete('model.txt'),
    0,
    `unchanged         prepare
would be restored train (model.txt deleted)
unchanged         evaluate`,
  ],
  [
    'every reason',
    (repository) => {
      repository.write('params.yaml', 'lr: 0.7\n');
      repository.edit('dvc.yaml', 'cmd: sh train.sh', 'cmd: sh ./train.sh');
      repository.write('train.sh', 'cat data/clean.txt params.yaml > model.txt\n');
    },
    0,
    `unchanged         prepare
would run         train (train.sh modified, params.yaml:lr modified, command changed)
would run         evaluate (train runs before it)`,
  ],
  [
    'that a stage cannot start without what it reads',
    (repository) => repository.delete('train.sh'),
    2,
    `unchanged         prepare
would fail        train (train.sh deleted)
blocked           evaluate

dvc.yaml:8:3: stage "train" cannot start: "train.sh" does not exist
  Create it, or correct the path at dvc.yaml:8.`,
  ],
  [
    'that a stage cannot start without its parameters',
    (repository) => repository.write('params.yaml', 'rate: 1\n'),
    2,
    expect.stringMatching(/^would fail +train \(params.yaml:lr deleted\)\nblocked +evaluate\n\n.*"?lr"?/m),
  ],
])('repro --dry says %s, and does nothing', async (_title, edit, exitCode, text) => {
  const repository = await pipeline();
  edit(repository);
  const before = repository.git('status', '--porcelain', '--ignored');
  const outcome = await repository.run('repro', [], {}, { dryRun: true });
  expect(outcome).toMatchObject({ exitCode, text });
  expect(repository.git('status', '--porcelain', '--ignored')).toBe(before);
});
