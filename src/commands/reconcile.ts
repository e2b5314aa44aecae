import type { ReconcileKey } from '../github/index.js';
import { countingClient } from './counting-client.js';
import { reconcileCommit } from './reconcile-commit.js';
import type { ReconcileDeps, Reconciled, RepositoryView } from './reconcile-deps.js';
import { reconcilePullRequest } from './reconcile-pull-request.js';
import { reconcileRepository } from './reconcile-repository.js';

/**
 * Makes GitHub match the evidence for one key: gathers what GitHub knows, decides, and writes what differs. Idempotent: where
 * nothing has changed it writes nothing. Throws `GitHubError`, whose `retryable` says whether the same can work later.
 */
export async function reconcile(key: ReconcileKey, deps: ReconcileDeps): Promise<Reconciled> {
  const count = { reads: 0, writes: 0 };
  const view: RepositoryView = { client: countingClient(deps.client, count), repository: key.repository, deps };
  const found = await reconcileKey(view, key);
  return { follow: [], ...found, ...count };
}

function reconcileKey(view: RepositoryView, key: ReconcileKey): Promise<Partial<Reconciled>> {
  switch (key.kind) {
    case 'pull_request':
      return reconcilePullRequest(view, key.number);
    case 'commit':
      return reconcileCommit(view, key.sha);
    case 'repository':
      return reconcileRepository(view, key.baseRef);
  }
}
