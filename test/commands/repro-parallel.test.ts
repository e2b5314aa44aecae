import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { silentProgress } from '../../src/core/progress.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(60_000); // real shells on a busy machine

const created: TemporaryRepository[] = [];
afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));

interface Stage {
  stage: string;
  status: string;
  reasons: string[];
  attempts?: number;
  peak_memory_bytes?: number | null;
  failure?: { code: string; message: string; lastLines: string[] };
}
const repositoryOf = (dvcYaml: string, files: Record<string, string> = {}): TemporaryRepository => {
  const repository = new TemporaryRepository({ 'dvc.yaml': dvcYaml, ...files });
  created.push(repository);
  return repository;
};
const repro = async (repository: TemporaryRepository, options: Record<string, unknown> = {}, context: object = {}) => {
  const outcome = await repository.run('repro', [], { jobs: 4, ...options }, context);
  const { stages } = outcome.json as { stages: Stage[] };
  const statuses = Object.fromEntries(stages.map(({ stage, status }) => [stage, status]));
  const by = (name: string) => stages.find(({ stage }) => stage === name)!;
  return { exitCode: outcome.exitCode, statuses, by };
};
const recorded = (repository: TemporaryRepository) =>
  [...repository.read('dvc.lock').matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name);
const stagesOf = (commands: Record<string, string>, fields: Record<string, string> = {}) =>
  `stages:\n${Object.entries(commands)
    .map(([name, cmd]) => `  ${name}: {cmd: '${cmd}', outs: [${name}.out]${fields[name] ?? ''}}\n`)
    .join('')}`;
const MEET = (own: string, other: string) =>
  `touch ${own}.up && for i in $(seq 300); do [ -e ${other}.up ] && break; sleep 0.05; done; [ -e ${other}.up ] && touch ${own}.out`;
/** Fails where two run at the same time. */
const ALONE = (own: string) => `mkdir alone && sleep 0.1 && rmdir alone && touch ${own}.out`;

