import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { BoundedCache } from '../../src/commands/bounded-cache.js';
import { parseExternalId } from '../../src/commands/head-inputs.js';
import { reconcile } from '../../src/commands/index.js';
import type { Reconciled } from '../../src/commands/index.js';
import { withVarsRead } from '../../src/commands/with-vars-read.js';
import { forkPullRequest } from '../support/github-simulator/index.js';
import type { MergeGroup, PullRequest } from '../support/github-simulator/index.js';
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
const CARRY = { 'assay.yaml': `${CONFIG}  merge_queue: carry\n` };
const USES_README = 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py, README.md]\n';
const LOOSE = CONFIG.replace('max_drop: 0.02', 'max_drop: 0.5');
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';

/** Reconciles while something happens just before the first call of a route. */
function during(world: ReconciledWorld, pull: PullRequest, route: string, happen: () => void): Promise<Reconciled> {
  const deps = world.deps();
  let isOver = false;
  const request = (called: string, parameters: never) => {
    if (called === route && !isOver) {
      isOver = true;
      happen();
    }
    return deps.client.request(called, parameters);
  };
  return reconcile(world.key(pull), { ...deps, client: { request } });
}

function reconcileGroup(world: ReconciledWorld, group: MergeGroup): Promise<Reconciled> {
  return world.reconcile({ kind: 'commit', repository: world.repository.ref, sha: group.headSha });
}

function press(world: ReconciledWorld, pull: PullRequest, by: string): void {
  const gate = world.repository.latestCheck(pull.headSha, 'assay / gate', world.app)!;
  world.repository.pressButton(gate.id, 'accept', by);
}

test('two forks that show one commit: the gate passes where both pull requests do, and nobody writes for ever', async () => {
  const world = worldOf();
  const { repository } = world;
  repository.moveBranch('experimental', repository.head('main'), repository.owner);
  const { pull: other, from } = forkPullRequest(repository, 'trudy', 'y');
  await world.settle();
  const fork = repository.fork('mallory');
  fork.moveBranch('x', from.head('y'), fork.owner);
  const lenient = repository.openPullRequest({ head: 'x', from: fork, base: 'experimental', by: 'mallory' });
  world.report(lenient, { accuracy: 0.01 });
  await world.settle();
  await world.sweep();
  expect(lenient.headSha).toBe(other.headSha);
  expect(world.check(other.headSha)).toMatchObject({ status: 'queued' });
  world.pass(1);
  await world.sweep();
  world.github.forgetRequests();
  await world.sweep();
  expect(world.writes()).toEqual([]);
});

test('the first who looks at a head speaks for all that show it', async () => {
  const world = worldOf();
  const { repository } = world;
  repository.moveBranch('lenient', repository.head('main'), repository.owner);
  repository.push('lenient', { files: { 'assay.yaml': LOOSE } });
  const lenient = world.open({ 'train.py': 'print(1)\n' }, 'shared', 'lenient');
  const strict = repository.openPullRequest({ head: 'shared', base: 'main', by: 'ana' });
  world.report(strict, { accuracy: -0.05 });
  world.report(lenient, { accuracy: -0.05 });
  await world.reconcile(world.key(lenient));
  expect(world.check(lenient.headSha)).toMatchObject(RED);
});

test('a commit that more pull requests show than its gate can name has no pass', async () => {
  const world = worldOf({ validate: false });
  const { repository } = world;
  const first = world.open({ 'README.md': 'Churn!\n' }, 'shared');
  world.start(first).complete('success');
  world.pass(2);
  await world.reconcile(world.key(first));
  expect(world.check(first.headSha)).toMatchObject(GREEN);
  const others = Array.from({ length: 41 }, (_, index) => {
    repository.moveBranch(`base-${index}`, repository.head('main'), repository.owner);
    return repository.openPullRequest({ head: 'shared', base: `base-${index}`, by: 'ana' });
  });
  await world.reconcile(world.key(others[40]!));
  expect(world.check(first.headSha)).toMatchObject(RED);
  const { externalId } = repository.latestCheck(first.headSha, 'assay / gate', world.app)!;
  expect(parseExternalId(externalId?.slice(0, 1024))?.comments.size).toBe(41);
  for (const other of others) other.close();
  await world.reconcile(world.key(first));
  expect(world.check(first.headSha)).toMatchObject(GREEN);
});

