import { hash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { takeBlocks } from '../../src/platform/file-threads/block-relay.js';
import { runFileBatch, startFileBatch } from '../../src/platform/file-threads/file-batch.js';
import type { FileBatch } from '../../src/platform/file-threads/file-batch.js';
import { IDENTITY, IDENTITY_LENGTH, OUTCOMES } from '../../src/platform/file-threads/shared-batch.js';
import type { FileWork } from '../../src/platform/file-threads/shared-batch.js';

const MIB = 1 << 20;
const md5 = (bytes: Uint8Array | string) => hash('md5', bytes, 'hex');
const digestsOf = (...digests: string[]) => Buffer.from(digests.join(''), 'hex');
const nameOf = (digest: string) => `${digest.slice(0, 2)}/${digest.slice(2)}`;

let directory: string;
const at = (path: string) => join(directory, path);
beforeEach(() => void (directory = realpathSync(mkdtempSync(join(tmpdir(), 'assay-threads-')))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array, mode = 0o644): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
  chmodSync(at(path), mode);
}

/** A batch on files of `in/`, from there to `out/`. */
function run(work: FileWork, sources: string[], more: Partial<FileBatch> = {}) {
  const results = runFileBatch({ work, sources, sourceRoot: at('in/'), targetRoot: at('out/'), threads: 1, ...more });
  return sources.map((_, index) => ({
    outcome: results.outcomes[index],
    digest: results.digests.toString('hex', index * 16, index * 16 + 16),
    sizeBytes: results.identities[index * IDENTITY_LENGTH + IDENTITY.sizeBytes],
  }));
}

const treeOf = (path: string) =>
  readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(path).length + 1))
    .sort();

const CONTENTS: Record<string, Buffer> = Object.fromEntries(
  [0, 1, 1000, 8 * 1024, MIB - 1, MIB, MIB + 1, 3 * MIB + 7].map((size) => [
    `f${size}`,
    Buffer.alloc(size, `${size},`),
  ]),
);

describe.each([1, 2, 4])('%d threads', (threads) => {
  test('hash, store and copy give what node:crypto gives, at every size', () => {
    const names = Object.keys(CONTENTS);
    for (const [name, bytes] of Object.entries(CONTENTS)) write(`in/${name}`, bytes);
    const expected = names.map((name) => ({
      outcome: OUTCOMES.done,
      digest: md5(CONTENTS[name]!),
      sizeBytes: CONTENTS[name]!.length,
    }));
    expect(run('hash', names, { threads })).toEqual(expected);
    expect(run('store', names, { threads })).toEqual(expected);
    expect(treeOf('out')).toEqual(expected.map(({ digest }) => nameOf(digest)).sort());
    const digests = digestsOf(...expected.map(({ digest }) => digest));
    const copied = runFileBatch({
      work: 'copy',
      sourceRoot: at('out/'),
      digests,
      targets: names,
      targetRoot: at('deep/er/'),
      options: { mode: 0o644, temporarySuffix: '.assay-tmp' },
      threads,
    });
    expect([...copied.outcomes]).toEqual(names.map(() => OUTCOMES.done));
    expect(treeOf('deep/er')).toEqual([...names].sort());
    for (const name of names) expect(readFileSync(at(`deep/er/${name}`)).equals(CONTENTS[name]!)).toBe(true);
    const objects = runFileBatch({ work: 'objects', sourceRoot: at('out/'), digests, threads });
    expect([...objects.outcomes]).toEqual(names.map(() => OUTCOMES.done));
  });

  test('thousands of files, each once, in their order', () => {
    const names = Array.from({ length: 600 }, (_, index) => `d${index % 7}/f${index}`);
    names.forEach((name) => write(`in/${name}`, name));
    expect(run('store', names, { threads }).map(({ digest }) => digest)).toEqual(names.map((name) => md5(name)));
    expect(treeOf('out')).toHaveLength(600);
  });

  test('new directories of objects appear by one rename; into those that are there files come one by one', () => {
    const contents = Array.from({ length: 1100 }, (_, index) => `content ${index}`);
    const digests = contents.map((text) => md5(text)).sort();
    for (const text of contents) write(`in/${nameOf(md5(text))}`, text);
    const [first, ...others] = digests;
    write(`in/${nameOf(first!)}`, 'rotten');
    write(`out/${nameOf(others[0]!)}`, 'there before');
    mkdirSync(at('out/ff'));
    const gather = () =>
      runFileBatch({
        work: 'copy',
        digests: digestsOf(...digests),
        sourceRoot: at('in/'),
        targetRoot: at('out/'),
        gathers: true,
        options: { directoryMode: 0o2775 },
        threads,
      });
    expect([...gather().outcomes]).toEqual([OUTCOMES.corrupt, ...others.map(() => OUTCOMES.done)]);
    expect(treeOf('out')).toEqual(others.map(nameOf));
    for (const digest of others) expect(md5(readFileSync(at(`out/${nameOf(digest)}`)))).toBe(digest);
    expect(readdirSync(at('out')).every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
    expect(statSync(at('out/80')).mode & 0o7777).toBe(0o2775);
    expect(statSync(at(`out/${nameOf(others.at(-1)!)}`)).mode & 0o777).toBe(0o444);
    expect([...gather().outcomes]).toEqual([OUTCOMES.corrupt, ...others.map(() => OUTCOMES.done)]);
  });

  test('the first failure is thrown as Node.js would, and what is there stays whole', () => {
    const names = Array.from({ length: 200 }, (_, index) => `f${index}`);
    names.forEach((name) => write(`in/${name}`, name));
    mkdirSync(at('out'));
    writeFileSync(at(`out/${md5('f150').slice(0, 2)}`), 'in the way');
    expect(() => run('store', names, { threads })).toThrow(
      expect.objectContaining({
        code: expect.stringMatching(/^E(NOTDIR|EXIST)$/),
        path: expect.any(String),
      }),
    );
    for (const file of treeOf('out').filter((name) => name.includes('/'))) {
      expect(nameOf(md5(readFileSync(at(`out/${file}`))))).toBe(file);
    }
  });
});

test('another thread really works, with nobody working here', () => {
  const names = Array.from({ length: 500 }, (_, index) => `f${index}`);
  names.forEach((name) => write(`in/${name}`, name));
  const batch = startFileBatch({
    work: 'store',
    sources: names,
    sourceRoot: at('in/'),
    targetRoot: at('out/'),
    threads: 2,
  });
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; batch.done() < 500 && waited < 1000; waited++) Atomics.wait(clock, 0, 0, 10);
  expect(batch.done()).toBe(500);
  const { outcomes } = batch.finish();
  expect(new Set(outcomes)).toEqual(new Set([OUTCOMES.done]));
});

