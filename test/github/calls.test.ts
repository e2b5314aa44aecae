import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  addReaction,
  branchTip,
  changedFiles,
  createCheck,
  createComment,
  deleteComment,
  dispatchWorkflow,
  listDispatchedRuns,
  isTeamMember,
  listChecks,
  listComments,
  listInstallations,
  listInstalledRepositories,
  listMergeGroups,
  listOpenPullRequests,
  listReportArtifacts,
  listRuns,
  permissionOf,
  pullRequestsOfCommit,
  readBranchRules,
  readCommit,
  readFileAt,
  readPullRequest,
  readReportArtifact,
  readRepository,
  readRun,
  rerunWorkflow,
  updateCheck,
  updateComment,
} from '../../src/github/index.js';
import type { CheckDraft } from '../../src/github/index.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { octokitOf } from '../support/octokit-of.js';

const RULES = 'version: 1\nname: Žluťoučký\n';
const WORKFLOW = '.github/workflows/ml.yml';

function world() {
  const github = new GitHubSimulator({ now: () => new Date('2026-03-02T09:00:00Z'), seed: 1 });
  const app = github.addApp({
    slug: 'assay',
    permissions: {
      metadata: 'read',
      contents: 'read',
      actions: 'write',
      checks: 'write',
      pull_requests: 'write',
      issues: 'read',
      merge_queues: 'read',
      members: 'read',
    },
    events: [],
    webhookSecret: 's'.repeat(40),
  });
  const repository = github.addRepository('acme/churn', {
    files: {
      'assay.yaml': RULES,
      'data/a.bin': '\u00ff',
      [WORKFLOW]: 'on:\n  pull_request:\n  workflow_dispatch:\n    inputs:\n      assay_model: {}\n',
    },
  });
  const installation = github.install(app, [repository]);
  const clientOf = (auth: string) => octokitOf(github.fetch, { baseUrl: github.apiUrl, auth });
  return { github, app, repository, installation, clientOf, client: clientOf(installation.token()) };
}

let at: ReturnType<typeof world>;
beforeEach(() => {
  at = world();
});
afterEach(async () => {
  await at.github.close();
});

const draft = (headSha: string, fields: Partial<CheckDraft> = {}): CheckDraft => ({
  name: 'assay / gate',
  headSha,
  externalId: 'a1:1.1:0123456789abcdef',
  status: 'queued',
  title: 'waiting',
  summary: 'The run has not begun.',
  ...fields,
});

