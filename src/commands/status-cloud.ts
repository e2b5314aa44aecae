import type { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { cachePresence, manifestsOf, neededObjects, objectKey, remotePresence } from '../versioning/index.js';
import type { NeededObject } from '../versioning/index.js';
import type { CloudGiven } from './cloud-options.js';
import type { CommandContext, Outcome } from './command.js';
import { outputsOfRevisions, revisionScope } from './revision-outputs.js';
import { selectOutputs, shownFrom } from './targets.js';
import { openWorkspace } from './workspace.js';

/**
 * `assay status --cloud`: each path whose object is only in the cache (`new`), only in the remote (`deleted`) or in
 * neither (`missing`), as DVC words it. Outputs that are never pushed do not count. Throws `REMOTE_DIRECTORY_MISSING`
 * (exit 3) where data is missing and so is the directory that should hold it.
 */
export async function cloudStatus(
  context: CommandContext,
  targets: readonly string[],
  given: CloudGiven,
): Promise<Outcome> {
  const workspace = openWorkspace(context);
  const { repository } = workspace;
  const scope = revisionScope(given);
  const revisions = scope && (await outputsOfRevisions(context, scope, repository)).outputs;
  const remote = given.remote?.toLowerCase();
  const isMeant = (output: TrackedOutput) =>
    output.pushed && (remote === undefined || output.remote === undefined || output.remote === remote);
  const chosen = selectOutputs(workspace, context.directory, targets, given, revisions).filter(isMeant);
  const shown = shownFrom(repository, context.directory);
  const { progress, signal } = context;
  const options = { ...(remote && { remote }), ...(given.jobs && { jobs: given.jobs }), progress, signal };
  const { entries, remoteOnly } = await manifestsOf(repository, chosen, options);
  const needed = [...neededObjects(chosen, entries)];
  const absent: UserError[] = [];
  const onAbsent = (error: UserError) => void absent.push(error);
  const isInRemote = await remotePresence(repository, needed, { ...options, onAbsent });
  const isCached = cachePresence(repository, needed.length);
  const stateOf = (one: NeededObject) => {
    // A list of files that was just read counts as here, as in DVC, which keeps it.
    const isHere = isCached(one) || remoteOnly.has(objectKey(one));
    if (isInRemote(one) !== undefined) return isHere ? undefined : 'deleted';
    return isHere ? 'new' : 'missing';
  };
  const states = needed.flatMap((one) => {
    const state = stateOf(one);
    return state ? [[shown(one.path), state] as const] : [];
  });
  // Before the first push that is as it should be; data that is nowhere was stored somewhere.
  if (absent[0] && states.some(([, state]) => state === 'missing')) throw absent[0];
  for (const { message } of absent) progress.note(`${message} yet, or its disk is not mounted.`);
  const json = Object.fromEntries(states.sort(([a], [b]) => byCodePoint(a, b)));
  const lines = Object.entries(json).map(([path, state]) => `\t${`${state}:`.padEnd(20)}${path}`);
  const name = remote ?? repository.config.defaultRemote;
  return {
    exitCode: context.quiet && lines.length > 0 ? 1 : 0,
    json,
    text: lines.length > 0 ? lines.join('\n') : `Cache and remote '${name}' are in sync.`,
  };
}
