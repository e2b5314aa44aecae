import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ignorePattern } from '../../src/versioning/ignore-in-git.js';
import { dvcIgnoreRules } from '../../src/versioning/ignore-rules.js';
import { describeWithPeer } from '../support/peers.js';
import { ScratchRepository } from '../support/scratch-repository.js';

jest.setTimeout(60_000);

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

/** Texts of a `.dvcignore` at the root. */
const TEXTS = [
  ...['a', 'a/', '/a', '/a/', 'a/b', '/a/b', 'a/b/', '*', '/*', 'a*', '*a', '*.t', '*.*', 'a?', '?', '??', 'A'],
  ...[
    '**',
    '**/a',
    '**/a/',
    'a/**',
    'a/**/b',
    '/**/a',
    '**/a/**',
    'a/*',
    'a/*/b',
    'a/b/*',
    'a**',
    'a**b',
    '/**',
    'x/**/y/**/z',
  ],
  ...[
    '[ab]',
    '[!a]',
    '[^a]',
    '[a-c]',
    '[]a]',
    '[a',
    'a]',
    '[[:alpha:]]',
    '[a/b]',
    '\\a',
    '\\*',
    'a\\',
    '\\!a',
    '\\#a',
    '\\[a]',
  ],
  ...[
    '#a',
    ' #a',
    '!a',
    ' a',
    'a ',
    'a\\ ',
    '\ta',
    'a b',
    "a'b",
    'a.b',
    'a+b',
    'a(b)',
    'a|b',
    'a$',
    '^a',
    '{a,b}',
    'é',
    '😀*',
  ],
  ...['./a', 'a/./b', 'a/../b', '../a', 'a//b', '//a', 'a/b/c/d'],
  ...[
    '*\n!a',
    '*\n!a/',
    'a/\n!a/b',
    'a/*\n!a/b',
    '*.t\n!a.t',
    '!a\na',
    'a\n!a\na',
    '/*\n!/a',
    '**/a\n!b/a',
    '*\n!*/',
    '*\n!**/a',
  ],
  ...['\uFEFFa', 'a\r\nb', 'a\n\n\nb', '.dvcignore', 'data\n!data/keep.t', '.*'],
];

const PATHS = [
  ...[
    'a',
    'a/',
    'b',
    'ab',
    'a.t',
    'b.t',
    'A',
    'aa',
    'a/b',
    'a/b/',
    'a/b/c',
    'b/a',
    'b/a/',
    'b/a/c.t',
    'a/c/b',
    'x/y/z',
    'x/q/y/q/z',
  ],
  ...[
    'é',
    '😀x',
    '#a',
    '!a',
    '*',
    ' a',
    'a ',
    'a b',
    "a'b",
    'a.b',
    'a+b',
    'a(b)',
    'a|b',
    'a$',
    '^a',
    '{a,b}',
    '[a]',
    '\\a',
    'a]',
    ']',
    '.x',
  ],
  ...['a/./b', 'data/', 'data/keep.t', 'a/b/c/d', 'a\\', '.dvcignore', 'a\rb'],
].filter((path) => !path.includes('/./'));

const SCRIPT = `
import json, os, sys, tempfile
from dvc.fs import localfs
from dvc.ignore import DvcIgnoreFilter
texts, paths = json.load(sys.stdin)
answers = []
for text in texts:
    with tempfile.TemporaryDirectory() as root:
        os.mkdir(root + '/.dvc')
        open(root + '/.dvcignore', 'w', newline='').write(text)
        try:
            rules = DvcIgnoreFilter(localfs, root)
            answers.append([rules._is_ignored(root + '/' + p.rstrip('/'), p.endswith('/')) for p in paths])
        except Exception as error:
            answers.append(repr(error))
json.dump(answers, sys.stdout)`;

/** DVC ends with a Python error for a backslash at the end; by an accident of pathspec it ignores nothing where every directory is named. */
const UNLIKE = ['a\\', 'a\\ ', '*\n!*/'];

describeWithPeer('dvc-python', '.dvcignore beside DVC', (python) => {
  test(`${TEXTS.length} texts, ${PATHS.length} paths each`, () => {
    const asked = spawnSync(python, ['-c', SCRIPT], { input: JSON.stringify([TEXTS, PATHS]), encoding: 'utf8' });
    expect(asked.status).toBe(0);
    const expected = JSON.parse(asked.stdout) as (boolean[] | string)[];
    const differences = TEXTS.flatMap((text, index) => {
      scratch.write('.dvcignore', text);
      const rules = dvcIgnoreRules(scratch.repository);
      const theirs = expected[index]!;
      if (typeof theirs === 'string') return [text];
      const wrong = PATHS.filter(
        (path, at) => rules.ignores(path.replace(/\/$/, ''), path.endsWith('/')) !== theirs[at],
      );
      return wrong.length > 0 ? [text] : [];
    });
    expect(differences).toEqual(UNLIKE);
  });

  test('the line for an output is the one DVC writes', () => {
    const names = [
      'a',
      'a b',
      '[x]',
      'x*',
      'x?',
      '!x',
      '#x',
      'x#',
      'é',
      "it's",
      'a$',
      '-x',
      '.x',
      'a.b',
      '{x}',
      '~',
      'x]',
      ' x',
    ];
    const script =
      'import json, sys\nfrom scmrepo.git import GitWildMatchPattern as P\njson.dump([P.escape("/" + n) for n in json.load(sys.stdin)], sys.stdout)';
    const asked = spawnSync(python, ['-c', script], { input: JSON.stringify(names), encoding: 'utf8' });
    expect(names.map(ignorePattern)).toEqual(JSON.parse(asked.stdout));
  });
});