describe('reading', () => {
  test('repositories and installations', async () => {
    const { app, client, clientOf, installation, repository } = at;
    await expect(readRepository(client, repository.ref)).resolves.toMatchObject({
      ...{ owner: 'acme', name: 'churn', defaultBranch: 'main' },
    });
    await expect(listInstalledRepositories(client, installation.id)).resolves.toEqual([repository.ref]);
    const found = await listInstallations(clientOf(app.jwt()));
    expect(found).toMatchObject([{ id: installation.id, account: { login: 'acme' }, isSuspended: false }]);
  });

  test('pull requests, of forks too', async () => {
    const { github, client, repository } = at;
    repository.push('feature', { files: { 'assay.yaml': 'version: 1\n', 'b.txt': 'b' }, by: 'ana' });
    const own = repository.openPullRequest({ head: 'feature', by: 'ana', title: 'A'.repeat(256) });
    const fork = repository.fork('mallory');
    fork.push('patch', { files: { 'b.txt': 'c' }, by: 'mallory' });
    const foreign = repository.openPullRequest({ head: 'patch', from: fork, by: 'mallory', draft: true });

    const read = await readPullRequest(client, repository.ref, own.number);
    expect(read).toMatchObject({ number: own.number, state: 'open', isFork: false, isDraft: false, baseRef: 'main' });
    expect(read).toMatchObject({ headSha: own.headSha, headRef: 'feature', headOwner: 'acme', commentsCount: 0 });
    await expect(readPullRequest(client, repository.ref, foreign.number)).resolves.toMatchObject({
      ...{ isFork: true, isDraft: true, headOwner: 'mallory', author: { login: 'mallory', type: 'User' } },
    });
    const open = await listOpenPullRequests(client, repository.ref);
    expect(new Set(open.map(({ number }) => number))).toEqual(new Set([own.number, foreign.number]));
    await expect(listOpenPullRequests(client, repository.ref, { baseRef: 'release' })).resolves.toEqual([]);
    await expect(listOpenPullRequests(client, repository.ref, { limit: 1 })).resolves.toHaveLength(1);

    const ofFork = { sha: foreign.headSha, headOwner: 'mallory', headBranch: 'patch' };
    const numbers = async (of: Parameters<typeof pullRequestsOfCommit>[2]) =>
      (await pullRequestsOfCommit(client, repository.ref, of)).map(({ number }) => number);
    expect(await numbers(ofFork)).toEqual([foreign.number]);
    expect(await numbers({ sha: own.headSha })).toEqual([own.number]);
    expect(await numbers({ ...ofFork, sha: own.headSha })).toEqual([own.number]);

    const changed = await changedFiles(client, repository.ref, own.number);
    expect(changed).toMatchObject({ isCut: false });
    expect(changed.files).toMatchObject([
      { path: 'assay.yaml', status: 'modified', sha: repository.blobId('feature', 'assay.yaml') },
      { path: 'b.txt', status: 'added' },
    ]);
    await expect(changedFiles(client, repository.ref, own.number, 1)).resolves.toMatchObject({ isCut: true });
    await expect(readPullRequest(client, repository.ref, 99)).rejects.toMatchObject({ kind: 'not_found' });
    github.takeProblems();
  });

  test('files and commits', async () => {
    const { client, repository } = at;
    const sha = repository.head('main');
    const rules = { text: RULES, sha: repository.blobId('main', 'assay.yaml') };
    await expect(readFileAt(client, repository.ref, 'assay.yaml', 'main', 1000)).resolves.toEqual(rules);
    await expect(readFileAt(client, repository.ref, 'assay.yaml', sha, 1000)).resolves.toEqual(rules);
    await expect(readFileAt(client, repository.ref, 'none.yaml', 'main', 1000)).resolves.toBeUndefined();
    await expect(readFileAt(client, repository.ref, 'assay.yaml', 'main', 9)).rejects.toThrow(/has \d+ bytes, over 9/);
    await expect(readFileAt(client, repository.ref, 'data', 'main', 9)).rejects.toThrow(/is not a file/);
    await expect(branchTip(client, repository.ref, 'main')).resolves.toBe(sha);
    await expect(branchTip(client, repository.ref, 'mai')).resolves.toBeUndefined();
    const next = repository.push('main', { files: { 'metrics.json': '{}' }, by: 'ana' });
    await expect(readCommit(client, repository.ref, next)).resolves.toMatchObject({
      ...{ sha: next, parents: [sha], isCut: false, files: [{ path: 'metrics.json', status: 'added' }] },
    });
  });

  test('merge groups and rules of a branch', async () => {
    const { app, client, repository } = at;
    repository.push('feature', { files: { 'b.txt': 'b' }, by: 'ana' });
    const pull = repository.openPullRequest({ head: 'feature', by: 'ana' });
    await expect(listMergeGroups(client, repository.ref)).resolves.toEqual([]);
    const group = repository.createMergeGroup([pull], { base: 'main' });
    await expect(listMergeGroups(client, repository.ref)).resolves.toMatchObject([
      { sha: group.headSha, baseRef: 'main', baseSha: group.baseSha, pullRequest: pull.number },
    ]);
    const nothing = { requiredChecks: [], isStrict: false, hasMergeQueue: false, requiredWorkflows: [] };
    await expect(readBranchRules(client, repository.ref, 'main')).resolves.toEqual(nothing);
    const gate = { context: 'assay / gate', integrationId: app.id };
    repository.requireChecks('main', [gate, { context: 'build' }], { strict: true, mergeQueue: true });
    await expect(readBranchRules(client, repository.ref, 'main')).resolves.toMatchObject({
      requiredChecks: [
        { name: 'assay / gate', appId: app.id },
        { name: 'build', appId: null },
      ],
      isStrict: true,
      hasMergeQueue: true,
    });
  });

  test('who may do what', async () => {
    const { github, client, repository } = at;
    repository.addCollaborator('rita', 'maintain');
    repository.addCollaborator('ana', 'triage');
    github.addTeam('acme', 'release', ['rita'], { pending: ['paul'] });
    await expect(permissionOf(client, repository.ref, 'rita')).resolves.toBe('maintain');
    await expect(permissionOf(client, repository.ref, 'ana')).resolves.toBe('triage');
    await expect(permissionOf(client, repository.ref, 'nobody-at-all')).resolves.toMatch(/^(?:none|read)$/);
    await expect(isTeamMember(client, 'acme', 'release', 'rita')).resolves.toBe(true);
    await expect(isTeamMember(client, 'acme', 'release', 'paul')).resolves.toBe(false);
    await expect(isTeamMember(client, 'acme', 'release', 'ana')).resolves.toBe(false);
    await expect(isTeamMember(client, 'acme', 'nothing', 'rita')).resolves.toBe(false);
  });
});

