import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/index.js';
import { outputsOfRevisions } from '../../src/commands/revision-outputs.js';
import type { RevisionScope } from '../../src/commands/revision-outputs.js';
import { silentProgress } from '../../src/core/progress.js';
import { UserError } from '../../src/core/errors.js';
import { md5 } from '../support/data-repository.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
afterEach(() => repository?.dispose());

const entry = (path: string, content: string) =>
  `outs:\n- md5: ${md5(content)}\n  size: 1\n  hash: md5\n  path: ${path}\n`;
const lock = (stage: string, outs: Record<string, string>) =>
  `schema: '2.0'\nstages:\n  ${stage}:\n    cmd: x\n    outs:\n${Object.entries(outs)
    .map(([path, content]) => `    - path: ${path}\n      hash: md5\n      md5: ${md5(content)}\n      size: 1\n`)
    .join('')}`;

const contextIn = (directory: string) =>
  ({
    directory: realpathSync(directory),
    environment: QUIET_ENVIRONMENT,
    progress: silentProgress,
    signal: new AbortController().signal,
  }) as unknown as CommandContext;
const look = (scope: RevisionScope, directory = repository.root) => outputsOfRevisions(contextIn(directory), scope);

/** `path content` of what was found, where contents are the single letters whose digests these are. */
async function found(scope: RevisionScope, directory?: string): Promise<string[]> {
  const letters = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => [md5(letter), letter]));
  const { outputs } = await look(scope, directory);
  return outputs.map(({ path, digest }) => `${path} ${letters.get(digest!) ?? digest}`).sort();
}

