import { describe, expect, test } from '@jest/globals';
import { asksWhatIsTouched, checkName, desiredChecks, evidenceOf } from '../../src/commands/decide-pull-request.js';
import type { JudgedPart, ProjectFacts } from '../../src/commands/decide-pull-request.js';
import { evidenceRuns, stateOfRun } from '../../src/commands/evidence-runs.js';
import { commentsDigest, externalId, parseExternalId } from '../../src/commands/head-inputs.js';
import { modelChanges } from '../../src/commands/model-paths.js';
import { decisionOf } from '../../src/commands/pull-request-evidence.js';
import type { Situation } from '../../src/commands/pull-request-evidence.js';
import { actOnCheck } from '../../src/commands/write-checks.js';
import { parseConfig } from '../../src/config/index.js';
import type { CheckRun, WorkflowRun } from '../../src/github/index.js';
import { contextOf } from '../support/churn-report.js';
import { CONFIG, honestReport } from '../support/honest-report.js';

const SHA = 'a'.repeat(40);
const run = (fields: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 1,
  attempt: 1,
  event: 'pull_request',
  path: '.github/workflows/ml.yml',
  headSha: SHA,
  headBranch: 'feature',
  repositoryId: 1,
  headRepositoryId: 1,
  headOwner: 'octo',
  title: 'Change',
  actor: 'ana',
  status: 'completed',
  conclusion: 'success',
  workflowId: 7,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:10:00Z',
  ...fields,
});
const rules = (text = CONFIG) => ({
  kind: 'read' as const,
  file: 'assay.yaml',
  sha: 'b'.repeat(40),
  config: parseConfig(text, 'assay.yaml'),
  text,
});
const facts = (fields: Partial<ProjectFacts> = {}): ProjectFacts => ({
  rules: rules(),
  isBinding: true,
  rulesCommit: 'c'.repeat(40),
  found: undefined,
  newest: {},
  isConflicted: false,
  isOverdue: false,
  touched: undefined,
  workflows: [],
  waitMinutes: 60,
  trust: { needed: 'self_reported', reached: 'self_reported' },
  accepted: [],
  ...fields,
});

describe('what is said where there is no report', () => {
  test.each<[string, Partial<ProjectFacts>, Situation['kind'], string]>([
    ['nothing was seen', {}, 'queued', 'waiting'],
    ['nothing was seen, and it conflicts', { isConflicted: true }, 'conflict', 'waiting'],
    ['nothing in time', { isOverdue: true, touched: ['train.py'] }, 'no_run', 'fail'],
    ['nothing in time, and nobody knows what it touches', { isOverdue: true }, 'no_run', 'fail'],
    ['nothing in time, and it touches nothing', { isOverdue: true, touched: [] }, 'no_model_change', 'pass'],
    ['nothing in time, and it conflicts', { isOverdue: true, isConflicted: true, touched: ['a'] }, 'failed', 'fail'],
    ['a run is under way', { newest: { pending: run({ status: 'in_progress' }) } }, 'running', 'waiting'],
    ['a run waits for approval', { newest: { waiting: run() } }, 'waiting_for_approval', 'waiting'],
    ['a run was cut short', { newest: { ended: run({ conclusion: 'timed_out' }) }, touched: [] }, 'ended', 'fail'],
    ['a run failed', { newest: { finished: run({ conclusion: 'failure' }) }, touched: [] }, 'ended', 'fail'],
    ['a run left nothing', { newest: { finished: run() }, touched: ['train.py'] }, 'ended', 'fail'],
    [
      'a run left nothing, and nothing is touched',
      { newest: { finished: run() }, touched: [] },
      'no_model_change',
      'pass',
    ],
    ['a run was skipped', { newest: { skipped: run() }, touched: ['train.py'] }, 'ended', 'fail'],
    [
      'a run was skipped, and nothing is touched',
      { newest: { skipped: run() }, touched: [] },
      'no_model_change',
      'pass',
    ],
    ['its report is gone', { found: { kind: 'expired', run: run() } }, 'expired', 'fail'],
    ['its report is no evidence', { found: { kind: 'refused', run: run(), reasons: ['x'] } }, 'refused', 'fail'],
    [
      'the rules are broken',
      { rules: { kind: 'broken', file: 'assay.yaml', sha: '', mistakes: [] } },
      'config_broken',
      'fail',
    ],
  ])('%s', (_, given, kind, decision) => {
    const evidence = evidenceOf(facts(given));
    expect(evidence).toMatchObject({ kind: 'situation', situation: { kind } });
    expect(decisionOf(evidence)).toBe(decision);
  });

  test('what is touched is asked for only where it decides', () => {
    expect(asksWhatIsTouched(facts())).toBe(false);
    expect(asksWhatIsTouched(facts({ isOverdue: true }))).toBe(true);
    expect(asksWhatIsTouched(facts({ newest: { finished: run() } }))).toBe(true);
    expect(asksWhatIsTouched(facts({ newest: { pending: run() }, isOverdue: true }))).toBe(false);
  });
});

