import { hash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import { remoteOptions } from './remote-options.js';
import type { RemoteOptions } from './remote-options.js';

/** A remote's url and options, checked and read (dvc-formats §1.9). */
export interface S3Settings {
  bucket: string;
  /** Keys start with it; '' or without a slash at the end. */
  prefix: string;
  jobs: number;
  region?: string | undefined;
  profile?: string | undefined;
  endpoint?: string | undefined;
  useTls: boolean;
  /** true: as usual; false: any certificate; text: path of the CA bundle. */
  verifyTls: boolean | string;
  keys?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | undefined;
  isAnonymous: boolean;
  files: { configPath?: string | undefined; credentialPath?: string | undefined };
  readTimeoutMs: number;
  connectTimeoutMs: number;
  /** Headers of every stored object: encryption, access. */
  onWrite: Record<string, string>;
  /** Headers of every request about an object: the customer's own key. */
  onAccess: Record<string, string>;
}

const GRANTS = ['grant_read', 'grant_read_acp', 'grant_write_acp', 'grant_full_control'];

const OPTIONS = [
  'region',
  'profile',
  'credentialpath',
  'configpath',
  'endpointurl',
  'access_key_id',
  'secret_access_key',
  'session_token',
  'listobjects',
  'use_ssl',
  'ssl_verify',
  'allow_anonymous_login',
  'sse',
  'sse_kms_key_id',
  'sse_customer_algorithm',
  'sse_customer_key',
  'acl',
  ...GRANTS,
  'cache_regions',
  'read_timeout',
  'connect_timeout',
];

const DEFAULT_JOBS = 32;
const DEFAULT_TIMEOUT_SECONDS = 60;

/** Reads the options of an S3 remote. Throws `CONFIG_INVALID` (exit 2) for what is unknown or contradicts itself. */
export function s3Settings(config: RemoteConfig): S3Settings {
  const options = remoteOptions(config, OPTIONS);
  const url = /^s3:\/\/([^/]+)(?:\/(.*))?$/i.exec(config.url);
  if (!url) throw options.invalid('url', `url = ${redact(config.url)} names no bucket`, 'Write s3://bucket/prefix.');
  const endpoint = endpointOf(options);
  return {
    bucket: url[1]!,
    prefix: (url[2] ?? '').replace(/\/+$/, ''),
    jobs: options.count('jobs') ?? DEFAULT_JOBS,
    region: options.text('region'),
    profile: options.text('profile'),
    endpoint,
    useTls: options.flag('use_ssl') ?? true,
    verifyTls: verifyTls(options),
    keys: keysOf(options),
    isAnonymous: options.flag('allow_anonymous_login') ?? false,
    files: { configPath: options.text('configpath'), credentialPath: options.text('credentialpath') },
    readTimeoutMs: (options.count('read_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    connectTimeoutMs: (options.count('connect_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    ...encryptionAndAccess(options),
  };
}

function endpointOf(options: RemoteOptions): string | undefined {
  const written = options.text('endpointurl');
  if (written === undefined) return undefined;
  const endpoint = /^\w+:\/\//.test(written) ? written : `https://${written}`;
  if (/^https?:\/\/./i.test(endpoint) && URL.canParse(endpoint)) return endpoint;
  throw options.invalid(
    'endpointurl',
    `endpointurl = ${redact(written)} is not an address`,
    'Write https://host or http://host:port.',
  );
}

/** A CA bundle is named by its path; DVC takes any text that is no boolean for one. */
function verifyTls(options: RemoteOptions): boolean | string {
  const written = options.text('ssl_verify');
  return /^(true|false)$/i.test(written ?? 'true') ? (options.flag('ssl_verify') ?? true) : written!;
}

function keysOf(options: RemoteOptions): S3Settings['keys'] {
  const accessKeyId = options.text('access_key_id');
  const secretAccessKey = options.text('secret_access_key');
  const sessionToken = options.text('session_token');
  if (accessKeyId === undefined && secretAccessKey === undefined && sessionToken === undefined) return undefined;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  }
  const missing = accessKeyId === undefined ? 'access_key_id' : 'secret_access_key';
  throw options.invalid(
    missing,
    `${missing} is missing beside the other keys`,
    'Keep both in .dvc/config.local, or neither.',
  );
}

function encryptionAndAccess(options: RemoteOptions): Pick<S3Settings, 'onWrite' | 'onAccess'> {
  const kmsKey = options.text('sse_kms_key_id');
  const customerKey = options.text('sse_customer_key');
  const acl = options.text('acl');
  const grants = GRANTS.map((grant) => [`x-amz-${grant.replaceAll('_', '-')}`, options.text(grant)] as const);
  if (acl !== undefined && grants.some(([, value]) => value !== undefined)) {
    throw options.invalid('acl', 'acl and grant_* exclude each other', 'Keep one of the two.');
  }
  if (kmsKey !== undefined && customerKey !== undefined) {
    throw options.invalid(
      'sse_kms_key_id',
      'sse_kms_key_id and sse_customer_key exclude each other',
      'Keep one of the two.',
    );
  }
  return {
    onWrite: present([
      ['x-amz-server-side-encryption', options.text('sse')],
      ['x-amz-server-side-encryption-aws-kms-key-id', kmsKey],
      ['x-amz-acl', acl],
      ...grants,
    ]),
    onAccess: customerKey === undefined ? {} : customerKeyHeaders(options, customerKey),
  };
}

function customerKeyHeaders(options: RemoteOptions, key: string): Record<string, string> {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length === 0 || bytes.toString('base64').replace(/=+$/, '') !== key.replace(/=+$/, '')) {
    throw options.invalid(
      'sse_customer_key',
      'sse_customer_key is not Base64',
      'Write the 32 bytes of the key in Base64.',
    );
  }
  const prefix = 'x-amz-server-side-encryption-customer';
  return {
    [`${prefix}-algorithm`]: options.text('sse_customer_algorithm') ?? 'AES256',
    [`${prefix}-key`]: bytes.toString('base64'),
    [`${prefix}-key-md5`]: hash('md5', bytes, 'base64'),
  };
}

function present(pairs: (readonly [string, string | undefined])[]): Record<string, string> {
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** `REMOTE_NO_CREDENTIALS` (exit 3) with where they may come from; `said` is why the place that was tried has none. */
export function noCredentials(remote: string, said?: string): UserError {
  return new UserError({
    code: 'REMOTE_NO_CREDENTIALS',
    message: `no S3 credentials were found for remote "${remote}"${said === undefined ? '' : `: ${said}`}`,
    hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, use aws-actions/configure-aws-credentials in a workflow, or name a profile.',
    exitCode: 3,
  });
}
