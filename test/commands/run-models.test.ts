import { afterEach, describe, expect, test } from '@jest/globals';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Report } from '../../src/commands/report-schema.js';
import { seededRandom } from '../../src/stats/random.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const CONFIG = `version: 1
models:
  churn:
    predictions: out/predictions.csv
    columns: {prediction: label, score: prob}
    task: binary
    test: {target: truth, positive: yes, id: id}
    metrics: [roc_auc, log_loss]
    slices: [plan]
    gates:
      - {metric: accuracy, max_drop: 0.02}
      - {metric: RocAuc, min: 0.6}
      - {metric: roc_auc, slice: plan, max_drop: 0.02}
`;

interface Shape {
  rows?: number;
  /** Share of labels that are wrong. */
  wrong?: number;
  seed?: number;
  /** What rows are called. */
  prefix?: string;
}

/** Predictions of a model that is wrong so often; the rows and their truth are the same whatever it says. */
function predictions({ rows = 2000, wrong = 0.2, seed = 1, prefix = 'r' }: Shape = {}): string {
  const ofRows = seededRandom(7);
  const ofModel = seededRandom(seed);
  const lines = Array.from({ length: rows }, (_, row) => {
    const isYes = ofRows.uniform() < 0.4;
    const plan = ofRows.uniform() < 0.5 ? 'free' : 'pro';
    const isRight = ofModel.uniform() >= wrong;
    const probability = isYes === isRight ? 0.5 + ofModel.uniform() / 2 : ofModel.uniform() / 2;
    return `${prefix}${row},${plan},${isYes ? 'yes' : 'no'},${probability >= 0.5 ? 'yes' : 'no'},${probability.toFixed(6)}`;
  });
  return `id,plan,truth,label,prob\n${lines.join('\n')}\n`;
}

/** A base with these predictions, and a work tree with those. */
async function runOf(before: Shape | undefined, after: Shape | string, config = CONFIG) {
  const repository = new TemporaryRepository({ 'assay.yaml': config, 'other.txt': '' });
  created.push(repository);
  if (before) repository.write('out/predictions.csv', predictions(before));
  repository.commit('base');
  repository.commit('start');
  repository.write('out/predictions.csv', typeof after === 'string' ? after : predictions(after));
  const outcome = await repository.run('run');
  const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
  const measured = (id: string) =>
    report.measurements.find((measurement) => measurement.id === `evaluation.churn.${id}`);
  const verdict = (rule: string) => report.verdicts.find((one) => one.rule === `evaluation.churn.${rule}`);
  return { outcome, report, measured, verdict, model: report.sections.evaluation!.models[0]! };
}

describe('a model in assay.yaml', () => {
  test('that is as good as before passes, and the report holds what was compared', async () => {
    const { outcome, report, measured, model } = await runOf({ wrong: 0.2 }, { wrong: 0.17, seed: 2 });
    expect([outcome.exitCode, report.decision]).toEqual([0, 'pass']);
    expect(measured('roc_auc')).toMatchObject({ n: 2000, confidence: 0.9, direction: 'higher' });
    const { value, base, diff, ci } = measured('accuracy')!;
    expect(diff).toBeCloseTo(value! - base!, 12);
    expect(ci![0]).toBeLessThan(diff!);
    expect(ci![1]).toBeGreaterThan(diff!);
    expect(model).toMatchObject({
      champion: { revision: 'the base', source: 'out/predictions.csv' },
      standing: { kind: 'compared' },
      engine: null,
      test: { n: 2000, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      notes: [],
    });
    expect(model.slices.map(({ by, status }) => [by, status])).toEqual(
      expect.arrayContaining([
        [{ plan: 'free' }, 'ok'],
        [{ plan: 'pro' }, 'ok'],
      ]),
    );
    expect(model.confusion!.head.flat().reduce((sum, count) => sum + count)).toBe(2000);
    expect(model.curves.map(({ kind }) => kind)).toEqual(['roc', 'pr', 'calibration']);
    expect(report.verdicts.map(({ rule }) => rule.replace('evaluation.churn.', ''))).toEqual([
      'accuracy:max_drop',
      'roc_auc:min',
      expect.stringMatching(/^roc_auc\[plan=(free|pro)\]:max_drop$/),
      expect.stringMatching(/^roc_auc\[plan=(free|pro)\]:max_drop$/),
    ]);
  });

  test('that is worse fails, with the reason', async () => {
    const { outcome, verdict } = await runOf({ wrong: 0.2 }, { wrong: 0.3, seed: 2 });
    expect(outcome.exitCode).toBe(1);
    expect(verdict('accuracy:max_drop')).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('is worse') as unknown,
    });
  });

  test('of which too few rows tell is inconclusive, with the rows that would settle it', async () => {
    const { outcome, report, verdict } = await runOf({ rows: 300, wrong: 0.2 }, { rows: 300, wrong: 0.2, seed: 5 });
    expect([outcome.exitCode, report.decision]).toEqual([0, 'inconclusive']);
    expect(verdict('accuracy:max_drop')!.rows_needed).toBeGreaterThan(300);
  });

  test.each([
    ['', null, 'inconclusive'],
    ['zero_division: 0', 0, 'fail'],
    ['zero_division: 1', 1, 'pass'],
  ])('whose metric divides by nothing has the value that `%s` says', async (key, value, status) => {
    const config = CONFIG.replace(
      /gates:[^]*/,
      `gates: [{metric: precision, min: 0.5}]\n${key === '' ? '' : `    ${key}\n`}`,
    );
    const nobody = predictions().replace(/yes,(0\.\d+)$/gm, 'no,$1');
    const { verdict, measured } = await runOf({}, nobody, config);
    expect(measured('precision')!.value).toBe(value);
    expect(verdict('precision:min')!.status).toBe(status);
  });

  test.each([
    ['', 1],
    ['empty_query: skip', 1],
    ['empty_query: zero', 0.5],
  ])('of rankings has the value that `%s` says where a query has no relevant item', async (key, value) => {
    const repository = new TemporaryRepository({
      'assay.yaml': `version: 1\nmodels:\n  churn:\n    predictions: p.csv\n    columns: {score: s}\n    task: ranking\n    test: {target: rel, query: q}\n    metrics: [mrr]\n${key === '' ? '' : `    ${key}\n`}`,
      'p.csv': 'q,rel,s\na,1,0.9\na,0,0.1\nb,0,0.4\nb,0,0.3\n',
    });
    created.push(repository);
    repository.commit('start');
    const report = fullReportSchema.parse(JSON.parse(JSON.stringify((await repository.run('run')).json)));
    expect(report.measurements.find(({ id }) => id === 'evaluation.churn.mrr')!.value).toBe(value);
  });

  test('that is the first one is judged by its floors alone', async () => {
    const { outcome, verdict, model, measured } = await runOf(undefined, { wrong: 0.1 });
    expect(outcome.exitCode).toBe(0);
    expect(model).toMatchObject({
      champion: null,
      standing: { kind: 'first', reason: 'the base has no out/predictions.csv' },
    });
    expect(verdict('accuracy:max_drop')!.status).toBe('skipped');
    expect(verdict('roc_auc:min')!.status).toBe('pass');
    expect(measured('roc_auc')).toMatchObject({ base: null, ci: null });
  });

  test.each<[string, string, string]>([
    ['other rows', predictions({ prefix: 'x' }), 'the challenger lacks 2000'],
    ['fewer rows', predictions({ rows: 1500 }), 'the challenger lacks 500'],
    [
      'another truth',
      predictions().replace(/^(r0,\w+),(yes|no)/m, (_, start, truth) => `${start},${truth === 'yes' ? 'no' : 'yes'}`),
      'the truth differs in 1 of 2000 rows',
    ],
  ])('with %s is not compared', async (_, text, note) => {
    const { model, verdict } = await runOf({}, text);
    expect(model.standing).toMatchObject({ kind: 'unpaired', reason: expect.stringContaining(note) as unknown });
    expect(verdict('accuracy:max_drop')!.status).toBe('inconclusive');
  });

  test('with rows in another order is compared all the same', async () => {
    const [head, ...lines] = predictions({ seed: 2 }).trim().split('\n');
    const { model } = await runOf({}, `${head}\n${lines.reverse().join('\n')}\n`);
    expect(model.standing.kind).toBe('compared');
  });

  test('of rows without an id is compared by what else the rows hold', async () => {
    const [head, ...lines] = predictions({ seed: 2 }).trim().split('\n');
    const { model } = await runOf({}, `${head}\n${lines.reverse().join('\n')}\n`, CONFIG.replace(', id: id', ''));
    expect(model.standing.kind).toBe('compared');
  });

  test('of rows without an id that are alike is not compared', async () => {
    const nameless = predictions({ seed: 2 }).replaceAll(/^[^,]+,/gm, '');
    const { model, verdict } = await runOf({}, nameless, CONFIG.replace(', id: id', ''));
    expect(model.standing.kind).toBe('unpaired');
    expect(model.notes.join()).toMatch(/\d+ of 2000 rows of out\/predictions.csv are like another in plan, truth/);
    expect(verdict('accuracy:max_drop')!.status).toBe('inconclusive');
    expect(verdict('roc_auc:min')!.status).toBe('pass');
  });

  test('of numbers has the residuals of both over the same bins', async () => {
    const config = `version: 1
