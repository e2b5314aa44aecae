import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { putAction, runAct } from '../support/act.js';
import type { GitHubEvent } from '../support/github-origin.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { startResultsService } from '../support/results-service.js';
import type { ResultsService } from '../support/results-service.js';
import { GATES, nameRemoteInFull, setAccuracy, smallPipeline } from '../support/small-pipeline.js';
import type { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

/** As a user's workflow: one step, its outputs used by later ones. */
const WORKFLOW = `name: ml
on: [push, pull_request]
permissions:
  contents: read
jobs:
  assay:
    runs-on: ubuntu-latest
    outputs:
      decision: \${{ steps.assay.outputs.decision }}
    steps:
      - uses: actions/checkout@v7
      - id: assay
        uses: ./
      - if: always()
        env:
          DECISION: \${{ steps.assay.outputs.decision }}
          STAGES: \${{ join(fromJSON(steps.assay.outputs.stages-run), '+') }}
          EXIT_CODE: \${{ fromJSON(steps.assay.outputs.result).exit_code }}
        run: echo "later step read $DECISION, $STAGES, $EXIT_CODE" && test -f "\${{ steps.assay.outputs.report }}"
      - if: steps.assay.outputs.decision == 'pass'
        run: echo "only after a pass"
  next:
    needs: assay
    runs-on: ubuntu-latest
    steps:
      - run: echo "next job read \${{ needs.assay.outputs.decision }}"
`;

/** A matrix over two projects of one repository, and a step that is not meant to be red. */
const MONOREPO = `name: monorepo
on: push
permissions:
  contents: read
jobs:
  assay:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      max-parallel: 1
      matrix:
        fail-on: [never, fail]
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        with:
          fail-on: \${{ matrix.fail-on }}
          artifact: project-\${{ matrix.fail-on }}
`;

describeWithPeer('act', 'a workflow file', (act) => {
  const node = peer('node24') ?? process.execPath;
  let source: TemporaryRepository;
  let results: ResultsService;

  beforeEach(async () => {
    source = await smallPipeline({ 'assay.yaml': GATES });
    nameRemoteInFull(source);
    source.write('.github/workflows/ml.yml', WORKFLOW);
    source.write('.github/workflows/monorepo.yml', MONOREPO);
    putAction(source.root);
    source.commit('workflow');
    source.git('remote', 'add', 'origin', 'https://github.com/octo/churn.git');
    results = await startResultsService();
  });
  afterEach(async () => {
    source.dispose();
    await results.close();
  });

  const run = (workflow: string, event: GitHubEvent) =>
    runAct({ act, node, repository: source.root, workflow, event, results });
  const push = (): GitHubEvent => ({
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: source.git('rev-parse', 'HEAD~1'),
      after: source.git('rev-parse', 'HEAD'),
    },
  });
  const report = (name: string) =>
    JSON.parse(results.artifacts().get(name)?.get('report.json')?.toString('utf8') ?? 'null') as unknown;

  test('on a push: outputs reach later steps and jobs, the report is uploaded', async () => {
    setAccuracy(source, 0.9);
    source.commit('better');
    const { status, log } = await run('ml.yml', push());
    expect(log).toContain('later step read pass, train+evaluate, 0');
    expect(log).toContain('only after a pass');
    expect(log).toContain('next job read pass');
    expect(status).toBe(0);
    expect(report('assay-report.root.1')).toMatchObject({
      decision: 'pass',
      subject: { head_sha: source.git('rev-parse', 'HEAD'), base_sha: source.git('rev-parse', 'HEAD~1') },
    });
  });

  test('on a pull request whose gate fails: the job is red, later steps can still read why', async () => {
    const base = source.git('rev-parse', 'main');
    source.git('checkout', '--quiet', '-b', 'change');
    setAccuracy(source, 0.6);
    const head = source.commit('worse');
    const repository = { id: 1, full_name: 'octo/churn' };
    const payload = {
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'change', repo: repository },
        base: { sha: base, ref: 'main', repo: repository },
      },
    };
    const { status, log } = await run('ml.yml', { name: 'pull_request', payload });
    expect(log).toContain('later step read fail, train+evaluate, 1');
    expect(log).not.toContain('only after a pass');
    expect(log).not.toContain('next job read');
    expect(log).toMatch(/metrics\.json:accuracy is 0\.6, below the least allowed 0\.7/);
    expect(status).toBe(1);
    expect(report('assay-report.root.1')).toMatchObject({
      decision: 'fail',
      subject: { pull_request: 7, head_sha: head, base_sha: base },
    });
  });

  test('with a matrix: each job has its own inputs and its own artifact', async () => {
    setAccuracy(source, 0.6);
    source.commit('worse');
    const { status, log } = await run('monorepo.yml', push());
    expect(status).toBe(1);
    expect(log.match(/Job succeeded/g)).toHaveLength(1);
    expect(log.match(/Job failed/g)).toHaveLength(1);
    for (const project of ['never', 'fail']) {
      expect(report(`assay-report.project-${project}.1`)).toMatchObject({ decision: 'fail' });
    }
  });
});
