import { actOf, keyText, keysOf } from '../src/github/index.js';
import type { Act, ReconcileKey } from '../src/github/index.js';

/** What the queue holds: a key to look at, or what a person did with a button of ours. */
export type Work =
  | { kind: 'key'; text: string; installationId: number; key: ReconcileKey }
  | { kind: 'act'; text: string; installationId: number; act: Act };

/** The work of a key; equal keys are one work. */
export function workOfKey(key: ReconcileKey): Work {
  return { kind: 'key', text: keyText(key), installationId: key.repository.installationId, key };
}

/** What an event may have changed. A payload says only where to look; nothing in it is believed. */
export function workOf(event: string, payload: unknown, delivery: string): Work[] {
  const act = actOf(event, payload);
  const keys = keysOf(event, payload).map(workOfKey);
  // An act is of one delivery: two of them are two acts.
  const text = `act ${delivery}`;
  return act ? [{ kind: 'act', text, installationId: act.repository.installationId, act }, ...keys] : keys;
}
