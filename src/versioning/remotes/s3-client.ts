import { readFileSync } from 'node:fs';
import type * as Sdk from '@aws-sdk/client-s3';
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { UserError } from '../../core/errors.js';
import type { S3Surroundings } from './s3-credentials.js';
import type { S3Settings } from './s3-settings.js';
import { noCredentials } from './s3-settings.js';

/** The SDK, loaded when the first S3 remote is opened. */
export type S3Sdk = typeof Sdk;

/**
 * A client as a remote's options and surroundings want it. It does not repeat calls (`withRetries` does) and sends no
 * checksums but MD5, which every S3 service checks; content that comes is verified by its digest. Throws
 * `REMOTE_NO_CREDENTIALS` (exit 3) and `CONFIG_INVALID` (exit 2).
 */
export async function createS3Client(
  name: string,
  settings: S3Settings,
  surroundings: S3Surroundings,
): Promise<{ sdk: S3Sdk; client: S3Client }> {
  const { credentials, region, endpoint, usesPathStyle } = surroundings;
  if (credentials.kind === 'none') throw noCredentials(name);
  const agent = { keepAlive: true, maxSockets: Math.max(settings.jobs, 16) };
  const sdk = await import('@aws-sdk/client-s3');
  const client = new sdk.S3Client({
    region,
    maxAttempts: 1,
    followRegionRedirects: true,
    forcePathStyle: usesPathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: settings.connectTimeoutMs,
      socketTimeout: settings.readTimeoutMs,
      httpAgent: agent,
      httpsAgent: { ...agent, ...tls(name, settings.verifyTls) },
    },
    ...(endpoint !== undefined ? { endpoint } : !settings.useTls && { tls: false }),
    ...credentialConfig(credentials),
  });
  return { sdk, client };
}

function credentialConfig(credentials: S3Surroundings['credentials']): Partial<S3ClientConfig> {
  if (credentials.kind === 'keys') return { credentials: credentials.keys };
  if (credentials.kind === 'anonymous') {
    return {
      credentials: { accessKeyId: '', secretAccessKey: '' },
      signer: { sign: async (request) => request },
    };
  }
  return credentials.kind === 'chain' && credentials.profile !== undefined ? { profile: credentials.profile } : {};
}

function tls(name: string, verify: boolean | string): { rejectUnauthorized?: boolean; ca?: Buffer } {
  if (typeof verify === 'boolean') return verify ? {} : { rejectUnauthorized: false };
  try {
    return { ca: readFileSync(verify) };
  } catch (cause) {
    throw new UserError({
      code: 'CONFIG_INVALID',
      message: `remote "${name}": ssl_verify = ${verify} cannot be read`,
      hint: 'Write true, false, or the path of a file with the certificates to trust.',
      exitCode: 2,
      cause,
    });
  }
}