describe('what is said of a report', () => {
  const found = (accuracy: number) => ({ kind: 'report' as const, run: run(), report: honestReport({ accuracy }) });
  const RULE = 'evaluation.churn.accuracy:max_drop';
  const acceptance = { rule: RULE, by: 'rita', reason: 'known', commentId: 1, at: '2026-03-02T09:00:00Z' };

  test.each<[string, Partial<ProjectFacts>, string]>([
    ['good numbers', { found: found(0.01) }, 'pass'],
    ['bad numbers', { found: found(-0.05) }, 'fail'],
    ['numbers that do not tell', { found: found(-0.015) }, 'inconclusive'],
    ['bad numbers that were accepted', { found: found(-0.05), accepted: [acceptance] }, 'pass'],
    [
      'bad numbers where something else was accepted',
      { found: found(-0.05), accepted: [{ ...acceptance, rule: 'x' }] },
      'fail',
    ],
    [
      'numbers that nobody vouches for',
      { found: found(0.01), trust: { needed: 'pinned_workflow', reached: 'self_reported' } },
      'fail',
    ],
    [
      'numbers that a ruleset vouches for',
      { found: found(0.01), trust: { needed: 'pinned_workflow', reached: 'pinned_workflow' } },
      'pass',
    ],
    ['good numbers beside a run that may say no', { found: found(0.01), newest: { pending: run() } }, 'waiting'],
    ['good numbers beside a run that nobody let start', { found: found(0.01), newest: { waiting: run() } }, 'waiting'],
    ['bad numbers beside a run under way', { found: found(-0.05), newest: { pending: run() } }, 'fail'],
    ['numbers beside another base than the group’s', { found: found(0.01), baseSha: 'd'.repeat(40) }, 'fail'],
    ['bad numbers by rules that do not hold yet', { found: found(-0.05), isBinding: false }, 'pass'],
  ])('%s', (_, given, decision) => expect(decisionOf(evidenceOf(facts(given)))).toBe(decision));

  test('an acceptance does not hide a stage that failed', () => {
    const { report } = found(-0.05);
    const stages = [
      {
        address: 'train',
        status: 'failed' as const,
        reasons: [],
        seconds: 1,
        attempts: 1,
        peak_memory_bytes: null,
        needs: [],
        failure: { code: 'STAGE_FAILED', message: 'x', hint: null, last_lines: [] },
      },
    ];
    const failed = { ...report, sections: { ...report.sections, pipeline: { ...report.sections.pipeline!, stages } } };
    const evidence = evidenceOf(
      facts({ found: { kind: 'report', run: run(), report: failed }, accepted: [acceptance] }),
    );
    expect(decisionOf(evidence)).toBe('fail');
  });
});

