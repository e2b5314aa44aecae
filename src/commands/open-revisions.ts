import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { commitView } from './commit-view.js';
import { gitOf } from './revision-outputs.js';
import { resolved } from './revision-scope.js';
import type { RevisionView } from './revision-view.js';
import { openWorkspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

/**
 * Opens revisions by name, `workspace` being the work tree; undefined where the repository has no commit yet. Content comes
 * from git or the disk, else from the cache, else from the remote. Throws `REVISION_UNKNOWN` and `NOT_A_GIT_REPOSITORY`
 * (exit 2), and what a broken work tree throws.
 */
export async function openRevisions(
  context: CommandContext,
  repository: Repository,
  names: readonly string[],
): Promise<RevisionView[] | undefined> {
  const git = await gitOf(repository, context);
  if ((await git.resolve('HEAD')) === undefined) return undefined;
  const views: RevisionView[] = [];
  for (const name of names) {
    const view =
      name === 'workspace'
        ? workspaceView(openWorkspace(context, repository), true)
        : await commitView(git, repository, { name, commit: await resolved(git, name) }, true);
    views.push(view);
  }
  return views;
}
