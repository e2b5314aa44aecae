import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';
import type { Did } from '../support/twin-pipelines.js';
import { TwinPipelines, told } from '../support/twin-pipelines.js';

jest.setTimeout(120_000);

const stage = (name: string, deps: string[], more = '') =>
  `  ${name}:\n    cmd: ${told(name)} && (echo ${name} && cat ${deps.join(' ')}) > ${name}.out\n` +
  `    deps: [${deps.join(', ')}]\n    outs: [${name}.out]\n${more}`;

/** raw, own → mid, side → late; cold is frozen above after; a foreach and a matrix group; a chain into a directory below. */
const FILES = {
  'dvc.yaml':
    `stages:\n${stage('late', ['mid.out', 'side.out'])}${stage('mid', ['raw'])}${stage('side', ['own'])}` +
    stage('cold', ['mid.out'], '    frozen: true\n') +
    stage('after', ['cold.out']) +
    `  each:\n    foreach: [a, b/c]\n    do:\n      cmd: ${told('each@${item}')} && echo \${item} > \${key}\n`.replace(
      '${key}',
      'each.`basename ${item}`',
    ) +
    `  grid:\n    matrix: {x: [1, 2], y: [p]}\n    cmd: ${told('grid@${key}')} && cat own > grid.\${key}\n` +
    '    deps: [own]\n    outs: ["grid.${key}"]\n',
  own: 'own\n',
  raw: 'raw\n',
  'cold.out': 'by hand\n',
  'sub/dvc.yaml': `stages:\n${stage('solo', ['../late.out'])}${stage('mid', ['../own'])}`,
  'sub/deep/dvc.yaml': `stages:\n${stage('deepest', ['../solo.out'])}`,
  'none/file': '',
};

/** raw → a → b → c, where only the first letter of raw counts; own and a parameter → x. */
const CHAIN = {
  'dvc.yaml':
    `stages:\n${stage('c', ['b.out'])}${stage('b', ['a.out'])}` +
    `  a:\n    cmd: ${told('a')} && head -c 1 raw > a.out && sh a.sh\n    deps: [a.sh, raw]\n    outs: [a.out]\n` +
    stage('x', ['own'], '    params: [p]\n'),
  'a.sh': ':\n',
  'params.yaml': 'p: 1\n',
  raw: 'raw\n',
  own: 'own\n',
};

