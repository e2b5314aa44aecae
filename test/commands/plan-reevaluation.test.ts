import { expect, test } from '@jest/globals';
import { planReevaluation } from '../../src/commands/plan-reevaluation.js';
import type { ReevaluationFacts } from '../../src/commands/plan-reevaluation.js';
import type { WorkflowRun } from '../../src/github/index.js';

const [BASE, HEAD, KEY] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(32)];
const WORKFLOW = '.github/workflows/assay-reevaluate.yml';
const record = { key: KEY, baseSha: BASE, runId: 5, refusal: undefined, startedMs: 0 };
const run = (fields: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 5,
  attempt: 1,
  event: 'workflow_dispatch',
  path: WORKFLOW,
  headSha: BASE,
  headBranch: 'main',
  repositoryId: 1,
  headRepositoryId: 1,
  headOwner: 'octo',
  title: '',
  actor: 'assay[bot]',
  status: 'completed',
  conclusion: 'success',
  workflowId: 7,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:10:00Z',
  ...fields,
});

function plan(fields: Partial<ReevaluationFacts> = {}) {
  return planReevaluation({
    key: KEY,
    record,
    run: run(),
    mayStart: true,
    isOverdue: false,
    waitMinutes: 60,
    expected: { workflow: WORKFLOW, baseRef: 'main', baseSha: BASE, repositoryId: 1, actor: 'assay[bot]' },
    ...fields,
  });
}

test.each<[string, Partial<ReevaluationFacts>, string]>([
  ['nobody asked', { record: undefined, run: undefined }, 'start'],
  ['somebody asked for another candidate', { key: 'd'.repeat(32) }, 'start'],
  ['the App may not ask', { record: undefined, mayStart: false }, 'failed'],
  ['GitHub refused', { record: { ...record, refusal: 'no' }, run: undefined }, 'failed'],
  ['GitHub shows it not yet', { run: undefined }, 'wait'],
  ['GitHub shows it not in time', { run: undefined, isOverdue: true }, 'failed'],
  ['it waits in a queue', { run: run({ status: 'queued', conclusion: null }) }, 'wait'],
  ['it takes too long', { run: run({ status: 'in_progress', conclusion: null }), isOverdue: true }, 'failed'],
  ['it was cancelled', { run: run({ conclusion: 'cancelled' }) }, 'failed'],
  ['it is over', {}, 'read'],
  ['it is over late', { isOverdue: true }, 'read'],
  ['its job failed', { run: run({ conclusion: 'failure' }) }, 'read'],
])('%s', (_, facts, kind) => expect(plan(facts).kind).toBe(kind));

test.each<[string, Partial<WorkflowRun>]>([
  ['another event', { event: 'pull_request' }],
  ['another workflow', { path: '.github/workflows/evil.yml' }],
  ['another repository', { repositoryId: 2 }],
  ['a fork', { headRepositoryId: 2 }],
  ['a fork that is gone', { headRepositoryId: null }],
  ['another branch', { headBranch: 'feature' }],
  ['a tag that is called like the base', { headSha: HEAD }],
  ['another person', { actor: 'ana' }],
  ['a workflow of the repository', { actor: 'github-actions[bot]' }],
  ['nobody', { actor: null }],
])('a run of %s is not that of the base', (_, fields) => {
  for (const status of ['completed', 'in_progress'])
    expect(plan({ run: run({ ...fields, status }) })).toMatchObject({
      kind: 'failed',
      situation: { kind: 'refused', reasons: [expect.any(String)] },
    });
});
