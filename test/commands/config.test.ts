import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
let notes: string[];
beforeEach(() => {
  repository = new TemporaryRepository();
  notes = [];
});
afterEach(() => repository.dispose());

const run = (verb: string, targets: string[] = [], options: Record<string, unknown> = {}, dryRun = false) =>
  repository.run(verb, targets, options, {
    dryRun,
    progress: { ...silentProgress, note: (text) => void notes.push(text) },
    environment: { ...QUIET_ENVIRONMENT, DVC_GLOBAL_CONFIG_DIR: join(repository.directory, 'home') },
  });

describe('config', () => {
  test('prints the strongest value, of one level when asked, and its file', async () => {
    await run('config', ['core.checksum_jobs', '2'], { global: true });
    await run('config', ['core.checksum_jobs', '3']);
    await run('config', ['core.checksum_jobs', '4'], { local: true });
    expect(await run('config', ['core.checksum_jobs'])).toEqual({
      exitCode: 0,
      json: { name: 'core.checksum_jobs', value: '4', level: 'local', file: '.dvc/config.local' },
      text: '4',
    });
    expect((await run('config', ['CORE.Checksum_Jobs'], { project: true })).text).toBe('3');
    expect((await run('config', ['core.checksum_jobs'], { global: true, showOrigin: true })).text).toBe(
      `${repository.directory}/home/config\t2`,
    );
    expect(await run('config', ['core.autostage'])).toEqual({ exitCode: 0, json: null, text: '' });
  });

  test('a secret is shown to who names it, and to nobody else', async () => {
    await run('remote add', ['s', 's3://user:pass99@bucket']);
    await run('remote modify', ['s', 'secret_access_key', 'abc,"d'], { local: true });
    expect((await run('config', ['remote.s.secret_access_key'])).text).toBe('abc,"d');
    const { text, json } = await run('config', [], { list: true, showOrigin: true });
    expect(text).toContain('.dvc/config.local\tremote.s.secret_access_key=***');
    expect(JSON.stringify([text, json, (await run('remote list')).json])).not.toMatch(/abc|pass99/);
  });

  test('says what changed, and changes nothing with --dry', async () => {
    const before = repository.read('.dvc/config');
    const { json, text } = await run('config', ['core.autostage', 'true'], {}, true);
    expect({ json, text }).toEqual({
      json: { added: ['core.autostage'], modified: [], deleted: [], failed: [], bytes: 0 },
      text: 'would set core.autostage in .dvc/config',
    });
    expect(repository.read('.dvc/config')).toBe(before);
    expect((await run('config', ['core.remote', 'x'])).json).toMatchObject({ added: [], modified: ['core.remote'] });
    expect((await run('config', ['core.remote'], { unset: true })).json).toMatchObject({ deleted: ['core.remote'] });
  });

  test('changing link types tells how to link anew', async () => {
    await expect(run('config', ['cache.type', 'hardlnk'])).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(notes).toEqual([]);
    await run('config', ['cache.type', 'hardlink']);
    expect(notes[0]).toContain('--relink');
  });

  test.each<[string, string, Record<string, unknown>, boolean]>([
    ['secret_access_key', 'abc', {}, true],
    ['url', 'https://user:pass99@host/', {}, true],
    ['secret_access_key', 'abc', { local: true }, false],
    ['region', 'eu-west-1', {}, false],
  ])('a secret that git would keep is remarked on: %s %s %j', async (option, value, options, isRemarked) => {
    await run('remote add', ['s', 's3://bucket']);
    await run('remote modify', ['s', option, value], options);
    expect(notes).toEqual(isRemarked ? [expect.stringContaining('--local')] : []);
  });

  test.each<[string[], Record<string, unknown>, string]>([
    [[], {}, 'USAGE'],
    [['core'], {}, 'USAGE'],
    [['core.remote', 'x'], { unset: true }, 'USAGE'],
    [['core.remote'], { list: true }, 'USAGE'],
    [['core.remote', 'x'], { showOrigin: true }, 'USAGE'],
    [['core.remote'], { local: true, global: true }, 'USAGE'],
    [['core.autostage'], { project: true }, 'OPTION_NOT_SET'],
    [['core.autostage'], { unset: true }, 'OPTION_NOT_SET'],
    [['core.autostage', 'yes'], {}, 'CONFIG_INVALID'],
    [['remote.url', 'x'], {}, 'CONFIG_INVALID'],
    [['remote.new.region', 'x'], {}, 'CONFIG_INVALID'],
  ])('%j %j: %s', async (targets, options, code) => {
    const before = repository.read('.dvc/config');
    await expect((async () => run('config', targets, options))()).rejects.toMatchObject({ code, exitCode: 2 });
    expect(repository.read('.dvc/config')).toBe(before);
  });

  test('outside of a repository: the global level alone', async () => {
    repository.delete('.dvc');
    await run('config', ['core.autostage', 'true'], { global: true });
    expect((await run('config', [], { list: true })).text).toBe('core.autostage=true');
    await expect((async () => run('config', ['core.autostage', 'true']))()).rejects.toMatchObject({
      code: 'NOT_A_DVC_REPOSITORY',
      exitCode: 2,
    });
  });
});

