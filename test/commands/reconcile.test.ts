import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createReconcileCaches } from '../../src/commands/index.js';
import { forkPullRequest } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW } from '../support/honest-report.js';
import { ReconciledWorld } from '../support/reconciled-world.js';

// Reading GitHub's description takes a while where others want the machine, too.
jest.setTimeout(120_000);

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

function worldOf(options: ConstructorParameters<typeof ReconciledWorld>[0] = {}): ReconciledWorld {
  const world = new ReconciledWorld(options);
  worlds.push(world);
  return world;
}

const GREEN = { status: 'completed', conclusion: 'success' };
const RED = { status: 'completed', conclusion: 'failure' };

describe('the story of a pull request', () => {
  test.each(['branch', 'fork'])(
    'of a %s: queued, judged, commented; a push that mends it edits the comment',
    async (from) => {
      const world = worldOf();
      const pull = from === 'fork' ? forkPullRequest(world.repository).pull : world.open();
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
      expect(world.comments(pull)).toEqual([]);

      const run = world.start(pull);
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });

      world.finish(run, pull, { accuracy: -0.05, more: { decision: 'pass' } }, 'failure');
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject(RED);
      expect(world.check(pull.headSha)!.title).toContain('evaluation.churn.accuracy is worse');
      expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(RED);
      const [comment] = world.comments(pull);
      expect(comment).toMatch(/^<!-- assay:v1 project=root -->\n/);
      expect(comment).toContain(pull.headSha.slice(0, 10));

      const [before] = pull.commentsBy(world.app);
      pull.push({ files: { 'train.py': 'print(2)\n' } });
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
      world.report(pull, { accuracy: 0.01 });
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject(GREEN);
      expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(GREEN);
      const after = pull.commentsBy(world.app);
      expect(after.map(({ id }) => id)).toEqual([before!.id]);
      expect(after[0]!.body).toContain(pull.headSha.slice(0, 10));
      await world.sweep();
      expect(pull.commentsBy(world.app)).toHaveLength(1);
    },
  );

  test('costs at most 4 reads and no write where it is quiet, at most 10 calls where there is a new report', async () => {
    const world = worldOf();
    const pull = world.open();
    world.pass(1);
    await world.settle();
    world.report(pull, { accuracy: -0.05 });
    const first = await world.reconcile(world.key(pull));
    expect(first.reads + first.writes).toBeLessThanOrEqual(10);
    // The comment moved the pull request, once.
    world.pass(1);
    await world.reconcile(world.key(pull));
    expect(await world.reconcile(world.key(pull))).toMatchObject({ reads: 4, writes: 0, follow: [] });
    // Another process knows nothing.
    world.caches = (await import('../../src/commands/index.js')).createReconcileCaches();
    const cold = await world.reconcile(world.key(pull));
    expect(cold.writes).toBe(0);
    expect(cold.reads).toBeLessThanOrEqual(6);
  });
});

