import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TemporaryRepository } from '../support/temporary-repository.js';

const DVC_YAML = `stages:
  prep: {cmd: echo, deps: [in], outs: [mid]}
  train:
    cmd: echo
    desc: Train it
    deps: [mid]   # keep
    outs: [out]
`;

describe('stage list, stage add, dag, freeze', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = new TemporaryRepository({ 'dvc.yaml': DVC_YAML, 'sub/keep': '' });
  });
  afterEach(() => repository.dispose());
  const below = () => ({ directory: `${repository.root}/sub` });

  test('stage list gives descriptions by address, or names', async () => {
    expect((await repository.run('stage list')).json).toEqual({ prep: 'Outputs mid', train: 'Train it' });
    expect((await repository.run('stage list', ['../dvc.yaml'], { namesOnly: true }, below())).json).toEqual([
      '../dvc.yaml:prep',
      '../dvc.yaml:train',
    ]);
  });

  test('dag gives nodes with what they need, drawn or as data', async () => {
    const { json, text } = await repository.run('dag');
    expect(json).toEqual({
      nodes: [
        { name: 'prep', needs: [] },
        { name: 'train', needs: ['prep'] },
      ],
    });
    expect(text).toBe(['┌──────┐', '│ prep │', '└───┬──┘', '    │', '┌───┴───┐', '│ train │', '└───────┘'].join('\n'));
    repository.write('dvc.yaml', 'metrics: [m.json]\n');
    expect((await repository.run('dag')).text).toBe('There is nothing to draw.');
  });

  test('dag --outs takes a path in an output for its target', async () => {
    const { json } = await repository.run('dag', ['out/part'], { outs: true });
    expect(json).toEqual({
      nodes: [
        { name: 'mid', needs: [] },
        { name: 'out', needs: ['mid'] },
      ],
    });
  });

  test('stage add tells what it would do, and changes nothing', async () => {
    const dry = { dryRun: true };
    const planned = await repository.run('stage add', ['echo', 'hi'], { name: 'new', outs: ['n'] }, dry);
    expect(planned).toMatchObject({ text: 'would add stage new in dvc.yaml', json: { added: ['new'], modified: [] } });
    const changed = await repository.run('stage add', ['echo'], { name: 'train', force: true }, dry);
    expect(changed).toMatchObject({ text: 'would change stage train in dvc.yaml', json: { modified: ['train'] } });
    expect(repository.read('dvc.yaml')).toBe(DVC_YAML);
    expect(repository.has('.gitignore')).toBe(false);
    await expect(repository.run('stage add', ['echo'])).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('stage add in a directory below names the stage by its address', async () => {
    const { json } = await repository.run('stage add', ['echo'], { name: 'new', deps: ['../out'] }, below());
    expect(json).toMatchObject({ added: ['sub/dvc.yaml:new'] });
    expect(repository.read('sub/dvc.yaml')).toBe('stages:\n  new:\n    cmd: echo\n    deps:\n    - ../out\n');
  });

  test('what stands in the way of a new stage is told with its place, if it is on disk', async () => {
    const overlap = repository.run('stage add', ['echo'], { name: 'new', outs: ['out/x'] });
    await expect(overlap).rejects.toMatchObject({
      message: 'stage "new" cannot be added: "out/x" lies inside the output "out"',
      mistakes: [
        { message: '"out" is an output of train', location: { file: 'dvc.yaml', line: 3, column: 3 } },
        { message: '"out/x" is an output of new' },
      ],
    });
  });

  test('freeze changes nothing in a dry run, and says what it found', async () => {
    const dry = await repository.run('freeze', ['train'], {}, { dryRun: true });
    expect(dry).toMatchObject({ text: 'would freeze  train', json: { modified: ['dvc.yaml'] } });
    expect(repository.read('dvc.yaml')).toBe(DVC_YAML);
    await repository.run('freeze', ['train', 'prep']);
    expect(repository.read('dvc.yaml')).toBe(
      DVC_YAML.replace('[mid]}', '[mid], frozen: true}').replace('[out]\n', '[out]\n    frozen: true\n'),
    );
    const again = await repository.run('freeze', ['../dvc.yaml:train'], {}, below());
    expect(again).toMatchObject({ text: 'frozen already  ../dvc.yaml:train', json: { modified: [] } });
    await repository.run('unfreeze', ['train', 'prep']);
    expect(repository.read('dvc.yaml')).toBe(DVC_YAML);
  });
});
