import { hash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatManifest, manifestDigest } from '../../src/versioning/format-manifest.js';
import { parseManifest } from '../../src/versioning/manifest.js';
import type { ManifestEntry } from '../../src/versioning/manifest.js';
import { manifestPathProblem } from '../../src/versioning/safe-path.js';
import { userErrorOf } from '../support/scratch-repository.js';
import { describeWithPeer } from '../support/peers.js';

const ONE = 'c4ca4238a0b923820dcc509a6f75849b';
const HELLO = 'b1946ac92492d2347c6235b4d2611184';

/** dvc-formats §8, vector 4: names in manifest order; each file holds its own name, `ab/c` holds "1". */
const ORDERED = [
  ...['B', 'Z/1', 'a', 'a-b', 'a.b', 'a0', 'a_b', 'ab/c', 'back\\slash', 'q"uote', 'sp ace', 'tab\tname', 'z/1'],
  ...['\u007f', '\u00e9/\u00f1', '\u2028ls', '\ufffd', '\u{1f600}'],
];

const md5 = (text: string) => hash('md5', Buffer.from(text), 'hex');

const names = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((path) => manifestPathProblem(path) === undefined);
const manifests = fc
  .uniqueArray(names, { maxLength: 12 })
  .map((paths) => paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))))
  .map((paths) => paths.map((path): ManifestEntry => ({ path, digest: md5(path) })));

