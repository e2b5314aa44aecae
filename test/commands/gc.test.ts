import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/index.js';
import { listCache } from '../../src/versioning/gc/cache-store.js';
import { openRepository } from '../../src/versioning/index.js';
import { md5 } from '../support/data-repository.js';
import { QUIET_ENVIRONMENT, TemporaryRepository } from '../support/temporary-repository.js';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.dispose());

const gc = (options: Record<string, unknown>, context: Partial<CommandContext> = {}) =>
  repository.run('gc', [], options, context);
const FORCED = { workspace: true, force: true };

/** Adds a file with this content and forgets the one before. */
async function record(path: string, content: string): Promise<void> {
  repository.write(path, content);
  await repository.run('add', [path.split('/')[0]!]);
}

const inCache = (content: string) => has('.dvc/cache/files/md5', md5(content));
const inRemote = (content: string) => has('../remote/files/md5', md5(content));
const has = (place: string, digest: string) => repository.has(`${place}/${digest.slice(0, 2)}/${digest.slice(2)}`);

test('without a scope, and with options that do not go together, it is refused', async () => {
  for (const options of [
    {},
    { cloud: true },
    { num: 2 },
    { workspace: true, num: 2 },
    { workspace: true, remote: 'local' },
    { workspace: true, notInRemote: true, cloud: true },
  ]) {
    await expect(gc(options)).rejects.toMatchObject({ code: 'GC_SCOPE', exitCode: 2 });
  }
});

test('without --force nothing is deleted: it says what would be, and exits 2; a dry run exits 0', async () => {
  await record('f', 'old');
  await record('f', 'new');
  const outcome = await gc({ workspace: true });
  expect(outcome).toMatchObject({ exitCode: 2, json: { dry: true, deleted: 1, bytes: 3 } });
  expect(outcome.text).toContain(`files/md5/${md5('old').slice(0, 2)}/${md5('old').slice(2)}`);
  expect(outcome.text).toContain('--force');
  expect(await gc(FORCED, { dryRun: true })).toMatchObject({ exitCode: 0, json: { dry: true, deleted: 1 } });
  expect(inCache('old')).toBe(true);
  expect(await gc(FORCED)).toMatchObject({ exitCode: 0, json: { dry: false, deleted: 1, bytes: 3 } });
  expect([inCache('old'), inCache('new')]).toEqual([false, true]);
  expect(await gc({ workspace: true })).toMatchObject({ exitCode: 0, json: { deleted: 0 } });
});

test('--not-in-remote keeps what the remote has in another size', async () => {
  await record('f', 'whole');
  await record('g', 'other');
  await repository.run('push');
  const digest = md5('whole');
  const object = join('../remote/files/md5', digest.slice(0, 2), digest.slice(2));
  repository.delete(object);
  repository.write(object, 'who');
  await gc({ ...FORCED, notInRemote: true });
  expect([inCache('whole'), inCache('other')]).toEqual([true, false]);
});

test('what is young stays: in a remote by default, in the cache when asked for; a directory with its files', async () => {
  await record('d/file', 'old');
  await record('d/other', 'also old');
  await repository.run('push');
  await record('d/file', 'new');
  repository.delete('d/other');
  await repository.run('add', ['d']);
  const kept = await gc({ ...FORCED, cloud: true });
  expect(kept.json).toMatchObject({ stores: [{ store: 'cache' }, { store: 'local', deleted: 0, young: 3 }] });
  expect([inCache('old'), inRemote('old'), inRemote('also old')]).toEqual([false, true, true]);
  expect(kept.text).toContain('3 more, being young, stay (`--grace 0` takes them)');
  expect((await gc({ workspace: true, allTags: true })).text).toContain('what the workspace and all tags need.');
  expect((await gc({ ...FORCED, cloud: true, grace: 0 })).json).toMatchObject({ deleted: 3 });
  expect([inRemote('old'), inRemote('also old')]).toEqual([false, false]);
});

test('an old file stays while a young directory needs it', async () => {
  await record('d/file', 'old');
  await repository.run('push');
  repository.delete('d', 'd.dvc');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  // The manifest is stored anew, as a push at this moment would do.
  const [manifest] = filesBelow('../remote/files/md5').filter((path) => path.endsWith('.dir'));
  utimesSync(join(repository.root, '../remote/files/md5', manifest!), new Date(), new Date());
  const graceOfASecond = 1 / 3600;
  expect((await gc({ ...FORCED, cloud: true, grace: graceOfASecond })).json).toMatchObject({
    stores: [{ store: 'cache' }, { store: 'local', deleted: 0 }],
  });
  expect(inRemote('old')).toBe(true);
});

