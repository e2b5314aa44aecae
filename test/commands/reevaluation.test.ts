import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createReconcileCaches, reconcile } from '../../src/commands/index.js';
import type { ReconcileDeps } from '../../src/commands/index.js';
import type { Report } from '../../src/commands/report-schema.js';
import { candidateKey } from '../../src/commands/reevaluation-record.js';
import { modelArtifactName, reevaluationTitle } from '../../src/core/candidate.js';
import type { Candidate } from '../../src/core/candidate.js';
import { forkPullRequest } from '../support/github-simulator/index.js';
import type { PullRequest, WorkflowRun } from '../support/github-simulator/index.js';
import { WORKFLOW, honestReport } from '../support/honest-report.js';
import type { Numbers } from '../support/honest-report.js';
import { ReconciledWorld } from '../support/reconciled-world.js';

jest.setTimeout(120_000);

const AGAIN = '.github/workflows/assay-reevaluate.yml';
const AGAIN_TEXT = `run-name: \${{ inputs.assay_title }}
on:
  workflow_dispatch:
    inputs:
      assay_title: {required: true}
      assay_candidate: {required: true}
`;
const CONFIG = `version: 1
models:
  churn:
    model: models/churn.onnx
    task: binary
    test: {path: out/predictions.csv, target: truth, positive: yes, id: id}
    gates: [{metric: accuracy, max_drop: 0.02}]
github:
  workflows: [${WORKFLOW}]
  release_managers: {users: [rita]}
  merge_queue: carry
  trust: trusted_reeval
  reevaluate: {workflow: ${AGAIN}}
`;
const MODEL = modelArtifactName('root', 'churn', 1);
const GREEN = { status: 'completed', conclusion: 'success' };
const RED = { status: 'completed', conclusion: 'failure' };
const BUSY = { status: 'in_progress' };

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

function worldOf(options: ConstructorParameters<typeof ReconciledWorld>[0] = {}): ReconciledWorld {
  const files = { 'assay.yaml': CONFIG, [AGAIN]: AGAIN_TEXT, ...options.files };
  const world = new ReconciledWorld({ mayRerun: true, ...options, files });
  worlds.push(world);
  return world;
}

/** A run of the pull request that ends with these numbers and a model. */
function report(world: ReconciledWorld, pull: PullRequest, numbers: Numbers = {}): WorkflowRun {
  const run = world.start(pull);
  run.uploadArtifact(MODEL, { 'model.onnx': `model of ${pull.headSha}` });
  world.finish(run, pull, numbers);
  return run;
}

const asked = (world: ReconciledWorld) => world.repository.runs.filter(({ event }) => event === 'workflow_dispatch');
const candidateOf = (run: WorkflowRun) => JSON.parse(String(run.inputs['assay_candidate'])) as Candidate;

/** What the base's workflow reports of a candidate. */
function measured(run: WorkflowRun, numbers: Numbers, more: Partial<Report> = {}): Report {
  const { subject, ...honest } = honestReport(numbers);
  return {
    ...honest,
    subject: {
      ...subject,
      head_sha: run.headSha,
      base_sha: run.headSha,
      pull_request: null,
      run_id: run.id,
      run_attempt: run.attempt,
    },
    candidate: candidateOf(run),
    ...more,
  };
}

function finish(run: WorkflowRun, numbers: Numbers = {}, more: Partial<Report> = {}): void {
  run.begin();
  run.uploadArtifact(`assay-report.root.${run.attempt}`, {
    'report.json': JSON.stringify(measured(run, numbers, more)),
  });
  run.complete('success');
}

/** Everything that webhooks ask for, and then what nobody tells. */
async function settle(world: ReconciledWorld): Promise<void> {
  await world.settle();
  await world.sweep();
  await world.settle();
}

/** The candidate that a run of the head, with this artifact of its model, comes to. */
function candidateBy(world: ReconciledWorld, pull: PullRequest, run: WorkflowRun): Candidate {
  const { id, digest } = run.artifacts.find(({ name }) => name === MODEL)!;
  return {
    pull_request: pull.number,
    head_sha: pull.headSha,
    base_sha: world.repository.head('main'),
    run_id: run.id,
    run_attempt: 1,
    models: { churn: { artifact_id: id, digest: digest! } },
  };
}

