import { describe, expect, test } from '@jest/globals';
import {
  adviseBranch,
  adviseSettings,
  adviseWorkflows,
  readWorkflow,
  repositoryOfUrl,
} from '../../src/github/index.js';
import type { BranchFacts } from '../../src/github/index.js';

const PATH = '.github/workflows/ml.yml';
const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
/** A workflow that has nothing to mend. */
const GOOD = `
on: { push: , pull_request: , merge_group: }
permissions: { contents: write, pull-requests: write }
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
      - uses: assay-ci/assay@${SHA}
`;
const needs = { commits: false, evidence: [] as string[], history: true };
const read = (text: string, path = PATH) => readWorkflow(text, path, (uses) => uses === './');
const advise = (text: string, changed: Partial<typeof needs> = {}) =>
  adviseWorkflows([read(text)], { ...needs, ...changed })
    .filter(({ status }) => status !== 'ok')
    .map(({ check, status, message, location }) => `${status} ${check} ${location?.line ?? '-'}: ${message}`);
/** The good one with texts replaced. */
function with_(...changes: [string, string][]): string {
  return changes.reduce((text, [find, put]) => {
    if (!text.includes(find)) throw new Error(`nothing to replace: ${find}`);
    return text.replaceAll(find, put);
  }, GOOD);
}

