import { hash } from 'node:crypto';
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IDENTITY, IDENTITY_LENGTH } from '../../src/platform/file-threads/shared-batch.js';
import { silentProgress } from '../../src/core/progress.js';
import { checkoutOutputs } from '../../src/versioning/checkout-outputs.js';
import { hashFiles } from '../../src/versioning/hash-files.js';
import { hashWorkspacePath } from '../../src/versioning/hash-workspace.js';
import { outputState } from '../../src/versioning/output-state.js';
import { storePath } from '../../src/versioning/store-path.js';
import { addToIndex, dropIndexes, readIndex, writeIndex } from '../../src/versioning/workspace-index.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

const md5 = (bytes: Uint8Array | string) => hash('md5', bytes, 'hex');
const hashed = (path = 'd') => hashWorkspacePath(scratch.repository, path);
const digests = () => Object.fromEntries(hashed()!.manifest!.map(({ path, digest }) => [path, digest]));
const indexFile = () => {
  const directory = join(scratch.root, '.dvc/tmp/assay/index');
  return join(directory, readdirSync(directory)[0]!);
};
/** Makes stamps older than every margin, as those of files that were there before. */
const age = (...paths: string[]) => paths.forEach((path) => utimesSync(scratch.at(path), 1e9, 1e9));
const waitMs = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
/** Files whose digest would be believed now. */
const believed = () => {
  const index = readIndex(scratch.repository, 'd', 'md5')!;
  return index.paths.split('\0').filter((_, row) => index.identities[row * IDENTITY_LENGTH + IDENTITY.ctimeMs] !== 0);
};

test.each(['md5', 'dos2unix'] as const)('a file that vanishes meanwhile is named (%s)', (rule) => {
  scratch.write('d/a', 'a');
  const error = userErrorOf(() => hashFiles(scratch.repository, 'd', ['a', 'gone'], rule));
  expect(error).toMatchObject({ code: 'WORKSPACE_UNREADABLE', message: 'd/gone vanished while it was read' });
});

test('what is known is not read again', () => {
  scratch.write('d/a', 'a');
  waitMs(40);
  hashed();
  expect(believed()).toEqual(['a']);
  const index = readIndex(scratch.repository, 'd', 'md5')!;
  index.digests.fill(7);
  delete index.manifestDigest;
  writeIndex(scratch.repository, 'd', 'md5', index, Date.now());
  expect(digests()).toEqual({ a: '07'.repeat(16) });
});

test('an unchanged directory needs no manifest, and is not written down anew', () => {
  for (const name of ['b', 'a', 'sub/c']) scratch.write(`d/${name}`, name);
  waitMs(40);
  const first = hashed()!;
  const { ino } = statSync(indexFile());
  const second = hashed()!;
  expect(second).toEqual(first);
  expect(statSync(indexFile()).ino).toBe(ino);
});

test('a file written a moment ago is not believed', () => {
  scratch.write('d/a', 'a');
  hashed();
  expect(believed()).toEqual([]);
  waitMs(40);
  hashed();
  expect(believed()).toEqual(['a']);
});

test('nor is one from the future, or one of coarse stamps that is not two seconds old', () => {
  const now = Date.now();
  const row = (mtimeMs: number, ctimeMs: number, dev = statSync(scratch.root).dev) => [
    dev,
    5,
    0o100644,
    1,
    mtimeMs,
    ctimeMs,
  ];
  const rows: [string, boolean, number[]][] = [
    ['old', true, row(now - 100.5, now - 100.5)],
    ['fresh', false, row(now - 5.5, now - 5.5)],
    ['fresh ctime', false, row(now - 5000.5, now - 5.5)],
    ['future', false, row(now + 5000.5, now - 5000.5)],
    ['coarse', false, row(now - 5000, Math.floor(now / 1000) * 1000 - 1000)],
    ['old and coarse', true, row(now - 5000, Math.floor(now / 1000) * 1000 - 4000)],
    ['elsewhere', false, row(now - 5000.5, now - 5000.5, 12_345)],
    ['long elsewhere', true, row(now - 70_000.5, now - 70_000.5, 12_345)],
  ];
  const files = {
    paths: rows.map(([name]) => name).join('\0'),
    count: rows.length,
    identities: Float64Array.from(rows.flatMap(([, , numbers]) => numbers)),
    digests: new Uint8Array(rows.length * 16),
  };
  writeIndex(scratch.repository, 'd', 'md5', files, now);
  expect(believed()).toEqual(rows.filter(([, isBelieved]) => isBelieved).map(([name]) => name));
});

