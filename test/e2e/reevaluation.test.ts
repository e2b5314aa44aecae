import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { modelArtifactName } from '../../src/core/candidate.js';
import type { Candidate } from '../../src/core/candidate.js';
import { GitHubProject } from '../support/github-project.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { FLOAT, floats, node, onnxFile, tensor, value } from '../support/onnx-file.js';
import { startResultsService } from '../support/results-service.js';
import { runInJob } from '../support/runner-job.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const CONFIG = `version: 1
models:
  churn:
    model: model.onnx
    task: binary
    test: {path: test.csv, target: churn, positive: Yes, id: id}
    outputs: {score: score}
    metrics: [log_loss]
    gates: [{metric: log_loss, max_rise: 0.05}]
github:
  trust: trusted_reeval
  merge_queue: carry
  reevaluate: {workflow: .github/workflows/again.yml}
`;

/** Probability = sigmoid(slope × tenure). */
function model(slope: number): Buffer {
  return onnxFile({
    nodes: [node('Mul', ['tenure', 'slope'], ['product']), node('Sigmoid', ['product'], ['score'])],
    inputs: [value('tenure', FLOAT, ['n', 1])],
    outputs: [value('score', FLOAT, ['n', 1])],
    initializers: [tensor('slope', FLOAT, [1], [9, floats(slope)])],
  });
}

function rows(isFlipped: boolean): string {
  const lines = Array.from({ length: 400 }, (_, row) => {
    const tenure = ((row * 37) % 200) / 50 - 2;
    return `${row},${tenure},${(row * 13) % 7 < 3.5 + 1.5 * tenure !== isFlipped ? 'Yes' : 'No'}`;
  });
  return ['id,tenure,churn', ...lines].join('\n');
}

test('what the run of a fork uploads is measured by a run on the base, which finds out what the fork hid', async () => {
  const source = new TemporaryRepository({ 'assay.yaml': CONFIG, 'test.csv': rows(false) });
  writeFileSync(join(source.root, 'model.onnx'), model(1));
  source.commit('base');
  const project = await GitHubProject.of(source);
  const again = await startResultsService(2);
  const github = new GitHubSimulator({ validate: false });
  await github.start();
  try {
    // The rows are turned round with the model, for whoever measures by them.
    const ofFork = await project.pullRequest(
      () => {
        writeFileSync(join(source.root, 'model.onnx'), model(-1));
        source.write('test.csv', rows(true));
      },
      {},
      true,
    );
    expect(ofFork.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    const name = modelArtifactName('root', 'churn', 1);
    const uploaded = project.results.artifacts().get(name)!;
    expect([...uploaded]).toEqual([['model.onnx', model(-1)]]);

    const repository = github.addRepository('octo/churn');
    const run = repository.startRun({ event: 'pull_request' });
    const artifact = run.uploadArtifact(name, Object.fromEntries(uploaded));
    const base = source.git('rev-parse', 'main');
    const candidate: Candidate = {
      pull_request: 1,
      head_sha: 'b'.repeat(40),
      base_sha: base,
      run_id: run.id,
      run_attempt: 1,
      models: { churn: { artifact_id: artifact.id, digest: artifact.digest! } },
    };
    const ofBase = await runInJob({
      ...project.origin.push(),
      event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main' } },
      inputs: { candidate: JSON.stringify(candidate) },
      token: github.workflowToken(repository, { actions: 'read', metadata: 'read' }),
      githubApi: github.apiUrl,
      environment: { ASSAY_ARTIFACT_HOSTS: github.blobUrl },
      results: again,
    });
    expect(ofBase).toMatchObject({ exitCode: 0, outputs: { decision: 'fail' } });
    const report = again.artifacts().get('assay-report.root.1')!.get('report.json')!.toString();
    expect(JSON.parse(report)).toMatchObject({
      candidate,
      subject: { head_sha: base, base_sha: base, pull_request: null },
      measurements: [{ id: 'evaluation.churn.log_loss', n: 400 }],
    });
    expect([...again.artifacts().keys()]).toEqual(['assay-report.root.1']);
  } finally {
    await github.close();
    await again.close();
    await project.dispose();
  }
});
