import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { snapshotOf, TwinRepositories } from '../support/twin-repositories.js';

jest.setTimeout(180_000);

describeWithPeer('dvc-python', 'verbs, beside the real DVC', (python) => {
  let home: string;
  let dvc: DvcSession;
  let twins: TwinRepositories;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    twins = new TwinRepositories(dvc);
    // DVC's record of runs needs a copy of the metric, which git keeps.
    twins.passedOver.add('files/md5/a0/1637863c1f9585c3e38cde6ce20940');
  });
  afterEach(() => twins.dispose());

  const write = (files: Record<string, string>) =>
    twins.edit((repository) => Object.entries(files).forEach(([path, text]) => repository.write(path, text)));
  const drop = (...paths: string[]) => twins.edit((repository) => repository.delete(...paths));
  const DATA = { 'data/a': '1\n', 'data/sub/b': '22\n', 'data/sub/c': '333\n', 'table.csv': 'a,b\n' };

  async function tracked(): Promise<void> {
    write(DATA);
    await twins.agree(['add', 'data', 'table.csv']);
  }

  describe('add', () => {
    test('of a part of a tracked directory renews that part and leaves the rest as recorded', async () => {
      await tracked();
      drop('data/sub/c');
      write({ 'data/a': 'changed\n', 'data/sub/d': 'new\n', 'data/more/e': 'e\n' });
      await twins.agree(['add', 'data/sub/d']);
      await twins.agree(['add', 'data/more']);
      await twins.agree(['add', 'data/a']);
      await twins.agree(['add', 'data/sub', 'data/a']);
      drop('data/a');
      await twins.agree(['add', 'data/a']);
      await twins.agree(['add', 'data'], '.');
      expect(await twins.expectStatusAgrees()).toEqual({});
    });

    test('takes patterns, from a directory below', async () => {
      write({ 'in/a.csv': '1', 'in/b.csv': '2', 'in/.hidden.csv': '3', 'in/deep/c.csv': '4', 'in/d.txt': '5' });
      await twins.agree(['add', '--glob', '*.csv'], 'in');
      await twins.agree(['add', '--glob', 'in/**/[cd].*']);
    });

    test('without storing, and the commit that follows', async () => {
      write(DATA);
      await twins.agree(['add', '--no-commit', 'data', 'table.csv']);
      await twins.agree(['commit', 'table.csv']);
      await twins.agree(['commit']);
      expect(await twins.expectStatusAgrees()).toEqual({});
    });

    test('of what lies elsewhere: copied in, or sent to the remote alone', async () => {
      write({ '../elsewhere/x': 'x', '../elsewhere/deep/y.sh': 'y', 'place/keep': '' });
      twins.edit(({ root }) => symlinkSync('x', join(root, '../elsewhere/link')));
      await twins.agree(['add', '../elsewhere', '-o', 'copied']);
      await twins.agree(['add', '../elsewhere/x', '--out', 'place']);
      write({ '../elsewhere/x': 'another' });
      await twins.agree(['add', '../elsewhere/x', '--out', 'place', '--force']);
      await twins.agree(['add', '../elsewhere', '--to-remote']);
      await twins.agree(['add', '../../elsewhere/x', '--to-remote', '-r', 'local', '-o', 'away'], 'place');
      await twins.agree(['pull', 'elsewhere']);
      await twins.expectStatusAgrees();
    });

    test.each([
      ['a path outside the repository', ['add', '../elsewhere']],
      ['a link to a directory', ['add', 'link']],
      ['a path behind such a link', ['add', 'link/y']],
      ['what a stage makes', ['add', 'made']],
      ['what contains tracked data', ['add', 'outer']],
      ['what is not there', ['add', 'nothing']],
      ['what neither the directory nor its record has', ['add', 'outer/data/nothing']],
      ['a pattern that matches nothing', ['add', '--glob', 'n*.parquet']],
      ['a file that git tracks', ['add', 'code.py']],
      ['--remote without --to-remote', ['add', 'free', '-r', 'local']],
      ['--out with several targets', ['add', 'free', 'code.py', '-o', 'x']],
      ['a part of a file', ['add', 'file/x']],
    ])('refuses, as DVC, %s', async (_, line) => {
      write({
        '../elsewhere': 'x',
        'real/y': 'y',
        'outer/data/a': 'a',
        free: 'f',
        file: 'f',
        'code.py': '',
        'dvc.yaml': 'stages:\n  make:\n    cmd: echo > made\n    outs: [made]\n',
      });
      twins.edit((repository) => {
        symlinkSync('real', join(repository.root, 'link'));
        repository.git('add', 'code.py');
      });
      await twins.run(['add', 'outer/data', 'file']);
      await expect(twins.assay(line)).rejects.toMatchObject({ exitCode: 2 });
      expect((await dvc.run(twins.theirs.root, ...line)).status).not.toBe(0);
    });
  });

  describe('move', () => {
    test('of files and directories: renamed, into a directory, modified, missing', async () => {
      await tracked();
      twins.edit(({ root }) => mkdirSync(join(root, 'place')));
      await twins.agree(['move', 'data', 'place']);
      await twins.agree(['mv', 'table.csv', 'place/other name.csv']);
      await twins.agree(['move', 'other name.csv', '../back'], 'place');
      // DVC stores the changed content and forgets to record it; we leave it to `add`.
      write({ 'place/data/new': 'new' });
      twins.passedOver.add('files/md5/22/af645d1859cb5ca6da0c484f1f37ea');
      twins.passedOver.add('files/md5/78/273b2c606f5dc00f2df40375642a22.dir');
      await twins.agree(['move', 'place/data', 'data2']);
      drop('back');
      await twins.agree(['move', 'back', 'gone']);
      await twins.expectStatusAgrees();
    });

    test('leaves a .dvc file that has a name of its own', async () => {
      await tracked();
      twins.edit((repository) => {
        repository.write('input.dvc', repository.read('table.csv.dvc'));
        repository.delete('table.csv.dvc');
      });
      await twins.agree(['move', 'table.csv', 'renamed']);
      expect(twins.ours.has('input.dvc')).toBe(true);
    });

    test.each([
      ['what is not tracked', ['move', 'nothing', 'x']],
      ['a part of a directory', ['move', 'data/a', 'x']],
      ['to a place that tracks something', ['move', 'table.csv', 'other.csv']],
      ['into itself', ['move', 'data', 'data/sub']],
    ])('refuses, as DVC, %s', async (_, line) => {
      await tracked();
      write({ 'other.csv': 'o' });
      await twins.agree(['add', 'other.csv']);
      await expect(twins.assay(line)).rejects.toMatchObject({ exitCode: 2 });
      expect((await dvc.run(twins.theirs.root, ...line)).status).not.toBe(0);
    });
  });

  const PIPELINE = {
    'dvc.yaml':
      'stages:\n  one:\n    cmd: cat table.csv > one\n    deps: [table.csv]\n    params: [lr]\n    outs: [one]\n' +
      '  two:\n    cmd: mkdir -p two && cp one two/x\n    deps: [one]\n    outs: [two]\n    metrics:\n    - m.json:\n        cache: false\n' +
      '  far:\n    cmd: cp t far\n    wdir: data\n    deps: [../two/x]\n    outs: [../far]\n',
    'params.yaml': 'lr: 1e-3\nother: 1\n',
    'sub/dvc.yaml': 'stages:\n  below:\n    cmd: cp ../one b\n    deps: [../one]\n    outs: [b]\n',
    one: 'a,b\n',
    'two/x': 'a,b\n',
    'm.json': '{"a": 1}\n',
    far: 'far',
    'sub/b': 'a,b\n',
  };

  describe('commit', () => {
    test('records stages and data as they are, when forced', async () => {
      await tracked();
      write(PIPELINE);
      await twins.agree(['commit', '-f', 'two']);
      await twins.agree(['commit', '--force', '--with-deps', 'dvc.yaml:two']);
      await twins.agree(['commit', '-f', '-R', 'sub']);
      await twins.agree(['commit', '-f']);
      expect(await twins.expectStatusAgrees()).toEqual({});
      write({ one: 'other\n', 'data/a': 'other\n', 'params.yaml': 'lr: 2\n', 'two/y': 'y' });
      await twins.agree(['commit', '-f', 'one', 'data']);
      await twins.agree(['commit', '-f', 'below'], 'sub');
      // DVC records the whole directory and stores the part; we store all that is recorded.
      await twins.run(['commit', '-f', 'two/x']);
      await twins.agree(['commit', '-f']);
      expect(await twins.expectStatusAgrees()).toEqual({});
    });

    test('refuses, as DVC, what differs from the record, unless forced', async () => {
      await tracked();
      write(PIPELINE);
      await twins.agree(['commit', '-f']);
      for (const change of [
        { one: 'x' },
        { 'table.csv': 'x' },
        { 'params.yaml': 'lr: 3\n' },
        { 'dvc.yaml': PIPELINE['dvc.yaml'].replace('cat', 'head') },
      ]) {
        const before = twins.ours.read(Object.keys(change)[0]!);
        write(change);
        await expect(twins.assay(['commit', 'one'])).rejects.toMatchObject({ code: 'COMMIT_REFUSED', exitCode: 2 });
        expect((await dvc.run(twins.theirs.root, 'commit', 'one')).status).not.toBe(0);
        write({ [Object.keys(change)[0]!]: before });
      }
    });
  });

  describe('remove', () => {
    test('of data and stages, with and without what they made', async () => {
      await tracked();
      write(PIPELINE);
      await twins.agree(['commit', '-f']);
      await twins.agree(['remove', 'table.csv.dvc', 'one']);
      await twins.agree(['rm', '--outs', 'two', 'data.dvc']);
      await twins.agree(['remove', 'below', '--outs'], 'sub');
      await twins.agree(['remove', 'dvc.yaml:far']);
      expect(twins.ours.has('dvc.yaml')).toBe(false);
    });

    test('refuses, as DVC, the data itself', async () => {
      await tracked();
      await expect(twins.assay(['remove', 'data'])).rejects.toMatchObject({
        exitCode: 2,
        hint: 'assay remove data.dvc',
      });
      expect((await dvc.run(twins.theirs.root, 'remove', 'data')).status).not.toBe(0);
    });
  });

  describe('push, fetch, pull and checkout', () => {
    const everything = ['.dvc/cache', 'data', 'table.csv', 'one', 'two', 'far', 'sub/b'];

    test('push takes stages, files, directories of them, and what they need', async () => {
      await tracked();
      write(PIPELINE);
      await twins.run(['commit', '-f']);
      for (const targets of [['sub/dvc.yaml'], ['-d', 'two'], ['table.csv'], ['-R', 'sub'], ['--glob', 'd*.dvc'], []]) {
        await twins.agree(['push', ...targets]);
      }
    });

    test('fetch, checkout and pull take the same, and parts of directories', async () => {
      await tracked();
      write(PIPELINE);
      await twins.run(['commit', '-f']);
      await twins.agree(['push']);
      for (const targets of [
        ['-d', 'dvc.yaml:two'],
        ['data.dvc', 'one'],
        ['-R', 'sub'],
        ['data/sub/b', 'data/a', 'two'],
        ['data/sub'],
      ]) {
        drop(...everything);
        await twins.agree(['fetch', ...targets]);
        await twins.agree(['checkout', ...targets]);
        drop('.dvc/cache', 'data/sub', 'two', 'sub/b');
        await twins.agree(['pull', ...targets]);
      }
      await twins.agree(['pull']);
      drop('table.csv');
      write({ one: 'changed' });
      await twins.agree(['checkout', '--force', '--relink']);
      expect(await twins.expectStatusAgrees()).toEqual({});
    });

    test('push of a part does not promise the whole: DVC would never send the rest', async () => {
      await tracked();
      await twins.assay(['push', 'data/sub/b']);
      await twins.assay(['push']);
      const { remote, cache } = snapshotOf(twins.ours);
      expect(remote).toEqual(cache);
    });

    test('of other revisions', async () => {
      twins.edit((repository) => repository.edit('.dvc/config', '../../remote', join(repository.directory, 'remote')));
      await tracked();
      twins.edit((repository) => repository.commit('first'));
      twins.edit((repository) => repository.git('tag', 'v1'));
      twins.edit((repository) => repository.git('checkout', '--quiet', '-b', 'other'));
      write({ 'table.csv': 'other\n' });
      await twins.agree(['add', 'table.csv']);
      twins.edit((repository) => repository.commit('second'));
      twins.edit((repository) => repository.git('checkout', '--quiet', '-b', 'third'));
      write({ 'table.csv': 'third\n' });
      await twins.agree(['add', 'table.csv']);
      await twins.agree(['push', '-T']);
      await twins.agree(['push', '--all-branches']);
      drop(...everything);
      await twins.agree(['pull', 'table.csv']);
      await twins.agree(['fetch', '-A', 'table.csv']);
    });

    test('by size and type', async () => {
      twins.passedOver.clear();
      await tracked();
      write({
        ...PIPELINE,
        'dvc.yaml': PIPELINE['dvc.yaml'].replace('- m.json:\n        cache: false', '- m.json') + 'plots: [two/x]\n',
      });
      await twins.run(['commit', '-f']);
      await twins.agree(['push']);
      drop('.dvc/cache');
      await twins.agree(['fetch', '--type', 'metrics']);
      await twins.agree(['fetch', '--type', 'metrics', '--type', 'plots']);
      await twins.agree(['fetch', '--max-size', '5']);
    });
  });

  test('status says names relative to the directory it is asked in', async () => {
    await tracked();
    write(PIPELINE);
    await twins.agree(['commit', '-f']);
    write({ 'table.csv': 'x', 'sub/b': 'x', one: 'y', 'params.yaml': 'lr: 5\n', 'data/a': 'z' });
    for (const [directory, ...targets] of [
      ['sub'],
      ['data'],
      ['.'],
      ['sub', '../data'],
      ['.', '-d', 'two'],
      ['.', '-R', 'sub'],
    ]) {
      const theirs = JSON.parse(
        await dvc.succeed(join(twins.theirs.root, directory!), 'status', '--json', ...targets),
      ) as unknown;
      expect((await twins.assay(['status', ...targets], directory)).json).toEqual(theirs);
    }
  });
});