/** Commits a to e on main; d on a branch of its own beside c; tags on b. */
function history(): void {
  repository = new TemporaryRepository({ 'x.dvc': entry('x', 'a') });
  const at = (letter: string, day: string) => {
    repository.write('x.dvc', entry('x', letter));
    repository.git('add', '--all');
    const date = `2024-05-${day}T12:00:00Z`;
    const env = { ...QUIET_ENVIRONMENT, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    execFileSync('git', ['commit', '-qm', letter], { cwd: repository.root, env });
  };
  at('a', '01');
  at('b', '02');
  repository.git('tag', 'light');
  repository.git('tag', '-a', 'heavy', '-m', 'x');
  repository.git('tag', 'of-a-file', repository.git('rev-parse', 'HEAD:x.dvc'));
  repository.git('checkout', '-q', '-b', 'side');
  at('d', '03');
  repository.git('checkout', '-q', 'main');
  at('c', '04');
  at('e', '05');
  repository.git('update-ref', 'refs/exps/aa/bb/name', repository.git('rev-parse', 'side'));
  repository.write('x.dvc', entry('x', 'f'));
}

test.each<[RevisionScope, string]>([
  [{}, 'f'],
  [{ allBranches: true }, 'def'],
  [{ allBranches: true, count: 2 }, 'bcdef'],
  [{ allTags: true }, 'bf'],
  [{ allTags: true, workspace: false }, 'b'],
  [{ allCommits: true }, 'abcdef'],
  [{ revisions: ['main~1'] }, 'cf'],
  [{ revisions: ['heavy'], count: 5 }, 'abf'],
  [{ since: '2024-05-04' }, 'cef'],
  [{ allExperiments: true }, 'f'],
])('what %j records', async (scope, letters) => {
  history();
  expect((await found(scope)).join('')).toBe(letters.replace(/./g, 'x $&'));
});

test('experiments count from where branches and tags end', async () => {
  history();
  repository.git('branch', '-q', '-D', 'side');
  expect(await found({ allExperiments: true })).toEqual(['x d', 'x f']);
});

test('a repository below the top of git, nested ones and what .dvcignore leaves out', async () => {
  repository = new TemporaryRepository({
    'sub/.dvc/config': '',
    'sub/x.dvc': entry('x', 'a'),
    'sub/deep/y.dvc': entry('y', 'b'),
    'sub/other/.dvc/config': '',
    'sub/other/z.dvc': entry('z', 'c'),
    'sub/.dvcignore': 'fixtures\n',
    'sub/fixtures/bad.dvc': 'outs: [',
    'outside.dvc': entry('outside', 'd'),
  });
  repository.commit('first');
  repository.delete('sub/.dvcignore', 'sub/fixtures');
  repository.write('sub/fixtures/good.dvc', entry('good', 'e'));
  repository.commit('second');
  const { unread } = await look({ allCommits: true }, join(repository.root, 'sub'));
  expect(unread).toEqual([]);
  expect(await found({ allCommits: true }, join(repository.root, 'sub'))).toEqual([
    'deep/y b',
    'fixtures/good e',
    'x a',
  ]);
});

test('locks are read with the flags of dvc.yaml, and without it where it cannot be used', async () => {
  const outs =
    'cmd: x\n    wdir: w\n    outs:\n    - kept\n    - loose: {push: false, remote: Other}\n    metrics:\n    - m.json: {cache: false}\n';
  repository = new TemporaryRepository({
    'dvc.yaml': `stages:\n  make:\n    ${outs}`,
    'dvc.lock': lock('make', { kept: 'a', loose: 'b', 'm.json': 'c', gone: 'd' }),
  });
  repository.commit('plain');
  repository.write('dvc.yaml', `vars: [{v: 1}]\nstages:\n  make:\n    ${outs}`);
  repository.write('dvc.lock', lock('make', { kept: 'e', loose: 'f', 'm.json': 'g' }));
  repository.commit('with templates');
  repository.delete('dvc.yaml', 'dvc.lock');
  const { outputs, undeclared } = await look({ allCommits: true });
  const shown = outputs.map(({ path, digest, pushed, remote }) => [path, digest, pushed, remote].join(' '));
  expect(new Set(shown)).toEqual(
    new Set([
      `w/kept ${md5('a')} true `,
      `w/kept ${md5('e')} true `,
      `w/loose ${md5('b')} false other`,
      `w/loose ${md5('f')} false other`,
    ]),
  );
  expect(undeclared.map(({ digest }) => digest)).toEqual([md5('d')]);
});

test('of files that cannot be used the digests count; files that cannot be read are named', async () => {
  repository = new TemporaryRepository({
    'odd.dvc': `${entry('odd', 'a')}colour: red\n`,
    'versioned.dvc': `outs:\n- path: v\n  hash: md5\n  files:\n  - relpath: x\n    md5: ${md5('b')}\n    version_id: '1'\n`,
    'old/dvc.lock': `make:\n  cmd: x\n  outs:\n  - path: out\n    md5: ${md5('c')}\n`,
    'broken.dvc': 'outs: [',
    'dvc.yaml': 'stages:\n  s:\n    cmd: x\n',
    'dvc.lock': `<<<<<<< ours\nschema: '2.0'\n`,
  });
  const commit = repository.commit('broken');
  repository.delete('odd.dvc', 'versioned.dvc', 'old', 'broken.dvc', 'dvc.yaml', 'dvc.lock');
  const { outputs, undeclared, unread } = await look({ allBranches: true });
  expect(outputs).toEqual([]);
  expect(new Set(undeclared.map(({ digest, owner, legacy }) => `${digest} ${owner} ${legacy}`))).toEqual(
    new Set([`${md5('a')} odd.dvc undefined`, `${md5('b')} versioned.dvc undefined`, `${md5('c')} old/dvc.lock true`]),
  );
  const said = unread.map(({ revision, file, isLost }) => `${revision} ${file}${isLost ? ' lost' : ''}`);
  expect(said.sort()).toEqual(
    ['broken.dvc lost', 'dvc.lock lost', 'odd.dvc', 'old/dvc.lock', 'versioned.dvc'].map(
      (file) => `${commit.slice(0, 10)} ${file}`,
    ),
  );
});

test('a shallow clone: what is missing is named with what to fetch', async () => {
  history();
  repository.git('add', '--all');
  repository.git('commit', '-qm', 'f');
  const clone = join(repository.directory, 'clone');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository.root}`, clone], { env: QUIET_ENVIRONMENT });
  expect(await look({ allCommits: true }, clone)).toMatchObject({ isCutOff: true, commits: 1 });
  expect(await look({ allBranches: true }, clone)).toMatchObject({ isCutOff: false });
  expect(await look({ allBranches: true, count: 2 }, clone)).toMatchObject({ isCutOff: true });
  const failure = await look({ revisions: ['light'] }, clone).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(failure).toMatchObject({ code: 'REVISION_UNKNOWN', exitCode: 2 });
  expect((failure as UserError).hint).toContain('git fetch --unshallow');
});

test.each<[RevisionScope, string]>([
  [{ since: 'yesterday' }, 'OPTION_INVALID'],
  [{ since: '2024-02-31' }, 'OPTION_INVALID'],
  [{ revisions: ['nope'] }, 'REVISION_UNKNOWN'],
  [{ revisions: ['--output=x'] }, 'REVISION_UNKNOWN'],
])('%j is refused', async (scope, code) => {
  history();
  await expect(look(scope)).rejects.toMatchObject({ code, exitCode: 2 });
});

test('without git there are no revisions', async () => {
  repository = new TemporaryRepository();
  repository.delete('.git');
  expect(await look({})).toMatchObject({ outputs: [] });
  await expect(look({ allTags: true })).rejects.toMatchObject({ code: 'NOT_A_GIT_REPOSITORY', exitCode: 2 });
});
