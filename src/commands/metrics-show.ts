import { byCodePoint } from '../core/repository-path.js';
import { isYamlMap, mapOf, pythonEquals } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { leavesOf } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import { count, defineCommand, flag } from './command.js';
import type { CommandContext } from './command.js';
import { commitView } from './commit-view.js';
import { refuseUnknown, sayUnread } from './diff-values.js';
import type { FileValues } from './file-values.js';
import { metricValues } from './metric-values.js';
import { namedRevisions } from './named-revisions.js';
import { openRepository } from './open-repository.js';
import { pathInRepository } from './path-in-repository.js';
import { pipelineReader } from './pipeline-reader.js';
import type { ReadPipeline } from './pipeline-reader.js';
import { gitOf } from './revision-outputs.js';
import { revisionScope } from './revision-options.js';
import type { RevisionScope } from './revision-scope.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';
import { shownFrom } from './targets.js';
import { valueTable } from './value-table.js';
import { DEFAULT_PRECISION, valueJson, valueText } from './value-text.js';
import { openWorkspaceView } from './workspace-view.js';

/** `assay metrics show`: the metrics of the work tree, and of other revisions beside it. */
export const metricsShow = defineCommand({
  name: 'metrics show',
  summary: 'print metrics of the work tree and of other revisions',
  positionals: '[targets...]',
  options: {
    allBranches: flag('-a, --all-branches', 'metrics of all git branches as well'),
    allTags: flag('-T, --all-tags', 'metrics of all git tags as well'),
    allCommits: flag('-A, --all-commits', 'metrics of all git commits as well'),
    recursive: flag('-R, --recursive', 'search directories among the targets, as is always done'),
    markdown: flag('--md', 'print a Markdown table'),
    precision: count('--precision <n>', `digits after the point (default ${DEFAULT_PRECISION})`),
  },
  async run(context, typed, { markdown = false, precision = DEFAULT_PRECISION, ...given }) {
    const repository = openRepository(context);
    const targets = typed.map((path) => pathInRepository(repository, context.directory, path));
    const readPipeline = pipelineReader(repository);
    const workspace = await openWorkspaceView(context, repository, readPipeline);
    const scope = revisionScope(given);
    const views: RevisionView[] = [];
    const sides: FileValues[] = [];
    for await (const view of scope ? withCommits(context, repository, workspace, scope, readPipeline) : [workspace]) {
      views.push(view);
      sides.push(await metricValues(view, targets));
    }
    const exitCode = sayUnread(context, views, sides);
    refuseUnknown(targets, sides);
    const names = views.map(({ name }) => (scope ? name : ''));
    let shownSides = names.map((name, index) => [name, sides[index]!] as const);
    if (scope) shownSides = withoutSameWorkspace(shownSides, await (await gitOf(repository, context)).branch());
    const shown = shownFrom(repository, context.directory);
    if (sides.every((side) => side.size === 0)) {
      context.progress.note('There are no metrics: declare them in dvc.yaml, or name files to show.');
    }
    return { exitCode, json: jsonOf(shownSides, shown), text: await tableOf() };

    async function tableOf(): Promise<string> {
      const rows = shownSides.flatMap(([name, side]) =>
        [...side].map(([path, found]) => ({ name, path: shown(path), cells: cellsOf(found) })),
      );
      const keys = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(byCodePoint);
      const head = [...(scope ? ['Revision'] : []), 'Path', ...keys];
      const lines = rows.map(({ name, path, cells }) => [
        ...(scope ? [name] : []),
        path,
        ...keys.map((key) => valueText(cells.get(key), precision)),
      ]);
      return valueTable(head, lines, markdown);
    }
  },
});

async function* withCommits(
  context: CommandContext,
  repository: Repository,
  workspace: RevisionView,
  scope: RevisionScope,
  readPipeline: ReadPipeline,
): AsyncGenerator<RevisionView> {
  yield workspace;
  const git = await gitOf(repository, context);
  for (const named of await namedRevisions(git, scope)) yield commitView(git, repository, named, true, readPipeline);
}

/** Dotted key → value; a file that is one value has the key ''. */
function cellsOf(found: FileValues extends Map<string, infer Value> ? Value : never): Map<string, YamlValue> {
  if (!('value' in found)) return new Map();
  return isYamlMap(found.value) ? leavesOf(found.value) : new Map([['', found.value]]);
}

type NamedSide = readonly [name: string, side: FileValues];

/** DVC leaves the work tree out where it says the same as the branch that is checked out. */
function withoutSameWorkspace(sides: readonly NamedSide[], branch: string | undefined): NamedSide[] {
  const own = sides.find(([name]) => name === branch);
  const isSame = own && isEqual(own[1], sides[0]![1]);
  return isSame ? sides.slice(1) : [...sides];
}

function isEqual(a: FileValues, b: FileValues): boolean {
  const isReadable = [...a.values(), ...b.values()].every((found) => 'value' in found);
  return isReadable && pythonEquals(valuesOf(a), valuesOf(b));
}

function valuesOf(side: FileValues): YamlValue {
  return mapOf([...side].flatMap(([path, found]) => ('value' in found ? [[path, found.value] as const] : [])));
}

/** DVC's shape: `{revision: {data: {file: {data: …} | {error: {type, msg}}}}}`. */
function jsonOf(sides: readonly NamedSide[], shown: (path: string) => string): unknown {
  const ofFile = (found: { value: YamlValue } | { error: Parameters<typeof reasonOf>[0] }) =>
    'value' in found
      ? { data: valueJson(found.value) }
      : { error: { type: found.error.code, msg: reasonOf(found.error) } };
  return Object.fromEntries(
    sides.map(([name, side]) => [
      name,
      { data: Object.fromEntries([...side].map(([path, found]) => [shown(path), ofFile(found)])) },
    ]),
  );
}
