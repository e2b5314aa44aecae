import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Scheduler } from '../../src/pipeline/scheduler.js';
import type { Capacity } from '../../src/pipeline/scheduler.js';

type Item = [address: string, needs?: string[], weights?: Record<string, number>];
const schedulerOf = (items: Item[], jobs: number, resources: Record<string, number> = {}) => {
  const capacity: Capacity = { jobs, resources: new Map(Object.entries(resources)) };
  return new Scheduler(
    items.map(([address, needs = [], weights = {}]) => ({ address, needs, weights: new Map(Object.entries(weights)) })),
    capacity,
  );
};
/** Takes all that may start now. */
const takeAll = (scheduler: Scheduler) => {
  const taken: string[] = [];
  for (let next = scheduler.take(); next !== undefined; next = scheduler.take()) taken.push(next);
  return taken;
};
const DIAMOND: Item[] = [['a'], ['b', ['a']], ['c', ['a']], ['d', ['b', 'c']], ['e']];

describe('Scheduler', () => {
  test('starts what is needed first, and what needs nobody beside it', () => {
    const scheduler = schedulerOf(DIAMOND, 9);
    expect(takeAll(scheduler)).toEqual(['a', 'e']);
    scheduler.end('a');
    expect(takeAll(scheduler)).toEqual(['b', 'c']);
    scheduler.end('c');
    expect(takeAll(scheduler)).toEqual([]);
    scheduler.end('b');
    expect(takeAll(scheduler)).toEqual(['d']);
    scheduler.end('d');
    expect(scheduler.isDone).toBe(false);
    scheduler.end('e');
    expect(scheduler.isDone).toBe(true);
  });

  test.each<[string, Item[], number, Record<string, number>, string[]]>([
    ['as many as jobs', [['a'], ['b'], ['c']], 2, {}, ['a', 'b']],
    ['one GPU when nobody says how many', [['a', [], { gpu: 1 }], ['b', [], { gpu: 1 }], ['c']], 9, {}, ['a', 'c']],
    [
      'two GPUs',
      [
        ['a', [], { gpu: 1 }],
        ['b', [], { gpu: 1 }],
        ['c', [], { gpu: 1 }],
      ],
      9,
      { gpu: 2 },
      ['a', 'b'],
    ],
    [
      'parts of one',
      [
        ['a', [], { gpu: 0.5 }],
        ['b', [], { gpu: 0.5 }],
        ['c', [], { gpu: 0.5 }],
      ],
      9,
      {},
      ['a', 'b'],
    ],
    ['more than there is', [['a', [], { gpu: 4 }], ['b', [], { gpu: 1 }], ['c']], 9, { gpu: 2 }, ['a', 'c']],
    ['cpu is 1 unless said', [['a', [], { cpu: 3 }], ['b'], ['c']], 4, {}, ['a', 'b']],
    ['more cores than jobs runs alone', [['a', [], { cpu: 64 }], ['b']], 4, {}, ['a']],
    ['needs of no account: later ones and strangers', [['a', ['b', 'x']], ['b']], 9, {}, ['a', 'b']],
  ])('%s', (_, items, jobs, resources, started) => {
    expect(takeAll(schedulerOf(items, jobs, resources))).toEqual(started);
  });

  test('passes over what is not wanted now', () => {
    const scheduler = schedulerOf([['a'], ['b']], 1);
    expect([scheduler.take((address) => address !== 'a'), scheduler.take()]).toEqual(['b', undefined]);
    scheduler.end('b');
    expect([scheduler.take(() => false), scheduler.take()]).toEqual([undefined, 'a']);
  });

  test('takes others once more before one that was put back', () => {
    const scheduler = schedulerOf(DIAMOND, 1);
    for (const address of ['a', 'b', 'c']) {
      expect(scheduler.take()).toBe(address);
      scheduler.end(address);
    }
    expect(scheduler.take()).toBe('d');
    scheduler.putBack('d', ['b']);
    const order = [];
    for (let next = scheduler.take(); next !== undefined; next = scheduler.take()) {
      order.push(next);
      scheduler.end(next);
    }
    expect([order, scheduler.isDone]).toEqual([['b', 'd', 'e'], true]);
  });

  test('runs each once, after what it needs, within the capacity, and with one job in the order given', () => {
    const graph = fc.integer({ min: 1, max: 14 }).chain((size) =>
      fc.array(
        fc.record({
          needs: fc.array(fc.nat(size - 1), { maxLength: 4 }),
          gpu: fc.constantFrom(0, 1, 2, 5),
        }),
        { minLength: size, maxLength: size },
      ),
    );
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat()), (nodes, jobs, choices) => {
        const items = nodes.map(({ needs, gpu }, index): Item => {
          const earlier = [...new Set(needs)].filter((need) => need < index).map(String);
          return [String(index), earlier, { gpu }];
        });
        const scheduler = schedulerOf(items, jobs, { gpu: 2 });
        const running: string[] = [];
        const ended = new Set<string>();
        const started: string[] = [];
        while (!scheduler.isDone) {
          for (const address of takeAll(scheduler)) {
            expect(items[Number(address)]![1]!.every((need) => ended.has(need))).toBe(true);
            running.push(address);
            started.push(address);
          }
          const used = running.map((address) => Math.min(2, items[Number(address)]![2]!['gpu']!));
          expect(running.length).toBeGreaterThan(0);
          expect(running.length).toBeLessThanOrEqual(jobs);
          expect(used.reduce((sum, units) => sum + units, 0)).toBeLessThanOrEqual(2);
          const [over] = running.splice(choices.next().value! % running.length, 1);
          ended.add(over!);
          scheduler.end(over!);
        }
        expect(ended.size).toBe(items.length);
        if (jobs === 1) expect(started).toEqual(items.map(([address]) => address));
      }),
    );
  });
});
