import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { GitHubProject as Project, TOKEN } from '../support/github-project.js';
import { startGitServer } from '../support/git-server.js';
import { describeWithPeer } from '../support/peers.js';
import type { RunnerResult } from '../support/runner-job.js';
import { GATES, setAccuracy } from '../support/small-pipeline.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const AWS_SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = 'examples/telco-churn';

jest.setTimeout(120_000);

let project: Project;
afterEach(() => project.dispose());

/** Commands of a step that do more than hide, fold or explain. */
const acted = ({ commands }: RunnerResult) =>
  commands.filter(({ name }) => !['add-mask', 'debug', 'group', 'endgroup'].includes(name));

/** Names of the HTML elements GitHub would make of the Markdown. */
function elementsOf(markdown: string): string[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name!);
}

/** Whether the process ends within five seconds. One that nobody collects (a container without an init) has ended too. */
async function hasEnded(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      process.kill(pid, 0);
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return true;
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (syscall === 'kill' || existsSync('/proc/self')) return code === 'ESRCH' || code === 'ENOENT';
    }
    await setTimeout(100);
  }
  return false;
}

const result = ({ outputs }: RunnerResult) => JSON.parse(outputs['result']!) as Record<string, unknown>;

function onEveryNode(node: string): void {
  test('a push is compared with what was there before it', async () => {
    project = await Project.make();
    const before = project.source.git('rev-parse', 'main');
    const stored = project.stored();
    const ran = await project.push(() => setAccuracy(project.source, 0.9), { node });

    expect(ran.exitCode).toBe(0);
    expect(ran.annotations).toEqual([]);
    expect(ran.outputs).toMatchObject({ decision: 'pass', 'stages-run': '["train","evaluate"]' });
    expect(Number(ran.outputs['pushed'])).toBeGreaterThan(0);
    expect(project.stored().length).toBe(stored.length + Number(ran.outputs['pushed']));
    expect(result(ran)).toEqual({
      schema: 'assay.result/1',
      command: 'run',
      decision: 'pass',
      reason: ran.outputs['reason'],
      exit_code: 0,
      stages_run: ['train', 'evaluate'],
      pushed: Number(ran.outputs['pushed']),
      commit: null,
      report: ran.outputs['report'],
      error: null,
    });
    expect(ran.log).toMatch(`Base: ${before.slice(0, 10)} (commit before the push)`);
    expect(ran.summary).toMatch(/Assay: pass[^]*metrics\.json:accuracy/);
    expect(project.report()).toMatchObject({
      schema: 'assay.report/1',
      decision: 'pass',
      trust: 'self_reported',
      subject: {
        repository: 'octo/churn',
        head_sha: project.source.git('rev-parse', 'main'),
        merge_sha: null,
        base_sha: before,
        pull_request: null,
        run_id: 4711,
        run_attempt: 1,
        workflow: 'ml',
      },
    });
  });

  test('a pull request is compared with its merge base, which a shallow checkout lacks', async () => {
    project = await Project.make();
    const mergeBase = project.source.git('rev-parse', 'main');
    const number = project.open(() => setAccuracy(project.source, 0.6));
    project.source.write('notes.txt', 'main moved on');
    project.source.commit('notes');
    project.origin.refreshPullRequest(number);
    const { workspace, event, sha } = project.origin.pullRequest(number);
    const ran = await project.run({ workspace, event, node });

    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ decision: 'fail' });
    expect(ran.outputs['reason']).toMatch(/^metrics\.json:accuracy is 0\.6, below the least allowed 0\.7/);
    expect(ran.log).toContain('commits of history to find the merge base');
    expect(ran.annotations).toContainEqual({
      level: 'error',
      title: 'metrics.json:accuracy:min: fail',
      message: 'metrics.json:accuracy is 0.6, below the least allowed 0.7',
      file: 'assay.yaml',
      line: 3,
      column: 5,
    });
    const { head, base } = event.payload['pull_request'] as Record<'head' | 'base', { sha: string }>;
    expect(base.sha).not.toBe(mergeBase);
    expect(project.report()).toMatchObject({
      decision: 'fail',
      subject: { head_sha: head.sha, merge_sha: sha, base_sha: mergeBase, pull_request: number },
    });
  });

  test('the example, a sub-project with data in its remote: a pull request that makes the model worse is red', async () => {
    project = await Project.of(repositoryWithExample());
    const ran = await project.pullRequest(() => project.source.edit(`${EXAMPLE}/params.yaml`, '      - tenure\n', ''), {
      inputs: { 'working-directory': EXAMPLE },
      node,
    });
    expect(ran.outputs['stages-run']).toBe('["train","evaluate"]');
    expect(ran.outputs['decision']).toBe('fail');
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: `${EXAMPLE}/assay.yaml`, line: expect.any(Number) }),
    );
    expect(ran.summary).toMatch(/`evaluation\.churn\.roc_auc`/);
    expect(project.report(1, 'examples-telco-churn')).toMatchObject({ decision: 'fail' });
  });
}

