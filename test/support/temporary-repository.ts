import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verbs } from '../../src/commands/index.js';
import type { CommandContext, Outcome } from '../../src/commands/index.js';
import { silentProgress } from '../../src/core/progress.js';

/** The committed command line program. */
export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Nothing of the developer's own machine: no git or DVC configuration, no workflow, no credentials. */
export const QUIET_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.invalid',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.invalid',
  DVC_NO_ANALYTICS: '1',
};

/** A git and DVC repository in a temporary directory, with a local-directory remote beside it. */
export class TemporaryRepository {
  /** Parent of the repository; the remote is `<directory>/remote`. */
  readonly directory = realpathSync(mkdtempSync(join(tmpdir(), 'assay-test-')));
  readonly root = join(this.directory, 'repository');

  constructor(files: Record<string, string> = {}) {
    mkdirSync(this.root);
    this.git('init', '--quiet', '--initial-branch=main');
    this.write('.dvc/config', '[core]\n    remote = local\n[\'remote "local"\']\n    url = ../../remote\n');
    this.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Replaces text that must be there. */
  edit(path: string, find: string, replacement: string): void {
    const text = this.read(path);
    if (!text.includes(find)) throw new Error(`${path} does not hold ${find}`);
    this.write(path, text.replace(find, replacement));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  delete(...paths: string[]): void {
    for (const path of paths) rmSync(join(this.root, path), { recursive: true, force: true });
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, env: QUIET_ENVIRONMENT, encoding: 'utf8' }).trim();
  }

  /** Commits everything and returns the commit. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Runs a verb in this process, as a door would. What a `run` reports must be judged the same by whoever reads it. */
  async run(
    verb: string,
    targets: string[] = [],
    options: Record<string, unknown> = {},
    context: Partial<CommandContext> = {},
  ): Promise<Outcome> {
    const command = await verbs.find(({ name }) => name === verb)!.load();
    const outcome = await command.run(
      {
        directory: this.root,
        environment: QUIET_ENVIRONMENT,
        dryRun: false,
        quiet: false,
        progress: silentProgress,
        signal: new AbortController().signal,
        trigger: { kind: 'manual' },
        workflow: {},
        ...context,
      },
      targets,
      options,
    );
    if (verb === 'run') await this.judgeAgain(outcome.json);
    return outcome;
  }

  private async judgeAgain(report: unknown): Promise<void> {
    const { config_sha: sha } = (report as { inputs?: { config_sha: string | null } } | undefined)?.inputs ?? {};
    // Rules of a work tree are in no commit.
    if (!sha || spawnSync('git', ['cat-file', '-e', sha], { cwd: this.root, env: QUIET_ENVIRONMENT }).status !== 0)
      return;
    const { assertRejudged } = await import('./rejudged.js');
    assertRejudged(report, `${this.git('cat-file', 'blob', sha)}\n`);
  }

  /** Runs the committed program in this repository. */
  assay(
    args: string[],
    environment: NodeJS.ProcessEnv = {},
  ): { status: number | null; stdout: string; stderr: string } {
    return assay(args, { cwd: this.root, environment });
  }

  /** Deletes everything. */
  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Runs the committed program. */
export function assay(
  args: string[],
  { cwd, environment = {}, node = process.execPath }: { cwd: string; environment?: NodeJS.ProcessEnv; node?: string },
): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd, env: { ...QUIET_ENVIRONMENT, ...environment }, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr } = spawnSync(node, [CLI, ...args], options);
  return { status, stdout, stderr };
}
