import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { startResultsService } from './results-service.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('takes what @actions/artifact uploads, and a name only once', async () => {
  const service = await startResultsService();
  const directory = mkdtempSync(join(tmpdir(), 'results-'));
  try {
    writeFileSync(join(directory, 'a.txt'), 'a'.repeat(1000));
    const upload = `
      import { DefaultArtifactClient } from '@actions/artifact';
      const client = new DefaultArtifactClient();
      await client.uploadArtifact('one', ['${directory}/a.txt'], '${directory}');
      await client.uploadArtifact('one', ['${directory}/a.txt'], '${directory}').catch(({ message }) => console.log(message));`;
    const env = { ...process.env, ...service.environment, GITHUB_SERVER_URL: 'https://github.com' };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', upload], {
      cwd: ROOT,
      env,
    });
    expect(stdout).toMatch(/\(409\) Conflict: an artifact with this name already exists/);
    expect([...service.artifacts()]).toEqual([['one', new Map([['a.txt', Buffer.from('a'.repeat(1000))]])]]);
  } finally {
    rmSync(directory, { recursive: true });
    await service.close();
  }
});

test('refuses what the real service would not take, and says so when it closes', async () => {
  const service = await startResultsService();
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = service.environment;
  const create = `${url}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`;
  const post = (authorization: string) =>
    fetch(create, { method: 'POST', body: '{}', headers: { authorization } }).then(({ status }) => status);
  expect(await post('Bearer other')).toBe(400);
  expect(await post(`Bearer ${token}`)).toBe(400);
  expect((await fetch(`${url}nowhere`)).status).toBe(400);
  expect(service.artifacts().size).toBe(0);
  await expect(service.close()).rejects.toThrow(/runtime token[^]*run and job[^]*GET \/nowhere: unknown route/);
});
