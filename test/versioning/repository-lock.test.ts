import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { readClaim, tryClaimFile } from '../../src/platform/claim-file.js';
import { lockRepository, markPaths, pathUsers } from '../../src/versioning/index.js';
import type { Repository } from '../../src/versioning/index.js';
import { DataRepository, localConfig } from '../support/data-repository.js';

/** No process of this number lives: it is above every limit. */
const DEAD = 4_194_999;
const HARDLINK = localConfig('../../remote').replace('[core]', '[core]\n    hardlink_lock = true');
const NO_PROGRAMS = { PATH: '/nonexistent' };

let data: DataRepository;
let notes: string[];
const children: ChildProcess[] = [];

beforeEach(() => {
  data = new DataRepository();
  notes = [];
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  data.dispose();
});

function options(owner: string, signal = new AbortController().signal) {
  return { owner, progress: { ...silentProgress, note: (line: string) => void notes.push(line) }, signal };
}

function lockPath(name = 'lock'): string {
  return join(data.root, '.dvc/tmp', name);
}

/** Takes the lock as another process would, in order; resolves to when each of two had it. */
async function inTurn(repository: Repository): Promise<string[]> {
  const events: string[] = [];
  const first = await lockRepository(repository, options('assay push'));
  events.push('first');
  const second = lockRepository(repository, options('assay add')).then((lock) => {
    events.push('second');
    lock.release();
  });
  await sleep(500);
  events.push('released');
  first.release();
  await second;
  return events;
}

