import { describe, expect, test } from '@jest/globals';
import { configJsonSchema, defaultConfig, locateRules, parseConfig } from '../../src/config/index.js';
import { UserError, formatLocation } from '../../src/core/errors.js';

const errorOf = (text: string): UserError => {
  try {
    parseConfig(text, 'assay.yaml');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
};
const mistakesOf = (text: string) =>
  errorOf(text).mistakes.map(
    ({ message, hint, location }) => `${formatLocation(location!)} ${message} | ${hint ?? ''}`,
  );
/** The file with one rule, whose keys stand on line 4 from column 5. */
const withRule = (fields: string) => `version: 1\nmetrics:\n  - metric: m.json:f1\n    ${fields}\n`;

describe('parseConfig', () => {
  test('fills in what is not said', () => {
    expect(parseConfig('version: 1\n', 'assay.yaml')).toEqual(defaultConfig());
    expect(defaultConfig()).toEqual({
      version: 1,
      pipeline: { targets: [], pull: 'auto', push: 'auto', commit: false },
      data: {},
      models: {},
      metrics: [],
      github: {
        workflows: [],
        projects: [],
        release_managers: { users: [], teams: [] },
        merge_queue: 'reevaluate',
        comment: 'on-change',
        trust: 'self_reported',
        wait_minutes: 60,
      },
      enforce: true,
      on_inconclusive: 'warn',
      protected: ['assay.yaml'],
    });
  });

  test('reads everything there is', () => {
    const text = `version: 1
pipeline: {targets: [train], pull: never, push: always, jobs: 4, resources: {gpu: 2, memory: 0.5}}
metrics:
  - {metric: "metrics.json:accuracy", min: 0.5, max_drop: 1%, direction: higher, on_missing: skip}
  - {metric: "metrics.json:loss", max: 2, max_rise: 0.1, direction: lower, informational: true}
  - {metric: "metrics.json:rate", max_drop: 0.1, max_rise: 0.1}
enforce: false
on_inconclusive: fail
protected: [assay.yaml, data/**]
`;
    expect(parseConfig(text, 'assay.yaml')).toMatchObject({
      pipeline: {
        targets: ['train'],
        pull: 'never',
        push: 'always',
        jobs: 4,
        resources: { gpu: 2, memory: 0.5 },
      },
      metrics: [
        { min: 0.5, max_drop: '1%', on_missing: 'skip', informational: false },
        { max: 2, max_rise: 0.1, informational: true, on_missing: 'fail' },
        { metric: 'metrics.json:rate' },
      ],
      enforce: false,
      on_inconclusive: 'fail',
      protected: ['assay.yaml', 'data/**'],
    });
    expect(
      [...locateRules(text, 'assay.yaml')].map(([metric, { line, column }]) => [metric, line, column]).reverse(),
    ).toEqual([
      ['metrics.json:accuracy', 4, 5],
      ['metrics.json:loss', 5, 5],
      ['metrics.json:rate', 6, 5],
    ]);
  });

  test('finds the rules of data that stand in it', () => {
    const text = `version: 1
data:
  train:
    path: train.csv
    schema:
      fields:
        - {name: age, type: integer, constraints: {minimum: 0}}
    quality:
      - {metric: rowCount, mustBeGreaterThan: 9}
  other: {path: other.csv, schema: other.json}
`;
    const places = [...locateRules(text, 'assay.yaml')].map(([id, { line, column }]) => [id, line, column]).reverse();
    expect(places).toEqual([
      ['validation.train.fieldsMatch', 6, 7],
      ['validation.train.age.type', 7, 29],
      ['validation.train.age.minimum', 7, 61],
      ['validation.train.rowCount', 9, 9],
      ['validation.train', 3, 3],
      ['validation.other', 10, 3],
    ]);
  });

  test.each<[string, string]>([
    ['', 'assay.yaml:1:1 `version` is missing | Write 1.'],
    ['version: 2', 'assay.yaml:1:10 `version` cannot be 2 | Write 1.'],
    ['[1]', 'assay.yaml:1:1 the file cannot be [1] | It is a map of keys.'],
    ['version: 1\nmetrcs: []', 'assay.yaml:2:1 unknown key "metrcs" in the file | Did you mean "metrics"?'],
    ['version: 1\npipeline: {job: 2}', 'assay.yaml:2:12 unknown key "job" in `pipeline` | Did you mean "jobs"?'],
    [
      'version: 1\nmodels: {a b: {predictions: p.csv, task: binary, test: {target: y}}}',
      'assay.yaml:2:10 `models.a b` cannot be named "a b" | Write letters, digits, - and _.',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: binary, test: {tagret: y, target: y}}',
      'assay.yaml:3:48 unknown key "tagret" in `models.m.test` | Did you mean "target"?',
    ],
    [
      'version: 1\nmodels:\n  m: {task: binary, test: {target: y}}',
      'assay.yaml:3:6 `models.m`: there is neither a model nor predictions | Give `model: <file.onnx>`, or `predictions: <table>` that your own code writes.',
    ],
    [
      'version: 1\nmodels:\n  m: {model: m.onnx, task: binary, test: {target: y}}',
      'assay.yaml:3:42 `models.m.test`: a model needs rows to be judged on | Add `path: data/test.csv`.',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: binary, test: {target: y}, metrics: [rocauk]}',
      'assay.yaml:3:70 `models.m.metrics[0]`: there is no metric "rocauk" | Did you mean roc_auc?',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: regression, test: {target: y}, gates: [{metric: mae, max_drop: 1}]}',
      'assay.yaml:3:96 `models.m.gates[0].max_drop`: lower is better here, so `max_drop` would forbid improvement | Use `max_rise`.',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: binary, test: {target: y}, compare: production}',
      'assay.yaml:3:69 `models.m.compare`: no model has a released version yet, so there is no production to compare with | Add `production: <git revision>`, such as a tag that moves with each deployment; or compare with merge-base, target-head or a revision.',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: binary, test: {target: y}, empty_query: zero}',
      'assay.yaml:3:73 `models.m.empty_query`: binary predictions answer no queries | Leave it out, or write `task: ranking`.',
    ],
    [
      'version: 1\nmodels:\n  m: {predictions: p.csv, task: binary, test: {target: y}, production: deployed}',
      'assay.yaml:3:72 `models.m.production`: production is named, and not compared with | Write `compare: production`, or leave it out.',
    ],
    [
      'version: 1\nmetrics:\n  - {metric: "m.json:a", history: {test: t_test, upper_boundary: 95}}',
      'assay.yaml:3:66 `metrics[0].history.upper_boundary`: 95 is no boundary of t_test | Write a probability from 0.5 to below 1, such as 0.98.',
    ],
    [
      'version: 1\nmetrics:\n  - {metric: "pipeline.seconds", max: 5}',
      'assay.yaml:3:14 `metrics[0].metric` cannot be "pipeline.seconds" | Write file:key, such as metrics.json:accuracy.',
    ],
    [
      'version: 1\nmetrics:\n  - {metric: "m.json:a", history: {test: tttest, upper_boundary: 0.95}}',
      'assay.yaml:3:42 `metrics[0].history.test` cannot be "tttest" | Did you mean "t_test"?',
    ],
    [
      'version: 1\nmetrics:\n  - {metric: "m.json:a", history: {test: iqr, upper_boundary: 2, lower_boundry: 1}}',
      'assay.yaml:3:66 unknown key "lower_boundry" in `metrics[0].history` | Did you mean "lower_boundary"?',
    ],
    [
      'version: 1\npipeline: {jobs: 0}',
      'assay.yaml:2:18 `pipeline.jobs` cannot be 0 | Write a whole number of at least 1.',
    ],
    ['version: 1\npipeline: {jobs: 1.5}', 'assay.yaml:2:18 `pipeline.jobs` cannot be 1.5 | It is a whole number.'],
    [
      'version: 1\npipeline: {resources: {gpu: -1}}',
      'assay.yaml:2:29 `pipeline.resources.gpu` cannot be -1 | Write a number of at least 0.',
    ],
    [
      'version: 1\npipeline: {pull: alwys}',
      'assay.yaml:2:18 `pipeline.pull` cannot be "alwys" | Did you mean "always"?',
    ],
    [
      'version: 1\npipeline: {pull: yes}',
      'assay.yaml:2:18 `pipeline.pull` cannot be "yes" | Write one of auto, always, never.',
    ],
    ['version: 1\nenforce: no', 'assay.yaml:2:10 `enforce` cannot be "no" | It is true or false.'],
    ['version: 1\nprotected: assay.yaml', 'assay.yaml:2:12 `protected` cannot be "assay.yaml" | It is a list.'],
    ['version: 1\nmetrics: [{min: 1}]', 'assay.yaml:2:11 `metrics[0].metric` is missing | It is text.'],
    [
      'version: 1\nmetrics: [{metric: accuracy, min: 1}]',
      'assay.yaml:2:20 `metrics[0].metric` cannot be "accuracy" | Write file:key, such as metrics.json:accuracy.',
    ],
    [
      withRule('informational: true'),
      'assay.yaml:3:13 `metrics[0].metric`: this rule has no bound | Add one of min, max, max_drop, max_rise, max_regression, history.',
    ],
    [withRule('max_dorp: 1'), 'assay.yaml:4:5 unknown key "max_dorp" in `metrics[0]` | Did you mean "max_drop"?'],
    [withRule('min: high'), 'assay.yaml:4:10 `metrics[0].min` cannot be "high" | It is a number.'],
    [
      withRule('max_drop: -1'),
      'assay.yaml:4:15 `metrics[0].max_drop` cannot be -1 | Write a number of at least 0, or a percentage such as 1%.',
    ],
    [
      withRule('max_drop: 1 %'),
      'assay.yaml:4:15 `metrics[0].max_drop` cannot be "1 %" | Write a number of at least 0, or a percentage such as 1%.',
    ],
    [
      withRule('max_drop: [1]'),
      'assay.yaml:4:15 `metrics[0].max_drop` cannot be [1] | Write a number of at least 0, or a percentage such as 1%.',
    ],
    [
      withRule('max_drop: 1\n    direction: lower'),
      'assay.yaml:4:15 `metrics[0].max_drop`: lower is better here, so `max_drop` would forbid improvement | Use `max_rise`.',
    ],
    [
      withRule('max_rise: 1\n    direction: higher'),
      'assay.yaml:4:15 `metrics[0].max_rise`: higher is better here, so `max_rise` would forbid improvement | Use `max_drop`.',
    ],
    [
      withRule('min: 2\n    max: 1'),
      'assay.yaml:4:10 `metrics[0].min`: min is above max: nothing can pass | Swap them, or keep one.',
    ],
    [
      withRule('min: 1\n    on_missing: skipp'),
      'assay.yaml:5:17 `metrics[0].on_missing` cannot be "skipp" | Did you mean "skip"?',
    ],
    [withRule('min: .nan'), 'assay.yaml:4:10 `metrics[0].min` cannot be NaN | It is a number.'],
    [
      `${withRule('min: 1')}  - {metric: m.json:f1, max: 2, min: 0}`,
      'assay.yaml:5:33 m.json:f1:min is set twice | Keep one; the other is on line 4.',
    ],
  ])('%j', (text, mistake) => {
    expect(
      mistakesOf(text).filter((line) => !/this rule has no bound/.test(line) || mistake.includes('no bound')),
    ).toEqual([mistake]);
  });

  test('tells everything at once, in the order of the file', () => {
    const text = `version: 1
enforce: maybe
metrics:
  - {metric: nokey, min: 1}
  - {metric: "m.json:a", max_drop: 1, direction: lower, on_missing: never, extra: 1}
  - {metric: "m.json:b", min: 3, max: 2}
  - {metric: "m.json:b", max: 5}
pipline: {}
`;
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2, message: 'assay.yaml has 8 mistakes' });
    expect(error.mistakes.map(({ location }) => location!.line)).toEqual([2, 4, 5, 5, 5, 6, 7, 8]);
  });

  test('text that is not YAML is refused with its place', () => {
    expect(errorOf('version: [')).toMatchObject({ code: 'YAML_INVALID', exitCode: 2 });
  });
});

test('the JSON schema is that of what one writes: defaults are optional', () => {
  const schema = configJsonSchema() as {
    required: string[];
    properties: Record<string, object>;
    additionalProperties: boolean;
  };
  expect(schema).toMatchObject({ title: 'assay.yaml', required: ['version'], additionalProperties: false });
  expect(Object.keys(schema.properties)).toEqual(Object.keys(defaultConfig()));
  for (const property of Object.values(schema.properties)) expect(property).toHaveProperty('description');
});
