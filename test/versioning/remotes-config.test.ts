import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openRemote, remoteReadiness } from '../../src/versioning/remotes/index.js';
import { resolveRemote } from '../../src/versioning/remotes/resolve-remote.js';
import { proxyFor } from '../../src/versioning/remotes/http-proxy.js';
import { httpSettings } from '../../src/versioning/remotes/http-settings.js';
import { bucketAddress } from '../../src/versioning/remotes/s3-address.js';
import { partSizes } from '../../src/versioning/remotes/s3-part-sizes.js';
import { encodeKey, encodeQuery, Signer } from '../../src/versioning/remotes/sigv4.js';
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
    ['', 'assay remote add --default storage s3://bucket/path'],
    [`['remote "a"']\n    url = /x\n`, 'assay remote default a'],
    [`['remote "a"']\n    url = /x\n['remote "b"']\n    url = /y\n`, 'assay remote default <name>. Known: a, b.'],
  ])('without a default remote of %j says what to type', (text, hint) => {
    expect(() => resolveRemote(configOf(text))).toThrow(
      expect.objectContaining({ code: 'REMOTE_MISSING', hint: expect.stringContaining(hint) }),
    );
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
    ['webdav://host/path', {}, 'REMOTE_UNSUPPORTED', /is a webdav remote/],
    ['hdfs://host/path', {}, 'REMOTE_UNSUPPORTED', /is a hdfs remote/],
    ['oss://bucket/path', {}, 'REMOTE_UNSUPPORTED', /is a oss remote/],
    ['gdrive://id', {}, 'REMOTE_UNSUPPORTED', /is a gdrive remote/],
    ['ftp://host', {}, 'REMOTE_UNSUPPORTED', /is a ftp remote/],
    ['https://host/data', { version_aware: 'true' }, 'REMOTE_UNSUPPORTED', /version_aware/],
    ['https://host/data', { auth: 'digest' }, 'REMOTE_UNSUPPORTED', /auth = digest/],
    ['https://host/data', { auth: 'basic', user: 'a', ask_password: 'true' }, 'REMOTE_UNSUPPORTED', /ask_password/],
    ['https://host/data', { auth: 'basic', user: 'a' }, 'CONFIG_INVALID', /password is missing/],
    ['https://host/data', { auth: 'basic', password: 'a' }, 'CONFIG_INVALID', /user is missing/],
    ['https://host/data', { auth: 'custom', password: 'a' }, 'CONFIG_INVALID', /custom_auth_header is missing/],
    ['https://host/data', { auth: 'ntlm' }, 'CONFIG_INVALID', /auth = ntlm is not known/],
    ['https://host/data', { token: 'x' }, 'CONFIG_INVALID', /"token" is not known/],
    ['https://host/data', { read_timeout: '-1' }, 'CONFIG_INVALID', /read_timeout = -1/],
    ['https://host/data', { ssl_verify: '/no/such/file' }, 'CONFIG_INVALID', /ssl_verify/],
    ['https://host/data?sig=abc', {}, 'CONFIG_INVALID', /https:\/\/host\/data… has a query/],
    ['http://:80:80/', {}, 'CONFIG_INVALID', /not an address/],
    ['s3://bucket', { sse_customer_key: 'a b' }, 'CONFIG_INVALID', /not Base64/],
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

test.each([
  ['gs', /storage\.googleapis\.com/],
  ['azure', /blobfuse2/],
  ['ssh', /sshfs/],
  ['webdavs', /https:\/\//],
  ['nonsense', /Mount it/],
])('says what to do instead of %s', async (scheme, hint) => {
  data.write('.dvc/config', localConfig(`${scheme}://place/path`));
  const repository = data.open(OFFLINE);
  await expect((async () => openRemote(repository))()).rejects.toMatchObject({ hint: expect.stringMatching(hint) });
});

describe('large files go in parts as the AWS configuration says', () => {
  const MEBIBYTE = 1024 * 1024;
  const sizesFor = (lines: string) => {
    write('.aws/config', `[default]\naws_access_key_id = a\naws_secret_access_key = b\ns3 =\n${lines}`);
    const config = { name: 'storage', url: 's3://bucket', options: new Map(), file: '.dvc/config' };
    return partSizes(config, surroundings({}, { ...OFFLINE, HOME: data.directory }).transfer);
  };

  test.each([
    ['', { thresholdBytes: 8 * MEBIBYTE, partBytes: 8 * MEBIBYTE, partsAtOnce: 10 }],
    ['  multipart_chunksize = 16MB\n', { partBytes: 16 * MEBIBYTE }],
    ['  multipart_chunksize = 1024\n', { partBytes: 5 * MEBIBYTE }],
    ['  multipart_chunksize = 5TiB\n', { partBytes: 64 * MEBIBYTE }],
    [
      '  multipart_threshold = 32MiB\n  max_concurrent_requests = 3\n',
      { thresholdBytes: 32 * MEBIBYTE, partsAtOnce: 3 },
    ],
  ])('%j', (lines, expected) => {
    expect(sizesFor(lines)).toMatchObject(expected);
  });

  test.each(['multipart_chunksize = 16 apples', 'multipart_threshold = 0', 'max_concurrent_requests = many'])(
    'refuses %s',
    (line) => {
      expect(() => sizesFor(`  ${line}\n`)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    },
  );
});

describe('an S3 address', () => {
  const aws = { useTls: true, usesPathStyle: false, isDualStack: false, isFips: false, isAccelerated: false };
  test.each([
    ['bucket', 'eu-west-1', {}, 'https://bucket.s3.eu-west-1.amazonaws.com', '/'],
    ['bucket', 'cn-north-1', {}, 'https://bucket.s3.cn-north-1.amazonaws.com.cn', '/'],
    ['dotted.bucket', 'us-east-1', {}, 'https://s3.us-east-1.amazonaws.com', '/dotted.bucket/'],
    ['dotted.bucket', 'us-east-1', { useTls: false }, 'http://dotted.bucket.s3.us-east-1.amazonaws.com', '/'],
    ['Upper_case', 'us-east-1', {}, 'https://s3.us-east-1.amazonaws.com', '/Upper_case/'],
    ['bucket', 'us-east-1', { usesPathStyle: true }, 'https://s3.us-east-1.amazonaws.com', '/bucket/'],
    [
      'bucket',
      'us-east-1',
      { isDualStack: true, isFips: true },
      'https://bucket.s3-fips.dualstack.us-east-1.amazonaws.com',
      '/',
    ],
    ['bucket', 'us-east-1', { isAccelerated: true }, 'https://bucket.s3-accelerate.amazonaws.com', '/'],
    ['bucket', 'x', { endpoint: 'http://[::1]:9000/base/', usesPathStyle: true }, 'http://[::1]:9000', '/base/bucket/'],
    ['bucket', 'x', { endpoint: 'https://store.example' }, 'https://bucket.store.example', '/'],
  ])('of %s in %s with %j', (bucket, region, how, origin, path) => {
    const address = bucketAddress(bucket, region, { ...aws, ...how });
    expect([address.origin.origin, address.path]).toEqual([origin, path]);
  });
});

/** Examples of "Signature Calculations for the Authorization Header", Amazon S3 API reference. */
describe('a signature is that of the reference', () => {
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  test.each<[string, string, string, [string, string][], string, string]>([
    [
      'GET',
      '/test.txt',
      '',
      [['range', 'bytes=0-9']],
      empty,
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'PUT',
      `/${encodeKey('test$file.text')}`,
      '',
      [
        ['date', 'Fri, 24 May 2013 00:00:00 GMT'],
        ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
      ],
      '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'GET',
      '/',
      encodeQuery({ lifecycle: '' }),
      [],
      empty,
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ],
    [
      'GET',
      '/',
      encodeQuery({ prefix: 'J', 'max-keys': '2' }),
      [],
      empty,
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('%s %s?%s', (method, path, query, more, payloadHash, signature) => {
    const headers: [string, string][] = [['host', 'examplebucket.s3.amazonaws.com'], ...more];
    const signed = new Signer().sign(
      { method, path, query, headers, payloadHash },
      keys,
      'us-east-1',
      Date.UTC(2013, 4, 24),
    );
    expect(new Map(signed).get('authorization')).toMatch(new RegExp(`Signature=${signature}$`));
  });
});

test.each([
  ['https://host', { HTTPS_PROXY: 'http://proxy:3128' }, { host: 'proxy', port: 3128 }],
  ['https://host', { https_proxy: 'proxy' }, { host: 'proxy', port: 80 }],
  ['http://host', { HTTPS_PROXY: 'http://proxy:3128' }, undefined],
  ['http://host', { HTTP_PROXY: 'http://proxy' }, { host: 'proxy', port: 80 }],
  ['http://host', { HTTP_PROXY: 'http://proxy', REQUEST_METHOD: 'GET' }, undefined],
  [
    'https://host',
    { HTTPS_PROXY: 'http://me:pass@proxy:1' },
    { host: 'proxy', port: 1, authorization: 'Basic bWU6cGFzcw==' },
  ],
  ['https://a.host', { HTTPS_PROXY: 'http://proxy', NO_PROXY: 'other, .host' }, undefined],
  ['https://host:9000', { HTTPS_PROXY: 'http://proxy', no_proxy: 'host:9000' }, undefined],
  ['https://host', { HTTPS_PROXY: 'http://proxy', no_proxy: 'host:9000' }, { host: 'proxy', port: 80 }],
  ['https://ghost', { HTTPS_PROXY: 'http://proxy', no_proxy: 'host' }, { host: 'proxy', port: 80 }],
  ['https://host', { HTTPS_PROXY: 'http://proxy', NO_PROXY: '*' }, undefined],
  [
    'https://host',
    { HTTPS_PROXY: 'http://u:%zz@proxy' },
    { host: 'proxy', port: 80, authorization: `Basic ${Buffer.from('u:%zz').toString('base64')}` },
  ],
])('the proxy for %s with %j', (origin, environment, proxy) => {
  expect(proxyFor(new URL(origin), environment)).toEqual(proxy);
});

test('a password in an address counts as it stands there where it is no percent-encoding', () => {
  data.write('.dvc/config', localConfig('https://u%40:50%zz@host/data'));
  expect(httpSettings(resolveRemote(data.open().config)).identity).toEqual([
    'authorization',
    `Basic ${Buffer.from('u@:50%zz').toString('base64')}`,
  ]);
});

test('encryption and access are said with what is stored, the customer’s key with every object', () => {
  const settings = (options: Record<string, string>) => {
    data.write('.dvc/config', localConfig('s3://bucket', options));
    return s3Settings(resolveRemote(data.open().config));
  };
  const key = Buffer.alloc(32, 7).toString('base64');
  expect(settings({ sse: 'aws:kms', sse_kms_key_id: 'id', grant_read: 'id=1' })).toMatchObject({
    onWrite: {
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'id',
      'x-amz-grant-read': 'id=1',
    },
    onAccess: {},
  });
  expect(settings({ acl: 'private', sse_customer_key: key })).toMatchObject({
    onWrite: { 'x-amz-acl': 'private' },
    onAccess: {
      'x-amz-server-side-encryption-customer-algorithm': 'AES256',
      'x-amz-server-side-encryption-customer-key': key,
      'x-amz-server-side-encryption-customer-key-md5': 'y4HAEFCYWuvAXWFTtA1Qpg==',
    },
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
    const addressing = (...given: Parameters<typeof surroundings>) => surroundings(...given).addressing;
    expect(addressing({}, OFFLINE)).toMatchObject({ endpoint: undefined, usesPathStyle: false });
    expect(addressing({}, home).usesPathStyle).toBe(true);
    expect(addressing({ endpointurl: 'localhost:9000' }, OFFLINE)).toMatchObject({
      endpoint: 'https://localhost:9000',
      usesPathStyle: true,
    });
    expect(addressing({}, { ...OFFLINE, AWS_ENDPOINT_URL_S3: 'http://e' })).toMatchObject({ endpoint: 'http://e' });
  });
});
