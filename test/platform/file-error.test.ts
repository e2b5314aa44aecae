import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { namingPath, translateFileError } from '../../src/platform/file-error.js';

const directory = mkdtempSync(join(tmpdir(), 'file-error-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
const failure = (code: string, fields = {}) =>
  Object.assign(new Error(code), { code, syscall: 'open', path: '/data/x', ...fields });

describe('translateFileError', () => {
  test.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EACCES', 'PERMISSION_DENIED'],
    ['EPERM', 'PERMISSION_DENIED'],
    ['EROFS', 'READ_ONLY'],
    ['EIO', 'IO_ERROR'],
    ['EMFILE', 'IO_ERROR'],
  ])('%s is %s, with the path', (foreign, code) => {
    const error = failure(foreign);
    expect(translateFileError(error)).toMatchObject({ code, exitCode: 3, cause: error, hint: expect.any(String) });
    expect(translateFileError(error)!.message).toMatch(new RegExp(`^/data/x: .*\\(${foreign}\\)$`));
  });

  test('of a rename it names the place that could not be written', () => {
    const { message } = translateFileError(failure('EACCES', { dest: '/data/y' }))!;
    expect(message).toMatch(/^\/data\/y: /);
  });

  test('a full disk, as the system reports it', () => {
    const write = () => writeFileSync('/dev/full', 'x');
    expect(translateFileError(thrownBy(write))!.message).toBe(
      'a file (write): there is no space left on the disk (ENOSPC)',
    );
    expect(translateFileError(thrownBy(() => namingPath('/data/x', write)))).toMatchObject({
      code: 'DISK_FULL',
      message: '/data/x: there is no space left on the disk (ENOSPC)',
    });
  });

  test('a file without permission, as the system reports it', () => {
    const path = join(directory, 'closed');
    writeFileSync(path, '');
    chmodSync(path, 0);
    const error = translateFileError(asOrdinaryUser(() => thrownBy(() => readFileSync(path))));
    expect(error).toMatchObject({ code: 'PERMISSION_DENIED', message: `${path}: permission denied (EACCES)` });
  });

  test.each<[string, unknown]>([
    ['a bug', new TypeError('x is not a function')],
    ['a file that is not there', thrownBy(() => readFileSync(join(directory, 'none')))],
    ['a refused connection', failure('EACCES', { syscall: 'connect', path: undefined })],
    ['an error of a service', Object.assign(new Error('no'), { code: 'EACCES' })],
    ['a word', 'ENOSPC'],
  ])('%s is not its business', (_, error) => {
    expect(translateFileError(error)).toBeUndefined();
  });
});

/** Root may read everything, so it becomes nobody for the while. */
function asOrdinaryUser<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}
