import { afterEach, expect, jest, test } from '@jest/globals';
import { AppWorld } from '../support/app-world.js';
import { dependabotPullRequest, draftPullRequest, forkPullRequest } from '../support/github-simulator/index.js';
import type { MergeGroup, PullRequest, WorkflowRun } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW } from '../support/honest-report.js';
import type { Numbers } from '../support/honest-report.js';
import type { WorldOptions } from '../support/reconciled-world.js';

// Reading GitHub's description takes a while where others want the machine, too.
jest.setTimeout(120_000);

/** A pull request on its way. */
interface Story {
  world: AppWorld;
  pull: PullRequest;
  /** What is about to be merged: from here on, its gate is looked at. */
  group?: MergeGroup;
  run?: WorkflowRun;
}

type Happening = (story: Story) => unknown;
type Gate = 'none' | 'queued' | 'in_progress' | 'success' | 'failure' | 'neutral';
/** What happens; then the gate's state and title, and the App's comment on the pull request, null where there is none. */
type Step = [happening: Happening, gate: Gate, title: RegExp, comment: RegExp | null];

const opens: Happening = () => {};
const starts: Happening = (story) => (story.run = story.world.start(story.group ?? story.pull));
const reports =
  (numbers: Numbers, conclusion = 'success'): Happening =>
  (story) => {
    const head = story.group ?? story.pull;
    const run = story.run?.headSha === head.headSha ? story.run : story.world.start(head);
    story.world.finish((story.run = run), head, numbers, conclusion);
  };
const ends =
  (conclusion: string): Happening =>
  ({ run }) =>
    run!.complete(conclusion);
const runsAgain: Happening = ({ run }) => run!.rerun('ana');
const pushes =
  (files: Record<string, string> = { 'train.py': 'print("mended")\n' }): Happening =>
  ({ pull }) =>
    pull.push({ files });
const baseGets =
  (files: Record<string, string>): Happening =>
  ({ world }) =>
    world.repository.push('main', { files, by: 'ana' });
const isQueued: Happening = (story) => (story.group = story.world.repository.createMergeGroup([story.pull]));
const later =
  (minutes: number): Happening =>
  ({ world }) =>
    world.later(minutes);

const BAD: Numbers = { accuracy: -0.05 };
const GOOD: Numbers = { accuracy: 0.01 };

const WAITING = /^Waiting for the workflow to run/;
const RUNNING = /^The workflow is under way/;
const WORSE = /^evaluation\.churn\.accuracy is worse/;
const HOLDS = /^All 2 gates hold/;
const FAIL = /^<!-- assay:v1 project=root -->\n\n## [^\n]*Assay: fail/;
const PASS = /^<!-- assay:v1 project=root -->\n\n## [^\n]*Assay: pass/;

const LOOSE = CONFIG.replace('max_drop: 0.02', 'max_drop: 0.5');
const BROKEN = CONFIG.replace('max_drop: 0.02', 'max_dropp: 0.02');
const PINNED = `${CONFIG}  trust: pinned_workflow\n`;
const CARRY = `${CONFIG}  merge_queue: carry\n`;

/** Worse, then mended by a push. */
const MENDED: Step[] = [
  [opens, 'queued', WAITING, null],
  [starts, 'in_progress', RUNNING, null],
  [reports(BAD, 'failure'), 'failure', WORSE, FAIL],
  [pushes(), 'queued', WAITING, FAIL],
  [reports(GOOD), 'success', HOLDS, PASS],
];

interface Told {
  options?: WorldOptions;
  opened?: (world: AppWorld) => PullRequest;
  steps: Step[];
}

