import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dvcIgnoreRules, gitIgnoreRules } from '../../src/versioning/ignore-rules.js';
import { ScratchRepository } from '../support/scratch-repository.js';
import { dvcIgnorePattern } from '../../src/versioning/dvcignore-pattern.js';
import { describeWithPeer } from '../support/peers.js';

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

interface Case {
  /** Ignore file → its text. */
  files: Record<string, string>;
  /** Directories end in `/`. */
  paths: string[];
}

function answers(scratch: ScratchRepository, { files, paths }: Case, rulesOf = dvcIgnoreRules): boolean[] {
  for (const [file, text] of Object.entries(files)) scratch.write(file, text);
  const rules = rulesOf(scratch.repository);
  return paths.map((path) => rules.ignores(path.replace(/\/$/, ''), path.endsWith('/')));
}

const segment = fc.constantFrom('a', 'b', 'ab', '*', '**', '?', 'a*', '*b', '[ab]', '[!a]', '*.t', '\\a', '.dvcignore');
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!'),
    fc.constantFrom('', '', '/'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '  '),
  )
  .map(([not, start, segments, end]) => not + start + segments.join('/') + end)
  // DVC compiles */ and **/ to an expression that its way of matching can never meet (see the table), and takes ** in a
  // deeper file to leave out that file's own directory, so that nothing can be taken back.
  .filter((text) => !/^!?\/?\*+(\/\*+)*\/? *$/.test(text) || /^!?\/?\* *$/.test(text));
const path = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'ab', 'c', 'x.t'), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([names, isDirectory]) => names.join('/') + (isDirectory ? '/' : ''));
const cases = fc.record({
  files: fc
    .tuple(
      ...['.dvcignore', 'a/.dvcignore', 'a/b/.dvcignore', 'ab/.dvcignore'].map((file, index) =>
        fc
          .array(pattern, { minLength: index === 0 ? 1 : 0, maxLength: 3 })
          .map((lines): [string, string][] => (lines.length === 0 ? [] : [[file, lines.join('\n')]])),
      ),
    )
    .map((files) => Object.fromEntries(files.flat())),
  paths: fc.array(path, { minLength: 20, maxLength: 20 }),
});

/** Title, ignore files, paths left out, paths kept. Directories end in `/`. */
type Row = [string, Record<string, string>, string[], string[]];

/** Asked of DVC 3.67.1 with pathspec 1.1.1, below. */
const AS_DVC: Row[] = [
  ['what is always left out', {}, ['.git/', '.git', 'a/.git', '.hg/', '.dvc/', 'a/.dvc/x'], ['.hg', '.dvc', 'x.dvc']],
  ['a name anywhere', { '.dvcignore': 'foo' }, ['foo', 'foo/', 'a/foo', 'a/foo/b'], ['foo2', 'a/xfoo']],
  ['a name of a directory', { '.dvcignore': 'foo/' }, ['foo/', 'a/foo/b'], ['foo', 'a/foo']],
  ['a path from here', { '.dvcignore': '/foo\na/b' }, ['foo', 'a/b', 'a/b/c'], ['x/foo', 'x/a/b']],
  ['stars', { '.dvcignore': '*.tmp\nx*z' }, ['a.tmp', '.tmp', 'd/a.tmp', 'xz', 'xyz'], ['a.tmp2', 'x/z']],
  ['two stars', { '.dvcignore': '**/p\nq/**\nr/**/s' }, ['p', 'a/p', 'q/', 'q/x', 'r/s', 'r/x/y/s'], ['q', 'rs']],
  ['sets', { '.dvcignore': '[ab]x\n[!c]y\n[^c]z' }, ['ax', 'bx', 'ay', 'az'], ['cx', 'cy', 'cz']],
  ['escapes', { '.dvcignore': '\\#a\n\\!b\nc\\*' }, ['#a', '!b', 'c*'], ['cx']],
  ['comments, blank lines, outer spaces', { '.dvcignore': '# x\n\n   a  \n\tb\r\n' }, ['a', 'b'], ['x', '# x', ' a']],
  ['the last match wins', { '.dvcignore': '*.t\n!keep.t\nkeep.t\n!keep.t' }, ['x.t'], ['keep.t', 'd/keep.t']],
  ['nothing comes back from below', { '.dvcignore': 'd/\n!d/keep' }, ['d/', 'd/keep'], []],
  // git would leave out keep/x.t: its !keep says nothing about what lies below
  ['!name speaks for what lies below', { '.dvcignore': '*.t\n!keep' }, ['x.t'], ['keep/', 'keep/x.t']],
  ['!name/ speaks for directories only', { '.dvcignore': '*.t\n!keep/' }, ['keep/x.t', 'x.t'], ['keep/']],
  ['a deeper file wins', { '.dvcignore': '*.t', 'd/.dvcignore': '!x.t' }, ['x.t', 'd/y.t'], ['d/x.t', 'd/e/x.t']],
  [
    'a deeper file un-ignores a directory',
    { '.dvcignore': 'd/*\n!.dvcignore', 'd/.dvcignore': '!e' },
    ['d/f'],
    ['d/e/', 'd/e/x'],
  ],
  ['a deeper file speaks about itself', { 'd/.dvcignore': '/x\ny' }, ['d/x', 'd/y', 'd/e/y'], ['x', 'y', 'd/e/x']],
  ['a file that is left out', { '.dvcignore': '.dvcignore', 'd/.dvcignore': 'x' }, ['d/.dvcignore'], ['d/x']],
  ['a file in what is left out', { '.dvcignore': 'd/', 'd/.dvcignore': '!x' }, ['d/x'], []],
  ['a file that is left out with its siblings', { '.dvcignore': 'd/*', 'd/.dvcignore': '!e' }, ['d/e/'], []],
];

