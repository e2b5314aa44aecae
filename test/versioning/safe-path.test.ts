import { mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestPathProblem, outputPath, workspaceGuard } from '../../src/versioning/safe-path.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';

describe('manifestPathProblem', () => {
  test.each([
    ['a\\..\\b', 'another place'],
    ['C:x', 'another place'],
    ['a/file:stream', 'another place'],
    ['a/b.', 'another name'],
    ['a /b', 'another name'],
    ['GIT~1/config', 'another name'],
    ['sub/aux', 'device'],
    ['COM1.txt', 'device'],
  ])('%j is safe on POSIX and refused on Windows', (path, problem) => {
    expect(manifestPathProblem(path, 'linux')).toBeUndefined();
    expect(manifestPathProblem(path, 'win32')).toContain(problem);
  });
});

describe('outputPath', () => {
  test.each([
    ['', 'data', 'data'],
    ['', './a//b/', 'a/b'],
    ['sub', '../x', 'x'],
    ['sub/deep', 'y', 'sub/deep/y'],
    ['', 'back\\slash', 'back\\slash'],
    ['', '.gitignore', '.gitignore'],
    ['', 'dvc', 'dvc'],
  ])('from %j, %j means %j', (directory, written, path) => {
    expect(outputPath(directory, written, 'x.dvc')).toBe(path);
  });

  test.each([
    ['', '../x', 'PATH_OUTSIDE'],
    ['sub', '../../x', 'PATH_OUTSIDE'],
    ['', 'a/../../x', 'PATH_OUTSIDE'],
    ['', '/etc/passwd', 'PATH_OUTSIDE'],
    ['', 'C:\\x', 'PATH_OUTSIDE'],
    ['', 'a\0b', 'PATH_OUTSIDE'],
    ['', '.', 'PATH_RESERVED'],
    ['sub', '..', 'PATH_RESERVED'],
    ['', '.git', 'PATH_RESERVED'],
    ['', '.git/hooks/pre-commit', 'PATH_RESERVED'],
    ['', 'sub/.GIT/x', 'PATH_RESERVED'],
    ['', '.g\u200cit/config', 'PATH_RESERVED'],
    ['', '\ufeff.git', 'PATH_RESERVED'],
    ['', '.dvc', 'PATH_RESERVED'],
    ['', '.dvc/config', 'PATH_RESERVED'],
    ['.dvc', 'config', 'PATH_RESERVED'],
  ])('from %j, %j is refused: %s', (directory, written, code) => {
    expect(userErrorOf(() => outputPath(directory, written, 'x.dvc'))).toMatchObject({ code, exitCode: 2 });
  });
});

describe('workspaceGuard', () => {
  let scratch: ScratchRepository;
  beforeEach(() => void (scratch = new ScratchRepository()));
  afterEach(() => scratch.dispose());

  test('refuses a path through a link, and lets a link be replaced that leads nowhere or to a file', () => {
    mkdirSync(scratch.at('real'));
    symlinkSync(scratch.at('real'), scratch.at('link'));
    symlinkSync('/nowhere', scratch.at('broken'));
    scratch.write('file', '');
    symlinkSync('file', scratch.at('to-file'));
    const guard = workspaceGuard(scratch.repository);
    for (const path of ['link/x', 'link/deep/x']) {
      const error = userErrorOf(() => guard(path));
      expect(error).toMatchObject({ code: 'PATH_THROUGH_LINK', exitCode: 2 });
      expect(error.message).toContain(path);
    }
    for (const path of ['link', 'broken', 'broken/x', 'to-file/x', 'real/x', 'missing/deep/x', 'x'])
      expect(guard(path)).toBeUndefined();
  });
});
