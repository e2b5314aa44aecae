import { directoryPrefix } from './directory-prefix.js';
import { choice, defineCommand, flag, text } from './command.js';
import type { CommandContext } from './command.js';
import { chosenPaths } from './chosen-paths.js';
import { commitView } from './commit-view.js';
import { dataStatusText } from './data-status-text.js';
import type { DataStatusJson, GroupJson } from './data-status-text.js';
import { optionMisused } from './option-misused.js';
import { pathFromRoot } from './targets.js';
import { recordedTrees, shownPath, sortedPaths, treeWithin } from './recorded-tree.js';
import { openRepositoryGit, openWorkspace, recordedOutputs } from './workspace.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { Git } from '../platform/git.js';
import { cachePresence, compareTrees, remotePresence, workspaceTree } from '../versioning/index.js';
import type { DataTree, ItemChange, Repository } from '../versioning/index.js';
import { posix } from 'node:path';

/**
 * `assay data status`: what of the tracked data differs between the last commit and the `.dvc` files and locks
 * (`committed`), between those and the work tree (`uncommitted`), and what the cache lacks. DVC's flags and JSON. `-q`
 * answers by the exit code.
 */
export const dataStatus = defineCommand({
  name: 'data status',
  summary: 'say what of the data is committed, changed, missing or untracked',
  positionals: '[targets...]',
  options: {
    granular: flag('--granular', 'list the files of directories'),
    unchanged: flag('--unchanged', 'list what did not change, too'),
    untrackedFiles: {
      ...choice('--untracked-files [mode]', 'list files that neither git nor a .dvc file tracks', ['no', 'all']),
      bare: 'all',
    },
    notInRemote: flag('--not-in-remote', 'list what the remote lacks'),
    remote: text('-r, --remote <name>', 'the remote for --not-in-remote'),
    noRemoteRefresh: flag('--no-remote-refresh', "DVC's way to trust an index; refused, since there is none"),
  },
  async run(context, targets, given) {
    if (given.noRemoteRefresh)
      throw optionMisused(
        '--no-remote-refresh',
        'Assay keeps no index of a remote that could be used instead',
        'Leave it out: the remote is asked once.',
      );
    if (given.remote !== undefined && !given.notInRemote)
      throw optionMisused('--remote', 'it goes with --not-in-remote only', 'Add --not-in-remote.');
    const { granular: isGranular = false, unchanged: showsUnchanged = false } = given;
    const { repository, ...workspace } = openWorkspace(context);
    const recorded = recordedOutputs({ repository, ...workspace }).filter(({ cached }) => cached);
    const git = await openRepositoryGit(repository, context);
    const head = git && (await outputsOfHead(git, repository, context));
    const chosen = chosenPaths(context, repository, [...(head ?? []), ...recorded], targets);
    const trees = await recordedTrees(repository, [head ?? [], recorded], () => isGranular, context);
    const [old, index] = trees.map((tree) => treeWithin(tree, chosen)) as [DataTree, DataTree];
    const wanted = recorded.filter(({ path }) => chosen(path) || targets.length > 0);
    const now = treeWithin(workspaceTree(repository, wanted, isGranular), chosen);
    const committed = head ? compareTrees(old, index) : undefined;
    const uncommitted = compareTrees(index, now);
    const json: DataStatusJson = {};
    put(json, 'not_in_cache', notInCache(repository, uncommitted));
    if (given.notInRemote)
      put(json, 'not_in_remote', await notInRemote(context, repository, recorded, index, given.remote));
    put(json, 'committed', groupsOf(committed ?? []));
    put(json, 'uncommitted', groupsOf(uncommitted));
    if (given.untrackedFiles === 'all' && git)
      put(json, 'untracked', await untracked(git, repository, context, targets));
    if (showsUnchanged) put(json, 'unchanged', unchangedIn(uncommitted, committed));
    const isClean = Object.keys(json).every((key) => key === 'unchanged');
    const isDirty = git !== undefined && !context.quiet && (await isGitDirty(git, json));
    return { exitCode: context.quiet && !isClean ? 1 : 0, json, text: dataStatusText(json, isDirty) };
  },
});

