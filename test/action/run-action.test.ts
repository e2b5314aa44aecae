import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { runAction } from '../../action/run-action.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const original = { ...process.env };
const created: { dispose(): void }[] = [];
afterEach(() => {
  process.env = { ...original };
  jest.restoreAllMocks();
  created.splice(0).forEach((one) => one.dispose());
});

/** Runs `command: status` as a step and gives its exit code and outputs. */
async function statusStep(repository: TemporaryRepository): Promise<{ exitCode: number; outputs: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'step-'));
  created.push({ dispose: () => rmSync(directory, { recursive: true }) });
  const output = join(directory, 'output');
  writeFileSync(output, '');
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const name of ['GITHUB_ACTIONS', 'GITHUB_STEP_SUMMARY']) delete process.env[name];
  Object.assign(process.env, {
    GITHUB_OUTPUT: output,
    INPUT_COMMAND: 'status',
    'INPUT_WORKING-DIRECTORY': repository.root,
  });
  const exitCode = await runAction(process.env);
  return { exitCode, outputs: readFileSync(output, 'utf8').replace(/ghadelimiter_[\w-]+/g, '|') };
}

test('the status of a tree that changed is red and says how much changed', async () => {
  const repository = new TemporaryRepository({ 'a.csv': '1\n', 'b.csv': '2\n' });
  created.push(repository);
  await repository.run('add', ['a.csv', 'b.csv']);

  const clean = await statusStep(repository);
  expect(clean.exitCode).toBe(0);
  expect(clean.outputs).toContain('decision<<|\npass\n|');
  expect(clean.outputs).toContain('reason<<|\nData and pipelines are up to date.\n|');

  repository.write('a.csv', '3\n');
  const one = await statusStep(repository);
  expect(one.exitCode).toBe(1);
  expect(one.outputs).toContain('decision<<|\nfail\n|');
  expect(one.outputs).toContain('reason<<|\n1 stage or .dvc file changed.\n|');

  repository.delete('b.csv');
  expect((await statusStep(repository)).outputs).toContain('reason<<|\n2 stages and .dvc files changed.\n|');
});
