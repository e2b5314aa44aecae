import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const WORKFLOW = `on: [push, pull_request]
permissions: { contents: write, pull-requests: write }
jobs:
  assay:
    steps:
      - uses: actions/checkout@${SHA}
      - uses: assay-ci/assay@${SHA}
`;

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository({
    '.github/workflows/ml.yml': WORKFLOW,
    'assay.yaml': 'version: 1\n',
    'dvc.yaml': 'stages: { train: { cmd: echo 1 > out, outs: [out] } }\n',
    f: 'data',
  });
});
afterEach(() => repository.dispose());

async function doctor(options: Record<string, unknown> = {}, environment: NodeJS.ProcessEnv = {}) {
  const context = { environment: { ...QUIET_ENVIRONMENT, ...environment } };
  const outcome = await repository.run('doctor', [], options, context);
  const { ok, findings } = outcome.json as { ok: boolean; findings: Finding[] };
  expect(outcome.exitCode).toBe(ok ? 0 : 1);
  const lines = findings.map(({ status, check, message }) => `${status} ${check}: ${message}`);
  return { outcome, findings, lines, of: (check: string) => findings.filter((one) => one.check === check) };
}

describe('doctor', () => {
  test('all is well: exit 0, one line each', async () => {
    await repository.run('add', ['f']);
    await repository.run('push');
    const { outcome, lines } = await doctor();
    expect(outcome.exitCode).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^ok machine.node: Node \d+/),
      expect.stringMatching(/^ok machine.git: git \d+/),
      expect.stringMatching(/^ok machine.duckdb: /),
      expect.stringMatching(/^ok machine.onnxruntime: .*native/),
      expect.stringMatching(/^ok repository: a DVC repository at /),
      'ok repository.pipeline: 1 stage and 1 .dvc file',
      'ok repository.config: assay.yaml can be read',
      'ok remote: remote "local" answers',
      'ok workflow: .github/workflows/ml.yml runs Assay (job assay) on push, pull_request',
    ]);
    expect(outcome.text).toMatch(/^ok {7}Node [^]*\nNo problem\.$/);
  });

  test('it changes nothing', async () => {
    repository.commit('all');
    await doctor();
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test.each([
    ['outside of a repository', () => repository.delete('.dvc'), 'repository', 'is not inside a DVC repository'],
    [
      'a broken dvc.yaml',
      () => repository.write('dvc.yaml', 'stages: { train: { outs: [x] } }\n'),
      'repository.pipeline',
      'cmd',
    ],
    [
      'a broken assay.yaml',
      () => repository.write('assay.yaml', 'version: 1\nmetric: []\n'),
      'repository.config',
      'metric',
    ],
    [
      'a broken configuration',
      () => repository.write('.dvc/config', '[core]\n  remote\n'),
      'repository',
      '.dvc/config',
    ],
    [
      'a broken workflow',
      () => repository.write('.github/workflows/ml.yml', 'jobs: {\n  assay: ['),
      'workflow',
      'ml.yml cannot be read',
    ],
  ] as [string, () => void, string, string][])('%s: exit 1 and where', async (_, break_, check, words) => {
    break_();
    const { outcome, of } = await doctor();
    expect(outcome.exitCode).toBe(1);
    const [problem] = of(check).filter(({ status }) => status === 'problem');
    expect(problem!.message).toContain(words);
    expect(problem!.location ?? problem!.hint).toBeDefined();
  });

  test('the remote: not there, without the data, without credentials, with those of the environment', async () => {
    expect((await doctor()).of('remote')).toMatchObject([
      { status: 'advice', message: expect.stringContaining('is not there') },
    ]);
    await repository.run('add', ['f']);
    expect((await doctor()).of('remote')).toMatchObject([
      { status: 'problem', hint: expect.stringContaining('assay remote list') },
    ]);
    repository.write('../remote/x', '');
    expect((await doctor()).of('remote')).toMatchObject([
      {
        status: 'advice',
        message: 'remote "local" answers, and does not have f',
        hint: expect.stringContaining('assay push'),
      },
    ]);
    repository.write(
      '.dvc/config',
      '[core]\n    remote = s\n[\'remote "s"\']\n    url = s3://bucket/x\n    endpointurl = http://127.0.0.1:1\n',
    );
    expect((await doctor()).of('remote')).toMatchObject([
      { status: 'problem', message: expect.stringContaining('no S3 credentials') },
    ]);
    repository.delete('f.dvc');
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'very-secret-indeed' };
    const { outcome, of } = await doctor({}, keys);
    expect(of('remote')).toMatchObject([
      { status: 'ok', message: expect.stringContaining('(credentials: AWS_ACCESS_KEY_ID of the environment') },
    ]);
    expect(JSON.stringify(outcome)).not.toMatch(/AKIAIOS|very-secret/);
  });

  test.each([
    [
      'its options',
      '    access_key_id = AKIAX\n    secret_access_key = very-secret\n',
      {},
      'access_key_id of the remote',
    ],
    ['a profile', '    profile = team\n', { AWS_SHARED_CREDENTIALS_FILE: 'aws' }, 'the profile "team"'],
    ['a role', '', { AWS_WEB_IDENTITY_TOKEN_FILE: '/t' }, 'AWS_WEB_IDENTITY_TOKEN_FILE of the environment'],
    ['nobody', '    allow_anonymous_login = true\n', {}, 'none (allow_anonymous_login)'],
  ])('credentials of a remote: %s', async (_, options, environment, name) => {
    repository.write('.dvc/config', `[core]\n    remote = s\n['remote "s"']\n    url = s3://bucket/x\n${options}`);
    repository.write('aws', '[team]\naws_access_key_id = AKIAX\naws_secret_access_key = very-secret\n');
    const inRepository = Object.entries(environment).map(([key, value]) => [
      key,
      value.replace(/^aws$/, `${repository.root}/aws`),
    ]);
    const { outcome, of } = await doctor({}, Object.fromEntries(inRepository) as NodeJS.ProcessEnv);
    expect(of('remote')).toMatchObject([{ status: 'ok', message: expect.stringContaining(`(credentials: ${name});`) }]);
    expect(JSON.stringify(outcome)).not.toMatch(/AKIAX|very-secret/);
  });

  test('broken workflows of others are left alone', async () => {
    repository.write('.github/workflows/other.yml', 'jobs: {\n  build: [');
    const { outcome } = await doctor();
    expect(outcome.exitCode).toBe(0);
  });

  test('without git or assay.yaml', async () => {
    repository.delete('.git', 'assay.yaml');
    const { of } = await doctor();
    expect(of('repository.config')).toMatchObject([{ status: 'advice', hint: 'assay init' }]);
    expect(of('workflow')).toEqual([]);
  });
});
