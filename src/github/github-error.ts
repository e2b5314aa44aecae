import { UserError } from '../core/errors.js';
import { redact } from '../core/redact.js';

/**
 * `not_found` not there, or not to be seen · `forbidden` the token may not · `rate_limited` too much asked · `unavailable`
 * no answer, or a broken server · `invalid` GitHub did not understand, or we do not understand GitHub · `expired` an artifact
 * that was deleted · `refused` evidence that is none: its message is one plain sentence for readers.
 */
export type GitHubErrorKind =
  'not_found' | 'forbidden' | 'rate_limited' | 'unavailable' | 'invalid' | 'expired' | 'refused';

interface GitHubErrorFields {
  kind: GitHubErrorKind;
  message: string;
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  hint?: string | undefined;
  cause?: unknown;
}

const HINTS: Record<GitHubErrorKind, string> = {
  not_found: 'Check that it exists, and that the token or the App may see it: GitHub answers both alike.',
  forbidden: 'Give the token or the App the permission that this call needs.',
  rate_limited: 'Wait for the limit to pass, then try again.',
  unavailable: 'Try again; https://www.githubstatus.com says whether GitHub is well.',
  invalid: 'This is how GitHub and Assay misunderstand each other: please report it.',
  expired: 'Run the workflow again.',
  refused: 'Run the workflow again; if it comes back, look at what the run uploads.',
};

/** A call to GitHub that failed, or an artifact that is no evidence (exit 3). Secrets are out of `message`. */
export class GitHubError extends UserError {
  readonly kind: GitHubErrorKind;
  /** GitHub's HTTP status, where it answered. */
  readonly status: number | undefined;
  /** How long to wait before the same call can work, where `kind` is `rate_limited`. */
  readonly retryAfterMs: number | undefined;

  constructor({ kind, message, status, retryAfterMs, hint, cause }: GitHubErrorFields) {
    super({
      code: `GITHUB_${kind.toUpperCase()}`,
      message: redact(message),
      hint: hint ?? HINTS[kind],
      exitCode: 3,
      retryable: kind === 'rate_limited' || kind === 'unavailable',
      cause,
    });
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Evidence that is none, and why: one plain sentence. */
export function refused(reason: string, cause?: unknown): GitHubError {
  return new GitHubError({ kind: 'refused', message: reason, cause });
}