describe('adviseWorkflows', () => {
  test('says what is well', () => {
    expect(adviseWorkflows([read(GOOD)], needs)).toEqual([
      { check: 'workflow', status: 'ok', message: `${PATH} runs Assay (job assay) on push, pull_request, merge_group` },
    ]);
  });

  test.each([
    ['a fork of the Action', with_(['assay-ci/assay@', 'acme/assay@'])],
    ['the Action in its own repository', with_([`assay-ci/assay@${SHA}`, './'])],
    [
      'the command',
      with_(
        [`uses: assay-ci/assay@${SHA}`, 'run: npx assay-ci -C models run'],
        [`${SHA} # v7.0.1`, `${SHA}\n        with: { fetch-depth: 0 }`],
      ),
    ],
    [
      'its inputs: no comment is wanted',
      with_([', pull-requests: write', ''], [`assay@${SHA}`, `assay@${SHA}\n        with: { comment: never }`]),
    ],
    [
      'its step, behind a sign-in',
      with_(
        ['pull-requests: write', 'pull-requests: write, id-token: write'],
        [`- uses: assay-ci`, `- uses: azure/login@${SHA}\n        with: { client-id: x }\n      - uses: assay-ci`],
      ),
    ],
    ['events as a list', with_(['{ push: , pull_request: , merge_group: }', '[push, pull_request]'])],
  ])('knows Assay by %s', (_, text) => expect(advise(text)).toEqual([]));

  test('a history that no rule uses need not be written', () =>
    expect(advise(with_(['contents: write', 'contents: read']), { history: false })).toEqual([]));

  test.each([
    ['no workflow', '', ['advice workflow -: no workflow here runs Assay']],
    ['another action', with_(['assay-ci/assay@', 'acme/assayer@']), ['advice workflow -: no workflow here runs Assay']],
    [
      'words in a script',
      with_([`uses: assay-ci/assay@${SHA}`, 'run: echo the assay said no']),
      ['advice workflow -: no workflow here runs Assay'],
    ],
    [
      'pull_request_target',
      with_(['pull_request:', 'pull_request_target:']),
      [
        /^problem workflow.triggers 2: Assay runs on pull_request_target: whoever opens/,
        /^advice workflow.triggers -: no workflow runs Assay on pull requests/,
      ],
    ],
    [
      'a head that is checked out by a privileged event',
      with_(
        ['pull_request:', 'pull_request: , workflow_run:'],
        [' # v7.0.1', '\n        with: { ref: "${{ github.event.workflow_run.head_sha }}" }'],
      ),
      [/^problem workflow.triggers 9: a pull request’s head is checked out on workflow_run/],
    ],
    [
      'a head that a script brings',
      with_(
        ['pull_request:', 'pull_request: , issue_comment:'],
        [`- uses: assay-ci`, `- run: gh pr checkout 7\n      - uses: assay-ci`],
      ),
      [/^problem workflow.triggers 9: a pull request’s head is checked out on issue_comment/],
    ],
    [
      'types without synchronize',
      with_(['pull_request: ', 'pull_request: { types: [opened] }']),
      [/^problem workflow.triggers 2: .*the types leave out synchronize/],
    ],
    [
      'no push',
      with_(['push: ,', '']),
      [
        /^advice workflow.permissions 3: .*more than Assay needs: contents/,
        /^advice workflow.triggers -: no workflow runs Assay on pushes/,
      ],
    ],
    [
      'no permissions',
      with_(['permissions: { contents: write, pull-requests: write }', '']),
      [/^advice workflow.permissions 5: .*the repository’s setting decides/],
    ],
    [
      'all permissions',
      with_(['{ contents: write, pull-requests: write }', 'write-all']),
      [/^advice workflow.permissions 3: .*write everything/],
    ],
    [
      'none of them',
      with_(['{ contents: write, pull-requests: write }', '{}']),
      [/^problem .*may not read/, /^advice .*history/, /^advice .*nobody comments/],
    ],
    [
      'too many',
      with_(['pull-requests: write', 'pull-requests: write, packages: write, id-token: write']),
      [/^advice workflow.permissions 3: .*needs: packages, id-token$/],
    ],
    [
      'those of the job',
      with_(['runs-on: ubuntu-latest', 'permissions: { contents: read, pull-requests: write }']),
      [/^advice workflow.permissions 6: .*history/],
    ],
    [
      'a commit that cannot be written',
      with_(
        ['contents: write', 'contents: read'],
        [`- uses: assay-ci/assay@${SHA}`, `- uses: assay-ci/assay@${SHA}\n        with: { commit: true }`],
      ),
      [/^problem workflow.permissions 3: .*results are to be committed/],
    ],
    [
      'comments that cannot be written',
      with_([', pull-requests: write', '']),
      [/^advice workflow.permissions 3: .*nobody comments/],
    ],
    [
      'a sign-in without a token',
      with_([
        `- uses: assay-ci/assay@${SHA}`,
        `- uses: aws-actions/configure-aws-credentials@${SHA}\n        with: { role-to-assume: x }\n      - uses: assay-ci/assay@${SHA}`,
      ]),
      [/^problem workflow.permissions 3: .*configure-aws-credentials cannot sign in/],
    ],
    [
      'no checkout',
      with_([`- uses: actions/checkout@${SHA} # v7.0.1`, '- run: ls']),
      [/^problem workflow.checkout 9: .*nothing checks the repository out/],
    ],
    [
      'a checkout behind it',
      with_([`- uses: actions/checkout@${SHA} # v7.0.1`, '']) + `      - uses: actions/checkout@${SHA}\n`,
      [/^problem workflow.checkout/],
    ],
    [
      'one commit and no way to more',
      with_(
        [`uses: assay-ci/assay@${SHA}`, 'run: npx assay-ci run'],
        [' # v7.0.1', '\n        with: { persist-credentials: false }'],
      ),
      [/^advice workflow.checkout 8: .*holds one commit/],
    ],
    [
      'names that move',
      with_([`checkout@${SHA} # v7.0.1`, 'checkout@v7'], [`assay@${SHA}`, 'assay@v1']),
      [/^advice workflow.pins 8: .*actions\/checkout@v7, assay-ci\/assay@v1$/],
    ],
    [
      'a short commit',
      with_([`checkout@${SHA} # v7.0.1`, `checkout@${SHA.slice(0, 10)}`]),
      [/^advice workflow.pins 8/],
    ],
    [
      'an image by its tag',
      with_([`- uses: assay-ci/assay@${SHA}`, `- uses: docker://alpine:3\n      - uses: assay-ci/assay@${SHA}`]),
      [/^advice workflow.pins 9: .*docker:\/\/alpine:3$/],
    ],
    [
      'a step that may fail',
      with_([`- uses: assay-ci/assay@${SHA}`, `- uses: assay-ci/assay@${SHA}\n        continue-on-error: true`]),
      [/^advice workflow.gate 10: .*continue-on-error/],
    ],
    [
      'a title in a script',
      with_([
        `- uses: assay-ci/assay@${SHA}`,
        `- run: echo "\${{ github.event.pull_request.title }}"\n      - uses: assay-ci/assay@${SHA}`,
      ]),
      [/^problem workflow.injection 9: .*github\.event\.pull_request\.title/],
    ],
    [
      'a branch in a script',
      with_([
        `- uses: assay-ci/assay@${SHA}`,
        `- run: |\n          git switch \${{format('{0}', github.head_ref)}}\n      - uses: assay-ci/assay@${SHA}`,
      ]),
      [/^problem workflow.injection 9: .*github\.head_ref/],
    ],
  ] as [string, string, (string | RegExp)[]][])('%s', (_, text, expected) => {
    const found = advise(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((one, index) => expect(found[index]).toMatch(one));
  });

  test('what assay.yaml asks for', () => {
    expect(advise(with_(['contents: write', 'contents: read']), { commits: true })).toEqual([
      expect.stringContaining('results are to be committed'),
    ]);
    expect(advise(GOOD, { evidence: [PATH] })).toEqual([]);
    expect(advise(GOOD, { evidence: [PATH, '.github/workflows/old.yml'] })).toEqual([
      expect.stringMatching(/^problem .*old\.yml$/),
    ]);
  });

  test('a merge queue that other workflows answer', () => {
    const ours = read(with_([', merge_group: ', '']));
    const other = read('on: merge_group\njobs: { lint: { steps: [{ run: make }] } }', '.github/workflows/lint.yml');
    const messages = (workflows: Parameters<typeof adviseWorkflows>[0]) =>
      adviseWorkflows(workflows, needs).map(({ message }) => message);
    expect(messages([ours, other])).toContain('other workflows run in a merge queue, and none that runs Assay');
    expect(messages([ours])).toHaveLength(1);
  });

  test.each([
    'null',
    '[]',
    'on: 3\njobs: [a]',
    'jobs: { a: { steps: {} } }',
    'jobs: { a: null, b: { steps: [1, null, [x]] } }',
    'on: { pull_request: 5 }',
  ])('a file that is none: %s', (text) =>
    expect(advise(text)).toEqual(['advice workflow -: no workflow here runs Assay']),
  );

  test('a file that is no YAML is refused with its place', () => {
    expect(() => read('on: [push\njobs: {')).toThrow(expect.objectContaining({ code: 'YAML_INVALID' }));
  });
});

describe('adviseBranch', () => {
  const rules: BranchFacts['rules'] = {
    requiredChecks: [{ name: 'assay / gate', appId: 99 }],
    isStrict: true,
    hasMergeQueue: false,
    requiredWorkflows: [],
  };
  const facts: BranchFacts = {
    branch: 'main',
    rules,
    settingsUrl: 'https://github.com/a/b/settings/rules',
    runsInMergeQueue: true,
    jobs: ['assay'],
  };
  const found = (changed: Partial<BranchFacts['rules']>, more: Partial<BranchFacts> = {}) =>
    adviseBranch({ ...facts, ...more, rules: { ...rules, ...changed } }).map(
      ({ status, check, message }) => `${status} ${check}: ${message}`,
    );

  test.each([
    ['well', {}, {}, ['ok branch.gate: main requires "assay / gate" of the App 99']],
    ['nothing required', { requiredChecks: [] }, {}, [/^problem branch.gate: nothing keeps/]],
    [
      'another check',
      { requiredChecks: [{ name: 'assay / gates', appId: 99 }] },
      {},
      [/^problem branch.gate: nothing keeps/],
    ],
    [
      'any source',
      { requiredChecks: [{ name: 'assay / gate', appId: null }] },
      {},
      [/^problem branch.gate: .*of any source/],
    ],
    [
      'GitHub Actions as the source',
      { requiredChecks: [{ name: 'assay / gate', appId: 15368 }] },
      {},
      [/^problem branch.gate: .*of GitHub Actions/],
    ],
    [
      'any source, and the App elsewhere',
      {
        requiredChecks: [
          { name: 'assay / gate', appId: null },
          { name: 'assay / gate', appId: 99 },
        ],
      },
      {},
      [/^ok branch.gate/],
    ],
    ['the job', { requiredChecks: [{ name: 'assay', appId: null }] }, {}, [/^advice branch.gate: .*the job "assay"/]],
    ['not up to date', { isStrict: false }, {}, [/^ok/, /^advice branch.up_to_date/]],
    ['a queue', { isStrict: false, hasMergeQueue: true }, {}, [/^ok branch.gate/, /^ok branch.merge_queue/]],
    [
      'a queue that nobody answers',
      { hasMergeQueue: true },
      { runsInMergeQueue: false },
      [/^ok branch.gate/, /^problem branch.merge_queue: .*for ever/],
    ],
    [
      'a required workflow',
      { requiredWorkflows: [{ path: 'w.yml', repositoryId: 1, ref: null, sha: SHA }] },
      {},
      [/^ok branch.gate/, /^ok branch.workflows: .*w\.yml at 3d3c42e5aa/],
    ],
  ] as [string, Partial<BranchFacts['rules']>, Partial<BranchFacts>, (string | RegExp)[]][])(
    '%s',
    (_, changed, more, expected) => {
      const lines = found(changed, more);
      expect(lines).toHaveLength(expected.length);
      expected.forEach((one, index) => expect(lines[index]).toMatch(one));
    },
  );
});

test.each([
  ['well', { defaultPermissions: 'read', forks: { sendsSecrets: false, sendsWriteTokens: false } }, true, ['ok']],
  ['public', { defaultPermissions: 'read' }, false, ['ok']],
  ['writing by default', { defaultPermissions: 'write' }, false, ['advice']],
  [
    'secrets for forks',
    { defaultPermissions: 'read', forks: { sendsSecrets: true, sendsWriteTokens: true } },
    true,
    ['problem', 'problem'],
  ],
  ['not to be read', {}, true, ['advice']],
  ['half read', { defaultPermissions: 'read' }, true, ['advice']],
] as const)('settings of Actions: %s', (_, settings, isPrivate, statuses) => {
  const found = adviseSettings(settings, isPrivate, 'https://github.com/a/b/settings/actions');
  expect(found.map(({ status }) => status)).toEqual(statuses);
});

test.each([
  ['https://github.com/acme/churn.git', 'acme/churn'],
  ['https://github.com/acme/churn', 'acme/churn'],
  ['https://x-access-token:secret@github.com/acme/churn.git', 'acme/churn'],
  ['git@github.com:acme/churn.git', 'acme/churn'],
  ['ssh://git@github.com/acme/churn.git', 'acme/churn'],
  ['ssh://git@ssh.github.com:443/acme/churn.git', 'acme/churn'],
  ['https://GitHub.com/acme/c.h-u_rn/', 'acme/c.h-u_rn'],
  ['https://github.com.evil.example/acme/churn', undefined],
  ['https://evil.example/github.com/acme/churn', undefined],
  ['https://github.com@evil.example/acme/churn', undefined],
  ['https://github.com/acme', undefined],
  ['https://github.com/acme/churn/../x', undefined],
  ['https://github.com/acme/..', undefined],
  ['../churn', undefined],
  ['', undefined],
])('the repository of %s', (url, expected) => {
  const found = repositoryOfUrl(url, 'https://github.com');
  expect(found && `${found.owner}/${found.name}`).toBe(expected);
});
