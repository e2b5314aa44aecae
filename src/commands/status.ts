import { describeReason, gatherStage, runsAlways, staleReasons } from '../pipeline/index.js';
import type { StaleReason } from '../pipeline/index.js';
import { outputState } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { CLOUD_OPTIONS, isCloudAsked } from './cloud-options.js';
import { createDataStore } from './data-store.js';
import { paramsReader } from './params-reader.js';
import { addressShownFrom, chosenNodes, shownFrom, TARGET_OPTIONS } from './targets.js';
import { lockOf, openWorkspace } from './workspace.js';

type Changes = Record<string, string | Record<string, string>>;
/** DVC's shape: `{address: [{"changed deps": {path: state}}, {"changed outs": {…}}, "changed command", …]}`. */
type StatusJson = Record<string, (string | Record<string, Changes>)[]>;

/** `assay status`: which data and stages differ from what is recorded. `-q` answers by the exit code alone. */
export const status = defineCommand({
  name: 'status',
  summary: 'say which data and stages changed',
  positionals: '[targets...]',
  options: {
    ...TARGET_OPTIONS,
    ...CLOUD_OPTIONS,
    noUpdates: flag('--no-updates', 'do not ask other repositories whether they have moved on'),
  },
  async run(context, targets, choices) {
    if (isCloudAsked(choices)) return (await import('./status-cloud.js')).cloudStatus(context, targets, choices);
    const workspace = openWorkspace(context);
    const { repository } = workspace;
    const store = createDataStore(workspace, context);
    const { read: readParams } = paramsReader(repository);
    const json: StatusJson = {};
    const shown = shownFrom(repository, context.directory);
    const address = addressShownFrom(repository, context.directory);
    for (const { node, outputs } of chosenNodes(workspace, context.directory, targets, choices)) {
      const name = address(node.address);
      if ('source' in node) {
        const states = outputs.map((output) => [shown(output.path), outputState(repository, output)] as const);
        const changed = states.filter(([, state]) => state !== 'ok');
        const entries = await sourceEntries(node.address, Object.fromEntries(changed));
        if (entries.length > 0) json[name] = entries;
        continue;
      }
      const lock = lockOf(workspace, node.stage).get(node.stage.name);
      const state = await gatherStage(node.stage, lock, { store, options: { allowMissing: false, readParams } });
      const reasons = staleReasons(node.stage, lock, state, false);
      // As in DVC, which says it of a frozen stage too, although such a one never runs.
      if (node.stage.frozen && runsAlways(node.stage)) reasons.unshift({ kind: 'always changed' });
      if (reasons.length > 0) json[name] = entriesOf(reasons, shown);
    }
    const isClean = Object.keys(json).length === 0;
    return {
      exitCode: context.quiet && !isClean ? 1 : 0,
      json,
      text: isClean ? 'Data and pipelines are up to date.' : textOf(json),
    };

    async function sourceEntries(path: string, outs: Changes): Promise<StatusJson[string]> {
      const file = workspace.dvcFiles.find((one) => one.path === path)!;
      const asks = file.source !== undefined && !(choices.noUpdates && file.source.kind === 'repository');
      const deps = asks ? await (await import('./import-status.js')).importStatus(context, repository, file) : {};
      return [
        ...(Object.keys(deps).length > 0 ? [{ 'changed deps': deps }] : []),
        ...(Object.keys(outs).length > 0 ? [{ 'changed outs': outs }] : []),
        ...(file.alwaysChanged ? ['always changed'] : []),
        ...(file.isChecksumStale ? ['changed checksum'] : []),
      ];
    }
  },
});

function entriesOf(reasons: readonly StaleReason[], shown: (path: string) => string): StatusJson[string] {
  const dependencies: Changes = {};
  const outputs: Changes = {};
  const words: string[] = [];
  for (const reason of reasons) {
    if (reason.kind === 'dependency') dependencies[shown(reason.path)] = reason.change;
    else if (reason.kind === 'param')
      dependencies[shown(reason.file)] = {
        ...(dependencies[shown(reason.file)] as object),
        [reason.key]: reason.change,
      };
    else if (reason.kind === 'output') outputs[shown(reason.path)] = reason.change;
    else words.push(reason.kind === 'command' ? 'changed command' : describeReason(reason));
  }
  const isFilled = (changes: Changes) => Object.keys(changes).length > 0;
  return [
    ...(isFilled(dependencies) ? [{ 'changed deps': dependencies }] : []),
    ...(isFilled(outputs) ? [{ 'changed outs': outputs }] : []),
    ...words,
  ];
}

/** DVC's tree: address, groups, and one padded line for each change. */
function textOf(json: StatusJson): string {
  const lines: string[] = [];
  const change = (depth: number, state: string, name: string) =>
    lines.push(`${'\t'.repeat(depth)}${`${state}:`.padEnd(20)}${name}`);
  for (const [address, entries] of Object.entries(json)) {
    lines.push(`${address}:`);
    for (const entry of entries) {
      if (typeof entry === 'string') {
        lines.push(`\t${entry}`);
        continue;
      }
      for (const [group, changes] of Object.entries(entry)) {
        lines.push(`\t${group}:`);
        for (const [path, state] of Object.entries(changes)) {
          if (typeof state === 'string') change(2, state, path);
          else {
            lines.push(`\t\t${path}:`);
            for (const [key, keyState] of Object.entries(state)) change(3, keyState, key);
          }
        }
      }
    }
  }
  return lines.join('\n');
}
