import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { championRevision } from '../../src/commands/champion-revision.js';
import { fullReportSchema } from '../../src/commands/report-schema.js';
import type { Trigger } from '../../src/core/trigger.js';
import { openGit } from '../../src/platform/git.js';
import { openRepository } from '../../src/versioning/index.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

const CONFIG = `version: 1
models:
  churn:
    predictions: p.csv
    columns: {prediction: said}
    task: binary
    test: {target: truth, positive: yes, id: id}
    metrics: [accuracy]
    compare: production
    production: deployed
    gates:
      - {metric: accuracy, max_drop: 0.02, min: 0.5}
`;

/** Predictions of 400 rows of which every \`wrong\`th is wrong. */
function predictions(wrong: number): string {
  const rows = Array.from({ length: 400 }, (_, row) => {
    const truth = row % 2 ? 'yes' : 'no';
    return `${row},${truth},${row % wrong === 0 ? (truth === 'yes' ? 'no' : 'yes') : truth}`;
  });
  return `id,truth,said\n${rows.join('\n')}\n`;
}

/** What is deployed is right in 9 of 10 rows; the base is worse, and so is the change, by less. */
function project() {
  const repository = new TemporaryRepository({
    'assay.yaml': CONFIG,
    '.gitignore': '.assay/\n',
    'p.csv': predictions(10),
  });
  created.push(repository);
  const deployed = repository.commit('deployed');
  repository.write('p.csv', predictions(4));
  const base = repository.commit('base');
  repository.write('p.csv', predictions(5));
  const head = repository.commit('change');
  return { repository, deployed, base, head };
}

async function run(repository: TemporaryRepository, trigger: Trigger, directory = repository.root) {
  const outcome = await repository.run('run', [], {}, { trigger, directory });
  const report = fullReportSchema.parse(JSON.parse(JSON.stringify(outcome.json)));
  return { outcome, report, model: report.sections.evaluation!.models[0]! };
}

describe('compare: production', () => {
  test('compares with what is deployed, wherever the base stands', async () => {
    const { repository, base, head, deployed } = project();
    repository.git('tag', 'deployed', deployed);
    const { outcome, model, report } = await run(repository, { kind: 'push', headSha: head, beforeSha: base });
    expect(model.champion!.revision).toBe('production (deployed)');
    expect(report.measurements[0]).toMatchObject({ base: 0.9, value: 0.8 });
    expect([outcome.exitCode, report.verdicts.map(({ status }) => status)]).toEqual([1, ['pass', 'fail']]);
  });

  test('before anything is deployed judges floors alone, and says so', async () => {
    const { repository, base, head } = project();
    const { outcome, model, report } = await run(repository, { kind: 'push', headSha: head, beforeSha: base });
    expect(model.standing).toEqual({
      kind: 'first',
      reason: 'production is "deployed", which neither this clone nor origin has',
    });
    expect([outcome.exitCode, report.verdicts.map(({ status }) => status)]).toEqual([0, ['pass', 'skipped']]);
  });

  test('finds the tag at origin from a checkout of one commit', async () => {
    const { repository, base, head, deployed } = project();
    repository.git('tag', '--annotate', '--message', 'v1', 'deployed', deployed);
    const origin = join(repository.directory, 'origin.git');
    repository.git('clone', '--quiet', '--bare', repository.root, origin);
    execFileSync('git', ['--git-dir', origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
    const checkout = join(repository.directory, 'checkout');
    repository.git('clone', '--quiet', '--depth=1', '--no-tags', pathToFileURL(origin).href, checkout);
    const found = await run(repository, { kind: 'push', headSha: head, beforeSha: base }, checkout);
    expect(found.model.champion!.revision).toBe('production (deployed)');
    expect(found.report.measurements[0]).toMatchObject({ base: 0.9 });
  });
});

describe('championRevision', () => {
  async function championOf(compare: string, trigger: Trigger) {
    const { repository, base, deployed } = project();
    repository.git('branch', 'release', deployed);
    const git = (await openGit(repository.root, QUIET_ENVIRONMENT))!;
    const view = { name: 'the base' } as never;
    const source = {
      git,
      repository: openRepository(repository.root, { system: '/nowhere' }, QUIET_ENVIRONMENT),
      base: view,
      trigger,
      readFromRemote: false,
    };
    const actual = { ...trigger, ...(trigger.kind === 'pull_request' && { baseSha: base }) } as Trigger;
    const found = await championRevision({ compare }, { ...source, trigger: actual });
    return found.view?.name;
  }
  const pull: Trigger = { kind: 'pull_request', number: 1, headSha: '', baseSha: '', baseRef: 'main', isFork: false };
  const push: Trigger = { kind: 'push', headSha: '', beforeSha: undefined };

  test.each<[string, Trigger, string]>([
    ['merge-base', push, 'the base'],
    ['target-head', pull, 'target-head'],
    ['target-head', push, 'the base'],
    ['target-head', { kind: 'manual' }, 'the base'],
    ['release', push, 'release'],
    ['HEAD~2', push, 'HEAD~2'],
  ])('%s of %j', async (compare, trigger, expected) => {
    expect(await championOf(compare, trigger)).toBe(expected);
  });

  test('a revision nobody knows is an error that says how to get it', async () => {
    await expect(championOf('relase', push)).rejects.toMatchObject({ code: 'REVISION_UNKNOWN', exitCode: 2 });
  });
});
