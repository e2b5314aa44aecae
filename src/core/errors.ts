/** A place in a file the user wrote; lines and columns count from 1. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** One thing wrong with the input. Several are reported at once, so that a user fixes them in one pass. */
export interface Mistake {
  message: string;
  hint?: string;
  location?: Location;
}

/** 1 a gate or stage said no · 2 wrong input · 3 the outside world · 4 integrity. */
export type FailureExitCode = 1 | 2 | 3 | 4;

export interface UserErrorFields {
  /** Stable SCREAMING_SNAKE word for programs and searches. */
  code: string;
  /** What happened, with the offending path or value. */
  message: string;
  /** The next thing to type or to change. */
  hint?: string;
  exitCode: FailureExitCode;
  location?: Location;
  mistakes?: Mistake[];
  /** Whether trying the same again can help (network, throttling, locks). */
  retryable?: boolean;
  cause?: unknown;
}

/**
 * An error whose text is written for the person who can mend it. Everything else that is
 * thrown is a bug and leaves with exit code 70.
 */
export class UserError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: FailureExitCode;
  readonly location: Location | undefined;
  readonly mistakes: readonly Mistake[];
  readonly retryable: boolean;

  constructor(fields: UserErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = 'UserError';
    this.code = fields.code;
    this.hint = fields.hint;
    this.exitCode = fields.exitCode;
    this.location = fields.location;
    this.mistakes = fields.mistakes ?? [];
    this.retryable = fields.retryable ?? false;
  }
}

/** Exit code of an error nobody foresaw. */
export const BUG_EXIT_CODE = 70;

/** Exit code a process should end with for whatever was thrown. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UserError ? error.exitCode : BUG_EXIT_CODE;
}

/** `file:line:column`, as editors and terminals make clickable. */
export function formatLocation(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`;
}
