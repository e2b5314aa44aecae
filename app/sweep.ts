import type { Clock } from './clock.js';
import type { GitHubAccess } from './github-access.js';
import type { Log } from './log.js';
import { redeliverFailed } from './redeliver.js';
import { listInstallations, listInstalledRepositories } from '../src/github/index.js';
import type { GitHubClient, RepositoryRef } from '../src/github/index.js';

export interface SweepDeps {
  access: Pick<GitHubAccess, 'app' | 'installation'>;
  log: Log;
  clock: Clock;
  /** Asks for every open pull request and merge group of a repository, behind what is urgent. */
  lookAt(repository: RepositoryRef): void;
}

export interface Swept {
  installations: number;
  repositories: number;
  redelivered: number;
  /** Installations that could not be listed now; the next sweep tries again. */
  failed: number;
  /** Calls the sweep made itself; what it asks for makes its own. */
  calls: number;
}

/**
 * Looks at everything once: failed deliveries are asked for again, and each repository of each installation is queued. So
 * what webhooks lost, doubled or disordered is made good by the second sweep after, whatever it was.
 */
export async function sweep({ access, log, clock, lookAt }: SweepDeps): Promise<Swept> {
  const swept: Swept = { installations: 0, repositories: 0, redelivered: 0, failed: 0, calls: 0 };
  const count = (client: GitHubClient): GitHubClient => ({
    request(route, parameters) {
      swept.calls += 1;
      return client.request(route, parameters);
    },
  });
  const app = count(await access.app());
  try {
    swept.redelivered = await redeliverFailed(app, clock.now());
  } catch (error) {
    log.warn({ err: error as Error }, 'failed deliveries could not be asked for again');
  }
  for (const installation of await listInstallations(app)) {
    if (installation.isSuspended) continue;
    swept.installations += 1;
    try {
      const client = count(await access.installation(installation.id));
      for (const repository of await listInstalledRepositories(client, installation.id)) {
        swept.repositories += 1;
        lookAt(repository);
      }
    } catch (error) {
      swept.failed += 1;
      log.warn({ err: error as Error, installation: installation.id }, 'an installation could not be swept');
    }
  }
  return swept;
}
