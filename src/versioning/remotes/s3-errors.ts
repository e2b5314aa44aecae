import { UserError } from '../../core/errors.js';
import type { UserErrorFields } from '../../core/errors.js';
import { redact } from '../../core/redact.js';
import { isNetworkError } from './network-error.js';
import { noCredentials } from './s3-settings.js';

const MAX_SAID = 300;

/** What S3 answered instead of what was asked for. */
export class S3Failure extends Error {
  readonly status: number;
  /** S3's word, e.g. `NoSuchKey`; empty where the answer had no body that says it. */
  readonly code: string;
  /** The region the bucket is in, where the answer tells. */
  readonly region: string | undefined;

  constructor({
    status,
    code,
    said,
    region,
  }: {
    status: number;
    code: string;
    said: string;
    region?: string | undefined;
  }) {
    super(said);
    this.name = 'S3Failure';
    this.status = status;
    this.code = code;
    this.region = region;
  }

  /** Whether S3 says that there is no such object (and not that there is no such bucket). */
  get isNotFound(): boolean {
    return this.status === 404 && this.code !== 'NoSuchBucket';
  }

  get isExpired(): boolean {
    return ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired'].includes(this.code);
  }
}

const PASSING = [
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'RequestTimeout',
  'InternalError',
  'ServiceUnavailable',
  'OperationAborted',
  'ConditionalRequestConflict',
  // what was sent did not arrive as it was
  'IncompleteBody',
  'BadDigest',
  'XAmzContentSHA256Mismatch',
  'XAmzContentChecksumMismatch',
  'GarbledAnswer',
];
/** No keys could be got: `cause` is what the SDK says. */
export class CredentialsFailure extends Error {
  constructor(cause: unknown) {
    super((cause as Error).message, { cause });
    this.name = 'CredentialsFailure';
  }
}

/**
 * What an error means for the user. Interruptions, our own errors and bugs come back as they are. `place` is
 * `remote "name" (s3://bucket/prefix)`; `secrets` never appear.
 */
export function translateS3Error(error: unknown, name: string, place: string, secrets: readonly string[]): unknown {
  const { name: kind, message, code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || kind === 'AbortError') return error;
  const failure = (fields: Omit<UserErrorFields, 'exitCode'>) => new UserError({ ...fields, exitCode: 3 });
  if (error instanceof S3Failure) return refusal(error, place, said(error, secrets), failure);
  const words = `${code ?? kind}: ${redact(message, secrets).slice(0, MAX_SAID)}`;
  if (isNetworkError(error)) return unavailable(place, words, failure);
  if (error instanceof CredentialsFailure) {
    const { cause } = error;
    return isNetworkError(cause) ? unavailable(place, words, failure) : noCredentials(name, words);
  }
  if (typeof code !== 'string') return error;
  return failure({
    code: 'REMOTE_FAILED',
    message: `${place}: ${words}`,
    hint: 'Check the network, and the url, region and endpointurl of the remote in .dvc/config.',
  });
}

type Failing = (fields: Omit<UserErrorFields, 'exitCode'>) => UserError;

function said({ code, status, message }: S3Failure, secrets: readonly string[]): string {
  const text = message === '' ? '' : `: ${redact(message, secrets).slice(0, MAX_SAID)}`;
  return `${code === '' ? '' : `${code.slice(0, 60)} `}${status}${text}`;
}

function refusal(error: S3Failure, place: string, words: string, failure: Failing): UserError {
  const { status, code } = error;
  // an object that is missing is no error, so this is about what holds it
  if (code === 'NoSuchBucket' || (status === 404 && code === '')) {
    return failure({
      code: 'REMOTE_BUCKET_MISSING',
      message: `${place}: there is no such bucket`,
      hint: 'Create it, or correct the url in .dvc/config.',
    });
  }
  if (error.isExpired) {
    return failure({
      code: 'REMOTE_CREDENTIALS_EXPIRED',
      message: `${place}: the credentials have expired: ${words}`,
      hint: 'Get new ones (`aws sso login`, or run configure-aws-credentials again) and repeat the command: what was transferred stays.',
    });
  }
  if (code === 'RequestTimeTooSkewed') {
    return failure({
      code: 'REMOTE_CLOCK_SKEWED',
      message: `${place}: the clock of this machine is wrong: ${words}`,
      hint: 'Set the clock, or turn on time synchronisation.',
    });
  }
  if (status >= 500 || status === 429 || status === 408 || PASSING.includes(code))
    return unavailable(place, words, failure);
  if (status === 401 || status === 403) {
    return failure({
      code: 'REMOTE_ACCESS_DENIED',
      message: `${place} refuses access: ${words}`,
      hint: 'Check that the credentials are current and may list, read and write below that prefix.',
    });
  }
  return failure({
    code: 'REMOTE_FAILED',
    message: `${place}: ${words}`,
    hint: 'Check the url, region and endpointurl of the remote in .dvc/config.',
  });
}

function unavailable(place: string, words: string, failure: Failing): UserError {
  return failure({
    code: 'REMOTE_UNAVAILABLE',
    message: `${place} does not answer as it should: ${words}`,
    hint: 'Try again in a moment; with fewer transfers at once (`--jobs 4`) if it is throttling. What was transferred stays.',
    retryable: true,
  });
}
