import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findPipelineFiles } from '../../src/versioning/find-pipeline-files.js';
import { openRepository } from '../../src/versioning/repository.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

describe('openRepository', () => {
  test('finds the nearest directory with .dvc above', () => {
    scratch.write('sub/deep/x', '');
    const repository = openRepository(scratch.at('sub/deep'));
    expect(repository).toMatchObject({
      root: scratch.root,
      dvcDirectory: scratch.at('.dvc'),
      cacheDirectory: scratch.at('.dvc/cache'),
      temporaryDirectory: scratch.at('.dvc/tmp'),
    });
    scratch.write('sub/.dvc/config', '[cache]\ndir = ../elsewhere\n');
    expect(openRepository(scratch.at('sub/deep'))).toMatchObject({
      root: scratch.at('sub'),
      cacheDirectory: scratch.at('sub/elsewhere'),
    });
  });

  test('a file called .dvc does not make a repository', () => {
    scratch.write('sub/.dvc', '');
    expect(openRepository(scratch.at('sub')).root).toBe(scratch.root);
  });

  test('says where there is none', () => {
    rmSync(scratch.at('.dvc'), { recursive: true });
    const error = userErrorOf(() => openRepository(scratch.root));
    expect(error).toMatchObject({ code: 'NOT_A_DVC_REPOSITORY', exitCode: 2 });
    expect(error.message).toContain(scratch.root);
  });
});

describe('findPipelineFiles', () => {
  const out = (path: string) => `outs:\n- path: ${path}\n`;

  test('passes over what DVC passes over', () => {
    execFileSync('git', ['init', '--quiet'], { cwd: scratch.root });
    scratch.write('.dvcignore', '/skipped/\nhidden.dvc\n');
    scratch.write('.gitignore', '/build/\n');
    scratch.write('data.dvc', out('data'));
    scratch.write('dvc.yaml', 'stages: {}\n');
    scratch.write('b/dvc.yaml', '');
    scratch.write('b/x.dvc', out('../moved'));
    scratch.write('a/model.dvc', out('model'));
    for (const directory of ['data', 'skipped', 'build', 'a/model', 'nested', '.git', '.dvc/tmp'])
      scratch.write(`${directory}/y.dvc`, out('y'));
    scratch.write('nested/.dvc/config', '');
    scratch.write('hidden.dvc', out('h'));
    scratch.write('dvc.yaml.bak', '');
    scratch.write('notes.dvcx', '');
    mkdirSync(scratch.at('linked-to'));
    symlinkSync(scratch.at('a'), scratch.at('linked'));
    expect(findPipelineFiles(scratch.repository)).toEqual({
      dvcFiles: ['a/model.dvc', 'b/x.dvc', 'data.dvc'],
      dvcYamls: ['dvc.yaml', 'b/dvc.yaml'],
    });
  });

  test('sorts by code point and finds a file that cannot be read, for its reader to complain', () => {
    for (const name of ['\u{1f600}.dvc', '\ufffd.dvc', 'b.dvc', 'B.dvc']) scratch.write(name, 'outs: broken: [');
    expect(findPipelineFiles(scratch.repository).dvcFiles).toEqual(['B.dvc', 'b.dvc', '\ufffd.dvc', '\u{1f600}.dvc']);
  });

  test('without git, .gitignore says nothing', () => {
    scratch.write('.gitignore', '*');
    scratch.write(join('x', 'y.dvc'), out('y'));
    expect(findPipelineFiles(scratch.repository).dvcFiles).toEqual(['x/y.dvc']);
  });
});