test('runs and their reports, attempt by attempt', async () => {
  const { github, client, repository } = at;
  repository.push('feature', { files: { 'b.txt': 'b' }, by: 'ana' });
  const pull = repository.openPullRequest({ head: 'feature', by: 'ana' });
  const run = repository.startRun({ pull, workflow: WORKFLOW });
  run.uploadArtifact('assay-report.root.1', { 'report.json': '{"attempt": 1}' });
  run.uploadArtifact('logs', { 'log.txt': 'x' });
  run.complete('failure');
  const [first] = await listRuns(client, repository.ref, pull.headSha);
  expect(first).toMatchObject({ id: run.id, attempt: 1, event: 'pull_request', path: WORKFLOW, headSha: pull.headSha });
  expect(first).toMatchObject({ status: 'completed', conclusion: 'failure', headBranch: 'feature', headOwner: 'acme' });
  await expect(listRuns(client, repository.ref, repository.head('main'))).resolves.toEqual([]);

  const read = async (of: typeof first, project = 'root') => {
    const artifact = (await listReportArtifacts(client, repository.ref, of!)).find((one) => one.project === project);
    return artifact && readReportArtifact(client, repository.ref, of!, artifact, { fetch: github.fetch });
  };
  await expect(read(first)).resolves.toEqual({ attempt: 1 });
  await expect(read(first, 'other')).resolves.toBeUndefined();

  await rerunWorkflow(client, repository.ref, run.id);
  const second = await readRun(client, repository.ref, run.id);
  expect(second.attempt).toBe(2);
  await expect(listReportArtifacts(client, repository.ref, second)).resolves.toEqual([]);
  await expect(readRun(client, repository.ref, run.id, 1)).resolves.toMatchObject({
    attempt: 1,
    conclusion: 'failure',
  });
  const artifact = run.uploadArtifact('assay-report.root.2', { 'report.json': '{"attempt": 2}' });
  run.complete('success');
  await expect(read(second)).resolves.toEqual({ attempt: 2 });
  const [listed] = await listReportArtifacts(client, repository.ref, second);
  artifact.expire();
  await expect(read(second)).rejects.toMatchObject({ kind: 'expired' });
  // Seen before it expired: then the download says it.
  const late = readReportArtifact(client, repository.ref, second, listed!, { fetch: github.fetch });
  await expect(late).rejects.toMatchObject({ kind: 'expired' });
});

test('a workflow that is started by hand', async () => {
  const { client, repository } = at;
  const inputs = { assay_model: 'churn' };
  const id = await dispatchWorkflow(client, repository.ref, { workflow: WORKFLOW, ref: 'main', inputs });
  await expect(readRun(client, repository.ref, id!)).resolves.toMatchObject({
    event: 'workflow_dispatch',
    path: WORKFLOW,
  });
  const headSha = repository.head('main');
  const of = { workflow: WORKFLOW, branch: 'main', headSha };
  repository.startRun({ workflow: WORKFLOW, event: 'push' });
  const found = await listDispatchedRuns(client, repository.ref, of);
  expect(found).toMatchObject([{ id, actor: 'assay[bot]', headBranch: 'main', headSha }]);
  await expect(listDispatchedRuns(client, repository.ref, { ...of, branch: 'other' })).resolves.toEqual([]);
});

