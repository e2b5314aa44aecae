import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { stageText, told, TwinPipelines } from '../support/twin-pipelines.js';

jest.setTimeout(120_000);

/** raw, own → mid, side → late; cold is frozen above after; a foreach and a matrix group; a chain into a directory below. */
const FILES = {
  'dvc.yaml':
    `stages:\n${stageText('late', ['mid.out', 'side.out'])}${stageText('mid', ['raw'])}${stageText('side', ['own'])}` +
    stageText('cold', ['mid.out'], '    frozen: true\n') +
    stageText('after', ['cold.out']) +
    `  each:\n    foreach: [a, b/c]\n    do:\n      cmd: ${told('each@${item}')}\n` +
    `  grid:\n    matrix: {x: [1, 2], y: [p]}\n    cmd: ${told('grid@${key}')} && cat own > grid.\${key}\n` +
    '    deps: [own]\n    outs: ["grid.${key}"]\n',
  own: 'own\n',
  raw: 'raw\n',
  'cold.out': 'by hand\n',
  'sub/dvc.yaml': `stages:\n${stageText('solo', ['../late.out'])}${stageText('mid', ['../own'])}`,
  'sub/deep/dvc.yaml': `stages:\n${stageText('deepest', ['../solo.out'])}`,
  'none/file': '',
};

describeWithPeer('dvc-python', 'targets as DVC takes them', (python) => {
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

  describe('targets', () => {
    let twins: TwinPipelines;
    let all: string[];
    beforeAll(async () => {
      twins = new TwinPipelines(dvc).write(FILES);
      all = await twins.alike(['repro', '-P']);
    });
    afterAll(() => twins.dispose());

    test('all of them', () => {
      expect(all).toEqual([
        'mid',
        'side',
        'late',
        'after',
        'each@a',
        'each@b/c',
        'grid@1-p',
        'grid@2-p',
        'solo',
        'mid',
        'deepest',
      ]);
    });

    test.each(
      wordsOf([
        [''],
        ['late'],
        ['side mid'],
        ['-s late'],
        ['-s -R sub'],
        ['-s -p side'],
        ['-s --downstream mid'],
        ['-p after'],
        ['-p mid'],
        ['-p each'],
        ['-p', 'sub'],
        ['-P -s mid'],
        ['--downstream mid'],
        ['--downstream cold'],
        ['--downstream side sub/dvc.yaml:mid'],
        ['--downstream'],
        ['-R sub'],
        ['-R sub/deep'],
        ['-R sub side'],
        ['-R late'],
        ['-R .', 'sub/deep'],
        ['each'],
        ['each@a'],
        ['each@b/c'],
        ['grid grid@2-p'],
        ['grid@1-p'],
        ['--glob [ms]i*'],
        ['--glob each@*'],
        ['--glob grid'],
        ['--glob sub/dvc.yaml:s*'],
        ['sub/dvc.yaml'],
        ['sub/dvc.yaml:solo sub/deep/dvc.yaml'],
        [':mid'],
        ['dvc.yaml:mid'],
        ['', 'sub'],
        ['mid', 'sub'],
        ['../dvc.yaml:mid', 'sub'],
        ['../dvc.yaml:each', 'sub/deep'],
        ['../sub/dvc.yaml:mid dvc.yaml', 'sub'],
        ['-s cold'],
        ['raw'],
        ['mit'],
        ['each@z'],
        ['nowhere/dvc.yaml'],
        ['nowhere/dvc.yaml:mid'],
        ['sub/dvc.yaml:late'],
        ['', 'none'],
        ['-R nowhere'],
      ]),
    )('repro -f $line (in $directory)', async ({ line, directory }) => {
      const { ours, theirs } = await twins.both(['repro', '-f', ...line.split(' ').filter(Boolean)], directory);
      // Of less than half of the stages DVC takes those that do not depend on each other in the order of a hash.
      const inOrder = (names: string[]) =>
        2 * names.length < all.length + 1 || line.includes('-p') ? [...names].sort() : names;
      const seen = { executed: inOrder(theirs.executed), ok: theirs.ok, said: theirs.said };
      expect({ executed: inOrder(ours.executed), ok: ours.ok, said: theirs.said }).toEqual(seen);
      twins.expectEqual(line);
    });
  });

  describe('status', () => {
    let twins: TwinPipelines;
    beforeAll(async () => {
      twins = new TwinPipelines(dvc).write({
        ...FILES,
        'data/in': 'in\n',
        'data/tree/one': '1\n',
        'sub/below': 'below\n',
      });
      for (const path of ['data/in', 'data/tree', 'sub/below']) await twins.run(['add', path]);
      await twins.run(['repro', '-P', '-k']);
      twins.edit((one) => {
        for (const path of ['raw', 'own', 'side.out', 'data/in', 'data/tree/two', 'sub/below'])
          one.write(path, `${path} changed\n`);
        one.delete('sub/solo.out');
        one.edit('dvc.yaml', 'cat own > grid', 'cat  own > grid');
      });
    });
    afterAll(() => twins.dispose());

    test.each(
      wordsOf([
        [''],
        ['', 'sub'],
        ['', 'sub/deep'],
        ['', 'none'],
        ['mid'],
        ['late mid'],
        ['-d late'],
        ['-d sub/deep/dvc.yaml:deepest'],
        ['-R sub'],
        ['-R .', 'sub/deep'],
        ['-R data sub'],
        ['grid'],
        ['grid@1-p'],
        ['each'],
        ['-d each@a'],
        ['sub/dvc.yaml'],
        ['sub/dvc.yaml:solo'],
        ['mid', 'sub'],
        ['dvc.yaml', 'sub'],
        ['../dvc.yaml:late', 'sub'],
        ['../dvc.yaml:grid', 'sub'],
        ['side.out'],
        ['../side.out', 'sub'],
        ['data/in'],
        ['data/in.dvc'],
        ['in in.dvc', 'data'],
        ['data/tree/one'],
        ['-q'],
        ['-q cold'],
        ['nothing'],
        ['nothing.dvc'],
        ['nowhere/dvc.yaml:mid'],
      ]),
    )('status $line (in $directory)', async ({ line, directory }) => {
      const args = line.split(' ').filter(Boolean);
      const { ok, outcome } = await twins.byAssay(['status', ...args], directory);
      // DVC forgets -q beside --json.
      const json = args.includes('-q') ? [] : ['--json'];
      const answer = await dvc.run(join(twins.theirs.root, directory), 'status', ...json, ...args);
      const said = answer.output.replace(/^[^{]*/, '');
      const theirs = answer.status === 0 && said !== '' ? (JSON.parse(said) as unknown) : undefined;
      expect({ ok, json: theirs && outcome?.json }).toEqual({ ok: answer.status === 0, json: theirs });
    });

    test('in words', async () => {
      for (const directory of ['.', 'sub']) {
        const { outcome } = await twins.byAssay(['status'], directory);
        const theirs = await dvc.succeed(join(twins.theirs.root, directory), 'status');
        // Within a directory DVC takes files in the order the file system lists them.
        const entries = (text: string) =>
          text
            .trim()
            .split(/\n(?=\S)/)
            .sort();
        const own = theirs.split('\n').filter((one) => !one.startsWith('WARNING'));
        expect(entries(outcome!.text as string)).toEqual(entries(own.join('\n')));
      }
    });
  });
});

/** Rows of a table: what is typed, and in which directory. */
function wordsOf(rows: [line: string, directory?: string][]) {
  return rows.map(([line, directory = '.']) => ({ line, directory }));
}
