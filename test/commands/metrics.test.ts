import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/index.js';
import { silentProgress } from '../../src/core/progress.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const PIPELINE = `stages:
  train:
    cmd: cp now.json m.json && cp now.json cached.json && mkdir -p dir && cp now.json dir/d.json
    deps:
    - now.json
    params:
    - lr
    metrics:
    - m.json:
        cache: false
    - cached.json
    - dir
`;

let repository: TemporaryRepository;
let notes: string[];
const noting = (): Partial<CommandContext> => ({
  progress: { ...silentProgress, note: (line) => notes.push(line) },
});
beforeEach(() => {
  notes = [];
  repository = new TemporaryRepository({
    'dvc.yaml': PIPELINE,
    'params.yaml': 'lr: 0.1\n',
    'now.json': '{"acc": 0.5, "n": 1}',
    '.gitignore': '/cached.json\n/dir\n',
  });
});
afterEach(() => repository.dispose());

async function run(): Promise<void> {
  expect((await repository.run('repro')).exitCode).toBe(0);
}

/** Two runs with a commit after the first. */
async function twoRuns(): Promise<void> {
  await run();
  repository.commit('one');
  repository.write('now.json', '{"acc": 0.75, "n": 1.0}');
  repository.write('params.yaml', 'lr: 0.2\nnew: true\n');
  await run();
}

test('metrics diff: git, cache and directories; unchanged values only with --all', async () => {
  await twoRuns();
  const acc = { acc: { old: 0.5, new: 0.75, diff: 0.25 } };
  const outcome = await repository.run('metrics diff', [], {}, noting());
  expect(outcome).toEqual({
    exitCode: 0,
    json: { 'm.json': acc, 'cached.json': acc, 'dir/d.json': acc },
    text: [
      'Path         Metric    HEAD    workspace    Change',
      'm.json       acc       0.5     0.75         0.25',
      'cached.json  acc       0.5     0.75         0.25',
      'dir/d.json   acc       0.5     0.75         0.25',
    ].join('\n'),
  });
  expect(notes).toEqual([]);
  const { json } = await repository.run('metrics diff', ['HEAD', 'workspace'], { all: true, targets: ['m.json'] });
  expect(json).toEqual({ 'm.json': { ...acc, n: { old: 1, new: 1, diff: 0 } } });
  const markdown = await repository.run('metrics diff', [], { markdown: true, hidePath: true, targets: ['m.json'] });
  expect(markdown.text).toBe(
    '| Metric   | HEAD   | workspace   | Change   |\n|----------|--------|-------------|----------|\n' +
      '| acc      | 0.5    | 0.75        | 0.25     |\n',
  );
  expect((await repository.run('params diff')).json).toEqual({
    'params.yaml': { lr: { old: 0.1, new: 0.2, diff: 0.1 }, new: { old: null, new: true } },
  });
  expect((await repository.run('params diff', [], { deps: true })).json).toEqual({
    'params.yaml': { lr: { old: 0.1, new: 0.2, diff: 0.1 } },
  });
});

test('a file that nobody checked out comes from the cache, else from the remote', async () => {
  await twoRuns();
  await repository.run('push');
  repository.commit('two');
  repository.delete('cached.json', 'dir', '.dvc/cache');
  const { exitCode, json } = await repository.run('metrics diff', ['HEAD~1'], {}, noting());
  // What the first commit made was never pushed.
  expect({ exitCode, files: Object.keys(json as object) }).toEqual({
    exitCode: 3,
    files: ['m.json', 'cached.json', 'dir/d.json'],
  });
  expect(notes).toEqual([
    expect.stringMatching(
      /^cached\.json of HEAD~1 was not read: .* is neither in the cache nor in a remote \(\w{32}\)$/,
    ),
    expect.stringMatching(/^dir of HEAD~1 was not read: .* is neither in the cache nor in a remote \(\w{32}\.dir\)$/),
  ]);
  expect(json).toMatchObject({ 'cached.json': { acc: { old: null, new: 0.75 } } });
});

test('a base that cannot be read is named, and is no success', async () => {
  await twoRuns();
  repository.edit('dvc.yaml', 'stages:', 'stagess:');
  repository.commit('broken pipeline');
  repository.edit('dvc.yaml', 'stagess:', 'stages:');
  repository.write('m.json', '{');
  repository.commit('broken metric');
  await repository.run('repro', [], { force: true });
  const broken = await repository.run('metrics diff', ['HEAD~1'], {}, noting());
  expect({ exitCode: broken.exitCode, notes }).toEqual({
    exitCode: 2,
    notes: [expect.stringMatching(/^dvc\.yaml of HEAD~1 was not read: dvc\.yaml:1:1: unknown key "stagess"/)],
  });
  notes = [];
  const metric = await repository.run('metrics diff', [], {}, noting());
  expect({ exitCode: metric.exitCode, json: metric.json, notes }).toEqual({
    exitCode: 2,
    json: { 'm.json': { acc: { old: null, new: 0.75 }, n: { old: null, new: 1 } } },
    notes: [expect.stringMatching(/^m\.json of HEAD was not read: m\.json:1:2: m\.json is not JSON/)],
  });
});

test('a metric that is declared and was never made is said, and is no failure', async () => {
  repository.commit('nothing was run yet');
  const { exitCode, json, text } = await repository.run('metrics diff', [], {}, noting());
  expect({ exitCode, json, text }).toEqual({ exitCode: 0, json: {}, text: '' });
  expect(notes).toContain('m.json of HEAD does not exist');
});

test('without a commit there is nothing to compare; unknown revisions and targets are refused', async () => {
  expect(await repository.run('metrics diff', [], {}, noting())).toEqual({ exitCode: 0, json: {}, text: '' });
  expect(notes).toEqual(['There is no commit yet: nothing to compare with.']);
  expect(await repository.run('params diff', [], { markdown: true })).toMatchObject({ exitCode: 0, json: {} });
  repository.commit('one');
  await expect(repository.run('metrics diff', ['nope'])).rejects.toMatchObject({
    code: 'REVISION_UNKNOWN',
    exitCode: 2,
  });
  await expect(repository.run('params diff', [], { targets: ['nope.yaml'] })).rejects.toMatchObject({
    code: 'TARGET_UNKNOWN',
    exitCode: 2,
  });
  await expect(repository.run('metrics show', ['nope.json'])).rejects.toMatchObject({ code: 'TARGET_UNKNOWN' });
  await expect(repository.run('metrics diff', [], { targets: ['../x'] })).rejects.toMatchObject({
    code: 'PATH_OUTSIDE',
  });
});

test('metrics show: work tree, branches and tags, paths as seen from a sub-directory', async () => {
  await run();
  repository.commit('one');
  repository.git('tag', 'v1');
  expect((await repository.run('metrics show', [], { allTags: true })).json).toMatchObject({
    workspace: { data: { 'm.json': { data: { acc: 0.5, n: 1 } } } },
    v1: { data: { 'cached.json': { data: { acc: 0.5 } } } },
  });
  // The work tree says what main says.
  const all = await repository.run('metrics show', ['m.json'], { allBranches: true, allTags: true });
  expect(Object.keys(all.json as object)).toEqual(['workspace', 'main,v1']);
  const branches = await repository.run('metrics show', ['m.json'], { allBranches: true });
  expect(branches.text).toBe('Revision    Path    acc    n\nmain        m.json  0.5    1');
  repository.write('m.json', '{"acc": 1e-7, "nan": NaN}');
  repository.write('sub/x', '');
  const directory = `${repository.root}/sub`;
  expect(await repository.run('metrics show', ['../m.json'], {}, { directory })).toEqual({
    exitCode: 0,
    json: { '': { data: { '../m.json': { data: { acc: 1e-7, nan: 'nan' } } } } },
    text: 'Path       acc    nan\n../m.json  0.0    nan',
  });
});

test('NaN that stays NaN is no change', async () => {
  repository.write('m.json', '{"nan": NaN, "acc": 1}');
  repository.commit('one');
  repository.write('m.json', '{"nan": NaN, "acc": 2}');
  const { json } = await repository.run('metrics diff', [], { targets: ['m.json'] });
  expect(json).toEqual({ 'm.json': { acc: { old: 1, new: 2, diff: 1 } } });
});

test('params diff of a tuple under a key, and what templates use of other files', async () => {
  repository.write('code.py', 'class Train:\n    layers = (1, 2)\n');
  repository.write('used.toml', 'a = 1\n[m]\nb = "x"\nc = 2\n');
  repository.write(
    'dvc.yaml',
    'vars:\n- used.toml\nstages:\n  s:\n    cmd: echo ${m.b}\n    params:\n    - code.py:\n      - Train.layers\n',
  );
  repository.commit('one');
  repository.edit('code.py', '(1, 2)', '(1, 3)');
  repository.edit('used.toml', '"x"', '"y"');
  repository.edit('used.toml', 'c = 2', 'c = 3');
  expect((await repository.run('params diff')).json).toEqual({
    'code.py': { 'Train.layers': { old: [1, 2], new: [1, 3] } },
    'used.toml': { 'm.b': { old: 'x', new: 'y' } },
  });
});
