import { hash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contentHasher } from '../../src/versioning/file-hash.js';
import {
  hasObject,
  isCacheLink,
  objectHasher,
  putObject,
  readCached,
  receiveObject,
} from '../../src/versioning/object-cache.js';
import { objectKey } from '../../src/versioning/object-layout.js';
import type { StoredObject } from '../../src/versioning/object-layout.js';
import { ScratchRepository } from '../support/scratch-repository.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

const md5 = (bytes: Uint8Array | string) => hash('md5', bytes, 'hex');
const objectOf = (text: string, legacy = false): StoredObject => ({ digest: md5(text), legacy });
const modeOf = (path: string) => statSync(path).mode & 0o7777;
const place = ({ digest, legacy }: StoredObject) => scratch.object(digest, legacy);

function plant(object: StoredObject, content: string, mode: number): string {
  mkdirSync(dirname(place(object)), { recursive: true });
  writeFileSync(place(object), content);
  chmodSync(place(object), mode);
  return place(object);
}

describe('objectKey', () => {
  test.each([
    ['0123456789abcdef0123456789abcdef', false, 'files/md5/01/23456789abcdef0123456789abcdef'],
    ['0123456789abcdef0123456789abcdef.dir', false, 'files/md5/01/23456789abcdef0123456789abcdef.dir'],
    ['0123456789abcdef0123456789abcdef', true, '01/23456789abcdef0123456789abcdef'],
  ])('%s, legacy %s: %s', (digest, legacy, key) => expect(objectKey({ digest, legacy })).toBe(key));
});

describe('putObject', () => {
  test('stores the bytes once, whole, with mode 0444, and leaves nothing else', () => {
    const object = objectOf('hello');
    putObject(scratch.repository, object, Buffer.from('hello'));
    const first = statSync(place(object));
    expect([first.mode & 0o777, first.size]).toEqual([0o444, 5]);
    putObject(scratch.repository, object, Buffer.from('hello'));
    expect(statSync(place(object)).ino).toBe(first.ino);
    expect(readdirSync(dirname(place(object)))).toHaveLength(1);
  });

  test('cache.shared = group opens the directories it makes to the group', () => {
    const shared = new ScratchRepository('[cache]\nshared = group\n');
    putObject(shared.repository, objectOf('x'), Buffer.from('x'));
    const object = shared.object(md5('x'));
    expect([modeOf(object), modeOf(dirname(object)), modeOf(dirname(dirname(object)))]).toEqual([
      0o444, 0o2775, 0o2775,
    ]);
    shared.dispose();
  });
});

describe('hasObject', () => {
  test.each([
    ['0444 is believed unseen', 'other', 0o444, true, 0o444],
    ['another mode is hashed and protected', 'hello', 0o644, true, 0o444],
    ['an executable one as well', 'hello', 0o544, true, 0o444],
    ['what is not what it says is deleted', 'other', 0o644, false, undefined],
  ])('%s', (_, content, mode, expected, modeAfter) => {
    const path = plant(objectOf('hello'), content, mode);
    expect(hasObject(scratch.repository, objectOf('hello'))).toBe(expected);
    expect(existsSync(path) ? modeOf(path) : undefined).toBe(modeAfter);
  });

  test('never looks into the other layout, nor takes a directory for an object', () => {
    plant(objectOf('hello'), 'hello', 0o444);
    expect(hasObject(scratch.repository, objectOf('hello', true))).toBe(false);
    mkdirSync(place(objectOf('dir')), { recursive: true });
    expect(hasObject(scratch.repository, objectOf('dir'))).toBe(false);
  });

  test('objects of DVC 2 are checked with the line ends of DVC 2, manifests as they are', () => {
    plant({ digest: md5('a\nb\n'), legacy: true }, 'a\r\nb\r\n', 0o644);
    expect(hasObject(scratch.repository, { digest: md5('a\nb\n'), legacy: true })).toBe(true);
    const manifest = '[\r\n]';
    plant({ digest: `${md5(manifest)}.dir`, legacy: true }, manifest, 0o644);
    expect(hasObject(scratch.repository, { digest: `${md5(manifest)}.dir`, legacy: true })).toBe(true);
  });
});

describe('readCached', () => {
  test('gives the bytes, nothing for a missing one, and deletes a corrupt one of any mode', () => {
    expect(readCached(scratch.repository, objectOf('hello'))).toBeUndefined();
    plant(objectOf('hello'), 'hello', 0o444);
    expect(readCached(scratch.repository, objectOf('hello'))!.toString()).toBe('hello');
    const path = plant(objectOf('other'), 'hello', 0o444);
    expect(readCached(scratch.repository, objectOf('other'))).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });
});

describe('receiveObject', () => {
  const pieces = (...texts: string[]) => texts.map((text) => Buffer.from(text));

  test('stores what is what its name says', async () => {
    const counted: number[] = [];
    const received = await receiveObject(scratch.repository, objectOf('hello'), pieces('he', 'l', 'lo'), (bytes) =>
      counted.push(bytes),
    );
    expect(received).toEqual({ intact: true, found: md5('hello'), sizeBytes: 5 });
    expect(counted).toEqual([2, 1, 2]);
    expect(modeOf(place(objectOf('hello')))).toBe(0o444);
  });

  test('stores nothing else', async () => {
    const received = await receiveObject(scratch.repository, objectOf('hello'), pieces('hell'));
    expect(received).toEqual({ intact: false, found: md5('hell'), sizeBytes: 4 });
    expect(readdirSync(dirname(place(objectOf('hello'))))).toEqual([]);
  });

  test('leaves nothing when the source breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('he');
      await Promise.resolve();
      throw new Error('reset by peer');
    }
    await expect(receiveObject(scratch.repository, objectOf('hello'), broken())).rejects.toThrow('reset by peer');
    expect(readdirSync(dirname(place(objectOf('hello'))))).toEqual([]);
  });
});

describe('objectHasher', () => {
  test('agrees with either reading of an object of DVC 2', () => {
    const content = Buffer.concat([Buffer.alloc(1 << 20, 'ab\r\n'), Buffer.alloc(600), Buffer.from('x\r\ny')]);
    const digests = (['dos2unix', 'dos2unix-per-chunk'] as const).map((rule) => {
      const hasher = contentHasher(rule);
      hasher.update(content);
      return hasher.digest();
    });
    expect(digests[0]).not.toBe(digests[1]);
    for (const digest of [...digests, md5(content)]) {
      const hasher = objectHasher({ digest, legacy: true });
      hasher.update(content);
      expect(hasher.digest()).toBe(digests.includes(digest) ? digest : digests[0]);
    }
  });
});

describe('isCacheLink', () => {
  test('knows the links of a checkout, be their object there or not', () => {
    symlinkSync(place(objectOf('gone')), scratch.at('link'));
    symlinkSync(scratch.at('.dvc/config'), scratch.at('other'));
    scratch.write('file', '');
    expect(['link', 'other', 'file', 'none'].map((path) => isCacheLink(scratch.repository, scratch.at(path)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
