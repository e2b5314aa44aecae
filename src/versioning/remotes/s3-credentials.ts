import { readTextIfExists } from '../../platform/files.js';
import { UserError } from '../../core/errors.js';
import { profileName, readAwsProfile } from './aws-profile.js';
import type { AwsKeys, AwsProfile } from './aws-profile.js';
import type { S3Addressing } from './s3-address.js';
import type { S3Settings } from './s3-settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the credentials of a remote come from. `chain`: only the SDK can get them, by `profile` if one is named. */
export type S3Credentials =
  | { kind: 'anonymous' }
  | { kind: 'keys'; keys: AwsKeys }
  | { kind: 'chain'; profile: string | undefined }
  | { kind: 'none' };

/** What the surroundings decide for a remote. */
export interface S3Surroundings {
  credentials: S3Credentials;
  region: string;
  addressing: S3Addressing;
  /** What the `s3` sub-section of the AWS configuration says about large files. */
  transfer: AwsProfile['transfer'];
}

/** What S3 of AWS itself assumes where nobody names a region; redirects lead to the right one. */
const DEFAULT_REGION = 'us-east-1';

const EC2_VENDOR_FILE = '/sys/devices/virtual/dmi/id/sys_vendor';

/**
 * Looks for credentials where DVC does, in its order: the remote's options, a named profile, the environment, the
 * default profile, then roles of a job, container or machine. Asks no network. Throws `REMOTE_UNSUPPORTED` (exit 2)
 * for a profile of `configpath` or `credentialpath` that holds no keys itself.
 */
export function s3Surroundings(name: string, settings: S3Settings, environment: Environment): S3Surroundings {
  const wanted = profileName(environment, settings.profile);
  const profile = readAwsProfile(environment, settings.files, wanted);
  return {
    credentials: credentialsOf(),
    region:
      settings.region ??
      environment['AWS_REGION'] ??
      environment['AWS_DEFAULT_REGION'] ??
      profile?.region ??
      DEFAULT_REGION,
    addressing: addressingOf(),
    transfer: profile?.transfer ?? {},
  };

  function addressingOf(): S3Addressing {
    const ignoresConfigured = isTrue(environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']);
    const configured = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'] ?? profile?.endpoint;
    const endpoint = settings.endpoint ?? (ignoresConfigured ? undefined : configured);
    const { addressingStyle } = profile ?? {};
    return {
      endpoint,
      useTls: endpoint === undefined ? settings.useTls : /^https:/i.test(endpoint),
      usesPathStyle: addressingStyle === 'path' || (endpoint !== undefined && addressingStyle !== 'virtual'),
      isDualStack: isTrue(environment['AWS_USE_DUALSTACK_ENDPOINT'] ?? profile?.flags.dualStack),
      isFips: isTrue(environment['AWS_USE_FIPS_ENDPOINT'] ?? profile?.flags.fips),
      isAccelerated: isTrue(profile?.flags.accelerated),
    };
  }

  function credentialsOf(): S3Credentials {
    if (settings.isAnonymous) return { kind: 'anonymous' };
    if (settings.keys) return { kind: 'keys', keys: settings.keys };
    const environmentKeys = settings.profile === undefined ? keysOf(environment) : undefined;
    if (environmentKeys) return { kind: 'keys', keys: environmentKeys };
    if (profile?.keys && !profile.isDynamic) return { kind: 'keys', keys: profile.keys };
    if (profile?.isDynamic) {
      refuseOwnFiles();
      return { kind: 'chain', profile: wanted };
    }
    if (settings.profile !== undefined) return { kind: 'none' };
    return hasRole(environment) ? { kind: 'chain', profile: undefined } : { kind: 'none' };
  }

  /** The SDK reads its files from the places the environment names, so others can give keys only. */
  function refuseOwnFiles(): void {
    const option = (['configPath', 'credentialPath'] as const).find((key) => settings.files[key] !== undefined);
    if (option === undefined) return;
    const variable = option === 'configPath' ? 'AWS_CONFIG_FILE' : 'AWS_SHARED_CREDENTIALS_FILE';
    if (environment[variable] !== undefined) return;
    throw new UserError({
      code: 'REMOTE_UNSUPPORTED',
      message: `remote "${name}": profile "${wanted}" gets its credentials from a role, single sign-on or a program, which ${option.toLowerCase()} cannot name`,
      hint: `Set ${variable} to ${settings.files[option]} instead.`,
      exitCode: 2,
    });
  }
}

function isTrue(written: string | undefined): boolean {
  return written?.toLowerCase() === 'true';
}

function keysOf(environment: Environment): AwsKeys | undefined {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey) return undefined;
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** A role that a job (web identity), a container or an EC2 machine is given. */
function hasRole(environment: Environment): boolean {
  return (
    environment['AWS_WEB_IDENTITY_TOKEN_FILE'] !== undefined ||
    environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] !== undefined ||
    environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'] !== undefined ||
    (environment['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true' &&
      (readTextIfExists(EC2_VENDOR_FILE)?.startsWith('Amazon EC2') ?? false))
  );
}
