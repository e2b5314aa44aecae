import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PackedTexts } from '../../src/core/packed-texts.js';
import { measurement } from '../../src/core/measurement.js';
import { comparePredictions } from '../../src/evaluation/compare/compare-predictions.js';
import type { Allowance, Comparison } from '../../src/evaluation/compare/comparison.js';
import { rowsDigest } from '../../src/evaluation/compare/rows-digest.js';
import { influenceOf } from '../../src/evaluation/compare/measure-pair.js';
import { standardError } from '../../src/evaluation/compare/standard-error.js';
import { chooseMetric, metricsOf } from '../../src/evaluation/metrics/choose-metric.js';
import type { ChosenMetric } from '../../src/evaluation/metrics/choose-metric.js';
import type { BinaryPredictions, Predictions } from '../../src/evaluation/predictions.js';
import { judgeModel, modelRuleSchema } from '../../src/gate/index.js';
import { seededRandom } from '../../src/stats/random.js';
import { goldenClassification } from '../support/golden-classification.js';
import { binaryPair, multiclassPair, rankingPair, regressionPair } from '../support/random-predictions.js';

const golden = JSON.parse(readFileSync(new URL('../fixtures/golden/metrics.json', import.meta.url), 'utf8')) as Record<
  'A' | 'B' | 'delong' | 'mcnemar' | 'paired_logloss' | 'paired_brier',
  Record<string, number>
>;

const choose = (task: Predictions['task'], names: string[]) => names.map((name) => chooseMetric(name, task));

function valueOf(predictions: Predictions, { metric, parameter }: ChosenMetric): number | null {
  return metric.compute(predictions, parameter === undefined ? {} : { parameter }).value;
}

/** Metrics without a slope, or whose weights are not those of rows. */
const WITHOUT = /^(?:medae|max_error|ece|mce|ece_equal_mass|mce_equal_mass|roc_auc_ovo|roc_auc_ovo_weighted)$/;

test('the digest of rows is that of a line for each', () => {
  const ids = [
    'a',
    'é',
    '\u{1f600}',
    '',
    'x'.repeat(70_000),
    'ö'.repeat(30_000),
    ...Array.from({ length: 9000 }, (_, i) => `r${i}`),
  ];
  const truth = Float64Array.from(ids, (_, i) => i / 4 - 1);
  const digestOf = (lines: string[]) => createHash('sha256').update(lines.join('')).digest('hex');
  expect(rowsDigest(truth, PackedTexts.of(ids))).toBe(digestOf(ids.map((id, i) => `${id}\t${truth[i]}\n`)));
  expect(rowsDigest(truth, undefined)).toBe(digestOf(ids.map((_, i) => `\t${truth[i]}\n`)));
});