models:
  churn: {predictions: out/p.csv, task: regression, test: {target: y, id: id}, columns: {prediction: p}}
`;
    const table = (residual: (row: number) => number) =>
      `id,y,p\n${Array.from({ length: 100 }, (_, row) => `${row},${row},${row + residual(row)}`).join('\n')}\n`;
    const repository = new TemporaryRepository({ 'assay.yaml': config, 'out/p.csv': table(() => 1) });
    created.push(repository);
    repository.commit('base');
    repository.commit('start');
    repository.write(
      'out/p.csv',
      table((row) => (row % 4 === 0 ? 3 : -1)),
    );
    const outcome = await repository.run('run');
    const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
    const [residuals] = report.sections.evaluation!.models[0]!.curves;
    expect(residuals!.kind).toBe('residuals');
    const steps = (points: [number, number][]) => points.filter(([, share]) => share > 0);
    expect(steps(residuals!.head).map(([x, share]) => [Number(x.toFixed(6)), share])).toEqual([
      [-1, 0.75],
      [-0.9, 0.75],
      [2.9, 0.25],
      [3, 0.25],
    ]);
    expect(steps(residuals!.base!).map(([x, share]) => [Number(x.toFixed(6)), share])).toEqual([
      [1, 1],
      [1.1, 1],
    ]);
  });

  test('that cannot be read has metrics without a value and hides nothing else', async () => {
    const both = CONFIG.replace(
      'models:\n',
      'models:\n  other: {predictions: out/predictions.csv, task: regression, test: {target: prob}, columns: {prediction: prob}}\n',
    ).replace('score: prob', 'score: nothing');
    const { report, outcome, model } = await runOf({}, {}, both);
    expect([outcome.exitCode, report.decision]).toEqual([1, 'fail']);
    expect(report.measurements.find(({ id }) => id === 'evaluation.other.mae')).toMatchObject({ value: 0 });
    expect(model.name).toBe('other');
    expect(report.sections.evaluation!.models[1]!.standing).toMatchObject({
      kind: 'unmeasured',
      reason: expect.stringContaining('has no column "nothing"') as unknown,
    });
  });
});

describe('a model without gates', () => {
  const config = CONFIG.slice(0, CONFIG.indexOf('    gates:\n'));

  test('passes when it is measured, fails when it cannot be', async () => {
    expect(await runOf({}, {}, config)).toMatchObject({ report: { decision: 'pass', verdicts: [] } });
    const { outcome, report } = await runOf({}, {}, config.replace('score: prob', 'score: nothing'));
    expect(report.verdicts).toMatchObject([{ rule: 'evaluation.churn:measured', status: 'fail' }]);
    expect(report.reason).toContain('has no column "nothing"');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.run!.annotations).toMatchObject([{ level: 'error', file: 'assay.yaml' }]);
  });
});

describe('drift of a model in assay.yaml', () => {
  const ages = (shift: number) =>
    `age\n${Array.from({ length: 500 }, (_, row) => ((row * 37) % 80) + shift).join('\n')}\n`;
  const config = CONFIG.replace(
    '    gates:\n',
    `    drift: {reference: data/ages.csv, current: data/ages.csv}
    gates:
      - {metric: drift.share, max: 0.3}
      - {metric: drift.age, max: 0.5, informational: true}