async function outputsOfHead(git: Git, repository: Repository, context: CommandContext): Promise<TrackedOutput[]> {
  const commit = await git.resolve('HEAD');
  if (commit === undefined) return [];
  const { outputs, unread } = await commitView(git, repository, { name: 'HEAD', commit }, false);
  for (const { path, message } of unread) context.progress.note(`${path} of HEAD was not read: ${message}`);
  return outputs.filter(({ cached }) => cached);
}

function put<Key extends keyof DataStatusJson>(json: DataStatusJson, key: Key, value: DataStatusJson[Key]): void {
  const isEmpty = value === undefined || (Array.isArray(value) ? value : Object.keys(value)).length === 0;
  if (!isEmpty) json[key] = value;
}

function groupsOf(changes: readonly ItemChange[]): GroupJson {
  const groups: GroupJson = {};
  for (const { kind, old, now } of changes) {
    if (kind === 'unchanged' || (kind === 'unknown' && !now)) continue;
    if (kind === 'renamed') (groups.renamed ??= []).push({ old: shownPath(old!), new: shownPath(now!) });
    else (groups[kind] ??= []).push(shownPath((now ?? old)!));
  }
  return groups;
}

function notInCache(repository: Repository, uncommitted: readonly ItemChange[]): string[] {
  const isCached = cachePresence(repository, uncommitted.length);
  return uncommitted.flatMap(({ old }) => (old && !isCached(old) ? [shownPath(old)] : []));
}

/** What did not change on the way from the last commit to the work tree. */
function unchangedIn(uncommitted: readonly ItemChange[], committed: readonly ItemChange[] | undefined): string[] {
  const same = (changes: readonly ItemChange[]) =>
    changes.filter(({ kind }) => kind === 'unchanged').map(({ now }) => shownPath(now!));
  const before = committed && new Set(same(committed));
  return sortedPaths(same(uncommitted).filter((path) => before?.has(path) ?? true));
}

async function notInRemote(
  { progress, signal }: CommandContext,
  repository: Repository,
  recorded: readonly TrackedOutput[],
  index: DataTree,
  remote: string | undefined,
): Promise<string[]> {
  const owners = recorded.filter(({ pushed }) => pushed);
  const byPath = new Map(owners.map((output) => [output.path, output]));
  const objects = [...index.items.values()].flatMap((item) => {
    const owner = ownerOf(item.path, byPath);
    return owner ? [{ ...item, remote: owner.remote }] : [];
  });
  const asked = remote === undefined ? {} : { remote: remote.toLowerCase() };
  const present = await remotePresence(repository, objects, { ...asked, progress, signal });
  return sortedPaths(objects.filter((object) => present(object) === undefined).map(shownPath));
}

function ownerOf(path: string, outputs: ReadonlyMap<string, TrackedOutput>): TrackedOutput | undefined {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const found = outputs.get(part);
    if (found) return found;
  }
  return undefined;
}

/** Relative to the directory the command works in, as DVC shows them. */
async function untracked(git: Git, repository: Repository, context: CommandContext, targets: readonly string[]) {
  const prefix = directoryPrefix(git, repository);
  const place = pathFromRoot(repository, context.directory);
  const wanted = targets.map((target) => posix.join(place, target).replace(/\/+$/, ''));
  const files = (await git.untrackedFiles()).flatMap((file) =>
    file.startsWith(prefix) ? [file.slice(prefix.length)] : [],
  );
  const chosen = files.filter(
    (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  return sortedPaths(chosen.map((file) => posix.relative(place, file)));
}

async function isGitDirty(git: Git, json: DataStatusJson): Promise<boolean> {
  if (json.untracked) return true;
  return (await git.resolve('HEAD')) !== undefined && (await git.changedFiles('HEAD')).length > 0;
}
