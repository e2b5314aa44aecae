import { afterEach, expect, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/command.js';
import { commitBack } from '../../src/commands/commit-back.js';
import { openWorkspace } from '../../src/commands/workspace.js';
import { silentProgress } from '../../src/core/progress.js';
import { openGit } from '../../src/platform/git.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
afterEach(() => repository.dispose());

test('a checkout of another commit than the one the run is of is not put on the branch', async () => {
  repository = new TemporaryRepository({
    'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    metrics:\n    - m.json: {cache: false}\n',
    'm.json': '1',
  });
  const old = repository.commit('tip of the branch');
  repository.write('other', '');
  const head = repository.commit('what a step checked out');
  repository.write('m.json', '2');
  repository.git('init', '--quiet', '--bare', '../origin');
  repository.git('remote', 'add', 'origin', '../origin');
  repository.git('push', '--quiet', 'origin', `${old}:refs/heads/main`);
  const written = async (sha: string) => {
    const context: CommandContext = {
      directory: repository.root,
      environment: QUIET_ENVIRONMENT,
      dryRun: false,
      quiet: false,
      progress: silentProgress,
      signal: new AbortController().signal,
      trigger: { kind: 'manual' },
      workflow: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
    };
    const git = (await openGit(repository.root, QUIET_ENVIRONMENT))!;
    const results = [{ address: 's' }] as never;
    const pushed = { transferred: 0, failed: [], isComplete: true, notes: [] };
    const { commit, note } = await commitBack(git, openWorkspace(context), context, { results, pushed });
    return commit?.branch ?? note;
  };
  expect(await written(old)).toContain('is checked out, which is not the commit that this run is of');
  expect(repository.git('ls-remote', 'origin', 'refs/heads/main')).toContain(old);
  expect(await written(head)).toBe('main');
});
