import { execFileSync } from 'node:child_process';
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Outcome } from '../../src/commands/index.js';
import type { Trigger } from '../../src/core/trigger.js';
import { GATES, disposablePipelines, setAccuracy } from '../support/small-pipeline.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

const { created, pipeline } = disposablePipelines();

interface ReportView {
  decision: string;
  reason: string;
  subject: Record<string, unknown>;
  inputs: { config_sha: string | null; data: Record<string, string> };
  measurements: { id: string; value: number | null; base: number | null; diff: number | null }[];
  verdicts: { rule: string; status: string; reason: string; informational: boolean }[];
  sections: {
    pipeline: { stages: { address: string; status: string }[]; params: unknown[]; notes: string[] };
    data: { changed: { path: string }[] };
  };
}
/** Every report that a test looks at has to fit its schema, as it is written and read again. */
const reportOf = (outcome: Outcome) => fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json))) as ReportView;
const statuses = (outcome: Outcome) =>
  Object.fromEntries(reportOf(outcome).sections.pipeline.stages.map(({ address, status }) => [address, status]));
const notesOf = (outcome: Outcome) => reportOf(outcome).sections.pipeline.notes.join('\n');

describe('run without assay.yaml', () => {
  test('compares every metric and parameter with the base, and blocks nothing', async () => {
    const repository = await pipeline();
    setAccuracy(repository, 0.2);
    const outcome = await repository.run('run');
    const report = reportOf(outcome);
    expect(outcome.exitCode).toBe(0);
    expect(report).toMatchObject({ decision: 'pass', reason: 'No gate applies.', verdicts: [] });
    expect(report.measurements.find(({ id }) => id === 'metrics.json:accuracy')).toMatchObject({
      value: 0.2,
      base: 0.8,
    });
    expect(report.measurements.find(({ id }) => id === 'pipeline.stages_run')).toMatchObject({ value: 2 });
    expect(report.sections.pipeline.params).toEqual([{ file: 'params.yaml', key: 'lr', old: '0.8', new: '0.2' }]);
    expect(statuses(outcome)).toEqual({ prepare: 'skipped', train: 'run', evaluate: 'run' });
    expect(report.sections.data.changed.map(({ path }) => path)).toEqual(['model.txt']);
  });

  test('a second run has nothing to do and says the same', async () => {
    const repository = await pipeline();
    setAccuracy(repository, 0.9);
    await repository.run('run');
    const lock = repository.read('dvc.lock');
    const [second, third] = [await repository.run('run'), await repository.run('run')];
    expect(statuses(second)).toEqual({ prepare: 'skipped', train: 'skipped', evaluate: 'skipped' });
    const withoutTimes = (outcome: Outcome) =>
      JSON.stringify({ ...(outcome.json as object), timings: {} }).replaceAll(/"seconds":[\d.]+/g, '');
    expect(withoutTimes(third)).toBe(withoutTimes(second));
    expect(repository.read('dvc.lock')).toBe(lock);
  });

  test('writes report.json, report.md and report.html, kept out of git', async () => {
    const repository = await pipeline({ '.gitignore': '' });
    const outcome = await repository.run('run');
    expect(JSON.parse(readFileSync(outcome.run!.files.json, 'utf8'))).toEqual(outcome.json);
    expect(readdirSync(join(repository.root, '.assay/out')).sort()).toEqual([
      '.gitignore',
      'report.html',
      'report.json',
      'report.md',
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
    const shown = await repository.run('report', [], { format: 'md' });
    expect(shown.text).toBe(repository.read('.assay/out/report.md'));
  });

  test('without git there is no base, and that is said', async () => {
    const repository = await pipeline();
    repository.delete('.git');
    const notes: string[] = [];
    const progress = {
      phase: () => ({ advance() {}, done() {} }),
      note: (line: string) => notes.push(line),
      output() {},
    };
    const outcome = await repository.run('run', [], {}, { progress });
    expect(outcome.exitCode).toBe(0);
    expect(reportOf(outcome).subject).toMatchObject({ head_sha: null, base_sha: null });
    expect(notes).toContain('Base: none, this is no git checkout');
  });

  test('the first commit has no base', async () => {
    const repository = await pipeline();
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    const outcome = await repository.run('run');
    expect(reportOf(outcome).subject['base_sha']).toBeNull();
  });
});

describe('gates', () => {
  test('of the base turn a run red, and green once repaired', async () => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    setAccuracy(repository, 0.74);
    const red = await repository.run('run');
    expect(red.exitCode).toBe(1);
    expect(reportOf(red)).toMatchObject({
      decision: 'fail',
      reason: 'metrics.json:accuracy fell by 0.06, from 0.8 to 0.74; at most 0.05 allowed',
    });
    expect(reportOf(red).verdicts.map(({ rule, status }) => [rule, status])).toEqual([
      ['metrics.json:accuracy:min', 'pass'],
      ['metrics.json:accuracy:max_drop', 'fail'],
    ]);
    expect(red.run!.annotations).toMatchObject([{ level: 'error', file: 'assay.yaml', line: 3 }]);
    setAccuracy(repository, 0.76);
    const green = await repository.run('run');
    expect(green.exitCode).toBe(0);
    expect(reportOf(green)).toMatchObject({ decision: 'pass', reason: 'All 2 gates hold.' });
  });

  test('cannot be loosened by the change they judge, which is told', async () => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    setAccuracy(repository, 0.1);
    repository.write('assay.yaml', 'version: 1\n');
    repository.commit('loosen');
    const outcome = await repository.run('run');
    expect(outcome.exitCode).toBe(1);
    expect(notesOf(outcome)).toContain('This change touches what is protected: assay.yaml.');
    expect(reportOf(outcome).inputs.config_sha).toBe(repository.git('rev-parse', 'HEAD~1:assay.yaml'));
    expect((await repository.run('run', [], { rules: 'head' })).exitCode).toBe(0);
  });

  test('new in this change are shown, and block nothing', async () => {
    const repository = await pipeline();
    repository.write('assay.yaml', GATES);
    setAccuracy(repository, 0.1);
    const outcome = await repository.run('run');
    expect(outcome.exitCode).toBe(0);
    expect(reportOf(outcome).verdicts.map(({ status, informational }) => [status, informational])).toEqual([
      ['fail', true],
      ['fail', true],
    ]);
    expect(notesOf(outcome)).toContain('these gates hold after the merge');
    expect(reportOf(outcome).inputs.config_sha).toBeNull();
    const judged = await repository.run('run', [], { rules: 'head' });
    expect(judged.exitCode).toBe(1);
    expect(reportOf(judged).inputs.config_sha).toBe(repository.git('hash-object', 'assay.yaml'));
  });

  test('that are not enforced advise: the decision stays, the status is 0', async () => {
    const repository = await pipeline({ 'assay.yaml': `${GATES}enforce: false\n` });
    setAccuracy(repository, 0.1);
    const outcome = await repository.run('run');
    expect([outcome.exitCode, reportOf(outcome).decision]).toEqual([0, 'fail']);
  });

  test.each([
    ['fail', 1, 'fail'],
    ['skip', 0, 'pass'],
    ['inconclusive', 0, 'inconclusive'],
  ])('on a value that is gone: on_missing: %s', async (word, exitCode, decision) => {
    const gate = `version: 1\nmetrics:\n  - {metric: "metrics.json:accuracy", min: 0.7, on_missing: ${word}}\n`;
    const repository = await pipeline({ 'assay.yaml': gate });
    repository.write('evaluate.sh', 'echo \'{"other": 1}\' > metrics.json\n');
    const outcome = await repository.run('run');
    expect([outcome.exitCode, reportOf(outcome).decision]).toEqual([exitCode, decision]);
    expect(reportOf(outcome).verdicts[0]!.reason).toContain('metrics.json does not hold it');
  });

  test('inconclusive fails where on_inconclusive says so', async () => {
    const gate = 'version: 1\nmetrics:\n  - {metric: "metrics.json:nothing", min: 1, on_missing: inconclusive}\n';
    const repository = await pipeline({ 'assay.yaml': `${gate}on_inconclusive: fail\n` });
    expect((await repository.run('run')).exitCode).toBe(1);
  });

  test('a broken assay.yaml says every mistake with its place', async () => {
    const repository = await pipeline();
    repository.write('assay.yaml', 'version: 1\nenforc: true\nmetrics:\n  - {metric: "metrics.json:a", mim: 1}\n');
    await expect(repository.run('run')).rejects.toMatchObject({
      exitCode: 2,
      mistakes: expect.arrayContaining([
        expect.objectContaining({
          hint: expect.stringContaining('enforce'),
          location: { file: 'assay.yaml', line: 2, column: 1 },
        }),
        expect.objectContaining({
          hint: expect.stringContaining('min'),
          location: expect.objectContaining({ line: 4 }),
        }),
      ]),
    });
  });
});

