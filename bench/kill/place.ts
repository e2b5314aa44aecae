import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Nothing of the machine's own configuration. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  ASSAY_NO_CODE_CACHE: '1',
  AWS_EC2_METADATA_DISABLED: 'true',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.invalid',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.invalid',
  DVC_NO_ANALYTICS: '1',
};

/** A prefix in a bucket of a real S3 server whose objects are plain files. */
export interface Prefix {
  /** The lines of a remote in DVC's configuration. */
  remote: string;
  /** The directory its objects are in. */
  directory: string;
}

/** A git and DVC repository with a remote beside it, for the program under test to work in. */
export class Place {
  readonly root: string;
  readonly remote: string;
  readonly cache: string;

  constructor(
    readonly directory: string,
    readonly program: string,
    readonly prefix?: Prefix,
  ) {
    this.root = join(directory, 'repository');
    this.remote = prefix?.directory ?? join(directory, 'remote');
    this.cache = join(this.root, '.dvc/cache');
  }

  /** Makes an empty repository. */
  init(): void {
    mkdirSync(this.root, { recursive: true });
    mkdirSync(this.remote, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    this.write('.dvc/config', '[core]\n    remote = storage\n');
    this.writeRemote();
  }

  /** Names the remote of this copy. */
  writeRemote(): void {
    this.write('.dvc/config.local', `['remote "storage"']\n${this.prefix?.remote ?? `    url = ${this.remote}\n`}`);
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    const absolute = join(this.root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    if (mode !== undefined) chmodSync(absolute, mode);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: ENVIRONMENT, encoding: 'utf8' }).trim();
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Runs the program to its end. */
  try(args: readonly string[]): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.program, ...args], {
      cwd: this.root,
      env: ENVIRONMENT,
      encoding: 'utf8',
      timeout: 120_000,
    });
    return { status, said: stdout + stderr };
  }

  /** Runs the program, which must succeed. */
  assay(...args: string[]): void {
    const { status, said } = this.try(args);
    if (status !== 0) throw new Error(`assay ${args.join(' ')} ended with ${status}: ${said}`);
  }
}
