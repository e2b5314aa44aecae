import { existsSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { redact } from '../core/redact.js';
import { gitEnvironment } from './git-environment.js';
import type { GitAuthorization } from './git-environment.js';
import { GitObjects } from './git-objects.js';
import { gitUrlProblem, isLocalGitUrl } from './git-url.js';
import { capture } from './process.js';
import type { ProcessResult } from './process.js';

/** One file of a commit. */
export interface GitFile {
  /** From the root of the work tree. */
  path: string;
  /** Id of the blob, which for a link holds where it leads. */
  id: string;
  kind: 'file' | 'link';
  sizeBytes: number;
  executable: boolean;
}

/** Another git repository to read from; nothing of it is checked out, and nothing it holds is run. */
export interface GitSource {
  /** Top directory where the repository is a work tree of this machine. */
  readonly root?: string;
  /** The commit of a branch, tag or id, or of the default branch. Throws `REVISION_UNKNOWN` (exit 2). */
  commitOf(revision?: string): Promise<string>;
  /** Every file of a commit, submodules left out; brings the commit first. Throws `GIT_SOURCE_FAILED` (exit 3). */
  filesOf(commit: string): Promise<GitFile[]>;
  /** Contents by id, in order. */
  read(ids: readonly string[]): Promise<Buffer[]>;
}

export interface GitSourceOptions {
  /** What a relative path is meant from; absolute. */
  directory: string;
  /** Where copies of far repositories are kept; absolute. */
  copies: string;
  environment: NodeJS.ProcessEnv;
  authorization?: GitAuthorization | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Opens a repository by what a user or a `.dvc` file calls it: an address that git knows, or a path. Throws
 * `GIT_URL_REFUSED` (exit 2) for what could start a program, and `GIT_MISSING` (exit 3).
 */
export async function openGitSource(url: string, options: GitSourceOptions): Promise<GitSource> {
  const problem = gitUrlProblem(url);
  if (problem !== undefined) {
    throw new UserError({
      code: 'GIT_URL_REFUSED',
      message: `${JSON.stringify(redact(url).slice(0, 200))} ${problem}`,
      hint: 'Write https://…, ssh://…, git@host:path, or the path of a repository.',
      exitCode: 2,
    });
  }
  const isLocal = isLocalGitUrl(url);
  const address = isLocal ? resolve(options.directory, url) : url;
  const env = {
    ...gitEnvironment(options.environment, options.authorization),
    GIT_ALLOW_PROTOCOL: protocols(options),
    GIT_NO_LAZY_FETCH: '1', // a foreign configuration would say how
  };
  const local = isLocal ? await workTree(address, env) : undefined;
  if (local) return new ObjectReader({ ...env, GIT_DIR: local.gitDirectory }, local.root, url);
  return new FarSource(address, url, options, env);
}

const PROTOCOLS = ['file', 'git', 'http', 'https', 'ssh'];

/** The user may allow fewer. */
function protocols({ environment }: GitSourceOptions): string {
  const own = environment['GIT_ALLOW_PROTOCOL']?.split(':');
  return PROTOCOLS.filter((protocol) => !own || own.includes(protocol)).join(':');
}

async function workTree(
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<{ root: string; gitDirectory: string } | undefined> {
  if (!existsSync(directory)) return undefined;
  const found = await run(['rev-parse', '--show-toplevel', '--absolute-git-dir'], directory, env);
  const [root, gitDirectory] = found.stdout.toString('utf8').trimEnd().split('\n');
  return found.status === 0 && root && gitDirectory ? { root, gitDirectory } : undefined;
}

/** Reads a repository that is there. */
class ObjectReader implements GitSource {
  private readonly objects: GitObjects;

  constructor(
    protected readonly env: NodeJS.ProcessEnv,
    readonly root: string,
    protected readonly shown: string,
  ) {
    this.objects = new GitObjects({ cwd: root, env });
  }

  async commitOf(revision = 'HEAD'): Promise<string> {
    const found = await this.known(revision, `refs/remotes/origin/${revision}`);
    if (found === undefined) throw revisionUnknown(this.shown, revision);
    return found;
  }

  async known(...revisions: string[]): Promise<string | undefined> {
    const objects = await this.objects.read(revisions.map((revision) => `${revision}^{commit}`));
    return objects.find((object) => object?.type === 'commit')?.sha;
  }

  async filesOf(commit: string): Promise<GitFile[]> {
    const listing = await run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--'], this.root, this.env);
    if (listing.status !== 0) throw failed(this.shown, listing.stderr);
    const lines = listing.stdout.toString('utf8').split('\0').filter(Boolean);
    return lines.flatMap((line): GitFile[] => {
      const [, mode, type, id, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      if (type !== 'blob') return [];
      const kind = mode === '120000' ? 'link' : 'file';
      return [{ path: path!, id: id!, kind, sizeBytes: Number(size), executable: mode === '100755' }];
    });
  }

  async read(ids: readonly string[]): Promise<Buffer[]> {
    const objects = await this.objects.read(ids);
    return objects.map((object, index) => {
      if (object?.type === 'blob') return object.bytes;
      throw failed(this.shown, `the object ${ids[index]} is missing`);
    });
  }

  /** To be called after a fetch. */
  refresh(): void {
    this.objects.restart();
  }
}

/** A bare copy, as shallow as it can be, of a repository that has to be asked. */
class FarSource implements GitSource {
  private readonly copy: ObjectReader;
  private isWhole = false;

  constructor(
    private readonly address: string,
    private readonly shown: string,
    options: GitSourceOptions,
    env: NodeJS.ProcessEnv,
  ) {
    const directory = join(options.copies, createHash('sha256').update(address).digest('hex').slice(0, 32));
    mkdirSync(directory, { recursive: true });
    this.copy = new ObjectReader({ ...env, GIT_DIR: directory }, directory, shown);
    this.git = (args) => run(args, directory, { ...env, GIT_DIR: directory }, options.signal);
    this.start = async () => {
      if (existsSync(join(directory, 'HEAD'))) return;
      const made = await this.git(['init', '--quiet', '--bare', '--template=']);
      if (made.status !== 0) throw failed(shown, made.stderr);
    };
  }

  private readonly git: (args: readonly string[]) => Promise<ProcessResult>;
  private readonly start: () => Promise<void>;

  async commitOf(revision?: string): Promise<string> {
    if (revision !== undefined && isCommitId(revision)) return revision;
    const names = revision === undefined ? ['HEAD'] : namesOf(revision);
    await this.start();
    const listing = await this.git(['ls-remote', '--quiet', '--', this.address, ...names]);
    if (listing.status !== 0) throw failed(this.shown, listing.stderr);
    const lines = listing.stdout.toString('utf8').trimEnd().split('\n');
    const found = new Map(lines.map((line) => line.split('\t').reverse() as [string, string]));
    const name = names.find((one) => found.has(one));
    if (name !== undefined) return found.get(name)!;
    if (revision !== undefined) {
      await this.fetchAll();
      const commit = await this.copy.known(revision, `refs/heads/${revision}`);
      if (commit !== undefined) return commit;
    }
    throw revisionUnknown(this.shown, revision ?? 'HEAD');
  }

  async filesOf(commit: string): Promise<GitFile[]> {
    await this.bring(commit);
    return this.copy.filesOf(commit);
  }

  read(ids: readonly string[]): Promise<Buffer[]> {
    return this.copy.read(ids);
  }

  private async bring(commit: string): Promise<void> {
    await this.start();
    if ((await this.copy.known(commit)) !== undefined) return;
    const one = await this.git([...FETCH, '--depth=1', '--', this.address, commit]);
    this.copy.refresh();
    if (one.status === 0 && (await this.copy.known(commit)) !== undefined) return;
    // Servers may refuse to give a commit by its id.
    await this.fetchAll();
    if ((await this.copy.known(commit)) === undefined) throw revisionUnknown(this.shown, commit);
  }

  private async fetchAll(): Promise<void> {
    if (this.isWhole) return;
    const specs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    const isShallow = existsSync(join(this.copy.root, 'shallow'));
    const done = await this.git([...FETCH, ...(isShallow ? ['--unshallow'] : []), '--', this.address, ...specs]);
    if (done.status !== 0) throw failed(this.shown, done.stderr);
    this.copy.refresh();
    this.isWhole = true;
  }
}

const FETCH = [
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
];

function namesOf(revision: string): string[] {
  const names = [`refs/tags/${revision}^{}`, `refs/tags/${revision}`, `refs/heads/${revision}`];
  return revision.startsWith('refs/') || revision === 'HEAD' ? [`${revision}^{}`, revision] : names;
}

function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

async function run(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<ProcessResult> {
  try {
    return await capture('git', args, { cwd, env, ...(signal && { signal }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError({
      code: 'GIT_MISSING',
      message: 'another repository is to be read, and there is no program git',
      hint: 'Install git, or put it on the PATH.',
      exitCode: 3,
      cause: error,
    });
  }
}

function failed(url: string, stderr: string): UserError {
  const lines = stderr.trim().split('\n');
  const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0] ?? '';
  return new UserError({
    code: 'GIT_SOURCE_FAILED',
    message: redact(`${url} cannot be read: ${line.replace(/^(?:fatal|error): /, '') || 'git gives no reason'}`),
    hint: 'Check the address, the network and who may read it: `git ls-remote` with the same address has to work.',
    exitCode: 3,
  });
}

function revisionUnknown(url: string, revision: string): UserError {
  return new UserError({
    code: 'REVISION_UNKNOWN',
    message: redact(`there is no revision "${revision.slice(0, 200)}" in ${url}`),
    hint: 'Name a branch, a tag or a commit that is pushed there.',
    exitCode: 2,
  });
}