/** A repository that holds the committed files of the example where this repository has them. */
function repositoryWithExample(): TemporaryRepository {
  const source = new TemporaryRepository();
  const tracked = execFileSync('git', ['ls-files', '-z', EXAMPLE], { cwd: ROOT, encoding: 'utf8' });
  for (const path of tracked.split('\0').filter(Boolean)) {
    cpSync(join(ROOT, path), join(source.root, path), { recursive: true });
  }
  source.commit('base');
  return source;
}

describe('the committed Action', () => onEveryNode(process.execPath));
describeWithPeer('node24', 'the committed Action on Node 24, which action.yml asks for', onEveryNode);

describe('gates', () => {
  test('of the base judge a pull request that loosens them', async () => {
    project = await Project.make();
    const ran = await project.pullRequest(() => {
      setAccuracy(project.source, 0.6);
      project.source.write('assay.yaml', 'version: 1\n');
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.summary).toMatch(/protected[^\n]*assay\.yaml/);
    // The rule is gone from the head: the annotation has the file, but no line to point at.
    expect(ran.annotations[0]).toEqual({
      level: 'error',
      title: expect.any(String),
      message: expect.any(String),
      file: 'assay.yaml',
    });
  });

  const INCONCLUSIVE = 'version: 1\nmetrics:\n- {metric: "metrics.json:auc", min: 0.5, on_missing: inconclusive}\n';
  test.each([
    ['fail', GATES, undefined, 1],
    ['fail', GATES, 'never', 0],
    ['fail', GATES, 'inconclusive', 1],
    ['fail', `${GATES}enforce: false\n`, undefined, 0],
    ['fail', `${GATES}enforce: false\n`, 'fail', 1],
    ['inconclusive', INCONCLUSIVE, undefined, 0],
    ['inconclusive', INCONCLUSIVE, 'fail', 0],
    ['inconclusive', INCONCLUSIVE, 'inconclusive', 1],
    ['inconclusive', `${INCONCLUSIVE}on_inconclusive: fail\n`, undefined, 1],
    ['inconclusive', `${INCONCLUSIVE}on_inconclusive: fail\n`, 'fail', 0],
  ])('decision %s of %j under fail-on %s ends with %i', async (decision, config, failOn, exitCode) => {
    project = await Project.make({ 'assay.yaml': config });
    const inputs = failOn === undefined ? {} : { 'fail-on': failOn };
    const ran = await project.push(() => setAccuracy(project.source, 0.5), { inputs });
    expect(ran.outputs['decision']).toBe(decision);
    expect(ran.exitCode).toBe(exitCode);
    expect(result(ran)).toMatchObject({ decision, exit_code: exitCode });
    expect(project.report()).toMatchObject({ decision });
  });
});

describe('a run started by hand', () => {
  test('on the default branch is compared with the parent, which a shallow checkout lacks', async () => {
    project = await Project.make();
    const parent = project.source.git('rev-parse', 'main');
    setAccuracy(project.source, 0.6);
    project.source.commit('worse');
    const { workspace, sha } = project.origin.push();
    const ran = await project.run({ workspace, event: { name: 'workflow_dispatch', payload: {} } });
    expect(ran.exitCode).toBe(1);
    expect(project.report()).toMatchObject({
      decision: 'fail',
      subject: { head_sha: sha, base_sha: parent },
    });
  });
});

describe('a run again', () => {
  test('comes to the same, and its artifact stands beside the first', async () => {
    project = await Project.make();
    setAccuracy(project.source, 0.78);
    project.source.commit('change');
    const { event, sha } = project.origin.push();
    const attempts: RunnerResult[] = [];
    for (const attempt of [1, 2]) {
      attempts.push(
        await project.run({ event, workspace: project.origin.checkout(sha, 'origin/main', 'main'), attempt }),
      );
    }
    const [first, second] = attempts;
    expect(second!.outputs['decision']).toBe('pass');
    expect(second!.outputs['reason']).toBe(first!.outputs['reason']);
    const facts = (attempt: number) => {
      const { measurements, verdicts, decision, inputs } = project.report(attempt);
      const ofRun = (measurements as { id: string }[]).filter(({ id }) => !id.startsWith('pipeline.'));
      return { measurements: ofRun, verdicts, decision, inputs };
    };
    expect(facts(2)).toEqual(facts(1));
    expect(project.report(2)).toMatchObject({ subject: { run_attempt: 2 } });
  });

  test('in the same attempt says how to name the second artifact', async () => {
    project = await Project.make();
    const first = await project.push(() => setAccuracy(project.source, 0.85));
    expect(first.exitCode).toBe(0);
    const again = {
      workspace: project.origin.checkout(project.source.git('rev-parse', 'main'), 'origin/main', 'main'),
    };
    const event = { name: 'workflow_dispatch', payload: {} };
    const second = await project.run({ ...again, event });
    expect(second.exitCode).toBe(0);
    expect(second.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('Give each Assay step its own `artifact:`.'),
      }),
    ]);
    const third = await project.run({ ...again, event, inputs: { artifact: 'Churn model' } });
    expect(third.annotations).toEqual([]);
    expect(project.report(1, 'churn-model')).toMatchObject({ decision: 'pass' });
  });
});

