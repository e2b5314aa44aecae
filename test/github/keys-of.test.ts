import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { reevaluationTitle } from '../../src/core/candidate.js';
import { actOf, keysOf, keyText } from '../../src/github/index.js';
import type { ReconcileKey } from '../../src/github/index.js';

const SHA = 'a'.repeat(40);
const known = { installationId: 5, id: 1, owner: 'acme', name: 'churn' };
const repository = { id: 1, full_name: 'acme/churn', url: 'https://evil.example', owner: { login: 'other' } };
const from = { installation: { id: 5 }, repository };
const person = { sender: { id: 9, login: 'ana', type: 'User' } };

const ofPull: ReconcileKey[] = [{ kind: 'pull_request', repository: known, number: 7 }];
const ofCommit: ReconcileKey[] = [{ kind: 'commit', repository: known, sha: SHA }];
const pullRequest = (action: string) => ({ ...from, action, pull_request: { number: 7, head: { sha: SHA } } });
const comment = (action: string, fields: object = person) => ({
  ...from,
  action,
  issue: { number: 7, pull_request: { url: 'https://evil.example' } },
  comment: { body: '/assay accept' },
  ...fields,
});

describe('keysOf', () => {
  test.each<[string, unknown, ReconcileKey[]]>([
    ['pull_request', pullRequest('opened'), ofPull],
    ['pull_request', pullRequest('reopened'), ofPull],
    ['pull_request', pullRequest('synchronize'), ofPull],
    ['pull_request', pullRequest('edited'), ofPull],
    ['pull_request', pullRequest('ready_for_review'), ofPull],
    ['pull_request', pullRequest('converted_to_draft'), ofPull],
    ['pull_request', pullRequest('closed'), ofPull],
    ['pull_request', pullRequest('labeled'), []],
    ['workflow_run', { ...from, action: 'requested', workflow_run: { head_sha: SHA } }, ofCommit],
    ['workflow_run', { ...from, action: 'in_progress', workflow_run: { head_sha: SHA } }, ofCommit],
    ['workflow_run', { ...from, action: 'completed', workflow_run: { head_sha: SHA, artifacts_url: 'x' } }, ofCommit],
    [
      'workflow_run',
      {
        ...from,
        action: 'completed',
        workflow_run: { head_sha: SHA, display_title: reevaluationTitle(7, 'a'.repeat(32)) },
      },
      [...ofCommit, ...ofPull],
    ],
    [
      'workflow_run',
      { ...from, action: 'completed', workflow_run: { head_sha: SHA, display_title: 'Fix #7' } },
      ofCommit,
    ],
    ['check_run', { ...from, action: 'rerequested', check_run: { head_sha: SHA } }, ofCommit],
    ['check_run', { ...from, action: 'requested_action', check_run: { head_sha: SHA } }, ofCommit],
    ['check_run', { ...from, action: 'completed', check_run: { head_sha: SHA } }, []],
    ['check_run', { ...from, action: 'created', check_run: { head_sha: SHA } }, []],
    ['check_suite', { ...from, action: 'rerequested', check_suite: { head_sha: SHA } }, ofCommit],
    ['check_suite', { ...from, action: 'completed', check_suite: { head_sha: SHA } }, []],
    ['merge_group', { ...from, action: 'checks_requested', merge_group: { head_sha: SHA } }, ofCommit],
    ['merge_group', { ...from, action: 'destroyed', merge_group: { head_sha: SHA } }, ofCommit],
    ['issue_comment', comment('created'), ofPull],
    ['issue_comment', comment('edited'), ofPull],
    ['issue_comment', comment('deleted'), ofPull],
    ['issue_comment', comment('created', { sender: { type: 'Bot' } }), []],
    ['issue_comment', comment('created', { ...person, issue: { number: 7 } }), []],
    [
      'push',
      { ...from, ref: 'refs/heads/feature/x', deleted: false },
      [{ kind: 'repository', repository: known, baseRef: 'feature/x' }],
    ],
    ['push', { ...from, ref: 'refs/heads/main', deleted: true }, []],
    ['push', { ...from, ref: 'refs/tags/v1' }, []],
    ['push', { ...from, ref: 'refs/heads/gh-readonly-queue/main/pr-7-a' }, []],
    [
      'installation',
      { action: 'created', installation: { id: 5 }, repositories: [repository] },
      [{ kind: 'repository', repository: known }],
    ],
    ['installation', { action: 'deleted', installation: { id: 5 }, repositories: [repository] }, []],
    ['installation', { action: 'unsuspend', installation: { id: 5 } }, []],
    [
      'installation_repositories',
      {
        action: 'added',
        installation: { id: 5 },
        repositories_added: [repository, null, { id: 2, full_name: 'acme/../x' }],
      },
      [{ kind: 'repository', repository: known }],
    ],
    [
      'installation_repositories',
      { action: 'removed', installation: { id: 5 }, repositories_removed: [repository] },
      [],
    ],
    ['star', { ...from, action: 'created' }, []],
  ])('%s %j', (event, payload, keys) => {
    expect(keysOf(event, payload)).toEqual(keys);
  });

  test.each<[string, string, unknown]>([
    ['nothing', 'pull_request', undefined],
    ['a text', 'pull_request', 'opened'],
    ['a list', 'pull_request', [pullRequest('opened')]],
    ['no installation', 'pull_request', { ...pullRequest('opened'), installation: undefined }],
    ['an installation without a number', 'pull_request', { ...pullRequest('opened'), installation: { id: '5' } }],
    ['no repository', 'pull_request', { ...pullRequest('opened'), repository: null }],
    [
      'a repository in another place',
      'pull_request',
      { ...pullRequest('opened'), repository: { id: 1, full_name: 'acme/churn/../../x' } },
    ],
    [
      'a repository that is a step up',
      'pull_request',
      { ...pullRequest('opened'), repository: { id: 1, full_name: 'acme/..' } },
    ],
    [
      'a repository with a query',
      'pull_request',
      { ...pullRequest('opened'), repository: { id: 1, full_name: 'acme/churn?x=1' } },
    ],
    [
      'a repository with a line break',
      'pull_request',
      { ...pullRequest('opened'), repository: { id: 1, full_name: 'acme/churn\n' } },
    ],
    [
      'a repository with a long name',
      'pull_request',
      { ...pullRequest('opened'), repository: { id: 1, full_name: `acme/${'x'.repeat(101)}` } },
    ],
    ['a negative id', 'pull_request', { ...pullRequest('opened'), repository: { id: -1, full_name: 'acme/churn' } }],
    ['a number that is a text', 'pull_request', { ...from, action: 'opened', pull_request: { number: '7' } }],
    ['a number that is half', 'pull_request', { ...from, action: 'opened', pull_request: { number: 7.5 } }],
    ['a number over all bounds', 'pull_request', { ...from, action: 'opened', pull_request: { number: 1e300 } }],
    ['no action', 'pull_request', { ...from, pull_request: { number: 7 } }],
    ['a short sha', 'workflow_run', { ...from, action: 'completed', workflow_run: { head_sha: 'abc' } }],
    [
      'a sha with a path',
      'workflow_run',
      { ...from, action: 'completed', workflow_run: { head_sha: `${SHA.slice(3)}/..` } },
    ],
    ['a sha in capitals', 'workflow_run', { ...from, action: 'completed', workflow_run: { head_sha: 'A'.repeat(40) } }],
    ['no sender', 'issue_comment', comment('created', {})],
    ['a long branch', 'push', { ...from, ref: `refs/heads/${'x'.repeat(2000)}` }],
    ['an event of the prototype', 'constructor', pullRequest('opened')],
    ['another event of the prototype', '__proto__', pullRequest('opened')],
  ])('%s gives no key', (_, event, payload) => {
    expect(keysOf(event, payload)).toEqual([]);
    expect(actOf(event, payload)).toBeUndefined();
  });

  test('looks at no more than a thousand repositories of one delivery', () => {
    const repositories = Array.from({ length: 1500 }, (_, id) => ({ id: id + 1, full_name: `acme/r${id}` }));
    expect(keysOf('installation', { action: 'created', installation: { id: 5 }, repositories })).toHaveLength(1000);
  });
});

