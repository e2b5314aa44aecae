import { describe, expect, test } from '@jest/globals';
import { rejudgeReport } from '../../src/commands/rejudge-report.js';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Report } from '../../src/commands/report-schema.js';
import { parseConfig } from '../../src/config/index.js';
import { measurement } from '../../src/core/measurement.js';
import type { Measurement } from '../../src/core/measurement.js';
import { CONFIG, honestReport } from '../support/honest-report.js';
import { assertRejudged } from '../support/rejudged.js';

type Model = NonNullable<Report['sections']['evaluation']>['models'][number];

function judged(report: Report, rules = CONFIG) {
  const config = parseConfig(rules, 'assay.yaml');
  return rejudgeReport(fullReportSchema.parse(report), { config, sha: null, binding: true }, true);
}

const ID = 'evaluation.churn.accuracy';

/** The honest report with one measurement and one model changed. */
function forged({
  of = ID,
  measured = {},
  model = {},
}: {
  of?: string;
  measured?: Partial<Measurement>;
  model?: Partial<Model>;
}): Report {
  const report = honestReport();
  return {
    ...report,
    measurements: report.measurements.map((one) => (one.id === of ? { ...one, ...measured } : one)),
    sections: {
      ...report.sections,
      evaluation: { models: report.sections.evaluation!.models.map((one) => ({ ...one, ...model })) },
    },
  };
}

describe('an honest report', () => {
  test.each([
    [0.01, 'pass'],
    [-0.015, 'inconclusive'],
    [-0.05, 'fail'],
  ])('of a change of %d gets the word of its numbers: %s', (accuracy, word) => {
    const { decision, verdicts } = judged(honestReport({ accuracy }));
    expect(verdicts.map(({ rule }) => rule)).toEqual([`${ID}:max_drop`, 'metrics.json:f1:max_drop']);
    expect(decision).toBe(word);
  });

  test('whose word is a lie is judged by its numbers', () => {
    const { decision, reason } = judged({ ...honestReport({ accuracy: -0.05 }), decision: 'pass', verdicts: [] });
    expect(decision).toBe('fail');
    expect(reason).toContain('is worse');
  });

  test('of a stage that failed fails, with the reason', () => {
    const report = honestReport();
    const stage = {
      address: 'train',
      status: 'failed' as const,
      reasons: [],
      seconds: 1,
      attempts: 1,
      peak_memory_bytes: null,
      needs: [],
      failure: { code: 'STAGE_FAILED', message: 'it broke', hint: null, last_lines: [] },
    };
    const failed = { ...report, sections: { pipeline: { ...report.sections.pipeline!, stages: [stage] } } };
    expect(judged(failed)).toMatchObject({ decision: 'fail', reason: 'stage_failed: it broke' });
  });
});