describe('checks', () => {
  const part = (situation: Situation, fields: Partial<JudgedPart> = {}): JudgedPart => ({
    name: 'root',
    project: 'root',
    context: contextOf(),
    evidence: { kind: 'situation', situation },
    models: ['churn'],
    policy: { enforce: true, on_inconclusive: 'warn', isBinding: true },
    ...fields,
  });
  const judged = (accuracy: number, fields: Partial<JudgedPart> = {}) =>
    part(
      { kind: 'queued' },
      {
        evidence: evidenceOf(facts({ found: { kind: 'report', run: run(), report: honestReport({ accuracy }) } })),
        ...fields,
      },
    );
  const shown = (parts: JudgedPart[], existing: string[] = []) =>
    desiredChecks(parts, existing).map(({ name, status, conclusion }) => `${name}: ${conclusion ?? status}`);
  const policy = (fields: Partial<JudgedPart['policy']>) => ({
    policy: { enforce: true, on_inconclusive: 'warn' as const, isBinding: true, ...fields },
  });

  test.each<[string, JudgedPart[], string[]]>([
    ['waiting', [part({ kind: 'queued' })], ['assay / gate: queued']],
    ['running', [part({ kind: 'running' })], ['assay / gate: in_progress']],
    ['no model change', [part({ kind: 'no_model_change' })], ['assay / gate: success']],
    ['broken', [part({ kind: 'ended', conclusion: 'cancelled' })], ['assay / gate: failure']],
    ['missing evidence as advice', [part({ kind: 'expired' }, policy({ enforce: false }))], ['assay / gate: neutral']],
    ['good', [judged(0.01)], ['assay / churn: success', 'assay / gate: success']],
    ['bad', [judged(-0.05)], ['assay / churn: failure', 'assay / gate: failure']],
    ['bad as advice', [judged(-0.05, policy({ enforce: false }))], ['assay / churn: neutral', 'assay / gate: neutral']],
    ['unclear', [judged(-0.015)], ['assay / churn: success', 'assay / gate: success']],
    [
      'unclear where that fails',
      [judged(-0.015, policy({ on_inconclusive: 'fail' }))],
      ['assay / churn: failure', 'assay / gate: failure'],
    ],
    [
      'unclear as advice',
      [judged(-0.015, policy({ enforce: false, on_inconclusive: 'fail' }))],
      ['assay / churn: neutral', 'assay / gate: neutral'],
    ],
    [
      'by rules that do not hold yet',
      [
        judged(0.01, {
          models: Array.from({ length: 500 }, (_, index) => `m${index}`),
          ...policy({ isBinding: false }),
        }),
      ],
      ['assay / gate: neutral'],
    ],
    [
      'a failure and something that runs',
      [judged(-0.05), part({ kind: 'running' }, { project: 'b', models: [] })],
      ['assay / churn: failure', 'assay / gate: failure'],
    ],
    [
      'a pass and something that runs',
      [judged(0.01), part({ kind: 'running' }, { project: 'b', models: [] })],
      ['assay / churn: success', 'assay / gate: in_progress'],
    ],
    [
      'a pass and advice',
      [judged(0.01), judged(-0.05, { project: 'b', models: [], ...policy({ enforce: false }) })],
      ['assay / churn: success', 'assay / gate: success'],
    ],
    ['a model called gate', [judged(0.01, { models: ['gate'] })], ['assay / gate: success']],
  ])('%s', (_, parts, expected) => expect(shown(parts)).toEqual(expected));

  test('a check that stands is kept true, and one that nobody asks for any more is no pass', () => {
    const existing = ['assay / churn', 'assay / old', 'lint'];
    expect(shown([part({ kind: 'running' })], existing)).toEqual([
      'assay / churn: in_progress',
      'assay / old: neutral',
      'assay / gate: in_progress',
    ]);
    const broken = part({ kind: 'config_broken', file: 'assay.yaml', ref: 'base', mistakes: [] }, { models: [] });
    expect(shown([broken], existing)).toEqual([
      'assay / churn: failure',
      'assay / old: failure',
      'assay / gate: failure',
    ]);
  });

  test('what the check of a model says at a line, the gate does not say again', () => {
    const rulesText = { path: 'assay.yaml', text: CONFIG };
    const [model, gate] = desiredChecks([judged(-0.05, { rules: rulesText })], []);
    expect(model!.output.annotations).toHaveLength(1);
    expect(gate!.output.annotations).toEqual([]);
    const other = desiredChecks([judged(0.01, { rules: rulesText, ...policy({ isBinding: false }) })], []);
    expect(other.map(({ name }) => name)).toEqual(['assay / gate']);
  });

  test('a check is called after its project', () => {
    expect(checkName('root', 'churn')).toBe('assay / churn');
    expect(checkName('ranker', 'churn')).toBe('assay / ranker / churn');
  });

  test.each<[string, Partial<CheckRun> | undefined, string]>([
    ['none', undefined, 'create'],
    ['the same', {}, 'leave'],
    ['the same, decided by something else', { externalId: 'other' }, 'update'],
    ['one that waits', { status: 'queued', conclusion: null }, 'update'],
    ['one that is over with another word', { conclusion: 'failure' }, 'create'],
    ['one that is over with another reason', { title: 'other' }, 'create'],
  ])('beside %s: %s', (_, standing, act) => {
    const [desired] = desiredChecks([part({ kind: 'no_model_change' })], []);
    const existing = standing && {
      ...({ id: 1, name: 'assay / gate', status: 'completed', conclusion: 'success', externalId: 'id' } as CheckRun),
      title: desired!.output.title,
      summary: desired!.output.summary,
      ...standing,
    };
    expect(actOnCheck(desired!, 'id', existing)).toBe(act);
  });
});

