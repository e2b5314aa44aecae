import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(180_000);

/** A shape that public repositories have (bench/public-repositories) and that was once read otherwise. */
interface Shape {
  title: string;
  files: Record<string, string>;
  /** Written after the pipeline ran. */
  later?: Record<string, string>;
  /** Where the DVC project is inside the git repository. */
  place?: string;
  /** Both refuse, we by this code. */
  refused?: string;
  /** Recorded by a run of the real DVC before it is looked at, run by us again after. */
  runs?: true;
  /** What a run needs is gone. */
  missing?: true;
}

const SHAPES: Shape[] = [
  {
    title: 'dependencies that .dvcignore names',
    files: {
      'dvc.yaml': `stages:
  file: {cmd: cp a.sh file.txt, deps: [a.sh], outs: [file.txt]}
  directory: {cmd: cp dir/x directory.txt, deps: [dir], outs: [directory.txt]}
  below: {cmd: cp sub/y below.txt, deps: [sub/y], outs: [below.txt]}
`,
      'a.sh': 'a\n',
      'dir/x': 'x\n',
      'sub/y': 'y\n',
    },
    runs: true,
    later: { '.dvcignore': 'a.sh\ndir\nsub\n', 'sub/y': 'changed\n' },
  },
  {
    title: 'a project inside a git repository that depends on files above it',
    place: 'experiments',
    files: {
      'dvc.yaml': `stages:
  train: {cmd: cat ../src/a.py > model, deps: [../src/a.py, ../src, ./../pyproject.toml], outs: [model]}
`,
      '../src/a.py': 'a\n',
      '../src/b/c.py': 'c\n',
      '../pyproject.toml': 'x = 1\n',
    },
    runs: true,
    later: { '../src/b/c.py': 'changed\n' },
  },
  {
    title: 'patterns for names of parameters',
    files: {
      'dvc.yaml':
        'stages:\n  one: {cmd: echo, params: ["a.moon*", "l.1.?", "g.i*j", "[ab].circles", "g.*h", "e*.f"]}\n',
      'params.yaml': 'a: {moons: {x: 1}, circles: 2}\nl: [{n: 5}, {n: 6}]\ng: {".h": 4, "i/j": 5}\neee: {f: 1}\n',
    },
    runs: true,
    later: {
      'params.yaml': 'a: {moons: {x: 2}, circles: 2}\nl: [{n: 5}, {n: 7}]\ng: {".h": 4, "i/j": 5}\ne.f: 3\n',
    },
    missing: true,
  },
  {
    title: 'a pattern that two parameters fit',
    files: {
      'dvc.yaml': 'stages:\n  one: {cmd: echo, params: ["a.*"]}\n',
      'params.yaml': 'a: {b: 1, c: 2}\n',
      'dvc.lock': `schema: '2.0'
stages:
  one: {cmd: echo, params: {params.yaml: {a.*: 1}}}
`,
    },
    refused: 'PARAM_AMBIGUOUS',
  },
  {
    title: 'a lock of DVC 1, without a schema',
    files: {
      'dvc.yaml': 'stages:\n  one: {cmd: echo, deps: [a]}\n',
      'dvc.lock': 'one:\n  cmd: echo\n  deps:\n  - path: a\n    md5: b026324c6904b2a9cb4b88d6d61c81d1\n',
      a: '1\n',
    },
    refused: 'LOCK_INVALID',
  },
];

/** Where we read otherwise on purpose. */
const GIT_IGNORED_DEEP = {
  '.gitignore': 'data/**/*\n!data/**/*.dvc\n',
  'data/set.dvc': 'outs:\n- md5: b026324c6904b2a9cb4b88d6d61c81d1\n  size: 2\n  hash: md5\n  path: set\n',
};

describeWithPeer('dvc-python', 'shapes of public repositories, beside the real DVC', (python) => {
  let home: string;
  let dvc: DvcSession;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test.each(SHAPES)('$title', async ({ files, later = {}, place = '.', refused, runs, missing }) => {
    const repository = new TemporaryRepository();
    const directory = join(repository.root, place);
    try {
      if (place !== '.') {
        repository.delete('.dvc');
        mkdirSync(join(directory, '.dvc'), { recursive: true });
        writeFileSync(join(directory, '.dvc/config'), '');
      }
      Object.entries(files).forEach(([path, text]) => repository.write(join(place, path), text));
      if (runs) await dvc.succeed(directory, 'repro', '--quiet');
      Object.entries(later).forEach(([path, text]) => repository.write(join(place, path), text));
      const theirs = await dvc.run(directory, 'status', '--json');
      const ours = await repository.run('status', [], {}, { directory }).catch((error: unknown) => error);
      if (refused !== undefined) {
        expect(theirs.status).not.toBe(0);
        expect(ours).toMatchObject({ code: refused, exitCode: 2 });
        return;
      }
      if (ours instanceof UserError) throw ours;
      expect((ours as { json: unknown }).json).toEqual(JSON.parse(theirs.output.trim().split('\n').at(-1)!));
      if (!runs || missing) return;
      await repository.run('repro', [], {}, { directory });
      expect(JSON.parse((await dvc.succeed(directory, 'status', '--json')).trim())).toEqual({});
    } finally {
      repository.dispose();
    }
  });

  test('a .dvc file in a directory of which git ignores all the rest: DVC misses it, we follow git', async () => {
    const repository = new TemporaryRepository(GIT_IGNORED_DEEP);
    try {
      expect(repository.git('status', '--porcelain', '--untracked-files=all')).toContain('data/set.dvc');
      expect(JSON.parse((await dvc.succeed(repository.root, 'status', '--json')).trim())).toEqual({});
      const { json } = await repository.run('status');
      expect(json).toEqual({ 'data/set.dvc': [{ 'changed outs': { 'data/set': 'not in cache' } }] });
    } finally {
      repository.dispose();
    }
  });
});
