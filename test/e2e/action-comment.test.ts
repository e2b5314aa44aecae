import { afterEach, expect, jest, test } from '@jest/globals';
import { GitHubProject as Project } from '../support/github-project.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import type { RunnerResult } from '../support/runner-job.js';
import { setAccuracy } from '../support/small-pipeline.js';

jest.setTimeout(180_000);

let project: Project;
let github: GitHubSimulator;
afterEach(async () => {
  await project.dispose();
  await github.close();
});

interface Payload {
  pull_request: { number: number; head: { sha: string } };
}

/** A pull request as GitHub knows it, whose head is then what the workflow runs on. */
async function pullRequest() {
  project = await Project.make();
  github = new GitHubSimulator({ seed: 1 });
  await github.start();
  const repository = github.addRepository('octo/churn', { files: { 'a.txt': 'a' } });
  repository.push('feature', { files: { 'a.txt': 'b' } });
  const pull = repository.openPullRequest({ head: 'feature' });
  const run = (accuracy: number, permission: 'read' | 'write' = 'write', isFork = false): Promise<RunnerResult> => {
    const number = project.open(() => setAccuracy(project.source, accuracy));
    const job = project.origin.pullRequest(number, { isFork });
    const payload = structuredClone(job.event.payload) as unknown as Payload;
    payload.pull_request.number = pull.number;
    // The commit that was really made and is checked out is the one that GitHub has.
    const { sha } = payload.pull_request.head;
    const { commits } = repository.world.git;
    commits.set(sha, { ...commits.get(pull.headSha)!, sha });
    pull.headSha = sha;
    return project.run({
      ...job,
      event: { ...job.event, payload },
      token: github.workflowToken(repository, { contents: 'read', checks: 'read', pull_requests: permission }),
      githubApi: github.apiUrl,
    });
  };
  return { pull, run };
}

test('the Action comments on its pull request, and edits the comment when the next run says something else', async () => {
  const { pull, run } = await pullRequest();
  const failed = await run(0.5);
  expect(failed.exitCode).toBe(1);
  expect(pull.comments().map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- assay:v1 project=root -->\n\n## ❌ Assay: fail\n[^]*actions\/runs\/4711\/attempts\/1/),
  ]);
  expect((await run(0.95)).exitCode).toBe(0);
  expect(pull.comments().map(({ body }) => body)).toEqual([expect.stringContaining('## ✅ Assay: pass')]);
});

test('a token that may not comment is a notice, and a fork’s is not tried', async () => {
  const { pull, run } = await pullRequest();
  const { exitCode, annotations } = await run(0.95, 'read');
  expect(exitCode).toBe(0);
  expect(annotations.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('Give the job `permissions: pull-requests: write`'),
  );
  github.forgetRequests();
  await run(0.95, 'write', true);
  expect(github.requests).toEqual([]);
  expect(pull.comments()).toEqual([]);
});