function filesBelow(place: string): string[] {
  const top = join(repository.root, place);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1));
}

describe('what must be kept and cannot be known stops everything', () => {
  beforeEach(async () => {
    await record('d/file', 'needed');
    await record('g', 'garbage');
    repository.delete('g', 'g.dvc');
  });
  const refused = async (options: Record<string, unknown>, error: object) => {
    await expect(gc({ ...FORCED, ...options })).rejects.toMatchObject(error);
    expect([inCache('garbage'), inCache('needed')]).toEqual([true, true]);
  };
  const dropManifest = (place: string) =>
    filesBelow(place)
      .filter((path) => path.endsWith('.dir'))
      .forEach((path) => repository.delete(`${place}/${path}`));

  test('a list of files that is nowhere', async () => {
    dropManifest('.dvc/cache');
    await refused(
      {},
      { code: 'GC_FILES_UNKNOWN', exitCode: 4, mistakes: [{ message: expect.stringContaining('d (') }] },
    );
    await gc({ ...FORCED, skipFailed: true });
    expect([inCache('garbage'), inCache('needed')]).toEqual([false, false]);
  });

  test('unless the remote has it', async () => {
    await repository.run('push');
    dropManifest('.dvc/cache');
    await gc(FORCED);
    expect([inCache('garbage'), inCache('needed')]).toEqual([false, true]);
  });

  test('a file of the workspace or of another revision', async () => {
    repository.write('broken.dvc', 'outs: [');
    await refused(
      {},
      { code: 'GC_UNREAD', exitCode: 2, mistakes: [{ message: expect.stringContaining('broken.dvc') }] },
    );
    repository.commit('broken');
    repository.delete('broken.dvc');
    await refused({ allBranches: true }, { code: 'GC_UNREAD' });
    await gc({ ...FORCED, allBranches: true, skipFailed: true });
    expect([inCache('garbage'), inCache('needed')]).toEqual([false, true]);
  });

  test('history that a shallow clone does not hold', async () => {
    repository.commit('first');
    repository.commit('second');
    const clone = join(repository.directory, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository.root}`, clone], { env: QUIET_ENVIRONMENT });
    const inClone = { directory: clone };
    await expect(gc({ allCommits: true, force: true }, inClone)).rejects.toMatchObject({
      code: 'HISTORY_CUT_OFF',
      exitCode: 3,
    });
    expect((await gc({ allBranches: true, skipFailed: true }, { ...inClone, dryRun: true })).exitCode).toBe(0);
  });

  test('a git remote that does not answer', async () => {
    repository.commit('first');
    repository.git('remote', 'add', 'origin', join(repository.directory, 'nowhere'));
    await refused({ allBranches: true }, { code: 'GIT_FETCH_FAILED', exitCode: 3, retryable: true });
    await gc({ ...FORCED, allBranches: true, noFetch: true });
    expect([inCache('garbage'), inCache('needed')]).toEqual([false, true]);
  });
});

test.each<[string, Record<string, unknown>]>([
  ['-a', { allBranches: true }],
  ['-A', { allCommits: true }],
])('%s keeps what others pushed to the git remote in the meantime', async (_, options) => {
  await record('f', 'mine');
  repository.commit('first');
  const origin = join(repository.directory, 'origin.git');
  execFileSync('git', ['clone', '-q', '--bare', repository.root, origin], { env: QUIET_ENVIRONMENT });
  repository.git('remote', 'add', 'origin', origin);
  await record('f', 'theirs');
  repository.git('checkout', '-q', '-b', 'theirs');
  repository.commit('by somebody else');
  repository.git('push', '-q', 'origin', 'theirs');
  await record('f', 'nobody needs this');
  repository.git('checkout', '-q', '-f', 'main');
  repository.git('branch', '-q', '-D', 'theirs');
  repository.git('update-ref', '-d', 'refs/remotes/origin/theirs');
  repository.git('reflog', 'expire', '--expire=now', '--all');
  repository.git('gc', '--quiet', '--prune=now');
  await gc({ ...options, force: true });
  expect([inCache('mine'), inCache('theirs'), inCache('nobody needs this')]).toEqual([true, true, false]);
  expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
});

test('what a lock names is kept, whatever is wrong with its dvc.yaml', async () => {
  repository.write('dvc.yaml', 'stages:\n  s:\n    cmd: echo made > out\n    outs:\n    - out\n');
  await repository.run('repro');
  await record('g', 'garbage');
  repository.delete('g.dvc');
  repository.write('dvc.yaml', 'vars: [{name: out}]\nstages:\n  s:\n    cmd: echo ${nothing}\n    what: [\n');
  await gc(FORCED);
  expect([inCache('made\n'), inCache('garbage')]).toEqual([true, false]);
});

test('only objects go: never links, other files, run cache; leftovers of a day ago and unpacked directories do', async () => {
  const object = (digest: string, layout = 'files/md5/') =>
    `.dvc/cache/${layout}${digest.slice(0, 2)}/${digest.slice(2)}`;
  const gone = [
    object(md5('1')),
    object(md5('2'), ''),
    object(`${md5('3')}.dir`),
    `${object(md5('4'))}.dir.unpacked/file`,
  ];
  const staying = [
    `.dvc/cache/files/md5/ab/README`,
    `.dvc/cache/files/md5/abc/${'0'.repeat(30)}`,
    `.dvc/cache/files/md5/ab/.fresh.tmp`,
    `.dvc/cache/files/md5/.large.tmp`,
    `.dvc/cache/runs/ab/${'0'.repeat(62)}/x`,
    `.dvc/cache/notes.txt`,
    `outside/${'0'.repeat(30)}`,
  ];
  for (const path of [...gone, ...staying, '.dvc/cache/files/md5/ab/.old.tmp']) repository.write(path, 'x');
  symlinkSync('../../../../../outside', join(repository.root, '.dvc/cache/files/md5/cd'));
  symlinkSync('README', join(repository.root, `.dvc/cache/files/md5/ab/${'1'.repeat(30)}`));
  await gc(FORCED);
  expect(gone.filter((path) => repository.has(path))).toEqual([]);
  expect(staying.filter((path) => !repository.has(path))).toEqual([]);
  expect(lstatSync(join(repository.root, `.dvc/cache/files/md5/ab/${'1'.repeat(30)}`)).isSymbolicLink()).toBe(true);
  const { leftovers } = listCache(openRepository(repository.root), Date.now() + 25 * 3600_000);
  expect(leftovers.sort()).toEqual(['files/md5/.large.tmp', 'files/md5/ab/.fresh.tmp', 'files/md5/ab/.old.tmp']);
});

test('other projects, and outputs with a remote of their own', async () => {
  const other = new TemporaryRepository();
  try {
    other.write('x', 'of the other project');
    await other.run('add', ['x']);
    await record('f', 'of the other project');
    await record('f', 'mine');
    await gc({ ...FORCED, projects: [other.root] });
    expect(inCache('of the other project')).toBe(true);
    await gc(FORCED);
    expect(inCache('of the other project')).toBe(false);
  } finally {
    other.dispose();
  }
  repository.write('.dvc/config', `${repository.read('.dvc/config')}['remote "own"']\n    url = ../../own\n`);
  repository.edit('f.dvc', '  path: f', '  path: f\n  remote: own');
  mkdirSync(join(repository.directory, 'own/files/md5/ab'), { recursive: true });
  repository.write(`../own/files/md5/ab/${'0'.repeat(30)}`, 'x');
  await repository.run('push');
  const { json } = await gc({ ...FORCED, cloud: true, grace: 0 });
  expect(json).toMatchObject({
    stores: [{ store: 'cache' }, { store: 'local', deleted: 0 }, { store: 'own', deleted: 1 }],
  });
  expect(has('../own/files/md5', md5('mine'))).toBe(true);
});

test.each(['cache', 'remote'])(
  'interrupted in the %s, it leaves no directory without its files, and what is left can go',
  async (where) => {
    await record('d/file', 'old');
    await repository.run('push');
    repository.delete('d', 'd.dvc');
    if (where === 'remote') repository.delete('.dvc/cache');
    const place = where === 'remote' ? '../remote/files/md5' : '.dvc/cache/files/md5';
    const manifests = () => filesBelow(place).filter((path) => path.endsWith('.dir'));
    const controller = new AbortController();
    const watch = () => (manifests().length === 0 ? controller.abort() : setImmediate(watch));
    watch();
    const options = { ...FORCED, cloud: true, grace: 0 };
    await expect(gc(options, { signal: controller.signal })).rejects.toMatchObject({ exitCode: 3 });
    expect([manifests(), filesBelow(place).length]).toEqual([[], 1]);
    await gc(options);
    expect(filesBelow(place)).toEqual([]);
  },
);
