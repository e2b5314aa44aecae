import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PredictionTask } from '../../src/evaluation/predictions.js';
import { predictionsOfModel } from '../../src/evaluation/score-model.js';
import { openModel } from '../../src/platform/onnx/index.js';
import { memoryTable } from '../support/memory-table.js';
import { describeWithPeer } from '../support/peers.js';

const ORACLE = fileURLToPath(new URL('oracles/onnx_exports.py', import.meta.url));
/** What a probability or value may differ by. */
const TOLERANCE = 1e-5;

const ENGINES = { native: 'onnxruntime-node 1.30.0', wasm: 'onnxruntime-web 1.30.0 (wasm)' } as const;
const EXPORTS = [
  'logistic',
  'logistic-words',
  'forest',
  'forest-words',
  'boosting',
  'boosting-numbers',
  'histogram-boosting',
  'ridge',
  'forest-values',
  'boosting-values',
  'lightgbm',
  'lightgbm-three',
  'lightgbm-values',
  'xgboost',
  'xgboost-three',
  'xgboost-values',
  'pipeline',
  'pipeline-forest',
];

interface Told {
  name: string;
  task: PredictionTask;
  model: string;
  columns: Record<string, (number | string | boolean | null)[]>;
  classes: string[];
  labels: string[];
  probabilities: number[][];
  values: number[];
}

describeWithPeer('science', 'models that Python libraries export', (python) => {
  const directory = mkdtempSync(join(tmpdir(), 'assay-onnx-'));
  let told: Told[];
  beforeAll(() => {
    const input = JSON.stringify({ directory });
    told = JSON.parse(execFileSync(python, [ORACLE], { input, encoding: 'utf8', maxBuffer: 1 << 28 })) as Told[];
  }, 240_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('the list is whole', () => expect(told.map(({ name }) => name)).toEqual(EXPORTS));

  describe.each(Object.keys(ENGINES) as (keyof typeof ENGINES)[])('%s', (engine) => {
    test.each(EXPORTS)(
      '%s predicts what its library does',
      async (name) => {
        const { task, model: path, columns, ...expected } = told.find((one) => one.name === name)!;
        const model = await openModel(path, { engine });
        try {
          expect(model.engine).toBe(ENGINES[engine]);
          const truth = task === 'regression' ? expected.values : expected.labels;
          const table = memoryTable({ ...columns, target: truth });
          const positive = task === 'binary' ? { positive: expected.classes[1]! } : {};
          const found = await predictionsOfModel(model, table, { task, target: 'target', ...positive });
          if (found.task === 'regression') return expectClose(found.prediction, expected.values);
          const { probabilities, classes } = expected;
          if (found.task === 'binary') {
            expectClose(
              found.score!,
              probabilities.map((row) => row[1]!),
            );
            expectLabels(
              [...found.label].map((label) => classes[label]!),
              expected,
            );
          } else if (found.task === 'multiclass') {
            found.classes.forEach((word, place) =>
              expectClose(
                found.scores![place]!,
                probabilities.map((row) => row[classes.indexOf(word)]!),
              ),
            );
            expectLabels(
              [...found.label].map((label) => found.classes[label]!),
              expected,
            );
          }
        } finally {
          model.close();
        }
      },
      60_000,
    );
  });
});

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  const far = expected.findIndex(
    (value, row) => !(Math.abs(found[row]! - value) <= TOLERANCE * Math.max(1, Math.abs(value))),
  );
  expect(far < 0 ? undefined : { row: far, found: found[far], expected: expected[far] }).toBeUndefined();
}

/** Labels are the same wherever the two likeliest classes differ by more than the tolerance. */
function expectLabels(
  found: readonly string[],
  { labels, probabilities }: Told | Omit<Told, 'task' | 'model' | 'columns'>,
): void {
  const clear = probabilities.map((row) => {
    const [first, second] = row.toSorted((a, b) => b - a);
    return first! - second! > 2 * TOLERANCE;
  });
  expect(clear.filter(Boolean).length).toBeGreaterThan(0.9 * labels.length);
  expect(found.filter((_, row) => clear[row])).toEqual(labels.filter((_, row) => clear[row]));
}