describe('a change cannot get around the gates of the base', () => {
  test('by narrowing the targets, in assay.yaml or on the command line', async () => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    setAccuracy(repository, 0.1);
    repository.write('assay.yaml', `${GATES}pipeline: {targets: [prepare]}\n`);
    const narrowed = await repository.run('run');
    expect([narrowed.exitCode, statuses(narrowed)['evaluate']]).toEqual([1, 'run']);
    setAccuracy(repository, 0.11);
    const named = await repository.run('run', ['prepare']);
    expect(named.exitCode).toBe(1);
    expect(reportOf(named).reason).toContain('stage evaluate was not part of this run');
  });

  test.each<[string, Record<string, unknown>, object]>([
    ['with a base named', { base: 'main' }, {}],
    ['on a push', {}, { trigger: { kind: 'push', headSha: 'a'.repeat(40), beforeSha: 'b'.repeat(40) } }],
  ])('by running where git is missing, %s', async (_, options, context) => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    repository.delete('.git');
    await expect(repository.run('run', [], options, context)).rejects.toMatchObject({
      code: 'GIT_MISSING',
      exitCode: 3,
    });
  });

  test('by pushing from a fork because its own assay.yaml says always', async () => {
    const repository = await pipeline();
    repository.write('assay.yaml', 'version: 1\npipeline: {push: always}\n');
    setAccuracy(repository, 0.9);
    const headSha = repository.commit('change');
    const baseSha = repository.git('rev-parse', 'HEAD~1');
    const trigger: Trigger = { kind: 'pull_request', number: 7, headSha, baseSha, baseRef: 'main', isFork: true };
    const outcome = await repository.run('run', [], {}, { trigger });
    expect([outcome.pushed, notesOf(outcome)]).toEqual([0, expect.stringContaining('comes from a fork')]);
  });
});