describe('influence', () => {
  const random = seededRandom(11);
  const samples: Predictions[] = [
    binaryPair(random, 60)[0],
    multiclassPair(random, 60)[0],
    regressionPair(random, 60)[0],
  ];
  const cases = samples.flatMap((predictions) =>
    metricsOf(predictions.task)
      .filter(({ name }) => !WITHOUT.test(name))
      .flatMap((chosen) => [
        { chosen, predictions, name: `${chosen.name} of ${predictions.task}` },
        {
          chosen,
          predictions: { ...predictions, weight: Float64Array.from({ length: 60 }, (_, row) => 0.5 + (row % 4)) },
          name: `${chosen.name} of ${predictions.task}, weighted`,
        },
      ]),
  );

  test.each(cases)('of $name is the slope of the metric in the weight of each row', ({ chosen, predictions }) => {
    const psi = influenceOf(predictions, chosen, {})!;
    const weight = predictions.weight ?? new Float64Array(predictions.n).fill(1);
    const total = weight.reduce((sum, one) => sum + one, 0);
    const step = 1e-5;
    for (let row = 0; row < predictions.n; row += 7) {
      const [up, down] = [1, -1].map((sign) => {
        const moved = weight.slice();
        moved[row]! += sign * step;
        return valueOf({ ...predictions, weight: moved }, chosen)!;
      });
      // A row's influence is of its whole weight, on the scale of n rows.
      const slope = ((up! - down!) / (2 * step)) * weight[row]! * predictions.n;
      expect(psi[row]! - slope).toBeCloseTo(0, 3);
    }
    expect(psi.reduce((sum, one) => sum + one, 0) / total).toBeCloseTo(0, 8);
  });

  test('of one-versus-one areas equals the spread of resamples', () => {
    const [predictions] = multiclassPair(random, 400, 3);
    for (const chosen of choose('multiclass', ['roc_auc_ovo', 'roc_auc_ovo_weighted'])) {
      const { se } = standardError(influenceOf(predictions, chosen, {})!);
      const values = Array.from({ length: 300 }, () => {
        const rows = Array.from({ length: 400 }, () => random.below(400));
        const pick = <T extends Int32Array | Float64Array>(values: T) =>
          values.slice().map((_, i) => values[rows[i]!]!) as T;
        const { truth, label, scores } = predictions;
        return valueOf({ ...predictions, truth: pick(truth), label: pick(label), scores: scores!.map(pick) }, chosen)!;
      });
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length);
      expect(se / spread).toBeGreaterThan(0.85);
      expect(se / spread).toBeLessThan(1.15);
    }
  });

  test('of a metric without a value there is none', () => {
    const [predictions] = binaryPair(random, 50);
    const never = { ...predictions, label: new Uint8Array(50) };
    expect(influenceOf(never, chooseMetric('precision', 'binary'), {})).toBeUndefined();
    expect(
      influenceOf({ ...predictions, truth: new Uint8Array(50) }, chooseMetric('roc_auc', 'binary'), {}),
    ).toBeUndefined();
  });
});

function goldenPair(): [BinaryPredictions, BinaryPredictions] {
  const { truth, a, b } = goldenClassification();
  const model = (score: Float64Array): BinaryPredictions => ({
    task: 'binary',
    n: truth.length,
    positive: '1',
    negative: '0',
    truth,
    score,
    label: Uint8Array.from(score, (one) => Number(one >= 0.5)),
    threshold: 0.5,
  });
  return [model(a), model(b)];
}

describe('the golden pair', () => {
  const metrics = choose('binary', ['accuracy', 'roc_auc', 'log_loss', 'brier_score', 'f1', 'average_precision']);
  const { metrics: found, ...facts } = comparePredictions(...goldenPair(), { metrics, sameRows: true });

  test('values, differences and standard errors', () => {
    expect(found['roc_auc']).toMatchObject({ test: 'delong', verdict: 'fail', improved: false });
    expect(found['roc_auc']!.diff).toBeCloseTo(-golden.delong['diff']!, 12);
    expect(found['roc_auc']!.se).toBeCloseTo(golden.delong['se']!, 12);
    expect(found['roc_auc']!.p_value! / golden.delong['p']! - 1).toBeCloseTo(0, 6);
    expect(found['log_loss']!.diff).toBeCloseTo(golden.paired_logloss['mean']!, 12);
    expect(found['log_loss']!.se).toBeCloseTo(golden.paired_logloss['se']!, 10);
    expect(found['brier_score']!.diff).toBeCloseTo(golden.paired_brier['mean']!, 12);
    expect(found['brier_score']!.se).toBeCloseTo(golden.paired_brier['se']!, 10);
    expect(found['accuracy']).toMatchObject({
      champion: golden.A['accuracy'],
      challenger: golden.B['accuracy'],
      test: 'tango',
    });
    expect(found['f1']!.test).toBe('adjusted');
  });

  test('facts of the test set', () => {
    expect(facts).toMatchObject({ n: 2000, positives: 382, groups: null, pairs_verified: true, decision: 'fail' });
    expect(facts.rows_digest).toMatch(/^[0-9a-f]{64}$/);
    // b + c of McNemar, with two classes.
    expect(facts.discordance).toBeCloseTo((golden.mcnemar['b']! + golden.mcnemar['c']!) / 2000, 12);
  });
});

