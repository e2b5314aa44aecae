import { UserError } from '../core/errors.js';
import type { Trigger } from '../core/trigger.js';
import type { When } from '../core/when.js';
import { remoteReadiness } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';

export interface RemotePolicy {
  pull: boolean;
  push: boolean;
  /** Somebody said `always`: data that cannot be stored is a failure. */
  isPushWanted: boolean;
  /** Why something was left out, for the report. */
  notes: string[];
}

/**
 * Whether this run may pull and push. What was asked for (a flag, an input) comes before what assay.yaml says. `auto` follows
 * the credentials; for a pull request from a fork only an explicit request pushes. `always` without a usable remote is
 * `REMOTE_NOT_READY` (exit 3).
 */
export async function remotePolicy(
  repository: Repository,
  trigger: Trigger,
  asked: { pull: When | undefined; push: When | undefined },
  configured: { pull: When; push: When },
): Promise<RemotePolicy> {
  const isFork = 'isFork' in trigger && trigger.isFork === true;
  const pull = asked.pull ?? configured.pull;
  const push = asked.push ?? (isFork && configured.push === 'always' ? 'auto' : configured.push);
  if (pull === 'never' && push === 'never') return { pull: false, push: false, isPushWanted: false, notes: [] };
  const { ready, reason } = await remoteReadiness(repository);
  if (!ready && (pull === 'always' || push === 'always')) {
    throw new UserError({
      code: 'REMOTE_NOT_READY',
      message: `the remote cannot be used: ${reason}`,
      hint: 'Give the job credentials, or set `pull: auto` and `push: auto` under `pipeline:` in assay.yaml.',
      exitCode: 3,
    });
  }
  const notes: string[] = [];
  if (!ready) notes.push(`Data was neither pulled nor pushed: ${reason}.`);
  else if (isFork && push === 'auto') notes.push('New data was not pushed: this pull request comes from a fork.');
  return {
    pull: ready && pull !== 'never',
    push: ready && (push === 'always' || (push === 'auto' && !isFork)),
    isPushWanted: push === 'always',
    notes,
  };
}
