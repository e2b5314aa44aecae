import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { incompleteDirectories, referenced, wrongObjects } from '../../bench/kill/invariants.js';
import { ENVIRONMENT, Place } from '../../bench/kill/place.js';
import { digestOf, snapshotOf } from '../../bench/kill/snapshot.js';
import { describeWithPeer } from '../support/peers.js';
import { CLI } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const PROGRAM = process.env['ASSAY_PROGRAM'] ?? CLI;
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'assay-race-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  command: string;
  status: number | null;
  said: string;
}

/** Starts a program without waiting. */
async function start(place: Place, program: readonly string[], name: string): Promise<Ended> {
  const [first, ...args] = program;
  const env = { ...ENVIRONMENT, HOME: directory, DVC_SITE_CACHE_DIR: join(directory, 'site') };
  const child = spawn(first!, args, { cwd: place.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { command: [name, ...args.slice(name === 'assay' ? 1 : 0)].join(' '), status, said };
}

function assay(place: Place, ...args: string[]): Promise<Ended> {
  return start(place, [process.execPath, PROGRAM, ...args], 'assay');
}

function placeWith(name: string, files: Record<string, string>): Place {
  const place = new Place(join(directory, name), PROGRAM);
  place.init();
  for (const [path, content] of Object.entries(files)) place.write(path, content);
  return place;
}

/** Directories of 40 files; some files are the same in all of them. */
function directories(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) =>
      Array.from({ length: 40 }, (_, index): [string, string] => [
        `${name}/file-${index}`,
        `${index % 2 ? name : ''}${index}\n`.repeat(index * 50),
      ]),
    ),
  );
}

/** Everything that is recorded is in cache and remote, whole; nothing else is. */
function wrong(place: Place): string[] {
  const now = snapshotOf(place);
  const needed = [...referenced(place)];
  const has = (store: Map<string, string>) => new Set([...store.keys()].map(digestOf));
  const [cached, stored] = [has(now.cache), has(now.remote)];
  return [
    ...wrongObjects(now),
    ...incompleteDirectories(place, now),
    ...needed.filter((digest) => !cached.has(digest)).map((digest) => `the cache lacks ${digest}`),
    ...needed.filter((digest) => !stored.has(digest)).map((digest) => `the remote lacks ${digest}`),
    ...now.leftovers,
  ];
}

const failed = (ended: readonly Ended[]) => ended.filter(({ status }) => status !== 0);

describe('processes that race', () => {
  test('in one checkout: adds, pushes, a checkout and gc', async () => {
    const names = ['a', 'b', 'c'];
    const place = placeWith('one', directories('old'));
    place.assay('add', 'old');
    place.commit('old');
    for (const [path, content] of Object.entries(directories(...names))) place.write(path, content);
    const ended = await Promise.all([
      ...names.map((name) => assay(place, 'add', name)),
      assay(place, 'push'),
      assay(place, 'gc', '--workspace', '--force'),
      assay(place, 'checkout'),
      assay(place, 'push'),
    ]);
    expect(failed(ended)).toEqual([]);
    place.assay('push');
    expect(wrong(place)).toEqual([]);
    expect(place.try(['status', '--json'])).toMatchObject({ status: 0, said: expect.stringMatching(/^\{\}\s*$/) });
    const ignored = [...snapshotOf(place).workspace.keys()].filter((path) => path.endsWith('.dvc'));
    expect(ignored.sort()).toEqual(['a.dvc', 'b.dvc', 'c.dvc', 'old.dvc']);
    expect(place.git('status', '--porcelain', '--untracked-files=all').split('\n').sort()).toEqual([
      '?? a.dvc',
      '?? b.dvc',
      '?? c.dvc',
      'M .gitignore',
    ]);
  });

  test('in one checkout: pulls of the same data', async () => {
    const place = placeWith('one', directories('data'));
    place.assay('add', 'data');
    place.assay('push');
    const before = snapshotOf(place);
    rmSync(place.cache, { recursive: true });
    rmSync(join(place.root, 'data'), { recursive: true });
    expect(failed(await Promise.all([1, 2, 3].map(() => assay(place, 'pull'))))).toEqual([]);
    expect(snapshotOf(place)).toEqual(before);
  });

  test('two checkouts with one cache and one remote: adds, pushes and gc', async () => {
    const shared = { cache: join(directory, 'cache'), remote: join(directory, 'stored') };
    const places = ['one', 'two'].map((name) => {
      const place = placeWith(name, directories(`of-${name}`, 'same'));
      place.write('.dvc/config', `[core]\n    remote = storage\n[cache]\n    dir = ${shared.cache}\n`);
      return Object.assign(place, shared);
    });
    for (const place of places) place.writeRemote();
    const work = async (place: Place, name: string) => [
      await assay(place, 'add', `of-${name}`),
      await assay(place, 'push'),
      await assay(place, 'add', 'same'),
      await assay(place, 'gc', '--workspace', '--cloud', '--force'),
      await assay(place, 'push'),
    ];
    const ended = (await Promise.all([work(places[0]!, 'one'), work(places[1]!, 'two')])).flat();
    expect(failed(ended)).toEqual([]);
    expect(places.flatMap(wrong)).toEqual([]);
  });
});

