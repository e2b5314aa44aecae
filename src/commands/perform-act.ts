import type { Act } from '../github/index.js';
import { acceptRegression } from './accept-regression.js';
import { ACCEPT_BUTTON } from './decide-pull-request.js';
import type { ReconcileDeps } from './reconcile-deps.js';
import { rerunEvidence } from './rerun-evidence.js';

/**
 * Does what somebody asked for by pressing a button beside one of our checks, as far as they may. The commit's key is to be
 * asked for afterwards, whatever came of it.
 */
export async function performAct(act: Act, deps: ReconcileDeps): Promise<void> {
  if (act.appId !== deps.app.id) return;
  const view = { client: deps.client, repository: act.repository, deps };
  if (act.kind === 'rerun') await rerunEvidence(view, act.sha);
  else if (act.button === ACCEPT_BUTTON.identifier) await acceptRegression(view, act);
}
