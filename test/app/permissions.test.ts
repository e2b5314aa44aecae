import { createRequire } from 'node:module';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { modelArtifactName } from '../../src/core/candidate.js';
import { keysOf } from '../../src/github/index.js';
import { AppWorld } from '../support/app-world.js';
import type { Permissions, PullRequest } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW } from '../support/honest-report.js';
import type { WorldOptions } from '../support/reconciled-world.js';

// Reading GitHub's description takes a while where others want the machine, too.
jest.setTimeout(120_000);

const ALL: Permissions = PERMISSIONS;
const RULES = `${CONFIG.replace('{users: [rita]}', '{teams: [release]}')}  trust: pinned_workflow\n`;
const REEVALUATE = '.github/workflows/assay-reevaluate.yml';
const AGAIN = `run-name: \${{ inputs.assay_title }}
on:
  workflow_dispatch:
    inputs:
      assay_title: {required: true}
      assay_candidate: {required: true}
`;
const REEVALUATED = `version: 1
models:
  churn:
    model: models/churn.onnx
    task: binary
    test: {path: out/predictions.csv, target: truth, positive: yes, id: id}
    gates: [{metric: accuracy, max_drop: 0.02}]
github:
  workflows: [${WORKFLOW}]
  merge_queue: carry
  trust: trusted_reeval
  reevaluate: {workflow: ${REEVALUATE}}
`;

let world: AppWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** What people see of a story in which the App has to do all it can. */
interface Seen {
  /** The gate when the pull request is opened. */
  opened: string;
  /** The gate when bad numbers are reported. */
  judged: string;
  comment: 'none' | 'fail';
  /** The gate when somebody of the team of release managers has accepted them, and how that was answered. */
  accepted: string;
  answered: string;
  /** The gate of the group that is about to be merged. */
  merging: string;
}

const WHOLE: Seen = {
  opened: 'queued',
  judged: 'failure',
  comment: 'fail',
  accepted: 'success',
  answered: 'rocket',
  merging: 'queued',
};
const NOTHING: Seen = {
  opened: 'none',
  judged: 'none',
  comment: 'none',
  accepted: 'none',
  answered: 'none',
  merging: 'none',
};

async function tell(options: WorldOptions = {}): Promise<{ world: AppWorld; pull: PullRequest; seen: Seen }> {
  world = new AppWorld({ files: { 'assay.yaml': RULES }, ...options });
  const { github, repository } = world;
  github.addTeam('octo', 'release', ['tara']);
  repository.addCollaborator('tara', 'write');
  const rules = [{ type: 'workflows', parameters: { workflows: [{ path: WORKFLOW, repository_id: repository.id }] } }];
  repository.settings.rulesets.push({ id: 7, name: 'pinned', branch: 'main', rules, createdAt: new Date() });

  const pull = world.open();
  const gate = async ({ headSha }: { headSha: string } = pull) => {
    await world!.settle();
    const check = world!.check(headSha);
    return check ? (check.conclusion ?? check.status) : 'none';
  };
  const opened = await gate();
  world.report(pull, { accuracy: -0.05 });
  const judged = await gate();
  const comment = world.comments(pull)[0]?.includes('Assay: fail') ? 'fail' : 'none';
  const body = `/assay accept evaluation.churn.accuracy:max_drop --reason "known" --head ${pull.headSha}`;
  const command = pull.comment({ by: 'tara', body });
  const accepted = await gate();
  const answered = command.reactions[0]?.content ?? 'none';
  const merging = await gate(repository.createMergeGroup([pull]));
  return { world, pull, seen: { opened, judged, comment, accepted, answered, merging } };
}

/** The most that was needed of each permission. */
function needed({ github }: AppWorld): Permissions {
  const most: Record<string, string> = {};
  for (const one of [...github.usedPermissions].sort()) {
    const [name, level] = one.split(':') as [string, string];
    if (most[name] !== 'write') most[name] = level;
  }
  return most;
}

