import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parseConfig, starterConfig } from '../../src/config/index.js';
import { silentProgress } from '../../src/core/progress.js';
import { describeWithPeer } from '../support/peers.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

let repository: TemporaryRepository;
/** A git repository that DVC does not know yet. */
beforeEach(() => {
  repository = new TemporaryRepository();
  repository.delete('.dvc');
});
afterEach(() => repository.dispose());

const files = (directory: string) => readdirSync(join(repository.root, directory)).sort();

describe('init', () => {
  test('writes what is missing, says what comes next and stages nothing', async () => {
    repository.write('data/train.csv', 'a\n');
    const { exitCode, json, text } = await repository.run('init');
    expect({ exitCode, json }).toEqual({
      exitCode: 0,
      json: {
        added: ['.dvc/config', '.dvc/.gitignore', '.dvcignore', 'assay.yaml'],
        modified: [],
        deleted: [],
        failed: [],
        bytes: 0,
      },
    });
    expect(text).toContain('git add -- .dvc/config .dvc/.gitignore .dvcignore assay.yaml');
    expect(text).toContain('assay add data/train.csv');
    expect(repository.git('diff', '--cached', '--name-only')).toBe('');
  });

  test('again: everything is kept, and only what git does not track is suggested', async () => {
    repository.write('.dvc/config', '# mine\n[core]\n');
    repository.write('assay.yaml', 'version: 1\n');
    repository.write('tracked.csv', 'a');
    repository.commit('all');
    const { exitCode, json, text } = await repository.run('init');
    expect({ exitCode, json }).toMatchObject({ exitCode: 0, json: { added: ['.dvc/.gitignore', '.dvcignore'] } });
    expect(repository.read('.dvc/config')).toBe('# mine\n[core]\n');
    expect(repository.read('assay.yaml')).toBe('version: 1\n');
    expect(text).not.toContain('tracked.csv');
    expect(await repository.run('init')).toMatchObject({
      json: { added: [] },
      text: expect.stringContaining('there already'),
    });
  });

  test('--dry changes nothing', async () => {
    const { text } = await repository.run('init', [], {}, { dryRun: true });
    expect(text).toContain('would write .dvc/config');
    expect(files('.')).toEqual(['.git']);
  });

  test('--force replaces the configuration and keeps the cache, saying so', async () => {
    repository.write('.dvc/config', '[core]\n    remote = x\n[\'remote "x"\']\n    url = /x\n');
    repository.write('.dvc/config.local', '[core]\n');
    repository.write('.dvc/cache/files/md5/ab/c', 'kept');
    const notes: string[] = [];
    const progress = { ...silentProgress, note: (text: string) => void notes.push(text) };
    const dry = await repository.run('init', [], { force: true }, { dryRun: true });
    expect(dry.text).toContain('would drop the remote x');
    const { text } = await repository.run('init', [], { force: true }, { progress });
    expect(text).toContain('dropped the remote x');
    expect(repository.read('.dvc/config')).toBe('');
    expect(repository.has('.dvc/config.local')).toBe(false);
    expect(repository.read('.dvc/cache/files/md5/ab/c')).toBe('kept');
    expect(notes[0]).toContain('cache in .dvc/cache was kept');
  });

  test('in a directory below: --subdir', async () => {
    mkdirSync(join(repository.root, 'project'));
    await expect(repository.run('init', ['project'])).rejects.toMatchObject({
      code: 'NOT_A_GIT_REPOSITORY',
      exitCode: 2,
      hint: expect.stringContaining('--subdir'),
    });
    expect(files('project')).toEqual([]);
    const { text } = await repository.run('init', ['project'], { subdir: true });
    expect(files('project')).toEqual(['.dvc', '.dvcignore', 'assay.yaml']);
    expect(text).toContain('git add -- project/.dvc/config');
    expect(text).toContain('cd project');
  });

  test('without git: --no-scm', async () => {
    repository.delete('.git');
    await expect(repository.run('init')).rejects.toMatchObject({ code: 'NOT_A_GIT_REPOSITORY', exitCode: 2 });
    expect(files('.')).toEqual([]);
    await repository.run('init', [], { noScm: true });
    expect(files('.dvc')).toEqual(['config']);
    repository.write('a', 'x');
    expect((await repository.run('add', ['a'])).text).toBe('Added.');
    await expect(repository.run('init', [], { noScm: true, subdir: true })).rejects.toMatchObject({ exitCode: 2 });
  });

  test('refuses where git would ignore it, and where there is no directory', async () => {
    repository.write('.gitignore', '.*\n');
    await expect(repository.run('init')).rejects.toMatchObject({ code: 'DVC_DIRECTORY_IGNORED', exitCode: 2 });
    await expect(repository.run('init', ['nowhere'])).rejects.toMatchObject({ code: 'DIRECTORY_MISSING', exitCode: 2 });
    repository.delete('.gitignore');
    expect(files('.')).toEqual(['.git']);
  });

  test('--merge-driver only registers the driver', async () => {
    await repository.run('init', [], { mergeDriver: true });
    expect(files('.')).toEqual(['.git', '.gitattributes']);
    repository.write('.gitattributes', '*.bin binary');
    await repository.run('init', [], { mergeDriver: true });
    expect(repository.read('.gitattributes')).toBe('*.bin binary\ndvc.lock merge=assay\n*.dvc merge=assay\n');
    expect(repository.git('check-attr', 'merge', 'a/dvc.lock', 'b/x.dvc')).toBe(
      'a/dvc.lock: merge: assay\nb/x.dvc: merge: assay',
    );
  });
});