describe('what GitHub says once and takes back', () => {
  test('an assay.yaml of the base that is missing for a moment lets nobody judge by the head’s', async () => {
    const world = worldOf();
    const pull = world.open({ 'assay.yaml': LOOSE });
    world.report(pull, { accuracy: -0.05 });
    world.github.faults.add({ route: CONTENTS, kind: 'server_error', status: 404, times: 1 });
    await expect(world.reconcile(world.key(pull))).rejects.toMatchObject({ retryable: true });
    expect(world.check(pull.headSha)).toBeUndefined();
    await world.reconcile(world.key(pull));
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('a base branch that is missing for a moment is asked for again', async () => {
    const world = worldOf();
    const pull = world.open();
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    world.github.faults.add({ route, kind: 'server_error', status: 404, times: 1 });
    await expect(world.reconcile(world.key(pull))).rejects.toMatchObject({ retryable: true });
  });

  test('a head that is pushed away and back again is not judged by the files of the other', async () => {
    const world = worldOf();
    const pull = world.open();
    const [main, touching] = [world.repository.head('main'), pull.headSha];
    const harmless = world.repository.push('harmless', { files: { 'README.md': 'x\n' }, by: 'ana' });
    expect(harmless).not.toBe(main);
    world.start(pull).complete('success');
    world.pass(2);
    const move = (sha: string) => world.repository.moveBranch('feature', sha, world.repository.owner, true);
    await during(world, pull, 'GET /repos/{owner}/{repo}/git/ref/{ref}', () => move(harmless));
    move(touching);
    expect(world.check(touching)?.conclusion).not.toBe('success');
    await world.sweep();
    expect(world.check(touching)).toMatchObject(RED);
  });

  test('files are listed of the pull request where there are too many to compare, and only while it stays', async () => {
    const world = worldOf({ validate: false });
    const files = Array.from({ length: 301 }, (_, index) => [`notes/${index}.md`, 'x\n']);
    const pull = world.open(Object.fromEntries(files) as Record<string, string>);
    world.start(pull).complete('success');
    world.pass(2);
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const push = () => void pull.push({ files: { 'train.py': 'other()\n' } });
    await expect(during(world, pull, route, push)).rejects.toMatchObject({ retryable: true });
    world.start(pull).complete('success');
    world.pass(2);
    await world.reconcile(world.key(pull));
    expect(world.check(pull.headSha)).toMatchObject(RED);
    const idle = world.open(Object.fromEntries(files) as Record<string, string>, 'idle');
    world.start(idle).complete('success');
    world.pass(2);
    await world.reconcile(world.key(idle));
    expect(world.check(idle.headSha)).toMatchObject(GREEN);
  });

  test('a report that is listed a little after its run is over is waited for', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.start(pull);
    run.complete('success');
    const { lookAgainAtMs } = await world.reconcile(world.key(pull));
    expect(lookAgainAtMs).toBeGreaterThan(0);
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    const report = JSON.stringify(world.reportFor(run, pull));
    run.uploadArtifact('assay-report.root.1', { 'report.json': report });
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('a run that starts while a pass is held up takes the word from it', async () => {
    const world = worldOf();
    const pull = world.open();
    await world.settle();
    world.report(pull);
    const route = 'POST /repos/{owner}/{repo}/check-runs';
    const { lookAgainAtMs } = await during(world, pull, route, () => {
      world.pass(1);
      world.start(pull);
    });
    expect(lookAgainAtMs).toBeGreaterThan(0);
    expect(world.check(pull.headSha)).not.toMatchObject(GREEN);
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
  });
});

test('waiting for a run is not begun again by another word of the gate', async () => {
  const world = worldOf({ files: { 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'max_dropp: 0.02') } });
  const pull = world.open();
  await world.settle();
  expect(world.check(pull.headSha)!.title).toContain('assay.yaml');
  world.pass(61);
  world.repository.push('main', { files: { 'assay.yaml': CONFIG }, by: 'ana' });
  await world.settle();
  await world.sweep();
  expect(world.check(pull.headSha)).toMatchObject(RED);
  expect(world.check(pull.headSha)!.title).not.toContain('assay.yaml');
});

test('a tier of trust that is no longer reached takes the pass back', async () => {
  const world = worldOf({ files: { 'assay.yaml': `${CONFIG}  trust: pinned_workflow\n` } });
  const { rulesets } = world.repository.settings;
  const workflows = [{ path: WORKFLOW, repository_id: world.repository.id }];
  const rules = [{ type: 'workflows', parameters: { workflows } }];
  rulesets.push({ id: 7, name: 'pinned', branch: 'main', rules, createdAt: new Date('2026-03-02T09:00:00Z') });
  const pull = world.open();
  world.report(pull);
  await world.settle();
  expect(world.check(pull.headSha)).toMatchObject(GREEN);
  rulesets.length = 0;
  await world.sweep();
  expect(world.check(pull.headSha)).toMatchObject(RED);
});

describe('rules that a pull request brings', () => {
  test('send nobody to other directories', async () => {
    const world = worldOf({ files: { 'assay.yaml': null } });
    const pull = world.open({ 'assay.yaml': CONFIG.replace('github:', 'github:\n  projects: [secret]') });
    await world.reconcile(world.key(pull));
    expect(world.check(pull.headSha)).toBeDefined();
    expect(world.github.requests.filter(({ path }) => path.includes('secret'))).toEqual([]);
  });
});

describe('an acceptance', () => {
  const command = (pull: PullRequest) =>
    `/assay accept evaluation.churn.accuracy:max_drop --reason "known" --head ${pull.headSha}`;

  test('is taken back by an edit that shows nowhere else', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    const accepted = pull.comment({ by: 'rita', body: command(pull) });
    await world.settle();
    world.pass(1);
    await world.sweep();
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    accepted.edit('never mind', 'rita');
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test('by the button is of what its gate showed, not of what fails by now', async () => {
    const world = worldOf();
    const pull = world.open();
    const run = world.report(pull, { f1: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    run.rerun('ana');
    world.finish(run, pull, { accuracy: -0.3 });
    world.github.deliveries.clear();
    press(world, pull, 'rita');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.check(pull.headSha, 'assay accepted')).toBeUndefined();
    expect(world.logs).toContainEqual(expect.objectContaining({ event: 'accept_refused', by: 'rita' }));
    press(world, pull, 'rita');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('by the button reaches the pull request of a fork, which no list of the commit has', async () => {
    const world = worldOf();
    const { pull } = forkPullRequest(world.repository);
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    press(world, pull, 'rita');
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });

  test('that goes takes the pass of the group with it', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    const accepted = pull.comment({ by: 'rita', body: command(pull) });
    await world.settle();
    const group = world.repository.createMergeGroup([pull]);
    world.report(group, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(GREEN);
    world.pass(1);
    accepted.edit('never mind', 'rita');
    await world.sweep();
    expect(world.check(group.headSha)).toMatchObject(RED);
  });

  test('that is gone is carried into no group, whoever heard of it', async () => {
    const world = worldOf({ files: CARRY });
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    const accepted = pull.comment({ by: 'rita', body: command(pull) });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    world.pass(1);
    accepted.edit('never mind', 'rita');
    world.github.deliveries.clear();
    const group = world.repository.createMergeGroup([pull]);
    await reconcileGroup(world, group);
    expect(world.check(group.headSha)).toMatchObject({ status: 'queued' });
  });

  test('by comment and by the button is told once', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    press(world, pull, 'rita');
    await world.settle();
    pull.comment({ by: 'rita', body: command(pull) });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    expect(world.check(pull.headSha)!.title).not.toContain('more');
  });

  test('by the button holds for the group that merges it', async () => {
    const world = worldOf();
    const pull = world.open();
    world.report(pull, { accuracy: -0.05 });
    await world.settle();
    press(world, pull, 'rita');
    await world.settle();
    const group = world.repository.createMergeGroup([pull]);
    world.report(group, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(GREEN);
  });
});

describe('a merge group', () => {
  test('whose own run says no carries nothing', async () => {
    const world = worldOf({ files: CARRY });
    const pull = world.open();
    world.report(pull);
    await world.settle();
    const group = world.repository.createMergeGroup([pull]);
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(GREEN);
    world.report(group, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(group.headSha)).toMatchObject(RED);
  });

  test('carries a pass that nothing was measured for only where its base measures none of it either', async () => {
    const world = worldOf({ files: CARRY });
    const pull = world.open({ 'README.md': 'Churn!\n' });
    world.start(pull).complete('success');
    await world.settle();
    world.pass(2);
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    const group = world.repository.createMergeGroup([pull]);
    await reconcileGroup(world, group);
    expect(world.check(group.headSha)).toMatchObject(GREEN);
    world.repository.push('main', { files: { 'dvc.yaml': USES_README }, by: 'ana' });
    const later = world.repository.createMergeGroup([pull]);
    await reconcileGroup(world, later);
    expect(world.check(later.headSha)).toMatchObject({ status: 'queued' });
  });

  test('carries the pass of a commit that records what a run made only where the base is as it was compared with', async () => {
    const digest = createHash('md5').update('id,label\n').digest('hex');
    const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    outs:\n    - path: out/predictions.csv\n      hash: md5\n      md5: ${digest}\n      size: 9\n`;
    const world = worldOf({ files: CARRY });
    const pull = world.open();
    const run = world.start(pull);
    const report = world.reportFor(run, pull, {
      more: { inputs: { config_sha: null, data: { 'out/predictions.csv': digest }, models: {} } },
    });
    run.uploadArtifact('assay-report.root.1', { 'report.json': JSON.stringify(report) });
    run.complete('success');
    pull.push({ files: { 'dvc.lock': lock }, by: 'github-actions[bot]' });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    const group = world.repository.createMergeGroup([pull]);
    await reconcileGroup(world, group);
    expect(world.check(group.headSha)).toMatchObject(GREEN);
    world.repository.push('main', { files: { 'train.py': 'moved()\n' }, by: 'ana' });
    const later = world.repository.createMergeGroup([pull]);
    await reconcileGroup(world, later);
    expect(world.check(later.headSha)).toMatchObject({ status: 'queued' });
  });

  test('passes where its workflow had nothing to do and it changes nothing that is measured', async () => {
    const world = worldOf();
    const pull = world.open({ 'README.md': 'Churn!\n' });
    const group = world.repository.createMergeGroup([pull]);
    world.start(group).complete('skipped');
    await reconcileGroup(world, group);
    expect(world.check(group.headSha)).toMatchObject(GREEN);
  });

  test('is one only where it stands on its base', async () => {
    const world = worldOf();
    const old = world.repository.head('main');
    world.repository.push('main', { files: { 'README.md': 'moved\n' }, by: 'ana' });
    const branch = `gh-readonly-queue/main/pr-1-${old}`;
    const sha = world.repository.push(branch, { files: { 'assay.yaml': LOOSE }, by: 'ana' });
    await world.reconcile({ kind: 'commit', repository: world.repository.ref, sha });
    expect(world.check(sha)).toBeUndefined();
    expect(world.logs).toContainEqual(expect.objectContaining({ event: 'merge_group_refused' }));
  });
});

test('a dvc.yaml cannot have hundreds of files read', async () => {
  let reads = 0;
  const parsed = withVarsRead(
    (readVars) => Array.from({ length: 51 }, (_, index) => readVars(`params-${index}.yaml`)),
    () => Promise.resolve(reads++ === 0 ? 'a: 1\n' : undefined),
  );
  await expect(parsed).rejects.toMatchObject({ code: 'VARS_TOO_MANY' });
  expect(reads).toBe(0);
});

test('a cache keeps no more bytes than it may', () => {
  const cache = new BoundedCache<string>(10, 6, (value) => value.length);
  for (const [key, value] of [
    ['a', 'aaa'],
    ['b', 'bbb'],
  ] as const)
    cache.set(key, value);
  expect([cache.get('b'), cache.get('a')]).toEqual(['bbb', 'aaa']);
  cache.set('c', 'ccc');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['aaa', undefined, 'ccc']);
  cache.set('huge', 'h'.repeat(7));
  expect([cache.get('a'), cache.get('huge')]).toEqual([undefined, undefined]);
  cache.set('d', 'ddd');
  expect(cache.get('d')).toBe('ddd');
});