test('rules of the base that are broken say how to go on; --rules head does not care', async () => {
  const repository = await pipeline({
    'assay.yaml': 'version: 1\nmetrics:\n  - {metric: "metrics.json:a", min: 0.9x}\n',
  });
  repository.write('assay.yaml', GATES);
  repository.commit('repair');
  await expect(repository.run('run')).rejects.toMatchObject({
    code: 'BASE_CONFIG_INVALID',
    hint: expect.stringContaining('--rules head'),
  });
  expect((await repository.run('run', [], { rules: 'head' })).exitCode).toBe(0);
});

test('a metric file that cannot be read is the reason of its gate', async () => {
  const repository = await pipeline({ 'assay.yaml': GATES });
  repository.write('evaluate.sh', 'echo \'{"accuracy": 0.9\' > metrics.json\n');
  const outcome = await repository.run('run');
  expect([outcome.exitCode, reportOf(outcome).reason]).toEqual([
    1,
    expect.stringMatching(/has no value: metrics\.json.*JSON/),
  ]);
});

test('the first commit is judged by its limits, changes are skipped', async () => {
  const repository = await pipeline();
  repository.write('assay.yaml', GATES);
  repository.git('checkout', '--quiet', '--orphan', 'fresh');
  repository.commit('only');
  repository.git('branch', '--delete', '--force', 'main');
  const outcome = await repository.run('run', [], { rules: 'head' });
  expect(reportOf(outcome).verdicts.map(({ status }) => status)).toEqual(['pass', 'skipped']);
});

test.each(['assay.yml', '.assay.yaml'])('%s is not read, and that is said', async (name) => {
  const repository = await pipeline();
  repository.write(name, GATES);
  expect(notesOf(await repository.run('run'))).toContain(`${name} is not read: rename it to assay.yaml.`);
});