test('in pieces: step by step', () => {
  const names = Array.from({ length: 300 }, (_, index) => `f${index}`);
  names.forEach((name) => write(`in/${name}`, name));
  const batch = startFileBatch({ work: 'hash', sources: names, sourceRoot: at('in/'), threads: 1 });
  const seen: number[] = [];
  while (batch.step()) seen.push(batch.done());
  expect(seen).toEqual([256]);
  expect(batch.finish().digests.toString('hex', 299 * 16)).toBe(md5('f299'));
});

test('outcomes: what is no file, is not there, or is known', () => {
  write('in/a', 'a');
  write('in/d/x', 'x');
  execFileSync('mkfifo', [at('in/pipe')]);
  symlinkSync('a', at('in/link'));
  symlinkSync('nowhere', at('in/broken'));
  symlinkSync('circle', at('in/circle'));
  const names = ['a', 'd', 'pipe', 'link', 'broken', 'circle', 'none', 'a/b'];
  const expected = [
    OUTCOMES.done,
    OUTCOMES.notFile,
    OUTCOMES.notFile,
    OUTCOMES.done,
    ...Array<number>(4).fill(OUTCOMES.missing),
  ];
  for (const work of ['stat', 'hash', 'store'] as const) {
    expect([work, run(work, names).map(({ outcome }) => outcome)]).toEqual([
      work,
      expected.map((outcome, index) => (work === 'store' && index === 3 ? OUTCOMES.same : outcome)),
    ]);
  }
  expect(run('hash', names)[3]!.digest).toBe(md5('a'));
});

test('a file that is still the known one is not read; any other is', () => {
  write('in/a', 'aa');
  const known = runFileBatch({ work: 'hash', sources: ['a'], sourceRoot: at('in/') });
  known.digests.fill(7);
  const again = () => run('hash', ['a'], { identities: known.identities, digests: known.digests })[0]!;
  expect(again()).toMatchObject({ outcome: OUTCOMES.same, digest: '07'.repeat(16) });
  const { atime, mtime } = statSync(at('in/a'));
  writeFileSync(at('in/a'), 'bb');
  utimesSync(at('in/a'), atime, mtime);
  expect(again()).toMatchObject({ outcome: OUTCOMES.done, digest: md5('bb') });
});