const withIds = <Kind extends Predictions>(
  predictions: Kind,
  ids = [...Array(predictions.n).keys()].map(String),
): Kind => ({
  ...predictions,
  ids: PackedTexts.of(ids),
});

describe('the same rows', () => {
  const [champion, challenger] = binaryPair(seededRandom(5), 300);
  const metrics = choose('binary', ['roc_auc', 'accuracy']);
  const compare = (a: Predictions, b: Predictions, sameRows = false) => comparePredictions(a, b, { metrics, sameRows });

  test('are matched by id whatever their order', () => {
    const order = [...Array(300).keys()].sort((a, b) => ((a * 7919) % 300) - ((b * 7919) % 300));
    const shuffled: BinaryPredictions = {
      ...challenger,
      truth: Uint8Array.from(order, (row) => challenger.truth[row]!),
      label: Uint8Array.from(order, (row) => challenger.label[row]!),
      score: Float64Array.from(order, (row) => challenger.score![row]!),
      ids: PackedTexts.of(order.map(String)),
    };
    const straight = compare(withIds(champion), withIds(challenger));
    expect(compare(withIds(champion), shuffled)).toEqual(straight);
    expect(straight.pairs_verified).toBe(true);
  });

  const ids = [...Array(300).keys()].map(String);
  test.each<[string, Predictions, Predictions, string, RegExp]>([
    ['nothing identifies', champion, challenger, 'ROWS_UNKNOWN', /which row/],
    ['one lacks ids', withIds(champion), challenger, 'ROWS_UNKNOWN', /which row/],
    [
      'another id',
      withIds(champion),
      withIds(challenger, ids.with(3, 'x')),
      'ROWS_DIFFER',
      /challenger lacks 1.*"3".*champion lacks 1.*"x"/,
    ],
    ['an id twice', withIds(champion), withIds(challenger, ids.with(3, '4')), 'ID_REPEATED', /challenger.*"4"/],
    [
      'an id twice in both, in another order',
      withIds(champion, ids.with(3, '4')),
      withIds(challenger, ids.with(3, '4').toReversed()),
      'ID_REPEATED',
      /"4"/,
    ],
    [
      'another label',
      withIds(champion),
      { ...withIds(challenger), truth: challenger.truth.with(17, 1 - challenger.truth[17]!) as Uint8Array },
      'LABELS_DIFFER',
      /1 of 300 rows, such as "17"/,
    ],
    [
      'another positive class',
      withIds(champion),
      { ...withIds(challenger), positive: 'no' },
      'LABELS_DIFFER',
      /"yes".*"no"/,
    ],
    [
      'weights of one',
      withIds(champion),
      { ...withIds(challenger), weight: new Float64Array(300).fill(2) },
      'WEIGHTS_DIFFER',
      /weights/,
    ],
    ['another task', withIds(champion), regressionPair(seededRandom(1), 300)[0], 'TASKS_DIFFER', /binary.*regression/],
  ])('refused: %s', (_, first, second, code, message) => {
    const found = compare(first, second);
    expect(found).toMatchObject({ pairs_verified: false, decision: 'inconclusive', metrics: {}, rows_digest: null });
    expect(found.unpaired).toMatchObject({ code, message: expect.stringMatching(message) as unknown });
  });

  test('refused: another number of rows of one table', () => {
    const fewer = binaryPair(seededRandom(5), 299)[1];
    expect(compare(champion, fewer, true).unpaired?.code).toBe('ROWS_DIFFER');
  });

  test('classes of both are one list, whatever their order', () => {
    const [first, second] = multiclassPair(seededRandom(3), 400, 3);
    const turned = [2, 0, 1];
    const other = {
      ...second,
      classes: turned.map((code) => second.classes[code]!),
      truth: second.truth.map((code) => turned.indexOf(code)),
      label: second.label.map((code) => turned.indexOf(code)),
      scores: turned.map((code) => second.scores![code]!),
    };
    const options = { metrics: choose('multiclass', ['f1_macro', 'log_loss', 'roc_auc_ovr']), sameRows: true };
    expect(comparePredictions(first, other, options)).toEqual(comparePredictions(first, second, options));
  });
});