const UNLIKE_DVC: Row[] = [
  // These say nothing or end DVC with a Python error; here they say nothing.
  ['what cannot be read', { '.dvcignore': '/\n!\n[ab\n[z-a]\nx\\\nok' }, ['ok'], ['a', 'x', '[ab', 'z']],
  // DVC 3.67.1 ignores nothing for these, by an accident of pathspec 1.x; git and older DVCs take them at their word.
  ['every directory', { '.dvcignore': '*/' }, ['a/', 'a/b/', 'a/b'], ['a']],
  ['every directory, two stars', { '.dvcignore': '**/' }, ['a/', 'a/b'], ['a']],
];

describe('dvcIgnoreRules', () => {
  test.each([...AS_DVC, ...UNLIKE_DVC])('%s', (_, files, ignored, kept) => {
    const got = answers(scratch, { files, paths: [...ignored, ...kept] });
    expect([...ignored, ...kept].filter((__, index) => got[index])).toEqual(ignored);
  });

  test('a walk from the top asks about one level and gets the same answers', () => {
    scratch.write('.dvcignore', 'd/*\n!d/e\n*.t');
    const rules = dvcIgnoreRules(scratch.repository);
    for (const [path, isDirectory] of [
      ['d/e', true],
      ['d/f', false],
      ['d/e/x.t', false],
      ['d/e/x', false],
    ] as const)
      expect(rules.ignoresBelow(path, isDirectory)).toBe(rules.ignores(path, isDirectory));
  });

  test.each([
    [`${'*a'.repeat(20)}*b`, 'a'.repeat(200)],
    [`${'**/'.repeat(20)}x`, `${'a/'.repeat(40)}y`],
  ])('a pattern that a hostile repository brings takes no time: %s', (pattern, path) => {
    const started = performance.now();
    expect(dvcIgnorePattern(pattern)!.matches(path)).toBe(false);
    expect(dvcIgnorePattern(pattern)!.matches(`${path}/b`.replace('y/b', 'x'))).toBe(pattern.endsWith('x'));
    expect(performance.now() - started).toBeLessThan(500);
  });

  describeWithPeer('dvc-python', 'DVC itself', (python) => {
    const script = `
import json, os, sys, tempfile
from dvc.fs import localfs
from dvc.ignore import DvcIgnoreFilter
def answers(case):
    with tempfile.TemporaryDirectory() as root:
        os.mkdir(root + '/.dvc')
        for file, text in case['files'].items():
            os.makedirs(os.path.dirname(root + '/' + file), exist_ok=True)
            open(root + '/' + file, 'w').write(text)
        rules = DvcIgnoreFilter(localfs, root)
        return [rules._is_ignored(root + '/' + p.rstrip('/'), p.endswith('/')) for p in case['paths']]
json.dump([answers(case) for case in json.load(sys.stdin)], sys.stdout)`;

    test('gives the same answers for the table and for 200 drawn cases', () => {
      const table = AS_DVC.map(([, files, ignored, kept]): Case => ({ files, paths: [...ignored, ...kept] }));
      const drawn = [...table, ...fc.sample(cases, { seed: 3, numRuns: 200 })];
      const asked = spawnSync(python, ['-c', script], { input: JSON.stringify(drawn), encoding: 'utf8' });
      expect(asked.stderr).toBe('');
      const expected = JSON.parse(asked.stdout) as boolean[][];
      drawn.forEach((one, index) => {
        const here = new ScratchRepository();
        const got = answers(here, one);
        here.dispose();
        expect({ ...one, answers: got }).toEqual({ ...one, answers: expected[index] });
      });
    });
  });
});

