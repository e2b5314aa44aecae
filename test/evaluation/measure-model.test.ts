import { expect, test } from '@jest/globals';
import { chooseMetric, measureModel } from '../../src/evaluation/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { binaryPair } from '../support/random-predictions.js';

test('slices are measured by what is asked of each', () => {
  const [, challenger] = binaryPair(seededRandom(5), 200);
  const metrics = ['accuracy', 'roc_auc', 'log_loss'].map((name) => chooseMetric(name, 'binary'));
  const column = (name: string) => ({
    columns: [name],
    codes: Int32Array.from({ length: 200 }, (_, row) => row % 2),
    slices: [{ by: { [name]: 'x' } }, { by: { [name]: 'y' } }],
  });
  const { measurements } = measureModel(
    { model: 'm', source: 'm.csv', challenger, pair: undefined },
    metrics,
    [column('plan'), column('age')],
    ({ columns }) => (columns[0] === 'plan' ? [metrics[1]!] : metrics),
  );
  const of = (part: string) => measurements.map(({ id }) => id).filter((id) => id.includes(part));
  expect(of('[plan=')).toEqual(['evaluation.m.roc_auc[plan=x]', 'evaluation.m.roc_auc[plan=y]']);
  expect(of('[age=')).toHaveLength(6);
  expect(measurements).toHaveLength(3 + 2 + 6);
});