describe('stages side by side', () => {
  test('run at the same time, and what needs them comes after', async () => {
    const text = `${stagesOf({ a: MEET('a', 'b'), b: MEET('b', 'a') })}  c: {cmd: cat a.out b.out > c, deps: [a.out, b.out], outs: [c]}\n`;
    const repository = repositoryOf(text);
    expect((await repro(repository)).statuses).toEqual({ a: 'run', b: 'run', c: 'run' });
    expect((await repro(repository)).statuses).toEqual({ a: 'skipped', b: 'skipped', c: 'skipped' });
  });

  test('leave dvc.lock and .gitignore as if one came after the other', async () => {
    const text = `stages:
  one: {cmd: sleep 0.5 && echo 1 > one, outs: [one]}
  two: {cmd: sleep 0.3 && echo 2 > two, outs: [two]}
  "3": {cmd: echo 3 > three, outs: [three]}
  sum: {cmd: cat one two three > sum, deps: [one, two, three], outs: [sum]}
  last: {cmd: 'echo "a: b" > last && mkdir d && cp last d', outs: [last, d]}
`;
    const [sequential, parallel] = [repositoryOf(text), repositoryOf(text)];
    await repro(sequential, { jobs: 1 });
    await repro(parallel);
    expect(parallel.read('dvc.lock')).toBe(sequential.read('dvc.lock'));
    expect(parallel.read('.gitignore')).toBe(sequential.read('.gitignore'));
    expect(recorded(parallel)).toEqual(['one', 'two', "'3'", 'sum', 'last']);
  });

  test('also when what comes first is made good in a later run', async () => {
    const repository = repositoryOf(stagesOf({ a: 'sleep 0.3; test -e ok && touch a.out', b: 'touch b.out' }));
    expect((await repro(repository)).statuses).toEqual({ a: 'failed', b: 'run' });
    expect(recorded(repository)).toEqual(['b']);
    repository.write('ok', '');
    expect((await repro(repository)).statuses).toEqual({ a: 'run', b: 'skipped' });
    expect(recorded(repository)).toEqual(['a', 'b']);
    expect(repository.read('.gitignore')).toBe('/a.out\n/b.out\n');
    repository.write('dvc.yaml', stagesOf({ new: 'touch new.out', a: 'test -e ok && touch a.out', b: 'touch b.out' }));
    await repro(repository);
    expect(recorded(repository)).toEqual(['a', 'b', 'new']);
  });

  test('share what there is', async () => {
    const gpu = ', meta: {assay: {resources: {gpu: 1}}}';
    const text = stagesOf({ a: ALONE('a'), b: ALONE('b'), c: ALONE('c') }, { a: gpu, b: gpu, c: gpu });
    expect((await repro(repositoryOf(text))).exitCode).toBe(0);
    const cpu = ', meta: {assay: {resources: {cpu: 2}}}';
    const configured = repositoryOf(stagesOf({ a: ALONE('a'), b: ALONE('b') }, { a: cpu, b: cpu }), {
      'assay.yaml': 'version: 1\npipeline: {jobs: 3, resources: {cpu: 3}}\n',
    });
    expect((await repro(configured, { jobs: undefined })).exitCode).toBe(0);
    const sequential = repositoryOf(stagesOf({ a: ALONE('a'), b: ALONE('b') }), {
      'assay.yaml': 'version: 1\npipeline: {jobs: 1}\n',
    });
    expect((await repro(sequential, { jobs: undefined })).exitCode).toBe(0);
    sequential.write('assay.yaml', 'version: 1\npipeline: {jobs: 0}\n');
    await expect(repro(sequential, { jobs: undefined })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test('say whose each line is, when there may be several', async () => {
    const repository = repositoryOf(stagesOf({ a: 'printf "one\\ntwo\\n"; touch a.out', b: 'touch b.out' }));
    const lines: string[] = [];
    const progress = { ...silentProgress, output: (_: string, line: string) => lines.push(line) };
    await repro(repository, {}, { progress });
    expect(lines.filter((line) => line.startsWith('a │ '))).toContain('a │ one');
    expect(lines.every((line) => /^[ab] │ /.test(line))).toBe(true);
    lines.length = 0;
    await repro(repository, { jobs: 1, force: true }, { progress });
    expect(lines).toContain('one');
  });

  test('are judged by what is there when their turn comes, whatever others wrote meanwhile', async () => {
    const repository = repositoryOf(
      `stages:
  early: {cmd: cat shared > early, deps: [shared], outs: [early]}
  writes: {cmd: sleep 0.2; echo 2 > shared; sleep 0.4; touch writes, outs: [writes]}
  slow: {cmd: sleep 0.5; touch slow, outs: [slow]}
  late: {cmd: cat shared > late, deps: [shared, slow], outs: [late]}
`,
      { shared: '1\n' },
    );
    await repro(repository, { jobs: 3 });
    expect(repository.read('late')).toBe('2\n');
    expect((await repro(repository)).statuses).toMatchObject({ late: 'skipped', early: 'run' });
  });
});

describe('a stage that fails beside others', () => {
  test('lets them end and be recorded, and none begin; what has not begun keeps its outputs', async () => {
    const commands = { a: 'sleep 0.2; test ! -e bad', b: 'sleep 0.6; touch b.out', c: 'touch c.out' };
    const repository = repositoryOf(
      stagesOf({ ...commands, a: `${commands.a} && touch a.out` }, { c: ', deps: [a.out, in]' }),
      { in: '1' },
    );
    await repro(repository, { jobs: 2 });
    repository.write('bad', '');
    repository.write('in', '2');
    const lock = repository.read('dvc.lock');
    const { exitCode, statuses } = await repro(repository, { jobs: 2, force: true });
    expect([exitCode, statuses]).toEqual([1, { a: 'failed', b: 'run', c: 'blocked' }]);
    expect([repository.has('c.out'), repository.has('a.out'), repository.read('dvc.lock')]).toEqual([
      true,
      false,
      lock,
    ]);
  });

  test('is tried again with its outputs removed, as often as it says', async () => {
    const tries = 'test ! -e a.out && touch a.out && echo x >> tries && test $(wc -l < tries) -ge 3';
    const repository = repositoryOf(stagesOf({ a: tries }, { a: ', meta: {assay: {retries: 2}}' }));
    const notes: string[] = [];
    const progress = { ...silentProgress, note: (line: string) => notes.push(line) };
    const { exitCode, by } = await repro(repository, {}, { progress });
    expect([exitCode, by('a').status, by('a').attempts]).toEqual([0, 'run', 3]);
    expect(notes.filter((line) => line.includes('runs again'))).toEqual([
      expect.stringMatching(/ended with exit status 1; stage a runs again, attempt 2 of 3$/),
      expect.stringMatching(/attempt 3 of 3$/),
    ]);
    repository.delete('tries');
    repository.edit('dvc.yaml', 'retries: 2', 'retries: 1');
    expect((await repro(repository, { force: true })).by('a')).toMatchObject({ status: 'failed', attempts: 2 });
  });

  test('is stopped when its time is over, with all it started', async () => {
    const command = 'sleep 30 & echo $! > pid; trap "exit 0" TERM; touch a.out; wait';
    const repository = repositoryOf(stagesOf({ a: command }, { a: ', meta: {assay: {timeout: 0.5s}}' }));
    const { exitCode, by } = await repro(repository);
    expect([exitCode, by('a').failure!.code]).toEqual([1, 'STAGE_TIMEOUT']);
    expect(by('a').failure!.message).toBe('stage "a" was stopped: it did not end within 0.5 s');
    expect(repository.has('dvc.lock')).toBe(false);
    expect(await isGone(Number(repository.read('pid')))).toBe(true);
  });
});

test('an interruption stops every stage and its children; nothing of them is recorded, and the next run goes on', async () => {
  const busy = (name: string) => `sleep 30 & echo $! > ${name}.pid; touch ${name}.out; test -e go || wait`;
  const repository = repositoryOf(stagesOf({ quick: 'touch quick.out', a: busy('a'), b: busy('b') }));
  const controller = new AbortController();
  const run = repro(repository, {}, { signal: controller.signal });
  for (let i = 0; i < 400 && !['a.pid', 'b.pid'].every((path) => repository.has(path)); i++) await wait(25);
  for (let i = 0; i < 400 && !repository.has('dvc.lock'); i++) await wait(25);
  const interrupted = run.catch((error: unknown) => error);
  controller.abort();
  expect(await interrupted).toMatchObject({ code: 'INTERRUPTED', exitCode: 3 });
  expect(recorded(repository)).toEqual(['quick']);
  for (const name of ['a', 'b']) expect(await isGone(Number(repository.read(`${name}.pid`)))).toBe(true);
  repository.write('go', '');
  expect((await repro(repository)).statuses).toEqual({ quick: 'skipped', a: 'run', b: 'run' });
});

test('a clean environment hands on what every program needs, and what is named', async () => {
  const environment = {
    ...QUIET_ENVIRONMENT,
    KEPT: '1',
    OTHER: '2',
    LC_ALL: 'C',
    DVC_X: '3',
    SECRET_TOKEN: 'abc\ndefghi\njklmno',
  };
  const command = 'echo "$PATH" | grep -c / > a.out; echo "[$KEPT$OTHER$LC_ALL$DVC_X$DVC_STAGE$SECRET_TOKEN]" >> a.out';
  const repository = repositoryOf(stagesOf({ a: command }, { a: ', meta: {assay: {clean_environment: [KEPT]}}' }));
  await repro(repository, {}, { environment });
  expect(repository.read('a.out')).toBe('1\n[1C3a]\n');
  repository.write('dvc.yaml', stagesOf({ a: 'echo "$OTHER"; echo "$SECRET_TOKEN"; exit 1' }));
  const { by } = await repro(repository, {}, { environment });
  expect(by('a').failure!.lastLines).toEqual(['2', 'abc', '***', '***']);
});

test('time and memory of a stage are known', async () => {
  const repository = repositoryOf(stagesOf({ a: 'sleep 0.3; touch a.out' }));
  const { by } = await repro(repository);
  const memory = by('a').peak_memory_bytes;
  if (process.platform === 'linux') expect(memory).toBeGreaterThan(100_000);
  else expect(memory).toBeNull();
});

describe('engine flags', () => {
  const CHAIN = `stages:
  a: {cmd: cat in > a, deps: [in], outs: [a]}
  b: {cmd: 'head -c 1 a > b', deps: [a], outs: [b]}
  c: {cmd: cat b > c, deps: [b], outs: [c]}
  apart: {cmd: touch d, outs: [d]}
`;
  test('forceDownstream runs what comes after a stage that ran', async () => {
    const repository = repositoryOf(CHAIN, { in: '11' });
    await repro(repository);
    repository.write('in', '12');
    expect((await repro(repository)).statuses).toEqual({ a: 'run', b: 'run', c: 'skipped', apart: 'skipped' });
    repository.write('in', '13');
    const { statuses, by } = await repro(repository, { forceDownstream: true });
    expect(statuses).toEqual({ a: 'run', b: 'run', c: 'run', apart: 'skipped' });
    expect(by('c').reasons).toEqual(['b runs before it']);
  });

  test('ignoreErrors runs what needs a failed stage; the run fails all the same', async () => {
    const repository = repositoryOf(CHAIN.replace('cat in > a', 'cat in > a; exit 3'), { in: '1' });
    const { exitCode, statuses } = await repro(repository, { ignoreErrors: true });
    expect([exitCode, statuses]).toEqual([1, { a: 'failed', b: 'run', c: 'run', apart: 'run' }]);
  });

  test('noCommit records what is not in the cache', async () => {
    const repository = repositoryOf(CHAIN, { in: '1' });
    const reference = repositoryOf(CHAIN, { in: '1' });
    await repro(repository, { noCommit: true });
    await repro(reference);
    expect(repository.read('dvc.lock')).toBe(reference.read('dvc.lock'));
    expect(repository.read('.gitignore')).toBe(reference.read('.gitignore'));
    expect([repository.has('.dvc/cache/files'), repository.has('.dvc/cache/runs')]).toEqual([false, false]);
  });
});

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    if (/^(?:Z.*)?$/.test(stdout.trim())) return true;
    await wait(30);
  }
  return false;
}