`,
  );

  test.each<[string, number, string]>([
    ['that is as it was passes', 0, 'pass'],
    ['that has moved fails', 40, 'fail'],
  ])('%s', async (_, shift, status) => {
    const repository = new TemporaryRepository({ 'assay.yaml': config, 'out/predictions.csv': predictions() });
    created.push(repository);
    repository.write('data/ages.csv', ages(0));
    repository.commit('base');
    repository.commit('start');
    repository.write('data/ages.csv', ages(shift));
    const outcome = await repository.run('run');
    const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
    const verdict = report.verdicts.find(({ rule }) => rule === 'drift.churn.share:max')!;
    expect([verdict.status, outcome.exitCode]).toEqual([status, status === 'pass' ? 0 : 1]);
    expect(report.verdicts.find(({ rule }) => rule === 'drift.churn.age:max')).toMatchObject({ informational: true });
    expect(report.sections.drift!.models[0]).toMatchObject({ name: 'churn', dataset_drift: status === 'fail' });
  });

  const withDrift = async (drift: string, files: Record<string, string>) => {
    const text = config.replace(/drift: \{reference.*\}/, drift);
    const repository = new TemporaryRepository({ 'assay.yaml': text, 'out/predictions.csv': predictions(), ...files });
    created.push(repository);
    repository.commit('base');
    repository.commit('start');
    const { json } = await repository.run('run');
    return fullReportSchema.parse(JSON.parse(JSON.stringify(json)));
  };

  test('of an Evidently report that a stage wrote', async () => {
    const share = {
      config: { type: 'evidently:metric_v2:DriftedColumnsCount', drift_share: 0.5 },
      value: { share: 1 },
    };
    const age = { config: { type: 'evidently:metric_v2:ValueDrift', column: 'age', method: 'psi', threshold: 0.1 } };
    const text = JSON.stringify({ metrics: [share, { ...age, value: 0.7 }] });
    const report = await withDrift('drift: {import: out/report.json}', { 'out/report.json': text });
    expect(report.verdicts.find(({ rule }) => rule === 'drift.churn.share:max')).toMatchObject({ status: 'fail' });
    const measured = report.measurements.find(({ id }) => id === 'drift.churn.age');
    expect(measured).toMatchObject({ value: 0.7, source: 'out/report.json' });
    expect(report.sections.drift!.models[0]).toMatchObject({ imported: 'out/report.json', reference: null });
  });

  test('of segments, critical columns and a prediction', async () => {
    const rows = (shift: number) =>
      `age,plan,said,few\n${Array.from({ length: 400 }, (_, row) => `${((row * 37) % 80) + (row % 2) * shift},${row % 2 ? 'pro' : 'free'},${row % 3},${row < 20 ? row : ''}`).join('\n')}\n`;
    const drift =
      'drift: {reference: a.csv, current: b.csv, segment: plan, prediction: said, columns: {few: {critical: true}}}';
    const report = await withDrift(drift, { 'a.csv': rows(0), 'b.csv': rows(60) });
    const model = report.sections.drift!.models[0]!;
    expect(model.segments).toMatchObject([
      { by: 'plan=free', rows: 200, status: 'ok', drifted: [] },
      { by: 'plan=pro', rows: 200, status: 'drifted', drifted: ['age'] },
    ]);
    expect(model.columns.find(({ name }) => name === 'said')!.remarks).toContain('prediction');
    expect(model.columns.find(({ name }) => name === 'few')).toMatchObject({ status: 'insufficient' });
    expect(model.distributions.map(({ column }) => column)).toEqual(['age']);
  });

  test('of columns that changed their type, went or lost values is counted beside the share', async () => {
    const rows = (row: (number: number) => string) =>
      Array.from({ length: 200 }, (_, number) => row(number)).join('\n');
    const report = await withDrift('drift: {reference: a.csv, current: b.csv}', {
      'a.csv': `age,gone,share,holes\n${rows((n) => `${n % 80},${n % 7},${n % 9},${n % 11}`)}\n`,
      'b.csv': `age,share,holes\n${rows((n) => `about ${n % 80},${n % 9},${n % 2 ? '' : n % 11}`)}\n`,
    });
    const valueOf = (name: string) => report.measurements.find(({ id }) => id === `drift.churn.${name}`)?.value;
    expect(valueOf('schema_changes')).toBe(2);
    expect(valueOf('failed_checks')).toBe(1);
    expect([valueOf('share'), valueOf('\\share')]).toEqual([0, 0]);
  });

  test('of a table that is not there fails its gate, with the reason', async () => {
    const { verdict, report } = await runOf({}, {}, config);
    expect(verdict('accuracy:max_drop')!.status).toBe('pass');
    expect(report.verdicts.find(({ rule }) => rule === 'drift.churn.share:max')).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('there is no data/ages.csv') as unknown,
    });
  });
});

describe('data in assay.yaml', () => {
  const config = `version: 1
