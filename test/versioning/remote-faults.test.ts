import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import type { TrackedOutput } from '../../src/core/tracked.js';
import { fetchOutputs, pushOutputs, storePath } from '../../src/versioning/index.js';
import type { Repository } from '../../src/versioning/index.js';
import { DataRepository, localConfig, md5, treeOf } from '../support/data-repository.js';
import { startFaultyProxy } from '../support/faulty-proxy.js';
import type { Fault, FaultyProxy } from '../support/faulty-proxy.js';
import { describeWithPeer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';

jest.setTimeout(30_000);

const MEBIBYTE = 1024 * 1024;
const LARGE = Buffer.alloc(9 * MEBIBYTE, 'large');
/** More than are asked for one by one, so that the remote is listed. */
const SMALL_FILES = 18;

const error = (
  status: number,
  code: string,
  more: { headers?: Record<string, string>; inner?: string } = {},
): Fault => ({
  status,
  headers: { 'content-type': 'application/xml', ...more.headers },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>said the server</Message>${more.inner ?? ''}</Error>`,
});
const rewritten = (rewrite: (body: string) => string): Fault => ({ rewrite });
const listing = (entries: string, end = '<IsTruncated>false</IsTruncated>'): Fault => ({
  status: 200,
  body: `<ListBucketResult>${end}<EncodingType>url</EncodingType>${entries}</ListBucketResult>`,
});
const entry = (key: string, size: string | number = 1) =>
  `<Contents><Key>${encodeURIComponent(key)}</Key><Size>${size}</Size></Contents>`;

const LIST = /^GET .*list-type/;
const STORE = /^PUT/;
const READ_LARGE = new RegExp(`^GET .*/${md5(LARGE).slice(2)}`);
const READ = /^GET .*files\/md5\/..\//;

describeWithPeer('versitygw', 'faults between here and S3', (program) => {
  let server: S3Server;
  let proxy: FaultyProxy;
  let data: DataRepository;
  let repository: Repository;
  let output: TrackedOutput;
  let bucket: string;
  let number = 0;
  beforeAll(async () => {
    server = await startS3Server(program);
    proxy = await startFaultyProxy(server.port);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });
  beforeEach(() => {
    bucket = `faults-${++number}`;
    server.createBucket(bucket);
    data = new DataRepository(config());
    repository = data.open();
    for (let index = 0; index < SMALL_FILES; index++) data.write(`data/${index}`, `content ${index}\n`.repeat(40));
    add();
  });
  /** Large files go in parts and are read in pieces. */
  const addLarge = () => {
    data.dropCache();
    data.write('data/large', LARGE);
    add();
  };
  const add = () => {
    output = { path: 'data', owner: 'data.dvc', cached: true, pushed: true, ...storePath(repository, 'data') };
  };
  afterEach(() => {
    proxy.decide = () => 'pass';
    proxy.seen.length = 0;
    data.dispose();
  });

  const config = (options: Record<string, string> = {}) =>
    localConfig(`s3://${bucket}/pre`, {
      endpointurl: proxy.endpoint,
      access_key_id: S3_KEYS.accessKeyId,
      secret_access_key: S3_KEYS.secretAccessKey,
      read_timeout: '1',
      ...options,
    });
  const push = () => pushOutputs(repository, [output], { progress: silentProgress });
  const pull = () => fetchOutputs(repository, [output], { progress: silentProgress });
  const stored = () => objectsIn(join(server.directory, bucket, 'pre'));
  const cached = () => objectsIn(repository.cacheDirectory);
  /** Objects by digest; fails when one is not what its name says. */
  function objectsIn(directory: string): string[] {
    const paths = existsSync(directory) ? Object.keys(treeOf(directory)) : [];
    const objects = paths.filter((path) => /^files\/md5\/../.test(path) && !path.endsWith('.tmp'));
    const digests = objects.map((path) => path.slice('files/md5/'.length).replace('/', ''));
    for (const [index, path] of objects.entries()) {
      expect(`${path}: ${md5(readFileSync(join(directory, path)))}`).toBe(`${path}: ${digests[index]!.slice(0, 32)}`);
    }
    return digests.sort();
  }
  /** The first requests of that kind, or all, meet a fault. */
  function inject(pattern: RegExp, fault: Fault, times = 2): void {
    let left = times;
    proxy.decide = (request) => (pattern.test(`${request.method} ${request.url}`) && left-- > 0 ? fault : 'pass');
  }

  /** Every kind is survived: all arrives, and nothing but that. */
  test.each<[string, Fault, { push?: RegExp; pull?: RegExp; times?: number }]>([
    ['500', 500, { push: STORE, pull: READ }],
    ['500 with an error in XML', error(500, 'InternalError'), { push: STORE, pull: READ }],
    ['503 SlowDown', error(503, 'SlowDown'), { push: STORE, pull: READ }],
    ['429', 429, { push: STORE, pull: READ }],
    ['a reset before the request', 'reset', { push: STORE, pull: READ }],
    ['a reset after the object was stored', 'reset-after', { push: STORE, pull: READ }],
    ['a body that is cut off', 'cut', { pull: READ }],
    ['a large body that is cut off, thrice', 'cut', { pull: READ_LARGE, times: 3 }],
    ['a large body that stops coming', 'hang', { pull: READ_LARGE, times: 1 }],
    ['a part that is refused', 503, { push: /^PUT .*partNumber=2/ }],
    ['a part changed on its way there', 'flip-request', { push: /^PUT .*partNumber=1/ }],
    ['a length that promises too much', 'overstated', { pull: READ }],
    ['a body that trickles', 'trickle', { pull: READ, times: 1 }],
    ['a body that stops coming', 'hang', { pull: READ, times: 1 }],
    ['no answer at all', 'stall', { push: STORE, pull: READ, times: 1 }],
    ['a byte changed on its way there', 'flip-request', { push: STORE }],
    ['400 RequestTimeout', error(400, 'RequestTimeout'), { push: STORE }],
    ['400 IncompleteBody', error(400, 'IncompleteBody'), { push: STORE }],
    ['a clock that S3 calls wrong', clockAhead(8), { push: /./, pull: /./, times: 1 }],
    ['a page where a success should be', { status: 200, body: '<html>log in</html>' }, { push: STORE }],
    ['a page where a listing should be', { status: 200, body: '<html>log in</html>' }, { push: LIST }],
    ['a listing that breaks off', rewritten((body) => body.slice(0, -30)), { push: LIST }],
    ['a listing with a size that is none', listing(entry('pre/files/md5/aa/x', '-1')), { push: LIST }],
    ['a listing that names no next page', listing('', '<IsTruncated>true</IsTruncated>'), { push: LIST }],
    [
      'a listing of hostile and doubled keys',
      listing(
        ['../../etc/passwd', 'pre/files/md5/../../x', 'other', '', 'pre/a', 'pre/a'].map((key) => entry(key)).join(''),
      ),
      { push: LIST },
    ],
    [
      '200 with an error in the body of CompleteMultipartUpload',
      { ...(error(200, 'InternalError') as object), status: 200 },
      { push: /^POST .*uploadId/ },
    ],
    ['a completed upload whose answer is lost', 'reset-after', { push: /^POST .*uploadId/, times: 1 }],
    ['a large upload that was stored without an answer', 'reset-after', { push: /^POST .*uploads=/, times: 1 }],
  ])('%s', async (_, fault, on) => {
    if (/partNumber|uploadId|uploads/.test(String(on.push)) || on.pull === READ_LARGE) addLarge();
    const all = cached();
    if (on.push) inject(on.push, fault, on.times);
    expect((await push()).failed).toEqual([]);
    expect(stored()).toEqual(all);
    proxy.decide = () => 'pass';
    rmSync(repository.cacheDirectory, { recursive: true });
    if (on.pull) inject(on.pull, fault, on.times);
    expect((await pull()).failed).toEqual([]);
    expect(cached()).toEqual(all);
  });

  function clockAhead(minutes: number): Fault {
    const date = new Date(Date.now() + minutes * 60_000).toUTCString();
    return error(403, 'RequestTimeTooSkewed', { headers: { date } });
  }

  /** What no repetition mends: the error says so, nothing wrong is visible, and the next run completes. */
  test.each<[string, Fault, { push?: RegExp; pull?: RegExp }, string]>([
    ['expired keys', error(400, 'ExpiredToken'), { push: /./, pull: /./ }, 'REMOTE_CREDENTIALS_EXPIRED'],
    ['a wrong clock for good', error(403, 'RequestTimeTooSkewed'), { push: /./, pull: /./ }, 'REMOTE_CLOCK_SKEWED'],
    ['denied access', error(403, 'AccessDenied'), { push: /./, pull: /./ }, 'REMOTE_ACCESS_DENIED'],
    ['a bucket that went away', error(404, 'NoSuchBucket'), { push: /./, pull: READ }, 'REMOTE_BUCKET_MISSING'],
    ['404 without a word for the bucket', 404, { push: LIST }, 'REMOTE_BUCKET_MISSING'],
    ['404 without a word for what is stored', 404, { push: STORE }, 'REMOTE_BUCKET_MISSING'],
    ['301 without a region', error(301, 'PermanentRedirect'), { push: STORE, pull: READ }, 'REMOTE_FAILED'],
    [
      'a listing that goes round in circles',
      listing(
        entry('pre/files/md5/00/0'),
        '<IsTruncated>true</IsTruncated><NextContinuationToken>again</NextContinuationToken>',
      ),
      { push: LIST },
      'REMOTE_FAILED',
    ],
  ])('%s is said', async (_, fault, on, code) => {
    const all = cached();
    if (on.push) {
      inject(on.push, fault, Infinity);
      await expect(push()).rejects.toMatchObject({ code, exitCode: 3 });
      stored();
      proxy.decide = () => 'pass';
    }
    expect((await push()).failed).toEqual([]);
    expect(stored()).toEqual(all);
    if (!on.pull) return;
    rmSync(repository.cacheDirectory, { recursive: true });
    inject(on.pull, fault, Infinity);
    await expect(pull()).rejects.toMatchObject({ code, exitCode: 3 });
    cached();
    proxy.decide = () => 'pass';
    expect((await pull()).failed).toEqual([]);
    expect(cached()).toEqual(all);
  });

  test.each(['flip', 'understated'] as const)('content that is another (%s) never becomes visible', async (fault) => {
    const all = cached();
    await push();
    rmSync(repository.cacheDirectory, { recursive: true });
    const digest = md5(`content 1\n`.repeat(40));
    inject(new RegExp(`^GET .*/${digest.slice(2)}`), fault, Infinity);
    const { failed } = await pull();
    expect(failed.map(({ path, code, exitCode }) => [path, code, exitCode])).toEqual([
      ['data/1', 'OBJECT_CORRUPT', 4],
      ['data', 'DIRECTORY_INCOMPLETE', 3],
    ]);
    expect(cached()).toEqual(all.filter((one) => one !== digest && one !== output.digest));
    proxy.decide = () => 'pass';
    expect((await pull()).failed).toEqual([]);
    expect(cached()).toEqual(all);
  });

  test('expired keys of a file are read again, once', async () => {
    const file = join(data.directory, 'credentials');
    const write = (secret: string) =>
      writeFileSync(file, `[default]\naws_access_key_id = ${S3_KEYS.accessKeyId}\naws_secret_access_key = ${secret}\n`);
    write('old-secret');
    const options = { endpointurl: proxy.endpoint, credentialpath: file };
    data.write('.dvc/config', localConfig(`s3://${bucket}/pre`, options));
    repository = data.open();
    let isExpired = true;
    proxy.decide = () => {
      if (!isExpired) return 'pass';
      isExpired = false;
      write(S3_KEYS.secretAccessKey);
      return error(400, 'ExpiredToken');
    };
    expect((await push()).failed).toEqual([]);
    expect(stored()).toEqual(cached());
  });

  test('a region that is wrong is learned from the answer', async () => {
    data.write('.dvc/config', config({ region: 'eu-north-1' }));
    repository = data.open();
    const regions: string[] = [];
    proxy.decide = (request) => {
      const region = /\/([a-z0-9-]+)\/s3\/aws4_request/.exec(request.headers.authorization ?? '')![1]!;
      regions.push(region);
      if (region === 'us-east-1') return 'pass';
      return error(400, 'AuthorizationHeaderMalformed', { inner: '<Region>us-east-1</Region>' });
    };
    expect((await push()).failed).toEqual([]);
    expect(stored()).toEqual(cached());
    expect(regions[0]).toBe('eu-north-1');
    expect(regions.filter((region) => region === 'eu-north-1').length).toBeLessThan(5);
  });

  test('a large upload goes on where a run was stopped, and leaves nothing behind', async () => {
    addLarge();
    const [all, controller] = [cached(), new AbortController()];
    const aws = join(data.directory, '.aws/config');
    mkdirSync(dirname(aws));
    writeFileSync(aws, '[default]\ns3 =\n  max_concurrent_requests = 1\n');
    proxy.decide = (request) => {
      if (/partNumber=2/.test(request.url!)) setTimeout(() => controller.abort(), 50);
      return /partNumber=2/.test(request.url!) ? 'stall' : 'pass';
    };
    const options = { progress: silentProgress, signal: controller.signal };
    await expect(pushOutputs(repository, [output], options)).rejects.toMatchObject({ code: 'TRANSFER_INTERRUPTED' });
    stored();
    proxy.decide = () => 'pass';
    proxy.seen.length = 0;
    expect((await push()).failed).toEqual([]);
    expect(stored()).toEqual(all);
    expect(
      proxy.seen.filter((request) => /partNumber=/.test(request)).map((one) => /partNumber=(\d)/.exec(one)![1]),
    ).toEqual(['2']);
  });

  test('secrets are in no error, whatever the server says', async () => {
    const secret = S3_KEYS.secretAccessKey;
    data.write('.dvc/config', config({ session_token: 'a-session-token' }));
    repository = data.open();
    inject(
      /./,
      error(403, 'SignatureDoesNotMatch', {
        inner: `<CanonicalRequest>${secret}</CanonicalRequest><StringToSign>${secret}</StringToSign>`,
      }),
      Infinity,
    );
    const plain = (await push().catch((thrown: unknown) => thrown)) as Error;
    proxy.decide = () => ({
      status: 403,
      body: `<Error><Code>X</Code><Message>${secret} a-session-token</Message></Error>`,
    });
    const echoed = (await push().catch((thrown: unknown) => thrown)) as Error;
    for (const thrown of [plain, echoed]) {
      expect(thrown).toMatchObject({ code: 'REMOTE_ACCESS_DENIED' });
      const text = `${thrown.message} ${String(thrown.cause)} ${JSON.stringify(thrown)}`;
      expect(text).not.toMatch(/testtest|a-session-token|AWS4-HMAC|Signature=/);
    }
  });
});