describe('what contradicts itself or the rules is no evidence', () => {
  test.each<[string, Parameters<typeof forged>[0], string]>([
    ['an interval the wrong way round', { measured: { ci: [0.02, -0.01] } }, 'ends before it begins'],
    ['an interval of another confidence', { measured: { confidence: 0.1 } }, 'not one of 90 %'],
    ['an interval of no confidence', { measured: { confidence: null } }, 'not one of 90 %'],
    ['a standard error below 0', { measured: { se: -0.1 } }, 'below 0'],
    ['a standard error of the value below 0', { measured: { value_se: -0.1 } }, 'below 0'],
    ['a difference that is none', { measured: { diff: 0.2, ci: [0.1, 0.3] } }, 'not value − base'],
    ['a difference left out', { measured: { diff: null, ci: null } }, 'not value − base'],
    ['a difference without a base', { measured: { base: null } }, 'not value − base'],
    ['a value out of range', { measured: { value: 1.8, base: 1.8, diff: 0, ci: [0, 0] } }, 'outside 0 … 1'],
    ['a base out of range', { measured: { base: -3, diff: 3.805, ci: [3.8, 3.9] } }, 'outside 0 … 1'],
    ['no rows', { measured: { n: 0 } }, 'comes from no rows'],
    ['rows that nobody counted', { measured: { n: null } }, 'comes from no rows'],
    ['other rows than the test set has', { measured: { n: 10 } }, 'the test set has 2000'],
    [
      'a metric file that knows how sure it is',
      { of: 'metrics.json:f1', measured: { value: 0.7, diff: -0.1, ci: [-0.5, 0.5] } },
      'how sure',
    ],
    ['another task', { model: { task: 'regression' } }, 'measured as regression'],
    [
      'a first model that was compared',
      { model: { standing: { kind: 'first', reason: 'new' } } },
      'is said to be the first',
    ],
    ['a pair that is none', { model: { standing: { kind: 'unpaired', reason: 'new' } } }, 'is said to lack pairs'],
    [
      'an unmeasured model with values',
      { model: { standing: { kind: 'unmeasured', reason: 'x' } } },
      'is said to be unmeasured',
    ],
    ['a champion that nobody names', { model: { champion: null } }, 'does not name'],
  ])('%s', (_, change, why) => {
    const { decision, verdicts } = judged(forged(change));
    expect(decision).toBe('fail');
    expect(verdicts.filter(({ status }) => status === 'fail').map(({ reason }) => reason)).toEqual([
      expect.stringContaining(why),
    ]);
  });

  test('an interval that excludes its difference passes nothing: of labels it can be honest, of scores it is a lie', () => {
    expect(judged(forged({ measured: { ci: [0.01, 0.02] } })).verdicts[0]).toMatchObject({
      status: 'inconclusive',
      reason: expect.stringContaining('not in its own interval') as unknown,
    });
    const ofScores = (text: string) => text.replaceAll('accuracy', 'roc_auc');
    const report = forged({ measured: { ci: [0.01, 0.02] } });
    const lie = fullReportSchema.parse(JSON.parse(ofScores(JSON.stringify(report))));
    expect(judged(lie, ofScores(CONFIG)).verdicts[0]).toMatchObject({ status: 'fail' });
  });

  test('a measurement that is there twice', () => {
    const report = honestReport({ accuracy: -0.05 });
    const [first] = honestReport({ accuracy: 0.05 }).measurements;
    const { verdicts } = judged({ ...report, measurements: [first!, ...report.measurements] });
    expect(verdicts[0]).toMatchObject({ status: 'fail', reason: expect.stringContaining('twice') as unknown });
  });

  test('a model that the report does not speak of, whatever a missing value means', () => {
    const report = { ...honestReport(), sections: {} };
    const rules = CONFIG.replace('max_drop: 0.02}', 'max_drop: 0.02, on_missing: skip}');
    expect(judged(report, rules)).toMatchObject({
      decision: 'fail',
      reason: expect.stringContaining('says nothing of it') as unknown,
    });
  });

  test('a direction that was turned round changes nothing', () => {
    const rules = CONFIG.replace('max_drop: 0.02', 'max_regression: 0.02');
    const report = honestReport({ accuracy: -0.05 });
    const turned = report.measurements.map((one) => ({ ...one, direction: 'lower' as const }));
    expect(judged({ ...report, measurements: turned }, rules).decision).toBe('fail');
  });

  test('without a base a change is not let pass', () => {
    const report = honestReport({ f1: -0.5 });
    const measurements = report.measurements.map((one) =>
      one.id === 'metrics.json:f1' ? { ...one, base: null, diff: null } : one,
    );
    const subject = { ...report.subject, base_sha: null };
    expect(judged({ ...report, measurements, subject }).decision).toBe('fail');
  });

  test('more slices than there are rows do not hide harm to one', () => {
    const rules = CONFIG.replace('accuracy, max_drop', 'accuracy, slice: plan, max_drop');
    const slice = (level: string, diff: number) =>
      measurement({
        id: `${ID}[plan=${level}]`,
        source: 'x',
        value: 0.8 + diff,
        base: 0.8,
        ci: [diff - 0.02, diff + 0.02],
        confidence: 0.9,
        se: 0.012,
        n: 100,
        direction: 'higher',
      });
    const honest = {
      ...honestReport(),
      measurements: [...honestReport().measurements, slice('a', -0.06), slice('b', 0)],
    };
    expect(judged(honest, rules).decision).toBe('fail');
    const many = Array.from({ length: 1000 }, (_, index) => slice(`fake${index}`, 0));
    const crowded = judged({ ...honest, measurements: [...honest.measurements, ...many] }, rules);
    expect(crowded.decision).toBe('fail');
    expect(crowded.reason).toContain('the slices hold');
  });
});

