import { dirname, resolve as resolvePath } from 'node:path';
import { UserError } from '../core/errors.js';
import { statIfExists } from './files.js';
import { commitFiles, commitText, pushCommit } from './git-commit.js';
import type { GitPush, NewCommit, NewTextCommit } from './git-commit.js';
import { gitEnvironment } from './git-environment.js';
import type { GitAuthorization } from './git-environment.js';
import { GitObjects } from './git-objects.js';
import type { GitObject } from './git-objects.js';
import { capture } from './process.js';
import type { ProcessResult } from './process.js';

/** A commit: 40 (or 64) hexadecimal digits. */
export type CommitSha = string;

export interface Commit {
  sha: CommitSha;
  parents: CommitSha[];
}

/** A commit of a walk through history. */
export interface WalkedCommit {
  sha: CommitSha;
  tree: string;
  /** When it was committed, in seconds since 1970. */
  timeSeconds: number;
}

/**
 * The git commands Assay needs, on one checkout. Everything is passed as argument arrays;
 * revisions that come from events or users can never become options.
 */
export interface Git {
  /** Top directory of the work tree. */
  readonly root: string;
  /** The commit a revision names, or undefined when it is not in this clone. */
  resolve(revision: string): Promise<CommitSha | undefined>;
  /** The same with its parents, which a shallow clone need not hold. */
  commit(revision: string): Promise<Commit | undefined>;
  /** Best common ancestor, or undefined when this clone holds none. */
  mergeBase(a: string, b: string): Promise<CommitSha | undefined>;
  /** Whether history is cut off here. */
  isShallow(): boolean;
  /** Fetches into the object store and FETCH_HEAD; no branch, tag, config or file is touched. Says whether it worked. */
  fetch(args: readonly string[]): Promise<{ ok: boolean; message: string }>;
  /** The same of one branch, tag or commit of origin; in a shallow clone without what came before it. */
  fetchOne(revision: string): Promise<{ ok: boolean; message: string }>;
  /** The texts of files (paths relative to `root`) at a commit; missing files are left out. */
  readFiles(commit: CommitSha, paths: readonly string[]): Promise<Map<string, string>>;
  /** Paths (relative to `root`) below `directory` at a commit. */
  listFiles(commit: CommitSha, directory: string): Promise<string[]>;
  /** Paths that differ between a commit and the work tree, tracked files only, or between it and another commit. */
  changedFiles(commit: CommitSha, other?: CommitSha): Promise<string[]>;
  /** Whether git tracks a path (relative to `root`), or anything below it. */
  tracks(path: string): Promise<boolean>;
  /** Every file git tracks (relative to `root`). */
  trackedFiles(): Promise<string[]>;
  /** Stages files (paths relative to `root`) as they are, deleted ones too; throws `GIT_FAILED` (exit 3). */
  stage(paths: readonly string[]): Promise<void>;
  /** References below prefixes (`refs/heads`), by their full name, with the commit each leads to; others are left out. */
  references(...prefixes: string[]): Promise<Map<string, CommitSha>>;
  /** The commits that `git rev-list` prints for these arguments and starting points. */
  walk(args: readonly string[], from?: readonly CommitSha[]): Promise<WalkedCommit[]>;
  /** Objects by name (`<id>`, `<id>:<path>`), in order; undefined where there is none. */
  readObjects(names: readonly string[]): Promise<(GitObject | undefined)[]>;
  /** The branch that is checked out; undefined for a bare commit. */
  branch(): Promise<string | undefined>;
  /** Names of the configured git remotes. */
  remotes(): Promise<string[]>;
  /** What references of these patterns a git remote has now, by name; undefined with what git said when it does not answer. */
  remoteReferences(
    remote: string,
    patterns: readonly string[],
  ): Promise<{ references: Map<string, string> | undefined; message: string }>;
  /** Files (relative to `root`) that are neither tracked nor ignored. */
  untrackedFiles(): Promise<string[]>;
  /** The message of a commit; '' where there is none. */
  message(commit: CommitSha): Promise<string>;
  /** Makes a commit of files of the work tree, which nothing points to yet; throws `GIT_FAILED` (exit 3). */
  commitFiles(commit: NewCommit): Promise<CommitSha>;
  /** The same of a text. */
  commitText(commit: NewTextCommit): Promise<CommitSha>;
  /** Sends a commit to a branch of origin, never by force. */
  push(commit: CommitSha, branch: string): Promise<GitPush>;
}