describe('store', () => {
  const stored = (name: string, more?: Partial<FileBatch>) => run('store', [name], more)[0]!;

  test.each(['small', 'x'.repeat(2 * MIB)])(
    'an object of another mode is checked: replaced, or protected (%#)',
    (content) => {
      write('in/f', content);
      const object = `out/${nameOf(md5(content))}`;
      write(object, 'corrupt', 0o644);
      expect(stored('f').outcome).toBe(OUTCOMES.done);
      expect(readFileSync(at(object), 'utf8') === content).toBe(true);
      chmodSync(at(object), 0o644);
      expect(stored('f').outcome).toBe(OUTCOMES.same);
      expect(statSync(at(object)).mode & 0o777).toBe(0o444);
      expect(treeOf('out')).toEqual([nameOf(md5(content))]);
    },
  );

  test.each([1, 2, 4])(
    'each content is written once, in new directories of objects and in old ones (%d threads)',
    (threads) => {
      const contents = Array.from({ length: 900 }, (_, i) => `content ${i % 300}`);
      contents.forEach((content, i) => write(`in/${i}`, content));
      const objects = [...new Set(contents)].map((content) => nameOf(md5(content))).sort();
      write(`out/${objects[0]}`, 'corrupt', 0o644);
      const sources = contents.map((_, i) => `${i}`);
      const outcomes = run('store', sources, { threads }).map(({ outcome }) => outcome);
      expect(treeOf('out')).toEqual(objects);
      for (const object of objects) expect(nameOf(md5(readFileSync(at(`out/${object}`))))).toBe(object);
      const written = outcomes.filter((outcome) => outcome === OUTCOMES.done).length;
      expect(written).toBeGreaterThanOrEqual(300);
      expect(outcomes.every((outcome) => outcome === OUTCOMES.done || outcome === OUTCOMES.same)).toBe(true);
      if (threads === 1) expect(written).toBe(300);
    },
  );

  const batchOf = (count: number, bytes = 20) => {
    const contents = Array.from({ length: count }, (_, i) => `content ${i}`.padEnd(bytes));
    contents.forEach((content, i) => write(`in/${i}`, content));
    const sources = contents.map((_, i) => `${i}`);
    const batch = { work: 'store' as const, sources, sourceRoot: at('in/'), targetRoot: at('out/'), threads: 1 };
    return { objects: contents.map((content) => nameOf(md5(content))), batch };
  };
  const isSeen = (name: string) => /^[0-9a-f]{2}\//.test(name);

  test('small objects of new directories are hidden until the batch is done; nothing hidden stays', () => {
    const { objects, batch } = batchOf(500);
    const [old] = objects;
    const [known, taken] = objects.filter((name) => name.slice(0, 2) !== old!.slice(0, 2));
    mkdirSync(dirname(at(`out/${old}`)), { recursive: true });
    const running = startFileBatch(batch);
    running.step();
    const seen = objects.slice(0, 128).filter((name) => name.startsWith(old!.slice(0, 3)));
    expect(treeOf('out').filter(isSeen)).toEqual(seen.sort());
    write(`out/${known}`, 'of another process', 0o444); // which makes these directories meanwhile
    mkdirSync(dirname(at(`out/${taken}`)), { recursive: true });
    expect(new Set(running.finish().outcomes)).toEqual(new Set([OUTCOMES.done]));
    expect(treeOf('out')).toEqual([...objects].sort());
    for (const object of objects) expect(nameOf(md5(readFileSync(at(`out/${object}`))))).toBe(object);
    expect(readdirSync(at('out')).every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
  });

  test('larger ones are seen at once', () => {
    const { objects, batch } = batchOf(400, 20_000);
    const running = startFileBatch(batch);
    running.step();
    expect(treeOf('out').filter(isSeen)).toEqual(objects.slice(0, 128).sort());
    running.finish();
  });

  test('what was stored before a failure is seen', () => {
    const { objects, batch } = batchOf(500);
    const failing = objects[300]!;
    mkdirSync(at('out'));
    writeFileSync(at(`out/${failing.slice(0, 2)}`), 'in the way');
    expect(() => runFileBatch(batch)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^E(NOTDIR|EXIST)$/) }),
    );
    const before = objects.findIndex((name) => name.startsWith(failing.slice(0, 3)));
    expect(treeOf('out').filter(isSeen)).toEqual(objects.slice(0, before).sort());
  });

  test('links: a large file becomes the object itself, unless it has other names', () => {
    write('in/f', Buffer.alloc(MIB, 'f'));
    write('in/g', Buffer.alloc(MIB, 'g'));
    execFileSync('ln', [at('in/g'), at('in/h')]);
    const links = { options: { links: true } };
    for (const name of ['f', 'g']) expect(stored(name, links).outcome).toBe(OUTCOMES.done);
    const inode = (path: string) => statSync(at(path)).ino;
    const object = (letter: string) => `out/${nameOf(md5(Buffer.alloc(MIB, letter)))}`;
    expect(inode(object('f'))).toBe(inode('in/f'));
    expect(inode(object('g'))).not.toBe(inode('in/g'));
    expect(statSync(at('in/g')).mode & 0o777).toBe(0o644);
    expect(treeOf('out')).toHaveLength(2);
  });

  test('directories get the mode that is asked for', () => {
    write('in/f', 'f');
    stored('f', { options: { directoryMode: 0o2775 } });
    expect(statSync(dirname(at(`out/${nameOf(md5('f'))}`))).mode & 0o7777).toBe(0o2775);
  });
});

