import { describe, expect, test } from '@jest/globals';
import type { TrackedContent } from '../../src/core/tracked.js';
import { describeReason, parseDvcYaml, staleReasons } from '../../src/pipeline/index.js';
import type { LockEntry, Stage } from '../../src/pipeline/index.js';
import { decideStage } from '../../src/pipeline/staleness.js';
import type { OutputState, StageState } from '../../src/pipeline/staleness.js';
import { YamlFloat } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

const A: TrackedContent = { digest: 'a'.repeat(32), sizeBytes: 1 };
const B: TrackedContent = { digest: 'b'.repeat(32), sizeBytes: 1 };
const OK: OutputState = { workspace: 'recorded', inCache: true };

/** A stage that is up to date in every respect. */
const world = (extra = '') => {
  const text = `stages: {s: {cmd: run, deps: [./d], params: [lr, {w.yaml: }], outs: [./o], metrics: [m: {cache: false}]${extra}}}`;
  const params = () =>
    new Map<string, Map<string, YamlValue>>([
      ['params.yaml', new Map<string, YamlValue>([['lr', 1]])],
      ['w.yaml', new Map<string, YamlValue>([['k', 1]])],
    ]);
  return {
    stage: parseDvcYaml(text, 'dvc.yaml').stages[0]!,
    lock: {
      command: 'run' as string | string[],
      dependencies: new Map([['./d', A]]),
      params: params(),
      outputs: new Map([
        ['./o', A],
        ['m', A],
      ]),
    },
    state: {
      dependencies: new Map<string, TrackedContent | undefined>([['./d', A]]),
      params: params() as StageState['params'],
      outputs: new Map([
        ['./o', OK],
        ['m', OK],
      ]),
    },
    lockIsThere: true,
    allowMissing: false,
  };
};
type World = ReturnType<typeof world>;
const reasonsOf = ({ stage, lock, lockIsThere, state, allowMissing }: World) =>
  staleReasons(stage, lockIsThere ? lock : undefined, state, allowMissing);