describe('verdicts', () => {
  const judged = (
    pair: [Predictions, Predictions],
    name: string,
    allowance: Allowance,
  ): Comparison['metrics'][string] =>
    comparePredictions(...pair, {
      metrics: [chooseMetric(name, pair[0].task)],
      allowances: { [chooseMetric(name, pair[0].task).name]: allowance },
      sameRows: true,
    }).metrics[chooseMetric(name, pair[0].task).name]!;
  const equal = binaryPair(seededRandom(21), 4000);
  const harmed = binaryPair(seededRandom(22), 4000, { harm: 0.6 });

  test.each<[string, [Predictions, Predictions], string, Allowance, Partial<Comparison['metrics'][string]>]>([
    ['equal, wide margin', equal, 'roc_auc', { margin: 0.02 }, { verdict: 'pass', margin: 0.02 }],
    ['equal, margin in percent', equal, 'log_loss', { margin: '8%' }, { verdict: 'pass', direction: 'lower' }],
    ['equal, margin too narrow for the rows', equal, 'accuracy', { margin: 0.0005 }, { verdict: 'inconclusive' }],
    ['equal, no margin', equal, 'f1', {}, { verdict: 'pass', margin: null }],
    ['harmed, no margin', harmed, 'roc_auc', {}, { verdict: 'fail' }],
    ['harmed, narrow margin', harmed, 'log_loss', { margin: 0.01 }, { verdict: 'fail' }],
    ['harmed, margin above the harm', harmed, 'roc_auc', { margin: 0.5 }, { verdict: 'pass', improved: false }],
    ['harmed, improvement required', harmed, 'roc_auc', { margin: 0.5, improvement: true }, { verdict: 'fail' }],
    [
      'the other way round',
      [harmed[1], harmed[0]],
      'log_loss',
      { improvement: true },
      { verdict: 'pass', improved: true },
    ],
    [
      'equal, improvement required',
      equal,
      'brier_score',
      { improvement: true },
      { verdict: 'inconclusive', improved: false },
    ],
    ['below its floor', equal, 'accuracy', { min: 0.99 }, { verdict: 'fail' }],
    ['above its ceiling', equal, 'log_loss', { max: 0.1 }, { verdict: 'fail' }],
    ['within its bounds', equal, 'accuracy', { min: 0.5, max: 1 }, { verdict: 'pass' }],
  ])('%s: %s', (_, pair, name, allowance, expected) => {
    expect(judged(pair, name, allowance)).toMatchObject(expected);
  });

  test('a floor with confidence asks more than one of the value', () => {
    const { challenger, challenger_se: se } = judged(equal, 'roc_auc', {});
    const between = challenger! - 0.5 * se!;
    expect(judged(equal, 'roc_auc', { min: between }).verdict).toBe('pass');
    expect(judged(equal, 'roc_auc', { min: between, minConfidence: 0.95 }).verdict).toBe('fail');
    expect(judged(equal, 'roc_auc', { min: challenger! - 3 * se!, minConfidence: 0.95 }).verdict).toBe('pass');
  });

  test.each([-1, 0, 0.5, 1.6, 1.7, 3])('a floor %d standard errors below is judged as a gate does', (below) => {
    const { challenger, challenger_se: se, ci } = judged(equal, 'accuracy', {});
    const min = challenger! - below * se!;
    const of = { id: 'evaluation.m.accuracy', source: 'm', value: challenger, base: challenger, ci, value_se: se };
    const rule = modelRuleSchema.parse({ metric: 'accuracy', min, min_confidence: 0.95 });
    const [gate] = judgeModel('m', [rule], [measurement({ ...of, n: 4000 })]);
    expect(judged(equal, 'accuracy', { min, minConfidence: 0.95 }).verdict).toBe(gate!.status);
    expect(gate!.status).toBe(below > 1.65 ? 'pass' : 'fail');
  });

  test('inconclusive says how many rows would settle it', () => {
    const { rows_needed, reason } = judged(equal, 'accuracy', { margin: 0.0005 });
    expect(rows_needed).toBeGreaterThan(4000);
    expect(reason).toMatch(/needs about .* rows/);
  });

  test('an undefined metric is inconclusive, with the reason', () => {
    const [champion, challenger] = equal;
    const never = { ...challenger, label: new Uint8Array(challenger.n) };
    expect(judged([champion, never], 'precision', { margin: 0.1 })).toMatchObject({
      challenger: null,
      diff: null,
      ci: null,
      verdict: 'inconclusive',
      undefined_reason: expect.any(String) as unknown,
    });
  });

  test('the same scores pass any margin, the same few labels do not', () => {
    const [champion] = binaryPair(seededRandom(2), 100);
    expect(judged([champion, { ...champion }], 'roc_auc', { margin: 0 })).toMatchObject({
      verdict: 'pass',
      ci: [0, 0],
      test: 'same',
    });
    const labels = { ...champion };
    delete labels.score;
    for (const name of ['accuracy', 'f1', 'matthews_corrcoef'])
      expect(judged([labels, { ...labels }], name, { margin: 0.01 })).toMatchObject({ verdict: 'inconclusive' });
  });

  test('a sample that is small is judged by what suits it, and says so', () => {
    const small = binaryPair(seededRandom(4), 120);
    const tests = ['roc_auc', 'log_loss', 'f1', 'accuracy', 'recall'].map((name) => judged(small, name, {}).test);
    expect(tests).toEqual(['delong', 'influence', 'adjusted', 'tango', 'tango']);
  });

  test('fewer than ten rows of a class say nothing of a ranking', () => {
    const few = binaryPair(seededRandom(4), 400, { share: 0.015 });
    for (const name of ['roc_auc', 'average_precision'])
      expect(judged(few, name, { margin: 0.3 })).toMatchObject({ test: 'few', verdict: 'inconclusive' });
  });

  test.each([
    ['regression', regressionPair(seededRandom(8), 900), 'medae', 'bca'],
    ['regression', regressionPair(seededRandom(8), 900), 'rmse', 'influence'],
    ['ranking', rankingPair(seededRandom(9), 150), 'ndcg@3', 'cluster'],
    ['ranking', rankingPair(seededRandom(9), 150), 'mrr', 'cluster'],
    ['ranking', rankingPair(seededRandom(9), 150), 'hit_rate@1', 'tango'],
    ['multiclass', multiclassPair(seededRandom(10), 500), 'f1_weighted', 'adjusted'],
    ['multiclass', multiclassPair(seededRandom(10), 500), 'top_k_accuracy', 'tango'],
    ['multiclass', multiclassPair(seededRandom(10), 300), 'ece', 'bca'],
  ] as [string, [Predictions, Predictions], string, string][])('%s: %p by %s', (_, pair, name, how) => {
    const found = judged(pair, name, {});
    expect(found.test).toBe(how);
    expect(found.ci![0]).toBeLessThan(found.diff!);
    expect(found.ci![1]).toBeGreaterThan(found.diff!);
  });

  test('ranking is a paired t test over queries', () => {
    const pair = rankingPair(seededRandom(9), 80);
    const chosen = chooseMetric('dcg', 'ranking');
    const each = pair.map((predictions) =>
      Array.from({ length: 80 }, (_, query) => {
        const rows = Array.from({ length: 5 }, (_unused, place) => query * 5 + place);
        const of = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
        const one = {
          ...predictions,
          n: 5,
          query: new Int32Array(5),
          relevance: of(predictions.relevance),
          score: of(predictions.score),
        };
        return valueOf(one, chosen)!;
      }),
    );
    const change = each[1]!.map((value, query) => value - each[0]![query]!);
    const mean = change.reduce((sum, one) => sum + one, 0) / 80;
    const se = Math.sqrt(change.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (80 * 79));
    const found = judged(pair, 'dcg', {});
    expect(found.diff).toBeCloseTo(mean, 10);
    expect(found.se).toBeCloseTo(se, 10);
  });
});

