import { profileName } from './aws-profile.js';
import { s3Surroundings } from './s3-credentials.js';
import type { S3Settings } from './s3-settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which a job or a container is given a role. */
const ROLES = [
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** Where a remote's credentials come from, in words, without anything of their values; undefined where there are none. */
export function credentialsName(name: string, settings: S3Settings, environment: Environment): string | undefined {
  const { credentials } = s3Surroundings(name, settings, environment);
  switch (credentials.kind) {
    case 'none':
      return undefined;
    case 'anonymous':
      return 'none (allow_anonymous_login)';
    case 'keys': {
      if (settings.keys) return 'access_key_id of the remote';
      const isOfEnvironment = credentials.keys.accessKeyId === environment['AWS_ACCESS_KEY_ID'];
      if (settings.profile === undefined && isOfEnvironment) return 'AWS_ACCESS_KEY_ID of the environment';
      return `the profile "${profileName(environment, settings.profile)}"`;
    }
    case 'chain': {
      if (credentials.profile !== undefined) return `the profile "${credentials.profile}"`;
      const variable = ROLES.find((role) => environment[role] !== undefined);
      return variable ? `${variable} of the environment` : 'the role of this machine';
    }
  }
}
