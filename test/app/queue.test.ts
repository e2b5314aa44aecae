import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KeyedQueue } from '../../app/queue.js';
import type { AfterFailure, QueueEvent, QueueOptions } from '../../app/queue.js';
import type { Ended } from '../../app/turns.js';
import { FakeClock, settle } from '../support/fake-clock.js';

/** Keys are `group/name`. */
function queueOf(options: Partial<QueueOptions<string>> & Pick<QueueOptions<string>, 'work'>) {
  const clock = new FakeClock(0);
  const events: QueueEvent<string>[] = [];
  const waiting = new Map<string, (how: Ended) => void>();
  const queue = new KeyedQueue<string>({
    textOf: (key) => key,
    groupOf: (key) => key.split('/')[0]!,
    judge: (error) => (error as { then?: AfterFailure }).then ?? { kind: 'give_up' },
    clock,
    concurrency: 2,
    perGroup: 2,
    unhurriedEveryMs: 0,
    maxAttempts: 3,
    firstRetryMs: 100,
    maxRetryMs: 1000,
    random: () => 1,
    onEvent: (event) => events.push(event),
    onEnd: (askers, how) => askers.forEach((asker) => waiting.get(asker)!(how)),
    ...options,
  });
  let asked = 0;
  /** Resolves when the run that covers the request has ended. */
  const add = (key: string, isHurried?: boolean) =>
    new Promise<Ended>((resolve) => {
      const asker = `asker ${(asked += 1)}`;
      waiting.set(asker, resolve);
      queue.add(key, isHurried, asker);
    });
  return { clock, events, queue, add };
}

const failing = (then: AfterFailure) => Object.assign(new Error('no'), { then });

/** Works that end when they are told to. */
function byHand() {
  const begun: string[] = [];
  const ends: { key: string; end: (error?: Error) => void }[] = [];
  return {
    begun,
    work: (key: string) =>
      new Promise<void>((resolve, reject) => {
        begun.push(key);
        ends.push({ key, end: (error) => (error ? reject(error) : resolve()) });
      }),
    async end(key: string, error?: Error) {
      const at = ends.findIndex((each) => each.key === key);
      ends.splice(at, 1)[0]!.end(error);
      await settle();
    },
  };
}

describe('the queue', () => {
  test('begins nothing before it is open', async () => {
    const hand = byHand();
    const { queue } = queueOf(hand);
    queue.add('a/1');
    await settle();
    expect(hand.begun).toEqual([]);
    queue.open();
    expect(hand.begun).toEqual(['a/1']);
  });

  test('runs a key once for all who ask while it waits, and once more for all who ask while it runs', async () => {
    const hand = byHand();
    const { queue, add } = queueOf({ ...hand, concurrency: 1 });
    queue.open();
    const first = add('a/1');
    const asked = [add('a/2'), add('a/2'), add('a/1'), add('a/1')];
    expect(queue.length).toBe(2);
    await hand.end('a/1');
    expect(await first).toBe('done');
    await hand.end('a/2');
    await hand.end('a/1');
    expect(await Promise.all(asked)).toEqual(['done', 'done', 'done', 'done']);
    expect(hand.begun).toEqual(['a/1', 'a/2', 'a/1']);
    expect([queue.length, queue.running]).toEqual([0, 0]);
  });

  test('lets groups take turns, and leaves room for the others', async () => {
    const hand = byHand();
    const { queue } = queueOf({ ...hand, concurrency: 3, perGroup: 2 });
    for (const key of ['a/1', 'a/2', 'a/3', 'a/4', 'b/1']) queue.add(key);
    queue.open();
    expect(hand.begun).toEqual(['a/1', 'b/1', 'a/2']);
    await hand.end('b/1');
    expect(hand.begun).toHaveLength(3);
    await hand.end('a/1');
    expect(hand.begun.at(-1)).toBe('a/3');
  });

  test('serves what somebody waits for before what the sweep found, also when it was found first', async () => {
    const hand = byHand();
    const { queue } = queueOf({ ...hand, concurrency: 1 });
    for (const key of ['a/1', 'a/2', 'a/3']) queue.add(key, false);
    queue.add('a/3');
    queue.open();
    await hand.end('a/3');
    await hand.end('a/1');
    expect(hand.begun).toEqual(['a/3', 'a/1', 'a/2']);
  });

  test('spaces what the sweep found, not what somebody waits for', async () => {
    const begun: [string, number][] = [];
    const { queue, clock } = queueOf({
      work: async (key) => void begun.push([key, clock.now()]),
      unhurriedEveryMs: 500,
    });
    for (const key of ['a/1', 'a/2', 'a/3']) queue.add(key, false);
    queue.open();
    queue.add('a/4');
    queue.add('a/5');
    await clock.advance(2000);
    expect(begun).toEqual([
      ['a/1', 0],
      ['a/4', 0],
      ['a/5', 0],
      ['a/2', 500],
      ['a/3', 1000],
    ]);
  });

  test('tries again with growing waits, then gives up', async () => {
    const begun: number[] = [];
    const { queue, clock, events, add } = queueOf({
      async work() {
        begun.push(clock.now());
        throw failing({ kind: 'again' });
      },
    });
    queue.open();
    const ended = add('a/1');
    await clock.advance(5000);
    expect(await ended).toBe('failed');
    expect(begun).toEqual([0, 100, 300]);
    expect(events.map(({ kind }) => kind)).toEqual(['again', 'again', 'gave_up']);
    expect(queue.length).toBe(0);
  });

  test('does not shorten the wait for who asks again', async () => {
    const begun: number[] = [];
    const { queue, clock, add } = queueOf({
      async work() {
        begun.push(clock.now());
        if (begun.length === 1) throw failing({ kind: 'again' });
      },
    });
    queue.open();
    const first = add('a/1');
    await clock.advance(10);
    const second = add('a/1');
    await clock.advance(200);
    expect(await Promise.all([first, second])).toEqual(['done', 'done']);
    expect(begun).toEqual([0, 100]);
  });

  test('pauses the whole installation that ran into a limit, and no other', async () => {
    const begun: [string, number][] = [];
    const { queue, clock, add } = queueOf({
      concurrency: 1,
      async work(key) {
        begun.push([key, clock.now()]);
        if (begun.length === 1) throw failing({ kind: 'pause', forMs: 60_000 });
      },
    });
    queue.open();
    const all = ['a/1', 'a/2', 'b/1'].map((key) => add(key));
    await clock.advance(59_999);
    expect(begun).toEqual([
      ['a/1', 0],
      ['b/1', 0],
    ]);
    await clock.advance(1);
    expect(begun.slice(2).map(([key]) => key)).toEqual(['a/2', 'a/1']);
    expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
  });

  test('looks again at a time, the last one that was asked for', async () => {
    const begun: number[] = [];
    const { queue, clock } = queueOf({ work: async () => void begun.push(clock.now()) });
    queue.open();
    queue.addAt('a/1', 1000);
    queue.addAt('a/1', 3000);
    await clock.advance(10_000);
    expect(begun).toEqual([3000]);
    queue.addAt('a/1', 20_000);
    await queue.stop();
    await clock.advance(20_000);
    expect(begun).toEqual([3000]);
  });

  test('stops: what runs ends, what waits does not begin, nothing is taken any more', async () => {
    const hand = byHand();
    const { queue, clock, add } = queueOf({ ...hand, concurrency: 1 });
    queue.open();
    const running = add('a/1');
    const waiting = [add('a/1'), add('a/2')];
    let isStopped = false;
    const stopped = queue.stop().then(() => (isStopped = true));
    expect(await Promise.all(waiting)).toEqual(['stopped', 'stopped']);
    expect(isStopped).toBe(false);
    await hand.end('a/1');
    await stopped;
    expect(await running).toBe('done');
    expect(await add('a/3')).toBe('stopped');
    await clock.advance(10_000);
    expect(hand.begun).toEqual(['a/1']);
    expect(clock.pending).toBe(0);
  });
});

