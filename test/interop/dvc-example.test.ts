import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { describeWithPeer, peer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import type { S3Server } from '../support/s3-server.js';
import { QUIET_ENVIRONMENT, assay } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const EXAMPLE = fileURLToPath(new URL('../../examples/telco-churn/', import.meta.url));
const MADE = [
  'data/train.csv',
  'data/test.csv',
  'data/later.csv',
  'data/predictions.csv',
  'models/churn.json',
  'models/churn.onnx',
];

/** The committed program and the real DVC take turns at the example, over a local and an S3 remote. */
describeWithPeer('dvc', 'the example shared with DVC', (program) => {
  let server: S3Server | undefined;
  let directory: string;
  let root: string;
  beforeAll(async () => {
    const versitygw = peer('versitygw');
    server = versitygw === undefined ? undefined : await startS3Server(versitygw);
  });
  afterAll(() => server?.stop());
  beforeEach(() => {
    directory = realpathSync(mkdtempSync(join(tmpdir(), 'dvc-example-')));
    root = join(directory, 'telco-churn');
    cpSync(EXAMPLE, root, { recursive: true, filter: (path) => !/\.dvc\/(cache|tmp)|\.assay/.test(path) });
    for (const path of ['data/telco-churn.csv', ...MADE]) rmSync(join(root, path), { force: true });
    spawnSync('git', ['init', '--quiet'], { cwd: root, env: QUIET_ENVIRONMENT });
    spawnSync('git', ['add', '--all'], { cwd: root, env: QUIET_ENVIRONMENT });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const KEYS = { AWS_ACCESS_KEY_ID: S3_KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey };
  function dvc(...args: string[]): string {
    const env = { ...QUIET_ENVIRONMENT, ...KEYS, HOME: directory, DVC_SITE_CACHE_DIR: join(directory, 'site') };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`dvc ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }
  function ours(...args: string[]): string {
    const { status, stdout, stderr } = assay(args, { cwd: root, environment: { ...KEYS, HOME: directory } });
    if (status !== 0) throw new Error(`assay ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }
  const useRemote = (url: string, option = '') =>
    writeFileSync(
      join(root, '.dvc/config'),
      `[core]\n    remote = shared\n['remote "shared"']\n    url = ${url}\n${option}`,
    );
  const forget = () => {
    for (const path of ['.dvc/cache', '.dvc/tmp', 'data/telco-churn.csv', ...MADE])
      rmSync(join(root, path), { recursive: true, force: true });
  };
  const objects = (store: string) =>
    readdirSync(store, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/.test(path))
      .sort();

  test('is clean for both after either has pulled it', () => {
    ours('pull');
    expect(JSON.parse(dvc('status', '--json'))).toEqual({});
    expect(JSON.parse(dvc('status', '--cloud', '--json'))).toEqual({});
    forget();
    dvc('pull');
    expect(JSON.parse(ours('status', '--json'))).toEqual({});
  });

  test('reproduced from nothing has the lock, objects and metrics that DVC wrote', () => {
    const lock = readFileSync(join(root, 'dvc.lock'), 'utf8');
    const metrics = readFileSync(join(root, 'metrics.json'), 'utf8');
    ours('pull', 'data/telco-churn.csv.dvc');
    rmSync(join(root, 'dvc.lock'));
    ours('repro');
    expect(readFileSync(join(root, 'dvc.lock'), 'utf8')).toBe(lock);
    expect(readFileSync(join(root, 'metrics.json'), 'utf8')).toBe(metrics);
    expect(JSON.parse(dvc('status', '--json'))).toEqual({});
    // What git keeps has a copy in the cache, as with DVC, from which the run cache restores it.
    const copies = ['metrics.json', 'plots/calibration.csv', 'plots/roc.csv'].map((path) => {
      const digest = createHash('md5')
        .update(readFileSync(join(root, path)))
        .digest('hex');
      return `${digest.slice(0, 2)}/${digest.slice(2)}`;
    });
    const committed = objects(join(EXAMPLE, 'remote/files/md5'));
    expect([...committed, ...copies]).toEqual(expect.arrayContaining(objects(join(root, '.dvc/cache/files/md5'))));
  });

  const takeTurns = (kind: 'local' | 's3') =>
    test('what one pushed the other pulls, and both push the same objects', () => {
      const point = (name: string) => {
        server?.createBucket(`${name}-bucket`);
        if (kind === 'local') useRemote(`../../${name}`);
        else useRemote(`s3://${name}-bucket/store`, `    endpointurl = ${server!.endpoint}\n    region = us-east-1\n`);
        return kind === 'local'
          ? join(directory, name, 'files/md5')
          : join(server!.directory, `${name}-bucket/store/files/md5`);
      };
      ours('pull');
      const first = point('ours');
      ours('push');
      expect(JSON.parse(dvc('status', '--cloud', '--json'))).toEqual({});
      forget();
      dvc('pull');
      expect(JSON.parse(dvc('status', '--json'))).toEqual({});
      const second = point('theirs');
      dvc('push');
      expect(objects(first)).toEqual(objects(second));
      forget();
      ours('pull');
      expect(JSON.parse(ours('status', '--json'))).toEqual({});
    });
  describe('over a new local remote', () => void takeTurns('local'));
  describeWithPeer('versitygw', 'over a new S3 remote', () => void takeTurns('s3'));
});