describe('staleReasons', () => {
  const output = (workspace: OutputState['workspace'], inCache = true) => ({ workspace, inCache });
  test.each<[string, (world: World) => unknown, string[], string?]>([
    ['nothing', () => {}, []],
    ['another command', (w) => (w.lock.command = 'walk'), ['command changed']],
    ['a list instead of a string', (w) => (w.lock.command = ['run']), ['command changed']],
    ['a modified dependency', (w) => w.state.dependencies.set('./d', B), ['d modified']],
    [
      'another size or mode alone',
      (w) => w.state.dependencies.set('./d', { ...A, sizeBytes: 9, executable: true }),
      [],
    ],
    ['an absent dependency', (w) => w.state.dependencies.set('./d', undefined), ['d deleted']],
    ['a new dependency', (w) => w.lock.dependencies.clear(), ['d modified']],
    ['a parameter', (w) => w.state.params.get('params.yaml')!.set('lr', 2), ['params.yaml:lr modified']],
    ['a parameter in another spelling', (w) => w.state.params.get('params.yaml')!.set('lr', new YamlFloat(1)), []],
    ['a parameter that is gone', (w) => w.state.params.get('params.yaml')!.clear(), ['params.yaml:lr deleted']],
    [
      'a parameter that is null',
      (w) => w.state.params.get('params.yaml')!.set('lr', null),
      ['params.yaml:lr modified'],
    ],
    ['a parameter never recorded', (w) => w.lock.params.get('params.yaml')!.clear(), ['params.yaml:lr new']],
    ['a recorded parameter nobody names', (w) => w.lock.params.get('params.yaml')!.set('old', 1), []],
    ['a parameter file never recorded', (w) => w.lock.params.delete('params.yaml'), ['params.yaml new']],
    ['a parameter file that is gone', (w) => w.state.params.set('w.yaml', undefined), ['w.yaml deleted']],
    [
      'keys of a whole file',
      (w) => (w.lock.params.get('w.yaml')!.set('x', 1), w.state.params.get('w.yaml')!.set('y', 1)),
      ['w.yaml:y new', 'w.yaml:x deleted'],
    ],
    ['an edited output', (w) => w.state.outputs.set('./o', output('different')), ['o modified']],
    ['a deleted output', (w) => w.state.outputs.set('./o', output('absent')), ['o deleted']],
    ['an output the cache lacks', (w) => w.state.outputs.set('./o', output('recorded', false)), ['o not in cache']],
    ['one that is edited besides', (w) => w.state.outputs.set('./o', output('different', false)), ['o not in cache']],
    ['one that is absent besides', (w) => w.state.outputs.set('./o', output('absent', false)), ['o not in cache']],
    [
      'an output never recorded',
      (w) => (w.lock.outputs.delete('./o'), w.state.outputs.set('./o', output('different', false))),
      ['o modified'],
    ],
    [
      'one that is not there either',
      (w) => (w.lock.outputs.delete('./o'), w.state.outputs.set('./o', output('absent', false))),
      ['o deleted'],
    ],
    [
      'no lock at all',
      (w) => (
        (w.lockIsThere = false),
        w.state.outputs.set('./o', output('absent', false)).set('m', output('different'))
      ),
      ['d modified', 'params.yaml new', 'w.yaml new', 'o deleted', 'm modified'],
    ],
    ['always_changed', () => {}, ['always changed'], ', always_changed: true'],
    ['always_changed, frozen', () => {}, [], ', always_changed: true, frozen: true'],
    ['a frozen stage’s inputs', (w) => (w.state.dependencies.clear(), w.lock.params.clear()), [], ', frozen: true'],
    [
      'a frozen stage’s outputs and command',
      (w) => ((w.lock.command = 'walk'), w.state.outputs.set('./o', output('absent'))),
      ['o deleted', 'command changed'],
      ', frozen: true',
    ],
  ])('%s', (_, change, reasons, extra = '') => {
    const changed = world(extra);
    change(changed);
    expect(reasonsOf(changed).map(describeReason)).toEqual(reasons);
  });

  test.each<[string, string, OutputState, string[]]>([
    ['a cached output', './o', { workspace: 'absent', inCache: true }, []],
    ['one the cache lacks too', './o', { workspace: 'absent', inCache: false }, []],
    ['one that is there but not in the cache', './o', { workspace: 'recorded', inCache: false }, []],
    ['one that was edited', './o', { workspace: 'different', inCache: true }, ['o modified']],
    ['one that was edited and cannot be had', './o', { workspace: 'different', inCache: false }, ['o not in cache']],
    ['one that git keeps', 'm', { workspace: 'absent', inCache: true }, ['m deleted']],
  ])('with allowMissing, %s', (_, written, state, reasons) => {
    const changed = world();
    changed.state.outputs.set(written, state);
    expect(reasonsOf({ ...changed, allowMissing: true }).map(describeReason)).toEqual(reasons);
  });

  test('a stage with neither inputs nor outputs always runs; with outputs only it does not', () => {
    const bare = (fields: string): Stage => parseDvcYaml(`stages: {s: {cmd: run${fields}}}`, 'dvc.yaml').stages[0]!;
    const lock: LockEntry = {
      command: 'run',
      dependencies: new Map(),
      params: new Map(),
      outputs: new Map([['o', A]]),
    };
    const state: StageState = { dependencies: new Map(), params: new Map(), outputs: new Map([['o', OK]]) };
    expect(staleReasons(bare(''), lock, state, false)).toEqual([{ kind: 'always changed' }]);
    expect(staleReasons(bare(', outs: [o]'), lock, state, false)).toEqual([]);
  });
});

test.each<[string, (world: World) => unknown, boolean, string, string?]>([
  ['up to date', () => {}, true, 'skip'],
  [
    'outputs deleted, in the cache',
    (w) => w.state.outputs.set('./o', { workspace: 'absent', inCache: true }),
    true,
    'restore',
  ],
  [
    'outputs edited, in the cache',
    (w) => w.state.outputs.set('./o', { workspace: 'different', inCache: true }),
    true,
    'restore',
  ],
  [
    'outputs deleted for good',
    (w) => w.state.outputs.set('./o', { workspace: 'absent', inCache: false }),
    false,
    'run',
  ],
  [
    'outputs deleted and an input changed',
    (w) => (w.state.dependencies.clear(), w.state.outputs.set('./o', { workspace: 'absent', inCache: true })),
    true,
    'run',
  ],
  [
    'frozen, outputs deleted',
    (w) => w.state.outputs.set('./o', { workspace: 'absent', inCache: true }),
    true,
    'restore',
    ', frozen: true',
  ],
  [
    'frozen, outputs edited',
    (w) => w.state.outputs.set('./o', { workspace: 'different', inCache: true }),
    true,
    'record',
    ', frozen: true',
  ],
  ['frozen, another command', (w) => (w.lock.command = 'walk'), true, 'record', ', frozen: true'],
])('decideStage: %s', (_, change, restorable, action, extra = '') => {
  const changed = world(extra);
  change(changed);
  expect(decideStage(changed.stage, reasonsOf(changed), changed.state, restorable)).toBe(action);
});