describe('a change is never overlooked', () => {
  beforeEach(() => {
    scratch.write('d/a', 'aaaa');
    scratch.write('other', 'bbbb');
    age('d/a', 'other');
    waitMs(40);
    expect(digests()).toEqual({ a: md5('aaaa') });
    expect(believed()).toEqual(['a']);
  });

  test.each([
    ['same size, mtime restored', () => (writeFileSync(scratch.at('d/a'), 'bbbb'), age('d/a'))],
    [
      'another file of the same size and mtime moved into its place',
      () => renameSync(scratch.at('other'), scratch.at('d/a')),
    ],
    [
      'a link to another file of the same size and mtime',
      () => (rmSync(scratch.at('d/a')), symlinkSync('../other', scratch.at('d/a'))),
    ],
    [
      'another name of such a file',
      () => (rmSync(scratch.at('d/a')), linkSync(scratch.at('other'), scratch.at('d/a'))),
    ],
    ['a copy with all its attributes', () => execFileSync('cp', ['-p', scratch.at('other'), scratch.at('d/a')])],
  ])('%s', (_, change) => {
    change();
    expect(digests()).toEqual({ a: md5('bbbb') });
  });

  test('the target of a link, not the link, is what is known', () => {
    scratch.write('elsewhere', 'one1');
    symlinkSync('../elsewhere', scratch.at('d/link'));
    waitMs(40);
    expect(digests()).toMatchObject({ link: md5('one1') });
    writeFileSync(scratch.at('elsewhere'), 'two2');
    expect(digests()).toMatchObject({ link: md5('two2') });
  });

  test('whatever is done between two looks (random edits)', () => {
    const name = fc.constantFrom('a', 'b', 'sub/c');
    const text = fc.constantFrom('aaaa', 'bbbb', 'cccc', 'longer');
    const edit = fc.oneof(
      fc.tuple(fc.constant('write'), name, text),
      fc.tuple(fc.constant('restore'), name, text),
      fc.tuple(fc.constant('replace'), name, text),
      fc.tuple(fc.constant('move'), name, name),
      fc.tuple(fc.constant('remove'), name, text),
      fc.tuple(fc.constant('touch'), name, text),
      fc.tuple(fc.constant('look'), name, text),
      fc.tuple(fc.constant('store'), name, text),
      fc.tuple(fc.constant('wait'), name, text),
    );
    const expected = () =>
      Object.fromEntries(
        ['a', 'b', 'sub/c']
          .filter((file) => existsSync(scratch.at(`d/${file}`)))
          .map((file) => [file, md5(readFileSync(scratch.at(`d/${file}`)))]),
      );
    const carryOut = (kind: string, file: string, other: string): void => {
      const path = scratch.at(`d/${file}`);
      if (kind === 'write') scratch.write(`d/${file}`, other);
      else if (kind === 'look') expect(digests()).toEqual(expected());
      else if (kind === 'store') storePath(scratch.repository, 'd');
      else if (kind === 'wait') waitMs(30);
      else if (kind === 'replace') {
        scratch.write('new', other);
        age('new');
        mkdirSync(dirname(path), { recursive: true });
        renameSync(scratch.at('new'), path);
      } else if (!existsSync(path)) return;
      else if (kind === 'restore') {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, other);
        utimesSync(path, atime, mtime);
      } else if (kind === 'move') {
        mkdirSync(scratch.at('d/sub'), { recursive: true });
        renameSync(path, scratch.at(`d/${other}`));
      } else if (kind === 'remove') rmSync(path);
      else age(`d/${file}`);
    };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 5, maxLength: 30 }), (edits) => {
        for (const [kind, file, other] of edits) {
          carryOut(kind, file, other);
          if (kind !== 'wait') expect(digests()).toEqual(expected());
        }
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});