describe('without evidence', () => {
  test('a base that does not know Assay gets nothing', async () => {
    const world = worldOf({ files: { 'assay.yaml': null } });
    const pull = world.open();
    world.start(pull).complete('success');
    await world.settle();
    expect(world.check(pull.headSha)).toBeUndefined();
    expect(world.github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('rules that the pull request brings are shown and block nothing', async () => {
    const world = worldOf({ files: { 'assay.yaml': null } });
    const pull = world.open({ 'assay.yaml': CONFIG });
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'completed', conclusion: 'neutral' });
    expect(world.comments(pull)[0]).toContain('hold after the merge');
  });

  test('a base whose assay.yaml is broken fails, with the line', async () => {
    const world = worldOf({ files: { 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'max_dropp: 0.02') } });
    const pull = world.open();
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const { annotations } = world.repository.latestCheck(pull.headSha, 'assay / gate')!.output as never as {
      annotations: { path: string; start_line: number }[];
    };
    expect(annotations.map(({ path, start_line: line }) => [path, line])).toContainEqual(['assay.yaml', 8]);
  });

  test('no run in time is a failure where something measured changed, else no model change', async () => {
    const world = worldOf();
    const touching = world.open({ 'train.py': 'print(1)\n' }, 'touching');
    const idle = world.open({ 'README.md': 'Churn!\n' }, 'idle');
    await world.settle();
    expect(await world.reconcile(world.key(touching))).toHaveProperty('lookAgainAtMs');
    world.pass(61);
    await world.sweep();
    expect(world.check(touching.headSha)).toMatchObject(RED);
    expect(world.comments(touching)[0]).toContain('train.py');
    expect(world.check(idle.headSha)).toMatchObject(GREEN);
    expect(world.comments(idle)).toEqual([]);
    // A run that is seen later reopens it.
    const run = world.start(touching);
    await world.settle();
    expect(world.check(touching.headSha)).toMatchObject({ status: 'in_progress' });
    world.finish(run, touching);
    await world.settle();
    expect(world.check(touching.headSha)).toMatchObject(GREEN);
  });

  test.each(['cancelled', 'timed_out', 'startup_failure', 'failure', 'success'])(
    'a run that ends as %s without a report fails',
    async (conclusion) => {
      const world = worldOf();
      const pull = world.open();
      world.start(pull).complete(conclusion);
      world.pass(2);
      await world.settle();
      expect(world.check(pull.headSha)).toMatchObject(RED);
    },
  );

  test('a run that had nothing to do passes where nothing measured changed', async () => {
    const world = worldOf();
    const pull = world.open({ 'README.md': 'Churn!\n' });
    world.start(pull).complete('success');
    world.pass(2);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    // What the base starts to measure afterwards counts.
    world.repository.push('main', {
      files: { 'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py, README.md]\n' },
      by: 'ana',
    });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('a first-time contributor waits for approval, and is told so', async () => {
    const world = worldOf();
    const { pull } = forkPullRequest(world.repository, 'newcomer');
    const run = world.start(pull);
    run.waitForApproval();
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    expect(world.check(pull.headSha)!.title).toMatch(/approv/i);
    world.pass(120);
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    run.approve('ana');
    world.finish(run, pull);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('a pull request that conflicts is told so, and fails in the end', async () => {
    const world = worldOf();
    const pull = world.open();
    pull.setConflicted(true);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    expect(world.check(pull.headSha)!.title).toMatch(/conflict/i);
    world.pass(61);
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('an expired report fails, and says what to do', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.start(pull);
    const report = JSON.stringify(world.reportFor(run, pull));
    run.uploadArtifact('assay-report.root.1', { 'report.json': report }).expire();
    run.complete('success');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });
});

describe('a report', () => {
  test.each<[string, (world: ReconciledWorld) => object]>([
    ['of another repository', () => ({ repository: 'octo/other' })],
    ['of another run', () => ({ run_id: 1 })],
    ['of another attempt', () => ({ run_attempt: 2 })],
    ['of another commit', () => ({ head_sha: 'a'.repeat(40) })],
  ])('%s is refused, with the reason in the log', async (_, change) => {
    const world = worldOf();
    const pull = world.open();
    const run = world.start(pull);
    const { subject } = world.reportFor(run, pull);
    world.finish(run, pull, { more: { subject: { ...subject, ...change(world) } } });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.logs).toContainEqual(expect.objectContaining({ event: 'report_refused' }));
  });

  test('that is no report of this version, or no zip, is refused', async () => {
    const world = worldOf();
    const [one, other] = [world.open({ 'train.py': '1\n' }, 'one'), world.open({ 'train.py': '2\n' }, 'other')];
    const run = world.start(one);
    run.uploadArtifact('assay-report.root.1', { 'report.json': '{"schema":"assay.report/2"}' });
    run.complete('success');
    const broken = world.start(other);
    broken.uploadArtifact('assay-report.root.1', Buffer.from('no zip'));
    broken.complete('success');
    await world.settle();
    expect([world.check(one.headSha), world.check(other.headSha)]).toMatchObject([RED, RED]);
  });

  test('of a newer attempt replaces that of the one before', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    run.rerun('ana');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    expect(world.check(pull.headSha, 'assay / churn')).toMatchObject({ status: 'in_progress' });
    world.finish(run, pull, { accuracy: 0.01 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(GREEN);
  });

  test('of a workflow that the rules do not name is no evidence', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.repository.startRun({ pull, workflow: '.github/workflows/other.yml' });
    run.uploadArtifact('assay-report.root.1', { 'report.json': JSON.stringify(world.reportFor(run, pull)) });
    run.complete('success');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
  });

  test('is judged by the rules that the base has now, also when they change', async () => {
    const world = worldOf();
    const pull = world.open({ 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'max_drop: 0.2') });
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.comments(pull)[0]).toContain('assay.yaml');
    world.repository.push('main', {
      files: { 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'max_drop: 0.2') },
      by: 'ana',
    });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.comments(pull)).toHaveLength(1);
  });

  test('of numbers nobody vouches for fails where the rules ask for a pinned workflow', async () => {
    const world = worldOf({ files: { 'assay.yaml': `${CONFIG}  trust: pinned_workflow\n` } });
    const pull = world.open();
    world.report(pull);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.check(pull.headSha)!.title).toContain('pinned_workflow');
  });
});

