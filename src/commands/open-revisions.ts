import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { commitView } from './commit-view.js';
import { pipelineReader } from './pipeline-reader.js';
import { gitOf } from './revision-outputs.js';
import { resolved } from './revision-scope.js';
import type { RevisionView } from './revision-view.js';
import { openWorkspaceView } from './workspace-view.js';

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
  const opening = gitOf(repository, context);
  opening.catch(() => {}); // awaited below; git starts while the work tree is read
  const readPipeline = pipelineReader(repository);
  const workspace = names.includes('workspace')
    ? await openWorkspaceView(context, repository, readPipeline)
    : undefined;
  const git = await opening;
  if ((await git.resolve('HEAD')) === undefined) {
    context.progress.note('There is no commit yet: nothing to compare with.');
    return undefined;
  }
  const views: RevisionView[] = [];
  for (const name of names) {
    const isWorkspace = workspace && name === 'workspace';
    const at = async () => ({ name, commit: await resolved(git, name) });
    views.push(isWorkspace ? workspace : await commitView(git, repository, await at(), true, readPipeline));
  }
  return views;
}
