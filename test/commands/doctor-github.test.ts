import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const WORKFLOW = `on: [push, pull_request]
permissions: { contents: write, pull-requests: write }
jobs:
  assay:
    steps:
      - uses: actions/checkout@${SHA}
      - uses: assay-ci/assay@${SHA}
`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository({ '.github/workflows/ml.yml': WORKFLOW, 'assay.yaml': 'version: 1\n' });
});
afterEach(() => repository.dispose());

async function doctor(options: Record<string, unknown>, environment: NodeJS.ProcessEnv) {
  const outcome = await repository.run('doctor', [], options, {
    environment: { ...QUIET_ENVIRONMENT, ...environment },
  });
  const { ok, findings } = outcome.json as { ok: boolean; findings: Finding[] };
  expect(outcome.exitCode).toBe(ok ? 0 : 1);
  return { outcome, of: (check: string) => findings.filter((one) => one.check === check) };
}

describe('doctor --github', () => {
  let github: GitHubSimulator;
  beforeEach(async () => {
    github = new GitHubSimulator();
    await github.start();
  });
  afterEach(() => github.close());

  const ask = (more: NodeJS.ProcessEnv = {}, options: Record<string, unknown> = {}) =>
    doctor(
      { github: true, ...options },
      { GITHUB_API_URL: github.apiUrl, GITHUB_TOKEN: github.userToken('ana'), ...more },
    );

  function seed(isPrivate = false) {
    const at = github.addRepository('acme/churn', { isPrivate, files: { 'assay.yaml': 'version: 1\n' } });
    at.addCollaborator('ana', 'write');
    repository.git('remote', 'add', 'origin', 'git@github.com:acme/churn.git');
    return at;
  }

  test('nothing is required: exit 1, and where to change it', async () => {
    seed();
    const { outcome, of } = await ask();
    expect(outcome.exitCode).toBe(1);
    expect(of('github')).toMatchObject([{ status: 'ok', message: 'GitHub answers for acme/churn' }]);
    expect(of('branch.gate')).toMatchObject([
      { status: 'problem', hint: expect.stringContaining('https://github.com/acme/churn/settings/rules') },
    ]);
    expect(of('actions.settings')).toMatchObject([
      { status: 'advice', message: expect.stringContaining('administrator') },
    ]);
  });

  test('pinned to the App, with a queue that the workflow does not answer', async () => {
    const at = seed();
    const app = github.addApp({
      slug: 'assay',
      permissions: { checks: 'write' },
      events: [],
      webhookSecret: 's'.repeat(40),
    });
    at.requireChecks('main', [{ context: 'assay / gate', integrationId: app.id }], { mergeQueue: true });
    const { of } = await ask();
    expect(of('branch.gate')).toMatchObject([
      { status: 'ok', message: `main requires "assay / gate" of the App ${app.id}` },
    ]);
    expect(of('branch.merge_queue')).toMatchObject([{ status: 'problem' }]);
    repository.edit('.github/workflows/ml.yml', 'pull_request]', 'pull_request, merge_group]');
    const mended = await ask();
    expect(mended.of('branch.merge_queue')).toMatchObject([{ status: 'ok' }]);
    expect(mended.outcome.exitCode).toBe(0);
  });

  test('a required check of any source, on another branch', async () => {
    const at = seed();
    at.push('release', { files: { a: 'a' }, by: 'ana' });
    at.requireChecks('release', [{ context: 'assay / gate' }]);
    const { of } = await ask({}, { branch: 'release' });
    expect(of('branch.gate')).toMatchObject([{ status: 'problem', message: expect.stringContaining('any source') }]);
  });

  test('branch protection of the old kind counts as well', async () => {
    const at = seed();
    at.protect('main', [{ context: 'assay / gate', appId: 4711 }]);
    expect((await ask()).of('branch.gate')).toMatchObject([
      { status: 'ok', message: expect.stringContaining('the App 4711') },
    ]);
    at.protect('main', [{ context: 'assay' }]);
    expect((await ask()).of('branch.gate')).toMatchObject([
      { status: 'advice', message: expect.stringContaining('the job "assay"') },
    ]);
  });

  test('what an administrator may see: forks that get secrets', async () => {
    const at = seed(true);
    at.addCollaborator('ana', 'admin');
    at.setActionsSettings({ defaultPermissions: 'write', forks: { sendsSecrets: true, sendsWriteTokens: true } });
    expect((await ask()).of('actions.settings')).toMatchObject([
      { status: 'advice' },
      { status: 'problem' },
      { status: 'problem' },
    ]);
    at.setActionsSettings({ defaultPermissions: 'read', forks: { sendsSecrets: false, sendsWriteTokens: false } });
    expect((await ask()).of('actions.settings')).toMatchObject([{ status: 'ok' }]);
  });

  test('the token goes to no message', async () => {
    seed();
    const { outcome } = await ask();
    expect(JSON.stringify(outcome)).not.toContain(github.userToken('ana'));
    expect(github.requests.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('no token, no repository, no rights: what to type', async () => {
    await expect(ask({ GITHUB_TOKEN: '' })).rejects.toMatchObject({ code: 'TOKEN_MISSING', exitCode: 2 });
    await expect(ask()).rejects.toMatchObject({ code: 'REPOSITORY_UNKNOWN', exitCode: 2 });
    seed(true);
    await expect(ask({ GITHUB_TOKEN: github.userToken('mallory') })).rejects.toMatchObject({
      code: 'GITHUB_NOT_FOUND',
      exitCode: 3,
    });
  });
});
