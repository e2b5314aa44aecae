import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { PullRequest } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW } from '../support/honest-report.js';
import { ReconciledWorld } from '../support/reconciled-world.js';

jest.setTimeout(120_000);

const LINT = '.github/workflows/lint.yml';
const OTHER = '.github/workflows/gpu.yml';
const job = (steps: string) => `on: [pull_request]\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const USES_ASSAY = job('      - uses: actions/checkout@v7\n      - uses: assay-ci/assay@v1\n');
const FILES = {
  'assay.yaml': CONFIG.replace(/ {2}workflows: .*\n/, ''),
  [WORKFLOW]: USES_ASSAY,
  [LINT]: job('      - run: npm run lint\n'),
};
const GREEN = { status: 'completed', conclusion: 'success' };
const RED = { status: 'completed', conclusion: 'failure' };

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

function worldOf(files: Record<string, string> = {}): ReconciledWorld {
  const world = new ReconciledWorld({ files: { ...FILES, ...files } });
  worlds.push(world);
  return world;
}

const start = (world: ReconciledWorld, pull: PullRequest, workflow: string) =>
  world.repository.startRun({ pull, workflow });

describe('where no workflow is named', () => {
  test('a run of one that does not run Assay is no evidence, whatever it comes to', async () => {
    const world = worldOf();
    const pull = world.open();
    start(world, pull, LINT).complete('failure');
    world.pass(2);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    const run = world.start(pull);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    world.finish(run, pull);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
    // What another begins is of no interest.
    world.pass(2);
    await world.sweep();
    await world.sweep();
    start(world, pull, '.github/workflows/docs.yml');
    expect(await world.reconcile(world.key(pull))).toMatchObject({ reads: 4, writes: 0 });
  });

  test('and none of those that run Assay starts, that is told, with what to do', async () => {
    const world = worldOf();
    const [touching, idle] = [world.open(), world.open({ 'README.md': 'Churn!\n' }, 'idle')];
    for (const pull of [touching, idle]) start(world, pull, LINT).complete('success');
    await world.settle();
    world.pass(61);
    await world.sweep();
    expect(world.check(touching.headSha)).toMatchObject(RED);
    expect(world.comments(touching)[0]).toContain('github.workflows');
    expect(world.check(idle.headSha)).toMatchObject(GREEN);
  });

  test('one that runs Assay counts also where its run left nothing', async () => {
    const world = worldOf();
    const pull = world.open();
    world.start(pull).complete('failure');
    world.pass(2);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });

  test.each<[string, Record<string, string>]>([
    [
      'a workflow of the repository',
      {
        [WORKFLOW]: 'on: [pull_request]\njobs:\n  ml:\n    uses: ./.github/workflows/_ml.yml\n',
        '.github/workflows/_ml.yml': USES_ASSAY,
      },
    ],
    [
      'an action of the repository',
      {
        [WORKFLOW]: job('      - uses: ./.github/actions/ml\n'),
        '.github/actions/ml/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: assay-ci/assay@v1\n',
      },
    ],
    ['a command', { [WORKFLOW]: job('      - run: npx assay-ci run\n') }],
  ])('one that runs Assay by %s counts', async (_, files) => {
    const world = worldOf(files);
    const pull = world.open();
    world.start(pull);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
  });

  test('one that the change brings counts by its report alone, and is waited for where it left one', async () => {
    const world = worldOf();
    const pull = world.open({ [OTHER]: USES_ASSAY });
    const run = start(world, pull, OTHER);
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'queued' });
    world.report(pull);
    world.finish(run, pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    run.rerun('ana');
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    world.finish(run, pull, { accuracy: 0.01 });
    await world.sweep();
    expect(world.check(pull.headSha)).toMatchObject(GREEN);
  });
});

test('a run that was asked for its report while it was at work is asked again when it is over', async () => {
  const world = worldOf();
  const { repository } = world;
  const pull = world.open({ [OTHER]: USES_ASSAY });
  repository.moveBranch('release', repository.head('main'), repository.owner);
  const twin = repository.openPullRequest({ head: 'feature', base: 'release', by: 'ana' });
  const [own, ofTwin] = [start(world, pull, OTHER), start(world, twin, OTHER)];
  world.pass(2);
  await world.settle();
  world.finish(ofTwin, twin, { accuracy: 0.01 });
  world.finish(own, pull, { accuracy: -0.05 });
  await world.settle();
  world.pass(2);
  await world.sweep();
  expect(world.check(pull.headSha)?.title).toMatch(/accuracy is worse/);
});

describe('of several workflows', () => {
  test('the worst report counts, says so, and none passes while another is at work', async () => {
    const world = worldOf({ [OTHER]: USES_ASSAY });
    const pull = world.open();
    const [slow, quick] = [world.start(pull), start(world, pull, OTHER)];
    world.finish(quick, pull, { accuracy: 0.01 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
    world.finish(slow, pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
    expect(world.comments(pull)[0]).toMatch(/Several workflows left a report.*ml\.yml.*gpu\.yml/s);
  });

  test('a no does not wait for the others', async () => {
    const world = worldOf({ [OTHER]: USES_ASSAY });
    const pull = world.open();
    world.start(pull);
    world.finish(start(world, pull, OTHER), pull, { accuracy: -0.05 });
    await world.settle();
    expect(world.check(pull.headSha)).toMatchObject(RED);
  });
});

test('a report of a project that is listed after that of another is waited for', async () => {
  const rules = CONFIG.replace(/github:[^]*/, '');
  const world = worldOf({
    'assay.yaml': `version: 1\ngithub: {workflows: [${WORKFLOW}], projects: [one, other]}\n`,
    'one/assay.yaml': rules,
    'other/assay.yaml': rules,
  });
  const pull = world.open({ 'other/assay.yaml': `${rules}# touched\n` });
  const run = world.start(pull);
  const upload = (project: string) =>
    run.uploadArtifact(`assay-report.${project}.1`, { 'report.json': JSON.stringify(world.reportFor(run, pull)) });
  upload('one');
  run.complete('success');
  const { lookAgainAtMs } = await world.reconcile(world.key(pull));
  expect(lookAgainAtMs).toBeGreaterThan(0);
  expect(world.check(pull.headSha)).toMatchObject({ status: 'in_progress' });
  upload('other');
  await world.sweep();
  expect(world.check(pull.headSha)).toMatchObject(GREEN);
});
