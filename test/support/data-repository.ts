import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository } from '../../src/versioning/index.js';
import type { Repository } from '../../src/versioning/index.js';

/** A DVC repository in a temporary directory, for tests of data versioning alone. */
export class DataRepository {
  /** Parent of the repository. */
  readonly directory = realpathSync(mkdtempSync(join(tmpdir(), 'assay-data-')));
  readonly root = join(this.directory, 'repository');

  /** `config` is the text of `.dvc/config`; a local remote `<directory>/remote` when left out. */
  constructor(config = localConfig('../../remote')) {
    this.write('.dvc/config', config);
  }

  /** Reads the configuration anew. */
  open(environment: Record<string, string> = { HOME: this.directory, AWS_EC2_METADATA_DISABLED: 'true' }): Repository {
    return openRepository(this.root, {}, environment);
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    const absolute = join(this.root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    if (mode !== undefined) chmodSync(absolute, mode);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
    const env = { PATH: process.env['PATH'], HOME: this.directory, GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', [...identity, ...args], { cwd: this.root, encoding: 'utf8', env });
  }

  dropCache(): void {
    rmSync(join(this.root, '.dvc/cache'), { recursive: true, force: true });
  }

  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** `.dvc/config` with one default remote, `storage`. */
export function localConfig(url: string, options: Record<string, string> = {}): string {
  const lines = Object.entries({ url, ...options }).map(([key, value]) => `    ${key} = ${value}\n`);
  return `[core]\n    remote = storage\n['remote "storage"']\n${lines.join('')}`;
}

/** Every file below a directory: `relative path → octal mode and MD5 of its bytes`. */
export function treeOf(directory: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const mode = (statSync(path).mode & 0o777).toString(8);
    tree[path.slice(directory.length + 1)] = `${mode} ${md5(readFileSync(path))}`;
  }
  return tree;
}

export function md5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

/** A file name for everything that breaks naive code, and its content. */
export const ODD_FILES: Record<string, string> = {
  'plain.txt': 'hello\n',
  empty: '',
  'sub/é "q"': '2',
  'sub/deep/er/file': 'x'.repeat(5000),
  'sp ace/ lead': 'a',
  '😀/\ufffd': 'astral',
  "it's": 'b',
  'a#b?c*[d]!': 'c',
  '-dash': 'd',
  'tab\tname': 'e',
  'back\\slash': 'f',
  'line\nbreak': 'g',
  'same-as-plain': 'hello\n',
  '%41+b&c=d': 'h',
};
