import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCandidate } from '../../action/read-candidate.js';
import { loadReevaluation } from '../../src/commands/index.js';
import type { CommandContext, Outcome } from '../../src/commands/index.js';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import { modelArtifactName } from '../../src/core/candidate.js';
import type { Candidate } from '../../src/core/candidate.js';
import { silentProgress } from '../../src/core/progress.js';
import { octokitOf } from '../support/octokit-of.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { FLOAT, floats, node, onnxFile, tensor, value } from '../support/onnx-file.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

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

const ROWS = Array.from({ length: 400 }, (_, row) => {
  const tenure = ((row * 37) % 200) / 50 - 2;
  return `${row},${tenure},${(row * 13) % 7 < 3.5 + 1.5 * tenure ? 'Yes' : 'No'}`;
});

let repository: TemporaryRepository;
let base: string;
beforeEach(() => {
  repository = new TemporaryRepository({
    'assay.yaml': CONFIG,
    'test.csv': ['id,tenure,churn', ...ROWS].join('\n'),
    'dvc.yaml': 'stages:\n  train:\n    cmd: touch ran\n    outs: [{ran: {cache: false}}]\n',
  });
  writeFileSync(join(repository.root, 'model.onnx'), model(1));
  base = repository.commit('base');
});
afterEach(() => repository.dispose());

const digest = { artifact_id: 7, digest: `sha256:${'a'.repeat(64)}` };
const candidateOf = (fields: Partial<Candidate> = {}): Candidate => ({
  pull_request: 3,
  head_sha: 'b'.repeat(40),
  base_sha: base,
  run_id: 11,
  run_attempt: 1,
  models: { churn: digest },
  ...fields,
});

async function reevaluate(models: Record<string, Uint8Array>, candidate = candidateOf()): Promise<Outcome> {
  const context: CommandContext = {
    directory: repository.root,
    environment: QUIET_ENVIRONMENT,
    dryRun: false,
    quiet: false,
    progress: silentProgress,
    signal: new AbortController().signal,
    trigger: { kind: 'manual' },
    workflow: { GITHUB_REPOSITORY: 'octo/churn', GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '1' },
  };
  const request = { candidate, models: new Map(Object.entries(models)), pull: undefined };
  return (await loadReevaluation()).reevaluate(context, request);
}

