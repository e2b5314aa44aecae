import { UserError } from '../../core/errors.js';
import type { UserErrorFields } from '../../core/errors.js';
import { noCredentials } from './s3-settings.js';

/** What errors of the SDK carry; nothing of it is certain. */
interface SdkError {
  name?: string;
  message?: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
  $response?: { statusCode?: number };
}

const NETWORK =
  /ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|socket hang up|aborted/;
const THROTTLES = ['SlowDown', 'ThrottlingException', 'Throttling', 'RequestLimitExceeded', 'TooManyRequestsException'];
const PASSING = [
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'InternalError',
  'ServiceUnavailable',
  'TimeoutError',
  'OperationAborted',
];
const NO_CREDENTIALS = ['CredentialsProviderError', 'ProviderError', 'TokenProviderError'];

/** HTTP status of an answer that became an error, if there was an answer. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = error as SdkError;
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

/** Whether S3 says that there is no such object (and not that there is no such bucket). */
export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404 && (error as SdkError).name !== 'NoSuchBucket';
}

/**
 * What an SDK error means for the user. Interruptions, our own errors and bugs come back as they are. `place` is
 * `remote "name" (s3://bucket/prefix)`.
 */
export function translateS3Error(error: unknown, name: string, place: string): unknown {
  const sdk = error as SdkError;
  if (error instanceof UserError || sdk.name === 'AbortError') return error;
  const status = statusOf(error);
  const said = `${sdk.name ?? 'Error'}${status === undefined ? '' : ` ${status}`}: ${sdk.message ?? ''}`.slice(0, 300);
  const failure = (fields: Omit<UserErrorFields, 'exitCode' | 'cause'>) =>
    new UserError({ ...fields, exitCode: 3, cause: error });
  if (NO_CREDENTIALS.includes(sdk.name ?? '')) return noCredentials(name, error);
  if (sdk.name === 'NoSuchBucket') {
    return failure({
      code: 'REMOTE_BUCKET_MISSING',
      message: `${place}: there is no such bucket`,
      hint: 'Create it, or correct the url in .dvc/config.',
    });
  }
  if (isPassing(sdk, status)) {
    return failure({
      code: 'REMOTE_UNAVAILABLE',
      message: `${place} does not answer as it should: ${said}`,
      hint: 'Try again in a moment; with fewer transfers at once (`--jobs 4`) if it is throttling.',
      retryable: true,
    });
  }
  if (status === 401 || status === 403) {
    return failure({
      code: 'REMOTE_ACCESS_DENIED',
      message: `${place} refuses access: ${said}`,
      hint: 'Check that the credentials are current and may list, read and write below that prefix.',
    });
  }
  if (status === undefined && typeof sdk.code !== 'string') return error;
  return failure({
    code: 'REMOTE_FAILED',
    message: `${place}: ${said}`,
    hint: 'Check the url, region and endpointurl of the remote in .dvc/config.',
  });
}

function isPassing({ name = '', code = '', message = '' }: SdkError, status: number | undefined): boolean {
  if (status !== undefined && (status >= 500 || status === 429 || status === 408)) return true;
  if (THROTTLES.includes(name) || PASSING.includes(name)) return true;
  return (status === undefined || status < 300) && NETWORK.test(`${code} ${message}`);
}
