import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Outcome } from '../../src/commands/index.js';
import { md5, treeOf } from '../support/data-repository.js';
import { startDvcServer } from '../support/dvc-server.js';
import type { DvcServer } from '../support/dvc-server.js';
import { describeWithPeer } from '../support/peers.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(240_000);

/** Text with a digest of its own, so that no two paths share an object. */
const unique = (name: string) => `${name}\n${md5(name)}\n`;

describeWithPeer('dvc-python', 'several revisions, beside DVC', (program) => {
  let server: DvcServer;
  let origin: TemporaryRepository;
  const copies: string[] = [];
  beforeAll(async () => {
    server = startDvcServer(program, QUIET_ENVIRONMENT);
    origin = new TemporaryRepository();
    await fillHistory(origin);
  });
  afterAll(async () => {
    await server.stop();
    copies.forEach((copy) => rmSync(copy, { recursive: true, force: true }));
    origin.dispose();
  });

  let commits = 0;
  /** A commit an hour younger than the one before, from 2024-03-01T00:00Z on, one each day. */
  function commit(repository: TemporaryRepository): string {
    const day = String(++commits).padStart(2, '0');
    const date = `2024-03-${day}T12:00:00Z`;
    const env = { ...QUIET_ENVIRONMENT, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    repository.git('add', '--all');
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message', `commit ${day}`], {
      cwd: repository.root,
      env,
    });
    return repository.git('rev-parse', 'HEAD');
  }

  async function fillHistory(repository: TemporaryRepository): Promise<void> {
    const write = (...paths: string[]) => paths.forEach((path) => repository.write(path, unique(`${path} ${commits}`)));
    const add = (...paths: string[]) => repository.run('add', paths);
    commit(repository);
    write('data/a', 'data/sub/b', 'data/sub/c', 'f.txt');
    await add('data', 'f.txt');
    commit(repository);
    repository.git('tag', 'v1');
    write('data/a', 'data/new');
    await add('data');
    commit(repository);
    repository.write('data/renamed', repository.read('data/new'));
    repository.delete('data/new');
    await add('data');
    commit(repository);
    repository.write(
      'dvc.yaml',
      'stages:\n  make:\n    cmd: mkdir -p out && (cat f.txt; echo copy) > out/copy && echo "{}" > m.json && date +%N > out/when\n    deps:\n    - f.txt\n    outs:\n    - out\n    metrics:\n    - m.json:\n        cache: false\n',
    );
    await repository.run('repro');
    commit(repository);
    storeLegacy(repository);
    commit(repository);
    repository.git('checkout', '--quiet', '-b', 'feature');
    write('f.txt', 'only-feature');
    await add('f.txt', 'only-feature');
    commit(repository);
    write('only-feature');
    await add('only-feature');
    commit(repository);
    repository.git('checkout', '--quiet', 'main');
    await repository.run('checkout', [], { force: true });
    repository.git('mv', 'f.txt.dvc', 'g.txt.dvc');
    repository.delete('f.txt', 'only-feature');
    repository.edit('g.txt.dvc', 'path: f.txt', 'path: g.txt');
    repository.edit('.gitignore', '/f.txt', '/g.txt');
    repository.edit('dvc.yaml', 'cat f.txt', 'cat g.txt');
    repository.edit('dvc.yaml', '- f.txt', '- g.txt');
    await repository.run('checkout', [], { force: true });
    await repository.run('repro');
    commit(repository);
    repository.git('tag', '-a', 'v2', '-m', 'second');
    repository.delete('data/sub');
    write('nested/x', 'nested/deep/y');
    await add('data', 'nested/x', 'nested/deep');
    commit(repository);
    write('nested/x');
    await add('nested/x');
    commit(repository);
    write('data/a');
    await add('data');
    commit(repository);
    await repository.run('push');
    write('never-pushed');
    await add('never-pushed');
    commit(repository);
    write('nobody');
    await add('nobody');
    repository.delete('nobody', 'nobody.dvc');
    repository.edit('.gitignore', '/nobody\n', '');
    await repository.run('checkout');
  }

  /** What DVC 2 would have left: entries without `hash`, objects in the older layout, in cache and remote. */
  function storeLegacy(repository: TemporaryRepository): void {
    const text = unique('legacy');
    const inside = unique('in a legacy directory');
    const manifest = `[{"md5": "${md5(inside)}", "relpath": "t.csv"}]`;
    for (const place of ['.dvc/cache', '../remote']) {
      for (const [name, content] of [
        [md5(text), text],
        [md5(inside), inside],
        [`${md5(manifest)}.dir`, manifest],
      ] as const) {
        repository.write(`${place}/${name.slice(0, 2)}/${name.slice(2)}`, content);
        chmodSync(join(repository.root, place, name.slice(0, 2), name.slice(2)), 0o444);
      }
    }
    repository.write('old.csv.dvc', `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  path: old.csv\n`);
    repository.write('olddir.dvc', `outs:\n- md5: ${md5(manifest)}.dir\n  size: 10\n  nfiles: 1\n  path: olddir\n`);
    repository.write('old.csv', text);
    repository.write('olddir/t.csv', inside);
    repository.write('.gitignore', `${repository.read('.gitignore')}/old.csv\n/olddir\n`);
  }

  /** A whole copy, with cache, remote and site cache of its own. */
  function copyOf(): TemporaryRepository {
    const directory = `${origin.directory}-${copies.length}`;
    cpSync(origin.directory, directory, { recursive: true, verbatimSymlinks: true });
    copies.push(directory);
    const copy = Object.create(origin) as TemporaryRepository;
    Object.assign(copy, { directory, root: join(directory, 'repository') });
    // DVC cannot follow a relative url from an older revision.
    copy.write('.dvc/config.local', `['remote "local"']\n    url = ${directory}/remote\n`);
    return copy;
  }

  async function dvc(repository: TemporaryRepository, ...args: string[]): Promise<string> {
    const env = { HOME: repository.directory, DVC_SITE_CACHE_DIR: join(repository.directory, 'site') };
    const { status, stdout, stderr } = await server.run(args, { cwd: repository.root, env });
    if (status !== 0) throw new Error(`dvc ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  const theirs = async (repository: TemporaryRepository, ...args: string[]) =>
    sorted(JSON.parse(await dvc(repository, ...args, '--json')));
  const ours = async (outcome: Promise<Outcome>) => sorted((await outcome).json);

  /** Lists in one order, whatever order they came in. */
  function sorted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one)]));
  }

  /** Changes of every kind that are not committed. */
  async function edit(repository: TemporaryRepository): Promise<void> {
    repository.write('data/a', unique('edited'));
    repository.write('data/moved', repository.read('data/renamed'));
    repository.delete('data/renamed', 'nested/x', 'old.csv');
    repository.write('g.txt', unique('changed and added'));
    await repository.run('add', ['g.txt']);
    repository.write('staged', unique('staged'));
    await repository.run('add', ['staged']);
    repository.write('untracked/file', 'u');
  }

  test('diff', async () => {
    const repository = copyOf();
    const compare = async (revisions: string[], options: Record<string, unknown> = {}, flags: string[] = []) =>
      expect([revisions, flags, await ours(repository.run('diff', revisions, { showHash: true, ...options }))]).toEqual(
        [revisions, flags, await theirs(repository, 'diff', '--show-hash', ...revisions, ...flags)],
      );
    await compare([]);
    await compare(['v1', 'v2']);
    await compare(['feature', 'HEAD']);
    await compare(['HEAD~8', 'HEAD~5']);
    await compare(['HEAD', 'HEAD']);
    await compare(['v1']);
    await edit(repository);
    await compare([]);
    await compare(['HEAD~2'], { hideMissing: true }, ['--hide-missing']);
    await compare([], { targets: ['data'] }, ['--targets', 'data']);
    await compare([], { targets: ['data/a', 'g.txt.dvc'] }, ['--targets', 'data/a', 'g.txt.dvc']);
    for (const options of [{ markdown: true }, { markdown: true, showHash: true }, {}, { showHash: true }]) {
      const flags = [...('markdown' in options ? ['--md'] : []), ...('showHash' in options ? ['--show-hash'] : [])];
      const { text } = await repository.run('diff', ['v1', 'v2'], options);
      expect(`${text as string}\n`).toBe(await dvc(repository, 'diff', 'v1', 'v2', ...flags));
    }
    repository.delete('.dvc/cache', '../site');
    await compare([]);
    await compare(['v1', 'v2']);
  });

  test('data status', async () => {
    const repository = copyOf();
    const all = { granular: true, unchanged: true, untrackedFiles: 'all' };
    const compare = async (options: Record<string, unknown>, flags: string[], targets: string[] = []) =>
      expect([flags, await ours(repository.run('data status', targets, options))]).toEqual([
        flags,
        await theirs(repository, 'data', 'status', ...targets, ...flags),
      ]);
    const ALL = ['--granular', '--unchanged', '--untracked-files'];
    await compare({}, []);
    await compare(all, ALL);
    await compare({ granular: true, notInRemote: true }, ['--granular', '--not-in-remote']);
    await edit(repository);
    await compare({}, []);
    await compare({ unchanged: true, notInRemote: true }, ['--unchanged', '--not-in-remote']);
    await compare(all, ALL);
    await compare(all, ALL, ['data']);
    await compare(all, ALL, ['nested', 'data/a']);
    repository.delete('.dvc/cache', '../site');
    await compare({ ...all, notInRemote: true }, [...ALL, '--not-in-remote']);
    repository.delete('../remote', '../site');
    mkdirSync(join(repository.directory, 'remote'));
    await compare({ granular: true }, ['--granular']);
  });

  test('status --cloud', async () => {
    const repository = copyOf();
    const compare = async (options: Record<string, unknown>, flags: string[], targets: string[] = []) =>
      expect([flags, await ours(repository.run('status', targets, { cloud: true, ...options }))]).toEqual([
        flags,
        await theirs(repository, 'status', '--cloud', ...targets, ...flags),
      ]);
    await compare({}, []);
    await compare({ allTags: true }, ['--all-tags']);
    await compare({ allBranches: true }, ['--all-branches']);
    await compare({ allCommits: true }, ['--all-commits']);
    await compare({}, [], ['data', 'never-pushed']);
    repository.delete('.dvc/cache', '../site');
    await compare({}, []);
  });

  describe('gc keeps and deletes the same', () => {
    /** Git keeps the metric; its copy is kept on purpose, so that the run cache can restore it. */
    const COPY_OF_METRIC = 'files/md5/8a/80554c91d9fca8acb82f023de02f11';
    const SCOPES: [flags: string[], options: Record<string, unknown>][] = [
      [['-w'], { workspace: true }],
      [['-w', '-c'], { workspace: true, cloud: true }],
      [['-a'], { allBranches: true }],
      [['-a', '-n', '3', '-c'], { allBranches: true, num: 3, cloud: true }],
      [['-T', '-c'], { allTags: true, cloud: true }],
      [['-aT'], { allBranches: true, allTags: true }],
      [['-A', '-c'], { allCommits: true, cloud: true }],
      [['--rev', 'v2', '-n', '3'], { rev: 'v2', num: 3 }],
      [['--date', '2024-03-07'], { date: '2024-03-07' }],
      [['-w', '--not-in-remote'], { workspace: true, notInRemote: true }],
    ];
    test.each(SCOPES)('%j', async (flags, options) => {
      const [one, other] = [copyOf(), copyOf()];
      await dvc(one, 'gc', '--force', ...flags);
      expect((await other.run('gc', [], { ...options, force: true, grace: 0 })).exitCode).toBe(0);
      const left = (repository: TemporaryRepository) =>
        ['repository/.dvc/cache', 'remote'].map((place) =>
          Object.keys(treeOf(join(repository.directory, place)))
            .filter((path) => !path.startsWith('runs/') && path !== COPY_OF_METRIC)
            .sort(),
        );
      expect(left(other)).toEqual(left(one));
    });
  });
});
