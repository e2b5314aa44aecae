import type { TrackedOutput } from '../core/tracked.js';
import { cachePresence, compareTrees, workspaceTree } from '../versioning/index.js';
import type { DataItem, DataTree, ItemChange, Repository } from '../versioning/index.js';
import { defineCommand, flag, texts } from './command.js';
import { commitView } from './commit-view.js';
import type { CommandContext } from './command.js';
import { DIFF_STATES, diffMarkdown, diffText } from './diff-text.js';
import type { DiffEntry, DiffJson } from './diff-text.js';
import { openRepository } from './open-repository.js';
import { recordedTrees, shownPath, sortedPaths, treeWithin } from './recorded-tree.js';
import { gitOf } from './revision-outputs.js';
import { resolved } from './revision-scope.js';
import { chosenPaths } from './chosen-paths.js';
import { openWorkspace, recordedOutputs } from './workspace.js';

/** `assay diff`: which tracked data differs between two revisions, or between one and the work tree. `-q` answers by the exit code. */
export const diff = defineCommand({
  name: 'diff',
  summary: 'say which data differs between revisions',
  positionals: '[a_rev] [b_rev]',
  options: {
    targets: texts('--targets <paths...>', 'compare these tracked paths only'),
    showHash: flag('--show-hash', 'show digests'),
    markdown: flag('--md', 'print a Markdown table'),
    hideMissing: flag('--hide-missing', 'leave out what is not in the cache'),
  },
  async run(context, [from = 'HEAD', to], { targets = [], showHash = false, markdown = false, hideMissing = false }) {
    const repository = openRepository(context);
    const hidesMissing = hideMissing || to !== undefined;
    const sides = await sidesOf(context, repository, from, to);
    const chosen = chosenPaths(context, repository, sides.outputs, targets);
    const changes = sides.isSame ? [] : compareTrees(treeWithin(sides.old, chosen), treeWithin(sides.now, chosen));
    const missing = hidesMissing ? [] : notInCache(repository, changes);
    const json = jsonOf(changes, missing, showHash, hidesMissing);
    const isClean = Object.keys(json).length === 0;
    return {
      exitCode: context.quiet && !isClean ? 1 : 0,
      json,
      text: markdown ? diffMarkdown(json, showHash) : diffText(json),
    };
  },
});

interface Sides {
  old: DataTree;
  now: DataTree;
  outputs: TrackedOutput[];
  isSame: boolean;
}

async function sidesOf(
  context: CommandContext,
  repository: Repository,
  from: string,
  to: string | undefined,
): Promise<Sides> {
  const git = await gitOf(repository, context);
  const at = async (revision: string) => {
    const sha = await resolved(git, revision);
    const { outputs, unread } = await commitView(git, repository, { name: revision, commit: sha }, false);
    for (const { path, message } of unread) context.progress.note(`${path} of ${revision} was not read: ${message}`);
    return { sha, outputs: outputs.filter(({ cached }) => cached) };
  };
  const old = await at(from);
  if (to === undefined) {
    const outputs = recordedOutputs(openWorkspace(context, repository)).filter(({ cached }) => cached);
    const [tree] = await recordedTrees(repository, [old.outputs], () => true, context);
    const now = workspaceTree(repository, outputs, true);
    return { old: tree!, now, outputs: [...old.outputs, ...outputs], isSame: false };
  }
  const now = await at(to);
  const before = new Map(old.outputs.map((output) => [output.path, output.digest]));
  const after = new Map(now.outputs.map((output) => [output.path, output.digest]));
  // Directories that are the same on both sides need no lists.
  const isChanged = ({ path }: TrackedOutput) => before.get(path) !== after.get(path);
  const trees = await recordedTrees(repository, [old.outputs, now.outputs], isChanged, context);
  return { old: trees[0]!, now: trees[1]!, outputs: [...old.outputs, ...now.outputs], isSame: old.sha === now.sha };
}

/** What the older side holds and the cache does not, whether it changed or not. */
function notInCache(repository: Repository, changes: readonly ItemChange[]): DataItem[] {
  const isCached = cachePresence(repository, changes.length);
  return changes.flatMap(({ old }) => (old && !isCached(old) ? [old] : []));
}

function jsonOf(
  changes: readonly ItemChange[],
  missing: readonly DataItem[],
  showHash: boolean,
  hidesMissing: boolean,
): DiffJson {
  const json: DiffJson = { added: [], deleted: [], modified: [], renamed: [], 'not in cache': [] };
  const entry = (path: DiffEntry['path'], hash: NonNullable<DiffEntry['hash']>): DiffEntry => ({
    path,
    ...(showHash && { hash }),
  });
  for (const { kind, old, now } of changes) {
    if (kind === 'added') json.added!.push(entry(shownPath(now!), now!.digest));
    if (kind === 'deleted') json.deleted!.push(entry(shownPath(old!), old!.digest));
    if (kind === 'modified') json.modified!.push(entry(shownPath(old!), { old: old!.digest, new: now!.digest }));
    if (kind === 'renamed') json.renamed!.push(entry({ old: shownPath(old!), new: shownPath(now!) }, old!.digest));
  }
  json['not in cache']!.push(...missing.map((item) => entry(shownPath(item), item.digest)));
  if (DIFF_STATES.every((state) => json[state]!.length === 0)) return {};
  const key = ({ path }: DiffEntry) => (typeof path === 'string' ? path : path.old);
  for (const state of DIFF_STATES) {
    const byPath = new Map(json[state]!.map((one) => [key(one), one]));
    json[state] = sortedPaths(byPath.keys()).map((path) => byPath.get(path)!);
  }
  if (hidesMissing) delete json['not in cache'];
  return json;
}
