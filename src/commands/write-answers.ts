import { GitHubError, addReaction, rerunWorkflow } from '../github/index.js';
import type { Answers } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';

const UNANSWERABLE = ['not_found', 'forbidden'];

/** Carries out what commands ask for and acknowledges them; true where something was done. */
export async function writeAnswers(
  { client, repository, deps }: RepositoryView,
  { reactions, reRuns }: Pick<Answers, 'reactions' | 'reRuns'>,
): Promise<boolean> {
  for (const id of reRuns) {
    try {
      await rerunWorkflow(client, repository, id);
      deps.log({ level: 'info', event: 're_run', run: id });
    } catch (error) {
      // It may be under way already, or too old.
      if (!(error instanceof GitHubError) || error.retryable) throw error;
      deps.log({ level: 'warn', event: 're_run_refused', run: id, reason: error.message });
    }
  }
  for (const { commentId, content } of reactions) {
    try {
      await addReaction(client, repository, commentId, content);
    } catch (error) {
      // The comment is gone, or the conversation locked: an answer that cannot be given holds up nothing else.
      if (!(error instanceof GitHubError) || !UNANSWERABLE.includes(error.kind)) throw error;
      deps.log({ level: 'warn', event: 'reaction_refused', comment: commentId, reason: error.message });
    }
  }
  return reRuns.length + reactions.length > 0;
}