/** What happens to the queue, in any order. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      key: fc.integer({ min: 0, max: 5 }),
      isHurried: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('end' as const), which: fc.nat(10), how: fc.integer({ min: 0, max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 400 }) }) },
);

test('whatever happens: one at a time by key, bounded, every request is followed by a run, as few runs as that takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), async (steps, concurrency) => {
      const running: { key: string; end: (error?: Error) => void }[] = [];
      let tick = 0;
      const begun: { key: string; at: number }[] = [];
      const { queue, clock, add } = queueOf({
        concurrency,
        perGroup: 2,
        maxAttempts: 1000,
        unhurriedEveryMs: 50,
        work: (key) =>
          new Promise<void>((resolve, reject) => {
            expect(running.map((each) => each.key)).not.toContain(key);
            begun.push({ key, at: (tick += 1) });
            running.push({ key, end: (error) => (error ? reject(error) : resolve()) });
            expect(running.length).toBeLessThanOrEqual(concurrency);
            expect(running.filter((each) => each.key[0] === key[0]).length).toBeLessThanOrEqual(2);
          }),
      });
      queue.open();
      const asked: { key: string; at: number; ended: Promise<Ended> }[] = [];
      let failures = 0;
      const endOne = async (which: number, how: number) => {
        const [one] = running.splice(which % Math.max(1, running.length), 1);
        if (one && how < 3) failures += 1;
        one?.end(how === 0 ? failing({ kind: 'pause', forMs: 200 }) : how < 3 ? failing({ kind: 'again' }) : undefined);
        await settle();
      };
      for (const each of steps) {
        if (each.kind === 'add') {
          const key = `${each.key % 2 ? 'a' : 'b'}/${each.key}`;
          asked.push({ key, at: (tick += 1), ended: add(key, each.isHurried) });
        } else if (each.kind === 'end') await endOne(each.which, each.how);
        else await clock.advance(each.ms);
      }
      for (let turn = 0; turn < 500 && (queue.length > 0 || queue.running > 0); turn += 1) {
        await endOne(0, 9);
        await clock.advance(1000);
      }
      expect(await Promise.all(asked.map(({ ended }) => ended))).toEqual(asked.map(() => 'done'));
      for (const { key, at } of asked) expect(begun.some((run) => run.key === key && run.at > at)).toBe(true);
      expect(begun.length).toBeLessThanOrEqual(asked.length + failures);
      expect([queue.length, queue.running]).toEqual([0, 0]);
    }),
    { numRuns: 200 },
  );
});