describeWithPeer('dvc-python', 'repro as DVC does it', (python) => {
  let home: string;
  let dvc: DvcSession;
  const twinsOf = (files: Record<string, string>) => {
    const twins = new TwinPipelines(dvc);
    twins.edit((repository) => {
      for (const [path, text] of Object.entries(files)) repository.write(path, text);
    });
    return twins;
  };
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
      twins = twinsOf(FILES);
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

    test.each<[line: string, directory?: string]>([
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
    ])('repro -f %s (in %s)', async (line, directory = '.') => {
      const { ours, theirs } = await twins.both(['repro', '-f', ...line.split(' ').filter(Boolean)], directory);
      // Of less than half of the stages DVC takes those that do not depend on each other in the order of a hash.
      const inOrder = (names: string[]) =>
        2 * names.length < all.length + 1 || line.includes('-p') ? [...names].sort() : names;
      const seen = { executed: inOrder(theirs.executed), ok: theirs.ok, said: theirs.said };
      expect({ executed: inOrder(ours.executed), ok: ours.ok, said: theirs.said }).toEqual(seen);
      twins.expectEqual(line);
    });
  });

  describe('what runs', () => {
    const EDITS = {
      same: (twins) => twins.edit((one) => one.write('raw', 'r, and the first letter is the same\n')),
      other: (twins) => twins.edit((one) => one.write('raw', 'other\n')),
      own: (twins) => twins.edit((one) => one.write('own', 'else\n')),
      broken: (twins) => twins.edit((one) => one.write('a.sh', 'exit 3\n')),
      param: (twins) => twins.edit((one) => one.write('params.yaml', 'p: 2\n')),
      noOutput: (twins) => twins.edit((one) => one.delete('b.out')),
      noCache: (twins) => twins.edit((one) => one.delete('.dvc/cache')),
      noWorkspace: (twins) => twins.edit((one) => one.delete('a.out', 'b.out', 'c.out', 'x.out', '.dvc/cache')),
      noInput: (twins) => twins.edit((one) => one.delete('own')),
    } satisfies Record<string, (twins: TwinPipelines) => void>;
    let reproduced: TwinPipelines;
    beforeAll(async () => {
      reproduced = twinsOf(CHAIN);
      expect(await reproduced.alike(['repro'])).toEqual(['a', 'b', 'c', 'x']);
      await reproduced.run(['push']);
    });
    afterAll(() => reproduced.dispose());

    test.each<[edits: (keyof typeof EDITS)[], lines: string[], executed: string]>([
      // A change that is none any more after the first stage.
      [['same'], ['repro'], 'a'],
      [['same'], ['repro --force-downstream'], 'a b c'],
      [['same'], ['repro --force-downstream b'], 'a b'],
      [['same'], ['repro --force-downstream --downstream a'], 'a b c'],
      [['same'], ['repro --force-downstream -s b'], ''],
      [[], ['repro --force-downstream'], ''],
      [[], ['repro --force-downstream -f -s a b'], 'a b'],
      [['same', 'own'], ['repro -p --force-downstream c'], 'a b c'],
      [['other'], ['repro -s c'], ''],
      [['other'], ['repro -s b c'], ''],
      [['other'], ['repro --downstream b'], ''],
      [['other'], ['repro --downstream a'], 'a b c'],
      [['other', 'own'], ['repro --dry'], ''],
      [['other', 'noInput'], ['repro --dry'], ''],
      [['noInput'], ['repro --dry -k'], ''],
      // Failures.
      [['broken', 'own'], ['repro'], 'a'],
      [['broken', 'own'], ['repro -k'], 'a x'],
      [['broken', 'own'], ['repro -k -s a b x'], 'a x'],
      [['broken', 'own'], ['repro -k --force-downstream'], 'a x'],
      [['broken', 'own', 'noOutput'], ['repro -k c'], 'a'],
      // Earlier runs.
      [['other'], ['repro', 'checkout'], 'a b c'],
      [[], ['repro -f'], 'a b c x'],
      [['param'], ['repro', 'EDIT param-back', 'repro'], 'x'],
      [['param'], ['repro', 'EDIT param-back', 'repro --no-run-cache'], 'x x'],
      [['param'], ['repro', 'EDIT param-back', 'repro -f x'], 'x x'],
      [['param'], ['repro --no-run-cache', 'EDIT param-back', 'repro', 'EDIT param', 'repro'], 'x'],
      // Without the cache.
      [['other'], ['repro --no-commit'], 'a b c'],
      [['other'], ['repro --no-commit', 'commit'], 'a b c'],
      [['other'], ['repro --no-commit', 'repro'], 'a b c a b c'],
      [['param'], ['repro --no-commit x', 'EDIT param-back', 'repro', 'EDIT param', 'repro'], 'x x'],
      [['noOutput'], ['repro'], ''],
      [['noCache'], ['repro'], 'a b c x'],
      [['noWorkspace'], ['repro'], 'a b c x'],
      [['noWorkspace'], ['repro --allow-missing'], ''],
      [['noWorkspace'], ['repro --allow-missing c'], ''],
      [['noWorkspace'], ['repro --pull'], ''],
      [['noWorkspace', 'param'], ['repro --pull --allow-missing'], 'x'],
      [['noWorkspace', 'param'], ['repro --dry --allow-missing'], ''],
      [['noWorkspace', 'same'], ['repro --pull'], 'a'],
      [['noWorkspace', 'same'], ['repro --pull --allow-missing'], 'a'],
      [['noWorkspace', 'other'], ['repro --pull -s a'], 'a'],
    ])('%j, then %j', async (edits, lines, executed) => {
      const twins = reproduced.copy();
      try {
        edits.forEach((edit) => EDITS[edit](twins));
        const ran: string[] = [];
        for (const line of lines) {
          if (line === 'EDIT param-back') twins.edit((one) => one.write('params.yaml', 'p: 1\n'));
          else if (line === 'EDIT param') EDITS.param(twins);
          else ran.push(...(await twins.alike(line.split(' '))));
        }
        expect(ran.join(' ')).toBe(executed);
        twins.expectEqual(lines.join(', '));
        await twins.expectStatusAgrees();
      } finally {
        twins.dispose();
      }
    });
  });

  describe('status', () => {
    let twins: TwinPipelines;
    beforeAll(async () => {
      twins = twinsOf({ ...FILES, 'data/in': 'in\n', 'data/tree/one': '1\n', 'sub/below': 'below\n' });
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

    test.each<[line: string, directory?: string]>([
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
    ])('status %s (in %s)', async (line, directory = '.') => {
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

  describe('differs on purpose', () => {
    let twins: TwinPipelines;
    beforeAll(async () => {
      twins = twinsOf({
        ...CHAIN,
        'empty/dvc.yaml': 'metrics: []\n',
        'none/file': '',
      });
      await twins.alike(['repro', '-P']);
    });
    afterAll(() => twins.dispose());
    const differing = async (edit: (one: TemporaryRepository) => void, line: string, directory = '.') => {
      const pair = twins.copy();
      try {
        pair.edit(edit);
        const { ours, theirs } = await pair.both(line.split(' '), directory);
        const told = ({ ok, executed }: Did) => `${ok ? 'well' : 'failed'}: ${executed.join(' ')}`.trim();
        return { assay: told(ours), dvc: told(theirs), said: ours.said };
      } finally {
        pair.dispose();
      }
    };
    const ALL = 'well: a b c x';

    test.each<
      [
        title: string,
        edit: (one: TemporaryRepository) => void,
        line: string,
        ours: string,
        theirs: string,
        said?: string,
      ]
    >([
      [
        'a pattern that matches nothing is not everything',
        () => {},
        'repro -f --glob zzz*',
        'failed:',
        ALL,
        'GLOB_UNMATCHED',
      ],
      ['a directory without stages is not everything', () => {}, 'repro -f -R none', 'failed:', ALL, 'TARGET_UNKNOWN'],
      ['a dvc.yaml without stages is not everything', () => {}, 'repro -f empty/dvc.yaml', 'well:', ALL],
      ['an output stands for its stage', () => {}, 'repro -f a.out', 'well: a', 'failed:'],
      ['targets of -s come producers first', () => {}, 'repro -f -s c a b', 'well: a b c', 'well: c a b'],
      [
        'errors are passed over, not forgotten',
        (one) => {
          one.write('raw', 'other\n');
          one.write('a.sh', 'exit 3\n');
        },
        'repro --ignore-errors',
        'failed: a b c',
        'well: a b c',
        'STAGE_FAILED',
      ],
      ['nobody is asked', (one) => one.write('raw', 'other\n'), 'repro -i', 'failed:', 'failed:', 'OPTION_INVALID'],
      [
        'what a stage reads comes back from the cache',
        (one) => {
          one.delete('a.out');
          one.edit('dvc.yaml', 'echo b &&', 'echo B &&');
        },
        'repro -s b',
        'well: b',
        'failed:',
      ],
    ])('%s', async (_title, edit, line, ours, theirs, said = '') => {
      const answer = await differing(edit, line);
      expect(answer).toEqual({ assay: ours, dvc: theirs, said: expect.stringContaining(said) });
    });
  });
});