data:
  people:
    path: data/people.csv
    schema: data/people.schema.yaml
    quality:
      - {metric: rowCount, mustBeGreaterOrEqualTo: 3}
      - {metric: mean, field: age, mustBeLessThan: 60, severity: warning}
`;
  const schema = `fieldsMatch: subset
primaryKey: [id]
fields:
  - {name: id, type: integer}
  - {name: age, type: integer, constraints: {minimum: 0, maximum: 120}}
`;
  const validated = async (people: string, headSchema = schema, rules = config) => {
    const repository = new TemporaryRepository({ 'assay.yaml': rules, 'data/people.schema.yaml': schema });
    created.push(repository);
    repository.write('data/people.csv', 'id,age\n1,30\n2,40\n3,50\n');
    repository.commit('base');
    repository.commit('start');
    repository.write('data/people.csv', people);
    repository.write('data/people.schema.yaml', headSchema);
    const outcome = await repository.run('run');
    const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
    return { outcome, report, dataset: report.sections.validation!.datasets[0]! };
  };
  const open = schema.replace('maximum: 120', 'maximum: 1000');

  test('that keeps every rule passes', async () => {
    const { outcome, report, dataset } = await validated('id,age\n1,31\n2,41\n3,51\n');
    expect([outcome.exitCode, report.decision]).toEqual([0, 'pass']);
    expect(dataset).toMatchObject({ name: 'people', rows: 3, broken: [], problem: null });
    expect(report.verdicts).toMatchObject([{ rule: 'validation.people:holds', status: 'pass' }]);
  });

  test.each<[string, string, string]>([
    ['a value out of range, whatever schema the change brings', 'id,age\n1,30\n2,400\n3,50\n', 'age'],
    ['a key that is there twice', 'id,age\n1,30\n1,40\n3,50\n', 'primaryKey'],
    ['too few rows', 'id,age\n1,30\n', 'rowCount'],
  ])('%s fails, and the report names the rule but no value', async (_, people, rule) => {
    const { outcome, report, dataset } = await validated(people, open);
    expect(outcome.exitCode).toBe(1);
    const failing = report.verdicts.filter(({ status, informational }) => status === 'fail' && !informational);
    expect(failing.map(({ measurement }) => measurement).join()).toContain(rule);
    expect(dataset.broken.length).toBeGreaterThan(0);
    expect(JSON.stringify(outcome.text)).not.toContain('400');
  });

  test('a number out of its bounds says which, a query that stumbles over a value does not tell it', async () => {
    const query = 'select count(*) from {object} where age::int > 0';
    const asked = config.replace(
      '      - {metric: mean,',
      `      - {type: sql, name: ages, query: "${query}", mustBe: 0}\n      - {metric: mean,`,
    );
    const { report } = await validated('id,age\n1,hush\n', schema, asked);
    const reasonOf = (rule: string) => report.verdicts.find(({ measurement }) => measurement.endsWith(rule))!.reason;
    expect(reasonOf('rowCount')).toMatch(/it is 1, and must be at least 3$/);
    expect(reasonOf('ages')).toContain("Could not convert string '…'");
  });

  test('a broken warning is told and does not block', async () => {
    const { outcome, report } = await validated('id,age\n1,110\n2,110\n3,110\n');
    expect([outcome.exitCode, report.decision]).toEqual([0, 'pass']);
    expect(report.verdicts.filter(({ informational }) => informational)).toMatchObject([{ status: 'fail' }]);
  });

  test('that cannot be read fails, with the reason', async () => {
    const { outcome, dataset } = await validated('id,age\n1,2,3\n4\n');
    expect(outcome.exitCode).toBe(1);
    expect(dataset.problem).toContain('data/people.csv');
  });
});
