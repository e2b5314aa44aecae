import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/command.js';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Report } from '../../src/commands/report-schema.js';
import { parseHistory } from '../../src/core/history.js';
import type { RecordedRun } from '../../src/core/history.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const CONFIG = `version: 1
metrics:
  - metric: "m.json:accuracy"
    history: {test: t_test, lower_boundary: 0.99, min_sample_size: 4}
`;

/** A project with a bare origin beside it. */
class Project {
  readonly repository: TemporaryRepository;
  readonly origin: string;

  constructor(files: Record<string, string> = {}) {
    this.repository = new TemporaryRepository({
      'assay.yaml': CONFIG,
      'dvc.yaml': 'metrics:\n  - m.json\n',
      '.gitignore': '.assay/\n',
      ...files,
    });
    created.push(this.repository);
    this.origin = join(this.repository.directory, 'origin.git');
    this.repository.commit('start');
    this.repository.git('init', '--quiet', '--bare', this.origin);
    this.atOrigin('config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.repository.git('remote', 'add', 'origin', pathToFileURL(this.origin).href);
    this.repository.git('push', '--quiet', 'origin', 'main');
  }

  atOrigin(...args: string[]): string {
    return execFileSync('git', ['--git-dir', this.origin, ...args], {
      env: QUIET_ENVIRONMENT,
      encoding: 'utf8',
    }).trim();
  }

  history(path = 'history.jsonl') {
    return parseHistory(this.atOrigin('show', `assay-history:${path}`));
  }

  /** Puts runs into the history, as if they had been recorded. */
  seed(runs: Partial<RecordedRun>[]): void {
    const whole = runs.map((run, index) => ({
      id: `seed-${index}`,
      time: new Date(Date.now() - (runs.length - index) * 3_600_000).toISOString(),
      commit: 'a'.repeat(40),
      branch: 'main',
      run_id: null,
      workflow: null,
      decision: 'pass',
      values: {},
      comparisons: {},
      ...run,
    }));
    const { repository } = this;
    const clone = join(repository.directory, 'seed');
    repository.git('init', '--quiet', clone);
    writeFileSync(join(clone, 'history.jsonl'), '');
    for (const run of whole) {
      appendFileSync(join(clone, 'history.jsonl'), `${JSON.stringify(run)}\n`);
      repository.git('-C', clone, 'add', '--all');
      repository.git('-C', clone, 'commit', '--quiet', '--message', run.id);
    }
    repository.git('-C', clone, 'push', '--quiet', '--force', this.origin, 'HEAD:refs/heads/assay-history');
  }

  /** Commits files. */
  change(files: Record<string, string>): string {
    for (const [path, text] of Object.entries(files)) this.repository.write(path, text);
    return this.repository.commit('change');
  }

  /** Pushes files to main, as `runId`, and runs there. */
  async push(files: Record<string, string>, runId: number, branch = 'main') {
    const beforeSha = this.repository.git('rev-parse', 'HEAD');
    const headSha = this.change(files);
    this.repository.git('push', '--quiet', 'origin', 'main');
    return run(this.repository, {
      trigger: { kind: 'push', headSha, beforeSha, ...(branch === 'main' && { defaultBranch: branch }) },
      workflow: { GITHUB_RUN_ID: String(runId), GITHUB_WORKFLOW: 'ML' },
    });
  }

  /** A pull request that changes files. */
  async pullRequest(files: Record<string, string>, isFork = false) {
    const baseSha = this.repository.git('rev-parse', 'HEAD');
    const headSha = this.change(files);
    const found = await run(this.repository, {
      trigger: { kind: 'pull_request', number: 7, headSha, baseSha, baseRef: 'main', isFork },
    });
    this.repository.git('reset', '--quiet', '--hard', baseSha);
    return found;
  }
}

async function run(repository: TemporaryRepository, context: Partial<CommandContext>) {
  const outcome = await repository.run('run', [], {}, context);
  const report: Report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
  return { outcome, report, notes: notesOf(report) };
}

function notesOf(report: Report): string[] {
  return report.sections.pipeline!.notes.filter((note) => note.includes('history'));
}

const accuracy = (value: number) => ({ 'm.json': JSON.stringify({ accuracy: value }) });
const USUAL = [0.8, 0.81, 0.79, 0.805, 0.795];
const SEEDED = USUAL.slice(0, 3).map((value) => ({ values: { 'm.json:accuracy': value } }));

describe('the history of the default branch', () => {
  test('grows by one line a push, judges pull requests, and is written by nothing else', async () => {
    const project = new Project();
    const { repository } = project;
    project.seed(SEEDED);
    for (const [index, value] of USUAL.slice(3).entries()) {
      const { report, outcome } = await project.push(accuracy(value), index + 1);
      expect([outcome.exitCode, report.decision]).toEqual([0, 'pass']);
    }
    const runs = project.history();
    expect(runs.map(({ values }) => values['m.json:accuracy'])).toEqual(USUAL);
    expect(runs.slice(3)).toMatchObject([1, 2].map((run_id) => ({ run_id, workflow: 'ML', branch: 'main' })));
    expect(runs.at(-1)!.commit).toBe(repository.git('rev-parse', 'HEAD'));
    const tip = project.atOrigin('rev-parse', 'assay-history');
    expect(project.atOrigin('rev-list', '--count', tip)).toBe('5');

    const usual = await project.pullRequest(accuracy(0.802));
    expect(usual.report.verdicts[0]).toMatchObject({ rule: 'm.json:accuracy:history', status: 'pass' });
    expect(usual.report.sections.history).toEqual({
      missing: null,
      series: [{ id: 'm.json:accuracy', values: USUAL }],
    });
    const worse = await project.pullRequest(accuracy(0.7), true);
    expect(worse.outcome.exitCode).toBe(1);
    expect(worse.report.reason).toMatch(/m\.json:accuracy is 0\.7, below 0\.7\d+, the limit of its history/);
    await project.push(accuracy(0.8), 9, 'elsewhere');
    expect(project.atOrigin('rev-parse', 'assay-history')).toBe(tip);
  });

  test('touches no branch, index or work tree of the checkout', async () => {
    const project = new Project();
    const { repository } = project;
    repository.write('staged.txt', 'staged');
    repository.git('add', 'staged.txt');
    const before = () => [
      repository.git('for-each-ref', 'refs/heads', 'refs/tags'),
      repository.git('symbolic-ref', 'HEAD'),
      repository.git('ls-files', '--stage'),
      repository.git('config', '--local', '--list'),
    ];
    const head = repository.git('rev-parse', 'HEAD');
    const state = before();
    await run(repository, { trigger: { kind: 'push', headSha: head, beforeSha: undefined, defaultBranch: 'main' } });
    expect(project.history()).toHaveLength(1);
    expect(before()).toEqual(state);
    expect(project.atOrigin('ls-tree', '-r', '--name-only', 'assay-history')).toBe('history.jsonl');
  });

  test('is read in a checkout of one commit, without the rest of the history', async () => {
    const project = new Project();
    const { repository } = project;
    project.change({});
    const headSha = project.change(accuracy(0.7));
    repository.git('push', '--quiet', 'origin', 'main');
    project.seed(USUAL.map((value) => ({ values: { 'm.json:accuracy': value } })));
    const checkout = join(repository.directory, 'checkout');
    repository.git('clone', '--quiet', '--depth=1', '--branch=main', pathToFileURL(project.origin).href, checkout);
    const outcome = await repository.run(
      'run',
      [],
      {},
      {
        directory: checkout,
        trigger: { kind: 'push', headSha, beforeSha: undefined },
      },
    );
    const report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
    expect(report.verdicts.map(({ status }) => status)).toEqual(['fail']);
    expect(project.atOrigin('rev-list', '--count', 'assay-history')).toBe('5');
    const tip = project.atOrigin('rev-parse', 'assay-history');
    expect(repository.git('-C', checkout, 'rev-list', '--count', tip)).toBe('1');
  });

  test('loses nothing when runs end at the same time, the first ones included', async () => {
    const project = new Project();
    const head = project.repository.git('rev-parse', 'HEAD');
    const url = pathToFileURL(project.origin).href;
    const clones = Array.from({ length: 4 }, (_, index) => join(project.repository.directory, `clone-${index}`));
    for (const clone of clones) project.repository.git('clone', '--quiet', '--branch=main', url, clone);
    const outcomes = await Promise.all(
      clones.map((directory, index) =>
        project.repository.run(
          'run',
          [],
          {},
          {
            directory,
            trigger: { kind: 'push', headSha: head, beforeSha: undefined, defaultBranch: 'main' },
            workflow: { GITHUB_RUN_ID: String(index + 1) },
          },
        ),
      ),
    );
    const notes = outcomes.flatMap(({ json }) => notesOf(fullReportSchema.parse(JSON.parse(JSON.stringify(json)))));
    expect(notes).toEqual([]);
    expect(
      project
        .history()
        .map(({ run_id }) => run_id)
        .sort((a, b) => a! - b!),
    ).toEqual([1, 2, 3, 4]);
  });

  test('is tried again where the server says that somebody was faster', async () => {
    const project = new Project();
    const hook = join(project.origin, 'hooks', 'pre-receive');
    // What another run recorded arrives between the fetch and the update.
    const script = `#!/bin/sh
