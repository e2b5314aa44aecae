import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatLocation } from '../../src/core/errors.js';
import { parseDvcFile, readDvcFiles } from '../../src/versioning/dvc-file.js';
import { ScratchRepository, userErrorOf } from '../support/scratch-repository.js';

const HELLO = 'b1946ac92492d2347c6235b4d2611184';

/** `line:column message` of every mistake. */
function mistakes(text: string, path = 'sub/x.dvc'): string[] {
  const error = userErrorOf(() => parseDvcFile(text, path));
  expect(error).toMatchObject({ code: 'DVC_FILE_INVALID', exitCode: 2 });
  expect(error.location).toEqual(error.mistakes[0]!.location);
  expect(error.message).toBe(`${path}: ${error.mistakes[0]!.message}`);
  return error.mistakes.map(
    ({ message, location }) => `${formatLocation(location!).slice(path.length + 1)} ${message}`,
  );
}

describe('parseDvcFile', () => {
  test('what `dvc add` writes for an executable file (dvc-formats §1.2)', () => {
    const text = `outs:\n- md5: ${HELLO}\n  size: 6\n  isexec: true\n  hash: md5\n  path: a.txt\n`;
    expect(parseDvcFile(text, 'sub/a.txt.dvc')).toEqual({
      path: 'sub/a.txt.dvc',
      workingDirectory: 'sub',
      frozen: false,
      outputs: [
        {
          path: 'sub/a.txt',
          owner: 'sub/a.txt.dvc',
          cached: true,
          pushed: true,
          digest: HELLO,
          sizeBytes: 6,
          executable: true,
        },
      ],
    });
  });

  test('a directory of DVC 2 with every key', () => {
    const text = [
      'desc: data',
      `md5: ${HELLO}`,
      'wdir: ..',
      'frozen: true',
      'outs:',
      '# a comment',
      `- md5: ${HELLO.toUpperCase()}.dir`,
      '  size: 12',
      '  nfiles: 3',
      '  path: data/raw',
      '  desc: d',
      '  type: t',
      '  labels: [a, b]',
      '  meta: {x: [1]}',
      '  cache: false',
      '  metric: {type: json}',
      '  plot: true',
      '  persist: true',
      '  remote: Main',
      '  push: false',
      '- path: other',
      'always_changed: true',
      'meta: {any: [thing]}',
    ].join('\n');
    expect(parseDvcFile(text, 'deep/sub/x.dvc')).toEqual({
      path: 'deep/sub/x.dvc',
      workingDirectory: 'deep',
      description: 'data',
      frozen: true,
      alwaysChanged: true,
      outputs: [
        {
          path: 'deep/data/raw',
          owner: 'deep/sub/x.dvc',
          cached: false,
          pushed: false,
          digest: `${HELLO}.dir`,
          legacy: true,
          sizeBytes: 12,
          fileCount: 3,
          remote: 'main',
        },
        { path: 'deep/other', owner: 'deep/sub/x.dvc', cached: true, pushed: true },
      ],
    });
  });

  test.each([
    ['nothing', ''],
    ['outs: nothing', 'outs:\n'],
    ['wdir: nothing', 'wdir:\nouts: []\n'],
  ])('%s is a file without outputs, to DVC 3.67.1 too', (_, text) => {
    expect(parseDvcFile(text, 'x.dvc')).toEqual({ path: 'x.dvc', workingDirectory: '', outputs: [], frozen: false });
  });

  test.each([
    ["md5: ''", undefined],
    ['md5:', undefined],
    ["md5: '401013266745e5661589292315434968'", '401013266745e5661589292315434968'],
    ['md5: 12345678901234567890123456789012', '12345678901234567890123456789012'],
  ])('%s is the digest %s', (line, digest) => {
    expect(parseDvcFile(`outs:\n- path: f\n  hash: md5\n  ${line}\n`, 'x.dvc').outputs[0]!.digest).toBe(digest);
  });

  test('every mistake at once, in the order of the file', () => {
    const text = [
      'wdri: .', //                         1
      'frozen: 1', //                       2
      'outs:', //                           3
      '- md5: xyz', //                      4
      '  size: -1', //                      5
      '  nfiles: 1.5', //                   6
      '  hash: sha256', //                  7
      '  path: ../../x', //                 8
      '  pth: y', //                        9
      '- md5: 1.5', //                     10
      '  isexec: "yes"', //                11
      '  cache: no', //                    12
      '  path: 123', //                    13
      '- just text', //                    14
      '- path: s3://bucket/key', //        15
      `  etag: ${HELLO}`, //               16
      '  remote:', //                      17
      '- size: 1', //                      18
      '- path: .git/hooks/pre-commit', //  19
      '- path: twice', //                  20
      '- path: ./twice', //                21
      '- 1.5', //                          22
    ].join('\n');
    expect(mistakes(text)).toEqual([
      '1:1 `wdri` is not known',
      '2:9 `frozen` must be true or false',
      '4:8 "xyz" is not an MD5 digest',
      '5:9 `size` must be a whole number',
      '6:11 `nfiles` must be a whole number',
      '7:9 hash "sha256" is not known',
      '8:9 "../../x" is not a path inside the repository',
      '9:3 `pth` is not known',
      '10:8 `md5` must be text',
      '11:11 `isexec` must be true or false',
      '12:10 `cache` must be true or false',
      '13:9 `path` must be text',
      '14:3 an entry of `outs` must be a map',
      '15:9 "s3://bucket/key" lies outside the repository, which Assay does not track',
      '16:3 `etag` is not supported: it is versioned by the cloud; use a remote without `version_aware` and `worktree`',
      '17:3 `remote` must be text',
      '18:3 `path` is missing',
      `19:9 ".git/hooks/pre-commit" lies in git's own directory`,
      '21:9 "sub/twice" stands there twice',
      '22:3 an entry of `outs` must be a map',
    ]);
  });

  test('hints name the nearest key', () => {
    const error = userErrorOf(() =>
      parseDvcFile('outs:\n- pth: x\n  path: x\n  size: 1\n  nfile: 2\nout: []\n', 'x.dvc'),
    );
    expect(error.mistakes.map(({ hint }) => hint)).toEqual([
      'Did you mean `path`?',
      'Did you mean `nfiles`?',
      'Did you mean `outs`?',
    ]);
  });

  test.each([
    ['- outs', '1:1 the file must hold a map'],
    ['outs: x', '1:7 `outs` must be a list'],
    ['constructor: 1', '1:1 `constructor` is not known'],
    ['deps:\n- path: x', '1:1 an import has one entry in `deps` and one in `outs`'],
    ['deps: x', '1:7 `deps` must be a list'],
    ['cmd: echo', '1:1 `cmd` is not supported: it holds a stage of DVC 0.x; move the stage to dvc.yaml'],
    ['wdir: /etc', '1:7 "/etc" is not a path inside the repository'],
    ['wdir: 3', '1:7 `wdir` must be text'],
    ['outs:\n- path: .', '2:9 "." is the repository itself'],
  ])('%j is refused', (text, message) => {
    const found = mistakes(text, 'x.dvc');
    expect(found).toEqual([message]);
  });

  test('a digest is never a path', () => {
    for (const digest of [
      '../../../../secret',
      `${HELLO}/x`,
      `${HELLO}.dir/../x`,
      HELLO.slice(1),
      `g${HELLO.slice(1)}`,
    ])
      expect(mistakes(`outs:\n- path: f\n  md5: ${digest}\n  hash: md5\n`)).toEqual([
        `3:8 "${digest}" is not an MD5 digest`,
      ]);
  });

  test('what is not YAML is said at its place', () => {
    const error = userErrorOf(() => parseDvcFile('outs:\n- path: a\n  path: b\n', 'x.dvc'));
    expect(error).toMatchObject({ code: 'YAML_INVALID', exitCode: 2, location: { file: 'x.dvc', line: 3 } });
  });
});