describe('copy', () => {
  test.each([10, 2 * MIB])('tells the identity of what it made (%d bytes)', (size) => {
    const bytes = Buffer.alloc(size, 'x');
    write('in/f', bytes);
    const { identities } = runFileBatch({
      work: 'copy',
      sources: ['f'],
      sourceRoot: at('in/'),
      targets: ['f'],
      targetRoot: at('out/'),
      digests: digestsOf(md5(bytes)),
      options: { identifiesFromBytes: 0 },
    });
    const { dev, ino, mode, mtimeMs, ctimeMs } = statSync(at('out/f'));
    expect([...identities]).toEqual([dev, ino, mode, size, mtimeMs, ctimeMs]);
  });

  test.each([10, 2 * MIB])('what is not what the digest says never appears (%d bytes)', (size) => {
    const bytes = Buffer.alloc(size, 'x');
    write('in/f', bytes);
    const options = { targets: ['sub/f'], digests: digestsOf(md5('other')) };
    expect(run('copy', ['f'], options)[0]).toMatchObject({ outcome: OUTCOMES.corrupt, digest: md5(bytes) });
    expect(existsSync(at('out')) ? treeOf('out') : []).toEqual([]);
  });

  test('keeps what is there only when told so', () => {
    write('in/f', 'new');
    write('out/f', 'old');
    const options = { targets: ['f'], digests: digestsOf(md5('new')) };
    expect(run('copy', ['f'], { ...options, options: { keepsTargets: true } })[0]!.outcome).toBe(OUTCOMES.same);
    expect(readFileSync(at('out/f'), 'utf8')).toBe('old');
    expect(run('copy', ['f'], { ...options, options: { mode: 0o666 } })[0]!.outcome).toBe(OUTCOMES.done);
    expect([readFileSync(at('out/f'), 'utf8'), statSync(at('out/f')).mode & 0o777]).toEqual(['new', 0o666]);
  });
});

test('one large file is hashed and written by two threads', () => {
  const bytes = Buffer.alloc((64 << 20) + 12_345, 'large file ');
  write('in/f', bytes);
  expect(run('store', ['f'], { threads: undefined as never })[0]).toEqual({
    outcome: OUTCOMES.done,
    digest: md5(bytes),
    sizeBytes: bytes.length,
  });
  expect(readFileSync(at(`out/${nameOf(md5(bytes))}`)).equals(bytes)).toBe(true);
  const options = {
    targets: ['g'],
    digests: digestsOf(md5(bytes)),
    sources: [nameOf(md5(bytes))],
    sourceRoot: at('out/'),
  };
  expect(run('copy', ['g'], options)[0]!.outcome).toBe(OUTCOMES.done);
  expect(readFileSync(at('out/g')).equals(bytes)).toBe(true);
});

test.each([0, 1])('a thread that is gone after %i blocks is not waited for', (blocks) => {
  const control = new Int32Array(new SharedArrayBuffer(16));
  control[0] = blocks;
  const lengths = new Int32Array(new SharedArrayBuffer(8)).fill(3);
  const relay = { id: -1, ring: new Uint8Array(8), lengths, control, from: 0, into: 0 };
  let taken = 0;
  expect(() => takeBlocks(relay, () => void taken++, 200)).toThrow(/nothing was read or written for 0.2 seconds/);
  expect(taken).toBe(blocks);
  expect(control[2]).toBe(2); // should it live after all, it stops
});