describe('clusters', () => {
  test('rows copied ten times are no more evidence when they are grouped', () => {
    const [champion, challenger] = binaryPair(seededRandom(31), 500);
    const copies = ({ truth, score, label, ...rest }: BinaryPredictions): BinaryPredictions => ({
      ...rest,
      n: 5000,
      truth: Uint8Array.from({ length: 5000 }, (_, row) => truth[row % 500]!),
      score: Float64Array.from({ length: 5000 }, (_, row) => score![row % 500]!),
      label: Uint8Array.from({ length: 5000 }, (_, row) => label[row % 500]!),
      group: Int32Array.from({ length: 5000 }, (_, row) => row % 500),
    });
    const options = { metrics: choose('binary', ['f1', 'log_loss', 'average_precision']), sameRows: true };
    const plain = comparePredictions(champion, challenger, options);
    const grouped = comparePredictions(copies(champion), copies(challenger), options);
    expect(grouped.groups).toBe(500);
    expect(grouped.metrics['f1']!.se! / plain.metrics['f1']!.se!).toBeCloseTo(1, 1);
    for (const name of ['log_loss', 'average_precision'])
      expect(grouped.metrics[name]!.se).toBeCloseTo(plain.metrics[name]!.se!, 10);
  });

  test('one group says nothing', () => {
    const pair = binaryPair(seededRandom(32), 300).map((one) => ({ ...one, group: new Int32Array(300) }));
    const found = comparePredictions(pair[0]!, pair[1]!, { metrics: choose('binary', ['f1', 'ece']), sameRows: true });
    expect(found.decision).toBe('inconclusive');
    expect(Object.values(found.metrics).map(({ ci }) => ci)).toEqual([null, null]);
  });
});