/**
 * Opens the git work tree that holds `directory`, or undefined when there is none. Throws, all exit 3: `GIT_MISSING`
 * where there is one and no git, `GIT_UNSAFE` for one that git refuses because somebody else owns it, as happens in
 * containers, and `GIT_FAILED` for one that git cannot read.
 */
export async function openGit(
  directory: string,
  environment: NodeJS.ProcessEnv,
  authorization?: GitAuthorization,
): Promise<Git | undefined> {
  const env = gitEnvironment(environment, authorization);
  let found: ProcessResult;
  try {
    found = await capture('git', ['rev-parse', '--show-toplevel', '--git-common-dir'], { cwd: directory, env });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!statIfExists(directory) || !hasGitAbove(directory)) return undefined;
    throw missing(directory);
  }
  const [top, common] = text(found.stdout).split('\n');
  if (found.status === 0 && top && common) return gitAt(top, resolvePath(directory, common), env);
  if (found.stderr.includes('dubious ownership')) throw unsafe(directory);
  if (found.stderr.includes('not a git repository') && !hasGitAbove(directory)) return undefined;
  throw gitFailed('rev-parse', found.stderr, `Run \`git status\` in ${directory} and mend what it names.`);
}

/** Whether a `.git` stands in the directory or above, so that rules of a base are to be expected. */
function hasGitAbove(directory: string): boolean {
  const at = resolvePath(directory);
  if (statIfExists(`${at}/.git`)) return true;
  return dirname(at) !== at && hasGitAbove(dirname(at));
}

/**
 * Both names of a renamed file count, and so does the commit of a submodule, whatever .gitmodules says; what is edited
 * inside one does not, and its own configuration is not read.
 */
const DIFF = [
  'diff',
  '--name-only',
  '-z',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--ignore-submodules=dirty',
];

