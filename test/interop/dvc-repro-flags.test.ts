import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';
import { stageText, told, TwinPipelines } from '../support/twin-pipelines.js';
import type { Did } from '../support/twin-pipelines.js';

jest.setTimeout(120_000);

/** raw → a → b → c, where only the first letter of raw counts; own and a parameter → x. */
const CHAIN = {
  'dvc.yaml':
    `stages:\n${stageText('c', ['b.out'])}${stageText('b', ['a.out'])}` +
    `  a:\n    cmd: ${told('a')} && head -c 1 raw > a.out && sh a.sh\n    deps: [a.sh, raw]\n    outs: [a.out]\n` +
    stageText('x', ['own'], '    params: [p]\n'),
  'a.sh': ':\n',
  'params.yaml': 'p: 1\n',
  raw: 'raw\n',
  own: 'own\n',
};

describeWithPeer('dvc-python', 'repro as DVC does it', (python) => {
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
      reproduced = new TwinPipelines(dvc).write(CHAIN);
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

  describe('differs on purpose', () => {
    let twins: TwinPipelines;
    beforeAll(async () => {
      twins = new TwinPipelines(dvc).write({
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

    test('what has run is kept from git where a frozen stage then has no output', async () => {
      const frozen = stageText('f', ['a.out'], '    frozen: true\n');
      const pair = new TwinPipelines(dvc).write({
        'dvc.yaml': `stages:\n${stageText('a', ['raw'])}${frozen}`,
        raw: '',
      });
      try {
        const did = await pair.both(['repro']);
        const told = (one: Did, twin: TemporaryRepository) => ({ ...one, said: '', ignores: twin.has('.gitignore') });
        expect(told(did.ours, pair.ours)).toEqual({ ok: false, executed: ['a'], said: '', ignores: true });
        expect(told(did.theirs, pair.theirs)).toEqual({ ok: false, executed: ['a'], said: '', ignores: false });
        expect(pair.ours.read('.gitignore')).toContain('/a.out');
      } finally {
        pair.dispose();
      }
    });
  });
});
