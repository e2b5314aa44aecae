import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { md5 } from '../support/data-repository.js';
import { describeWithPeer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import { TemporaryRepository } from '../support/temporary-repository.js';
import { startWebServer } from '../support/web-server.js';

jest.setTimeout(60_000);

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A repository with this remote, what it tracked before and what it tracks now both in its local remote. */
async function repositoryWith(remote: string): Promise<TemporaryRepository> {
  const repository = new TemporaryRepository();
  cleanups.push(() => repository.dispose());
  repository.write('.dvc/config', remote === '' ? repository.read('.dvc/config') : remote);
  for (const content of ['old', 'new']) {
    repository.write('d/file', content);
    repository.write('f', `${content} file`);
    await repository.run('add', ['d', 'f']);
    await repository.run('push');
  }
  return repository;
}

const keysIn = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1));
const keyOf = (content: string) => `files/md5/${md5(content).slice(0, 2)}/${md5(content).slice(2)}`;

describeWithPeer('versitygw', 'a bucket', (program) => {
  test('gc heeds when objects were stored and deletes in batches; verify and status --cloud look there', async () => {
    const server = await startS3Server(program);
    cleanups.push(() => server.stop());
    server.createBucket('bucket');
    const repository = await repositoryWith(
      `[core]\n    remote = s3\n['remote "s3"']\n    url = s3://bucket/prefix\n    endpointurl = ${server.endpoint}\n    region = us-east-1\n` +
        `    access_key_id = ${S3_KEYS.accessKeyId}\n    secret_access_key = ${S3_KEYS.secretAccessKey}\n`,
    );
    const place = join(server.directory, 'bucket/prefix');
    expect(keysIn(place)).toHaveLength(6);
    const gc = (options: object) => repository.run('gc', [], { workspace: true, cloud: true, force: true, ...options });
    expect((await gc({})).json).toMatchObject({ stores: [{ deleted: 3 }, { store: 's3', deleted: 0, young: 3 }] });
    expect(keysIn(place)).toHaveLength(6);
    expect((await gc({ grace: 0 })).json).toMatchObject({ stores: [{ deleted: 0 }, { store: 's3', deleted: 3 }] });
    expect(keysIn(place).filter((key) => key === keyOf('new') || key === keyOf('old'))).toEqual([keyOf('new')]);
    expect((await repository.run('verify')).exitCode).toBe(0);
    repository.delete('.dvc/cache');
    expect((await repository.run('status', [], { cloud: true })).json).toEqual({ 'd/file': 'deleted', f: 'deleted' });
    expect(await repository.run('verify', [], { remoteContent: true })).toMatchObject({ exitCode: 0 });
  });
});

test('over HTTP verify works and gc does not', async () => {
  const repository = await repositoryWith('');
  const server = await startWebServer(join(repository.directory, 'remote'));
  cleanups.push(() => server.stop());
  repository.write('.dvc/config', `[core]\n    remote = web\n['remote "web"']\n    url = ${server.url}\n`);
  repository.delete('.dvc/cache');
  expect(await repository.run('verify')).toMatchObject({ exitCode: 0, json: { checked: { outputs: 2, objects: 3 } } });
  repository.delete(`../remote/${keyOf('new file')}`);
  expect(await repository.run('verify')).toMatchObject({ exitCode: 1, json: { missing: [{ path: 'f' }] } });
  await expect(repository.run('gc', [], { workspace: true, cloud: true, force: true })).rejects.toMatchObject({
    code: 'REMOTE_READ_ONLY',
    exitCode: 2,
  });
  server.decide = () => 503;
  await expect(repository.run('verify', [], {}, { signal: AbortSignal.timeout(1500) })).rejects.toMatchObject({
    exitCode: 3,
  });
});