describe('the first assay.yaml', () => {
  const facts = {
    stages: ['a', 'train@x y'],
    metrics: ['m.json:log_loss', 'out put.json:a b'],
    data: ['data/train.csv', 'it\'s "x".csv'],
  };

  test('is valid, also with every example taken', () => {
    for (const one of [facts, { stages: [], metrics: [], data: [] }]) {
      const text = starterConfig(one);
      expect(parseConfig(text, 'assay.yaml')).toEqual(parseConfig('version: 1', 'assay.yaml'));
      // Examples are the comments that hold a key or an item.
      const taken = text.replace(/^# (?=[a-z]+:$| )/gm, '');
      expect(taken).not.toBe(text);
      expect(() => parseConfig(taken, 'assay.yaml')).not.toThrow();
    }
    const taken = parseConfig(starterConfig(facts).replace(/^# (?=[a-z]+:$| )/gm, ''), 'assay.yaml');
    expect(taken.pipeline.targets).toEqual(['train@x y']);
    expect(taken.metrics).toMatchObject([
      { metric: 'm.json:log_loss', direction: 'lower', max_rise: '2%' },
      { metric: 'out put.json:a b', max_drop: 0.01 },
    ]);
    expect(taken.protected).toEqual(['assay.yaml', 'data/train.csv', 'it\'s "x".csv']);
  });

  test('names what the project has, and `run` works with it', async () => {
    repository.write(
      'dvc.yaml',
      `stages:\n  train:\n    cmd: echo '{"auc":0.9,"name":"x"}' > m.json\n    metrics:\n    - m.json:\n        cache: false\n`,
    );
    repository.write('m.json', '{"auc": 0.9, "name": "x"}');
    repository.write('data/deep/model.onnx', 'x');
    repository.write('node_modules/x.csv', 'x');
    await repository.run('init');
    const text = repository.read('assay.yaml');
    expect(text).toContain('#   targets: [train]');
    expect(text).toContain('#   - metric: m.json:auc\n');
    expect(text).toContain('#   - data/deep/model.onnx\n');
    expect(text).not.toContain('x.csv');
    expect(text).not.toContain('m.json:name');
    repository.commit('all');
    expect((await repository.run('run')).exitCode).toBe(0);
  });

  test('a dvc.yaml that cannot be read is passed over', async () => {
    repository.write('dvc.yaml', 'stages: [');
    expect((await repository.run('init')).exitCode).toBe(0);
  });
});

test('root says the way to the root of the repository', async () => {
  mkdirSync(join(repository.root, 'a/b'), { recursive: true });
  const from = (path: string) => repository.run('root', [], {}, { directory: join(repository.root, path) });
  await expect(from('a')).rejects.toMatchObject({
    code: 'NOT_A_DVC_REPOSITORY',
    hint: expect.stringContaining('assay init'),
  });
  await repository.run('init');
  expect((await from('.')).text).toBe('.');
  expect(await from('a/b')).toMatchObject({ exitCode: 0, json: { root: '../..' }, text: '../..' });
});

describeWithPeer('dvc', 'init beside DVC', (program) => {
  let place: string;
  beforeAll(() => void (place = realpathSync(mkdtempSync(join(tmpdir(), 'assay-init-')))));
  afterAll(() => rmSync(place, { recursive: true }));
  const dvc = (cwd: string, ...args: string[]) =>
    spawnSync(program, args, {
      cwd,
      env: { ...QUIET_ENVIRONMENT, HOME: place, DVC_SITE_CACHE_DIR: join(place, 'site') },
      encoding: 'utf8',
    });

  test('writes the same bytes', async () => {
    await repository.run('init');
    for (const [name, args] of [
      ['git', []],
      ['plain', ['--no-scm']],
    ] as const) {
      const theirs = join(place, name);
      mkdirSync(theirs);
      if (name === 'git') execFileSync('git', ['init', '--quiet'], { cwd: theirs });
      else {
        repository.delete('.dvc', '.dvcignore');
        await repository.run('init', [], { noScm: true });
      }
      expect(dvc(theirs, 'init', ...args).status).toBe(0);
      for (const file of ['.dvc/config', '.dvcignore', ...(name === 'git' ? ['.dvc/.gitignore'] : [])])
        expect(repository.read(file)).toBe(readFileSync(join(theirs, file), 'utf8'));
    }
  });
});