[ -e moved ] && exit 0
touch moved
unset GIT_QUARANTINE_PATH
blob=$(printf 'from a later version\\n' | env -u GIT_OBJECT_DIRECTORY git hash-object -w --stdin)
tree=$(printf '100644 blob %s\\thistory.jsonl\\n' "$blob" | env -u GIT_OBJECT_DIRECTORY git mktree)
commit=$(env -u GIT_OBJECT_DIRECTORY git -c user.name=x -c user.email=x@x commit-tree "$tree" -m other)
env -u GIT_OBJECT_DIRECTORY git update-ref refs/heads/assay-history "$commit"
`;
    writeFileSync(hook, script);
    chmodSync(hook, 0o755);
    const { notes } = await (async () => {
      const headSha = project.repository.git('rev-parse', 'HEAD');
      return run(project.repository, {
        trigger: { kind: 'push', headSha, beforeSha: undefined, defaultBranch: 'main' },
      });
    })();
    expect(notes).toEqual([]);
    expect(project.history()).toHaveLength(1);
    expect(project.atOrigin('show', 'assay-history:history.jsonl')).toMatch(/^from a later version\n\{/);
  });

  test('that may not be written is said, and fails nothing', async () => {
    const project = new Project();
    const hook = join(project.origin, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "error: not on my watch" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const headSha = project.repository.git('rev-parse', 'HEAD');
    const { outcome, notes } = await run(project.repository, {
      trigger: { kind: 'push', headSha, beforeSha: undefined, defaultBranch: 'main' },
    });
    expect(outcome.exitCode).toBe(0);
    expect(notes.join()).toMatch(
      /not added to the history \(branch assay-history\): not on my watch\. Give the job `permissions: contents: write`\.$/,
    );
  });

  test('that cannot be had is said, and skips the gate', async () => {
    const project = new Project();
    await project.push(accuracy(0.8), 1);
    const { repository } = project;
    repository.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    repository.git('update-ref', '-d', 'refs/remotes/origin/assay-history');
    const { outcome, report } = await project.pullRequest(accuracy(0.1));
    expect(outcome.exitCode).toBe(0);
    expect(report.verdicts[0]).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('assay-history could not be fetched') as unknown,
    });
    expect(report.sections.history).toMatchObject({
      series: [],
      missing: expect.stringContaining('nowhere') as unknown,
    });
  });

  test('judges how long a stage runs, where it runs', async () => {
    const id = 'pipeline.seconds[stage=train]';
    const project = new Project({
      'assay.yaml': `version: 1\nmetrics:\n  - metric: "${id}"\n    history: {test: iqr, upper_boundary: 3}\n    on_missing: skip\n`,
      'dvc.yaml': 'stages:\n  train:\n    cmd: cp in.txt out.txt\n    deps: [in.txt]\n    outs: [out.txt]\n',
      'in.txt': '1',
    });
    const seconds = (values: number[]) => project.seed(values.map((value) => ({ values: { [id]: value } })));
    seconds([50, 60, 70, 80, 90]);
    const { report } = await project.pullRequest({ 'in.txt': '2' });
    expect(report.verdicts[0]).toMatchObject({ rule: `${id}:history`, status: 'pass' });
    seconds([1, 1.001, 1.002, 1.003, 1.004].map((value) => value / 1e6));
    const slow = await project.pullRequest({ 'in.txt': '3' });
    expect([slow.outcome.exitCode, slow.report.verdicts[0]!.status]).toEqual([1, 'fail']);
    const idle = await project.pullRequest({ 'in.txt': '3' });
    expect(idle.report.verdicts[0]).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('train did not have to run') as unknown,
    });
  });

  test('of a project below the root of git has its own file', async () => {
    const project = new Project();
    const { repository } = project;
    for (const name of ['a', 'b']) {
      repository.write(`${name}/.dvc/config`, '');
      repository.write(`${name}/assay.yaml`, CONFIG);
      repository.write(`${name}/dvc.yaml`, 'metrics:\n  - m.json\n');
      repository.write(`${name}/m.json`, JSON.stringify({ accuracy: name === 'a' ? 1 : 2 }));
    }
    const headSha = repository.commit('projects');
    repository.git('push', '--quiet', 'origin', 'main');
    for (const name of ['a', 'b']) {
      await repository.run(
        'run',
        [],
        {},
        {
          directory: join(repository.root, name),
          trigger: { kind: 'push', headSha, beforeSha: undefined, defaultBranch: 'main' },
        },
      );
    }
    expect(project.history('a/history.jsonl')[0]!.values['m.json:accuracy']).toBe(1);
    expect(project.history('b/history.jsonl')[0]!.values['m.json:accuracy']).toBe(2);
  });
});

describe('test rows that judge again and again', () => {
  const MODEL = `version: 1