describe('slices', () => {
  const random = seededRandom(41);
  const [champion, challenger] = binaryPair(random, 6000);
  const rowsOf = (part: number) => [...Array(6000).keys()].filter((row) => row % 10 === part);
  const slices = Array.from({ length: 10 }, (_, part) => ({
    by: { part: String(part) },
    rows: rowsOf(part),
    isSufficient: part < 9,
  }));
  const metrics = choose('binary', ['accuracy', 'log_loss']);

  test('equal models: none fails, too small ones are listed only', () => {
    const found = comparePredictions(champion, challenger, { metrics, slices, sameRows: true });
    expect(found.decision).toBe('pass');
    expect(found.slices.map(({ status }) => status)).toEqual([...Array<string>(9).fill('ok'), 'insufficient']);
    expect(found.slices[9]!.metrics).toEqual({});
    const verdicts = found.slices.flatMap(({ metrics: judged }) => Object.values(judged).map(({ verdict }) => verdict));
    expect(verdicts).not.toContain('fail');
  });

  test('harm in one slice fails the whole, though the metric over all rows passes', () => {
    const score = challenger.score!.map((value, row) => (row % 10 === 3 ? 1 - value : value));
    const broken = { ...challenger, score, label: Uint8Array.from(score, (one) => Number(one >= 0.5)) };
    const allowances = { accuracy: { margin: 0.2 }, log_loss: { margin: 2 } };
    const found = comparePredictions(champion, broken, { metrics, allowances, slices, sameRows: true });
    expect(found.metrics['accuracy']!.verdict).toBe('pass');
    expect(found.slices[3]!.metrics['accuracy']).toMatchObject({ verdict: 'fail' });
    expect(found.decision).toBe('fail');
    expect(found.reason).toContain('part = 3');
  });
});