describe('a pull request from a fork', () => {
  const NOTES = {
    'notes.txt': 'a\n',
    'words/dvc.yaml':
      'stages:\n  count:\n    cmd: sh count.sh\n    deps: [../notes.txt, count.sh]\n    metrics: [{count.json: {cache: false}}]\n',
    'words/count.sh': 'printf \'{"lines": %s}\' $(grep -c . ../notes.txt) > count.json\n',
  };
  const S3 =
    '[core]\n    remote = s3\n[\'remote "s3"\']\n    url = s3://bucket/data\n    endpointurl = http://127.0.0.1:9\n';

  test('without credentials runs what needs no data, and says what was left out', async () => {
    project = await Project.make(NOTES);
    project.source.write('.dvc/config', S3);
    project.source.commit('to S3');
    project.origin.push();
    const ran = await project.pullRequest(() => project.source.write('notes.txt', 'a\nb\n'), {}, true);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ decision: 'pass', 'stages-run': '["words/dvc.yaml:count"]', pushed: '0' });
    expect(ran.summary).toMatch(/Data was neither pulled nor pushed/);
    expect(ran.seconds).toBeLessThan(20);
  });

  test('without credentials cannot run what needs data: red, with the reason and the next thing to do', async () => {
    project = await Project.make();
    project.source.write('.dvc/config', S3);
    project.source.commit('to S3');
    project.origin.push();
    const ran = await project.pullRequest(() => setAccuracy(project.source, 0.9), {}, true);
    expect(ran.exitCode).toBe(2);
    expect(ran.outputs).toMatchObject({ decision: 'fail', 'stages-run': '[]', pushed: '0' });
    expect(ran.outputs['reason']).toMatch(/"data\/(clean|raw)\.txt" does not exist/);
    expect(ran.summary).toMatch(/Data was neither pulled nor pushed/);
    expect(project.report()).toMatchObject({ decision: 'fail' });
  });

  test('never pushes by itself, even where the remote would take it', async () => {
    project = await Project.make();
    const stored = project.stored();
    const ran = await project.pullRequest(() => setAccuracy(project.source, 0.9), {}, true);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ decision: 'pass', 'stages-run': '["train","evaluate"]', pushed: '0' });
    expect(ran.summary).toMatch(/not pushed: this pull request comes from a fork/);
    expect(project.stored()).toEqual(stored);
  });
});