models:
  churn:
    predictions: p.csv
    columns: {prediction: said}
    task: binary
    test: {target: truth, positive: yes, id: id}
    metrics: [accuracy]
`;
  /** Predictions of 100 rows of which every `wrong`th is wrong. */
  const predictions = (wrong: number, rows = 100) => ({
    'p.csv': `id,truth,said\n${Array.from({ length: rows }, (_, row) => {
      const truth = row % 2 ? 'yes' : 'no';
      return `${row},${truth},${row % wrong === 0 ? (truth === 'yes' ? 'no' : 'yes') : truth}`;
    }).join('\n')}\n`,
  });
  const countOf = ({ report }: { report: Report }) => report.sections.evaluation!.models[0]!.test.comparisons;

  test('are counted: new challengers only, each workflow run once, other rows from the start', async () => {
    const project = new Project({ 'assay.yaml': MODEL, ...predictions(5) });
    await project.push(predictions(6), 1);
    await project.push(predictions(7), 2);
    const { repository } = project;
    const again = await run(repository, {
      trigger: {
        kind: 'push',
        headSha: repository.git('rev-parse', 'HEAD'),
        beforeSha: repository.git('rev-parse', 'HEAD~1'),
        defaultBranch: 'main',
      },
      workflow: { GITHUB_RUN_ID: '2', GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.notes).toEqual([]);
    const same = await project.push({ 'other.txt': 'x' }, 3);
    expect(countOf(same)).toBe(2);
    expect(countOf(await project.pullRequest(predictions(8)))).toBe(3);
    const lines = project.history();
    expect(lines.map(({ comparisons }) => Object.values(comparisons))).toEqual([[1], [2], [2], []]);
    await project.push(predictions(7, 120), 4);
    const other = await project.push(predictions(9, 120), 5);
    expect(countOf(other)).toBe(1);
    expect(project.history().at(-1)!.values['evaluation.churn.accuracy']).toBeCloseTo(1 - 14 / 120, 12);
  });

  test('many times are warned of', async () => {
    const project = new Project({ 'assay.yaml': MODEL, ...predictions(5) });
    await project.push(predictions(6), 1);
    const [digest] = Object.keys(project.history()[0]!.comparisons);
    project.seed([{ comparisons: { [digest!]: 13 } }]);
    const { outcome, report } = await project.pullRequest(predictions(8));
    expect(report.sections.evaluation!.models[0]!.test.comparisons).toBe(14);
    expect(JSON.stringify(outcome.text)).toContain('have judged at least 14 challengers');
  });
});
