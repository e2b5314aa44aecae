import { afterEach, expect, jest, test } from '@jest/globals';
import { parseHistory } from '../../src/core/history.js';
import { GitHubProject } from '../support/github-project.js';
import { setAccuracy } from '../support/small-pipeline.js';

jest.setTimeout(180_000);

const RULES = `version: 1
metrics:
  - metric: "metrics.json:accuracy"
    history: {test: z_score, lower_boundary: 0.999, min_sample_size: 3}
`;

let project: GitHubProject;
afterEach(() => project.dispose());

/** A push of this accuracy to main, whose run is still to come. */
function pushed(accuracy: number) {
  setAccuracy(project.source, accuracy);
  project.source.commit('another learning rate');
  const job = project.origin.push();
  const repository = { ...(job.event.payload['repository'] as object), default_branch: 'main' };
  return { ...job, event: { ...job.event, payload: { ...job.event.payload, repository } } };
}

const recorded = () =>
  parseHistory(project.origin.read('assay-history', 'history.jsonl')).map(
    ({ values }) => values['metrics.json:accuracy'],
  );

test('runs of pushes that end at once are all recorded, and judge the pull requests that follow', async () => {
  project = await GitHubProject.make({ 'assay.yaml': RULES });
  const jobs = [pushed(0.8), pushed(0.82), pushed(0.81)];
  const runs = await Promise.all(jobs.map((job) => project.run(job)));
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(new Set(recorded())).toEqual(new Set([0.8, 0.81, 0.82]));
  expect(project.origin.log('assay-history', 9)).toHaveLength(3);

  const good = await project.pullRequest(() => setAccuracy(project.source, 0.805));
  expect([good.exitCode, good.outputs['decision']]).toEqual([0, 'pass']);
  const worse = await project.pullRequest(() => setAccuracy(project.source, 0.6), {}, true);
  expect([worse.exitCode, worse.outputs['decision']]).toEqual([1, 'fail']);
  expect(worse.outputs['reason']).toMatch(/^metrics\.json:accuracy is 0\.6, below 0\.7\d+, the limit of its history/);
  expect(recorded()).toHaveLength(3);
});