describe('an index that is not ours is none', () => {
  const isRead = () => readIndex(scratch.repository, 'd', 'md5') !== undefined;
  beforeEach(() => {
    scratch.write('d/a', 'aaaa');
    age('d/a');
    waitMs(40);
    hashed();
    expect(isRead()).toBe(true);
  });

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['one bit flipped', (bytes: Buffer) => ((bytes[bytes.length - 5]! ^= 1), bytes)],
    ['text', () => Buffer.from('not an index'.repeat(20))],
    ['of another version', (bytes: Buffer) => (bytes.writeDoubleLE(1, 16), sealed(bytes))],
    ['of a processor of the other byte order', (bytes: Buffer) => (bytes.subarray(16, 64).swap64(), sealed(bytes))],
    ['telling of more files than it has', (bytes: Buffer) => (bytes.writeDoubleLE(1e9, 24), sealed(bytes))],
  ])('%s', (_, damage) => {
    writeFileSync(indexFile(), damage(readFileSync(indexFile())));
    expect(isRead()).toBe(false);
    expect(digests()).toEqual({ a: md5('aaaa') });
    expect(isRead()).toBe(true);
  });

  function sealed(bytes: Buffer): Buffer {
    bytes.set(hash('sha1', bytes.subarray(16), 'buffer').subarray(0, 16));
    return bytes;
  }

  test('one that came from another checkout: other files, whatever their stamps', () => {
    const clone = new ScratchRepository();
    clone.write('d/a', 'bbbb');
    utimesSync(clone.at('d/a'), 1e9, 1e9);
    execFileSync('cp', ['-rp', scratch.at('.dvc/tmp'), clone.at('.dvc/tmp')]);
    expect(hashWorkspacePath(clone.repository, 'd')!.manifest).toEqual([{ path: 'a', digest: md5('bbbb') }]);
    clone.dispose();
  });

  test('where none can be written, everything still works', () => {
    rmSync(scratch.at('.dvc/tmp'), { recursive: true });
    scratch.write('.dvc/tmp', 'a file in the way');
    expect(digests()).toEqual({ a: md5('aaaa') });
  });
});

test('a checkout tells what it wrote; what was known stays', () => {
  scratch.write('d/a', 'a');
  scratch.write('d/b', 'b');
  age('d/a', 'd/b');
  waitMs(40);
  hashed();
  const { dev, ino, mode, size, mtimeMs, ctimeMs } = statSync(scratch.at('d/b'));
  const placed = {
    files: ['b'],
    identities: Float64Array.of(dev, ino, mode, size, mtimeMs, ctimeMs),
    digests: Buffer.alloc(16, 7),
  };
  addToIndex(scratch.repository, 'd', [placed]);
  expect(digests()).toEqual({ a: md5('a'), b: '07'.repeat(16) });
});

test('after a checkout the files it wrote are known, but for the last ones', () => {
  const names = Array.from({ length: 1000 }, (_, number) => `f${number}`);
  const content = (name: string) => name.repeat(5000);
  for (const name of names) scratch.write(`d/${name}`, content(name));
  scratch.write('d/small', 'small');
  const output = scratch.track('d');
  scratch.remove('d');
  scratch.remove('.dvc/tmp');
  checkoutOutputs(scratch.repository, [output], { progress: silentProgress });
  expect(believed().length).toBeGreaterThan(100);
  expect(believed()).not.toContain('small');
  expect(digests()).toEqual(
    Object.fromEntries(names.map((name) => [name, md5(content(name))]).concat([['small', md5('small')]])),
  );
  writeFileSync(scratch.at('d/f7'), content('g7'));
  expect(digests()).toMatchObject({ f7: md5(content('g7')) });
});

