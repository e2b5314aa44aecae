import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  isMissing,
  lstatIfExists,
  readTextIfExists,
  statIfExists,
  temporaryBeside,
  writeFileAtomic,
} from '../../src/platform/files.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const at = (path: string) => join(directory, path);

describe('what is not there is undefined', () => {
  test.each(['nothing', 'no/such/directory', 'file/below', 'broken', 'circle'])('%s', (path) => {
    writeFileSync(at('file'), 'x');
    symlinkSync('nowhere', at('broken'));
    symlinkSync('circle', at('circle'));
    expect(readTextIfExists(at(path))).toBeUndefined();
    expect(statIfExists(at(path))).toBeUndefined();
    const isLink = path === 'broken' || path === 'circle';
    expect(lstatIfExists(at(path))?.isSymbolicLink()).toBe(isLink ? true : undefined);
  });

  test('other errors are not', () => {
    expect(isMissing(Object.assign(new Error(), { code: 'EACCES' }))).toBe(false);
    expect(isMissing(undefined)).toBe(false);
  });
});

describe('readTextIfExists', () => {
  test('reads through links', () => {
    writeFileSync(at('file'), 'é\n');
    symlinkSync('file', at('link'));
    expect(readTextIfExists(at('link'))).toBe('é\n');
  });

  test('says what cannot be read', () => {
    mkdirSync(at('params.yaml'));
    expect(() => readTextIfExists(at('params.yaml'))).toThrow(
      expect.objectContaining({
        code: 'FILE_UNREADABLE',
        exitCode: 2,
        message: expect.stringContaining('it is a directory'),
      }),
    );
  });
});

describe('writeFileAtomic', () => {
  test.each<[string, string | Uint8Array]>([
    ['text', 'é'],
    ['bytes', new Uint8Array([0, 255])],
    ['nothing', ''],
  ])('writes %s, making directories, leaving nothing else', (_, content) => {
    writeFileAtomic(at('new/deep/file'), content);
    expect(readFileSync(at('new/deep/file'))).toEqual(Buffer.from(content as string));
    expect(readdirSync(at('new/deep'))).toEqual(['file']);
  });

  test('replaces a file, also a read-only one, with the mode asked for', () => {
    writeFileSync(at('file'), 'old');
    chmodSync(at('file'), 0o444);
    writeFileAtomic(at('file'), 'new', { mode: 0o600 });
    expect([readFileSync(at('file'), 'utf8'), statSync(at('file')).mode & 0o777]).toEqual(['new', 0o600]);
  });

  test('a write that fails keeps the old and leaves nothing behind', () => {
    mkdirSync(at('taken/full'), { recursive: true });
    expect(() => writeFileAtomic(at('taken'), 'x')).toThrow();
    expect([readdirSync(directory), existsSync(at('taken/full'))]).toEqual([['taken'], true]);
  });
});

test('temporary names lie beside the file, hidden, and differ', () => {
  const names = [temporaryBeside(at('file')), temporaryBeside(at('file'))];
  for (const name of names) expect(name).toMatch(/\/files-[^/]+\/\.[0-9a-f]+\.tmp$/);
  expect(names[0]).not.toBe(names[1]);
});