describe('several at once', () => {
  test('two pull requests with one head: the worse verdict stands on the commit, both are named, each has its comment', async () => {
    const world = worldOf();
    world.repository.moveBranch('release', world.repository.head('main'), world.repository.owner);
    const one = world.open({ 'train.py': 'print(1)\n' }, 'shared');
    const other = world.repository.openPullRequest({ head: 'shared', base: 'release', by: 'ana' });
    await world.settle();
    world.report(one, { accuracy: 0.01 });
    await world.settle();
    world.report(other, { accuracy: -0.05 });
    await world.settle();
    await world.sweep();
    expect(world.check(one.headSha)).toMatchObject(RED);
    const { summary } = world.repository.latestCheck(one.headSha, 'assay / gate')!.output as never as {
      summary: string;
    };
    expect(summary).toContain(`#${one.number}`);
    expect(summary).toContain(`#${other.number}`);
    expect(world.comments(other)).toHaveLength(1);
    await world.sweep();
    world.github.forgetRequests();
    await world.sweep();
    expect(world.writes()).toEqual([]);
    other.close();
    await world.sweep();
    expect(world.check(one.headSha)).toMatchObject(GREEN);
  });

  test('projects of a monorepo have checks and comments of their own, and one gate', async () => {
    const ranker = CONFIG.replace(/github:[^]*/, '');
    const world = worldOf({
      files: {
        'assay.yaml': `version: 1\ngithub: {workflows: [${WORKFLOW}], projects: [Services/Ranker]}\n`,
        'Services/Ranker/assay.yaml': ranker,
      },
    });
    const pull = world.open();
    world.report(pull, { project: 'services-ranker' });
    await world.settle();
    expect(world.check(pull.headSha, 'assay / services-ranker / churn')).toMatchObject(GREEN);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.comments(pull)[0]).toMatch(/^<!-- assay:v1 project=services-ranker -->\n/);
  });

  test('what one replica wrote is not written again by another that listed comments before', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.report(pull, { accuracy: -0.05 });
    await world.settle();
    world.pass(1);
    const [one, other] = [world.caches, createReconcileCaches()];
    world.caches = other;
    await world.sweep();
    world.caches = one;
    run.rerun('ana');
    world.finish(run, pull, { accuracy: 0.01 });
    await world.settle();
    await world.sweep();
    world.caches = other;
    expect(await world.reconcile(world.key(pull))).toMatchObject({ writes: 0 });
  });

  test('comments of two replicas collapse to the first, and a marker by anybody else means nothing', async () => {
    const world = worldOf();
    const pull = world.open();
    pull.comment({ by: 'ana', body: '<!-- assay:v1 project=root -->\nall green' });
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    const [first] = pull.commentsBy(world.app);
    pull.comment({ by: world.app, body: '<!-- assay:v1 project=root -->\nolder' });
    await world.sweep();
    expect(pull.commentsBy(world.app).map(({ id }) => id)).toEqual([first!.id]);
    expect(pull.comments()).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  test('a conversation where nobody may comment keeps its checks', async () => {
    const world = worldOf();
    const pull = world.open();
    world.mayComment = false;
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.comments(pull)).toEqual([]);
  });

  test('a green that no longer holds goes first, whatever happens to the comment', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.015 });
    world.repository.push('main', {
      files: { 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'max_drop: 0.2') },
      by: 'ana',
    });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    world.repository.push('main', {
      files: { 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'min: 0.99') },
      by: 'ana',
    });
    world.github.faults.add({ route: /PATCH .*\/comments\/|POST .*\/comments/, kind: 'server_error' });
    await expect(world.settle()).rejects.toMatchObject({ retryable: true });
    expect(world.check(pull.headSha)).toMatchObject(RED);
    world.github.faults.clear();
    await world.sweep();
    expect(world.comments(pull)[0]).toContain('0.99');
  });
});

