import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { putAction, runAct } from '../support/act.js';
import { killApps, startApp } from '../support/app-process.js';
import type { AppProcess } from '../support/app-process.js';
import { reportOf } from '../support/churn-report.js';
import { checkOutPullRequest } from '../support/git-mirror.js';
import { GitHubSimulator, branchPullRequest } from '../support/github-simulator/index.js';
import type { App, Permissions, PullRequest, Repository } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW, honestReport } from '../support/honest-report.js';
import type { Numbers } from '../support/honest-report.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { ROOT } from '../support/repository-root.js';
import { startResultsService } from '../support/results-service.js';
import { GATES, nameRemoteInFull, smallPipeline } from '../support/small-pipeline.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';

// Reading GitHub's description takes a while, and the App spaces its writes as GitHub asks.
jest.setTimeout(120_000);

const SECRET = '0123456789abcdef0123456789abcdef';

let github: GitHubSimulator;
let registered: App;
let app: AppProcess;
let repository: Repository;

beforeEach(async () => {
  github = new GitHubSimulator({});
  await github.start();
  registered = github.addApp({
    slug: 'assay',
    permissions: PERMISSIONS,
    events: [...EVENTS],
    webhookSecret: SECRET,
  });
  repository = github.addRepository('acme/churn', { files: { 'assay.yaml': CONFIG }, workflows: [WORKFLOW] });
  github.install(registered, [repository]);
  app = await startApp({
    APP_ID: String(registered.id),
    PRIVATE_KEY: registered.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: github.apiUrl,
    ASSAY_ARTIFACT_HOSTS: github.blobUrl,
  });
});
afterEach(async () => {
  await app.stop();
  killApps();
  await github.close();
});

const gate = ({ repository, headSha }: PullRequest) => repository.latestCheck(headSha, 'assay / gate');
const deliver = () => github.deliveries.drain(`${app.url}/api/github/webhooks`, { double: 0.5, shuffle: true });

/** What a run leaves whose Action measured these numbers. */
function finishRun(pull: PullRequest, numbers: Numbers): void {
  const run = repository.startRun({ pull, workflow: WORKFLOW });
  const report = {
    ...honestReport(numbers),
    subject: {
      ...reportOf({}).subject,
      repository: 'acme/churn',
      head_sha: pull.headSha,
      base_sha: repository.head(pull.baseRef),
      pull_request: pull.number,
      run_id: run.id,
      run_attempt: run.attempt,
    },
    inputs: { config_sha: repository.blobId('main', 'assay.yaml') ?? null, data: {}, models: {} },
  };
  run.uploadArtifact('assay-report.root.1', { 'report.json': JSON.stringify(report) });
  run.complete('success');
}

test('a pull request, over HTTP: queued at once, failed with a comment, mended by a push, and the comment edited', async () => {
  const { pull } = branchPullRequest(repository);
  await deliver();
  await app.until(() => gate(pull)?.status === 'queued');

  finishRun(pull, { f1: -0.05 });
  await deliver();
  await app.until(() => gate(pull)?.conclusion === 'failure' && pull.commentsBy(registered).length > 0);
  const [comment] = pull.commentsBy(registered);
  const failed = comment!.body;
  expect(failed).toContain('<!-- assay:v1 project=root -->');

  pull.push({ files: { 'train.py': 'print("mended")\n' } });
  await deliver();
  await app.until(() => gate(pull)?.status === 'queued');
  finishRun(pull, { f1: 0.01 });
  await deliver();
  await app.until(() => gate(pull)?.conclusion === 'success' && pull.commentsBy(registered)[0]!.body !== failed);
  expect(pull.commentsBy(registered).map(({ id }) => id)).toEqual([comment!.id]);
  expect(app.output()).not.toMatch(/ghs_|eyJ|BEGIN|"level":"error"/);
});

test('what no webhook told of is found by the first sweep of an App that was killed and started again', async () => {
  const { pull } = branchPullRequest(repository);
  finishRun(pull, { f1: -0.05 });
  github.deliveries.clear();
  app = await app.restart();
  await app.until(() => gate(pull)?.conclusion === 'failure');
});

/** The workflow file that README.md tells to add. */
const ADDED = /```yaml\n(# \.github\/workflows\/ml\.yml\n[^]*?)```/.exec(
  readFileSync(join(ROOT, 'README.md'), 'utf8'),
)![1]!;

/** What the jobs of that file may do with their token. */
function grantedByFile(): Permissions {
  const { permissions } = parse(ADDED) as { permissions: Record<string, 'read' | 'write'> };
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]));
}