describe('data', () => {
  const rules = `version: 1
data:
  train: {path: data/train.csv, schema: {fields: [{name: age, type: integer}]}}
`;
  const dataset = { name: 'train', path: 'data/train.csv', rows: 10, rules: 3, problem: null, broken: [] };
  const report = (datasets: object[]): Report =>
    fullReportSchema.parse({ ...honestReport(), measurements: [], sections: { validation: { datasets } } });
  const broken = (status: string) => ({ id: 'age.minimum', status, reason: '2 of 10 rows break it', rows: [1] });

  test.each<[string, object[], string, string]>([
    ['keeps its rules', [dataset], 'pass', 'The gate holds.'],
    ['breaks one', [{ ...dataset, broken: [broken('fail')] }], 'fail', '2 of 10 rows break it'],
    ['breaks one that warns', [{ ...dataset, broken: [broken('warning')] }], 'pass', 'The gate holds.'],
    ['has rules that nobody looks at', [{ ...dataset, broken: [broken('skipped')] }], 'pass', 'The gate holds.'],
    ['could not be read', [{ ...dataset, problem: 'no file' }], 'fail', 'no file'],
    ['is not there', [], 'fail', 'says nothing of it'],
    ['is there twice', [dataset, dataset], 'fail', 'holds it twice'],
    ['is another file', [{ ...dataset, path: 'data/other.csv' }], 'fail', 'the rules say data/train.csv'],
    [
      'only warns where the rules do not',
      [{ ...dataset, broken: [{ ...broken('warning'), id: 'age.type' }] }],
      'fail',
      'age.type: 2 of 10 rows',
    ],
    ['leaves rules out', [{ ...dataset, rules: 1 }], 'fail', 'counts 1 rules, assay.yaml has 2'],
    [
      'lacks a field, whose rules nobody can look at',
      [{ ...dataset, rules: 1, broken: [{ ...broken('fail'), id: 'fieldsMatch', reason: 'the data lacks age' }] }],
      'fail',
      'the data lacks age',
    ],
  ])('that %s', (_, datasets, decision, reason) => {
    expect(judged(report(datasets), rules)).toMatchObject({
      decision,
      reason: expect.stringContaining(reason) as unknown,
    });
  });

  test('what the rules let be missing, and what stands in a file of its own, is not counted', () => {
    const few = report([{ ...dataset, rules: 1 }]);
    expect(judged(few, rules.replace('{fields', '{fieldsMatch: superset, fields')).decision).toBe('pass');
    expect(judged(few, rules.replace(/schema: .*\}$/m, 'schema: train.schema.json}')).decision).toBe('pass');
  });

  test('a rule that could not be looked at is inconclusive', () => {
    const one = report([{ ...dataset, broken: [broken('skipped')] }]);
    const measured = measurement({ id: 'validation.train.age.minimum', source: 'x', undefined_reason: 'why' });
    expect(judged({ ...one, measurements: [measured] }, rules).decision).toBe('inconclusive');
  });
});

describe('history', () => {
  const rule = (more = '') => `version: 1
metrics: [{metric: "metrics.json:f1", history: {test: t_test, lower_boundary: 0.98${more}}}]
`;
  const report = (values: number[]): Report => ({
    ...honestReport({ f1: -0.3 }),
    sections: { history: { missing: null, series: values.length > 0 ? [{ id: 'metrics.json:f1', values }] : [] } },
  });
  const past = (length: number) => Array.from({ length }, (_, index) => 0.8 + (index % 3) / 100);

  test.each<[string, number[], string, string]>([
    ['judges by it', past(10), '', 'fail'],
    ['too short skips', past(2), '', 'skipped'],
    ['that asks for times is inconclusive', past(10), ', window: 1000', 'inconclusive'],
    ['that asks for more than is shown is inconclusive', past(64), ', max_sample_size: 100', 'inconclusive'],
    ['that is shown in full judges', past(64), '', 'fail'],
  ])('%s', (_, values, more, status) => {
    expect(judged(report(values), rule(more)).verdicts).toMatchObject([{ status }]);
  });
});

test('what is honest and forged differs in nothing but the forgery', () => {
  const report = honestReport();
  const { verdicts } = judged(report);
  assertRejudged({ ...report, verdicts, decision: 'pass' }, CONFIG);
  expect(() => assertRejudged({ ...report, verdicts: [], decision: 'pass' }, CONFIG)).toThrow();
});
