/**
 * The verbs, one file each: the only place where rooms meet. A verb gathers, lets the rooms decide, acts, and returns an
 * outcome; it never prints, reads the environment or ends the process.
 */
import type { reconcile as reconcileKey } from './reconcile.js';
import type { performAct as perform } from './perform-act.js';

export type { Annotation, Command, CommandContext, Outcome, RunOutcome } from './command.js';
export { verbs } from './verbs.js';
export { readTrigger } from './read-trigger.js';

/** What a door needs to comment on a pull request; loaded when there is something to say. */
export const loadCommenting = async () => await import('./comment-on-pull-request.js');

/** What measures models of a pull request by the base; loaded where the Action is asked to. */
export const loadReevaluation = async () => await import('./reevaluate.js');

/** Reconciliation, the App's one verb; loaded with the first key. */
export const reconcile = async (...given: Parameters<typeof reconcileKey>): ReturnType<typeof reconcileKey> =>
  (await import('./reconcile.js')).reconcile(...given);
/** What the buttons beside a check mean. */
export const performAct = async (...given: Parameters<typeof perform>): ReturnType<typeof perform> =>
  (await import('./perform-act.js')).performAct(...given);
export { createReconcileCaches } from './reconcile-caches.js';
export type { ReconcileCaches, ReconcileDeps, ReconcileLog, Reconciled } from './reconcile-deps.js';