describe('commands', () => {
  test('a release manager accepts a failing gate for the head, and for no other', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    const command = `/assay accept evaluation.churn.accuracy:max_drop --reason "known" --head ${pull.headSha}`;
    pull.comment({ by: 'ana', body: command });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const accepted = pull.comment({ by: 'rita', body: command });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.comments(pull)[0]).toContain('accepted');
    accepted.edit(`${command} and more`, 'rita');
    world.pass(1);
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    pull.push({ files: { 'train.py': 'print(3)\n' } });
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('the button accepts what fails now, for release managers alone, and is recorded where only the App writes', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    const gate = world.repository.latestCheck(pull.headSha, 'assay / gate', world.app)!;
    expect(gate.actions).toMatchObject([{ identifier: 'accept' }]);
    world.repository.pressButton(gate.id, 'accept', 'ana');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.logs).toContainEqual(expect.objectContaining({ event: 'accept_refused', by: 'ana' }));
    world.repository.pressButton(gate.id, 'accept', 'rita');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.check(pull.headSha, 'assay / churn')).toMatchObject(GREEN);
    expect(world.comments(pull)[0]).toContain('rita');
    pull.push({ files: { 'train.py': 'print(9)\n' } });
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('the re-run button of a check starts its run again', async () => {
    const world = worldOf({ mayRerun: true });
    const pull = world.open();
    const run = world.report(pull, { accuracy: -0.05 });
    await world.settle();
    world.repository.pressReRun(world.repository.latestCheck(pull.headSha, 'assay / gate', world.app)!.id, 'ana');
    await world.settle();
    expect(run.attempt).toBe(2);
  });

  test('re-run starts the run again once', async () => {
    const world = worldOf({ mayRerun: true });
    const pull = world.open();
    const run = world.report(pull, { accuracy: -0.05 });
    await world.settle();
    world.pass(1);
    pull.comment({ by: 'ana', body: '/assay re-run' });
    await world.settle();
    expect(run.attempt).toBe(2);
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    await world.sweep();
    world.finish(run, pull, { accuracy: 0.01 });
    await world.settle();
    await world.sweep();
    expect(run.attempt).toBe(2);
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });
});

describe('a commit that records what the run made', () => {
  const CSV = 'id,label\n';
  const digest = createHash('md5').update(CSV).digest('hex');
  const lock = (of: string) =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: train.py\n      hash: md5\n      md5: ${'a'.repeat(32)}\n      size: 8\n    outs:\n    - path: out/predictions.csv\n      hash: md5\n      md5: ${of}\n      size: 9\n`;
  const FILES = { 'dvc.lock': lock(digest), 'metrics.json': '{"f1": 0.8}\n' };

  test.each<[string, Record<string, string>, object]>([
    ['carries the verdict', FILES, GREEN],
    ['but not with another digest', { ...FILES, 'dvc.lock': lock('b'.repeat(32)) }, { status: 'queued' }],
    ['but not with other numbers', { ...FILES, 'metrics.json': '{"f1": 0.9}\n' }, { status: 'queued' }],
    ['but not without a stage', { ...FILES, 'dvc.lock': "schema: '2.0'\nstages: {}\n" }, { status: 'queued' }],
    ['but not with other files', { ...FILES, 'train.py': 'other()\n' }, { status: 'queued' }],
  ])('%s', async (_, files, expected) => {
    const world = worldOf();
    const pull = world.open();
    await world.settle();
    const run = world.start(pull);
    const report = world.reportFor(run, pull, {
      more: { inputs: { config_sha: null, data: { 'out/predictions.csv': digest }, models: {} } },
    });
    // The commit is pushed while the run that makes it goes on.
    pull.push({ files, by: 'github-actions[bot]' });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    run.uploadArtifact('assay-report.root.1', { 'report.json': JSON.stringify(report) });
    run.complete('success');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(expected);
  });
});

describe('a merge group', () => {
  test('is judged by its own run, which must have compared with what the group stands on', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull);
    await world.settle();
    const group = world.repository.createMergeGroup([pull]);
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject({ status: 'queued' });
    world.report(group, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(RED);
    const next = world.repository.createMergeGroup([pull]);
    const run = world.start(next);
    const { subject } = world.reportFor(run, next);
    world.finish(run, next, { more: { subject: { ...subject, base_sha: 'b'.repeat(40) } } });
    await world.settle();
    expect(world.check(next.headSha)).toMatchObject(RED);
  });

  test('carries the verdict of its pull request where the base measures the same', async () => {
    const world = worldOf({ files: { 'assay.yaml': `${CONFIG}  merge_queue: carry\n` } });
    const pull = world.open();
    world.report(pull);
    await world.settle();
    world.repository.push('main', { files: { 'README.md': 'moved\n' }, by: 'ana' });
    const group = world.repository.createMergeGroup([pull]);
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(GREEN);
    world.repository.push('main', { files: { 'train.py': 'moved()\n' }, by: 'ana' });
    const later = world.repository.createMergeGroup([pull]);
    await world.settle();
    expect(world.check(later.headSha)).toMatchObject({ status: 'queued' });
  });
});
