import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { incompleteDirectories, wrongObjects } from '../../bench/kill/invariants.js';
import { ENVIRONMENT, Place } from '../../bench/kill/place.js';
import { snapshotOf } from '../../bench/kill/snapshot.js';
import { describeAsRoot, runAsNobody, runAsRoot } from '../support/as-root.js';
import { CLI } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

const PROGRAM = process.env['ASSAY_PROGRAM'] ?? CLI;
const MEBIBYTE = 2 ** 20;

let directory: string;
let place: Place;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'assay-disk-'));
  place = new Place(join(directory, 'place'), PROGRAM);
});
afterEach(() => {
  for (const mounted of mounts.splice(0)) runAsRoot('umount', mounted);
  rmSync(directory, { recursive: true, force: true });
});

const mounts: string[] = [];

/** Makes a small file system of memory at a directory. */
function mountSmall(at: string, sizeMiB: number): void {
  mkdirSync(at, { recursive: true });
  runAsRoot('mount', '-t', 'tmpfs', '-o', `size=${sizeMiB}m`, 'tmpfs', at);
  mounts.push(at);
}

function resize(sizeMiB: number): void {
  for (const mounted of mounts) runAsRoot('mount', '-o', `remount,size=${sizeMiB}m`, mounted);
}

function makeRoom(): void {
  resize(100);
}

/** Six directories of small files and one large file: 9 MiB. */
function fill(): void {
  for (let index = 0; index < 60; index++) place.write(`data/${index % 6}/${index}`, Buffer.alloc(50_000, `${index} `));
  place.write('data/large', Buffer.alloc(6 * MEBIBYTE, 'large'));
}

function addAndPush(): void {
  fill();
  place.assay('add', 'data');
  place.assay('push');
  place.commit('data');
}

interface Story {
  verb: string;
  /** What is on the small disk. */
  small: () => string;
  prepare: () => void;
  args: string[];
  code: string;
}

const cacheElsewhere = () => {
  place.write('.dvc/config', `[core]\n    remote = storage\n[cache]\n    dir = ${join(directory, 'cache')}\n`);
  Object.assign(place, { cache: join(directory, 'cache') });
};

const STORIES: Story[] = [
  { verb: 'add', small: () => place.cache, prepare: fill, args: ['add', 'data'], code: 'DISK_FULL' },
  {
    verb: 'commit',
    small: () => place.cache,
    prepare() {
      place.write('data/first', 'small');
      place.assay('add', 'data');
      fill();
    },
    args: ['commit', '--force'],
    code: 'DISK_FULL',
  },
  {
    verb: 'push',
    small: () => place.remote,
    prepare() {
      fill();
      place.assay('add', 'data');
    },
    args: ['push'],
    code: 'ENOSPC',
  },
  {
    verb: 'fetch',
    small: () => place.cache,
    prepare() {
      makeRoom();
      addAndPush();
      rmSync(join(place.cache, 'files'), { recursive: true });
      resize(5);
    },
    args: ['fetch'],
    code: 'DISK_FULL',
  },
  {
    verb: 'pull',
    small: () => place.cache,
    prepare() {
      makeRoom();
      addAndPush();
      rmSync(join(place.cache, 'files'), { recursive: true });
      rmSync(join(place.root, 'data'), { recursive: true });
      resize(5);
    },
    args: ['pull'],
    code: 'DISK_FULL',
  },
  {
    verb: 'checkout',
    small: () => place.root,
    prepare() {
      makeRoom();
      cacheElsewhere();
      addAndPush();
      rmSync(join(place.root, 'data'), { recursive: true });
      resize(5);
    },
    args: ['checkout'],
    code: 'DISK_FULL',
  },
];

describeAsRoot('a disk that is full', () => {
  test.each(STORIES)('$verb says so, keeps what is whole, and completes when there is room', (story) => {
    mountSmall(story.small(), 5);
    place.init();
    story.prepare();
    const before = snapshotOf(place).workspace;
    const { status, said } = place.try(story.args);
    expect({ status, said }).toEqual({ status: 3, said: expect.stringContaining('ENOSPC') });
    expect(said).toContain(story.code);
    expect(said).toMatch(/room/i);
    const after = snapshotOf(place);
    expect([...wrongObjects(after), ...incompleteDirectories(place, after), ...after.leftovers]).toEqual([]);
    for (const [path, bytes] of before) expect([path, after.workspace.get(path)]).toEqual([path, bytes]);
    makeRoom();
    place.assay(...story.args);
    expect(place.try(['status', '--json'])).toMatchObject({ status: 0, said: expect.stringMatching(/^\{\}\s*$/) });
    const completed = snapshotOf(place);
    expect([...wrongObjects(completed), ...completed.leftovers]).toEqual([]);
  });

  test('is no reason not to push from it, nor to ask for the status', () => {
    mountSmall(place.root, 20);
    place.init();
    fill();
    place.assay('add', 'data');
    rmSync(join(place.root, '.dvc/tmp'), { recursive: true });
    expect(() => writeFileSync(join(place.root, 'filler'), Buffer.alloc(40 * MEBIBYTE))).toThrow('ENOSPC');
    expect(place.try(['status', '--json'])).toMatchObject({ status: 0 });
    expect(place.try(['push'])).toMatchObject({ status: 0 });
  });
});

/** Git, too, reads what another user owns only when it is told to. */
const TRUSTING = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };

/** Node and the program, where everybody may look: this repository may be its owner's alone. */
let open: string;

function asNobody(...args: string[]): { status: number | null; said: string } {
  return runAsNobody([join(open, 'node'), join(open, 'program/index.js'), ...args], {
    cwd: place.root,
    env: { ...ENVIRONMENT, ...TRUSTING },
  });
}

describeAsRoot("someone else's checkout, read-only", () => {
  beforeAll(() => {
    open = mkdtempSync(join(tmpdir(), 'assay-open-'));
    chmodSync(open, 0o755);
    cpSync(process.execPath, join(open, 'node'));
    cpSync(dirname(CLI), join(open, 'program'), { recursive: true });
  });
  afterAll(() => rmSync(open, { recursive: true, force: true }));

  beforeEach(() => {
    for (const path of [directory, place.directory]) {
      mkdirSync(path, { recursive: true });
      chmodSync(path, 0o755);
    }
    place.init();
    addAndPush();
  });

  test('has a status', () => {
    expect(asNobody('status', '--json')).toMatchObject({ status: 0, said: expect.stringMatching(/^\{\}\s*$/) });
  });

  test('can be pushed to a remote that may be written', () => {
    const writable = join(directory, 'writable');
    mkdirSync(writable);
    chmodSync(writable, 0o777);
    writeFileSync(join(place.root, '.dvc/config.local'), `['remote "storage"']\n    url = ${writable}\n`);
    expect(asNobody('push')).toMatchObject({ status: 0 });
  });

  test.each([
    ['add', 'data'],
    ['commit', '--force'],
    ['checkout', '--force'],
    ['pull', '--force'],
  ])('cannot be changed by %s, and is not', (...args) => {
    place.write('data/new', 'new');
    const before = snapshotOf(place);
    const { status, said } = asNobody(...args);
    expect({ status, said }).toEqual({ status: 3, said: expect.stringContaining('EACCES') });
    expect(snapshotOf(place)).toEqual(before);
  });
});
