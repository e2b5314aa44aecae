import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logProgress } from '../../action/log-progress.js';
import { readRunnerLog } from '../support/runner-log.js';

function logged(use: (progress: ReturnType<typeof logProgress>) => void, secrets: string[] = []) {
  const lines: string[] = [];
  const progress = logProgress((line) => lines.push(line), secrets);
  use(progress);
  progress.resume();
  return { raw: lines, ...readRunnerLog(lines.join('\n')) };
}

/** Text in which the ways to speak to the runner are likely. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('::error::', '::set-output name=a::b', '##[add-path]/tmp', '::stop-commands::x', '::x::', '::'),
      fc.constantFrom('\n', '\r', '\u0085', '\u2028', '\ufeff', ' ', '\t', '%0A', '#'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('the job log', () => {
  test('holds no command, whatever stages print or names hold', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ isOutput: fc.boolean(), text: hostileText })), (entries) => {
        const { commands } = logged((progress) => {
          for (const { isOutput, text } of entries) {
            if (isOutput) progress.output('train', text);
            else progress.note(text);
          }
        });
        expect(commands).toEqual([]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('passes on what a stage prints as it is', () => {
    const { log } = logged((progress) => progress.output('train', '  loss: 0.5 ::notice:: end'));
    expect(log).toBe('  loss: 0.5 ::notice:: end');
  });

  test('lets a stage not end the stop by a guess, and uses another token each time', () => {
    const { raw, commands } = logged((progress) => {
      progress.output('train', 'a');
      progress.output('train', '::stop-commands::mine');
      progress.output('train', '::mine::');
      progress.output('train', '::error::no');
      progress.note('between');
      progress.output('train', 'b');
    });
    expect(commands).toEqual([]);
    const tokens = raw.flatMap((line) => /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1] ?? []);
    expect(new Set(tokens).size).toBe(2);
  });

  test('shows no secret: neither a given value nor what looks like one', () => {
    const { log } = logged(
      (progress) => {
        progress.output('train', 'key hunter2hunter2 and https://user:pass@example.org');
        progress.note('hunter2hunter2');
      },
      ['hunter2hunter2'],
    );
    expect(log).toBe('key *** and https://***@example.org\n***');
  });

  test('says one line for each phase that did something', () => {
    const { log } = logged((progress) => {
      const phase = progress.phase('Fetching');
      phase.advance(2, 2048);
      phase.advance(1, 1024);
      phase.done();
      progress.phase('Nothing').done();
    });
    expect(log).toMatch(/^Fetching: 3 files in \d+\.\d s, 3\.0 KiB, [\d.]+ \w+\/s$/);
  });

  test('folds the output of each stage, whole, also where several run', () => {
    const { raw } = logged((progress) => {
      const { groups } = progress;
      groups!.begin('a', 'Stage a');
      progress.output('a', 'a1');
      groups!.begin('b', 'Stage b: 100%\n::error::x');
      groups!.begin('c', 'Stage c');
      progress.output('b', 'b1');
      progress.output('c', 'c1');
      progress.output('a', 'a2');
      groups!.end('c');
      progress.output('b', 'b2');
      groups!.end('a');
      progress.output('b', 'b3');
      groups!.end('b');
      progress.output('d', 'of no stage');
    });
    expect(raw.filter((line) => !/^::(stop-commands::)?[0-9a-f-]{36}(::)?$/.test(line))).toEqual([
      '::group::Stage a',
      'a1',
      'a2',
      '::endgroup::',
      '::group::Stage b: 100%25%0A::error::x',
      'b1',
      'b2',
      'b3',
      '::endgroup::',
      '::group::Stage c',
      'c1',
      '::endgroup::',
      'of no stage',
    ]);
  });

  test('shows what is held back when a run is cut short, and holds no more than it should', () => {
    const megabyte = 'x'.repeat(2 ** 20);
    const { raw } = logged((progress) => {
      progress.groups!.begin('a', 'Stage a');
      progress.groups!.begin('b', 'Stage b');
      progress.output('a', 'a1');
      for (let count = 0; count < 17; count++) progress.output('b', megabyte);
      progress.output('a', 'a2');
    });
    const shown = raw.filter((line) => line !== megabyte && !/^::(stop-commands::)?[0-9a-f-]{36}(::)?$/.test(line));
    expect(shown).toEqual([
      '::group::Stage a',
      'a1',
      '::endgroup::',
      '::group::Stage b',
      '::endgroup::',
      '::group::Stage a, further on',
      'a2',
      '::endgroup::',
    ]);
    expect(raw.filter((line) => line === megabyte)).toHaveLength(17);
  });
});