function gitAt(root: string, commonDirectory: string, env: NodeJS.ProcessEnv): Git {
  const objects = new GitObjects({ cwd: root, env });
  const git = (args: readonly string[]) => capture('git', args, { cwd: root, env });
  const lines = (bytes: Buffer) => bytes.toString('utf8').split('\0').filter(Boolean);
  const readCommit = async (revision: string): Promise<Commit | undefined> => {
    const [object] = await objects.read([`${revision}^{commit}`]);
    return object?.type === 'commit' ? { sha: object.sha, parents: parentsOf(object.bytes) } : undefined;
  };
  const isShallow = () => statIfExists(`${commonDirectory}/shallow`) !== undefined;
  const fetch = async (args: readonly string[]) => {
    const done = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args]);
    objects.restart();
    return { ok: done.status === 0, message: done.stderr.trim() };
  };
  return {
    root,
    resolve: async (revision) => (await readCommit(revision))?.sha,
    commit: readCommit,
    async mergeBase(a, b) {
      const found = await git(['merge-base', '--end-of-options', a, b]);
      return found.status === 0 ? text(found.stdout) : undefined;
    },
    isShallow,
    fetch,
    fetchOne: (revision) => fetch([...(isShallow() ? ['--depth=1'] : []), 'origin', revision]),
    async readFiles(commit, paths) {
      const found = await objects.read(paths.map((path) => `${commit}:${path}`));
      const texts = paths.map((path, index) => [path, found[index]] as const);
      return new Map(
        texts.flatMap(([path, file]) => (file?.type === 'blob' ? [[path, file.bytes.toString('utf8')]] : [])),
      );
    },
    async listFiles(commit, directory) {
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
      if (directory !== '') args.push('--', `${directory}/`);
      const listing = await git(args);
      if (listing.status !== 0) throw gitFailed('ls-tree', listing.stderr);
      return lines(listing.stdout);
    },
    async tracks(path) {
      const found = await git(['ls-files', '-z', '--', `:(top,literal)${path}`]);
      return lines(found.stdout).some((file) => file === path || file.startsWith(`${path}/`));
    },
    async trackedFiles() {
      const listing = await git(['ls-files', '-z']);
      if (listing.status !== 0) throw gitFailed('ls-files', listing.stderr);
      return lines(listing.stdout);
    },
    async stage(paths) {
      const added = await git(['add', '--', ...paths.map((path) => `:(top,literal)${path}`)]);
      if (added.status !== 0) throw gitFailed('add', added.stderr, 'Stage the files yourself: `git add`.');
    },
    async references(...prefixes) {
      const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
      const listing = await git(['for-each-ref', format, ...prefixes]);
      if (listing.status !== 0) throw gitFailed('for-each-ref', listing.stderr);
      const found = new Map<string, CommitSha>();
      for (const line of text(listing.stdout).split('\n').filter(Boolean)) {
        const [type, id, peeledType, peeledId, ...name] = line.split(' ');
        const commit = type === 'commit' ? id : peeledType === 'commit' ? peeledId : undefined;
        if (commit) found.set(name.join(' '), commit);
      }
      return found;
    },
    async walk(args, from = []) {
      const options = { cwd: root, env, input: from.map((sha) => `${sha}\n`).join('') };
      const listing = await capture('git', ['rev-list', '--format=%T %ct', ...args, '--stdin'], options);
      if (listing.status !== 0) throw gitFailed('rev-list', listing.stderr);
      const found = text(listing.stdout).matchAll(/^commit ([0-9a-f]+)\n([0-9a-f]+) (\d+)$/gm);
      return [...found].map(([, sha, tree, time]) => ({ sha: sha!, tree: tree!, timeSeconds: Number(time) }));
    },
    readObjects: (names) => objects.read(names),
    async branch() {
      const found = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
      return found.status === 0 ? text(found.stdout) : undefined;
    },
    async remotes() {
      return text((await git(['remote'])).stdout)
        .split('\n')
        .filter(Boolean);
    },
    async remoteReferences(remote, patterns) {
      const listing = await git(['ls-remote', '--quiet', '--refs', '--', remote, ...patterns]);
      if (listing.status !== 0) return { references: undefined, message: listing.stderr.trim() };
      const found = text(listing.stdout).matchAll(/^([0-9a-f]+)\t(.+)$/gm);
      return { references: new Map([...found].map(([, id, name]) => [name!, id!])), message: '' };
    },
    async untrackedFiles() {
      const listing = await git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
      if (listing.status !== 0) throw gitFailed('ls-files', listing.stderr);
      return lines(listing.stdout);
    },
    async message(commit) {
      const [object] = await objects.read([`${commit}^{commit}`]);
      const text = object?.bytes.toString('utf8') ?? '';
      return text.slice(text.indexOf('\n\n') + 2);
    },
    async commitFiles(commit) {
      return shaOf(await commitFiles(commit, { cwd: root, env }));
    },
    async commitText(commit) {
      return shaOf(await commitText(commit, { cwd: root, env }));
    },
    push: (commit, branch) => pushCommit(commit, branch, { cwd: root, env }),
    async changedFiles(commit, other) {
      const diff = await git([...DIFF, '--end-of-options', commit, ...(other ? [other] : []), '--']);
      if (diff.status !== 0) throw gitFailed('diff', diff.stderr);
      return lines(diff.stdout);
    },
  };
}

function shaOf(made: { sha: string } | { sha: undefined; message: string }): CommitSha {
  if (made.sha === undefined) throw gitFailed('commit-tree', made.message);
  return made.sha;
}

/** Of the header lines, which an empty line ends: `parent <sha>`. */
function parentsOf(commit: Buffer): CommitSha[] {
  const header = commit.toString('latin1').split('\n\n', 1)[0]!;
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((line) => line[1]!);
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r?\n$/, '');
}

function unsafe(directory: string): UserError {
  return new UserError({
    code: 'GIT_UNSAFE',
    message: `git does not read ${directory}: another user owns it`,
    hint: `Run \`git config --global --add safe.directory "${directory}"\` first.`,
    exitCode: 3,
  });
}

function missing(directory: string): UserError {
  return new UserError({
    code: 'GIT_MISSING',
    message: `${directory} is in a git repository, and there is no program git`,
    hint: 'Install git, or put it on the PATH.',
    exitCode: 3,
  });
}

function gitFailed(
  command: string,
  stderr: string,
  hint = 'Run `git fsck` in this repository, or clone it again.',
): UserError {
  return new UserError({
    code: 'GIT_FAILED',
    message: `git ${command} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
    hint,
    exitCode: 3,
  });
}
