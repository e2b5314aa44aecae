import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000);

/** Takes DVC's lock as DVC does and keeps it until its input ends. */
const HOLD = `import sys
from dvc.lock import make_lock
with make_lock(sys.argv[1] + '/lock', tmp_dir=sys.argv[1], hardlink_lock=sys.argv[2] == 'hardlink'):
    print('held', flush=True)
    sys.stdin.read()
`;

/** `wait` runs until the file \`go\` is there; \`free\` has nothing to do with it. */
const PIPELINE = `stages:
  wait:
    cmd: touch started && while ! test -e go; do sleep 0.1; done && cp in.txt out.txt
    deps:
    - in.txt
    outs:
    - out.txt
  free:
    cmd: cp other.txt made.txt
    deps:
    - other.txt
    outs:
    - made.txt
`;

describeWithPeer('dvc', 'one checkout, DVC and Assay at once', (program) => {
  let repository: TemporaryRepository;
  let notes: string[];
  const children: ChildProcess[] = [];

  beforeEach(() => {
    notes = [];
    repository = new TemporaryRepository({
      'dvc.yaml': PIPELINE,
      'in.txt': 'in',
      'other.txt': 'other',
      data: 'data',
      '.gitignore': '/started\n/go\n',
    });
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    repository.dispose();
  });

  /** The real DVC, beside us. */
  function dvc(...args: string[]): { ended: Promise<{ status: number | null; said: string }> } {
    const child = spawn(program, args, {
      cwd: repository.root,
      env: { ...QUIET_ENVIRONMENT, HOME: repository.directory, DVC_SITE_CACHE_DIR: join(repository.directory, 'site') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    return { ended: once(child, 'close').then(([status]) => ({ status: status as number | null, said })) };
  }

  function assay(verb: string, targets: string[] = []) {
    return repository.run(
      verb,
      targets,
      {},
      { progress: { ...silentProgress, note: (line) => void notes.push(line) } },
    );
  }

  async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; !condition(); tries++) {
      if (tries > 500) throw new Error('waited 10 s for nothing');
      await sleep(20);
    }
  }
  const hasStarted = () => existsSync(join(repository.root, 'started'));
  const letGo = () => writeFileSync(join(repository.root, 'go'), '');

  describe.each([
    ['an advisory lock', 'advisory', /^Waiting for a DVC process \(process \d+\) to end …$/],
    ['core.hardlink_lock', 'hardlink', /^Waiting for a DVC process to end; if there is none, delete /],
  ])('with %s', (_name, kind, waiting) => {
    beforeEach(() => {
      if (kind === 'hardlink') repository.edit('.dvc/config', '[core]', '[core]\n    hardlink_lock = true');
    });

    test('Assay waits while DVC has the lock', async () => {
      repository.write('.dvc/tmp/x', '');
      const holder = spawn(peer('dvc-python')!, ['-c', HOLD, join(repository.root, '.dvc/tmp'), kind], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      children.push(holder);
      await once(holder.stdout, 'data');
      let added = false;
      const adding = assay('add', ['data']).then(() => (added = true));
      await until(() => notes.length > 0);
      expect(added).toBe(false);
      expect(notes).toEqual([expect.stringMatching(waiting)]);
      holder.stdin.end();
      await adding;
      expect(repository.has('data.dvc')).toBe(true);
    });

    test('DVC cannot work while Assay has the lock, and can afterwards', async () => {
      const { lockRepository, openRepository } = await import('../../src/versioning/index.js');
      const lock = await lockRepository(openRepository(repository.root), {
        owner: 'assay push',
        progress: silentProgress,
        signal: new AbortController().signal,
      });
      const refused = await dvc('add', 'data').ended;
      expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('Unable to acquire lock') });
      lock.release();
      expect(await dvc('add', 'data').ended).toMatchObject({ status: 0 });
    });
  });

  test('while a stage of Assay runs, DVC may do all but touch its paths', async () => {
    const running = assay('repro', ['wait']);
    await until(hasStarted);
    const same = dvc('repro', 'wait');
    const { status, said } = await same.ended;
    expect(await dvc('add', 'data').ended).toMatchObject({ status: 0 });
    expect(status).not.toBe(0);
    expect(said.replace(/\s+/g, ' ')).toMatch(/is busy, it is being blocked by: \(PID \d+\): assay repro wait/);
    expect(await dvc('repro', 'free').ended).toMatchObject({ status: 0 });
    letGo();
    expect(await running).toMatchObject({ exitCode: 0 });
    // What DVC recorded meanwhile stays.
    expect(Object.keys(repository.read('dvc.lock').match(/^ {2}\w+:$/gm) ?? [])).toHaveLength(2);
    expect(JSON.parse(repository.read('.dvc/tmp/rwlock'))).toEqual({ write: {}, read: {} });
    expect((await dvc('status', '--json').ended).said.trim()).toBe('{}');
  });

  test('while a stage of DVC runs, Assay may do all but touch its paths, and waits for the stage', async () => {
    await assay('add', ['data']);
    repository.write('out.txt.bak', '');
    const running = dvc('repro', 'wait');
    await until(hasStarted);
    await assay('add', ['data']);
    expect(await assay('repro', ['free'])).toMatchObject({ exitCode: 0 });
    await expect(assay('add', ['in.txt'])).rejects.toMatchObject({ code: 'PATH_BUSY', exitCode: 3, retryable: true });
    notes = [];
    const waiting = assay('repro', ['wait']);
    await until(() => notes.length > 0);
    expect(notes).toEqual([
      expect.stringMatching(/^Stage wait waits for .*dvc repro wait \(process \d+\), which uses /),
    ]);
    letGo();
    expect(await running.ended).toMatchObject({ status: 0 });
    expect(await waiting).toMatchObject({ exitCode: 0, stagesRun: [] });
  });

  test("two Assay processes: the second repro finds the first one's work done", async () => {
    const first = assay('repro', ['wait']);
    // The marks are made once the command runs, before others are let in.
    await until(() => hasStarted() && repository.has('.dvc/tmp/rwlock') && repository.read('.dvc/tmp/rwlock') !== '');
    repository.write(
      '.dvc/tmp/rwlock',
      repository.read('.dvc/tmp/rwlock').replaceAll(`${process.pid}`, `${process.ppid}`),
    );
    const second = assay('repro');
    await until(() => notes.some((line) => line.startsWith('Stage wait waits')));
    letGo();
    expect(await first).toMatchObject({ stagesRun: ['wait'] });
    repository.write('.dvc/tmp/rwlock', '');
    expect(await second).toMatchObject({ stagesRun: ['free'] });
  });
});
