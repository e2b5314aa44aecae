import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readTrigger } from '../../src/commands/index.js';

const directory = mkdtempSync(join(tmpdir(), 'trigger-'));
afterAll(() => rmSync(directory, { recursive: true }));
const path = join(directory, 'event.json');
const inJob = (name: string, text: string) => {
  writeFileSync(path, text);
  return readTrigger({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
};

test('outside of a workflow every start is manual', async () => {
  expect(await readTrigger({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })).toEqual({ kind: 'manual' });
});

test('an event is read from its file', async () => {
  const payload = { repository: { default_branch: 'trunk' } };
  expect(await inJob('schedule', JSON.stringify(payload))).toEqual({ kind: 'manual', defaultBranch: 'trunk' });
  expect(await inJob('schedule', '{')).toEqual({ kind: 'manual' });
});

test('a pull request whose event cannot be read does not pass for a person', async () => {
  await expect(inJob('pull_request', '{')).rejects.toMatchObject({ code: 'EVENT_INVALID', exitCode: 3 });
  const gone = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(directory, 'gone'),
  };
  await expect(readTrigger(gone)).rejects.toMatchObject({ code: 'EVENT_INVALID' });
  expect(await inJob('issue_comment', '{')).toEqual({ kind: 'manual', isFork: true });
});
