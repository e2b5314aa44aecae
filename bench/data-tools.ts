import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startUpEnvironment } from './compare.js';
import type { Contender } from './compare.js';
import { ASSAY, ROOT } from './suite.js';

/** The peer without which there is nothing to compare. */
export const DVC = join(ROOT, '.cache/peers/dvc/bin/dvc');
const VENV = join(ROOT, '.cache/bench-peers/bin');

/** Where a native tool is, or undefined: of native-peers.sh, else of PATH. */
export function native(tool: string): string | undefined {
  const own = join(VENV, tool);
  if (existsSync(own)) return own;
  const found = (process.env['PATH'] ?? '').split(':').map((directory) => join(directory, tool));
  return found.find(existsSync);
}

/** The tools at work in one directory; each has its own copy of the data. */
export class DataTools {
  private moved = 0;
  private settled = 0;

  constructor(
    readonly directory: string,
    private readonly fill: (data: string) => void,
  ) {
    mkdirSync(join(directory, 'aside'));
  }

  /** Moves paths out of the way, where they stay: deleting would change what the file system does next. */
  aside(...paths: string[]): void {
    for (const path of paths) {
      if (existsSync(path)) renameSync(path, join(this.directory, 'aside', String(this.moved++)));
    }
  }

  /**
   * What one tool wrote goes to the disk before the next one is timed, not meanwhile; what was moved aside takes no memory
   * any more, which the next one would have to free.
   */
  settle(): void {
    execFileSync('sync');
    for (; this.settled < this.moved; this.settled++) {
      const path = this.place('aside', String(this.settled));
      if (!statSync(path).isDirectory()) continue;
      const { command, args } = this.bare('forget', path);
      execFileSync(command, args);
    }
  }

  place(...names: string[]): string {
    return join(this.directory, ...names);
  }

  /** A git repository with the data, and with DVC's configuration where a remote is given. */
  repository(name: string, remote?: string): string {
    const root = this.place(name);
    mkdirSync(root);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    if (remote !== undefined) {
      mkdirSync(join(root, '.dvc'));
      writeFileSync(
        join(root, '.dvc/config'),
        `[core]\n    remote = r\n    analytics = false\n['remote "r"']\n${remote}`,
      );
    }
    this.fill(join(root, 'data'));
    return root;
  }

  /** DVC or Assay with a verb; `forget` names what is moved aside first, relative to the repository. */
  verb(tool: 'dvc' | 'assay', args: string[], ...forget: string[]): Contender {
    const root = this.place(tool);
    return {
      name: tool,
      command: tool === 'dvc' ? DVC : process.execPath,
      args: tool === 'dvc' ? args : [ASSAY, ...args],
      cwd: root,
      environment: { ...startUpEnvironment(), DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: join(root, '.dvc/tmp/site') },
      prepare: () => this.aside(...forget.map((path) => join(root, path))),
    };
  }

  /** Another program; left out where it is not installed. */
  program(name: string, tool: string, args: string[], more: Partial<Contender> = {}): Contender[] {
    const command = native(tool);
    return command === undefined ? [] : [{ name, command, args, cwd: this.directory, ...more }];
  }

  /** The bare work in C; left out where there is no compiler. */
  bare(mode: string, ...args: string[]): Contender {
    const program = this.place('bare-work');
    if (!existsSync(program)) {
      const source = join(ROOT, 'bench/reference/bare-work.c');
      execFileSync('cc', ['-O2', '-pthread', '-o', program, source, '-lcrypto']);
    }
    return { name: `C ${mode}`, command: program, args: [mode, ...args], cwd: this.directory };
  }
}
