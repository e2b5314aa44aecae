import { UserError } from '../core/errors.js';
import type { Trigger } from '../core/trigger.js';
import type { Git } from '../platform/git.js';

type OfEvent = Exclude<Trigger, { kind: 'manual' }>;

/**
 * Holds the checkout to the event: the report is about the event's head, so HEAD must be that commit, or GitHub's test
 * merge of it for a pull request. Anything else is `CHECKOUT_MISMATCH` (exit 2).
 */
export async function requireHeadOfEvent(git: Git, trigger: Trigger): Promise<void> {
  if (trigger.kind === 'manual') return;
  const head = await git.commit('HEAD');
  if (head?.sha === trigger.headSha) return;
  const isMerge = head !== undefined && head.parents.length > 1;
  if (trigger.kind === 'pull_request' && isMerge && head.parents.includes(trigger.headSha)) return;
  throw new UserError({
    code: 'CHECKOUT_MISMATCH',
    message: `${nameOf(trigger)} is about ${trigger.headSha}, but ${head?.sha ?? 'no commit'} is checked out`,
    hint: hintFor(trigger),
    exitCode: 2,
  });
}

function nameOf(trigger: OfEvent): string {
  if (trigger.kind === 'pull_request') return `pull request #${trigger.number}`;
  return trigger.kind === 'push' ? 'this push' : 'this merge group';
}

function hintFor(trigger: OfEvent): string {
  if (trigger.kind !== 'pull_request') return 'Write `with: {ref: "${{ github.sha }}"}` on actions/checkout.';
  if (trigger.isFork)
    return 'Run on `pull_request` with `with: {ref: "${{ github.sha }}"}` on actions/checkout: `pull_request_target` would give a fork’s code the rights of this repository.';
  return 'Write `with: {ref: "${{ github.event.pull_request.head.sha }}"}` on actions/checkout.';
}
