import { realpathSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { redact } from '../core/redact.js';
import { withContents } from '../pipeline/index.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import { hasPassword } from '../platform/git-url.js';
import { planAdds } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import { rememberGit } from './git-reminder.js';
import { pathInRepository } from './path-in-repository.js';
import { shownFrom } from './targets.js';
import { gitTracks, openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface ImportTarget {
  workspace: Workspace;
  dvcFile: string;
  /** The output; POSIX, relative to the root. */
  path: string;
}

/**
 * Where an import goes, as in DVC: into a directory under the source's own name, else to the place named. Refuses, before
 * anything is done, what `check` and `planAdds` refuse, and without `force` what is there already (`FILE_EXISTS`, exit 2).
 */
export async function importTarget(
  context: CommandContext,
  source: string,
  typed: string | undefined,
  force: boolean,
  check: (repository: Repository, path: string) => void | Promise<void>,
): Promise<ImportTarget> {
  const workspace = openWorkspace(context);
  const { repository, stages } = workspace;
  const path = pathInRepository(repository, context.directory, outPath(context.directory, source, typed));
  await check(repository, path);
  if (!force) refuseTaken(join(repository.root, path), path);
  const { planned } = await planAdds(repository, [path], {
    stageOutputs: stages.flatMap((stage) => withContents(stage, undefined)),
    gitTracks: gitTracks(repository, context),
    isElsewhere: true,
  });
  const [plan] = planned;
  if (plan!.part !== undefined) {
    throw new UserError({
      code: 'OUTPUT_OVERLAP',
      message: `${path} lies inside ${plan!.path}, which ${plan!.dvcFile} tracks`,
      hint: 'Import to a place beside it.',
      exitCode: 2,
    });
  }
  return { workspace, dvcFile: plan!.dvcFile, path };
}

/** Path of what is brought, as typed in the directory. Throws `USAGE` (exit 2) for a source without a name. */
export function outPath(directory: string, source: string, typed: string | undefined): string {
  const isDirectory = typed === undefined ? true : (statIfExists(resolve(directory, typed))?.isDirectory() ?? false);
  if (typed !== undefined && !isDirectory) return typed;
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(source)?.[1] ?? source;
  const name = basename(posix.normalize(path === '' ? '/' : path));
  if (name !== '' && name !== '.' && name !== '..') return typed === undefined ? name : join(typed, name);
  throw new UserError({
    code: 'USAGE',
    message: `${redact(source)} has no name of its own`,
    hint: 'Name the place it is to go to as well.',
    exitCode: 2,
  });
}

/** Throws `FILE_EXISTS` (exit 2) where something stands at the absolute path. */
export function refuseTaken(absolute: string, shown: string): void {
  if (!lstatIfExists(absolute)) return;
  throw new UserError({
    code: 'FILE_EXISTS',
    message: `${shown} is there already`,
    hint: 'Give `--force` to replace it, or name another place.',
    exitCode: 2,
  });
}

/** Says that a password is about to be kept in a file that goes into git. */
export function warnOfPassword({ progress }: CommandContext, url: string): void {
  if (!hasPassword(url)) return;
  progress.note(
    `${redact(url)} holds a password, which the .dvc file will keep. Better take it out of the address: use a credential helper or a remote's options.`,
  );
}

/** Absolute path of the command's directory without links. */
export function realDirectory({ directory }: CommandContext): string {
  return realpathSync(directory);
}

/** The outcome of an import or an update: what was brought, and what git should be told. */
export async function importOutcome(
  context: CommandContext,
  { workspace, path }: Pick<ImportTarget, 'workspace' | 'path'>,
  written: readonly string[],
  bytes: number,
  said = 'Imported',
): Promise<Outcome> {
  const { repository } = workspace;
  const shown = shownFrom(repository, context.directory)(path);
  return {
    exitCode: 0,
    json: { added: [path], modified: [], deleted: [], failed: [], bytes },
    text: `${said} ${shown}. ${await rememberGit(repository, context, written)}`.trimEnd(),
  };
}