describeWithPeer('act', 'the workflow file of README.md, on real runs of the Action', (act) => {
  let source: TemporaryRepository;
  beforeEach(async () => {
    source = await smallPipeline({ 'assay.yaml': GATES, [WORKFLOW]: ADDED });
    nameRemoteInFull(source);
    putAction(join(source.directory, 'action'));
  });
  afterEach(() => source.dispose());

  const tracked = () =>
    Object.fromEntries(
      source
        .git('ls-files')
        .split('\n')
        .map((path) => [path, source.read(path)]),
    );
  /** The pipeline comes to this accuracy. */
  const accuracy = (value: number) => ({ files: { 'params.yaml': `lr: ${value}\n` }, by: 'ana' });

  /** What GitHub does after a push to a pull request: runs the file as it is in the test merge, and keeps the artifacts. */
  async function runWorkflow(pull: PullRequest, token: string): Promise<void> {
    const run = pull.repository.startRun({ pull, workflow: WORKFLOW });
    await deliver();
    const workspace = join(source.directory, `checkout-${run.id}`);
    checkOutPullRequest(pull, workspace, source.directory);
    const results = await startResultsService(run.id);
    try {
      const { status, log } = await runAct({
        act,
        node: peer('node24') ?? process.execPath,
        repository: workspace,
        workflow: basename(WORKFLOW),
        event: {
          name: 'pull_request',
          payload: github.deliveries.sent.findLast(({ event }) => event === 'pull_request')!.payload,
        },
        results,
        actions: { 'assay-ci/assay@v1': join(source.directory, 'action') },
        token,
        environment: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_REPOSITORY: pull.repository.fullName,
          GITHUB_RUN_ID: String(run.id),
          GITHUB_RUN_NUMBER: String(run.number),
        },
      });
      const archives = results.archives();
      if (archives.size === 0) throw new Error(`the Action left no report:\n${log}`);
      for (const [name, archive] of archives) run.uploadArtifact(name, archive);
      run.complete(status === 0 ? 'success' : 'failure');
    } finally {
      await results.close();
    }
    await deliver();
  }

  // The token of a workflow reads the checks of a public repository. Where it cannot see that the App judges, the Action
  // comments, and the App takes that comment over.
  test.each([
    ['public', 'assay[bot]'],
    ['private', 'github-actions[bot]'],
  ])('a %s repository: failed, mended by a push, in one comment of %s', async (visibility, author) => {
    const isPrivate = visibility === 'private';
    const churn = github.addRepository('octo/churn', { files: tracked(), isPrivate });
    churn.addCollaborator('ana', 'write');
    github.install(registered, [churn]);
    const token = github.workflowToken(churn, { ...(!isPrivate && { checks: 'read' }), ...grantedByFile() });
    churn.push('another-rate', accuracy(0.6));
    const pull = churn.openPullRequest({ head: 'another-rate', by: 'ana' });
    const judged = async (conclusion: string) => {
      await deliver();
      await app.until(() => gate(pull)?.status === 'queued');
      await runWorkflow(pull, token);
      // Only the App knows that the pull request leaves the workflow as it is.
      const footer = new RegExp(`${pull.headSha.slice(0, 10)}[^]*own workflow, which is that of the base`);
      await app.until(
        () => gate(pull)?.conclusion === conclusion && pull.comments().some(({ body }) => footer.test(body)),
      );
      return pull
        .comments()
        .map(({ id, user, body }) => ({ id, by: user.login, body: body.replaceAll('\u00a0', ' ') }));
    };

    const failed = await judged('failure');
    expect(failed).toMatchObject([{ by: author, body: expect.stringContaining('## ❌ Assay: fail') }]);
    expect(failed[0]!.body).toContain('| `metrics.json:accuracy` | 0.8 | 0.6 | ▼ −0.2 | ≥ 0.7 | ❌ **fail** |');
    expect(gate(pull)!.output.title).toMatch(/^metrics\.json:accuracy is 0\.6, below the least allowed 0\.7/);

    pull.push(accuracy(0.82));
    const mended = await judged('success');
    expect(mended).toMatchObject([
      { id: failed[0]!.id, by: author, body: expect.stringContaining('## ✅ Assay: pass') },
    ]);
    expect(mended[0]!.body).toContain('| `metrics.json:accuracy` | 0.8 | 0.82 | ▲ +0.02 | ≥ 0.7 | ✅ **pass** |');
    expect(app.output()).not.toMatch(/ghs_|eyJ|BEGIN|"level":"error"/);
  });
});