describe('readDvcFiles', () => {
  let scratch: ScratchRepository;
  beforeEach(() => void (scratch = new ScratchRepository()));
  afterEach(() => scratch.dispose());

  test('reads files in the order asked for and says which one is missing', () => {
    scratch.write('b.dvc', 'outs:\n- path: b\n');
    scratch.write('a.dvc', 'outs:\n- path: a\n');
    expect(readDvcFiles(scratch.repository, ['b.dvc', 'a.dvc']).map(({ path }) => path)).toEqual(['b.dvc', 'a.dvc']);
    expect(userErrorOf(() => readDvcFiles(scratch.repository, ['a.dvc', 'c.dvc']))).toMatchObject({
      code: 'FILE_MISSING',
      message: 'c.dvc is not there',
      hint: 'Restore it with `git checkout -- c.dvc`.',
    });
  });
});

describe('imports', () => {
  /** dvc-formats §8.6; made by the real DVC. */
  const GOLDEN = [
    'md5: ef9eba975f87e969d3024ddc65a8d029',
    'frozen: true',
    'deps:',
    '- md5: aab7e3691d8e56dbebe8c22e116a21f4',
    '  size: 6',
    '  hash: md5',
    '  path: ../ext/f.txt',
    'outs:',
    '- md5: aab7e3691d8e56dbebe8c22e116a21f4',
    '  size: 6',
    '  hash: md5',
    '  path: f.txt\n',
  ].join('\n');

  test('import-url: the source, and a digest that notes and sizes do not change (dvc-formats §8.6)', () => {
    const file = parseDvcFile(GOLDEN, 'f.txt.dvc');
    const recorded = { digest: 'aab7e3691d8e56dbebe8c22e116a21f4', sizeBytes: 6 };
    const source = { kind: 'url', path: '../ext/f.txt', directory: '', recorded };
    expect(file).toMatchObject({ frozen: true, source, outputs: [{ path: 'f.txt', pushed: true, source }] });
    expect(file.isChecksumStale).toBeUndefined();
    const noted = GOLDEN.replace('frozen: true', 'desc: a note\nmeta: {a: 1}').replaceAll('size: 6', 'size: 7');
    expect(parseDvcFile(noted, 'f.txt.dvc').isChecksumStale).toBeUndefined();
    expect(parseDvcFile(GOLDEN.replace('ext/f.txt', 'ext/g.txt'), 'f.txt.dvc').isChecksumStale).toBe(true);
    expect(parseDvcFile(GOLDEN.replace(/^md5.*\n/, ''), 'f.txt.dvc').isChecksumStale).toBe(true);
  });

  test('import of another repository with everything it can say; it is never pushed', () => {
    const text = [
      'md5: x',
      'deps:',
      '- path: data/raw',
      '  repo:',
      '    url: git@host:a/b.git',
      '    rev: main',
      `    rev_lock: ${'a'.repeat(40)}`,
      '    config: {core: {remote: r}}',
      '    remote: r',
      'outs:',
      '- hash: md5',
      '  path: raw',
    ].join('\n');
    expect(parseDvcFile(text, 'sub/raw.dvc').outputs[0]).toEqual({
      path: 'sub/raw',
      owner: 'sub/raw.dvc',
      cached: true,
      pushed: false,
      source: {
        kind: 'repository',
        path: 'data/raw',
        url: 'git@host:a/b.git',
        revision: 'main',
        lockedCommit: 'a'.repeat(40),
        config: { core: { remote: 'r' } },
        remote: 'r',
      },
    });
  });

  const OUT = 'outs:\n- path: f\n';
  test.each([
    ['db', `deps:\n- db: {query: x}\n${OUT}`, ['2:3 `db` is not supported']],
    ['cloud versions', `deps:\n- path: s3://b/x\n  version_id: x\n${OUT}`, ['3:3 `version_id` is not supported']],
    ['files of the cloud', `deps:\n- path: x\n  files: []\n${OUT}`, ['3:3 `files` is not supported']],
    ['an unknown key', `deps:\n- path: x\n  etags: x\n${OUT}`, ['3:3 `etags` is not known']],
    ['no path', `deps:\n- md5: ${HELLO}\n${OUT}`, ['2:3 `path` is missing']],
    ['no address', `deps:\n- path: x\n  repo: {rev: x}\n${OUT}`, ['3:9 `url` is missing']],
    ['no map', `deps:\n- path: x\n  repo: x\n${OUT}`, ['3:9 `repo` must be a map']],
    [
      'a commit that is none',
      `deps:\n- path: x\n  repo: {url: u, rev_lock: --upload-pack=x}\n${OUT}`,
      ['3:28 "--upload-pack=x" is not the id of a commit'],
    ],
    [
      'several mistakes',
      `deps:\n- path: 3\n  size: x\n  fs_config: 1\n${OUT}`,
      ['2:9 `path` must be text', '3:9 `size` must be a whole number', '4:14 `fs_config` must be a map'],
    ],
    ['two sources', `deps:\n- path: a\n- path: b\n${OUT}`, ['1:1 an import has one entry in `deps` and one in `outs`']],
  ])('%s is refused at its place', (_, text, expected) => {
    const found = mistakes(text, 'f.dvc');
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => expect(found[index]).toContain(start));
  });
});
