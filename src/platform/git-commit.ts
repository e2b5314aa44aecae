import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redact } from '../core/redact.js';
import { capture } from './process.js';
import type { ProcessResult } from './process.js';

/** A commit on top of another that takes some files from the work tree. */
export interface NewCommit {
  parent: string;
  /** Relative to the top of the work tree; a file that is not there is deleted by the commit. */
  paths: readonly string[];
  message: string;
  author: { name: string; email: string };
}

/** moved: the branch holds commits this one does not build on · refused: a rule or missing rights · failed: all else. */
export type GitPush = { ok: true } | { ok: false; why: 'moved' | 'refused' | 'failed'; message: string };

/**
 * Makes a commit in the object store; work tree, index, HEAD and branches stay as they are. Undefined, with what git
 * said, where it could not.
 */
export async function commitFiles(
  { parent, paths, message, author }: NewCommit,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ sha: string } | { sha: undefined; message: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-commit-'));
  const identity = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  const own = { ...env, ...identity, GIT_INDEX_FILE: join(directory, 'index') };
  const git = (args: readonly string[], input = '') => capture('git', args, { cwd, env: own, input });
  try {
    const steps: ProcessResult[] = [];
    const step = async (args: readonly string[], input?: string) => {
      if (steps.some(({ status }) => status !== 0)) return '';
      const done = await git(args, input);
      steps.push(done);
      return done.stdout.toString('utf8').trim();
    };
    await step(['read-tree', parent]);
    await step(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
    const tree = await step(['write-tree']);
    const sha = await step(['commit-tree', tree, '-p', parent, '-F', '-'], message);
    const failed = steps.find(({ status }) => status !== 0);
    return failed ? { sha: undefined, message: failed.stderr.trim() } : { sha };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Sends a commit to a branch of origin, which must be behind it. Never forces. */
export async function pushCommit(
  commit: string,
  branch: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<GitPush> {
  const target = `${commit}:refs/heads/${branch}`;
  const args = [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-recurse-submodules',
    '--',
    'origin',
    target,
  ];
  const { status, stdout, stderr } = await capture('git', args, options);
  if (status === 0) return { ok: true };
  return { ok: false, ...pushFailure(stdout.toString('utf8'), stderr) };
}

/** What the answer of a push that did not work means; `!\t<from>:<to>\t[rejected] (fetch first)` with `--porcelain`. */
export function pushFailure(stdout: string, stderr: string): { why: 'moved' | 'refused' | 'failed'; message: string } {
  const verdict = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? '';
  const remote = [...stderr.matchAll(/^remote: *(?:error: *)?(\S.*)$/gm)].map(([, line]) => line!.trim());
  const said = redact(remote.slice(0, 5).join(' ') || verdict || stderr.trim().split('\n')[0]!);
  if (/^\[rejected\]|cannot lock ref|incorrect old value/.test(verdict))
    return { why: 'moved', message: redact(verdict) };
  const isForbidden = /\b403\b|permission|not granted|denied/i.test(stderr);
  return { why: verdict !== '' || isForbidden ? 'refused' : 'failed', message: said };
}
