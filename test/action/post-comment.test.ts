import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Inputs } from '../../action/interface.js';
import { postComment } from '../../action/post-comment.js';
import type { Outcome } from '../../src/commands/index.js';
import type { Trigger } from '../../src/core/trigger.js';
import { churnEvidence } from '../support/churn-report.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';

let github: GitHubSimulator;
let printed: string;
beforeEach(async () => {
  github = new GitHubSimulator({ seed: 1 });
  await github.start();
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await github.close();
});

const OUTCOME: Outcome = { exitCode: 0, json: churnEvidence('fail').evidence.report, text: '' };

/** Posts as a step of a workflow on `octo/churn` would, over real HTTP. */
async function post({
  inputs = {},
  isFork = false,
  permissions = { contents: 'read', pull_requests: 'write', checks: 'read' },
  environment = {},
}: {
  inputs?: Partial<Inputs>;
  isFork?: boolean;
  permissions?: Record<string, 'read' | 'write'>;
  environment?: NodeJS.ProcessEnv;
} = {}) {
  const repository = github.addRepository('octo/churn', { files: { 'a.txt': 'a' } });
  repository.push('feature', { files: { 'a.txt': 'b' } });
  const pull = repository.openPullRequest({ head: 'feature' });
  const trigger: Trigger = {
    kind: 'pull_request',
    number: pull.number,
    headSha: pull.headSha,
    baseSha: repository.head('main'),
    baseRef: 'main',
    isFork,
  };
  await postComment(
    OUTCOME,
    trigger,
    {
      command: 'run',
      workingDirectory: '.',
      project: 'root',
      summary: true,
      comment: 'auto',
      token: github.workflowToken(repository, permissions),
      ...inputs,
    },
    {
      GITHUB_REPOSITORY: 'octo/churn',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '2',
      ...environment,
    },
    [],
  );
  return pull.comments();
}

test('the step comments on its pull request', async () => {
  const comments = await post();
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatchObject({ user: { login: 'github-actions[bot]' } });
  expect(comments[0]!.body).toContain('https://github.com/octo/churn/actions/runs/4711/attempts/2');
  expect(printed).toContain('The comment on pull request');
});

test('a token that may not is a notice', async () => {
  expect(await post({ permissions: { contents: 'read', pull_requests: 'read', checks: 'read' } })).toEqual([]);
  expect(printed).toMatch(
    /^::notice title=Assay::The pull request got no comment: the token may not write one\. Give the job `permissions: pull-requests: write`/m,
  );
});

test('a GitHub that does not answer is a notice', async () => {
  expect(await post({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } })).toEqual([]);
  expect(printed).toMatch(/^::notice title=Assay::The pull request got no comment: /m);
});

test('a GitHub that hangs is a notice', async () => {
  const hanging = createServer(() => {});
  hanging.listen(0, '127.0.0.1');
  await once(hanging, 'listening');
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
  try {
    const { port } = hanging.address() as AddressInfo;
    expect(await post({ environment: { GITHUB_API_URL: `http://127.0.0.1:${port}` } })).toEqual([]);
  } finally {
    hanging.closeAllConnections();
    hanging.close();
  }
  expect(printed).toMatch(/^::notice title=Assay::The pull request got no comment: GitHub gave no answer/m);
});

test.each<[string, Parameters<typeof post>[0]]>([
  ['on a pull request from a fork', { isFork: true }],
  ['that is told not to', { inputs: { comment: 'never' } }],
  ['without a token', { inputs: { token: undefined } as unknown as Partial<Inputs> }],
  ['of another command', { inputs: { command: 'repro' } }],
  ['of no repository', { environment: { GITHUB_REPOSITORY: '' } }],
])('a step %s does not even ask', async (_, given) => {
  expect(await post(given)).toEqual([]);
  expect(github.requests).toEqual([]);
  expect(printed).toBe('');
});
