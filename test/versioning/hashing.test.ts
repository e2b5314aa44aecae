import { createHash, hash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { contentHasher, hashFile, looksLikeText, readBlocks } from '../../src/versioning/file-hash.js';
import type { HashRule } from '../../src/versioning/file-hash.js';
import { hashWorkspacePath } from '../../src/versioning/hash-workspace.js';
import { outputState } from '../../src/versioning/output-state.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';
import { describeWithPeer } from '../support/peers.js';

const MIB = 1 << 20;
const RULES: HashRule[] = ['md5', 'dos2unix', 'dos2unix-per-chunk'];

let scratch: ScratchRepository;
beforeEach(() => void (scratch = new ScratchRepository()));
afterEach(() => scratch.dispose());

const md5 = (bytes: Uint8Array | string) => hash('md5', bytes, 'hex');

/** dvc-formats §1.1, in the plainest way. */
function legacyDigest(bytes: Buffer, rule: HashRule): string {
  const whole = createHash('md5');
  for (let at = 0; at === 0 || at < bytes.length; at += MIB) {
    const chunk = bytes.subarray(at, at + MIB);
    const text = looksLikeText(rule === 'dos2unix' ? bytes : chunk);
    whole.update(text ? Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : chunk);
  }
  return whole.digest('hex');
}

const edges = (): Record<string, Buffer> => ({
  empty: Buffer.alloc(0),
  crlf: Buffer.from('a\r\nb\r\n\r\r\n'),
  'one byte less than a chunk': Buffer.alloc(MIB - 1, 'a\r\n'),
  'one chunk': Buffer.alloc(MIB, 'a\r\n'),
  'a pair across the border of chunks': Buffer.concat([Buffer.alloc(MIB - 1, 120), Buffer.from('\r\nend\r\n')]),
  'text, then binary': Buffer.concat([Buffer.alloc(MIB, 'ab\r\n'), Buffer.alloc(600), Buffer.from('x\r\ny')]),
  'binary, then text': Buffer.concat([Buffer.alloc(600), Buffer.alloc(MIB, 'ab\r\n'), Buffer.from('x\r\ny')]),
  'a NUL behind the first 512 bytes': Buffer.concat([Buffer.alloc(512, 'a\r\n'), Buffer.from('\0\r\n')]),
  'three tenths of other bytes': Buffer.concat([Buffer.alloc(30, 0xff), Buffer.alloc(70, '\r\n')]),
  'a little more than three tenths': Buffer.concat([Buffer.alloc(31, 0xff), Buffer.alloc(69, '\r\n')]),
  'every byte': Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  'control characters of text': Buffer.from('\b\t\n\f\r\n'.repeat(50)),
  'control characters of others': Buffer.from('\v\u000e\u001b\u007f\r\n'.repeat(50)),
});

describe('hashFile', () => {
  test.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['hello\n', 'b1946ac92492d2347c6235b4d2611184'],
    ['46793', '401013266745e5661589292315434968'],
  ])('golden vectors of DVC (dvc-formats §8: 1, 2, 7): %j', (text, digest) => {
    scratch.write('f', text);
    const { bytes, ...hashed } = hashFile(scratch.at('f'));
    expect(hashed).toEqual({ digest, sizeBytes: text.length });
    expect(bytes!.toString()).toBe(text);
  });

  test('is the md5 of the bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
        scratch.write('f', bytes);
        expect(hashFile(scratch.at('f')).digest).toBe(md5(bytes));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('follows all three rules at the edges', () => {
    for (const [name, bytes] of Object.entries(edges())) {
      scratch.write('f', bytes);
      for (const rule of RULES) {
        const expected = rule === 'md5' ? md5(bytes) : legacyDigest(bytes, rule);
        expect([name, rule, hashFile(scratch.at('f'), rule)]).toMatchObject([
          name,
          rule,
          { digest: expected, sizeBytes: bytes.length },
        ]);
      }
    }
  });

  describeWithPeer('dvc-python', 'DVC itself', (python) => {
    test('gives the same digests: file_md5 of dvc-data, for both names it knows', () => {
      const all = Object.values(edges());
      all.forEach((bytes, index) => scratch.write(`f${index}`, bytes));
      const script =
        'import sys; from dvc_data.hashfile.hash import file_md5\n' +
        'for p in sys.argv[1:]: print(file_md5(p), file_md5(p, name="md5-dos2unix"))';
      const paths = all.map((_, index) => scratch.at(`f${index}`));
      const printed = execFileSync(python, ['-c', script, ...paths], { encoding: 'utf8' });
      const ours = paths.map((path) => `${hashFile(path).digest} ${hashFile(path, 'dos2unix-per-chunk').digest}\n`);
      expect(ours.join('')).toBe(printed);
    });
  });

  test('reads a file of 256 MiB in the memory of one block', () => {
    scratch.write('big', '');
    execFileSync('truncate', ['-s', '256M', scratch.at('big')]);
    const before = process.memoryUsage();
    const { digest, sizeBytes, bytes } = hashFile(scratch.at('big'));
    let total = 0;
    for (const block of readBlocks(scratch.at('big'))) total += block.length;
    const after = process.memoryUsage();
    expect({ digest, sizeBytes, bytes, total }).toEqual({
      digest: '1f5039e50bd66b290c56684d8550c6c2',
      sizeBytes: 256 * MIB,
      bytes: undefined,
      total: 256 * MIB,
    });
    expect(after.rss - before.rss).toBeLessThan(64 * MIB);
  });
});

