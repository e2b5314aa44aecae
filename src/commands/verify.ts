import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { verifyObjects } from '../versioning/index.js';
import { count, defineCommand, flag, text, texts } from './command.js';
import type { Outcome } from './command.js';
import { openRepository } from './open-repository.js';
import { outputsOfRevisions, REVISION_OPTIONS, revisionScope } from './revision-outputs.js';
import type { RevisionOutputs } from './revision-outputs.js';
import { GLOB_OPTION, selectOutputs, TARGET_OPTIONS } from './targets.js';
import { verifyText } from './verify-text.js';
import type { VerifyJson } from './verify-text.js';
import { lockOf, openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

/**
 * `assay verify`: whether everything that is recorded can be had from the remote, without fetching data. Exit 1 with the
 * list of what is missing and who needs it, 4 when something is not what it should be, 3 when the remote does not answer.
 */
export const verify = defineCommand({
  name: 'verify',
  summary: 'check that recorded data is where it can be had',
  positionals: '[targets...]',
  options: {
    ...REVISION_OPTIONS,
    rev: texts('--rev <commit>', 'what a commit records, instead of the workspace'),
    cache: flag('--cache', 'the cache must hold everything as well, and whole: each object is read'),
    remoteContent: flag('--remote-content', 'read each object of the remote, not only look for it'),
    remote: text('-r, --remote <name>', 'another remote than the default'),
    jobs: count('-j, --jobs <number>', 'how many requests at once'),
    ...TARGET_OPTIONS,
    ...GLOB_OPTION,
  },
  async run(context, targets, given): Promise<Outcome> {
    const repository = openRepository(context);
    const scope = { ...revisionScope(given), ...(given.rev && { revisions: given.rev, workspace: false }) };
    const found = await outputsOfRevisions(context, scope, repository);
    if (found.unread.length > 0) throw notRead(found);
    if (found.isCutOff)
      context.progress.note('This clone is shallow: older commits are not here and were not checked.');
    const workspace = openWorkspace(context, repository);
    const remote = given.remote?.toLowerCase();
    const isMeant = (output: TrackedOutput) =>
      output.pushed && (remote === undefined || output.remote === undefined || output.remote === remote);
    const outputs = selectOutputs(workspace, context.directory, targets, given, found.outputs).filter(isMeant);
    const { progress, signal } = context;
    const checked = await verifyObjects(repository, outputs, {
      ...(remote && { remote }),
      ...(given.jobs && { jobs: given.jobs }),
      cache: Boolean(given.cache),
      remoteContent: Boolean(given.remoteContent),
      progress,
      signal,
    });
    const unrecorded = !given.rev && targets.length === 0 ? unrecordedIn(workspace) : [];
    const isComplete = checked.missing.length === 0 && unrecorded.length === 0;
    const json: VerifyJson = { ok: isComplete && checked.corrupt.length === 0, ...checked, unrecorded };
    return { exitCode: checked.corrupt.length > 0 ? 4 : isComplete ? 0 : 1, json, text: verifyText(json) };
  },
});

/** Outputs of stages that their lock does not know: never made, or made and not committed. */
function unrecordedIn(workspace: Workspace): VerifyJson['unrecorded'] {
  return workspace.stages.flatMap((stage) => {
    const entry = lockOf(workspace, stage).get(stage.name);
    const lacking = stage.outputs.filter(({ written }) => entry?.outputs.get(written)?.digest === undefined);
    return lacking.map(({ path }) => ({ path, owner: stage.address }));
  });
}

function notRead({ unread }: RevisionOutputs): UserError {
  return new UserError({
    code: 'VERIFY_UNREAD',
    message: `${unread.length === 1 ? 'a file' : `${unread.length} files`} that may record data cannot be read`,
    hint: 'Correct them, or check revisions that can be read with `--rev`.',
    exitCode: 2,
    mistakes: unread.map(({ revision, file, message }) => ({ message: `${revision}, ${file}: ${message}` })),
  });
}
