import { UserError } from '../core/errors.js';
import { capture } from './process.js';

/** A commit: 40 (or 64) hexadecimal digits. */
export type CommitSha = string;

/**
 * The git commands Assay needs, on one checkout. Everything is passed as argument arrays;
 * revisions that come from events or users can never become options.
 */
export interface Git {
  /** Top directory of the work tree. */
  readonly root: string;
  /** The commit a revision names, or undefined when it is not in this clone. */
  resolve(revision: string): Promise<CommitSha | undefined>;
  /** Best common ancestor, or undefined when this clone holds none. */
  mergeBase(a: string, b: string): Promise<CommitSha | undefined>;
  isShallow(): Promise<boolean>;
  /** Fetches into the object store only; no ref, no config and no work tree is touched. Says whether it worked. */
  fetch(args: readonly string[]): Promise<{ ok: boolean; message: string }>;
  /** The texts of files (paths relative to `root`) at a commit; missing files are left out. */
  readFiles(commit: CommitSha, paths: readonly string[]): Promise<Map<string, string>>;
  /** Paths (relative to `root`) below `directory` at a commit. */
  listFiles(commit: CommitSha, directory: string): Promise<string[]>;
  /** Paths that differ between a commit and the work tree, tracked files only. */
  changedFiles(commit: CommitSha): Promise<string[]>;
  /** Which of the paths git ignores. */
  ignored(paths: readonly string[]): Promise<Set<string>>;
  /** Which of the paths git tracks (a directory counts when anything below it is tracked). */
  tracked(paths: readonly string[]): Promise<Set<string>>;
}

const ENV = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Opens the git work tree that holds `directory`, or undefined when there is none (or no git). */
export async function openGit(directory: string): Promise<Git | undefined> {
  try {
    const top = await run(directory, ['rev-parse', '--show-toplevel']);
    return top.status === 0 ? gitAt(text(top.stdout)) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function gitAt(root: string): Git {
  const git = (args: readonly string[], input?: string) => run(root, args, input);
  const lines = (bytes: Buffer) => bytes.toString('utf8').split('\0').filter(Boolean);
  return {
    root,
    async resolve(revision) {
      const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
      return found.status === 0 ? text(found.stdout) : undefined;
    },
    async mergeBase(a, b) {
      const found = await git(['merge-base', '--end-of-options', a, b]);
      return found.status === 0 ? text(found.stdout) : undefined;
    },
    async isShallow() {
      return text((await git(['rev-parse', '--is-shallow-repository'])).stdout) === 'true';
    },
    async fetch(args) {
      const done = await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...args]);
      return { ok: done.status === 0, message: done.stderr.trim() };
    },
    async readFiles(commit, paths) {
      if (paths.length === 0) return new Map();
      const names = paths.filter((path) => !path.includes('\n'));
      const batch = await git(['cat-file', '--batch'], names.map((path) => `${commit}:${path}\n`).join(''));
      if (batch.status !== 0) throw gitFailed('cat-file', batch.stderr);
      return parseBatch(batch.stdout, names);
    },
    async listFiles(commit, directory) {
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
      if (directory !== '') args.push('--', `${directory}/`);
      const listing = await git(args);
      if (listing.status !== 0) throw gitFailed('ls-tree', listing.stderr);
      return lines(listing.stdout);
    },
    async changedFiles(commit) {
      const diff = await git(['diff', '--name-only', '-z', '--no-ext-diff', '--end-of-options', commit]);
      if (diff.status !== 0) throw gitFailed('diff', diff.stderr);
      return lines(diff.stdout);
    },
    async ignored(paths) {
      if (paths.length === 0) return new Set();
      const found = await git(['check-ignore', '--no-index', '-z', '--stdin'], paths.join('\0'));
      return new Set(lines(found.stdout));
    },
    async tracked(paths) {
      if (paths.length === 0) return new Set();
      const found = await git(['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)]);
      const files = lines(found.stdout);
      return new Set(paths.filter((path) => files.some((file) => file === path || file.startsWith(`${path}/`))));
    },
  };
}

function run(cwd: string, args: readonly string[], input?: string) {
  return capture('git', args, { cwd, env: ENV, ...(input !== undefined && { input }) });
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r?\n$/, '');
}

/** Reads the answers of `git cat-file --batch`: `<sha> <type> <size>\n<bytes>\n` or `<name> missing\n`. */
function parseBatch(bytes: Buffer, names: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf(10, at);
    const header = bytes.toString('utf8', at, end);
    at = end + 1;
    const found = / (\w+) (\d+)$/.exec(header);
    if (header.endsWith(' missing') || !found) continue;
    const size = Number(found[2]);
    if (found[1] === 'blob') files.set(name, bytes.toString('utf8', at, at + size));
    at += size + 1;
  }
  return files;
}

function gitFailed(command: string, stderr: string): UserError {
  return new UserError({
    code: 'GIT_FAILED',
    message: `git ${command} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
    hint: 'Run `git fsck` in this repository, or clone it again.',
    exitCode: 3,
  });
}
