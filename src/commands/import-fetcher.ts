import { UserError } from '../core/errors.js';
import type { RepositorySource } from '../core/import-source.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { isCached, loadImports } from '../versioning/index.js';
import type { FetchImports, Repository, TransferResult } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { foreignPath } from './foreign-path.js';
import type { ForeignTransfer } from './foreign-data.js';
import type { ForeignBase } from './foreign-repository.js';

/** The repository whose own imports are brought. */
export function importBase(repository: Repository): ForeignBase {
  return { repository, directory: repository.root, allowsLocal: true, depth: 0 };
}

/**
 * Brings imported outputs from where they come from: those of another repository at the commit that was recorded,
 * partial ones from their place as it is now. Loaded and asked only for what the cache lacks.
 */
export function importFetcher(context: CommandContext, base: ForeignBase): FetchImports {
  return async (outputs, { dryRun, jobs }) => {
    const { repository } = base;
    const wanted = outputs.filter((output) => output.digest === undefined || !isCached(repository, output));
    const result: TransferResult = { transferred: 0, bytes: 0, failed: [], brought: new Map() };
    if (dryRun) {
      const bytes = wanted.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
      return { ...result, transferred: wanted.length, bytes };
    }
    for (const output of wanted) {
      try {
        const content = await bring(context, base, output, jobs);
        result.transferred += content.fileCount ?? 1;
        result.bytes += content.sizeBytes;
        result.brought!.set(output.path, content);
      } catch (error) {
        if (!(error instanceof UserError) || context.signal.aborted) throw error;
        const { code, message, exitCode } = error;
        result.failed.push({ path: output.path, digest: output.digest ?? '', code, reason: message, exitCode });
      }
    }
    return result;
  };
}

async function bring(
  context: CommandContext,
  base: ForeignBase,
  output: TrackedOutput,
  jobs: number | undefined,
): Promise<TrackedContent & { sizeBytes: number }> {
  const source = output.source!;
  const content =
    source.kind === 'repository'
      ? (await bringRepositorySource(context, base, source, jobs)).content
      : await bringUrl(context, base, output, jobs);
  if (output.digest !== undefined && content.digest !== output.digest && !output.legacy) {
    throw new UserError({
      code: 'IMPORT_CHANGED',
      message: `${output.path}: its source holds ${content.digest}, and ${output.owner} records ${output.digest}`,
      hint: `Take over what is there with \`assay update ${output.owner}\`, or restore ${output.owner} from git.`,
      exitCode: 4,
    });
  }
  return content;
}

/** How data of other repositories is moved, be it imported there. */
export function foreignTransfer(context: CommandContext, jobs: number | undefined): ForeignTransfer {
  return { context, jobs, importer: (base) => importFetcher(context, base) };
}

/** Brings what an import of another repository names: at `commit`, else the recorded commit, else where its revision is. */
export async function bringRepositorySource(
  context: CommandContext,
  base: ForeignBase,
  source: RepositorySource,
  jobs: number | undefined,
  commit?: string,
): Promise<{ content: TrackedContent & { sizeBytes: number }; commit: string }> {
  const { openForeign, openForeignGit } = await import('./foreign-repository.js');
  const { bringForeign } = await import('./bring-foreign.js');
  const path = foreignPath(source.path);
  const git = await openForeignGit(context, source.url, base);
  const taken = commit ?? source.lockedCommit ?? (await git.commitOf(source.revision));
  const foreign = await openForeign(context, source.url, git, taken, path, base, source);
  const content = await bringForeign(foreign, path, base.repository, foreignTransfer(context, jobs));
  return { content, commit: taken };
}

async function bringUrl(
  { progress, signal }: CommandContext,
  { repository, allowsLocal }: ForeignBase,
  { path, source }: TrackedOutput,
  jobs: number | undefined,
): Promise<TrackedContent & { sizeBytes: number }> {
  if (source?.kind !== 'url') throw new Error(`${path} is no import by url`);
  if (!allowsLocal && !/^(?:https?|s3):\/\//i.test(source.path)) {
    throw new UserError({
      code: 'SOURCE_UNSUPPORTED',
      message: `${path} is a partial import of a path that only another machine has`,
      hint: 'Complete it there with `assay update`, and push it.',
      exitCode: 2,
    });
  }
  const { bringFound, openPlace } = await loadImports();
  const place = await openPlace(repository, source);
  try {
    const found = await place.look(signal);
    if (found) return await bringFound(repository, found, { progress, signal, jobs });
  } finally {
    place.close();
  }
  throw new UserError({
    code: 'SOURCE_MISSING',
    message: `${path}: there is nothing at its source any more`,
    hint: 'Look at `deps` of its .dvc file.',
    exitCode: 3,
  });
}