describe('the place of the report', () => {
  test.each(['.', '.git/x', '.dvc', 'params.yaml'])('cannot be %s', async (out) => {
    const repository = await pipeline();
    await expect(repository.run('run', [], { out })).rejects.toMatchObject({ code: 'OUT_INVALID', exitCode: 2 });
  });

  test('that was there before is not hidden from git', async () => {
    const repository = await pipeline({ 'docs/page.md': 'x\n' });
    await repository.run('run', [], { out: 'docs' });
    expect(repository.git('status', '--porcelain')).toContain('?? docs/report.json');
    await repository.run('run', [], { out: 'new/place' });
    expect(repository.git('status', '--porcelain')).not.toContain('new/');
  });

  test('is not a link', async () => {
    const repository = await pipeline();
    symlinkSync(repository.directory, join(repository.root, '.assay'));
    await expect(repository.run('run')).rejects.toMatchObject({ code: 'OUT_INVALID' });
  });
});

test('data that cannot be stored does not lose the report', async () => {
  const repository = await pipeline();
  setAccuracy(repository, 0.9);
  rmSync(join(repository.directory, 'remote'), { recursive: true });
  writeFileSync(join(repository.directory, 'remote'), 'a file where the remote was');
  const outcome = await repository.run('run', [], { push: 'auto' });
  expect(reportOf(outcome).decision).toBe('pass');
  expect(notesOf(outcome)).toMatch(/neither pulled nor pushed|Not stored in the remote/);
});

test('a report that would be too large keeps its gates and says what it left out', async () => {
  const repository = await pipeline({ 'assay.yaml': GATES });
  const metrics = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`metric_${i}`, i]));
  repository.write('many.json', JSON.stringify({ ...metrics, accuracy: 0.75 }));
  repository.write('evaluate.sh', 'cp many.json metrics.json\n');
  const outcome = await repository.run('run');
  const report = reportOf(outcome);
  expect(statSync(outcome.run!.files.json).size).toBeLessThanOrEqual(1024 * 1024);
  expect(report.decision).toBe('pass');
  expect(report.measurements.length).toBeGreaterThan(500);
  expect(report.measurements.find(({ id }) => id === 'metrics.json:accuracy')).toMatchObject({ value: 0.75 });
  expect(notesOf(outcome)).toMatch(/^Left out, since the report would be too large: \d+ metrics without a gate\.$/m);
});

test('hostile numbers and names make a report that fits its schema', async () => {
  const repository = await pipeline();
  const hostile = {
    '<b>|`a`\n::error::': 1,
    ['k'.repeat(2000)]: 2,
    big: 1.7e308,
    tiny: 5e-324,
    zero: -0,
    text: 'NaN',
    list: [1],
  };
  repository.write('hostile.json', JSON.stringify(hostile));
  repository.write('evaluate.sh', 'cp hostile.json metrics.json\n');
  repository.commit('hostile');
  const first = await repository.run('run');
  expect(first.exitCode).toBe(0);
  repository.commit('hostile base');
  repository.edit('hostile.json', '1.7e+308', '-1.7e+308');
  repository.write('evaluate.sh', 'cp hostile.json metrics.json #\n');
  const report = reportOf(await repository.run('run', [], { base: 'HEAD' }));
  expect(report.measurements.find(({ id }) => id === 'metrics.json:big')).toMatchObject({
    value: -1.7e308,
    base: 1.7e308,
    diff: null,
  });
  expect(report.measurements.map(({ id }) => id.length).every((length) => length <= 500)).toBe(true);
});

