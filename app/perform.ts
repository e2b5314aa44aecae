import type { Clock } from './clock.js';
import type { Perform } from './create-app.js';
import type { GitHubAccess } from './github-access.js';
import type { Log } from './log.js';
import type { AppSettings } from './settings.js';
import { workOfKey } from './work.js';
import { createReconcileCaches, performAct, reconcile } from '../src/commands/index.js';
import type { ReconcileDeps } from '../src/commands/index.js';
import { GITHUB_ARTIFACT_HOSTS } from '../src/github/index.js';

export interface PerformDeps {
  access: Pick<GitHubAccess, 'repository' | 'permissions'>;
  log: Log;
  /** Downloads artifacts in the place of what reaches public addresses alone; for tests. */
  fetch?: typeof globalThis.fetch | undefined;
  clock: Clock;
}

/** Carries a piece of work to the reconcilers, with a token that opens its repository only. */
export function createPerform(settings: AppSettings, { access, log, fetch, clock }: PerformDeps): Perform {
  const caches = createReconcileCaches();
  return async (work, identity) => {
    const { repository } = work.kind === 'key' ? work.key : work.act;
    const deps: ReconcileDeps = {
      client: await access.repository(repository),
      app: { id: identity.id, slug: identity.slug },
      now: () => new Date(clock.now()),
      caches,
      log: ({ level, event, ...fields }) => log[level]({ key: work.text, ...fields }, event),
      serverUrl: settings.serverUrl,
      allowedHosts: settings.artifactHosts ?? GITHUB_ARTIFACT_HOSTS,
      ...(fetch && { fetch }),
      mayRerun: (await access.permissions(repository))['actions'] === 'write',
    };
    if (work.kind === 'key') {
      const { follow, lookAgainAtMs, reads, writes } = await reconcile(work.key, deps);
      log.debug({ key: work.text, reads, writes }, 'looked at');
      return {
        follow: follow.map(workOfKey),
        ...(lookAgainAtMs !== undefined && { again: { work, atMs: lookAgainAtMs } }),
      };
    }
    const { act } = work;
    await performAct(act, deps);
    return { follow: [workOfKey({ kind: 'commit', repository, sha: act.sha })] };
  };
}
