import { afterEach, expect, jest, test } from '@jest/globals';
import { reconcile } from '../../src/commands/index.js';
import type { ReconcileKey } from '../../src/github/index.js';
import { CONFIG } from '../support/honest-report.js';
import { ReconciledWorld } from '../support/reconciled-world.js';

jest.setTimeout(120_000);

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

function worldOf(config = CONFIG): ReconciledWorld {
  const world = new ReconciledWorld({ files: { 'assay.yaml': config } });
  worlds.push(world);
  return world;
}

/** Reconciles while something happens just before the first call of a route. */
function during(world: ReconciledWorld, key: ReconcileKey, route: string, happen: () => void) {
  const deps = world.deps();
  let isOver = false;
  const request = (called: string, parameters: never) => {
    if (called === route && !isOver) {
      isOver = true;
      happen();
    }
    return deps.client.request(called, parameters);
  };
  return reconcile(key, { ...deps, client: { request } });
}

test('more mistakes than one call carries are all shown, each once', async () => {
  const mistakes = Array.from(
    { length: 120 },
    (_, index) => `  - {metric: "m.json:k${index}", max_drop: 1, oops: 1}\n`,
  );
  const world = worldOf(`version: 1\nmetrics:\n${mistakes.join('')}`);
  const pull = world.open();
  await world.settle();
  const lines = () => {
    const { output } = world.repository.latestCheck(pull.headSha, 'assay / gate')!;
    return (output as never as { annotations: { start_line: number }[] }).annotations.map((one) => one.start_line);
  };
  const expected = mistakes.map((_, index) => index + 3);
  expect(lines()).toEqual(expected);
  world.pass(1);
  await world.sweep();
  world.caches = (await import('../../src/commands/index.js')).createReconcileCaches();
  await world.sweep();
  expect(lines()).toEqual(expected);
});

test('advice is carried into a merge group as advice', async () => {
  const world = worldOf(`enforce: false\n${CONFIG}  merge_queue: carry\n`);
  const pull = world.open();
  world.report(pull, { accuracy: -0.05 });
  await world.settle();
  expect(world.check(pull.headSha)).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  const group = world.repository.createMergeGroup([pull]);
  await world.settle();
  expect(world.check(group.headSha)).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  // Where rules block by now, it carries nothing, although nobody has looked at the pull request since.
  const idle = world.open({ 'README.md': 'Churn!\n' }, 'idle');
  world.start(idle).complete('failure');
  world.pass(2);
  await world.settle();
  expect(world.check(idle.headSha)).toMatchObject({ conclusion: 'neutral' });
  world.repository.push('main', { files: { 'assay.yaml': `${CONFIG}  merge_queue: carry\n` }, by: 'ana' });
  const later = world.repository.createMergeGroup([idle]);
  await world.reconcile({ kind: 'commit', repository: world.repository.ref, sha: later.headSha });
  expect(world.check(later.headSha)).toMatchObject({ status: 'queued' });
});

test('a pass of a merge group that was held up is not written where another run has begun', async () => {
  const world = worldOf();
  const pull = world.open();
  world.report(pull);
  await world.settle();
  const group = world.repository.createMergeGroup([pull]);
  world.report(group);
  const key: ReconcileKey = { kind: 'commit', repository: world.repository.ref, sha: group.headSha };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const { lookAgainAtMs } = await during(world, key, route, () => {
    world.pass(1);
    world.start(group);
  });
  expect(lookAgainAtMs).toBeGreaterThan(0);
  expect(world.check(group.headSha)?.conclusion).not.toBe('success');
  await world.settle();
  expect(world.check(group.headSha)).toMatchObject({ status: 'in_progress' });
});

test('of comments nothing is kept but ours, and of commands what is read of them', async () => {
  const world = worldOf();
  const pull = world.open();
  const long = 'x'.repeat(60_000);
  pull.comment({ by: 'ana', body: `/assay status\n${long}` });
  pull.comment({ by: 'ana', body: `/assay ${long}` });
  pull.comment({ by: 'ana', body: `<!-- assay:v1 project=root -->\n${long}` });
  world.report(pull, { accuracy: -0.05 });
  await world.settle();
  world.pass(1);
  await world.sweep();
  const kept: string[] = [];
  const { comments } = world.caches;
  const get = comments.get.bind(comments);
  comments.get = (key) => {
    const found = get(key);
    kept.push(...(found ?? []).map(({ body }) => body));
    return found;
  };
  await world.sweep();
  const [ours] = world.comments(pull);
  expect(kept).toContain('/assay status');
  expect(kept.filter((body) => body !== ours).every((body) => body.length <= 4001)).toBe(true);
  expect(kept.some((body) => body === ours)).toBe(true);
  expect(kept.some((body) => body.includes('xxx') && !body.startsWith('/assay'))).toBe(false);
});
