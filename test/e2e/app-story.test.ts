import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { killApps, startApp } from '../support/app-process.js';
import type { AppProcess } from '../support/app-process.js';
import { reportOf } from '../support/churn-report.js';
import { GitHubSimulator, branchPullRequest } from '../support/github-simulator/index.js';
import type { App, PullRequest, Repository } from '../support/github-simulator/index.js';
import { CONFIG, WORKFLOW, honestReport } from '../support/honest-report.js';
import type { Numbers } from '../support/honest-report.js';

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

const gate = ({ headSha }: PullRequest) => repository.latestCheck(headSha, 'assay / gate');
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
