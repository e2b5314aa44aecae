import type { VerdictStatus } from '../core/verdict.js';

/** What one bound says, without the names around it. */
export interface Judged {
  status: VerdictStatus;
  reason: string;
  rows_needed?: number | null;
}
