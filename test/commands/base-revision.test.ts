import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findBase } from '../../src/commands/base-revision.js';
import { silentProgress } from '../../src/core/progress.js';
import type { Trigger } from '../../src/core/trigger.js';
import { openGit } from '../../src/platform/git.js';
import { GitHubOrigin } from '../support/github-origin.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

let source: TemporaryRepository;
let first: string;
let headSha: string;
let baseSha: string;
let origin: GitHubOrigin;
/** main: first — base; change: first — 60 commits — head. */
beforeAll(() => {
  source = new TemporaryRepository({ a: '1' });
  first = source.commit('first');
  source.git('checkout', '--quiet', '-b', 'change');
  for (let i = 0; i < 60; i++) source.git('commit', '--quiet', '--allow-empty', '--message', `step ${i}`);
  headSha = source.commit('head');
  source.git('checkout', '--quiet', 'main');
  source.write('b', '1');
  baseSha = source.commit('base');
  origin = new GitHubOrigin(source);
  origin.openPullRequest(7, headSha);
});
afterAll(() => source.dispose());

const inCheckout = (directory: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: directory, env: QUIET_ENVIRONMENT, encoding: 'utf8' }).trim();
async function baseOf(workspace: string, trigger: Trigger, explicit?: string) {
  const git = (await openGit(workspace, QUIET_ENVIRONMENT))!;
  return findBase(git, trigger, explicit, silentProgress);
}
const pull = (fields: Partial<Trigger & { kind: 'pull_request' }> = {}): Trigger => ({
  kind: 'pull_request',
  number: 7,
  headSha,
  baseSha,
  baseRef: 'main',
  isFork: false,
  ...fields,
});

describe('the checkout of a pull request', () => {
  test('may be the test merge, one commit deep, or the head', async () => {
    expect(await baseOf(origin.pullRequest(7).workspace, pull())).toMatchObject({ commit: first });
    expect(await baseOf(origin.checkout(headSha, 'change'), pull())).toMatchObject({ commit: first });
  });

  test.each<[string, RegExp, () => { workspace: string; trigger: Trigger; at: string }]>([
    [
      'the base branch, as pull_request_target leaves it',
      /ref: "\$\{\{ github\.event\.pull_request\.head\.sha \}\}"/,
      () => ({ workspace: origin.checkout(baseSha, 'main', 'main'), trigger: pull(), at: baseSha }),
    ],
    [
      'the same for a fork, whose head it must not be told to check out',
      /^Run on `pull_request` with `with: \{ref: "\$\{\{ github\.sha/,
      () => ({ workspace: origin.checkout(baseSha, 'main'), trigger: pull({ isFork: true }), at: baseSha }),
    ],
    [
      'a merge of something else',
      /ref:/,
      () => {
        const { workspace, sha } = origin.pullRequest(7);
        return { workspace, trigger: pull({ headSha: first }), at: sha };
      },
    ],
    [
      'a plain commit after the head',
      /ref:/,
      () => {
        const parent = source.git('rev-parse', 'change~1');
        return { workspace: origin.checkout(headSha, 'change'), trigger: pull({ headSha: parent }), at: headSha };
      },
    ],
  ])('is refused at %s', async (_, hint, arrange) => {
    const { workspace, trigger, at } = arrange();
    for (const explicit of [undefined, 'HEAD']) {
      const error: unknown = await baseOf(workspace, trigger, explicit).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'CHECKOUT_MISMATCH', exitCode: 2, hint: expect.stringMatching(hint) });
      const { message } = error as Error;
      expect([message.includes(at), message.includes((trigger as { headSha: string }).headSha)]).toEqual([true, true]);
    }
  });
});

test.each<[string, (sha: string) => Trigger]>([
  ['push', (sha) => ({ kind: 'push', headSha: sha, beforeSha: first })],
  ['merge group', (sha) => ({ kind: 'merge_group', headSha: sha, baseSha: first })],
])('the checkout of a %s is its head and nothing else', async (name, trigger) => {
  const workspace = origin.checkout(baseSha, 'main', 'main');
  expect(await baseOf(workspace, trigger(baseSha))).toMatchObject({ commit: first });
  await expect(baseOf(workspace, trigger(headSha))).rejects.toMatchObject({
    code: 'CHECKOUT_MISMATCH',
    message: expect.stringContaining(`this ${name}`),
  });
});

describe('without an event’s commits, in a checkout one commit deep', () => {
  test('a branch is compared with where it left the default branch', async () => {
    const workspace = origin.checkout(headSha, 'origin/change', 'change');
    expect(await baseOf(workspace, { kind: 'manual', defaultBranch: 'main' })).toEqual({
      commit: first,
      how: 'merge base of HEAD and origin/main',
    });
  });

  test('a default branch that the clone holds needs no event', async () => {
    const workspace = origin.checkout(headSha, 'origin/change', 'change');
    inCheckout(workspace, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    expect(await baseOf(workspace, { kind: 'manual' })).toMatchObject({ commit: first });
  });

  test('the default branch, or a branch nothing is known of, is compared with its parent', async () => {
    const main = origin.checkout(baseSha, 'origin/main', 'main');
    expect(await baseOf(main, { kind: 'manual', defaultBranch: 'main' })).toEqual({ commit: first, how: 'HEAD~1' });
    const change = origin.checkout(headSha, 'origin/change', 'change');
    expect(await baseOf(change, { kind: 'manual' })).toMatchObject({ how: 'HEAD~1' });
  });

  test('a default branch that cannot be fetched is an error, not the parent', async () => {
    const workspace = origin.checkout(headSha, 'origin/change', 'change');
    inCheckout(workspace, 'remote', 'set-url', 'origin', join(source.directory, 'gone'));
    await expect(baseOf(workspace, { kind: 'manual', defaultBranch: 'main' })).rejects.toMatchObject({
      code: 'BASE_NOT_FETCHED',
      hint: expect.stringContaining('git fetch --unshallow origin main'),
    });
  });
});
