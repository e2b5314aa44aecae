import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openRemote, remoteReadiness } from '../../src/versioning/remotes/index.js';
import { resolveRemote } from '../../src/versioning/remotes/resolve-remote.js';
import { s3Surroundings } from '../../src/versioning/remotes/s3-credentials.js';
import { s3Settings } from '../../src/versioning/remotes/s3-settings.js';
import { DataRepository, localConfig } from '../support/data-repository.js';

let data: DataRepository;
beforeEach(() => {
  data = new DataRepository();
});
afterEach(() => data.dispose());

const OFFLINE = { HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true' };

function write(path: string, text: string): string {
  const absolute = join(data.directory, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
}

/** What an S3 remote with these options finds in its surroundings. */
function surroundings(options: Record<string, string> = {}, environment: Record<string, string> = OFFLINE) {
  data.write('.dvc/config', localConfig('s3://bucket/prefix', options));
  const config = resolveRemote(data.open().config);
  return s3Surroundings('storage', s3Settings(config), environment);
}

describe('resolveRemote', () => {
  const configOf = (text: string) => {
    data.write('.dvc/config', text);
    return data.open().config;
  };

  test('remote:// takes over place and options, own options win', () => {
    const config = configOf(
      `['remote "base"']\n    url = s3://bucket/top/\n    region = eu-west-1\n    jobs = 4\n['remote "Mine"']\n    url = remote://base/below\n    jobs = 8\n`,
    );
    expect(resolveRemote(config, 'MINE')).toMatchObject({ name: 'mine', url: 's3://bucket/top/below' });
    expect(Object.fromEntries(resolveRemote(config, 'mine').options)).toEqual({ region: 'eu-west-1', jobs: '8' });
  });

  test.each([
    ['', undefined, 'REMOTE_MISSING', /no default remote/],
    [localConfig('/x'), 'storrage', 'REMOTE_UNKNOWN', /storrage/],
    [`['remote "a"']\n    url = remote://b\n`, 'a', 'REMOTE_UNKNOWN', /"b", which remote "a" refers to/],
    [
      `['remote "a"']\n    url = remote://b\n['remote "b"']\n    url = remote://a/x\n`,
      'a',
      'CONFIG_INVALID',
      /a → b → a/,
    ],
  ])('refuses %j', (text, name, code, message) => {
    const config = configOf(text);
    expect(() => resolveRemote(config, name)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

describe('opening a remote refuses what would be ignored', () => {
  test.each([
    ['https://example.invalid/data', {}, 'REMOTE_UNSUPPORTED', /is a https remote/],
    ['gs://bucket/prefix', {}, 'REMOTE_UNSUPPORTED', /is a gs remote/],
    ['azure://container', {}, 'REMOTE_UNSUPPORTED', /is a azure remote/],
    ['ssh://host/path', {}, 'REMOTE_UNSUPPORTED', /is a ssh remote/],
    ['s3://bucket', { version_aware: 'true' }, 'REMOTE_UNSUPPORTED', /version_aware/],
    ['s3://bucket', { worktree: 'TRUE' }, 'REMOTE_UNSUPPORTED', /worktree/],
    ['s3://bucket', { endpoint_url: 'http://x' }, 'CONFIG_INVALID', /"endpoint_url" is not known/],
    ['/directory', { region: 'x' }, 'CONFIG_INVALID', /"region" is not known/],
    ['s3://bucket', { use_ssl: 'maybe' }, 'CONFIG_INVALID', /neither true nor false/],
    ['s3://bucket', { jobs: '0' }, 'CONFIG_INVALID', /jobs = 0/],
    ['s3://bucket', { read_timeout: 'soon' }, 'CONFIG_INVALID', /read_timeout = soon/],
    ['s3://bucket', { access_key_id: 'x' }, 'CONFIG_INVALID', /secret_access_key is missing/],
    ['s3://bucket', { acl: 'private', grant_read: 'id=1' }, 'CONFIG_INVALID', /exclude each other/],
    ['s3://bucket', { sse_kms_key_id: 'a', sse_customer_key: 'b' }, 'CONFIG_INVALID', /exclude each other/],
    ['s3://bucket', { endpointurl: 'ftp://x' }, 'CONFIG_INVALID', /not an address/],
    ['s3:///prefix', {}, 'CONFIG_INVALID', /names no bucket/],
  ])('%s %j: %s', async (url, options, code, message) => {
    data.write('.dvc/config', localConfig(url, options));
    const repository = data.open(OFFLINE);
    await expect((async () => openRemote(repository))()).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});

describe('remoteReadiness', () => {
  test.each([
    ['', /no default remote/],
    [localConfig('../../nowhere'), /nowhere.* is not there/],
    [localConfig('gs://bucket'), /gs remote/],
    [localConfig('s3://bucket'), /no S3 credentials were found/],
    [localConfig('s3://bucket', { profile: 'unknown' }), /no S3 credentials were found/],
  ])('of %j says why not', async (config, reason) => {
    data.write('.dvc/config', config);
    expect(await remoteReadiness(data.open(OFFLINE))).toEqual({
      ready: false,
      reason: expect.stringMatching(reason),
    });
  });

  test('is there for a directory and for S3 with credentials, and never hides a wrong option', async () => {
    data.write('.dvc/config', localConfig('.'));
    expect(await remoteReadiness(data.open())).toEqual({ ready: true, reason: '' });
    data.write('.dvc/config', localConfig('s3://bucket'));
    const environment = { ...OFFLINE, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    expect(await remoteReadiness(data.open(environment))).toEqual({ ready: true, reason: '' });
    data.write('.dvc/config', localConfig('s3://bucket', { regoin: 'x' }));
    await expect(remoteReadiness(data.open(environment))).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('credentials are looked for where DVC looks', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'env-id', AWS_SECRET_ACCESS_KEY: 'env-secret', AWS_SESSION_TOKEN: 'env-token' };
  const fromEnvironment = { accessKeyId: 'env-id', secretAccessKey: 'env-secret', sessionToken: 'env-token' };
  const CREDENTIALS = `[default]\naws_access_key_id = id\naws_secret_access_key=secret # mine\n\n[team]\naws_access_key_id=team-id\naws_secret_access_key=team-secret\naws_session_token=team-token\n`;
  const CONFIG = `[default]\nregion = eu-west-1\ns3 =\n    addressing_style = path\n    max_concurrent_requests = 20\n[profile team]\nregion = eu-central-1\n[profile role]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n`;
  let home: Record<string, string>;
  beforeEach(() => {
    write('.aws/credentials', CREDENTIALS);
    write('.aws/config', CONFIG);
    home = { ...OFFLINE, HOME: data.directory };
  });

  test.each<[string, Record<string, string>, Record<string, string>, object]>([
    [
      'options',
      { access_key_id: 'o', secret_access_key: 's' },
      keys,
      { kind: 'keys', keys: { accessKeyId: 'o', secretAccessKey: 's' } },
    ],
    ['nobody', { allow_anonymous_login: 'true' }, keys, { kind: 'anonymous' }],
    ['the environment', {}, keys, { kind: 'keys', keys: fromEnvironment }],
    ['the default profile', {}, {}, { kind: 'keys', keys: { accessKeyId: 'id', secretAccessKey: 'secret' } }],
    [
      'a named profile',
      { profile: 'team' },
      keys,
      { kind: 'keys', keys: { accessKeyId: 'team-id', secretAccessKey: 'team-secret', sessionToken: 'team-token' } },
    ],
    [
      'AWS_PROFILE',
      {},
      { AWS_PROFILE: 'team' },
      { kind: 'keys', keys: { accessKeyId: 'team-id', secretAccessKey: 'team-secret', sessionToken: 'team-token' } },
    ],
    ['a role', { profile: 'role' }, {}, { kind: 'chain', profile: 'role' }],
    ['a profile that is not there', { profile: 'lost' }, {}, { kind: 'none' }],
    ['a web identity', {}, { AWS_PROFILE: 'lost', AWS_WEB_IDENTITY_TOKEN_FILE: '/t' }, { kind: 'chain' }],
  ])('from %s', (_, options, environment, expected) => {
    expect(surroundings(options, { ...home, ...environment }).credentials).toMatchObject(expected);
  });

  test('credentialpath gives keys; a role in configpath is refused, since only the SDK could take it', () => {
    const credentialpath = write(
      'own/credentials',
      '[default]\naws_access_key_id = own\naws_secret_access_key = own-secret\n',
    );
    expect(surroundings({ credentialpath }, home).credentials).toMatchObject({ keys: { accessKeyId: 'own' } });
    const configpath = write('own/config', CONFIG);
    expect(() => surroundings({ configpath, profile: 'role' }, home)).toThrow(
      expect.objectContaining({
        code: 'REMOTE_UNSUPPORTED',
        hint: `Set AWS_CONFIG_FILE to ${configpath} instead.`,
      }),
    );
  });

  test('region: option, environment, profile, us-east-1', () => {
    expect(surroundings({ region: 'a' }, { ...home, AWS_REGION: 'b' }).region).toBe('a');
    expect(surroundings({}, { ...home, AWS_DEFAULT_REGION: 'b' }).region).toBe('b');
    expect(surroundings({ profile: 'team' }, home).region).toBe('eu-central-1');
    expect(surroundings({}, OFFLINE).region).toBe('us-east-1');
  });

  test('the bucket stands in the path for endpoints of one’s own and where the AWS file says so', () => {
    expect(surroundings({}, OFFLINE)).toMatchObject({ endpoint: undefined, usesPathStyle: false });
    expect(surroundings({}, home).usesPathStyle).toBe(true);
    expect(surroundings({ endpointurl: 'localhost:9000' }, OFFLINE)).toMatchObject({
      endpoint: 'https://localhost:9000',
      usesPathStyle: true,
    });
    expect(surroundings({}, { ...OFFLINE, AWS_ENDPOINT_URL_S3: 'http://e' })).toMatchObject({ endpoint: 'http://e' });
  });
});
