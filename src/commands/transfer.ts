import type { TrackedOutput } from '../core/tracked.js';
import type { Repository, TransferOptions } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { count, flag, text } from './command.js';
import { outputsOfRevisions, REVISION_OPTIONS, revisionScope } from './revision-outputs.js';
import { importBase, importFetcher } from './import-fetcher.js';
import { GLOB_OPTION, selectOutputs, shownFrom, TARGET_OPTIONS } from './targets.js';
import type { TargetChoices } from './targets.js';
import { openWorkspace, recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** Options of every verb that moves data. */
export const TRANSFER_OPTIONS = {
  remote: text('-r, --remote <name>', 'another remote than the default'),
  jobs: count('-j, --jobs <number>', 'how many transfers at once'),
  ...REVISION_OPTIONS,
  ...TARGET_OPTIONS,
  ...GLOB_OPTION,
  runCache: flag('--run-cache', 'also the record of earlier runs, whatever the targets'),
  noRunCache: flag('--no-run-cache', 'leave the record of earlier runs alone, as without either'),
};

interface TransferChoices extends TargetChoices {
  remote?: string | undefined;
  jobs?: number | undefined;
  allBranches?: boolean | undefined;
  allTags?: boolean | undefined;
  allCommits?: boolean | undefined;
  runCache?: boolean | undefined;
  noRunCache?: boolean | undefined;
}

export interface Transfer {
  workspace: Workspace;
  repository: Repository;
  /** What the targets name, in the workspace's own records and in those of the revisions asked for. */
  outputs: TrackedOutput[];
  /** Whether other revisions were asked for. */
  hasRevisions: boolean;
  options: TransferOptions;
  /** Whether remembered runs move as well. */
  isWithRuns: boolean;
  /** Recorded outputs that git keeps; the cache may hold copies for remembered runs. */
  keptByGit: readonly TrackedOutput[];
  /** What to say where there is nothing at all that could move; undefined where there is something. */
  nothing?: string;
  /** Says a path relative to the current directory. */
  shown: (path: string) => string;
}

/** The recorded data that targets name, and how to move it. */
export async function transferOf(
  context: CommandContext,
  targets: readonly string[],
  choices: TransferChoices,
): Promise<Transfer> {
  const workspace = openWorkspace(context);
  const { repository } = workspace;
  const scope = revisionScope(choices);
  const revisions = scope && (await outputsOfRevisions(context, scope));
  for (const { revision, file, message } of revisions?.unread ?? []) {
    context.progress.note(`Left out: ${file} of ${revision}: ${message}`);
  }
  const { remote, jobs } = choices;
  const { progress, signal, dryRun } = context;
  const isNothing = scope === undefined && targets.length === 0 && recordedOutputs(workspace).every(isUnrecorded);
  return {
    ...(isNothing && { nothing: nothingYet(workspace) }),
    workspace,
    repository,
    outputs: selectOutputs(workspace, context.directory, targets, choices, revisions?.outputs),
    hasRevisions: scope !== undefined,
    isWithRuns: Boolean(choices.runCache) && !choices.noRunCache,
    keptByGit: revisions?.keptByGit ?? recordedOutputs(workspace).filter(({ cached }) => !cached),
    options: {
      ...(remote && { remote }),
      ...(jobs && { jobs }),
      progress,
      signal,
      dryRun,
      importer: importFetcher(context, importBase(repository)),
    },
    shown: shownFrom(repository, context.directory),
  };
}

function isUnrecorded({ digest, source }: TrackedOutput): boolean {
  return digest === undefined && source === undefined;
}

function nothingYet({ stages }: Workspace): string {
  if (stages.length === 0) return 'Nothing is tracked yet: assay add <path>.';
  return 'Nothing is recorded yet: assay repro makes what the stages describe.';
}
