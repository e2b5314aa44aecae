import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GATES, setAccuracy, smallPipeline } from '../support/small-pipeline.js';
import { CLI, QUIET_ENVIRONMENT, assay } from '../support/temporary-repository.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';
import { VERSION } from '../../src/core/version.js';
import { verbs } from '../../src/commands/index.js';

let repository: TemporaryRepository;
beforeAll(async () => {
  repository = await smallPipeline({ 'assay.yaml': GATES });
});
afterAll(() => repository.dispose());

describe('assay', () => {
  test('says the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(version);
    expect(repository.assay(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  test('without arguments lists every verb', () => {
    const { status, stdout } = repository.assay([]);
    expect(status).toBe(0);
    for (const { name, summary } of verbs.filter(({ hidden }) => !hidden))
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
  });

  test.each(verbs.map(({ name }) => name))('%s --help lists its options, and works nowhere', (name) => {
    const { status, stdout } = assay([name, '--help'], { cwd: '/' });
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Usage: assay ${name}`)]);
  });

  test.each([
    [['statsu'], 'Did you mean `assay status`?'],
    [['exp'], '`dvc exp` works on the same repository.'],
    [['version'], 'assay --version'],
    [['help', 'statsu'], 'Did you mean `assay status`?'],
    [['status', '--jsno'], 'Did you mean --json?'],
    [['--quiet'], 'assay --help lists the verbs.'],
    [['run', '--pull', 'sometimes'], 'Write one of auto, always, never.'],
    [['push', '-j', '0'], 'Write a whole number of at least 1.'],
    [['pull', 'data/rwa.txt'], 'Did you mean "data/raw.txt"?'],
    [['repro', 'trian'], 'Did you mean "train"?'],
    [['add'], 'assay add <targets...>'],
    [['add', '/etc/passwd'], '`assay add <path> --out <name>` brings a copy into it.'],
    [['add', '.'], 'Name files or directories in it.'],
    [['status', 'nope'], 'Check the spelling'],
    [['report', 'nothing.json'], 'Run `assay run` first'],
    [['schema', 'assay.yaml', 'more'], 'assay schema [file]'],
    [['add', '--external'], '`dvc add --external` works on the same repository.'],
    [['-C', 'params.yaml', 'status'], 'Correct the path.'],
  ])('%j exits 2 and says what to type', (args, hint) => {
    const { status, stderr } = repository.assay(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(hint)]);
  });

  test('outside a repository says so', () => {
    expect(assay(['status'], { cwd: '/' })).toMatchObject({ status: 2, stdout: '' });
  });

  test('works in another directory with -C, before or after the verb', () => {
    expect(assay(['-C', repository.root, 'status'], { cwd: '/' }).status).toBe(0);
    expect(assay(['status', '-C', repository.root], { cwd: '/' }).status).toBe(0);
  });

  test('--json prints JSON alone, for errors too', () => {
    expect(JSON.parse(repository.assay(['status', '--json']).stdout)).toEqual({});
    const { status, stdout } = repository.assay(['pull', 'nothing', '--json']);
    expect([status, JSON.parse(stdout)]).toMatchObject([2, { error: { code: 'TARGET_UNKNOWN', exit_code: 2 } }]);
  });

  test.each([
    ['help', 'remote', 'add'],
    ['remote', 'add', '--help'],
  ])('%s %s %s tells of one verb', (...args) => {
    expect(repository.assay(args)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: assay remote add'),
    });
  });

  test('help lists an option of a verb once, where one of every verb has the same name', () => {
    expect(repository.assay(['import', '--help']).stdout.match(/--config /g)).toHaveLength(1);
  });

  test.each(['help', '--help', '-h'])('%s lists the verbs', (word) => {
    expect(repository.assay([word])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: assay <verb>'),
    });
  });

  test('goes on when nobody reads its story', () => {
    setAccuracy(repository, 0.79);
    const { status } = spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" repro 2> >(true)`], {
      cwd: repository.root,
      env: QUIET_ENVIRONMENT,
    });
    expect(status).toBe(0);
    expect(repository.assay(['status', '--json']).stdout.trim()).toBe('{}');
    setAccuracy(repository, 0.8);
    repository.assay(['repro']);
  });

  test('a stage does not outlive an impatient user', async () => {
    repository.write(
      'slow/dvc.yaml',
      'stages: {wait: {cmd: \'trap "" TERM; echo up; sleep 37.25; true\', outs: [never]}}\n',
    );
    const child = spawn(process.execPath, [CLI, 'repro'], {
      cwd: join(repository.root, 'slow'),
      env: QUIET_ENVIRONMENT,
    });
    const ended = once(child, 'exit');
    await new Promise<void>((resolve) =>
      child.stderr.on('data', (bytes: Buffer) => /^up$/m.test(String(bytes)) && resolve()),
    );
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(130);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(spawnSync('pgrep', ['-f', 'sleep 37.25']).status).toBe(1);
    repository.delete('slow');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('what %s stops exits with %d', async (signal, expected) => {
    repository.write('slow/dvc.yaml', "stages: {wait: {cmd: 'echo up; exec sleep 37.5', outs: [never]}}\n");
    const child = spawn(process.execPath, [CLI, 'repro'], {
      cwd: join(repository.root, 'slow'),
      env: QUIET_ENVIRONMENT,
    });
    const ended = once(child, 'exit');
    await new Promise<void>((resolve) =>
      child.stderr.on('data', (bytes: Buffer) => /^up$/m.test(String(bytes)) && resolve()),
    );
    child.kill(signal);
    expect((await ended)[0]).toBe(expected);
    repository.delete('slow');
  });

  test('--dry and --dry-run are the same', () => {
    const [dry, dryRun] = [repository.assay(['repro', '--dry']), repository.assay(['repro', '--dry-run'])];
    expect(dry).toEqual(dryRun);
    expect(dry.status).toBe(0);
  });
});

describe('assay run', () => {
  test('prints the report on stdout and the story on stderr, in 80 columns, without escapes into a pipe', () => {
    const { status, stdout, stderr } = repository.assay(['run']);
    expect(status).toBe(0);
    expect(stdout).toContain('All 2 gates hold.');
    expect(stderr).toMatch(/Base: [0-9a-f]{10} \(HEAD~1\)/);

    expect(stdout).not.toMatch(/\u001b/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says no with exit code 1, quietly with -q', () => {
    repository.commit('more');
    setAccuracy(repository, 0.3);
    expect(repository.assay(['run']).stdout).toContain('metrics.json:accuracy');
    expect(repository.assay(['run', '-q'])).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  test('status names what changed; -q answers by the exit code', () => {
    setAccuracy(repository, 0.31);
    expect(repository.assay(['status']).stdout).toBe(
      'train:\n\tchanged deps:\n\t\tparams.yaml:\n\t\t\tmodified:           lr\n',
    );
    expect(repository.assay(['status', '-q'])).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});