test('indexes of what is tracked no more go when they are old, and what killed writers left', () => {
  for (const path of ['kept', 'gone', 'new']) {
    scratch.write(`${path}/a`, 'a');
    hashed(path);
  }
  const has = (path: string) => readIndex(scratch.repository, path, 'md5') !== undefined;
  const directory = join(scratch.root, '.dvc/tmp/assay/index');
  scratch.write(`.dvc/tmp/assay/index/${'0'.repeat(32)}.bin.${'1'.repeat(16)}`, 'half');
  scratch.write('.dvc/tmp/assay/index/notes.txt', 'not ours');
  for (const name of readdirSync(directory)) utimesSync(join(directory, name), 1e9, 1e9);
  rmSync(scratch.at('new'), { recursive: true });
  scratch.write('new/b', 'b');
  hashed('new');
  dropIndexes(scratch.repository, ['kept'], Date.now() - 60_000);
  expect([has('kept'), has('gone'), has('new')]).toEqual([true, false, true]);
  expect(readdirSync(directory).filter((name) => !/^[0-9a-f]{32}\.bin$/.test(name))).toEqual(['notes.txt']);
});

test('DVC 2 and DVC 3 digests of one path are kept apart, large single files are known, too', () => {
  const content = 'line\r\n'.repeat(50_000);
  scratch.write('f', content);
  scratch.write('d/f', content);
  age('f', 'd/f');
  waitMs(40);
  const folded = md5(content.replaceAll('\r\n', '\n'));
  for (let look = 0; look < 2; look++) {
    for (const path of ['f', 'd']) {
      const legacy = hashWorkspacePath(scratch.repository, path, { legacy: true })!;
      expect(legacy.manifest?.[0]!.digest ?? legacy.content.digest).toBe(folded);
      expect(hashed(path)!.manifest?.[0]!.digest ?? hashed(path)!.content.digest).toBe(md5(content));
    }
  }
  chmodSync(scratch.at('f'), 0o755);
  expect(hashed('f')!.content.executable).toBe(true);
});

describe('storePath', () => {
  test('stores again what is known but gone from the cache; outputState says so meanwhile', () => {
    for (const name of ['a', 'b']) scratch.write(`d/${name}`, name);
    waitMs(40);
    const content = storePath(scratch.repository, 'd');
    const output = { path: 'd', owner: 'd.dvc', cached: true, pushed: true, ...content };
    expect(outputState(scratch.repository, output)).toBe('ok');
    rmSync(scratch.object(md5('b')));
    expect(outputState(scratch.repository, output)).toBe('not in cache');
    expect(storePath(scratch.repository, 'd')).toEqual(content);
    expect(outputState(scratch.repository, output)).toBe('ok');
    chmodSync(scratch.object(md5('a')), 0o644);
    writeFileSync(scratch.object(md5('a')), 'corrupt');
    expect(outputState(scratch.repository, output)).toBe('not in cache');
    expect(existsSync(scratch.object(md5('a')))).toBe(false);
  });

  test('a file that is written to all the time', async () => {
    scratch.write('d/small', 'x');
    scratch.write('d/log', Buffer.alloc(24 << 20, 'x'));
    const writer = spawn('sh', ['-c', 'while :; do printf x >> "$0"; done', scratch.at('d/log')]);
    try {
      const { size } = statSync(scratch.at('d/log'));
      while (statSync(scratch.at('d/log')).size === size) await new Promise((resolve) => setTimeout(resolve, 5));
      const error = userErrorOf(() => storePath(scratch.repository, 'd'));
      expect(error).toMatchObject({ code: 'WORKSPACE_CHANGED', exitCode: 2 });
      expect(error.message).toContain('d/log changed while it was stored');
    } finally {
      writer.kill('SIGKILL');
    }
  });
});