describe('models of somebody else', () => {
  test.each([
    ['better', 1.4, 'pass'],
    ['worse', -1, 'fail'],
  ])('a %s one is measured on the rows of the base, beside its own model', async (_, slope, decision) => {
    // What a work tree holds beside the commit is no part of it.
    repository.write('test.csv', 'id,tenure,churn\n1,1,Yes\n');
    writeFileSync(join(repository.root, 'model.onnx'), model(5));
    const outcome = await reevaluate({ churn: model(slope) });
    const report = fullReportSchema.parse(JSON.parse(readFileSync(outcome.run!.files.json, 'utf8')));
    expect(outcome.exitCode).toBe(0);
    expect(report).toMatchObject({
      decision,
      candidate: candidateOf(),
      subject: { repository: 'octo/churn', head_sha: base, base_sha: base, run_id: 99, run_attempt: 1 },
      inputs: { models: { churn: createHash('md5').update(model(slope)).digest('hex') } },
    });
    const [measured] = report.measurements;
    expect(measured).toMatchObject({ id: 'evaluation.churn.log_loss', n: 400 });
    expect(measured!.base).not.toBe(measured!.value);
    expect(report.sections.evaluation!.models[0]).toMatchObject({ standing: { kind: 'compared' }, test: { n: 400 } });
    expect(existsSync(join(repository.root, 'ran'))).toBe(false);
  });

  test('bytes that are no model come to no number, and to no pass', async () => {
    const { run } = await reevaluate({ churn: Buffer.from('import os') });
    expect(run!.decision).not.toBe('pass');
  });

  test.each<[string, Record<string, Uint8Array>, Partial<Candidate>, RegExp]>([
    ['another commit', { churn: model(1) }, { base_sha: 'c'.repeat(40) }, /is to be measured at cccccccccc/],
    ['no models', {}, {}, /names the models churn, the candidate none/],
    ['another model', { other: model(1) }, {}, /the candidate other/],
  ])('%s is refused', async (_, models, fields, message) => {
    await expect(reevaluate(models, candidateOf(fields))).rejects.toMatchObject({
      code: 'CANDIDATE_INVALID',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});

describe('a run of a pull request', () => {
  const trigger = (): CommandContext['trigger'] => {
    const headSha = repository.git('rev-parse', 'HEAD');
    return { kind: 'pull_request', number: 3, headSha, baseSha: base, baseRef: 'main', isFork: true };
  };

  test('leaves its models for the base to measure, where the base asks', async () => {
    writeFileSync(join(repository.root, 'model.onnx'), model(1.2));
    repository.commit('head');
    const { run } = await repository.run('run', [], {}, { trigger: trigger() });
    expect(Object.keys(run!.candidates)).toEqual(['churn']);
    expect(readFileSync(run!.candidates['churn']!)).toEqual(model(1.2));
    expect(run!.candidates['churn']).toMatch(/\/model\.onnx$/);
  });

  test('and not where only the change asks', async () => {
    repository.write('assay.yaml', CONFIG.replace('trusted_reeval', 'self_reported'));
    base = repository.commit('relaxed');
    repository.write('assay.yaml', CONFIG);
    repository.commit('head');
    const { run } = await repository.run('run', [], {}, { trigger: trigger() });
    expect(run!.candidates).toEqual({});
  });
});

describe('the models that the Action is told to measure', () => {
  const NAME = modelArtifactName('root', 'churn', 1);

  /** A repository with an artifact, and what the Action is given. */
  function scene(content: Record<string, string> = { 'model.onnx': 'the model' }, name = NAME) {
    const github = new GitHubSimulator({ now: () => new Date('2026-03-02T09:00:00Z'), validate: false });
    const at = github.addRepository('octo/churn', { files: { 'a.txt': 'a' } });
    const run = at.startRun({ event: 'pull_request' });
    const artifact = run.uploadArtifact(name, content);
    run.complete('success');
    const candidate: Candidate = {
      ...candidateOf(),
      run_id: run.id,
      models: { churn: { artifact_id: artifact.id, digest: artifact.digest! } },
    };
    const token = github.workflowToken(at, { actions: 'read', metadata: 'read' });
    const client = octokitOf(github.fetch, { baseUrl: github.apiUrl, auth: token });
    const environment = { GITHUB_REPOSITORY: 'octo/churn', GITHUB_EVENT_NAME: 'workflow_dispatch' };
    return { candidate, artifact, environment, token, source: { client, fetch: github.fetch } };
  }

  test('are downloaded by id, as bytes', async () => {
    const { candidate, environment, token, source } = scene();
    const read = await readCandidate(JSON.stringify(candidate), token, environment, source);
    expect(read.candidate).toEqual(candidate);
    expect([...read.models].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['churn', 'the model'],
    ]);
  });

  test.each<[string, (given: ReturnType<typeof scene>) => void, RegExp]>([
    ['of another run', ({ candidate }) => void candidate.run_id++, /is not of the run/],
    ['of another attempt', ({ candidate }) => void (candidate.run_attempt = 2), /is not assay-model/],
    [
      'replaced since',
      ({ candidate }) => void (candidate.models['churn']!.digest = `sha256:${'0'.repeat(64)}`),
      /not the one that was asked for/,
    ],
    ['changed on the way', ({ artifact }) => void (artifact.bytes = Buffer.from('other')), /not those that its digest/],
    ['gone', ({ candidate }) => void candidate.models['churn']!.artifact_id++, /404/],
    ['expired', ({ artifact }) => artifact.expire(), /expired/],
    ['too large', ({ artifact }) => void (artifact.sizeInBytes = 2 ** 31), /over the/],
    ['sent from elsewhere', ({ artifact }) => void (artifact.redirectTo = 'https://evil.example/x'), /not a host/],
  ])('one that is %s is refused', async (_, change, message) => {
    const given = scene();
    change(given);
    const read = readCandidate(JSON.stringify(given.candidate), given.token, given.environment, given.source);
    await expect(read).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(message) });
  });

  test.each<[string, Record<string, string>]>([
    ['two files', { 'model.onnx': 'a', 'model.onnx.data': 'b' }],
    ['another file', { '../model.onnx': 'a' }],
  ])('an archive of %s is refused', async (_, content) => {
    const { candidate, environment, token, source } = scene(content);
    await expect(readCandidate(JSON.stringify(candidate), token, environment, source)).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
    });
  });

  test.each<[string, string, Record<string, string>]>([
    ['no JSON', '{', {}],
    ['no candidate', '{"models": {}}', {}],
    ['more than one', JSON.stringify({ ...{ extra: 1 } }), {}],
    ['of a pull request', '{}', { GITHUB_EVENT_NAME: 'pull_request' }],
  ])('%s is refused', async (_, text, environment) => {
    const given = scene();
    const all = { ...given.environment, ...environment };
    await expect(readCandidate(text, given.token, all, given.source)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('without a token nothing is downloaded', async () => {
    const { candidate, environment, source } = scene();
    await expect(readCandidate(JSON.stringify(candidate), undefined, environment, source)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
