import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import { addPaths, copyIn, planAdds, recordContent, sendPath } from '../versioning/index.js';
import type { AddedPath, AddOptions, Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { isInRepository, pathInRepository } from './path-in-repository.js';

/** The checks every way of adding makes. */
type AddChecks = Required<Pick<AddOptions, 'stageOutputs' | 'gitTracks'>>;

interface AddFromChoices {
  toRemote: boolean;
  out: string | undefined;
  remote: string | undefined;
  jobs: number | undefined;
  force: boolean;
  noRelink: boolean;
}

/**
 * `add --out` and `add --to-remote`: tracks content that lies somewhere else, copied into the workspace or stored in the
 * remote alone. In a dry run nothing is added. Throws `SOURCE_UNSUPPORTED` and `FILE_EXISTS` (exit 2), and what adding,
 * copying and sending throw.
 */
export async function addFrom(
  repository: Repository,
  context: CommandContext,
  typed: string,
  { toRemote, out, remote, jobs, force, noRelink }: AddFromChoices,
  checks: AddChecks,
): Promise<{ paths: string[]; added?: AddedPath[] }> {
  const { directory, progress, signal, dryRun } = context;
  const source = sourceOf(directory, typed);
  const path = placeOf(repository, directory, source, out);
  if (out !== undefined && !force) refuseTaken(repository, path);
  const { planned } = await planAdds(repository, [path], { ...checks, isElsewhere: true });
  if (dryRun) return { paths: [path] };
  if (!toRemote) {
    copyIn(repository, source, path, force);
    return { paths: [path], added: await addPaths(repository, [path], { ...checks, noRelink }) };
  }
  const given = { ...(remote !== undefined && { remote }), ...(jobs !== undefined && { jobs }) };
  const { content } = await sendPath(repository, source, { ...given, progress, signal });
  return { paths: [path], added: [recordContent(repository, planned[0]!, content)] };
}

/** Absolute path of what is added. */
function sourceOf(directory: string, typed: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) {
    throw new UserError({
      code: 'SOURCE_UNSUPPORTED',
      message: `${typed} is not a local path`,
      hint: 'Import it, which also remembers where it came from: `assay import-url`. Or download it first.',
      exitCode: 2,
    });
  }
  const source = resolve(realpathSync(directory), typed);
  if (statIfExists(source)) return source;
  throw new UserError({
    code: 'PATH_MISSING',
    message: `${typed} is not there`,
    hint: 'Check the spelling.',
    exitCode: 2,
  });
}

/** As DVC: a directory takes the source under its own name; without `--out` it is where it is, or in this directory. */
function placeOf(repository: Repository, directory: string, source: string, out: string | undefined): string {
  if (out === undefined) {
    const isInside = isInRepository(repository, directory, source);
    return pathInRepository(repository, directory, isInside ? source : basename(source));
  }
  const isDirectory = statIfExists(resolve(directory, out))?.isDirectory() ?? false;
  return pathInRepository(repository, directory, isDirectory ? join(out, basename(source)) : out);
}

function refuseTaken(repository: Repository, path: string): void {
  if (!lstatIfExists(join(repository.root, path))) return;
  const hint = 'Give `--force` to replace it.';
  throw new UserError({ code: 'FILE_EXISTS', message: `${path} is there already`, hint, exitCode: 2 });
}