describe('stages', () => {
  test('that fail make the run fail, without touching the lock, and leave later stages blocked', async () => {
    const repository = await pipeline({ 'assay.yaml': 'version: 1\nenforce: false\n' });
    const lock = repository.read('dvc.lock');
    repository.write('train.sh', 'echo no such luck >&2; exit 7\n');
    const outcome = await repository.run('run');
    expect(outcome.exitCode).toBe(1);
    expect(reportOf(outcome).reason).toMatch(/^stage_failed: `sh train.sh` of stage "train" ended with exit status 7/);
    expect(statuses(outcome)).toEqual({ prepare: 'skipped', train: 'failed', evaluate: 'blocked' });
    expect(JSON.stringify(reportOf(outcome).sections.pipeline)).toContain('no such luck');
    expect(repository.read('dvc.lock')).toBe(lock);
  });

  test('in a fresh clone bring only the data they need', async () => {
    const repository = await pipeline();
    repository.delete('.dvc/cache', 'data/raw.txt', 'data/clean.txt', 'model.txt');
    setAccuracy(repository, 0.9);
    const outcome = await repository.run('run');
    expect(statuses(outcome)).toEqual({ prepare: 'skipped', train: 'run', evaluate: 'run' });
    expect(repository.has('data/clean.txt')).toBe(true);
    expect(repository.has('data/raw.txt')).toBe(false);
  });

  test('whose outputs another run already made are restored, not run', async () => {
    const repository = await pipeline();
    repository.delete('.dvc/cache', 'data/raw.txt', 'data/clean.txt', 'model.txt');
    const outcome = await repository.run('repro', [], { pull: true });
    expect((outcome.json as { stages: { status: string }[] }).stages.map(({ status }) => status)).not.toContain('run');
    expect(repository.read('model.txt')).toContain('lr: 0.8');
  });

  test('run again when what they made is neither here nor in a remote, and a later one needs it', async () => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    repository.delete('data/raw.txt.dvc', 'data/.gitignore');
    repository.git('add', '--force', 'data/raw.txt');
    repository.commit('raw data in git');
    repository.commit('start');
    rmSync(join(repository.directory, 'remote'), { recursive: true });
    repository.delete('.dvc/cache', 'data/clean.txt', 'model.txt');
    setAccuracy(repository, 0.79);
    const outcome = await repository.run('run');
    expect([outcome.exitCode, statuses(outcome)]).toEqual([0, { prepare: 'run', train: 'run', evaluate: 'run' }]);
    expect(repository.read('model.txt')).toContain('A\nB\nC');
  });

  test('in a dry run are named, and nothing changes', async () => {
    const repository = await pipeline();
    setAccuracy(repository, 0.9);
    const outcome = await repository.run('run', [], {}, { dryRun: true });
    expect(outcome.text).toMatch(/would run\s+train \(params.yaml:lr modified\)/);
    expect(repository.git('status', '--porcelain')).toBe('M params.yaml');
    expect(repository.has('.assay')).toBe(false);
  });

  test('named as targets run alone with what they need', async () => {
    const repository = await pipeline();
    setAccuracy(repository, 0.9);
    expect(statuses(await repository.run('run', ['train']))).toEqual({ prepare: 'skipped', train: 'run' });
  });
});

describe('the remote', () => {
  test('gets what was made', async () => {
    const repository = await pipeline();
    setAccuracy(repository, 0.9);
    const outcome = await repository.run('run');
    expect(outcome.pushed).toBe(2); // the model, and a copy of the metrics for whoever needs this run again
    const digest = reportOf(outcome).inputs.data['model.txt']!;
    expect(existsSync(join(repository.directory, 'remote/files/md5', digest.slice(0, 2), digest.slice(2)))).toBe(true);
  });

  test('gets nothing from a fork', async () => {
    const repository = await pipeline();
    repository.git('checkout', '--quiet', '-b', 'feature');
    setAccuracy(repository, 0.9);
    const headSha = repository.commit('change');
    const trigger: Trigger = {
      kind: 'pull_request',
      number: 7,
      headSha,
      baseSha: repository.git('rev-parse', 'main'),
      baseRef: 'main',
      isFork: true,
    };
    const outcome = await repository.run('run', [], {}, { trigger });
    expect(outcome.pushed).toBe(0);
    expect(notesOf(outcome)).toContain('New data was not pushed: this pull request comes from a fork.');
  });

  test('that is not there is said, and the run does what it can', async () => {
    const repository = await pipeline();
    rmSync(join(repository.directory, 'remote'), { recursive: true });
    repository.write('.dvc/config', '');
    setAccuracy(repository, 0.9);
    const outcome = await repository.run('run');
    expect(outcome.exitCode).toBe(0);
    expect(notesOf(outcome)).toContain('Data was neither pulled nor pushed');
    await expect(repository.run('run', [], { push: 'always' })).rejects.toMatchObject({
      code: 'REMOTE_NOT_READY',
      exitCode: 3,
    });
  });
});

