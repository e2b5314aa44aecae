import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { capture, stream } from '../../src/platform/process.js';

const cwd = tmpdir();
const { env } = process;
const sh = async (command: string, signal?: AbortSignal, onLine: (line: string) => void = () => {}) => {
  const lines: string[] = [];
  const { status } = await stream('/bin/sh', ['-c', command], {
    cwd,
    env,
    onLine: (line) => (lines.push(line), onLine(line)),
    ...(signal && { signal }),
  });
  return { status, lines };
};
/** Ended, be it collected by its parent or not. */
const isOver = (pid: number) =>
  /^(?:Z.*)?$/.test(
    spawnSync('ps', ['-o', 'stat=', '-p', String(pid)])
      .stdout.toString()
      .trim(),
  );
const dies = async (pid: number) => {
  for (let i = 0; i < 50 && !isOver(pid); i++) await wait(20);
  return isOver(pid);
};

describe('capture', () => {
  test('keeps the bytes, the error text and the status', async () => {
    const done = await capture('/bin/sh', ['-c', 'printf "\\377\\000"; echo é >&2; exit 3'], { cwd, env });
    expect(done).toEqual({ status: 3, stdout: Buffer.from([255, 0]), stderr: 'é\n' });
  });

  test('gives input, also to a program that does not read it', async () => {
    expect((await capture('cat', [], { cwd, env, input: 'text' })).stdout.toString()).toBe('text');
    expect((await capture('true', [], { cwd, env, input: 'x'.repeat(1 << 20) })).status).toBe(0);
  });

  test('arguments are not read by any shell', async () => {
    expect((await capture('printf', ['%s|', '$HOME', '; ls', '"'], { cwd, env })).stdout.toString()).toBe(
      '$HOME|; ls|"|',
    );
  });

  test('a signal is a status, as shells say it', async () => {
    expect((await capture('/bin/sh', ['-c', 'kill -9 $$'], { cwd, env })).status).toBe(137);
  });

  test.each([
    ['a program', 'no-such-program', cwd],
    ['a directory', 'true', '/nonexistent'],
  ])('rejects where there is no such %s', async (_, program, directory) => {
    await expect(capture(program, [], { cwd: directory, env })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('stream', () => {
  test.each<[string, string[], number]>([
    ['echo a; echo b; exit 4', ['a', 'b'], 4],
    ['printf "a\\r\\nb\\rc"', ['a', 'b', 'c'], 0],
    ['printf "\\n\\n"', ['', ''], 0],
    ['echo é; kill -TERM $$', ['é'], 143],
    ['true', [], 0],
    ['cat', [], 0],
  ])('%s', async (command, lines, status) => {
    expect(await sh(command)).toEqual({ lines, status });
  });

  test('passes on both outputs, and all of much', async () => {
    const { lines } = await sh('echo out; echo err >&2; seq 1 50000');
    expect([lines.length, lines.includes('out'), lines.includes('err'), lines.includes('50000')]).toEqual([
      50002,
      true,
      true,
      true,
    ]);
  });

  test('a program that is not there ends with 127 and says so', async () => {
    const lines: string[] = [];
    const options = { cwd, env: {}, onLine: (line: string) => void lines.push(line) };
    const { status } = await stream('/nowhere/sh', ['-c', 'x'], options);
    expect([status, lines.join()]).toEqual([127, expect.stringContaining('/nowhere/sh')]);
  });

  test('rejects where there is no such directory', async () => {
    const options = { cwd: '/nowhere', env, onLine: () => {} };
    await expect(stream('/bin/sh', ['-c', 'true'], options)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a command has no descriptor of ours', async () => {
    const usual = await capture('/bin/sh', ['-c', 'ls /proc/self/fd'], { cwd, env });
    expect((await sh('ls /proc/self/fd')).lines).toEqual(usual.stdout.toString().trim().split('\n'));
  });

  test('does not wait for what a command leaves running', async () => {
    const started = Date.now();
    const { status, lines } = await sh('sleep 20 & echo $!');
    process.kill(Number(lines[0]));
    expect([status, Date.now() - started < 10_000]).toEqual([0, true]);
  }, 30_000);

  test('what a failed command leaves running is ended', async () => {
    const { status, lines } = await sh('sleep 60 >&- 2>&- & echo $!; exit 3');
    expect([status, await dies(Number(lines[0]))]).toEqual([3, true]);
  });

  test('an abort ends the whole group', async () => {
    const controller = new AbortController();
    const { status, lines } = await sh('sleep 60 & echo $!; wait', controller.signal, () => controller.abort());
    expect(status).toBe(143);
    expect(await dies(Number(lines[0]))).toBe(true);
  });

  test('an abort reaches what ignores it and has closed its output', async () => {
    const controller = new AbortController();
    const hidden = `/bin/sh -c 'trap "" TERM; exec >&- 2>&-; sleep 60 & wait; sleep 60' & echo $!; sleep 0.2; echo go; wait`;
    const { status, lines } = await sh(hidden, controller.signal, (line) => line === 'go' && controller.abort());
    expect(status).toBe(143);
    expect(await dies(Number(lines[0]))).toBe(true);
  }, 30_000);

  test('a command may use the time it is given after an abort', async () => {
    const controller = new AbortController();
    const command = 'trap "echo saved; exit 5" TERM; echo ready; while :; do sleep 0.05; done';
    const { status, lines } = await sh(command, controller.signal, (line) => line === 'ready' && controller.abort());
    // The shell may add that its own child was terminated too.
    expect([status, lines[0], lines.includes('saved')]).toEqual([5, 'ready', true]);
  });

  test('aborted before it began, it ends at once', async () => {
    const { status } = await sh('sleep 60', AbortSignal.abort());
    expect(status).toBe(143);
  });
});