describe('mistakes', () => {
  const MISTAKES = 'version: 1\nmetrics:\n  - {metric: "metrics.json:accuracy", min: 0.7, mx: 1}\nenforce: maybe\n';

  test('of configuration are annotated where they stand, all at once', async () => {
    project = await Project.make();
    const ran = await project.push(() => project.source.write('assay.yaml', MISTAKES));
    expect(ran.exitCode).toBe(2);
    expect(ran.outputs).toMatchObject({ decision: 'fail', reason: expect.stringContaining('assay.yaml'), report: '' });
    expect(result(ran)).toMatchObject({ exit_code: 2, error: 'CONFIG_INVALID', report: null });
    expect(ran.annotations.filter(({ file }) => file === 'assay.yaml')).toEqual([
      expect.objectContaining({
        level: 'error',
        line: 3,
        column: 49,
        message: expect.stringMatching(/^unknown key "mx" in `metrics\[0\]`\nDid you mean "max"\?$/),
      }),
      expect.objectContaining({
        level: 'error',
        line: 4,
        column: 10,
        message: expect.stringMatching(/^`enforce` cannot be "maybe"/),
      }),
    ]);
    expect(ran.summary).toMatch(/Assay: fail[^]*assay\.yaml:3:49[^]*assay\.yaml:4:10/);
    expect(project.results.artifacts().size).toBe(0);
  });

  test('in a sub-project are annotated at their path in the repository', async () => {
    project = await Project.make();
    const ran = await project.push(
      () => {
        project.source.git('mv', '.dvc/config', 'config');
        for (const path of ['dvc.yaml', 'assay.yaml', 'params.yaml']) {
          project.source.write(`models/churn/${path}`, path === 'assay.yaml' ? MISTAKES : project.source.read(path));
        }
        project.source.write('models/churn/.dvc/config', '');
      },
      { inputs: { 'working-directory': 'models/churn' } },
    );
    expect(ran.exitCode).toBe(2);
    expect(ran.annotations).toContainEqual(expect.objectContaining({ file: 'models/churn/assay.yaml', line: 3 }));
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, 'INPUT_INVALID', /`fail-on` cannot be "sometimes"/],
    [{ 'working-directory': 'nowhere' }, 'DIRECTORY_MISSING', /nowhere/],
    [{ config: 'strict.yaml' }, 'CONFIG_MISSING', /there is no strict\.yaml/],
    [{ base: 'no-such-tag' }, 'BASE_UNKNOWN', /no-such-tag/],
    [{ base: '--upload-pack=touch pwned' }, 'BASE_UNKNOWN', /upload-pack/],
  ])('of inputs %j end with 2 and name the value', async (inputs, error, message) => {
    project = await Project.make();
    const ran = await project.push(() => setAccuracy(project.source, 0.9), { inputs });
    expect(ran.exitCode).toBe(2);
    expect(result(ran)).toMatchObject({ error, exit_code: 2 });
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringMatching(message) }),
    );
    expect(ran.annotations.map(({ title }) => title).join()).not.toMatch(/bug/i);
  });

  test('another configuration file judges like assay.yaml, however its path is written', async () => {
    project = await Project.make({ 'assay.yaml': 'version: 1\n', 'gates/strict.yaml': GATES });
    const ran = await project.push(() => setAccuracy(project.source, 0.6), {
      inputs: { config: './gates/strict.yaml' },
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.annotations).toContainEqual(expect.objectContaining({ file: 'gates/strict.yaml', line: 3 }));
  });
});