describe('numbers that the base measures again', () => {
  test.each(['branch', 'fork'])('of a %s: asked for once, waited for, and then they judge', async (from) => {
    const world = worldOf();
    const pull = from === 'fork' ? forkPullRequest(world.repository).pull : world.open();
    const own = report(world, pull, { accuracy: 0.01 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    expect(world.check(pull.headSha)!.title).toContain('measures the models again');
    expect(world.check(pull.headSha, 'assay / churn')).toBeUndefined();
    const [run, ...others] = asked(world);
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      headBranch: 'main',
      headSha: world.repository.head('main'),
      workflow: { path: AGAIN },
    });
    expect(candidateOf(run!)).toEqual(candidateBy(world, pull, own));

    run!.begin();
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    finish(run!, { accuracy: 0.005 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(GREEN);
    expect(world.comments(pull)[0]).toContain('measured again by the base');

    await settle(world);
    world.pass(10);
    await world.reconcile(world.key(pull));
    expect(await world.reconcile(world.key(pull))).toMatchObject({ writes: 0 });
    expect(asked(world)).toHaveLength(1);
  });

  test('count, whatever the pull request says', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull, { accuracy: 0.05 });
    await settle(world);
    finish(asked(world)[0]!, { accuracy: -0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(RED);
    expect(world.comments(pull)[0]).toContain('measured again by the base');

    // A regression that was measured on the base can be accepted as any other.
    const body = `/assay accept evaluation.churn.accuracy:max_drop --reason "known" --head ${pull.headSha}`;
    pull.comment({ by: 'rita', body });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('a re-run of the pull request has its own model measured', async () => {
    const world = worldOf();
    const pull = world.open();
    const own = report(world, pull, { accuracy: 0.05 });
    await settle(world);
    finish(asked(world)[0]!, { accuracy: 0.005 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    own.rerun('ana');
    own.uploadArtifact(modelArtifactName('root', 'churn', 2), { 'model.onnx': 'another' });
    world.finish(own, pull, { accuracy: 0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    expect(asked(world)).toHaveLength(2);
    finish(asked(world)[1]!, { accuracy: -0.3 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('hold while the base changes nothing that is measured, and are asked for anew where it does', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    await settle(world);
    finish(asked(world)[0]!, { accuracy: 0.005 });
    await settle(world);
    world.repository.push('main', { files: { 'README.md': 'moved\n' }, by: 'ana' });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(asked(world)).toHaveLength(1);

    // A directory of data that holds the test rows.
    world.repository.push('main', { files: { 'out.dvc': 'outs: [{path: out}]\n' }, by: 'ana' });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    expect(asked(world)).toHaveLength(2);
    expect(asked(world)[1]).toMatchObject({ headSha: world.repository.head('main') });
    finish(asked(world)[1]!, { accuracy: -0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('a stage that failed is said, and nothing is measured', async () => {
    const world = worldOf();
    const pull = world.open();
    const own = world.start(pull);
    const failure = { code: 'STAGE_FAILED', message: 'train failed', exit_code: 1 } as never;
    const stages = [{ address: 'train', status: 'failed', reasons: [], seconds: 1, attempts: 1, needs: [], failure }];
    const pipeline = {
      stages: stages.map((one) => ({ ...one, peak_memory_bytes: null })),
      sources: [],
      params: [],
      notes: [],
    };
    world.finish(own, pull, { more: { sections: { pipeline: pipeline as never } } }, 'failure');
    await settle(world);
    expect(asked(world)).toEqual([]);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });
});

describe('what does not happen is named', () => {
  test('the App may not start workflows', async () => {
    const world = worldOf({ mayRerun: false });
    const pull = world.open();
    report(world, pull);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const { summary } = world.repository.latestCheck(pull.headSha, 'assay / gate')!.output;
    expect(summary).toContain('actions: write');
    expect(asked(world)).toEqual([]);
  });

  test('the run uploaded no model', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull);
    await settle(world);
    // It could be listed a little later.
    expect(world.check(pull.headSha)).not.toMatchObject(GREEN);
    world.pass(2);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.repository.latestCheck(pull.headSha, 'assay / gate')!.output.summary).toContain(MODEL);
  });

  test.each<[string, string | null, string]>([
    ['the base has no such workflow', null, 'Not Found'],
    ['the workflow is not to be started by hand', 'on: push\n', 'workflow_dispatch'],
    ['the workflow takes no candidate', 'on:\n  workflow_dispatch:\n', 'Unexpected inputs'],
  ])('%s: said, and not tried again before the base changes', async (_, text, reason) => {
    const world = worldOf({ files: { [AGAIN]: text } });
    const pull = world.open();
    report(world, pull);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const { title, summary } = world.repository.latestCheck(pull.headSha, 'assay / gate')!.output;
    expect(title).toContain(AGAIN);
    expect(summary).toContain(reason);
    world.github.forgetRequests();
    await settle(world);
    expect(world.writes()).toEqual([]);

    world.repository.push('main', { files: { [AGAIN]: AGAIN_TEXT }, by: 'ana' });
    world.repository.workflowAt(AGAIN);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    expect(asked(world)).toHaveLength(1);
  });

  test('the run does not end in time; one that ends later still counts', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    await settle(world);
    const [run] = asked(world);
    expect(await world.reconcile(world.key(pull))).toHaveProperty('lookAgainAtMs');
    world.pass(61);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.check(pull.headSha)!.title).toContain('did not end within 60 minutes');
    finish(run!, { accuracy: 0.005 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(asked(world)).toHaveLength(1);
  });

  test.each<[string, (run: WorkflowRun) => void, string]>([
    ['is cancelled', (run) => run.complete('cancelled'), 'cancelled'],
    ['leaves no report', (run) => run.complete('failure'), 'left no report'],
    ['is gone', (run) => run.remove(), 'did not end within'],
  ])('the run %s', async (_, end, reason) => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    await settle(world);
    end(asked(world)[0]!);
    world.pass(61);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const { title, summary } = world.repository.latestCheck(pull.headSha, 'assay / gate')!.output;
    expect(`${title} ${summary}`).toContain(reason);
  });
});

describe('nothing else passes for them', () => {
  test.each<[string, (run: WorkflowRun) => Partial<Report>]>([
    ['of another model', (run) => ({ candidate: withModel(run, { artifact_id: 1 }) })],
    ['of other bytes', (run) => ({ candidate: withModel(run, { digest: `sha256:${'0'.repeat(64)}` }) })],
    ['of another commit', (run) => ({ candidate: { ...candidateOf(run), head_sha: '1'.repeat(40) } })],
    ['of another pull request', (run) => ({ candidate: { ...candidateOf(run), pull_request: 99 } })],
    ['at another base', (run) => ({ candidate: { ...candidateOf(run), base_sha: '1'.repeat(40) } })],
    ['of nothing', () => ({ candidate: undefined })],
  ])('a report %s', async (_, more) => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    await settle(world);
    const [run] = asked(world);
    finish(run!, { accuracy: 0.05 }, more(run!));
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  /** Runs that are there before the App asks, called as the App would call its own. */
  test.each<[string, (world: ReconciledWorld, pull: PullRequest, title: string) => WorkflowRun]>([
    ['that somebody else started', (world, _, title) => forged(world, { title, by: 'ana' })],
    ['by the token of a workflow', (world, _, title) => forged(world, { title, by: 'github-actions[bot]' })],
    ['of another branch', (world, _, title) => forged(world, { title, branch: 'feature' })],
    [
      'of a tag that is called like the base',
      (world, pull, title) => forged(world, { title, branch: 'main', headSha: pull.headSha }),
    ],
    ['of another workflow', (world, _, title) => forged(world, { title, workflow: '.github/workflows/evil.yml' })],
    ['by another event', (world, _, title) => forged(world, { title, event: 'push' })],
    [
      'of the pull request, whose workflow is called the same',
      (world, pull, title) => world.repository.startRun({ pull, workflow: AGAIN, title }),
    ],
  ])('a run %s', async (_, forge) => {
    const world = worldOf();
    const pull = world.open();
    const own = world.start(pull);
    own.uploadArtifact(MODEL, { 'model.onnx': 'bad' });
    const candidate = candidateBy(world, pull, own);
    const fake = forge(world, pull, reevaluationTitle(pull.number, candidateKey(candidate)));
    fake.inputs = { assay_candidate: JSON.stringify(candidate) };
    fake.uploadArtifact('assay-report.root.1', { 'report.json': JSON.stringify(measured(fake, { accuracy: 0.05 })) });
    fake.complete('success');
    world.finish(own, pull, { accuracy: 0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    const [run, ...others] = asked(world).filter((one) => one !== fake);
    expect(others).toEqual([]);
    finish(run!, { accuracy: -0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('a record that somebody else wrote', async () => {
    const world = worldOf();
    const pull = world.open();
    const own = report(world, pull, { accuracy: 0.05 });
    const candidate = candidateBy(world, pull, own);
    const fake = forged(world, { title: 'x', by: 'ana' });
    fake.inputs = { assay_candidate: JSON.stringify(candidate) };
    finish(fake, { accuracy: 0.05 });
    const record = `r1:${candidateKey(candidate)}:${candidate.base_sha}:${fake.id}`;
    world.repository.checks.add({
      suite: own.suite,
      name: `assay re-evaluation #${pull.number}`,
      status: 'completed',
      conclusion: 'neutral',
      externalId: record,
    });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    expect(asked(world)).toHaveLength(2);
  });

  test('a run of the App that was started again by somebody keeps its inputs, and its report is read', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    await settle(world);
    const [run] = asked(world);
    run!.begin();
    run!.complete('failure');
    world.pass(2);
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    run!.rerun('ana');
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    const text = JSON.stringify(measured(run!, { accuracy: 0.005 }));
    run!.uploadArtifact('assay-report.root.2', { 'report.json': text });
    run!.complete('success');
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('a model whose archive has no digest, or is too large', async () => {
    for (const about of [{ digest: null }, { sizeInBytes: 2 ** 30 }, { claims: { head_sha: '1'.repeat(40) } }]) {
      const world = worldOf({ validate: false });
      const pull = world.open();
      const own = world.start(pull);
      own.uploadArtifact(MODEL, { 'model.onnx': 'x' }, about);
      world.finish(own, pull, {});
      await settle(world);
      expect(world.check(pull.headSha)).toMatchObject(RED);
      expect(asked(world)).toEqual([]);
    }
  });

  test('the head shared with a pull request into a base that asks for less', async () => {
    const world = worldOf();
    world.repository.moveBranch('release', world.repository.head('main'), world.repository.owner);
    const relaxed = CONFIG.replace('trust: trusted_reeval', 'trust: self_reported');
    world.repository.push('release', { files: { 'assay.yaml': relaxed }, by: 'ana' });
    const pull = world.open();
    const other = world.repository.openPullRequest({ head: 'feature', base: 'release', by: 'ana' });
    report(world, pull);
    await settle(world);
    expect(other.headSha).toBe(pull.headSha);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    finish(asked(world)[0]!, { accuracy: -0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });
});

describe('asked for once', () => {
  test('though the answer to the asking is lost', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
    world.github.faults.add({ route, kind: 'answer_lost', times: 1 });
    await expect(world.reconcile(world.key(pull))).rejects.toMatchObject({ retryable: true });
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    await settle(world);
    expect(asked(world)).toHaveLength(1);
    finish(asked(world)[0]!, { accuracy: 0.005 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('though whoever was about to ask ended before', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
    world.github.faults.add({ route, kind: 'dropped', times: 1 });
    await expect(world.reconcile(world.key(pull))).rejects.toMatchObject({ retryable: true });
    world.github.deliveries.clear();
    world.caches = createReconcileCaches();
    await world.sweep();
    expect(asked(world)).toHaveLength(1);
  });

  test.each(['before', 'after'])(
    'by a process that ends %s any of its calls, and one that follows it',
    async (when) => {
      for (let at = 1, isOver = false; !isOver; at++) {
        const world = worldOf({ validate: false });
        const pull = world.open();
        report(world, pull, { accuracy: 0.05 });
        let calls = 0;
        const whole = world.deps.bind(world);
        world.deps = () => {
          const deps = whole();
          const request = async (route: string, parameters?: Record<string, unknown>) => {
            const isLast = ++calls === at;
            if (isLast && when === 'before') throw new Error('ended');
            const answer = await deps.client.request(route, parameters);
            if (isLast) throw new Error('ended');
            return answer;
          };
          return { ...deps, client: { request } };
        };
        await world.reconcile(world.key(pull)).catch(() => undefined);
        isOver = calls < at;
        world.deps = whole;
        expect(world.check(pull.headSha) ?? {}).not.toMatchObject(GREEN);
        world.caches = createReconcileCaches();
        await world.sweep();
        expect([at, world.check(pull.headSha)]).toMatchObject([at, BUSY]);
        expect([at, asked(world).length]).toEqual([at, 1]);
        finish(asked(world)[0]!, { accuracy: -0.05 });
        await world.sweep();
        expect(world.check(pull.headSha)).toMatchObject(RED);
        worlds.splice(worlds.indexOf(world), 1);
        await world.close();
      }
    },
  );

  test('by two at once it may be twice: the later record counts, and the other run passes nothing', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull);
    let arrived = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => (open = resolve));
    const replica = (): ReconcileDeps => {
      const deps = world.deps();
      const request = async (route: string, parameters?: Record<string, unknown>) => {
        if (route.endsWith('/dispatches')) {
          if (++arrived === 2) open();
          await both;
        }
        return deps.client.request(route, parameters);
      };
      return { ...deps, client: { request }, caches: createReconcileCaches() };
    };
    await Promise.all([reconcile(world.key(pull), replica()), reconcile(world.key(pull), replica())]);
    expect(asked(world)).toHaveLength(2);
    const { externalId } = world.repository.latestCheck(
      pull.headSha,
      `assay re-evaluation #${pull.number}`,
      world.app,
    )!;
    const counts = asked(world).find(({ id }) => externalId!.endsWith(`:${id}`))!;
    const other = asked(world).find((run) => run !== counts)!;
    finish(other, { accuracy: 0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(BUSY);
    finish(counts, { accuracy: -0.05 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(asked(world)).toHaveLength(2);
  });
});

describe('a merge group', () => {
  test('takes over what was measured again while the base has the same data, models and rules', async () => {
    const world = worldOf();
    const pull = world.open();
    report(world, pull, { accuracy: 0.05 });
    await settle(world);
    const early = world.repository.createMergeGroup([pull]);
    world.report(early, { accuracy: 0.05 });
    await settle(world);
    expect(world.check(early.headSha)).not.toMatchObject(GREEN);

    finish(asked(world)[0]!, { accuracy: 0.005 });
    await settle(world);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    const group = world.repository.createMergeGroup([pull]);
    world.report(group, { accuracy: 0.05 });
    await settle(world);
    expect(world.check(group.headSha)).toMatchObject(GREEN);
  });
});

function withModel(run: WorkflowRun, fields: Partial<Candidate['models'][string]>): Candidate {
  const candidate = candidateOf(run);
  return { ...candidate, models: { churn: { ...candidate.models['churn']!, ...fields } } };
}

function forged(
  world: ReconciledWorld,
  about: Partial<Parameters<ReconciledWorld['repository']['startRun']>[0]>,
): WorkflowRun {
  return world.repository.startRun({
    event: 'workflow_dispatch',
    workflow: AGAIN,
    branch: 'main',
    by: world.app,
    status: 'queued',
    ...about,
  });
}