describe('runs', () => {
  test.each<[string, string | null, string]>([
    ['queued', null, 'pending'],
    ['in_progress', null, 'pending'],
    ['waiting', null, 'pending'],
    ['completed', 'action_required', 'waiting'],
    ['completed', 'skipped', 'skipped'],
    ['completed', 'cancelled', 'ended'],
    ['completed', 'timed_out', 'ended'],
    ['completed', 'startup_failure', 'ended'],
    ['completed', 'success', 'finished'],
    ['completed', 'failure', 'finished'],
    ['completed', 'neutral', 'finished'],
  ])('%s, %s: %s', (status, conclusion, state) => expect(stateOfRun({ status, conclusion })).toBe(state));

  test('count where commit, event, repository and workflow are right; the newest first', () => {
    const head = { headSha: SHA, event: 'pull_request' as const, headRepositoryId: 1 };
    const runs = [
      run({ id: 1 }),
      run({ id: 3 }),
      run({ id: 2, workflowId: 8, path: '.github/workflows/other.yml' }),
      run({ id: 4, headSha: 'e'.repeat(40) }),
      run({ id: 5, event: 'push' }),
      run({ id: 6, headRepositoryId: 2 }),
    ];
    const ids = (workflows: string[]) => evidenceRuns(runs, head, workflows).map((one) => one.map(({ id }) => id));
    expect(ids([])).toEqual([[3, 1], [2]]);
    expect(ids(['.github/workflows/ml.yml'])).toEqual([[3, 1]]);
    expect(ids(['.github/workflows/none.yml'])).toEqual([]);
  });
});

describe('what a check remembers', () => {
  const memory = {
    run: { id: 12, attempt: 2 },
    digest: '0123456789abcdef',
    isBound: true,
    comments: new Map([
      [7, 'aaaaaaaa'],
      [9, '-'],
      [11, '?'],
    ]),
  };
  test.each([memory, { ...memory, run: undefined, isBound: false, comments: new Map() }])('is read back', (one) =>
    expect(parseExternalId(externalId(one))).toEqual(one),
  );
  test.each([null, '', 'a2:1.1:0123456789abcdef:', 'a1:x', 'a1:1.1:0123456789abcdef:7=zz'])('%s is nothing', (text) =>
    expect(parseExternalId(text)).toBeUndefined(),
  );
  test('line ends of a comment do not count', () => {
    expect(commentsDigest(['a\r\nb\n'])).toBe(commentsDigest(['a\nb']));
    expect(commentsDigest([undefined])).toBe('-');
    expect(commentsDigest(['a'])).not.toBe(commentsDigest(['b']));
  });
});

describe('what a change touches', () => {
  const pipeline = { paths: ['dvc.yaml', 'dvc.lock', 'train.py', 'data'], isCut: false };
  const { config } = rules();
  test.each<[string, boolean]>([
    ['train.py', true],
    ['data/a.csv', true],
    ['data.md', false],
    ['README.md', false],
    ['assay.yaml', true],
    ['out/predictions.csv', true],
    ['metrics.json', true],
    ['sub/dvc.yaml', true],
    ['raw.csv.dvc', true],
    ['.github/workflows/ml.yml', true],
    ['params.yaml', true],
  ])('%s: %s', (path, isTouched) =>
    expect(modelChanges([path], config, pipeline, '')).toEqual(isTouched ? [path] : []),
  );

  test('is everything where the pipeline cannot be told', () =>
    expect(modelChanges(['README.md'], config, { paths: [], isCut: true }, '')).toEqual(['README.md']));

  test('counts from the directory of a project', () => {
    const below = { paths: ['ranker/train.py'], isCut: false };
    expect(
      modelChanges(['train.py', 'ranker/train.py', 'ranker/assay.yaml', 'dvc.yaml'], config, below, 'ranker'),
    ).toEqual(['ranker/train.py', 'ranker/assay.yaml']);
  });
});
