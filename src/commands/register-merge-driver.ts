import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { gitEnvironment } from '../platform/git-environment.js';
import { capture } from '../platform/process.js';
import { findRoot, gitTop } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';

const NAME = 'merge dvc.lock by stage, .dvc files by output and directory entry';
/** Where Assay is missing, git's own merge of text does the work, with its markers. */
const DRIVER =
  'if command -v assay >/dev/null 2>&1; then assay merge-driver %O %A %B %P; else git merge-file -L ours -L base -L theirs %A %O %B; fi';
const ATTRIBUTES = ['dvc.lock merge=assay', '*.dvc merge=assay'];

/** Tells git, in this clone, to merge dvc.lock and `.dvc` files with Assay. Doing it again changes nothing. */
export async function registerMergeDriver(context: CommandContext, directory: string): Promise<Outcome> {
  const top = gitTop(directory);
  if (top === undefined) {
    throw new UserError({
      code: 'NOT_A_GIT_REPOSITORY',
      message: `${directory} is not in a git repository`,
      hint: 'Run it in a clone.',
      exitCode: 2,
    });
  }
  const path = join(findRoot(directory) ?? top, '.gitattributes');
  const text = readTextIfExists(path) ?? '';
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '));
  const missing = ATTRIBUTES.filter((line) => !lines.includes(line));
  if (!context.dryRun) {
    await setGit(context, top, 'merge.assay.name', NAME);
    await setGit(context, top, 'merge.assay.driver', DRIVER);
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    if (missing.length > 0) writeFileAtomic(path, `${text}${gap}${missing.join('\n')}\n`);
  }
  const changed = missing.length > 0 ? ['.gitattributes'] : [];
  return {
    exitCode: 0,
    json: {
      added: text === '' ? changed : [],
      modified: text === '' ? [] : changed,
      deleted: [],
      failed: [],
      bytes: 0,
    },
    text: context.dryRun
      ? 'would set merge.assay.driver in this clone\n' +
        missing.map((line) => `would add "${line}" to ${path}`).join('\n')
      : [
          'git now merges dvc.lock and .dvc files of this clone with Assay.',
          ...(missing.length > 0 ? ['', 'For everybody:', '', '    git add -- .gitattributes', ''] : ['']),
          'Every other clone needs `assay init --merge-driver` once: git does not share it. Without it git merges text.',
        ].join('\n'),
  };
}

async function setGit({ environment }: CommandContext, top: string, key: string, value: string): Promise<void> {
  const set = await capture('git', ['config', '--local', key, value], { cwd: top, env: gitEnvironment(environment) });
  if (set.status === 0) return;
  throw new UserError({
    code: 'GIT_FAILED',
    message: `git config ${key} failed: ${set.stderr.trim()}`,
    hint: 'Look whether .git/config can be written.',
    exitCode: 3,
  });
}
