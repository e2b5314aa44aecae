import { dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { MergedText, MergeSides } from '../core/merged-text.js';
import { UserError } from '../core/errors.js';
import { writeFileAtomic } from '../platform/files.js';
import { capture } from '../platform/process.js';
import { mergeLock } from '../pipeline/index.js';
import { mergeDirectories, mergeDvcFile } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import { defineCommand } from './command.js';
import type { CommandContext } from './command.js';
import { openRepository } from './open-repository.js';

/**
 * `assay merge-driver %O %A %B %P`, which git calls: merges a dvc.lock or `.dvc` file into %A. Exit 1 where markers are
 * left in it. A file that is neither, or cannot be read, is merged as text, as git would.
 */
export const mergeDriver = defineCommand({
  name: 'merge-driver',
  summary: 'merge a dvc.lock or .dvc file for git (`init --merge-driver` sets it up)',
  positionals: '<base> <ours> <theirs> <path>',
  options: {},
  async run(context, [base, ours, theirs, path]) {
    const files = [base!, ours!, theirs!].map((file) => resolve(context.directory, file));
    const [baseText, ourText, theirText] = files.map((file) => readFileSync(file, 'utf8')) as [string, string, string];
    const merged = mergeTexts(context, { base: baseText, ours: ourText, theirs: theirText }, path!);
    if (merged === undefined) {
      await mergeAsText(context, files);
      return { exitCode: 1, json: { conflicts: [path] }, text: '' };
    }
    writeFileAtomic(files[1]!, merged.text);
    for (const conflict of merged.conflicts) context.progress.note(`CONFLICT in ${path!}: ${conflict}`);
    return { exitCode: merged.conflicts.length > 0 ? 1 : 0, json: { conflicts: merged.conflicts }, text: '' };
  },
});

function mergeTexts(context: CommandContext, sides: MergeSides, path: string): MergedText | undefined {
  try {
    if (/(^|\/)dvc\.lock$/.test(path)) return mergeLock(sides, path);
    if (!path.endsWith('.dvc')) return undefined;
    const repository = repositoryOf(context, path);
    return mergeDvcFile(sides, path, (base, ours, theirs) =>
      repository ? mergeDirectories(repository, base, ours, theirs) : { problem: 'both sides changed it' },
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.progress.note(`${path} is merged as text: ${error.message}`);
    return undefined;
  }
}

/** Undefined where its configuration cannot be read, which may be in conflict itself. */
function repositoryOf(context: CommandContext, path: string): Repository | undefined {
  try {
    return openRepository({ ...context, directory: dirname(join(context.directory, path)) });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function mergeAsText(context: CommandContext, [base, ours, theirs]: string[]): Promise<void> {
  const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const merge = await capture('git', ['merge-file', ...names, ours!, base!, theirs!], {
    cwd: context.directory,
    env: context.environment,
  });
  if (merge.status < 128) return;
  throw new UserError({
    code: 'GIT_FAILED',
    message: `git merge-file failed: ${merge.stderr.trim()}`,
    hint: 'Merge the file by hand: git keeps all three versions (`git show :1:<path>`, `:2:`, `:3:`).',
    exitCode: 3,
  });
}
