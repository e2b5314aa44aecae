import { chmodSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseDvcYaml } from '../../src/pipeline/index.js';
import { refuseUnrunnable, runCommands } from '../../src/pipeline/run-commands.js';
import { emitYaml } from '../../src/platform/yaml/index.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const stageOf = (cmd: string | string[], fields = {}) =>
  parseDvcYaml(emitYaml({ stages: { s: { cmd, ...fields } } }), 'dvc.yaml').stages[0]!;
const run = async (cmd: string | string[], environment: NodeJS.ProcessEnv = {}) => {
  const lines: string[] = [];
  const options = {
    root,
    environment: { PATH: process.env['PATH'], ...environment },
    signal: new AbortController().signal,
  };
  const result = await runCommands(stageOf(cmd), { ...options, onLine: (line) => lines.push(line) });
  return { ...result, lines };
};

describe('runCommands', () => {
  test.each<[string | string[], string[]]>([
    ['A=1; echo $A\n\n  echo [$A]\n', ['> A=1; echo $A', '1', '>   echo [$A]', '[]']],
    ['echo a\r\necho b', ['> echo a', 'a', '> echo b', 'b']],
    [
      ['A=1', 'echo [$A]'],
      ['> A=1', '> echo [$A]', '[]'],
    ],
    [['A=1\necho $A'], ['> A=1\necho $A', '1']],
    ["printf '%s\\n' \"a  b\" '$HOME' \\\\", [`> printf '%s\\n' "a  b" '$HOME' \\\\`, 'a  b', '$HOME', '\\']],
  ])('%j', async (cmd, lines) => {
    expect(await run(cmd)).toMatchObject({ status: 0, lines });
  });

  test('stops at the first that fails and keeps the last lines of all of them', async () => {
    expect(await run(['seq 1 30', 'echo bad; exit 4', 'echo never'])).toMatchObject({
      status: 4,
      command: 'echo bad; exit 4',
      lastLines: [...Array.from({ length: 19 }, (_, i) => String(i + 12)), 'bad'],
    });
  });

  test('after an interruption begins no other, whatever the one that ran says', async () => {
    const controller = new AbortController();
    const lines: string[] = [];
    const onLine = (line: string) => {
      lines.push(line);
      if (line === 'ready') controller.abort();
    };
    const stage = stageOf(['trap "exit 0" TERM; echo ready; while :; do sleep 0.1; done', 'echo never']);
    const environment = { PATH: process.env['PATH'] };
    const result = await runCommands(stage, { root, environment, signal: controller.signal, onLine });
    expect([result.status, lines.includes('ready'), lines.includes('> echo never')]).toEqual([0, true, false]);
  });

  test('the first failure of a pipe or of a line in a list item does not count, as in DVC', async () => {
    expect((await run('false | true')).status).toBe(0);
    expect((await run(['false\ntrue'])).status).toBe(0);
    expect((await run('false\ntrue')).status).toBe(1);
  });

  test.each([
    ['bash', ['--noprofile', '--norc', '-c', 'x']],
    ['zsh', ['--no-rcs', '-c', 'x']],
    ['sh', ['-c', 'x']],
    ['fish', ['-c', 'x']],
  ])('%s is called without its start-up files', async (name, args) => {
    const shell = join(root, name);
    writeFileSync(shell, '#!/bin/sh\nprintf "%s|" "$@"\n');
    chmodSync(shell, 0o755);
    expect((await run('x', { SHELL: shell })).lastLines).toEqual([`${args.join('|')}|`]);
  });

  test.each([{}, { SHELL: '' }])('without a shell in %j it is /bin/sh', async (environment) => {
    expect((await run('echo $0', environment)).lastLines).toEqual(['/bin/sh']);
  });
});

test.each<[string, object, NodeJS.ProcessEnv, object | undefined]>([
  ['all is there', {}, {}, undefined],
  ['the shell is looked for in PATH', {}, { SHELL: 'sh' }, undefined],
  ['no working directory', { wdir: 'gone' }, {}, { code: 'WDIR_MISSING', exitCode: 2 }],
  ['a file for a working directory', { wdir: 'a-file' }, {}, { code: 'WDIR_MISSING', exitCode: 2 }],
  ['no shell', {}, { SHELL: '/nowhere/zsh' }, { code: 'SHELL_MISSING', exitCode: 3 }],
  ['a shell that leads nowhere', {}, { SHELL: join(root, 'broken') }, { code: 'SHELL_MISSING', exitCode: 3 }],
])('refuseUnrunnable: %s', (_, fields, environment, error) => {
  writeFileSync(join(root, 'a-file'), '');
  rmSync(join(root, 'broken'), { force: true });
  symlinkSync('nothing', join(root, 'broken'));
  const attempt = () => refuseUnrunnable(stageOf('x', fields), root, environment);
  if (error) expect(attempt).toThrow(expect.objectContaining(error));
  else expect(attempt).not.toThrow();
});
