import { expect, test } from '@jest/globals';
import { unusableEvidence } from '../../src/commands/check-measurements.js';
import { parseConfig } from '../../src/config/index.js';
import { evaluatedModel, measureModel, metricsOf, pairRows } from '../../src/evaluation/index.js';
import type { PredictionTask, Predictions } from '../../src/evaluation/index.js';
import { seededRandom } from '../../src/stats/random.js';
import type { Random } from '../../src/stats/random.js';
import { reportOf } from '../support/churn-report.js';
import { binaryPair, multiclassPair, rankingPair, regressionPair } from '../support/random-predictions.js';

const PAIRS: Record<PredictionTask, (random: Random, n: number) => [Predictions, Predictions]> = {
  binary: (random, n) =>
    binaryPair(random, n, { share: random.uniform(), harm: random.uniform() - 0.5, noise: 3 * random.uniform() }),
  multiclass: multiclassPair,
  regression: regressionPair,
  ranking: rankingPair,
};

/** The report of a model that was measured by every metric of its task. */
function measured(task: PredictionTask, champion: Predictions, challenger: Predictions) {
  const pair = pairRows(champion, challenger, true);
  if ('code' in pair) throw new Error(pair.message);
  const subject = { model: 'm', source: 'p.csv', challenger, pair };
  const metrics = metricsOf(task).filter(({ name }) => !name.includes('@k') || name.includes('@'));
  const found = measureModel(subject, metrics, []);
  const model = evaluatedModel(subject, found, {
    engine: null,
    champion: { revision: 'the base', source: 'p.csv' },
    standing: { kind: 'compared' },
    test: { path: 'p.csv', revision: 'workspace' },
    changed_rows: null,
    notes: [],
  });
  return reportOf({ measurements: found.measurements, sections: { evaluation: { models: [model] } } });
}

test.each(['binary', 'multiclass', 'regression', 'ranking'] as const)(
  'nothing that is honestly measured of %s predictions contradicts itself, however few the rows',
  (task) => {
    const config = parseConfig(
      `version: 1\nmodels: {m: {predictions: p.csv, task: ${task}, test: {target: truth, query: q}}}\n`,
      'assay.yaml',
    );
    const random = seededRandom(11);
    for (const n of [1, 2, 6, 40]) {
      const [champion, challenger] = PAIRS[task](random, n);
      for (const other of [challenger, champion]) {
        const { models, measurements } = unusableEvidence(measured(task, champion, other), config.models);
        expect([n, [...models], [...measurements]]).toEqual([n, [], []]);
      }
    }
  },
);