describe('the permissions of app.yml', () => {
  test('are enough for everything, and every one is needed at its level', async () => {
    const { world: told, pull, seen } = await tell();
    expect(seen).toEqual(WHOLE);
    pull.comment({ by: 'ana', body: '/assay re-run' });
    told.repository.pressReRunAll(pull.headSha, told.app, 'ana');
    await told.sweep();
    expect(told.refused()).toEqual([]);
    expect(needed(told)).toEqual(ALL);
  });

  const without = (...names: (keyof Permissions)[]): Permissions =>
    Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name as never)));

  /** What is lost without each, or with less of it. */
  const LOST: [string, Permissions, Partial<Seen>][] = [
    ['actions: runs and reports', without('actions'), NOTHING],
    ['checks: the gate, and with it all', without('checks'), NOTHING],
    ['checks: write: the gate, and with it all', { ...ALL, checks: 'read' }, { ...NOTHING, answered: 'rocket' }],
    ['contents: the rules', without('contents'), NOTHING],
    ['issues: word of a command', without('issues'), { accepted: 'failure', answered: 'none' }],
    ['members: who is in the team', without('members'), { accepted: 'failure', answered: 'confused' }],
    ['merge_queues: word of a group', without('merge_queues'), { merging: 'none' }],
    ['pull_requests: what it is about', without('pull_requests'), NOTHING],
    [
      'pull_requests: write: comment and answers',
      { ...ALL, pull_requests: 'read' },
      { comment: 'none', answered: 'none' },
    ],
  ];

  test.each(LOST)('without %s', async (_, permissions, lost) => {
    expect((await tell({ permissions })).seen).toEqual({ ...WHOLE, ...lost });
  });

  test('each is one of those that something is lost without; metadata comes with every App', async () => {
    const names = new Set(LOST.flatMap(([, permissions]) => Object.keys(ALL).filter((name) => !(name in permissions))));
    expect([...names, 'metadata'].sort()).toEqual(Object.keys(ALL).sort());
    const writes = LOST.flatMap(([title]) => /^(\w+): write/.exec(title)?.[1] ?? []);
    expect(writes).toEqual(Object.keys(ALL).filter((name) => ALL[name as keyof Permissions] === 'write'));
    expect((await tell({ permissions: without('metadata') })).seen).toEqual(WHOLE);
  });

  test('what is granted later counts at once', async () => {
    const { world: told, pull, seen } = await tell({ permissions: without('checks'), mayRerun: true });
    expect(seen).toEqual(NOTHING);
    told.installation.accept({ ...ALL, actions: 'write' });
    await told.settle();
    expect(told.check(pull.headSha)).toMatchObject({ conclusion: 'success' });
    await told.later(1);
    pull.comment({ by: 'ana', body: '/assay re-run' });
    await told.settle();
    expect(told.repository.runs[0]!.attempt).toBe(2);
  });

  test('what no webhook told of for want of a permission, the sweep finds', async () => {
    const { world: told, pull, seen } = await tell({ permissions: without('issues', 'merge_queues') });
    expect(seen).toMatchObject({ accepted: 'failure', merging: 'none' });
    await told.sweep();
    expect(told.check(pull.headSha)).toMatchObject({ conclusion: 'success' });
    expect(told.check(told.repository.mergeGroups[0]!.headSha)).toMatchObject({ status: 'queued' });
  });

  const REGISTERED: [string, WorldOptions, 'read' | 'write'][] = [
    ['an App that was registered without it', {}, 'read'],
    ['an App that was registered with it', { mayRerun: true }, 'write'],
    ['an App whose wish for it nobody has approved yet', { mayRerun: true, permissions: ALL }, 'read'],
  ];

  test.each(REGISTERED)('actions: write is for runs that the App starts again: %s', async (_, options, level) => {
    const { world: told, pull } = await tell(options);
    const [run] = told.repository.runs;
    await told.later(1);
    const command = pull.comment({ by: 'ana', body: '/assay re-run' });
    await told.settle();
    const mayRerun = level === 'write';
    expect(run!.attempt).toBe(mayRerun ? 2 : 1);
    expect(command.reactions[0]?.content).toBe(mayRerun ? 'eyes' : 'confused');
    expect(needed(told)).toEqual({ ...ALL, actions: level });
    expect(told.refused()).toEqual([]);
  });

  test.each(REGISTERED)('and for those that measure by the base: %s', async (_, options, level) => {
    world = new AppWorld({ ...options, files: { 'assay.yaml': REEVALUATED, [REEVALUATE]: AGAIN } });
    const pull = world.open();
    const run = world.start(pull);
    run.uploadArtifact(modelArtifactName('root', 'churn', 1), { 'model.onnx': 'a model' });
    world.finish(run, pull);
    await world.settle();
    const started = world.repository.runs.filter(({ event }) => event === 'workflow_dispatch');
    expect(started.map(({ workflow }) => workflow.path)).toEqual(level === 'write' ? [REEVALUATE] : []);
    expect(world.check(pull.headSha)).toMatchObject(
      level === 'write'
        ? { status: 'in_progress' }
        : { conclusion: 'failure', title: expect.stringContaining('may not start the workflow') },
    );
    expect(needed(world).actions).toBe(level);
    expect(world.refused()).toEqual([]);
  });
});

describe('the events of app.yml', () => {
  type Examples = { name: string; examples: { action?: string }[] }[];
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;

  test('all happen, and each says where to look', async () => {
    const { world: told, pull } = await tell();
    const gate = told.repository.latestCheck(pull.headSha, 'assay / gate', told.app)!;
    told.repository.pressReRun(gate.id, 'ana');
    told.repository.pressReRunAll(pull.headSha, told.app, 'ana');
    await told.settle();
    const handled = told.github.deliveries.sent.filter(({ event, payload }) => keysOf(event, payload).length > 0);
    expect([...new Set(handled.map(({ event }) => event))].sort()).toEqual([...EVENTS].sort());
  });

  test('are all that are listened to, but for those that come unasked', () => {
    const sha = 'a'.repeat(40);
    const repository = { id: 1, full_name: 'octo/churn' };
    // Whatever an event may be about, all in one.
    const anything = {
      installation: { id: 5 },
      repository,
      repositories: [repository],
      repositories_added: [repository],
      sender: { id: 9, login: 'ana', type: 'User' },
      ref: 'refs/heads/main',
      issue: { number: 7, pull_request: {} },
      pull_request: { number: 7, head: { sha } },
      ...Object.fromEntries(
        ['workflow_run', 'check_run', 'check_suite', 'merge_group'].map((name) => [name, { head_sha: sha }]),
      ),
    };
    const actions = new Set(examples.flatMap((event) => event.examples.map(({ action }) => action)));
    const heard = examples.flatMap(({ name }) =>
      [...actions].some((action) => keysOf(name, { ...anything, action }).length > 0) ? [name] : [],
    );
    expect(heard.sort()).toEqual([...EVENTS, 'installation', 'installation_repositories'].sort());
  });
});
