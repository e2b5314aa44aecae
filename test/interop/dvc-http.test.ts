import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import {
  addPath,
  checkoutOutputs,
  fetchOutputs,
  findPipelineFiles,
  pushOutputs,
  readDvcFiles,
} from '../../src/versioning/index.js';
import type { Repository } from '../../src/versioning/index.js';
import { DataRepository, localConfig, md5, ODD_FILES, treeOf } from '../support/data-repository.js';
import { describeWithPeer } from '../support/peers.js';
import { startWebServer } from '../support/web-server.js';
import type { WebServer } from '../support/web-server.js';

jest.setTimeout(120_000);

const progress = silentProgress;
const outputsOf = (repository: Repository) =>
  readDvcFiles(repository, findPipelineFiles(repository).dvcFiles).flatMap(({ outputs }) => outputs);

describeWithPeer('dvc', 'a remote read over HTTP by DVC and by us', (program) => {
  let data: DataRepository;
  let web: WebServer;
  beforeEach(async () => {
    data = new DataRepository();
    mkdirSync(join(data.directory, 'served'));
    web = await startWebServer(join(data.directory, 'served'));
  });
  afterEach(async () => {
    await web.stop();
    data.dispose();
  });

  const dvc = (...args: string[]) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: data.directory,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(data.directory, 'site'),
    };
    return promisify(execFile)(program, args, { cwd: data.root, env });
  };

  test.each([
    ['', {}],
    [' with basic authentication', { auth: 'basic', user: 'ada', password: 'secret-word' }],
    [' with a header', { auth: 'custom', custom_auth_header: 'X-Token', password: 'secret-word' }],
  ])('gives both the same, in both layouts%s', async (_, options: Record<string, string>) => {
    data.git('init', '--quiet');
    for (const [path, content] of Object.entries(ODD_FILES)) data.write(`data/${path}`, content);
    await addPath(data.open(), 'data');
    data.write('old.dvc', `outs:\n- md5: ${md5('of DVC 2\n')}\n  size: 9\n  path: old\n`);
    data.write(`.dvc/cache/${md5('of DVC 2\n').replace(/^../, '$&/')}`, 'of DVC 2\n', 0o444);
    cpSync(join(data.root, '.dvc/cache'), join(data.directory, 'served/store'), { recursive: true });
    const wanted = treeOf(join(data.root, 'data'));
    data.write('.dvc/config', localConfig(`${web.url}/store`, options));
    const forget = () => {
      for (const path of ['data', 'old', '.dvc/cache', '.dvc/tmp']) {
        rmSync(join(data.root, path), { recursive: true, force: true });
      }
    };
    web.decide = ({ headers }) => {
      const isKnown =
        options['auth'] === 'basic'
          ? headers.authorization === `Basic ${Buffer.from('ada:secret-word').toString('base64')}`
          : options['auth'] !== 'custom' || headers['x-token'] === 'secret-word';
      return isKnown ? undefined : 403;
    };

    forget();
    await dvc('pull', '--quiet');
    expect(treeOf(join(data.root, 'data'))).toEqual(wanted);
    expect(data.read('old')).toBe('of DVC 2\n');
    forget();
    const repository = data.open();
    const outputs = outputsOf(repository);
    expect((await fetchOutputs(repository, outputs, { progress })).failed).toEqual([]);
    checkoutOutputs(repository, outputs, { progress });
    expect(treeOf(join(data.root, 'data'))).toEqual(wanted);
    expect(data.read('old')).toBe('of DVC 2\n');
    expect(JSON.parse((await dvc('status', '--json')).stdout)).toEqual({});

    await expect(pushOutputs(repository, outputs, { progress })).rejects.toMatchObject({
      code: 'REMOTE_READ_ONLY',
      exitCode: 2,
    });
  });
});
