import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Report } from '../../src/commands/report-schema.js';
import type { EvidenceContext, PullRequestEvidence } from '../../src/commands/pull-request-evidence.js';
import { measurement } from '../../src/core/measurement.js';
import type { Measurement } from '../../src/core/measurement.js';
import { decide, judge, judgeModel, metricRuleSchema, modelRuleSchema } from '../../src/gate/index.js';
import type { MetricRule, ModelRule } from '../../src/gate/index.js';

export const HEAD = '4f1c2d3e4a5b6c7d8e9f00112233445566778899';
export const BASE = '9a8b7c6d5e4f30211203948576a5b4c3d2e1f001';
const RULES = '0123456789abcdef0123456789abcdef01234567';

/** What is around the evidence of a pull request on `octo/churn`. */
export function contextOf(fields: Partial<EvidenceContext> = {}): EvidenceContext {
  return {
    project: 'root',
    repository: { owner: 'octo', name: 'churn' },
    serverUrl: 'https://github.com',
    pullRequest: 7,
    headSha: HEAD,
    run: { id: 4711, attempt: 1 },
    trust: 'self_reported',
    configSha: RULES,
    protectedChanges: [],
    notes: [],
    canAccept: false,
    ...fields,
  };
}

/** A report of this version; what is not given is empty. */
export function reportOf(fields: Partial<Report>): Report {
  return fullReportSchema.parse({
    schema: 'assay.report/1',
    subject: {
      repository: 'octo/churn',
      head_sha: HEAD,
      merge_sha: null,
      base_sha: BASE,
      pull_request: 7,
      run_id: 4711,
      run_attempt: 1,
      workflow: 'ml',
    },
    trust: 'self_reported',
    inputs: { config_sha: RULES, data: {}, models: {} },
    decision: 'pass',
    reason: '',
    measurements: [],
    verdicts: [],
    sections: {},
    timings: {},
    ...fields,
  });
}

/** A number beside the base's, with the half width of its interval. */
export function compared(
  id: string,
  base: number,
  value: number,
  half: number | null,
  more: Partial<Measurement> = {},
) {
  const diff = value - base;
  return measurement({
    id,
    source: 'models/churn.onnx',
    value,
    base,
    ci: half === null ? null : [diff - half, diff + half],
    se: half === null ? null : half / 1.645,
    confidence: half === null ? null : 0.9,
    n: 2000,
    direction: 'higher',
    ...more,
  });
}

const GATES: ModelRule[] = [
  { metric: 'roc_auc', max_drop: 0.01 },
  { metric: 'f1', min: 0.55 },
  { metric: 'log_loss', max_rise: 0.02 },
  { metric: 'recall', slice: 'contract', max_drop: 0.03 },
  { metric: 'drift.share', max: 0.3 },
].map((rule) => modelRuleSchema.parse(rule));
const FILE_GATES: MetricRule[] = [
  metricRuleSchema.parse({ metric: 'metrics.json:accuracy', max_drop: 0.01, direction: 'higher' }),
];

/** Changes of ROC AUC that the gate lets pass, says no to, and cannot tell of. */
const STORIES = {
  pass: { roc: 0.846, half: 0.003, f1: 0.629 },
  fail: { roc: 0.811, half: 0.008, f1: 0.531 },
  inconclusive: { roc: 0.834, half: 0.018, f1: 0.611 },
};