describe.each<[string, string, Record<string, string>, RegExp]>([
  ['an advisory lock', localConfig('../../remote'), {}, /^Waiting for assay push \(process \d+\) to end …$/],
  ['a hard link', HARDLINK, {}, /^Waiting for assay push \(process \d+ on [^ ]+\) to end …$/],
  [
    'an own file',
    localConfig('../../remote'),
    NO_PROGRAMS,
    /^Waiting for assay push \(process \d+ on [^ ]+\) to end …$/,
  ],
])('a repository locked by %s', (_kind, config, environment, waiting) => {
  let repository: Repository;
  beforeEach(() => {
    data.write('.dvc/config', config);
    repository = data.open(environment);
  });

  test('belongs to one at a time, and who waits is told for whom', async () => {
    expect(await inTurn(repository)).toEqual(['first', 'released', 'second']);
    expect(notes.filter((line) => waiting.test(line))).toHaveLength(1);
  });

  test('is lent to others while work goes on, and taken back', async () => {
    const lock = await lockRepository(repository, options('assay repro'));
    const between = await lock.whileReleased(async () => {
      (await lockRepository(repository, options('assay add'))).release();
      return 'free';
    });
    expect(between).toBe('free');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(lockRepository(repository, options('assay add', stop.signal))).rejects.toMatchObject({
      code: 'INTERRUPTED',
      exitCode: 3,
      message: expect.stringContaining('waiting for assay repro (process '),
    });
    lock.release();
  });

  test('is taken back when the work failed', async () => {
    const lock = await lockRepository(repository, options('assay repro'));
    await expect(lock.whileReleased(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const stop = AbortSignal.timeout(50);
    await expect(lockRepository(repository, options('assay add', stop))).rejects.toMatchObject({ code: 'INTERRUPTED' });
    lock.release();
  });

  test('is let go once where the waiting for it is interrupted: who has it now keeps it', async () => {
    const stop = new AbortController();
    const lock = await lockRepository(repository, options('assay repro', stop.signal));
    let other: { release(): void } | undefined;
    const lent = lock.whileReleased(async () => {
      other = await lockRepository(repository, options('assay add'));
      stop.abort();
    });
    await expect(lent).rejects.toMatchObject({ code: 'INTERRUPTED' });
    lock.release();
    await expect(lockRepository(repository, options('assay pull', AbortSignal.timeout(50)))).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    other!.release();
  });

  test('leaves no other files behind', async () => {
    (await lockRepository(repository, options('assay add'))).release();
    expect(readdirSync(join(data.root, '.dvc/tmp')).filter((name) => name !== 'lock')).toEqual([]);
  });
});

test('a claim that was taken away is not released from under the next one', () => {
  const path = join(data.directory, 'claim');
  const first = tryClaimFile(path, 'assay add');
  rmSync(path);
  const second = tryClaimFile(path, 'assay gc');
  if (first === 'held' || second === 'held') throw new Error('not free');
  first.release();
  expect(readClaim(path)).toMatchObject({ owner: 'assay gc' });
  second.release();
  expect(readdirSync(data.directory).filter((name) => /claim|[.]lock$/.test(name))).toEqual([]);
});

describe('the advisory lock', () => {
  test('holds what DVC writes there, and who has it', async () => {
    mkdirSync(join(data.root, '.dvc/tmp'));
    writeFileSync(lockPath(), ' 1234567890123\nsomething longer than what comes now, by far\n');
    const lock = await lockRepository(data.open(), options('assay pull'));
    expect(readFileSync(lockPath(), 'utf8')).toBe(` ${process.pid}\nassay pull\n`);
    lock.release();
  });

  test('is never one on a link, which may lead to a file of the user', async () => {
    mkdirSync(join(data.root, '.dvc/tmp'));
    writeFileSync(join(data.directory, 'precious'), 'text');
    symlinkSync('../../../precious', lockPath());
    await expect(lockRepository(data.open(), options('assay add'))).rejects.toMatchObject({
      code: 'PATH_THROUGH_LINK',
      exitCode: 2,
    });
    expect(readFileSync(join(data.directory, 'precious'), 'utf8')).toBe('text');
  });

  test('of a killed process is free at once', async () => {
    mkdirSync(join(data.root, '.dvc/tmp'));
    const holder = spawn('flock', ['--no-fork', lockPath(), 'sh', '-c', 'echo locked; exec sleep 60'], {
      stdio: 'pipe',
    });
    children.push(holder);
    await once(holder.stdout, 'data');
    writeFileSync(lockPath(), ` ${holder.pid}\n`);
    const waiting = lockRepository(data.open(), options('assay add'));
    await sleep(500);
    expect(notes).toEqual([`Waiting for a DVC process (process ${holder.pid}) to end …`]);
    holder.kill('SIGKILL');
    (await waiting).release();
  });

  test('is not one on a file that was deleted meanwhile', async () => {
    const first = await lockRepository(data.open(), options('assay gc'));
    rmSync(join(data.root, '.dvc/tmp'), { recursive: true });
    const second = await lockRepository(data.open(), options('assay add'));
    first.release();
    await expect(lockRepository(data.open(), options('assay pull', AbortSignal.timeout(50)))).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    second.release();
  });

  test('can be taken with perl where there is no flock', async () => {
    const path = join(data.directory, 'bin');
    mkdirSync(path);
    writeFileSync(join(path, 'perl'), '#!/bin/sh\nPATH=/usr/bin:/bin exec perl "$@"\n', { mode: 0o755 });
    const repository = data.open({ PATH: path });
    expect(await inTurn(repository)).toEqual(['first', 'released', 'second']);
    expect(notes).toEqual([`Waiting for assay push (process ${process.pid}) to end …`]);
  });

  test('cannot be had where nothing can be written: work goes on, and says so', async () => {
    const repository = data.open();
    process.seteuid!(65534);
    try {
      (await lockRepository(repository, options('assay push'))).release();
    } finally {
      process.seteuid!(0);
    }
    expect(notes).toEqual([
      expect.stringMatching(/lock cannot be written \(EACCES\), so the repository is not locked/),
    ]);
  });
});

describe('an own lock file', () => {
  const claimOf = (host: string, pid: number, since = Date.now()) =>
    `${lockPath('assay-lock')}|${host}|${pid}|assay gc@${since}@${'0'.repeat(32)}.lock`;

  test('says that DVC does not heed it', async () => {
    (await lockRepository(data.open(NO_PROGRAMS), options('assay add'))).release();
    expect(notes).toEqual([expect.stringMatching(/^No advisory lock can be had .* a DVC process does not/)]);
  });

  test.each([
    ['a process that has ended', hostname(), DEAD, Date.now(), 'taken over'],
    ['a process of before the machine was started', hostname(), process.pid, 0, 'taken over'],
    ['a living process', hostname(), process.ppid, Date.now(), 'respected'],
    ['another machine', 'elsewhere', DEAD, Date.now(), 'respected'],
  ])('of %s', async (_whose, host, pid, since, fate) => {
    mkdirSync(join(data.root, '.dvc/tmp'));
    writeFileSync(lockPath('assay-lock'), claimOf(host, pid, since));
    const attempt = lockRepository(data.open(NO_PROGRAMS), options('assay add', AbortSignal.timeout(50)));
    const outcome = await attempt.then(
      (lock) => (lock.release(), 'taken over'),
      (error: { code: string }) => (error.code === 'INTERRUPTED' ? 'respected' : error.code),
    );
    expect(outcome).toBe(fate);
    expect(existsSync(lockPath('assay-lock'))).toBe(fate === 'respected');
  });

  test('has the form in which DVC makes and reads hard link locks', async () => {
    data.write('.dvc/config', HARDLINK);
    const lock = await lockRepository(data.open(), options('assay add'));
    const { nlink, mtimeMs } = statSync(lockPath());
    expect({ nlink, days: Math.round((mtimeMs - Date.now()) / 86_400_000) }).toEqual({ nlink: 2, days: 365 });
    expect(readFileSync(lockPath(), 'utf8').split('|').slice(0, 3)).toEqual([
      lockPath(),
      hostname(),
      String(process.pid),
    ]);
    lock.release();
  });
});

describe('marks of used paths', () => {
  const marks = (text: unknown) =>
    data.write('.dvc/tmp/rwlock', typeof text === 'string' ? text : JSON.stringify(text));
  const living = { pid: process.ppid, cmd: 'dvc repro' };

  test.each<[string, { read?: string[]; write?: string[] }, object, boolean]>([
    ['written and read', { read: ['a'] }, { write: { a: living } }, true],
    ['written and written below', { write: ['a/b'] }, { write: { a: living } }, true],
    ['written and written above', { write: ['a'] }, { write: { 'a/b': living } }, true],
    ['read and written', { write: ['a'] }, { read: { a: [living] } }, true],
    ['read and read', { read: ['a'] }, { read: { a: [living] } }, false],
    ['written, and another path', { write: ['ab'] }, { write: { a: living } }, false],
    ['written by a process that has ended', { write: ['a'] }, { write: { a: { ...living, pid: DEAD } } }, false],
    ['written by this process', { write: ['a'] }, { write: { a: { ...living, pid: process.pid } } }, false],
  ])('%s', (_case, paths, { write = {}, read = {} }: { write?: object; read?: object }, isBusy) => {
    const absolute = (paths: object) =>
      Object.fromEntries(Object.entries(paths).map(([path, info]) => [join(data.root, path), info as unknown]));
    marks({ write: absolute(write), read: absolute(read) });
    const user = pathUsers(data.open())({ read: [], write: [], ...paths });
    expect(user !== undefined).toBe(isBusy);
    if (isBusy) expect(user).toMatchObject(living);
  });

  test('are added and taken away beside those of others; those of dead processes are dropped', async () => {
    const other = join(data.root, 'other');
    marks({ write: { [other]: living, [join(data.root, 'old')]: { ...living, pid: DEAD } }, read: {} });
    const own = { pid: process.pid, cmd: 'assay repro' };
    const unmark = await markPaths(data.open(), { read: ['in'], write: ['out'] }, options('assay repro'));
    expect(JSON.parse(data.read('.dvc/tmp/rwlock'))).toEqual({
      write: { [other]: living, [join(data.root, 'out')]: own },
      read: { [join(data.root, 'in')]: [own] },
    });
    await unmark();
    expect(JSON.parse(data.read('.dvc/tmp/rwlock'))).toEqual({ write: { [other]: living }, read: {} });
  });

  test.each([
    ['', undefined],
    ['{', 'RWLOCK_INVALID'],
    ['[1]', undefined],
    ['{"write": {"a": 1}}', 'RWLOCK_INVALID'],
    ['{"read": {"a": {"pid": 1, "cmd": "x"}}}', 'RWLOCK_INVALID'],
  ])('in a file with %j', (text, code) => {
    marks(text);
    const look = () => pathUsers(data.open())({ read: [], write: ['a'] });
    if (code === undefined) expect(look()).toBeUndefined();
    else expect(look).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });
});