describe('the base', () => {
  test('of a branch is the merge base with the default branch', async () => {
    const repository = await pipeline();
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'feature');
    setAccuracy(repository, 0.9);
    repository.commit('one');
    repository.commit('two');
    expect(reportOf(await repository.run('run')).subject['base_sha']).toBe(base);
  });

  test('of a pull request in a shallow clone is fetched', async () => {
    const repository = await pipeline({ 'assay.yaml': GATES });
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'feature');
    setAccuracy(repository, 0.72);
    for (let i = 0; i < 60; i++) repository.git('commit', '--quiet', '--allow-empty', '--message', `step ${i}`);
    const headSha = repository.commit('change');
    repository.git('checkout', '--quiet', 'main');
    const baseSha = repository.commit('main went on');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');

    const clone = join(repository.directory, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=feature', `file://${repository.root}`, clone], {
      env: QUIET_ENVIRONMENT,
    });
    const trigger: Trigger = { kind: 'pull_request', number: 7, headSha, baseSha, baseRef: 'main', isFork: false };
    const outcome = await repository.run('run', [], {}, { directory: clone, trigger });
    expect(reportOf(outcome).subject).toMatchObject({ head_sha: headSha, base_sha: base, pull_request: 7 });
    expect(reportOf(outcome).reason).toMatch(/fell by 0.08/);
  });

  test('that cannot be fetched says what to type', async () => {
    const repository = await pipeline();
    repository.git('checkout', '--quiet', '-b', 'feature');
    const headSha = repository.commit('change');
    repository.git('checkout', '--quiet', 'main');
    const baseSha = repository.commit('main went on');
    const clone = join(repository.directory, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=feature', `file://${repository.root}`, clone], {
      env: QUIET_ENVIRONMENT,
    });
    renameSync(repository.root, `${repository.root}-moved`);
    const trigger: Trigger = { kind: 'pull_request', number: 7, headSha, baseSha, baseRef: 'main', isFork: false };
    await expect(repository.run('run', [], {}, { directory: clone, trigger })).rejects.toMatchObject({
      code: 'BASE_NOT_FETCHED',
      exitCode: 3,
      hint: expect.stringContaining('git fetch --unshallow origin'),
    });
  });

  test.each<[string, (before: string, head: string) => Trigger]>([
    ['a push', (before, head) => ({ kind: 'push', headSha: head, beforeSha: before })],
    ['a merge group', (before, head) => ({ kind: 'merge_group', headSha: head, baseSha: before })],
  ])('of %s is what was there before', async (_, trigger) => {
    const repository = await pipeline();
    const before = repository.git('rev-parse', 'HEAD');
    repository.commit('one');
    const head = repository.commit('two');
    const outcome = await repository.run('run', [], {}, { trigger: trigger(before, head) });
    expect(reportOf(outcome).subject).toMatchObject({ base_sha: before, head_sha: head });
  });

  test('that nobody knows is an error', async () => {
    const repository = await pipeline();
    await expect(repository.run('run', [], { base: 'nowhere' })).rejects.toMatchObject({
      code: 'BASE_UNKNOWN',
      exitCode: 2,
    });
  });

  test('with a broken dvc.lock is compared as far as it can be read', async () => {
    const repository = await pipeline();
    repository.write('dvc.lock', 'schema: "2.0"\nstages: [');
    repository.commit('broken');
    repository.git('checkout', '--quiet', 'HEAD~1', '--', 'dvc.lock');
    repository.commit('mended');
    const outcome = await repository.run('run', [], { base: 'HEAD~1' });
    expect(outcome.exitCode).toBe(0);
    expect(notesOf(outcome)).toContain('dvc.lock of the base was not read');
  });
});

test('a project below the root of a git repository has its own rules and report', async () => {
  const repository = await pipeline({ 'assay.yaml': GATES });
  const outer = new TemporaryRepository();
  created.push(outer);
  outer.delete('.dvc');
  const project = join(outer.root, 'projects/churn');
  execFileSync('mkdir', ['-p', join(outer.root, 'projects')]);
  repository.delete('.git');
  execFileSync('cp', ['-r', repository.root, project]);
  const base = outer.commit('base');
  outer.write('projects/churn/params.yaml', 'lr: 0.5\n');
  const outcome = await outer.run('run', [], { base }, { directory: project });
  expect(outcome.exitCode).toBe(1);
  expect(reportOf(outcome).measurements.find(({ id }) => id === 'metrics.json:accuracy')).toMatchObject({
    base: 0.8,
    value: 0.5,
  });
});
