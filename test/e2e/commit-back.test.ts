import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { GitHubProject } from '../support/github-project.js';
import type { RunnerResult } from '../support/runner-job.js';
import { GATES, setAccuracy, smallPipeline } from '../support/small-pipeline.js';

jest.setTimeout(120_000);

const COMMIT = { inputs: { commit: 'true' } };

let project: GitHubProject;
afterEach(() => project.dispose());

const committed = ({ outputs }: RunnerResult) => (JSON.parse(outputs['result']!) as { commit: string | null }).commit;
const notices = ({ annotations }: RunnerResult) =>
  annotations
    .filter(({ title }) => title === 'Results not committed')
    .map(({ level, message }) => `${level}: ${message}`);

/** Opens a push to main of another accuracy, whose run is still to come. */
function pushed(accuracy: number) {
  setAccuracy(project.source, accuracy);
  const sha = project.source.commit('another learning rate');
  return { sha, job: project.origin.push() };
}

describe('with `commit: true` a run on a push', () => {
  test('writes dvc.lock and metrics to the branch as one commit, whose own run has nothing to do', async () => {
    project = await GitHubProject.make();
    const { sha, job } = pushed(0.81);
    const run = await project.run({ ...job, ...COMMIT });
    expect(run.exitCode).toBe(0);
    const [newest, before] = project.origin.log('main', 2);
    expect(before!.sha).toBe(sha);
    expect(newest).toMatchObject({ sha: committed(run), files: ['dvc.lock', 'metrics.json'] });
    expect(newest!.message).toContain('https://github.com/octo/churn/actions/runs/4711');
    expect(JSON.parse(project.origin.read('main', 'metrics.json'))).toEqual({ accuracy: 0.81, rows: 3 });
    // What the new lock names is in the remote.
    const digest = /md5: (\w+)\n\s*size: \d+\n\s*evaluate|path: model\.txt[\s\S]*?md5: (\w+)/.exec(
      project.origin.read('main', 'dvc.lock'),
    )!;
    expect(project.stored()).toContain((digest[1] ?? digest[2]!).slice(2));

    project.source.git('pull', '--quiet', project.origin.url, 'main');
    project.source.commit('nothing');
    const again = await project.run({ ...project.origin.push(), ...COMMIT });
    expect(again.outputs['stages-run']).toBe('[]');
    expect(committed(again)).toBeNull();
  });

  test('does not answer its own commit, even where every run comes to something else', async () => {
    project = await GitHubProject.of(
      await smallPipeline({
        'assay.yaml': GATES,
        'evaluate.sh': 'echo "{\\"accuracy\\": 0.8, \\"at\\": $(date +%s%N)}" > metrics.json\n',
      }),
    );
    project.source.write(
      'dvc.yaml',
      project.source.read('dvc.yaml').replace('  evaluate:\n', '  evaluate:\n    always_changed: true\n'),
    );
    project.source.commit('always');
    const first = await project.run({ ...project.origin.push(), ...COMMIT });
    expect(committed(first)).not.toBeNull();
    project.source.git('pull', '--quiet', project.origin.url, 'main');
    const sha = project.source.git('rev-parse', 'HEAD');
    expect(sha).toBe(committed(first));
    const job = project.origin.push();
    const second = await project.run({ ...job, ...COMMIT });
    expect(second.outputs['stages-run']).toBe('["evaluate"]');
    expect(notices(second)).toEqual([expect.stringContaining('is such a commit already')]);
    expect(project.origin.log('main', 1)[0]!.sha).toBe(sha);
  });

  test('goes onto the new tip where the branch moved meanwhile', async () => {
    project = await GitHubProject.make();
    const { job } = pushed(0.82);
    const tip = project.origin.moveBranch('main', { 'README.md': 'words\n' });
    const run = await project.run({ ...job, ...COMMIT });
    expect(run.exitCode).toBe(0);
    const [newest, before] = project.origin.log('main', 2);
    expect(before!.sha).toBe(tip);
    expect(newest).toMatchObject({ sha: committed(run), files: ['dvc.lock', 'metrics.json'] });
    expect(project.origin.read('main', 'README.md')).toBe('words');
  });

  test.each([
    ['what stages read', { 'params.yaml': 'lr: 0.9\n' }, 'params.yaml'],
    ['the same files', { 'metrics.json': '{}\n' }, 'metrics.json'],
  ])('leaves it where the branch moved and changed %s', async (_, files: Record<string, string>, named) => {
    project = await GitHubProject.make();
    const { job } = pushed(0.82);
    const tip = project.origin.moveBranch('main', files);
    const run = await project.run({ ...job, ...COMMIT });
    expect(run.exitCode).toBe(0);
    expect(notices(run)).toEqual([expect.stringMatching(new RegExp(`^notice: .*main moved and changed ${named}`))]);
    expect(project.origin.log('main', 1)[0]!.sha).toBe(tip);
  });

  test('is red where a rule of the branch turns it away; the data is kept', async () => {
    project = await GitHubProject.make();
    const { sha, job } = pushed(0.82);
    project.origin.protect();
    const before = project.stored().length;
    const run = await project.run({ ...job, ...COMMIT });
    expect(run.exitCode).toBe(3);
    expect(run.outputs['decision']).toBe('pass');
    expect(notices(run)).toEqual([expect.stringMatching(/^error: .*GH006.*contents: write/)]);
    expect(project.stored().length).toBeGreaterThan(before);
    expect(project.origin.log('main', 1)[0]!.sha).toBe(sha);
  });

  test('keeps the branch as it is where the data was not stored, and where a stage failed', async () => {
    project = await GitHubProject.make();
    const { sha, job } = pushed(0.82);
    const unstored = await project.run({ ...job, inputs: { commit: 'true', push: 'never' } });
    expect(notices(unstored)).toEqual([expect.stringContaining('the data is not in the remote')]);
    project.source.write('evaluate.sh', 'exit 7\n');
    const failing = await project.push(() => {}, COMMIT);
    expect(failing.exitCode).toBe(1);
    expect(notices(failing)).toEqual([expect.stringContaining('a stage failed')]);
    expect(project.origin.log('main', 2)[1]!.sha).toBe(sha);
  });

  test('by `pipeline: commit` of the base; without it nothing is written', async () => {
    project = await GitHubProject.make();
    expect(committed(await project.run(pushed(0.81).job))).toBeNull();
    project.source.write('assay.yaml', `${GATES}pipeline: {commit: true}\n`);
    project.source.commit('commit back');
    await project.run(project.origin.push());
    expect(committed(await project.run(pushed(0.82).job))).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('with `commit: true` a pull request', () => {
  test('gets the commit on its head branch, not the test merge', async () => {
    project = await GitHubProject.make();
    const number = project.open(() => setAccuracy(project.source, 0.83));
    const run = await project.run({ ...project.origin.pullRequest(number), ...COMMIT });
    expect(run.exitCode).toBe(0);
    const [newest, before] = project.origin.log(`change-${number}`, 2);
    expect(before!.message).toBe('change');
    expect(newest).toMatchObject({ sha: committed(run), files: ['dvc.lock', 'metrics.json'] });
  });

  test('keeps its head as it is where the base changed what the pipeline reads', async () => {
    project = await GitHubProject.make();
    const number = project.open(() => setAccuracy(project.source, 0.83));
    project.source.write('data/note.txt', 'beside the data\n');
    project.source.write('train.sh', 'cat params.yaml data/clean.txt data/clean.txt > model.txt\n');
    project.source.commit('another trainer');
    project.origin.refreshPullRequest(number);
    const run = await project.run({ ...project.origin.pullRequest(number), ...COMMIT });
    expect(notices(run)).toEqual([
      expect.stringMatching(/the base branch changed what the pipeline reads \(.*train\.sh/),
    ]);
    expect(project.origin.log(`change-${number}`, 1)[0]!.message).toBe('change');
  });

  test('from a fork gets none', async () => {
    project = await GitHubProject.make();
    const number = project.open(() => setAccuracy(project.source, 0.83));
    const run = await project.run({ ...project.origin.pullRequest(number, { isFork: true }), ...COMMIT });
    expect(notices(run)).toEqual([expect.stringContaining('fork')]);
    expect(committed(run)).toBeNull();
    expect(project.origin.log(`change-${number}`, 1)[0]!.message).toBe('change');
  });
});
