import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import { buildGraph, parseDvcYaml, selectStages } from '../../src/pipeline/index.js';
import type { Source } from '../../src/pipeline/index.js';

const source = (address: string, path: string): Source => ({
  address,
  outputs: [{ path, owner: address, cached: true, pushed: true }],
});
const graphOf = (stages: string, sources: Source[] = [], path = 'dvc.yaml') =>
  buildGraph(parseDvcYaml(`stages:\n${stages}`, path).stages, sources);
const needsOf = (stages: string, sources: Source[] = []) =>
  Object.fromEntries([...graphOf(stages, sources)].map(([address, { needs }]) => [address, needs]));
const errorOf = (attempt: () => unknown): UserError => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('buildGraph', () => {
  test.each<[string, string, string[]]>([
    ['equals an output', 'data/a', ['a']],
    ['lies inside an output', 'dir/x/y', ['d']],
    ['contains outputs', 'data', ['a', 'b']],
    ['is the whole repository', '.', ['raw.dvc', 'a', 'b', 'd', 'p']],
    ['only starts with the same letters', 'data/ab', []],
    ['is the output of a .dvc file', 'raw', ['raw.dvc']],
  ])('a dependency that %s', (_, path, needs) => {
    const stages = `  a: {cmd: x, outs: [data/a]}\n  b: {cmd: x, outs: [data/b]}\n  d: {cmd: x, outs: [dir]}\n  p: {cmd: x, outs: [made.yaml]}\n  last: {cmd: x, deps: [${path}]}\n`;
    expect(needsOf(stages, [source('raw.dvc', 'raw')])['last']).toEqual(needs);
  });

  test('what a directory contains is needed one directory at a time, as DVC has it', () => {
    const made = ['d/x/1', 'd/y', 'd/x/2', 'd/a'].map((path, i) => `  s${i}: {cmd: x, outs: [${path}]}\n`);
    expect(needsOf(`${made.join('')}  all: {cmd: x, deps: [d]}\n`)['all']).toEqual(['s0', 's2', 's1', 's3']);
  });

  test('a parameter file that a stage makes is needed too', () => {
    expect(needsOf('  a: {cmd: x, outs: [made.yaml]}\n  b: {cmd: x, params: [made.yaml: [lr]]}\n')['b']).toEqual(['a']);
  });

  test.each<[string, string, Source[], string, string[]]>([
    [
      'one path made twice',
      '  a: {cmd: x, outs: [m]}\n  b: {cmd: x, metrics: [./m]}\n',
      [],
      '"m" has two makers',
      ['dvc.yaml:2:3 "m" is an output of a', 'dvc.yaml:3:3 "m" is an output of b'],
    ],
    [
      'an output inside another',
      '  a: {cmd: x, outs: [d/e/f]}\n',
      [source('d.dvc', 'd')],
      '"d/e/f" lies inside the output "d"',
      ['d.dvc:1:1 "d" is an output of d.dvc', 'dvc.yaml:2:3 "d/e/f" is an output of a'],
    ],
  ])('refuses %s, naming both places', (_, stages, sources, message, places) => {
    const error = errorOf(() => graphOf(stages, sources));
    expect(error).toMatchObject({ code: 'OUTPUTS_OVERLAP', exitCode: 2, message });
    expect(
      error.mistakes.map(
        ({ message: text, location: { file, line, column } = {} as never }) => `${file}:${line}:${column} ${text}`,
      ),
    ).toEqual(places);
  });

  test('refuses a dvc.yaml inside an output', () => {
    const inside = parseDvcYaml('stages: {b: {cmd: x}}', 'out/deep/dvc.yaml').stages;
    const outside = parseDvcYaml('stages: {a: {cmd: x, outs: [out]}}', 'dvc.yaml').stages;
    expect(errorOf(() => buildGraph([...outside, ...inside], []))).toMatchObject({
      code: 'PIPELINE_FILE_IN_OUTPUT',
      message: expect.stringContaining('out/deep/dvc.yaml'),
    });
  });

  test.each<[string, string, string]>([
    ['two stages', '  a: {cmd: x, deps: [b], outs: [a]}\n  b: {cmd: x, deps: [a], outs: [b]}\n', 'a → b → a'],
    ['a stage and its own output', '  a: {cmd: x, deps: [out/x], outs: [out]}\n', 'a → a'],
    [
      'three, entered from outside',
      '  z: {cmd: x, deps: [b]}\n  a: {cmd: x, deps: [c], outs: [a]}\n  b: {cmd: x, deps: [a], outs: [b]}\n  c: {cmd: x, deps: [b], outs: [c]}\n',
      'b → a → c → b',
    ],
  ])('refuses a circle of %s', (_, stages, trail) => {
    const error = errorOf(() => graphOf(stages));
    expect(error).toMatchObject({
      code: 'PIPELINE_CYCLE',
      exitCode: 2,
      message: `stages need each other in a circle: ${trail}`,
    });
    expect(error.mistakes.every(({ location }) => location?.file === 'dvc.yaml' && location.line > 1)).toBe(true);
  });
});