/** A stage that runs until it finds the file `go`. */
const WAITING = `stages:
  wait:
    cmd: touch started && while ! test -e go; do sleep 0.05; done && echo made > out.txt
    outs:
    - out.txt
`;

describe('a process that is ended while a stage runs', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'by %s leaves neither a lock nor marks that count',
    async (signal) => {
      const place = placeWith('one', { 'dvc.yaml': WAITING, data: 'data' });
      const child = spawn(process.execPath, [PROGRAM, 'repro'], { cwd: place.root, env: ENVIRONMENT, stdio: 'ignore' });
      while (!existsSync(join(place.root, 'started'))) await sleep(20);
      const [beside, marks] = [
        await assay(place, 'add', 'data'),
        readFileSync(join(place.root, '.dvc/tmp/rwlock'), 'utf8'),
      ];
      expect(beside).toMatchObject({ status: 0, said: expect.not.stringContaining('Waiting') });
      expect(JSON.parse(marks)).toEqual({
        read: {},
        write: { [join(place.root, 'out.txt')]: { pid: child.pid, cmd: 'assay repro' } },
      });
      child.kill(signal);
      await once(child, 'close');
      writeFileSync(join(place.root, 'go'), '');
      const again = await assay(place, 'repro');
      expect(again).toMatchObject({ status: 0, said: expect.not.stringMatching(/waits? for|Waiting/) });
      const left = JSON.parse(readFileSync(join(place.root, '.dvc/tmp/rwlock'), 'utf8')) as { write: object };
      const ofTheDead = { cmd: 'assay repro', pid: child.pid };
      for (const mark of Object.values(left.write)) expect([signal, mark]).toEqual(['SIGKILL', ofTheDead]);
    },
  );
});

describeWithPeer('dvc', 'processes that race with DVC', (dvc) => {
  test('in one checkout: adds and pushes of both', async () => {
    const place = placeWith('one', directories('a', 'b', 'c', 'd'));
    const ended = await Promise.all([
      start(place, [dvc, 'add', 'a'], 'dvc'),
      assay(place, 'add', 'b'),
      assay(place, 'push'),
      start(place, [dvc, 'add', 'c'], 'dvc'),
      assay(place, 'add', 'd'),
      assay(place, 'gc', '--workspace', '--force'),
    ]);
    // DVC gives up after three seconds of waiting; Assay never does.
    const isLockError = ({ command, said }: Ended) =>
      command.startsWith('dvc') && said.includes('Unable to acquire lock');
    expect(failed(ended).filter((one) => !isLockError(one))).toEqual([]);
    for (const name of ['a', 'c']) expect(failed([await start(place, [dvc, 'add', name], 'dvc')])).toEqual([]);
    place.assay('push');
    expect(wrong(place)).toEqual([]);
    expect(place.try(['status', '--json']).said).toMatch(/^\{\}\s*$/);
  });
});
