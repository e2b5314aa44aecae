import type { CommentPolicy } from '../core/comment-policy.js';
import type { Decision } from '../core/verdict.js';
import { isSameText } from './plan-comment.js';

/** What would be written. */
export interface CommentDraft {
  body: string;
  decision: Decision | 'waiting';
  /** Something that a reader would want to know changed: a gated value, data, parameters, what is protected. */
  hasNews: boolean;
}

/**
 * Whether to write, beside what stands there now. A comment that stands is kept true whatever the policy, but for `never`:
 * its last word may no longer hold. While nothing is decided nothing is written.
 */
export function shouldWrite(policy: CommentPolicy, before: string | undefined, after: CommentDraft): boolean {
  if (policy === 'never' || after.decision === 'waiting') return false;
  if (before !== undefined) return !isSameText(before, after.body);
  switch (policy) {
    case 'always':
      return true;
    case 'on-change':
      return after.hasNews;
    case 'on-failure':
      return after.decision !== 'pass';
  }
}