describe('gitIgnoreRules', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: scratch.root });

  /** What git itself says; files are made, since git looks whether a path is a directory. */
  function gitAnswers({ files, paths }: Case): boolean[] {
    for (const [file, text] of Object.entries(files)) scratch.write(file, text);
    return paths.map((path) => {
      scratch.write(path.endsWith('/') ? `${path}.present` : path, '');
      const asked = spawnSync('git', ['-c', 'core.excludesFile=', 'check-ignore', '--no-index', '-q', path], {
        cwd: scratch.root,
      });
      rmSync(scratch.at(path), { recursive: true });
      return asked.status === 0;
    });
  }

  test.each<[string, Case]>([
    [
      'names, paths, directories',
      {
        files: { '.gitignore': 'a\n/b\nc/d\ne/\n*.t\n' },
        paths: ['a', 'x/a/y', 'b', 'x/b', 'c/d', 'x/c/d', 'e', 'e/', 'x.t'],
      },
    ],
    [
      'a deeper file wins, also for what lies below',
      {
        files: { '.gitignore': 'd/*\n*.t\n', 'd/.gitignore': '!e/\n!x.t\n' },
        paths: ['d/f', 'd/e/', 'd/e/g', 'd/x.t', 'd/e/y.t', 'x.t'],
      },
    ],
    [
      '!name says nothing about what lies below',
      { files: { '.gitignore': '*.t\n!keep\n' }, paths: ['keep/x.t', 'keep/'] },
    ],
    [
      'a deeper file: anchored, by name, escaped, in an odd directory',
      {
        files: { 'o[d]d/.gitignore': '# c\n/a\nb\nc/d\n\\#e\nf/\n*.t \n' },
        paths: [
          'o[d]d/a',
          'o[d]d/x/a',
          'o[d]d/x/b',
          'o[d]d/c/d',
          'o[d]d/x/c/d',
          'o[d]d/#e',
          'o[d]d/f/',
          'o[d]d/f',
          'odd/b',
          'o[d]d/x.t',
        ],
      },
    ],
    [
      'nothing comes back from below',
      { files: { '.gitignore': 'd/\n', 'd/.gitignore': '!x\n' }, paths: ['d/x', 'd/'] },
    ],
  ])('%s', (_, one) => {
    git('init', '--quiet');
    expect(answers(scratch, one, gitIgnoreRules)).toEqual(gitAnswers(one));
  });

  test('reads what stands above a repository that is not at the top of the work tree, and info/exclude', () => {
    git('init', '--quiet');
    scratch.write('.gitignore', '/sub/a\nb\n');
    scratch.write('.git/info/exclude', 'c\n');
    const inner = { ...scratch.repository, root: scratch.at('sub') };
    const rules = gitIgnoreRules(inner);
    expect(['a', 'b', 'c', 'd'].map((path) => rules.ignores(path, false))).toEqual([true, true, true, false]);
  });

  test('says nothing where there is no git', () => {
    scratch.write('.gitignore', '*');
    expect(gitIgnoreRules(scratch.repository).ignores('a', false)).toBe(false);
  });
});