/** The evidence of a churn model that got better, got worse, or nobody can tell; judged as `run` judges. */
export function churnEvidence(
  story: keyof typeof STORIES,
  context: Partial<EvidenceContext> = {},
): PullRequestEvidence & { evidence: { kind: 'report' } } {
  const { roc, half, f1 } = STORIES[story];
  const measurements = [
    compared('evaluation.churn.roc_auc', 0.842, roc, half),
    compared('evaluation.churn.average_precision', 0.655, 0.655 + (roc - 0.842), half),
    compared('evaluation.churn.f1', 0.618, f1, half),
    compared('evaluation.churn.log_loss', 0.417, 0.412, half, { direction: 'lower' }),
    ...['Month-to-month', 'One year', 'Two year'].map((level, index) =>
      compared(`evaluation.churn.recall[contract=${level}]`, 0.8 - index / 10, 0.8 - index / 10 + (roc - 0.842), 0.03, {
        n: 900 - index * 300,
      }),
    ),
    measurement({ id: 'drift.churn.share', source: 'data/recent.csv', value: 0.125, direction: 'lower' }),
    measurement({ id: 'drift.churn.tenure', source: 'data/recent.csv', value: 0.21 }),
    compared('metrics.json:accuracy', 0.801, 0.801, null, { source: 'metrics.json', n: null }),
    compared('metrics.json:rows', 5634, 5634, null, { source: 'metrics.json', n: null, direction: null }),
    measurement({ id: 'pipeline.stages_run', source: 'dvc.yaml', value: 2 }),
  ];
  const verdicts = [...judgeModel('churn', GATES, measurements), ...judge(FILE_GATES, measurements)];
  const decided = decide(verdicts);
  const report = reportOf({
    ...decided,
    measurements,
    verdicts,
    sections: {
      pipeline: {
        stages: [
          stage('prepare', 'skipped', ['data/churn.csv.dvc']),
          stage('train', 'run', ['prepare']),
          stage('evaluate', 'run', ['train']),
        ],
        sources: ['data/churn.csv.dvc'],
        params: [{ file: 'params.yaml', key: 'train.depth', old: '6', new: '4' }],
        notes: [],
      },
      data: {
        changed: [
          {
            path: 'models/churn.onnx',
            change: 'modified',
            old: { digest: 'a'.repeat(32), size_bytes: 81_234, files: null },
            new: { digest: 'b'.repeat(32), size_bytes: 64_321, files: null },
            files: null,
          },
        ],
        omitted: 0,
        unchanged: 3,
      },
      evaluation: { models: [evaluatedChurn()] },
      drift: { models: [driftedChurn()] },
      history: {
        missing: null,
        series: [
          { id: 'evaluation.churn.roc_auc', values: [0.81, 0.82, 0.825, 0.838, 0.841, 0.842] },
          { id: 'evaluation.churn.f1', values: [0.58, 0.6, 0.61, 0.612, 0.618, 0.618] },
        ],
      },
    },
  });
  return {
    context: contextOf(context),
    evidence: { kind: 'report', report, judged: { verdicts, ...decided }, accepted: [] },
  };
}

type Stage = NonNullable<Report['sections']['pipeline']>['stages'][number];

export function stage(address: string, status: Stage['status'], needs: string[], more: Partial<Stage> = {}): Stage {
  return {
    address,
    status,
    reasons: status === 'run' ? ['params.yaml: train.depth changed'] : [],
    seconds: status === 'run' ? 12.3 : 0,
    attempts: status === 'run' ? 1 : 0,
    peak_memory_bytes: null,
    needs,
    failure: null,
    ...more,
  };
}

export type EvaluatedModel = NonNullable<Report['sections']['evaluation']>['models'][number];

export function evaluatedChurn(more: Partial<EvaluatedModel> = {}): EvaluatedModel {
  return {
    name: 'churn',
    task: 'binary',
    source: 'models/churn.onnx',
    engine: 'onnxruntime 1.24',
    standing: { kind: 'compared' },
    champion: { revision: 'the base', source: 'models/churn.onnx' },
    test: { path: 'data/test.csv', revision: BASE, n: 2000, positives: 531, digest: null, comparisons: 3 },
    tests: { roc_auc: 'delong' },
    slices: ['Month-to-month', 'One year', 'Two year'].map((contract, index) => ({
      by: { contract },
      n: 900 - index * 300,
      positives: 100,
      status: 'ok' as const,
    })),
    confusion: {
      classes: ['No', 'Yes'],
      head: [
        [1320, 149],
        [212, 319],
      ],
      base: [
        [1318, 151],
        [210, 321],
      ],
    },
    curves: [
      {
        kind: 'roc',
        head: [
          [0, 0],
          [1, 1],
        ],
        base: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    changed_rows: null,
    notes: [],
    ...more,
  };
}

export type DriftedModel = NonNullable<Report['sections']['drift']>['models'][number];

export function driftedChurn(more: Partial<DriftedModel> = {}): DriftedModel {
  const column = (name: string, status: 'ok' | 'drifted', score: number): DriftedModel['columns'][number] => ({
    name,
    method: 'psi',
    score,
    threshold: 0.2,
    q_value: null,
    noise_floor: 0.03,
    status,
    remarks: [],
  });
  return {
    name: 'churn',
    reference: { path: 'data/train.csv', rows: 5634 },
    current: { path: 'data/recent.csv', rows: 800 },
    imported: null,
    preset: 'assay',
    dataset_drift: false,
    reason: '1 of 8 columns drifted',
    share: 0.125,
    columns: [column('tenure', 'drifted', 0.21), column('contract', 'ok', 0.04)],
    omitted: 0,
    distributions: [],
    segments: [],
    schema: [],
    ...more,
  };
}