describe('formatManifest', () => {
  test('golden vectors of DVC (dvc-formats §8: 1, 3, 4)', () => {
    expect(manifestDigest(formatManifest([]))).toBe('d751713988987e9331980363e24189ce.dir');
    const third = formatManifest([
      { path: 'sub/é "q"', digest: 'c81e728d9d4c2f636f067f89cc14862c' },
      { path: 'b', digest: ONE },
      { path: 'link', digest: HELLO },
    ]);
    expect(third.toString()).toBe(
      `[{"md5": "${ONE}", "relpath": "b"}, {"md5": "${HELLO}", "relpath": "link"}, ` +
        '{"md5": "c81e728d9d4c2f636f067f89cc14862c", "relpath": "sub/\\u00e9 \\"q\\""}]',
    );
    expect(manifestDigest(third)).toBe('50ed7c11d839b00a42de71d6c9125d0a.dir');
    const fourth = ORDERED.map((path) => ({ path, digest: path === 'ab/c' ? ONE : md5(path) }));
    expect(manifestDigest(formatManifest(fourth.toReversed()))).toBe('713ebf790adaaab7db74f98f1d0c6b81.dir');
    expect(parseManifest(formatManifest(fourth.toReversed()), 'it')).toEqual(fourth);
  });

  test('what is read back is what was written, sorted by the bytes of UTF-8', () => {
    fc.assert(
      fc.property(manifests, (entries) => {
        const read = parseManifest(formatManifest(entries), 'it');
        expect(read).toEqual([...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))));
        expect(formatManifest(read)).toEqual(formatManifest(entries));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  describeWithPeer('dvc-python', "Python's json.dumps", (python) => {
    test('gives the same bytes for every kind of character', () => {
      const units = ['\u0000', '\u001f', '"', '\\', '/', '~', '\u007f', '\u0080', 'é', '\ud7ff', '\ue000', '\uffff'];
      const paths = [...units.flatMap((a) => units.map((b) => `${a}x${b}`)), '\u{10000}', '\u{10ffff}', '\b\t\n\f\r'];
      const entries = paths.map((path) => ({ path, digest: ONE }));
      const script =
        'import json, sys; a = json.load(sys.stdin); ' +
        'a.sort(key=lambda e: e["relpath"]); sys.stdout.write(json.dumps(a, sort_keys=True))';
      const input = JSON.stringify(entries.map(({ path, digest }) => ({ md5: digest, relpath: path })));
      const dumped = spawnSync(python, ['-c', script], { input, encoding: 'utf8' });
      expect(dumped.stderr).toBe('');
      expect(formatManifest(entries).toString()).toBe(dumped.stdout);
    });
  });
});

describe('parseManifest', () => {
  const parse = (text: string | Uint8Array) => parseManifest(Buffer.from(text as string), 'manifest x');
  const entry = (path: string, digest = ONE) => JSON.stringify({ md5: digest, relpath: path });

  test('takes any key order, spacing and further keys, and lowers digests', () => {
    const text = `[\n { "relpath" : "a/b", "size": 3, "md5":"${ONE.toUpperCase()}" } ]`;
    expect(parse(text)).toEqual([{ path: 'a/b', digest: ONE }]);
  });

  test.each([
    ['../x', 'leads out of its directory'],
    ['a/../../x', 'leads out of its directory'],
    ['a/..', 'leads out of its directory'],
    ['/etc/x', 'is absolute'],
    ['', 'is empty'],
    ['a//b', 'is not a plain path'],
    ['./a', 'is not a plain path'],
    ['a/', 'is not a plain path'],
    ['a\u0000b', 'holds a NUL'],
    ['\ud800', 'is not valid text'],
    ['.git/hooks/post-checkout', "git's own directory"],
    ['.GIT/config', "git's own directory"],
    ['sub/.git', "git's own directory"],
    ['.dvc/config', "DVC's own directory"],
    ['sub/.Dvc/config.local', "DVC's own directory"],
    ['.hg/hgrc', "Mercurial's own directory"],
    ['a/'.repeat(3000) + 'b', 'is longer than a path can be'],
    ['é'.repeat(128), 'has a name longer than a file can have'],
  ])('refuses %j, which would land elsewhere', (path, problem) => {
    const error = userErrorOf(() => parse(`[${entry('ok')}, ${entry(path)}]`));
    expect(error).toMatchObject({ code: 'MANIFEST_PATH_UNSAFE', exitCode: 2 });
    expect(error.message).toContain(problem);
    expect(error.message).toMatch(/^manifest x: /);
  });

  test('takes odd names that are plain files', () => {
    const odd = ['back\\slash', '...', '.gitignore', 'x.dvc', '.dvc', '.dvcignore', 'a b', 'C:x', 'new\nline', '~'];
    expect(parse(`[${odd.map((path) => entry(path)).join()}]`).map(({ path }) => path)).toEqual(odd);
  });

  test.each([
    ['a list that is cut off', `[${entry('a')}`, 'it is not JSON'],
    ['bytes that are not UTF-8', Buffer.from([0x5b, 0xff, 0x5d]), 'it is not JSON'],
    ['a map', '{}', 'it is not a list'],
    ['an entry that is null', '[null]', 'entry 1 has no'],
    ['an entry that is a list', '[[]]', 'entry 1 has no'],
    ['a missing path', `[${entry('a')}, {"md5": "${ONE}"}]`, 'entry 2 has no'],
    ['a path that is a number', `[{"md5": "${ONE}", "relpath": 1}]`, 'entry 1 has no'],
    ['a path twice', `[${entry('a')}, ${entry('a', HELLO)}]`, '"a" stands there twice'],
    ['a file as a directory', `[${entry('a/b/c')}, ${entry('a/b')}]`, '"a/b" is both file and directory'],
    ['a directory as an entry', `[${entry('a', `${ONE}.dir`)}]`, '"a" is a directory'],
  ])('says %s is corrupt', (_, text, reason) => {
    const error = userErrorOf(() => parse(text));
    expect(error).toMatchObject({ code: 'MANIFEST_INVALID', exitCode: 4 });
    expect(error.message).toContain(reason);
  });

  test.each([['../../../../etc/passwd'], ['c4ca4238'], [`${ONE}0`], [ONE.replace('c', 'g')], [`${ONE}.dir.dir`], ['']])(
    'refuses the digest %j',
    (digest) => {
      const error = userErrorOf(() => parse(`[${entry('a', digest)}]`));
      expect(error).toMatchObject({ code: 'DIGEST_INVALID', exitCode: 2 });
    },
  );

  test('shows hostile names without their control characters', () => {
    const error = userErrorOf(() => parse(`[${entry('../\u001b[2J\n::error::x')}]`));
    expect(error.message).not.toMatch(/[\u0000-\u001f]/);
  });

  test('does not read a list too large for memory, and refuses a path of a million directories at once', () => {
    expect(userErrorOf(() => parseManifest(Buffer.alloc(2 ** 28 + 1), 'it'))).toMatchObject({
      code: 'MANIFEST_TOO_LARGE',
      exitCode: 2,
    });
    const started = performance.now();
    expect(userErrorOf(() => parse(`[${entry('a/'.repeat(1e6) + 'b')}]`)).code).toBe('MANIFEST_PATH_UNSAFE');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
