import type { Location } from './errors.js';

/** One thing that was looked at. `advice` works as it is; `problem` does not, or is not safe. */
export interface Finding {
  /** A stable word for programs: `workflow.permissions`. */
  check: string;
  status: 'ok' | 'advice' | 'problem';
  /** What is so: one sentence without a full stop. May hold names out of files. */
  message: string;
  /** What to type or to write; several lines where it is to be copied. */
  hint?: string;
  location?: Location;
}
