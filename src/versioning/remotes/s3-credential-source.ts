import type { AwsKeys } from './aws-profile.js';
import type { S3Credentials } from './s3-credentials.js';
import { CredentialsFailure } from './s3-errors.js';

/** Gives the keys to sign with, again and again. */
export interface CredentialSource {
  /** undefined: requests are not signed. */
  current(): Promise<AwsKeys | undefined>;
  /** After a refusal of `used`: whether there are other keys now. */
  renew(used: AwsKeys): Promise<boolean>;
  /** Keys that have been given out; they must not be printed. */
  secrets(): string[];
}

interface Expiring extends AwsKeys {
  expiration?: Date;
}

/** Tokens are renewed so long before they expire. */
const AHEAD_MS = 5 * 60_000;

/** The source for what `s3Surroundings` found. The SDK is loaded only for roles, single sign-on and programs. */
export function credentialSource(
  credentials: Exclude<S3Credentials, { kind: 'none' }>,
  region: string,
  again: () => AwsKeys | undefined,
): CredentialSource {
  if (credentials.kind === 'anonymous') {
    return { current: async () => undefined, renew: async () => false, secrets: () => [] };
  }
  if (credentials.kind === 'keys') return new WrittenKeys(credentials.keys, again);
  return new ChainedKeys(credentials.profile, region);
}

/** Keys of the options, the environment or a file; a file may hold newer ones by now. */
class WrittenKeys implements CredentialSource {
  private readonly seen: AwsKeys[];

  constructor(
    private keys: AwsKeys,
    private readonly again: () => AwsKeys | undefined,
  ) {
    this.seen = [keys];
  }

  async current(): Promise<AwsKeys> {
    return this.keys;
  }

  async renew(used: AwsKeys): Promise<boolean> {
    if (used !== this.keys) return true;
    const keys = this.again();
    if (!keys || (keys.secretAccessKey === used.secretAccessKey && keys.sessionToken === used.sessionToken))
      return false;
    this.keys = keys;
    this.seen.push(keys);
    return true;
  }

  secrets(): string[] {
    return secretsOf(this.seen);
  }
}

/** Keys by the SDK's chain: web identity, roles, single sign-on, programs, containers, machines. */
class ChainedKeys implements CredentialSource {
  private provider: Promise<(options?: { forceRefresh?: boolean }) => Promise<Expiring>> | undefined;
  private asked: Promise<Expiring> | undefined;
  private keys: Expiring | undefined;
  private readonly seen: AwsKeys[] = [];

  constructor(
    private readonly profile: string | undefined,
    private readonly region: string,
  ) {}

  async current(): Promise<AwsKeys> {
    const { keys } = this;
    if (keys && !(keys.expiration && keys.expiration.getTime() - Date.now() < AHEAD_MS)) return keys;
    return this.ask(false);
  }

  async renew(used: AwsKeys): Promise<boolean> {
    if (used === this.keys) await this.ask(true);
    return this.keys?.accessKeyId !== used.accessKeyId || this.keys.sessionToken !== used.sessionToken;
  }

  secrets(): string[] {
    return secretsOf(this.seen);
  }

  /** Many requests wait for one answer. */
  private ask(forceRefresh: boolean): Promise<Expiring> {
    this.asked ??= this.fetch(forceRefresh).finally(() => (this.asked = undefined));
    return this.asked;
  }

  private async fetch(forceRefresh: boolean): Promise<Expiring> {
    this.provider ??= load(this.profile, this.region);
    const found = await this.provider
      .then((provide) => provide({ forceRefresh }))
      .catch((error: unknown) => {
        throw new CredentialsFailure(error);
      });
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    this.keys = {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      ...(expiration && { expiration }),
    };
    this.seen.push(this.keys);
    return this.keys;
  }
}

async function load(profile: string | undefined, region: string) {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ region, ...(profile !== undefined && { profile }) });
  return client.config.credentials;
}

function secretsOf(seen: readonly AwsKeys[]): string[] {
  return seen.flatMap(({ secretAccessKey, sessionToken = '' }) => [secretAccessKey, sessionToken]);
}
