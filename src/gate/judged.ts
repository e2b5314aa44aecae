import type { VerdictStatus } from '../core/verdict.js';

/** What one bound says, without the names around it. */
export interface Judged {
  status: VerdictStatus;
  reason: string;
  rows_needed?: number | null;
  /** The bound in numbers, where the rule's own words do not say it. */
  threshold?: string;
}