describe('checks', () => {
  test('are made, found, and changed; a namesake is not ours', async () => {
    const { github, app, client, clientOf, repository } = at;
    const sha = repository.head('main');
    const other = github.addApp({
      slug: 'other',
      permissions: { checks: 'write', metadata: 'read' },
      events: [],
      webhookSecret: 'x'.repeat(40),
    });
    const theirs = clientOf(github.install(other, [repository]).token());
    const made = await createCheck(client, repository.ref, draft(sha));
    await createCheck(
      theirs,
      repository.ref,
      draft(sha, { status: 'completed', conclusion: 'success', title: 'forged' }),
    );

    const ours = await listChecks(client, repository.ref, sha, { appId: app.id });
    expect(ours).toEqual([made]);
    expect(ours).toMatchObject([
      { appId: app.id, status: 'queued', title: 'waiting', externalId: 'a1:1.1:0123456789abcdef' },
    ]);
    const named = await listChecks(client, repository.ref, sha, { name: 'assay / gate' });
    expect(new Set(named.map(({ appSlug }) => appSlug))).toEqual(new Set(['assay', 'other']));

    const done = { status: 'completed', conclusion: 'failure', title: 'roc_auc fell' } as const;
    const remark = {
      path: 'assay.yaml',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
      message: 'm',
    } as const;
    const annotations = Array.from({ length: 70 }, () => remark);
    await updateCheck(client, repository.ref, made.id, draft(sha, { ...done, annotations }));
    const check = repository.latestCheck(sha, 'assay / gate', app);
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check!.output.annotations).toHaveLength(70);
    await expect(updateCheck(theirs, repository.ref, made.id, draft(sha))).rejects.toMatchObject({ kind: 'forbidden' });
    github.takeProblems();
  });

  test('the later one counts where two replicas made one each', async () => {
    const { app, client, repository } = at;
    const sha = repository.head('main');
    await createCheck(client, repository.ref, draft(sha));
    const second = await createCheck(client, repository.ref, draft(sha));
    const found = await listChecks(client, repository.ref, sha, { appId: app.id });
    expect(found.map(({ id }) => id)).toEqual([second.id]);
  });

  test('texts over the limits are cut, not refused', async () => {
    const { client, repository } = at;
    const long = { title: '😀'.repeat(300), summary: 'ä'.repeat(70_000), text: 'x'.repeat(99_999) };
    await createCheck(client, repository.ref, draft(repository.head('main'), long));
  });
});

describe('comments', () => {
  test('are written, found by author, edited and deleted', async () => {
    const { app, client, repository } = at;
    repository.push('feature', { files: { 'b.txt': 'b' }, by: 'ana' });
    const pull = repository.openPullRequest({ head: 'feature', by: 'ana' });
    pull.comment({ by: 'mallory', body: '<!-- assay:v1 project=root -->' });
    const ours = await createComment(client, repository.ref, pull.number, '<!-- assay:v1 project=root -->\nfirst');
    expect(ours).toMatchObject({ author: { login: app.botLogin, type: 'Bot' }, appId: app.id });

    const all = await listComments(client, repository.ref, pull.number);
    expect(all.map(({ author }) => author.login)).toEqual(['mallory', app.botLogin]);
    await expect(listComments(client, repository.ref, pull.number, ({ appId }) => appId === app.id)).resolves.toEqual([
      ours,
    ]);
    await expect(updateComment(client, repository.ref, ours.id, 'second')).resolves.toMatchObject({ body: 'second' });
    await deleteComment(client, repository.ref, ours.id);
    await deleteComment(client, repository.ref, ours.id);
    await expect(listComments(client, repository.ref, pull.number)).resolves.toHaveLength(1);
  });

  test('are all seen, page after page, and a reaction is given once', async () => {
    const { client, repository } = at;
    repository.push('feature', { files: { 'b.txt': 'b' }, by: 'ana' });
    const pull = repository.openPullRequest({ head: 'feature', by: 'ana' });
    for (let number = 0; number < 205; number++) pull.comment({ by: 'ana', body: `${number}` });
    const found = await listComments(client, repository.ref, pull.number);
    expect(found.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, number) => `${number}`));

    const [first] = found;
    expect(first).toMatchObject({ isEdited: false, appId: null, reactions: { eyes: 0 } });
    await addReaction(client, repository.ref, first!.id, 'eyes');
    await addReaction(client, repository.ref, first!.id, 'eyes');
    expect(pull.comments()[0]!.reactions).toMatchObject([{ content: 'eyes' }]);
    const [again] = await listComments(client, repository.ref, pull.number);
    expect(again!.reactions).toMatchObject({ eyes: 1, rocket: 0 });
  });
});

test('a token without the permission is told which one', async () => {
  const { github, clientOf, installation, repository } = at;
  const client = clientOf(installation.token({ permissions: { metadata: 'read' } }));
  await expect(listRuns(client, repository.ref, repository.head('main'))).rejects.toMatchObject({ kind: 'forbidden' });
  github.takeProblems();
});

test.each([
  ['server_error', { kind: 'unavailable', retryable: true }],
  ['secondary_limit', { kind: 'rate_limited', retryAfterMs: 60_000 }],
  ['primary_limit', { kind: 'rate_limited' }],
  ['dropped', { kind: 'unavailable' }],
  ['not_json', { kind: 'unavailable', retryable: true }],
] as const)('a fault of GitHub is an error of one kind: %s', async (kind, fields) => {
  at.github.faults.add({ route: '*', kind, times: 1, retryAfterSeconds: 60 });
  await expect(readRepository(at.client, at.repository.ref)).rejects.toMatchObject({ exitCode: 3, ...fields });
});