describe('a stage that fails', () => {
  test('is red at its line of dvc.yaml, with its last words and without secrets', async () => {
    project = await Project.make();
    const ran = await project.push(
      () => project.source.write('train.sh', `echo "loss is nan"\necho "using $AWS_SECRET_ACCESS_KEY"\nexit 3\n`),
      { environment: { AWS_SECRET_ACCESS_KEY: AWS_SECRET, AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' } },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ decision: 'fail', 'stages-run': '[]' });
    expect(ran.outputs['reason']).toMatch(/stage "train" ended with exit status 3/);
    expect(ran.annotations).toContainEqual({
      level: 'error',
      title: 'Stage train failed',
      message: expect.stringMatching(/exit status 3\nloss is nan\nusing \*\*\*$/),
      file: 'dvc.yaml',
      line: 8,
    });
    const report = JSON.stringify(project.report());
    expect(report).toContain('loss is nan');
    for (const text of [report, ran.raw, ran.summary, JSON.stringify(ran.outputs)])
      expect(text).not.toContain(AWS_SECRET);
  });

  test('ends with everything it started when the workflow is cancelled', async () => {
    project = await Project.make();
    const ran = await project.push(
      () => project.source.write('train.sh', 'sleep 300 &\necho $! > sleep.pid\necho started\nwait\n'),
      { cancelWhen: 'started' },
    );
    expect(ran.exitCode).toBe(3);
    expect(ran.seconds).toBeLessThan(10);
    expect(ran.outputs).toMatchObject({ decision: 'fail', reason: 'interrupted while stage "train" ran' });
    const pid = Number(readFileSync(join(project.workspace, 'sleep.pid'), 'utf8'));
    expect(pid).toBeGreaterThan(0);
    expect(await hasEnded(pid)).toBe(true);
  });
});

describe('hostile strings', () => {
  test('of a stage are no workflow commands, and it sees none of the runner’s files and tokens', async () => {
    project = await Project.make();
    const hostile = [
      '::set-output name=decision::hacked',
      '::error file=assay.yaml,line=1::hacked',
      '##[error]hacked',
      '##[set-env name=PATH;]/hacked',
      '::add-mask::pass',
      '::stop-commands::mine',
      '::mine::',
      '::error::hacked again',
    ];
    const ran = await project.push(() =>
      project.source.write(
        'train.sh',
        [
          ...hostile.map((line) => `echo '${line}'; echo ' ${line}' >&2`),
          'printf "a\\r::error::hacked\\n"',
          'env | cut -d= -f1 | sort | tr "\\n" " "',
          'cat params.yaml data/clean.txt > model.txt',
        ].join('\n'),
      ),
    );
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['decision']).toBe('pass');
    expect(acted(ran)).toEqual([]);
    expect(ran.commands.map(({ message }) => message)).not.toContain('pass');
    for (const line of hostile) expect(ran.log).toContain(line);
    expect(ran.log).toContain('GITHUB_REPOSITORY');
    expect(ran.log).not.toMatch(/INPUT_|ACTIONS_RUNTIME|ACTIONS_RESULTS|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)\b/);
  });

  test('of metric names, branches and commands stay text in the summary', async () => {
    project = await Project.make();
    const name = '|</td></details><img src=x onerror=alert(1)>@octo/all [x](javascript:alert(1)) `#1';
    const ran = await project.push(() =>
      project.source.write(
        'evaluate.sh',
        `cat > metrics.json <<'EOF'\n${JSON.stringify({ accuracy: 0.8, [name]: 1, '::error::x': 2 })}\nEOF\n`,
      ),
    );
    expect(ran.exitCode).toBe(0);
    expect(acted(ran)).toEqual([]);
    expect(ran.summary).toContain('onerror');
    expect(elementsOf(ran.summary).filter((name) => ['img', 'a', 'input', 'script'].includes(name))).toEqual([]);
    expect(JSON.stringify(project.report())).toContain(JSON.stringify(name).slice(1, -1));
  });

  test('of a wrong configuration stay text in the summary and in one annotation each', async () => {
    project = await Project.make();
    const value = '</code></pre><img src=x>\\r\\n::error::hacked';
    const ran = await project.push(() => project.source.write('assay.yaml', `version: 1\nenforce: "${value}"\n`));
    expect(ran.exitCode).toBe(2);
    expect(ran.summary).toContain('<img');
    expect(elementsOf(ran.summary)).not.toContain('img');
    expect(ran.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });
});

describe('the token', () => {
  test('fetches the base of a private repository, beside the credentials that actions/checkout left', async () => {
    project = await Project.make();
    const number = project.open(() => setAccuracy(project.source, 0.9));
    const { workspace, event } = project.origin.pullRequest(number);
    const server = await startGitServer(project.source.directory, `x-access-token:${TOKEN}`);
    try {
      const git = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args]);
      git('remote', 'set-url', 'origin', `${server.url}/origin.git`);
      const old = Buffer.from('x-access-token:ghs_older').toString('base64');
      git('config', '--local', `http.${server.url}/.extraheader`, `AUTHORIZATION: basic ${old}`);
      const environment = { GITHUB_SERVER_URL: server.url };
      const ran = await project.run({ workspace, event, environment });
      expect(server.refused).toEqual([]);
      expect(ran.exitCode).toBe(0);
      expect(ran.log).toContain(`Base: ${project.source.git('rev-parse', 'main').slice(0, 10)}`);

      const stranger = project.origin.pullRequest(number);
      execFileSync('git', ['-C', stranger.workspace, 'remote', 'set-url', 'origin', `${server.url}/origin.git`]);
      const without = await project.run({ ...stranger, environment, token: '', inputs: { artifact: 'stranger' } });
      expect(without.exitCode).toBe(3);
      expect(result(without)).toMatchObject({ error: 'BASE_NOT_FETCHED' });
      expect(without.annotations[0]!.message).toMatch(/fetch-depth: 0/);
    } finally {
      await server.close();
    }
  });

  test('is masked in every form in which it is sent, and stands nowhere else', async () => {
    project = await Project.make();
    const ran = await project.push(() =>
      project.source.write('train.sh', 'env\ncat params.yaml data/clean.txt > model.txt\n'),
    );
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    const masks = ran.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masks).toEqual([TOKEN, basic]);
    for (const text of [ran.log, ran.summary, JSON.stringify(ran.outputs), JSON.stringify(project.report())]) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(basic);
    }
  });
});

