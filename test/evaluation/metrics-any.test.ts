import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, metricsOf } from '../../src/evaluation/index.js';
import type { Predictions } from '../../src/evaluation/index.js';

const extreme = fc.constantFrom(0, 1, -1, 0.5, 1e308, -1e308, 1e300, 1e-300, 2, 7);
const probability = fc.constantFrom(0, 1, 0.5, 0.2, 1e-300);
const rows = fc.integer({ min: 1, max: 8 });

function column(n: number, value: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> {
  return fc.array(value, { minLength: n, maxLength: n }).map((values) => Float64Array.from(values));
}

const codes = (n: number, count: number) =>
  column(n, fc.integer({ min: 0, max: count - 1 })).map((values) => Int32Array.from(values));

/** Weights of which one at least counts, groups, or neither. */
const extras = (n: number) =>
  fc.record(
    {
      weight: column(n, fc.constantFrom(0, 1, 3, 1e9)).map((weights) => weights.fill(2, 0, 1)),
      group: codes(n, 3),
    },
    { requiredKeys: [] },
  );

const predictions: Record<string, fc.Arbitrary<Predictions>> = {
  binary: rows.chain((n) =>
    fc
      .record({
        truth: codes(n, 2),
        label: codes(n, 2),
        score: column(n, fc.oneof(probability, extreme)),
        more: extras(n),
      })
      .map(({ truth, label, score, more }) => ({
        task: 'binary' as const,
        n,
        positive: '1',
        negative: '0',
        threshold: 0.5,
        truth: Uint8Array.from(truth),
        label: Uint8Array.from(label),
        score,
        ...more,
      })),
  ),
  multiclass: fc.tuple(rows, fc.integer({ min: 1, max: 4 })).chain(([n, count]) =>
    fc
      .record({
        truth: codes(n, count),
        label: codes(n, count),
        scores: fc.array(column(n, probability), { minLength: count, maxLength: count }),
        more: extras(n),
      })
      .map(({ more, ...rest }) => {
        const classes = Array.from({ length: count }, (_, place) => `c${place}`);
        return { task: 'multiclass' as const, n, classes, ...rest, ...more };
      }),
  ),
  regression: rows.chain((n) =>
    fc
      .record({ truth: column(n, extreme), prediction: column(n, extreme), more: extras(n) })
      .map(({ more, ...rest }) => ({ task: 'regression' as const, n, ...rest, ...more })),
  ),
  ranking: rows.chain((n) =>
    fc
      .record({ query: codes(n, 3), relevance: column(n, fc.constantFrom(0, 0, 1, 2)), score: column(n, extreme) })
      .map((rest) => ({ task: 'ranking' as const, n, ...rest })),
  ),
};

test.each(Object.entries(predictions))(
  '%s: a metric of any rows is a number in its interval, or says why not',
  (_, any) => {
    fc.assert(
      fc.property(any, (given) => {
        const metrics = metricsOf(given.task);
        const found = evaluate(given, { metrics });
        for (const { name, metric } of metrics) {
          const { value, ci, undefined_reason: reason } = found.metrics[name]!;
          const [least, most] = metric.range;
          if (value === null) expect([name, reason, ci]).toEqual([name, expect.stringMatching(/\w/), null]);
          else {
            expect([name, value, Number.isFinite(value) && reason === undefined]).toEqual([name, value, true]);
            expect([name, value, value >= least - 1e-12 && value <= most + 1e-12]).toEqual([name, value, true]);
          }
          if (ci === null) continue;
          const holds = ci.every(Number.isFinite) && ci[0] <= value! + 1e-12 && value! <= ci[1] + 1e-12;
          expect([name, value, ci, holds]).toEqual([name, value, ci, true]);
        }
        const text = JSON.stringify(found, (key, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
          return value;
        });
        expect(text).toMatch(/^\{/);
      }),
      { numRuns: 150, seed: 5 },
    );
  },
);