describe('selectStages', () => {
  const stages = `  late: {cmd: x, deps: [m, r], outs: [l/x]}\n  early: {cmd: x, deps: [raw], outs: [m]}\n  rest: {cmd: x, outs: [r]}\n  cold: {cmd: x, deps: [m], outs: [c], frozen: true}\n  after: {cmd: x, deps: [c]}\n`;
  const graph = graphOf(stages, [source('raw.dvc', 'raw')]);

  test.each<[string[], string[]]>([
    [[], ['raw.dvc', 'early', 'rest', 'late', 'cold', 'after']],
    [['early'], ['raw.dvc', 'early']],
    [['m'], ['raw.dvc', 'early']],
    [['raw/inside.csv'], ['raw.dvc']],
    [['raw.dvc'], ['raw.dvc']],
    [
      ['rest', 'early'],
      ['raw.dvc', 'early', 'rest'],
    ],
    [['after'], ['cold', 'after']],
    [['dvc.yaml'], ['raw.dvc', 'early', 'rest', 'late', 'cold', 'after']],
  ])('%j brings %j', (targets, order) => {
    expect(selectStages(graph, targets)).toEqual(order);
  });

  test('single brings nothing else, producers still first', () => {
    expect(selectStages(graph, ['late', 'early'], { single: true })).toEqual(['early', 'late']);
  });

  test.each([
    ['erly', 'Did you mean "early"?'],
    ['something else', expect.stringMatching(/^There are: raw\.dvc, late/)],
  ])('%s is unknown', (target, hint) => {
    expect(errorOf(() => selectStages(graph, [target]))).toMatchObject({
      code: 'TARGET_UNKNOWN',
      exitCode: 2,
      hint,
    });
  });

  test('an empty repository says so', () => {
    expect(errorOf(() => selectStages(new Map(), ['a'])).hint).toBe('There is neither a dvc.yaml nor a .dvc file.');
  });

  test('the order is topological and complete, whatever the graph and the targets', () => {
    // Stage i may need the outputs of stages before it; names and the order in the file are shuffled.
    const pipelines = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.record({
        needs: fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
        order: fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
        targets: fc.subarray([...Array(size).keys()]),
      }),
    );
    fc.assert(
      fc.property(pipelines, ({ needs, order, targets }) => {
        const before = needs.map((list, i) => [...new Set(list.filter((need) => need < i))]);
        const text = order.map(
          (i) => `  s${i}: {cmd: x, deps: [${before[i]!.map((n) => `o${n}`).join(', ')}], outs: [o${i}]}\n`,
        );
        const selected = selectStages(
          graphOf(text.join('')),
          targets.map((i) => `s${i}`),
        );
        const at = new Map(selected.map((address, index) => [address, index]));
        expect(at.size).toBe(selected.length);
        for (const address of selected) {
          for (const need of before[Number(address.slice(1))]!)
            expect(at.get(`s${need}`)!).toBeLessThan(at.get(address)!);
        }
        const closure = new Set<number>();
        const visit = (i: number): void => {
          if (!closure.has(i)) before[closure.add(i) && i]!.forEach(visit);
        };
        (targets.length > 0 ? targets : order).forEach(visit);
        expect(new Set(selected)).toEqual(new Set([...closure].map((i) => `s${i}`)));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
