import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { commitStages, describeReason, uncommittedReasons } from '../pipeline/index.js';
import type { DataStore, GraphNode, Stage } from '../pipeline/index.js';
import { withoutLinks } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { createDataStore } from './data-store.js';
import { lockSaver } from './lock-saver.js';
import { paramsReader } from './params-reader.js';
import { openRunCache } from './run-cache.js';
import { addressShownFrom, chosenNodes, TARGET_OPTIONS } from './targets.js';
import { lockOf, openWorkspace } from './workspace.js';

/**
 * `assay commit`: stores what is in the workspace and records it, without running anything. What differs from the record
 * is recorded only with `--force`, as in DVC where nobody can be asked. Everything is checked before anything is stored.
 */
export const commit = defineCommand({
  name: 'commit',
  summary: 'record data and outputs of stages as they are',
  positionals: '[targets...]',
  locks: true,
  endsOnInterrupt: true,
  options: {
    force: flag('-f, --force', 'also where data, dependencies or the command differ from the record'),
    noRelink: flag('--no-relink', 'leave files as they are where cache.type would make links of them'),
    ...TARGET_OPTIONS,
  },
  async run(context, targets, { force = false, noRelink = false, ...choices }) {
    const opened = openWorkspace(context);
    const workspace = noRelink ? { ...opened, repository: withoutLinks(opened.repository) } : opened;
    const { graph, repository } = workspace;
    const nodes = chosenNodes(workspace, context.directory, targets, choices).map(({ node }) => node);
    const store = createDataStore(workspace, context);
    if (!context.dryRun) store.finishCheckouts(nodes.flatMap((node) => outputsOf(node).map(({ path }) => path)));
    const options = {
      allowMissing: false,
      readParams: paramsReader(repository).read,
      lockOf: (stage: Stage) => lockOf(workspace, stage),
      saveLock: lockSaver(workspace),
      runCache: await openRunCache(workspace, context, store, { pull: false, noRunCache: true }),
    };
    const changed = new Map<GraphNode, string[]>();
    for (const node of nodes) {
      const lock = 'stage' in node ? options.lockOf(node.stage).get(node.stage.name) : undefined;
      const reasons =
        'stage' in node
          ? (await uncommittedReasons(node.stage, lock, { store, options })).map(describeReason)
          : node.source.outputs.flatMap((output) => changeOf(output, store));
      if (reasons.length > 0) changed.set(node, reasons);
    }
    const shown = addressShownFrom(repository, context.directory);
    const lines = [...changed].map(([{ address }, reasons]) => `${shown(address)}: ${reasons.join(', ')}`);
    if (changed.size > 0 && !force) throw uncommitted(lines);
    refuseMissingData(nodes, store);
    if (!context.dryRun) {
      const stages = nodes.flatMap((node) => ('stage' in node ? [node.stage] : []));
      await commitStages(stages, graph, { store, options });
      for (const node of nodes) if ('source' in node) await store.commitSource(node.address);
    }
    const paths = [...changed.keys()].flatMap((node) => outputsOf(node).map(({ path }) => path));
    return {
      exitCode: 0,
      json: { added: [], modified: paths, deleted: [], failed: [], bytes: 0 },
      text: committedText(lines, context.dryRun),
    };
  },
});

function committedText(lines: readonly string[], dryRun: boolean): string {
  if (lines.length > 0)
    return [dryRun ? 'Would commit:' : 'Committed:', ...lines.map((line) => `  ${line}`)].join('\n');
  return dryRun ? 'Nothing differs from what is recorded.' : 'Everything is stored as it is recorded.';
}

function outputsOf(node: GraphNode): readonly TrackedOutput[] {
  return 'stage' in node ? node.stage.outputs : node.source.outputs;
}

function changeOf({ path, digest, legacy = false }: TrackedOutput, store: DataStore): string[] {
  const current = store.hash(path, legacy);
  if (current === undefined) return [`${path} deleted`];
  return current.digest === digest ? [] : [`${path} modified`];
}

function refuseMissingData(nodes: readonly GraphNode[], store: DataStore): void {
  const outputs = nodes.flatMap((node) => ('source' in node ? node.source.outputs : []));
  const missing = outputs.find(({ path }) => store.hash(path, false) === undefined);
  if (!missing) return;
  throw new UserError({
    code: 'PATH_MISSING',
    message: `${missing.path} (${missing.owner}) cannot be committed: it is not there`,
    hint: `Bring it with \`assay pull ${missing.path}\`, or stop tracking it: assay remove ${missing.owner}`,
    exitCode: 2,
  });
}

function uncommitted(lines: readonly string[]): UserError {
  return new UserError({
    code: 'COMMIT_REFUSED',
    message: `These differ from what is recorded:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    hint: 'Record them as they are with `assay commit --force`, or make stages anew with `assay repro`.',
    exitCode: 2,
  });
}
