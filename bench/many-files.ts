import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, startUpEnvironment } from './compare.js';
import type { Contender } from './compare.js';
import { ASSAY, ROOT } from './suite.js';
import type { Result } from './suite.js';

const FILES = 10_000;
const SIZE_BYTES = 1024;
const ROUNDS = 3;
const DVC = join(ROOT, '.cache/peers/dvc/bin/dvc');

/** A directory of many small files to and from a local remote, beside DVC; each tool in its own copy of the repository. */
export function manyFiles(directory: string): Result[] | undefined {
  if (!existsSync(DVC)) return undefined;
  const dvc = repositoryFor('dvc', directory);
  const own = repositoryFor('assay', directory);
  const steps: { verb: string[]; before: (repository: string) => void }[] = [
    {
      verb: ['add', 'data'],
      before: (repository) => clear(repository, '.dvc/cache', '.dvc/tmp', 'data.dvc', '.gitignore'),
    },
    { verb: ['push'], before: (repository) => clear(repository, '../remote-of-' + nameOf(repository)) },
    { verb: ['pull'], before: (repository) => clear(repository, '.dvc/cache', '.dvc/tmp', 'data') },
    { verb: ['status'], before: () => {} },
  ];
  return steps.map(({ verb, before }) => {
    const contender = (name: string, repository: string, command: string, args: string[]): Contender => ({
      name: `${name} ${verb.join(' ')}`,
      command,
      args: [...args, ...verb],
      cwd: repository,
      environment: {
        ...startUpEnvironment(),
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: join(repository, '.dvc/tmp/site'),
      },
      prepare: () => before(repository),
    });
    return {
      title: `${verb.join(' ')}: ${FILES} files of ${SIZE_BYTES} bytes`,
      measured: compare([contender('dvc', dvc, DVC, []), contender('assay', own, process.execPath, [ASSAY])], ROUNDS),
      limit: 1,
    };
  });
}

function nameOf(repository: string): string {
  return repository.split('/').at(-1)!;
}

function clear(repository: string, ...paths: string[]): void {
  for (const path of paths) rmSync(join(repository, path), { recursive: true, force: true });
}

function repositoryFor(tool: string, directory: string): string {
  const repository = join(directory, tool);
  const first = join(directory, 'dvc');
  if (repository !== first) cpSync(join(first, 'data'), join(repository, 'data'), { recursive: true });
  else {
    for (let i = 0; i < FILES; i++) {
      const folder = join(repository, 'data', String(i % 100));
      if (i < 100) mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${i}.txt`), `${i}\n`.padEnd(SIZE_BYTES, `${i} `));
    }
  }
  mkdirSync(join(repository, '.dvc'), { recursive: true });
  writeFileSync(
    join(repository, '.dvc/config'),
    `[core]\n    remote = local\n    analytics = false\n['remote "local"']\n    url = ../../remote-of-${tool}\n`,
  );
  execFileSync('git', ['init', '--quiet'], { cwd: repository });
  return repository;
}