describe('contentHasher', () => {
  test('does not depend on how content is cut into pieces', () => {
    const content = Buffer.concat([Buffer.alloc(MIB - 2, 'ab\r\n'), Buffer.from('\r\n\r\ntail\r\n')]);
    for (const rule of RULES) {
      scratch.write('f', content);
      const expected = hashFile(scratch.at('f'), rule).digest;
      for (const step of [1 << 16, MIB - 1, MIB, MIB + 1, 2 * MIB]) {
        const hasher = contentHasher(rule);
        for (let at = 0; at < content.length; at += step) hasher.update(content.subarray(at, at + step));
        expect([rule, step, hasher.digest()]).toEqual([rule, step, expected]);
      }
    }
  });
});

describe('hashWorkspacePath', () => {
  const hashed = (path: string, legacy = false, expected?: string) =>
    hashWorkspacePath(scratch.repository, path, { legacy, ...(expected !== undefined && { expected }) });

  test('a directory, golden vector 3 of dvc-formats §8', () => {
    scratch.write('d/b', '1');
    scratch.write('d/sub/é "q"', '2');
    scratch.write('elsewhere', 'hello\n');
    symlinkSync(scratch.at('elsewhere'), scratch.at('d/link'));
    expect(hashed('d')).toEqual({
      content: { digest: '50ed7c11d839b00a42de71d6c9125d0a.dir', sizeBytes: 8, fileCount: 3 },
      manifest: [
        { path: 'b', digest: 'c4ca4238a0b923820dcc509a6f75849b' },
        { path: 'link', digest: 'b1946ac92492d2347c6235b4d2611184' },
        { path: 'sub/é "q"', digest: 'c81e728d9d4c2f636f067f89cc14862c' },
      ],
    });
  });

  test('sorts the manifest it returns by code point, not as JavaScript does', () => {
    for (const name of ['\u{1f600}', '\ufffd', 'ab/c', 'a_b', 'a0', 'a.b', 'a-b']) scratch.write(`d/${name}`, name);
    expect(hashed('d')!.manifest!.map(({ path }) => path)).toEqual([
      'a-b',
      'a.b',
      'a0',
      'a_b',
      'ab/c',
      '\ufffd',
      '\u{1f600}',
    ]);
  });

  test('empty directories: nothing of them is recorded', () => {
    mkdirSync(scratch.at('d/sub/deep'), { recursive: true });
    expect(hashed('d')!.content).toEqual({
      digest: 'd751713988987e9331980363e24189ce.dir',
      sizeBytes: 0,
      fileCount: 0,
    });
  });

  test('leaves out links to directories, nested repositories and what .dvcignore names', () => {
    scratch.write('.dvcignore', '*.tmp\n/d/cache/\n');
    for (const path of ['d/a', 'd/b.tmp', 'd/cache/x', 'd/nested/.dvc/config', 'd/nested/y', 'other/z'])
      scratch.write(path, path);
    symlinkSync(scratch.at('other'), scratch.at('d/linked'));
    expect(hashed('d')!.manifest!.map(({ path }) => path)).toEqual(['a']);
    expect(hashed('d/b.tmp')).toBeUndefined();
    expect(hashed('missing')).toBeUndefined();
  });

  test('a dependency: a file counts though .dvcignore names it, a directory that it names is empty', () => {
    scratch.write('.dvcignore', 'a\nd\n');
    scratch.write('a', 'a');
    scratch.write('d/b', 'b');
    const named = (path: string) => hashWorkspacePath(scratch.repository, path, { named: true })?.content;
    expect(named('a')!.digest).toBe(md5('a'));
    expect(named('d')!.digest).toBe(`${md5('[]')}.dir`);
    expect(named('missing')).toBeUndefined();
  });

  test('what lies above the project is read as far as the git repository goes', () => {
    scratch.write('.git/HEAD', 'ref: refs/heads/main\n');
    scratch.write('src/a.py', 'a');
    scratch.write('project/x', 'x');
    symlinkSync('/etc', scratch.at('src/etc'));
    const repository = { ...scratch.repository, root: scratch.at('project') };
    const read = (path: string) => hashWorkspacePath(repository, path)?.content;
    expect(read('../src/a.py')!.digest).toBe(md5('a'));
    expect(read('../src/b.py')).toBeUndefined();
    for (const path of ['../..', '../.git/HEAD', '../src/etc']) {
      expect(userErrorOf(() => read(path))).toMatchObject({ code: 'PATH_OUTSIDE', exitCode: 2 });
    }
  });

  test('a link to a directory in the place of the output is followed', () => {
    scratch.write('other/z', 'z');
    symlinkSync(scratch.at('other'), scratch.at('d'));
    expect(hashed('d')!.manifest).toEqual([{ path: 'z', digest: md5('z') }]);
  });

  test("only the owner's execute bit of a file counts", () => {
    scratch.write('x', 'x', 0o744);
    scratch.write('y', 'y', 0o655);
    scratch.write('d/x', 'x', 0o755);
    expect(hashed('x')!.content.executable).toBe(true);
    expect(hashed('y')!.content).not.toHaveProperty('executable');
    expect(hashed('d')!.content).not.toHaveProperty('executable');
  });

  test.each([
    ['a broken link', () => symlinkSync('nowhere', scratch.at('d/broken')), 'd/broken is a link to something'],
    ['a .dvcignore', () => scratch.write('d/sub/.dvcignore', ''), 'd/sub/.dvcignore must not lie inside'],
    ['a pipe', () => execFileSync('mkfifo', [scratch.at('d/pipe')]), 'd/pipe is neither a file nor a directory'],
    [
      'a name that is not UTF-8',
      () => writeFileSync(Buffer.concat([Buffer.from(`${scratch.root}/d/`), Buffer.from([0xff])]), ''),
      'has a name that is not UTF-8',
    ],
  ])('%s inside a directory is an error', (_, prepare, message) => {
    scratch.write('d/ok', 'ok');
    prepare();
    const error = userErrorOf(() => hashed('d'));
    expect(error).toMatchObject({ code: 'WORKSPACE_UNREADABLE', exitCode: 2 });
    expect(error.message).toContain(message);
    if (!message.includes('UTF-8') && !message.includes('.dvcignore')) {
      scratch.write('.dvcignore', 'broken\npipe\n');
      expect(hashed('d')!.content.fileCount).toBe(1);
    }
  });

  test('a link into the cache whose object is gone counts as a missing file', () => {
    scratch.write('d/a', 'a');
    symlinkSync(join(scratch.repository.cacheDirectory, 'files/md5/00/11'), scratch.at('d/b'));
    expect(hashed('d')!.content.fileCount).toBe(1);
  });

  test('what DVC 2 recorded may agree with either reading of text', () => {
    const content = edges()['text, then binary']!;
    scratch.write('f', content);
    scratch.write('d/f', content);
    for (const rule of ['dos2unix', 'dos2unix-per-chunk'] as const) {
      const digest = legacyDigest(content, rule);
      expect(hashed('f', true, digest)!.content).toEqual({ digest, sizeBytes: content.length, legacy: true });
      const directory = md5(`[{"md5": "${digest}", "relpath": "f"}]`) + '.dir';
      expect(hashed('d', true, directory)!.content.digest).toBe(directory);
    }
    const once = legacyDigest(content, 'dos2unix');
    expect(hashed('f', true)!.content.digest).toBe(once);
    expect(hashed('f', true, md5('other'))!.content.digest).toBe(once);
  });

  test('CRLF and LF are one content to DVC 2 and two to DVC 3', () => {
    scratch.write('crlf', 'a\r\nb\r\n');
    scratch.write('lf', 'a\nb\n');
    expect(hashed('crlf', true)!.content.digest).toBe(hashed('lf', true)!.content.digest);
    expect(hashed('crlf')!.content.digest).not.toBe(hashed('lf')!.content.digest);
  });
});

describe('outputState', () => {
  test('asks in the order of DVC', () => {
    scratch.write('f', 'one');
    const output = scratch.track('f');
    expect(outputState(scratch.repository, output)).toBe('ok');
    scratch.write('f', 'two');
    expect(outputState(scratch.repository, output)).toBe('modified');
    scratch.remove('f');
    expect(outputState(scratch.repository, output)).toBe('deleted');
    scratch.write('f', 'one');
    scratch.remove('.dvc/cache');
    expect(outputState(scratch.repository, output)).toBe('not in cache');
    expect(outputState(scratch.repository, { ...output, cached: false })).toBe('ok');
    const never: TrackedOutput = { path: 'f', owner: 'f.dvc', cached: true, pushed: true };
    expect(outputState(scratch.repository, never)).toBe('modified');
  });

  test('a directory lacks what one of its files lacks', () => {
    scratch.write('d/a', 'a');
    scratch.write('d/b', 'b');
    const output = scratch.track('d');
    expect(outputState(scratch.repository, output)).toBe('ok');
    spawnSync('rm', ['-f', scratch.object(md5('b'))]);
    expect(outputState(scratch.repository, output)).toBe('not in cache');
  });
});