describe('other commands', () => {
  test('repro and push say what they did; status and pull need no outputs', async () => {
    project = await Project.make();
    setAccuracy(project.source, 0.9);
    project.source.commit('change');
    const { event, workspace } = project.origin.push();
    const step = (command: string) => project.run({ event, workspace, inputs: { command } });
    expect((await step('pull')).exitCode).toBe(0);
    expect(readFileSync(join(workspace, 'data/clean.txt'), 'utf8')).toBe('A\nB\nC\n');
    const repro = await step('repro');
    expect(repro.outputs).toMatchObject({ decision: 'pass', 'stages-run': '["train","evaluate"]', report: '' });
    const unpushed = await step('verify');
    expect(unpushed).toMatchObject({ exitCode: 1, outputs: { decision: 'fail', reason: '1 missing: see the log.' } });
    const pushed = await step('push');
    expect(pushed.outputs).toMatchObject({ decision: 'pass', pushed: '1' });
    expect((await step('status')).exitCode).toBe(0);
    expect(await step('verify')).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    expect(project.results.artifacts().size).toBe(0);
  });

  test('a runner without artifacts or job summary still decides', async () => {
    project = await Project.make();
    const environment = { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '', GITHUB_STEP_SUMMARY: '' };
    const ran = await project.push(() => setAccuracy(project.source, 0.9), { environment });
    expect(ran.exitCode).toBe(0);
    expect(ran.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('not uploaded') }),
    ]);
  });
});
