import { describe, expect, test } from '@jest/globals';
import { checkSubject, findArtifact, listReportArtifacts } from '../../../src/github/index.js';
import type { GitHubClient, RunOfArtifact } from '../../../src/github/index.js';
import type { Subject } from '../../../src/core/report.js';

const [SHA, OTHER_SHA] = ['a'.repeat(40), 'b'.repeat(40)];
const repository = { owner: 'acme', name: 'churn' };
const run: RunOfArtifact = { id: 10, attempt: 2, headSha: SHA, repositoryId: 1, headRepositoryId: 1 };

function holding(...names: string[]): GitHubClient {
  const artifacts = names.map((name, index) => ({ id: index + 1, name, size_in_bytes: 9, expired: false }));
  return { request: async () => ({ status: 200, headers: {}, data: { total_count: names.length, artifacts } }) };
}

describe('listReportArtifacts', () => {
  test.each([
    'assay-report.root.1',
    'assay-report.root.3',
    'assay-report.root.02',
    'assay-report.root.2.zip',
    'assay-report.root.2\n',
    'assay-report.root.2e0',
    'assay-report..2',
    'assay-report.ROOT.2',
    'assay-report.a/../b.2',
    'assay-report.r\u043e\u043et.2',
    `assay-report.${'x'.repeat(61)}.2`,
    'assay-report.2',
    'my-assay-report.root.2',
    ' assay-report.root.2',
    'assay-report.root.99999999999999999999',
    'report.json',
  ])('%j is no report of attempt 2', async (name) => {
    await expect(listReportArtifacts(holding(name), repository, run)).resolves.toEqual([]);
  });

  test('one of each project, the later one of a name', async () => {
    const client = holding('assay-report.root.2', 'assay-report.models-churn.2', 'assay-report.root.2', 'logs');
    const found = await listReportArtifacts(client, repository, run);
    expect(found.map(({ id, project, attempt }) => [id, project, attempt])).toEqual([
      [3, 'root', 2],
      [2, 'models-churn', 2],
    ]);
    await expect(findArtifact(client, repository, run, 'logs')).resolves.toMatchObject({ id: 4 });
    await expect(findArtifact(client, repository, run, 'log')).resolves.toBeUndefined();
  });
});

describe('checkSubject', () => {
  const honest: Subject = {
    repository: 'acme/churn',
    head_sha: SHA,
    merge_sha: OTHER_SHA,
    base_sha: OTHER_SHA,
    pull_request: 7,
    run_id: 10,
    run_attempt: 2,
    workflow: 'ml',
  };
  const reasons = (fields: Partial<Subject>) => checkSubject({ ...honest, ...fields }, run, repository, [7, 8]);

  test.each<Partial<Subject>>([{}, { repository: 'Acme/Churn' }, { pull_request: null }, { pull_request: 8 }])(
    'an honest one: %j',
    (fields) => {
      expect(reasons(fields)).toEqual([]);
    },
  );

  test.each<[Partial<Subject>, string]>([
    [{ repository: 'mallory/churn' }, 'the report is of another repository'],
    [{ repository: 'acme/churn2' }, 'the report is of another repository'],
    [{ repository: null }, 'the report is of another repository'],
    [{ run_id: 11 }, 'the report is of the run 11, not of 10'],
    [{ run_id: null }, 'the report is of no run, not of 10'],
    [{ run_attempt: 1 }, 'the report is of the attempt 1, not of 2'],
    [{ run_attempt: null }, 'the report is of no attempt, not of 2'],
    [{ head_sha: OTHER_SHA }, `the report is of the commit ${OTHER_SHA}, not of ${SHA}`],
    [{ head_sha: null }, `the report is of no commit, not of ${SHA}`],
    [{ pull_request: 9 }, 'the report is of the pull request 9'],
  ])('%j', (fields, reason) => {
    expect(reasons(fields)).toEqual([reason]);
  });

  test('says everything at once', () => {
    expect(reasons({ repository: 'x/y', run_id: 1, run_attempt: 1, head_sha: OTHER_SHA })).toHaveLength(4);
  });
});