const STORIES: Record<string, Told> = {
  'of a branch of the repository': { steps: MENDED },
  'of a fork': { opened: ({ repository }) => forkPullRequest(repository).pull, steps: MENDED },
  'by Dependabot': { opened: ({ repository }) => dependabotPullRequest(repository).pull, steps: MENDED },
  'that is a draft until it is good': {
    opened: ({ repository }) => draftPullRequest(repository).pull,
    steps: [...MENDED, [({ pull }) => pull.readyForReview(), 'success', HOLDS, PASS]],
  },
  'of a first-time contributor, whose run waits for approval': {
    opened: ({ repository }) => forkPullRequest(repository, 'newcomer').pull,
    steps: [
      [opens, 'queued', WAITING, null],
      [
        (story) => {
          starts(story);
          story.run!.waitForApproval();
        },
        'queued',
        /^The workflow waits until a maintainer approves it/,
        null,
      ],
      [later(120), 'queued', /^The workflow waits until a maintainer approves it/, null],
      [({ run }) => run!.approve('ana'), 'in_progress', RUNNING, null],
      [reports(BAD), 'failure', WORSE, FAIL],
    ],
  },
  'whose run is started again': {
    steps: [
      [reports(BAD), 'failure', WORSE, FAIL],
      [runsAgain, 'in_progress', RUNNING, FAIL],
      [ends('cancelled'), 'failure', /^The run was cancelled before it had a report/, /was cancelled/],
      [runsAgain, 'in_progress', RUNNING, /was cancelled/],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'whose run is cancelled': {
    steps: [
      [starts, 'in_progress', RUNNING, null],
      [ends('cancelled'), 'failure', /^The run was cancelled before it had a report/, FAIL],
      [runsAgain, 'in_progress', RUNNING, FAIL],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'whose run takes too long': {
    steps: [
      [starts, 'in_progress', RUNNING, null],
      [ends('timed_out'), 'failure', /^The run ran out of time before it had a report/, FAIL],
      [pushes(), 'queued', WAITING, FAIL],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'whose run leaves no report': {
    steps: [
      [starts, 'in_progress', RUNNING, null],
      // It may be listed a little later.
      [ends('success'), 'in_progress', RUNNING, null],
      [later(2), 'failure', /^The run ended well, but left no report/, FAIL],
    ],
  },
  'whose workflow never starts': {
    steps: [
      [opens, 'queued', WAITING, null],
      [later(59), 'queued', WAITING, null],
      [later(2), 'failure', /did not start within/, /train\.py/],
      [starts, 'in_progress', RUNNING, FAIL],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'that touches nothing that is measured, so that no workflow starts': {
    opened: (world) => world.open({ 'README.md': 'Churn!\n' }),
    steps: [
      [opens, 'queued', WAITING, null],
      [later(61), 'success', /^No model change/, null],
      [pushes({ 'train.py': 'print(1)\n' }), 'queued', WAITING, null],
    ],
  },
  'that conflicts with its base': {
    opened(world) {
      const pull = world.open();
      pull.setConflicted(true);
      return pull;
    },
    steps: [
      [opens, 'queued', /^This pull request conflicts with its base branch/, null],
      [later(61), 'failure', /conflicts with its base/, FAIL],
      [
        ({ pull }) => {
          pull.setConflicted(false);
          pull.push({ files: { 'train.py': 'print("merged")\n' } });
        },
        'queued',
        WAITING,
        FAIL,
      ],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'whose report is no longer kept': {
    steps: [
      [starts, 'in_progress', RUNNING, null],
      [
        ({ world, pull, run }) => {
          const report = JSON.stringify(world.reportFor(run!, pull));
          run!.uploadArtifact('assay-report.root.1', { 'report.json': report }).expire();
          run!.complete('success');
        },
        'failure',
        /^The report of this commit is no longer kept/,
        FAIL,
      ],
      [runsAgain, 'in_progress', RUNNING, FAIL],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'that shares its head with another': {
    opened(world) {
      world.repository.moveBranch('release', world.repository.head('main'), world.repository.owner);
      return world.open();
    },
    steps: [
      [reports(GOOD), 'success', HOLDS, PASS],
      [
        ({ world }) => world.repository.openPullRequest({ head: 'feature', base: 'release', by: 'ana' }),
        'queued',
        /^#2: Waiting for the workflow/,
        PASS,
      ],
      [
        ({ world }) => world.report(world.repository.pull(2)!, BAD),
        'failure',
        /^#2: evaluation\.churn\.accuracy is worse/,
        PASS,
      ],
      [({ world }) => world.repository.pull(2)!.close(), 'success', HOLDS, PASS],
    ],
  },
  'whose base branch moves': {
    steps: [
      [reports(BAD), 'failure', WORSE, FAIL],
      [baseGets({ 'README.md': 'moved\n' }), 'failure', WORSE, FAIL],
      [baseGets({ 'assay.yaml': LOOSE }), 'success', HOLDS, PASS],
      [baseGets({ 'assay.yaml': CONFIG.replace('max_drop: 0.02', 'min: 0.99') }), 'failure', /0\.99/, /0\.99/],
    ],
  },
  'that is retargeted to a branch with other rules': {
    opened(world) {
      world.repository.push('lenient', { files: { 'assay.yaml': LOOSE }, by: 'ana' });
      return world.open(undefined, 'feature', 'lenient');
    },
    steps: [
      [reports(BAD), 'success', HOLDS, PASS],
      [({ pull }) => pull.changeBase('main'), 'failure', WORSE, FAIL],
    ],
  },
  'that a merge group judges again': {
    steps: [
      [reports(GOOD), 'success', HOLDS, PASS],
      [isQueued, 'queued', WAITING, PASS],
      [starts, 'in_progress', RUNNING, PASS],
      [reports(BAD), 'failure', WORSE, PASS],
      [baseGets({ 'README.md': 'moved\n' }), 'failure', WORSE, PASS],
      [isQueued, 'queued', WAITING, PASS],
      [reports(GOOD), 'success', HOLDS, PASS],
    ],
  },
  'whose verdict a merge group carries': {
    options: { files: { 'assay.yaml': CARRY } },
    steps: [
      [reports(GOOD), 'success', HOLDS, PASS],
      [baseGets({ 'README.md': 'moved\n' }), 'success', HOLDS, PASS],
      [isQueued, 'success', /^The verdict of [0-9a-f]{10} holds here too/, PASS],
      [baseGets({ 'train.py': 'moved()\n' }), 'success', /^The verdict of/, PASS],
      [isQueued, 'queued', WAITING, PASS],
      [reports(BAD), 'failure', WORSE, PASS],
    ],
  },
  'that was there before the App': {
    opened(world) {
      world.installation.uninstall();
      world.github.deliveries.clear();
      return world.open();
    },
    steps: [
      [reports(BAD), 'none', /^/, null],
      [({ world }) => world.github.install(world.app, [world.repository]), 'failure', WORSE, FAIL],
      [pushes(), 'queued', WAITING, FAIL],
    ],
  },
  'in a repository that the App gets later': {
    opened(world) {
      world.installation.repositories.delete(world.repository);
      return world.open();
    },
    steps: [
      [reports(BAD), 'none', /^/, null],
      [({ world }) => world.installation.addRepository(world.repository), 'failure', WORSE, FAIL],
    ],
  },
  'into a branch that does not know Assay': {
    options: { files: { 'assay.yaml': null } },
    steps: [
      [reports(BAD), 'none', /^/, null],
      [later(61), 'none', /^/, null],
      [baseGets({ 'assay.yaml': CONFIG }), 'failure', WORSE, FAIL],
    ],
  },
  'that brings the first rules': {
    options: { files: { 'assay.yaml': null } },
    opened: (world) => world.open({ 'assay.yaml': CONFIG }),
    steps: [
      [opens, 'queued', WAITING, null],
      [reports(BAD), 'neutral', /^No gate applies/, /hold after the merge and block nothing now/],
    ],
  },
  'into a branch whose assay.yaml is broken': {
    options: { files: { 'assay.yaml': BROKEN } },
    steps: [
      [opens, 'failure', /^assay\.yaml of the base branch has 2 mistakes/, /max_dropp/],
      [reports(GOOD), 'failure', /^assay\.yaml of the base branch has 2 mistakes/, FAIL],
      [baseGets({ 'assay.yaml': CONFIG }), 'success', HOLDS, PASS],
    ],
  },
  'that loosens the rules': {
    opened: (world) => world.open({ 'assay.yaml': LOOSE }),
    steps: [
      [reports(BAD), 'failure', WORSE, /Assay: fail[^]*assay\.yaml/],
      [baseGets({ 'assay.yaml': LOOSE }), 'success', HOLDS, PASS],
    ],
  },
  'that breaks the rules': {
    opened: (world) => world.open({ 'assay.yaml': BROKEN }),
    steps: [[reports(GOOD), 'success', HOLDS, /Assay: pass[^]*assay\.yaml/]],
  },
  'of numbers that a ruleset vouches for': {
    options: { files: { 'assay.yaml': PINNED } },
    opened(world) {
      const workflows = [{ path: WORKFLOW, repository_id: world.repository.id }];
      const rules = [{ type: 'workflows', parameters: { workflows } }];
      const createdAt = new Date('2026-03-02T09:00:00Z');
      world.repository.settings.rulesets.push({ id: 7, name: 'pinned', branch: 'main', rules, createdAt });
      return world.open();
    },
    steps: [
      [reports(GOOD), 'success', HOLDS, /numbers of a workflow that this change cannot alter/],
      [pushes({ [WORKFLOW]: 'on: pull_request\n' }), 'queued', WAITING, PASS],
      [reports(GOOD), 'failure', /ask for numbers of the tier pinned_workflow, these are self_reported/, FAIL],
    ],
  },
  'of numbers that nobody vouches for': {
    options: { files: { 'assay.yaml': PINNED } },
    steps: [[reports(GOOD), 'failure', /ask for numbers of the tier pinned_workflow/, FAIL]],
  },
  'that a release manager accepts as it is': {
    steps: [
      [reports(BAD), 'failure', WORSE, FAIL],
      [
        ({ world, pull }) => {
          const gate = 'evaluation.churn.accuracy:max_drop';
          pull.comment({ by: 'rita', body: `/assay accept ${gate} --reason "known" --head ${pull.headSha}` });
          world.pass(1);
        },
        'success',
        /accepted/,
        /Assay: pass[^]*rita[^]*known/,
      ],
      [pushes(), 'queued', WAITING, /rita/],
      [reports(BAD), 'failure', WORSE, FAIL],
    ],
  },
};

let world: AppWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

test.each(Object.entries(STORIES))('a pull request %s', async (_, { options, opened, steps }) => {
  world = new AppWorld(options);
  const story: Story = { world, pull: opened ? opened(world) : world.open() };
  const ids = new Set<number>();
  const seen = [];
  for (const [happening] of steps) {
    await happening(story);
    await world.settle();
    const check = world.check((story.group ?? story.pull).headSha);
    for (const { id } of story.pull.commentsBy(world.app)) ids.add(id);
    seen.push({
      gate: check ? (check.conclusion ?? check.status) : 'none',
      title: check?.title ?? '',
      comments: world.comments(story.pull),
    });
  }
  const expected = steps.map(([, gate, title, comment]) => ({
    gate,
    title: expect.stringMatching(title),
    comments: comment ? [expect.stringMatching(comment)] : [],
  }));
  expect(seen).toEqual(expected);
  // Edited in place, by a token that is strong enough; then there is nothing more to say.
  expect(ids.size).toBeLessThanOrEqual(1);
  expect(world.refused()).toEqual([]);
  await world.sweep();
  world.github.forgetRequests();
  await world.sweep();
  expect(world.writes()).toEqual([]);
  expect(world.lines.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
});
