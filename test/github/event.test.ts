import { describe, expect, test } from '@jest/globals';
import { subjectOf, triggerOf } from '../../src/github/index.js';
import type { Trigger } from '../../src/core/trigger.js';

const [A, B, C, ZERO] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40), '0'.repeat(40)];
const pullRequest = (head: object | null, base: object | null = { id: 1 }) => ({
  pull_request: { number: 7, head: { sha: A, repo: head }, base: { sha: B, ref: 'main', repo: base } },
});
const workflowRun = (id: number) => ({
  repository: { id: 1, default_branch: 'main' },
  workflow_run: { head_repository: { id } },
});
const triggered = (name: string | undefined, payload: unknown) => triggerOf({ GITHUB_EVENT_NAME: name }, payload);
const ofPull = { kind: 'pull_request', number: 7, headSha: A, baseSha: B, baseRef: 'main' };

describe('triggerOf', () => {
  test.each<[string | undefined, unknown, object]>([
    ['pull_request', pullRequest({ id: 1 }), { ...ofPull, isFork: false }],
    ['pull_request', pullRequest({ id: 2 }), { ...ofPull, isFork: true }],
    ['pull_request', pullRequest(null), { ...ofPull, isFork: true }],
    ['pull_request', pullRequest({ id: 1 }, null), { ...ofPull, isFork: true }],
    ['pull_request_target', pullRequest({ id: 2 }), { ...ofPull, isFork: true }],
    [
      'merge_group',
      { merge_group: { head_sha: A, base_sha: B, extra: 1 } },
      { kind: 'merge_group', headSha: A, baseSha: B },
    ],
    ['push', { before: B, after: A }, { kind: 'push', headSha: A, beforeSha: B }],
    ['push', { before: ZERO, after: A }, { kind: 'push', headSha: A, beforeSha: undefined }],
    [
      'push',
      { ref: 'refs/heads/trunk', before: B, after: A, repository: { default_branch: 'trunk' } },
      { kind: 'push', headSha: A, beforeSha: B, defaultBranch: 'trunk' },
    ],
    [
      'push',
      { ref: 'refs/tags/trunk', before: B, after: A, repository: { default_branch: 'trunk' } },
      { kind: 'push', headSha: A, beforeSha: B },
    ],
    [
      'push',
      { ref: 'refs/heads/-x', before: B, after: A, repository: { default_branch: '-x' } },
      { kind: 'push', headSha: A, beforeSha: B },
    ],
    ['push', { before: B, after: ZERO }, { kind: 'manual' }],
    ['workflow_dispatch', { inputs: {} }, { kind: 'manual' }],
    [undefined, undefined, { kind: 'manual' }],
    ['push', { before: ZERO, after: A, head_commit: { id: C } }, { kind: 'push', headSha: C, beforeSha: undefined }],
    ['push', { before: B, after: A, head_commit: null }, { kind: 'push', headSha: A, beforeSha: B }],
    ['pull_request_review', pullRequest({ id: 2 }), { ...ofPull, isFork: true }],
    ['pull_request_review_comment', pullRequest({ id: 1 }), { ...ofPull, isFork: false }],
    ['schedule', { repository: { default_branch: 'trunk' } }, { kind: 'manual', defaultBranch: 'trunk' }],
    ['workflow_dispatch', { repository: { default_branch: '--upload-pack=x' } }, { kind: 'manual' }],
    ['workflow_run', workflowRun(1), { kind: 'manual', defaultBranch: 'main', isFork: false }],
    ['workflow_run', workflowRun(2), { kind: 'manual', defaultBranch: 'main', isFork: true }],
    ['workflow_run', { workflow_run: { head_repository: null } }, { kind: 'manual', isFork: true }],
    ['issue_comment', { issue: { number: 7, pull_request: {} } }, { kind: 'manual', isFork: true }],
    ['issue_comment', { issue: { number: 7 } }, { kind: 'manual', isFork: false }],
    ['issue_comment', {}, { kind: 'manual', isFork: true }],
  ])('%s %j', (name, payload, trigger) => {
    expect(triggered(name, payload)).toEqual(trigger);
  });

  test.each<[string, unknown]>([
    ['pull_request', undefined],
    ['pull_request_target', undefined],
    ['pull_request_review', undefined],
    ['pull_request', { pull_request: { number: '7' } }],
    ['pull_request', pullRequest({ id: 'x' })],
    [
      'pull_request',
      { pull_request: { ...pullRequest({ id: 1 }).pull_request, head: { sha: '--upload-pack=x', repo: { id: 1 } } } },
    ],
  ])('a hostile or strange %s is an error: %j', (name, payload) => {
    expect(() => triggered(name, payload)).toThrow(
      expect.objectContaining({ code: 'EVENT_INVALID', exitCode: 3, message: expect.stringContaining(name) }),
    );
  });

  test.each<[string, unknown]>([
    ['merge_group', { merge_group: { head_sha: A, base_sha: 'main' } }],
    ['push', { before: '$(id)', after: A }],
    ['push', 'text'],
  ])('a hostile or strange %s is manual: %j', (name, payload) => {
    expect(triggered(name, payload)).toEqual({ kind: 'manual' });
  });
});

describe('subjectOf', () => {
  const workflow = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_WORKFLOW: 'ml' };
  const known = { repository: 'o/r', run_id: 12, run_attempt: 2, workflow: 'ml' };
  const pull: Trigger = { ...ofPull, kind: 'pull_request', isFork: false };

  test.each<[string, Trigger, string | null, string | null, object]>([
    ['a merge commit of a pull request', pull, C, B, { head_sha: A, merge_sha: C, base_sha: B, pull_request: 7 }],
    ['the head of a pull request itself', pull, A, B, { head_sha: A, merge_sha: null, base_sha: B, pull_request: 7 }],
    [
      'a push',
      { kind: 'push', headSha: A, beforeSha: B },
      A,
      B,
      { head_sha: A, merge_sha: null, base_sha: B, pull_request: null },
    ],
    ['a laptop', { kind: 'manual' }, A, null, { head_sha: A, merge_sha: null, base_sha: null, pull_request: null }],
    ['no git', { kind: 'manual' }, null, null, { head_sha: null, merge_sha: null, base_sha: null, pull_request: null }],
  ])('of %s', (_, trigger, commit, base, subject) => {
    expect(subjectOf(workflow, trigger, commit, base)).toEqual({ ...known, ...subject });
  });

  test('what the runner did not say, or said strangely, is null', () => {
    const strange = { GITHUB_RUN_ID: '1e9x', GITHUB_RUN_ATTEMPT: '0', GITHUB_WORKFLOW: 'w'.repeat(900) };
    expect(subjectOf(strange, { kind: 'manual' }, null, null)).toMatchObject({
      repository: null,
      run_id: null,
      run_attempt: null,
      workflow: 'w'.repeat(200),
    });
  });
});
