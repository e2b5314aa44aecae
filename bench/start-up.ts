import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { compare, startUpEnvironment } from './compare.js';
import type { Contender } from './compare.js';
import { ASSAY, ROOT } from './suite.js';
import type { Result } from './suite.js';

const ROUNDS = 30;

/** What an idle start costs, as ratios to Node doing nothing. */
export function startUp(directory: string): Result[] {
  const repository = join(directory, 'telco-churn');
  cpSync(join(ROOT, 'examples/telco-churn'), repository, { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message=base');
  git(repository, 'commit', '--quiet', '--message=head', '--allow-empty');
  assay(repository, 'run');

  const nothing: Contender = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };
  const with_ = (...args: string[]): Contender => ({
    name: `assay ${args.join(' ')}`,
    command: process.execPath,
    args: [ASSAY, ...args],
    cwd: repository,
  });
  return [
    { title: 'version', measured: compare([nothing, with_('--version')], ROUNDS), limit: 1.5 },
    { title: 'status of a small repository', measured: compare([nothing, with_('status')], ROUNDS), limit: 3 },
    { title: 'run with nothing to do', measured: compare([nothing, with_('run')], ROUNDS), limit: 6 },
  ];
}

function assay(cwd: string, ...args: string[]): void {
  execFileSync(process.execPath, [ASSAY, ...args], { cwd, env: startUpEnvironment(), stdio: 'ignore' });
}

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}
