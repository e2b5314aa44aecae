import { listMergeGroups, listOpenPullRequests } from '../github/index.js';
import type { ReconcileKey } from '../github/index.js';
import type { RepositoryView } from './reconcile-deps.js';

/** What of a repository is to be asked for: its open pull requests (into one branch, where it is named) and merge groups. */
export async function reconcileRepository(
  { client, repository }: RepositoryView,
  baseRef: string | undefined,
): Promise<{ follow: ReconcileKey[] }> {
  const pulls = await listOpenPullRequests(client, repository, baseRef === undefined ? {} : { baseRef });
  const groups = baseRef === undefined ? await listMergeGroups(client, repository) : [];
  return {
    follow: [
      ...groups.map(({ sha }): ReconcileKey => ({ kind: 'commit', repository, sha })),
      ...pulls.map(({ number }): ReconcileKey => ({ kind: 'pull_request', repository, number })),
    ],
  };
}
