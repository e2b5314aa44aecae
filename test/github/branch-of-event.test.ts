import { describe, expect, test } from '@jest/globals';
import { branchOfEvent } from '../../src/github/index.js';
import type { Trigger } from '../../src/core/trigger.js';

const sha = 'a'.repeat(40);
const request = (isFork: boolean): Trigger => ({
  kind: 'pull_request',
  number: 7,
  headSha: sha,
  baseSha: sha,
  baseRef: 'main',
  isFork,
});
const push: Trigger = { kind: 'push', headSha: sha, beforeSha: undefined };
const manual: Trigger = { kind: 'manual' };

describe('branchOfEvent', () => {
  test.each<[string, Trigger, Record<string, string>, string]>([
    ['a push', push, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature/x' }, 'feature/x'],
    ['a run by hand', manual, { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' }, 'main'],
    ['a schedule', manual, { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' }, 'main'],
    [
      'a pull request: its head',
      request(false),
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'topic' },
      'topic',
    ],
  ])('of %s', (_, trigger, environment, branch) => {
    expect(branchOfEvent(environment, trigger)).toEqual({ branch });
  });

  test.each<[string, Trigger, Record<string, string>, RegExp]>([
    ['a fork', request(true), { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'topic' }, /fork/],
    [
      'a run on behalf of a fork',
      { ...manual, isFork: true },
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
      /fork/,
    ],
    [
      'a workflow_run, whose ref is not what it is about',
      { ...manual, isFork: false },
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
      /workflow_run/,
    ],
    [
      'a merge group',
      { kind: 'merge_group', headSha: sha, baseSha: sha },
      { GITHUB_EVENT_NAME: 'merge_group' },
      /GitHub/,
    ],
    ['a tag', push, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, /no branch/],
    ['a laptop', manual, {}, /workflow/],
  ])('none of %s', (_, trigger, environment, reason) => {
    expect(branchOfEvent(environment, trigger)).toEqual({ branch: undefined, reason: expect.stringMatching(reason) });
  });

  test.each([
    '',
    '-x',
    '--force',
    'a:refs/heads/main',
    'a b',
    'a..b',
    'a\nb',
    '/a',
    'a/',
    'a.lock',
    '+a^',
    'a@{1}',
    '.a',
    'a*',
  ])('no name that git would read otherwise: %j', (name) => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: name };
    expect(branchOfEvent(environment, request(false))).toMatchObject({ branch: undefined });
  });
});