test('keyText tells keys apart', () => {
  const repositoryKey: ReconcileKey = { kind: 'repository', repository: known };
  const keys = [...ofPull, ...ofCommit, repositoryKey, { ...repositoryKey, baseRef: 'main' }];
  expect(keys.map(keyText)).toEqual(['acme/churn#7', `acme/churn@${SHA}`, 'acme/churn', 'acme/churn:main']);
});

describe('actOf', () => {
  const checkRun = { id: 3, name: 'assay / gate', head_sha: SHA, app: { id: 42 } };
  const base = { repository: known, sha: SHA, appId: 42, sender: person.sender };
  const button = {
    ...from,
    ...person,
    action: 'requested_action',
    check_run: checkRun,
    requested_action: { identifier: 'accept' },
  };

  test.each<[string, unknown, object]>([
    ['check_run', button, { ...base, kind: 'button', check: { id: 3, name: 'assay / gate' }, button: 'accept' }],
    [
      'check_run',
      { ...button, action: 'rerequested' },
      { ...base, kind: 'rerun', check: { id: 3, name: 'assay / gate' } },
    ],
    [
      'check_suite',
      { ...from, ...person, action: 'rerequested', check_suite: { head_sha: SHA, app: { id: 42 } } },
      { ...base, kind: 'rerun' },
    ],
  ])('%s', (event, payload, act) => {
    expect(actOf(event, payload)).toEqual(act);
  });

  test.each<[string, string, unknown]>([
    ['no sender', 'check_run', { ...button, sender: undefined }],
    ['no App', 'check_run', { ...button, check_run: { ...checkRun, app: null } }],
    ['no button', 'check_run', { ...button, requested_action: {} }],
    ['a long button', 'check_run', { ...button, requested_action: { identifier: 'x'.repeat(21) } }],
    ['a check that ended', 'check_run', { ...button, action: 'completed' }],
    ['another event', 'pull_request', button],
  ])('%s is no act', (_, event, payload) => {
    expect(actOf(event, payload)).toBeUndefined();
  });
});

test("of GitHub's own examples those give keys that should", () => {
  type Examples = { name: string; examples: { action?: string; ref?: string }[] }[];
  const events = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;
  const found = events.flatMap(({ name, examples }) =>
    examples
      .filter((example) => keysOf(name, { ...example, installation: { id: 5 } }).length > 0)
      .map((example) => `${name}.${example.action ?? example.ref}`),
  );
  expect([...new Set(found)].sort()).toEqual([
    'check_run.requested_action',
    'check_run.rerequested',
    'check_suite.rerequested',
    'installation.created',
    'installation.new_permissions_accepted',
    'installation_repositories.added',
    'merge_group.checks_requested',
    'pull_request.closed',
    'pull_request.converted_to_draft',
    'pull_request.opened',
    'pull_request.ready_for_review',
    'pull_request.reopened',
    'pull_request.synchronize',
    'push.refs/heads/master',
    'workflow_run.completed',
    'workflow_run.requested',
  ]);
});
