import type { Verdict } from '../core/verdict.js';
import { decide } from '../gate/index.js';
import type { Decided } from '../gate/index.js';
import type { Accepted } from './pull-request-evidence.js';

/** The word over verdicts of which somebody accepted that some do not pass: these no longer decide. */
export function decideAccepted(verdicts: readonly Verdict[], accepted: readonly Accepted[]): Decided {
  const rules = new Set(accepted.map(({ rule }) => rule));
  const [first, ...others] = accepted.filter(({ rule }) => verdicts.some((verdict) => verdict.rule === rule));
  const decided = decide(verdicts.filter(({ rule }) => !rules.has(rule)));
  if (!first || decided.decision !== 'pass') return decided;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return { decision: 'pass', reason: `${first.by} accepted that ${first.rule} does not pass${more}.` };
}