describe('remote', () => {
  test('one that only DVC can use is written, with a note', async () => {
    await run('remote add', ['g', 'gdrive://folder/x']);
    expect(repository.read('.dvc/config')).toContain(`['remote "g"']\n    url = gdrive://folder/x\n`);
    expect(notes).toEqual([expect.stringMatching(/gdrive.*works with DVC only/)]);
    await run('remote add', ['b', 's3://bucket']);
    await run('remote add', ['c', 'remote://b/x']);
    expect(notes).toHaveLength(1);
  });

  test('what was added can be used, from below too', async () => {
    repository.write('.dvc/config', '');
    mkdirSync(join(repository.root, 'sub'));
    mkdirSync(join(repository.directory, 'store'));
    repository.write('f', 'x');
    await repository.run(
      'remote add',
      ['Up', '../../store'],
      { default: true },
      { directory: join(repository.root, 'sub') },
    );
    expect((await run('remote list')).json).toEqual([
      { name: 'up', url: join(repository.directory, 'store'), default: true },
    ]);
    await repository.run('add', ['f']);
    expect((await repository.run('push')).exitCode).toBe(0);
    expect(existsSync(join(repository.directory, 'store/files/md5'))).toBe(true);
  });

  test('the default: printed, or said to be missing with exit 1', async () => {
    expect(await run('remote default')).toEqual({ exitCode: 0, json: 'local', text: 'local' });
    await run('remote default', [], { unset: true });
    expect(await run('remote default')).toEqual({ exitCode: 1, json: null, text: 'No default remote set' });
    await expect((async () => run('remote default', ['locale']))()).rejects.toMatchObject({
      code: 'REMOTE_UNKNOWN',
      hint: 'Did you mean "local"?',
    });
  });

  test('is not removed while the local file has options of it', async () => {
    await run('remote modify', ['local', 'jobs', '3'], { local: true });
    const before = repository.read('.dvc/config');
    await expect((async () => run('remote remove', ['local']))()).rejects.toMatchObject({
      code: 'REMOTE_IN_USE',
      exitCode: 2,
      hint: expect.stringContaining('assay remote remove --local local'),
    });
    expect(repository.read('.dvc/config')).toBe(before);
    await run('remote remove', ['local'], { local: true });
    expect((await run('remote remove', ['local'])).json).toMatchObject({
      deleted: ['remote.local.url', 'core.remote'],
    });
    expect((await run('config', [], { list: true })).text).toBe('');
  });

  test('is renamed with its options of the local file', async () => {
    await run('remote modify', ['local', 'jobs', '3'], { local: true });
    await run('remote rename', ['local', 'Other']);
    expect((await run('config', [], { list: true })).text).toBe(
      `remote.other.url=${repository.directory}/remote\ncore.remote=other\nremote.other.jobs=3`,
    );
  });

  test.each<[string, string[], Record<string, unknown>, string]>([
    ['remote add', ['local', 's3://b'], {}, 'REMOTE_EXISTS'],
    ['remote add', ['a"b', 's3://b'], {}, 'REMOTE_NAME_INVALID'],
    ['remote add', [' ', 's3://b'], {}, 'REMOTE_NAME_INVALID'],
    ['remote add', ['x', 's5://b'], {}, 'CONFIG_INVALID'],
    ['remote modify', ['lokal', 'jobs', '1'], {}, 'REMOTE_UNKNOWN'],
    ['remote modify', ['local', 'jobs'], {}, 'USAGE'],
    ['remote modify', ['local', 'jobs', '1'], { unset: true }, 'USAGE'],
    ['remote remove', ['lokal'], {}, 'REMOTE_UNKNOWN'],
    ['remote rename', ['lokal', 'x'], {}, 'REMOTE_UNKNOWN'],
    ['remote rename', ['local', 'local'], {}, 'REMOTE_EXISTS'],
  ])('%s %j %j: %s', async (verb, targets, options, code) => {
    const before = repository.read('.dvc/config');
    await expect((async () => run(verb, targets, options))()).rejects.toMatchObject({ code, exitCode: 2 });
    expect(repository.read('.dvc/config')).toBe(before);
  });

  test('comments stay', async () => {
    const text = '# ours\n[core]\n    remote = local # for now\n';
    repository.write('.dvc/config', `${text}['remote "local"']\n    url = ../../remote\n`);
    chmodSync(join(repository.root, '.dvc/config'), 0o640);
    await run('remote modify', ['local', 'jobs', '3']);
    expect(readFileSync(join(repository.root, '.dvc/config'), 'utf8')).toBe(
      `${text}['remote "local"']\n    url = ../../remote\n    jobs = 3\n`,
    );
  });
});
