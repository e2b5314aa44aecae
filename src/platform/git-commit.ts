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

/** A commit of one file whose text is at hand; what else its parent holds stays. */
export interface NewTextCommit {
  /** undefined: the first commit of a history of its own. */
  parent: string | undefined;
  /** From the top of the tree. */
  path: string;
  text: string;
  message: string;
  author: { name: string; email: string };
}

/** moved: the branch holds commits this one does not build on · refused: a rule or missing rights · failed: all else. */
export type GitPush = { ok: true } | { ok: false; why: 'moved' | 'refused' | 'failed'; message: string };

type MadeCommit = { sha: string } | { sha: undefined; message: string };
interface GitPlace {
  cwd: string;
  env: NodeJS.ProcessEnv;
}
/** Runs git on an index of its own; what follows a step that failed does nothing. */
type Step = (args: readonly string[], input?: string) => Promise<string>;

/**
 * Makes a commit in the object store; work tree, index, HEAD and branches stay as they are. Undefined, with what git
 * said, where it could not.
 */
export function commitFiles({ parent, paths, message, author }: NewCommit, place: GitPlace): Promise<MadeCommit> {
  return makeCommit({ parent, message, author }, place, async (step) => {
    await step(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
  });
}

/** The same with a text that is in no file. */
export function commitText({ path, text, ...commit }: NewTextCommit, place: GitPlace): Promise<MadeCommit> {
  return makeCommit(commit, place, async (step) => {
    const blob = await step(['hash-object', '-w', '--no-filters', '--stdin'], text);
    await step(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  });
}

async function makeCommit(
  { parent, message, author }: Omit<NewTextCommit, 'path' | 'text'>,
  { cwd, env }: GitPlace,
  change: (step: Step) => Promise<void>,
): Promise<MadeCommit> {
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
    const step: Step = async (args, input) => {
      if (steps.some(({ status }) => status !== 0)) return '';
      const done = await git(args, input);
      steps.push(done);
      return done.stdout.toString('utf8').trim();
    };
    await step(['read-tree', parent ?? '--empty']);
    await change(step);
    const tree = await step(['write-tree']);
    const sha = await step(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-F', '-'], message);
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
