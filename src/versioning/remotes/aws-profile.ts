import { join } from 'node:path';
import { homedir } from 'node:os';
import { readTextIfExists } from '../../platform/files.js';

export interface AwsKeys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** What the AWS files say about one profile. */
export interface AwsProfile {
  /** Keys written down there. */
  keys?: AwsKeys;
  /** Credentials come from elsewhere: a role, single sign-on, a program. Only the SDK can get them. */
  isDynamic: boolean;
  region?: string;
  /** `addressing_style` of the `s3` sub-section. */
  addressingStyle?: string;
  /** `endpoint_url`, of the profile's `services` for S3 first. */
  endpoint?: string;
  flags: { dualStack?: string | undefined; fips?: string | undefined; accelerated?: string | undefined };
  /** How large files are sent; sizes as written, e.g. `24MB`. */
  transfer: { threshold?: string | undefined; partSize?: string | undefined; partsAtOnce?: string | undefined };
}

/** Files other than `~/.aws/config` and `~/.aws/credentials`. The environment's own win, as in DVC. */
export interface AwsFiles {
  configPath?: string | undefined;
  credentialPath?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Section = Map<string, string>;

const DYNAMIC_KEYS = [
  'role_arn',
  'sso_session',
  'sso_start_url',
  'credential_process',
  'web_identity_token_file',
  'login_session',
];

/** The name of the profile the environment or, first, a remote chooses. */
export function profileName(environment: Environment, chosen: string | undefined): string {
  return chosen ?? environment['AWS_PROFILE'] ?? environment['AWS_DEFAULT_PROFILE'] ?? 'default';
}

/** Reads one profile; undefined when no file knows it. */
export function readAwsProfile(environment: Environment, files: AwsFiles, name: string): AwsProfile | undefined {
  const home = join(environment['HOME'] ?? environment['USERPROFILE'] ?? homedir(), '.aws');
  const configPath = environment['AWS_CONFIG_FILE'] ?? files.configPath ?? join(home, 'config');
  const credentialPath =
    environment['AWS_SHARED_CREDENTIALS_FILE'] ?? files.credentialPath ?? join(home, 'credentials');
  const config = parseAwsFile(readTextIfExists(configPath) ?? '');
  const section = config.get(`profile ${name}`) ?? config.get(name);
  const credentials = parseAwsFile(readTextIfExists(credentialPath) ?? '').get(name);
  if (!section && !credentials) return undefined;
  const keys = keysOf(credentials) ?? keysOf(section);
  const region = section?.get('region') ?? credentials?.get('region');
  const services = config.get(`services ${section?.get('services') ?? ''}`);
  const endpoint = services?.get('s3.endpoint_url') ?? section?.get('endpoint_url');
  const addressingStyle = section?.get('s3.addressing_style');
  return {
    isDynamic: [section, credentials].some((one) => DYNAMIC_KEYS.some((key) => one?.has(key))),
    ...(keys && { keys }),
    ...(region !== undefined && { region }),
    ...(addressingStyle !== undefined && { addressingStyle }),
    ...(endpoint !== undefined && { endpoint }),
    flags: {
      dualStack: section?.get('s3.use_dualstack_endpoint') ?? section?.get('use_dualstack_endpoint'),
      fips: section?.get('use_fips_endpoint'),
      accelerated: section?.get('s3.use_accelerate_endpoint'),
    },
    transfer: {
      threshold: section?.get('s3.multipart_threshold'),
      partSize: section?.get('s3.multipart_chunksize'),
      partsAtOnce: section?.get('s3.max_concurrent_requests'),
    },
  };
}

function keysOf(section: Section | undefined): AwsKeys | undefined {
  const accessKeyId = section?.get('aws_access_key_id');
  const secretAccessKey = section?.get('aws_secret_access_key');
  if (!accessKeyId || !secretAccessKey) return undefined;
  const sessionToken = section?.get('aws_session_token');
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** Section → key → value; keys of an indented sub-section become `s3.addressing_style`. */
function parseAwsFile(text: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  let section: Section | undefined;
  let parent = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[\s*(.*?)\s*\]/.exec(line);
    if (header) {
      const name = header[1]!.replace(/^profile\s+/, 'profile ').replace(/["']/g, '');
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      continue;
    }
    const pair = /^(\s*)([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (!pair || !section) continue;
    const [, indent = '', key = '', value = ''] = pair;
    if (indent === '') parent = value === '' ? key.toLowerCase() : '';
    const name = indent !== '' && parent !== '' ? `${parent}.${key.toLowerCase()}` : key.toLowerCase();
    section.set(name, value.replace(/\s[#;].*$/, ''));
  }
  return sections;
}
