import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import {
  collapsed,
  connectedParts,
  dotText,
  mermaidText,
  outputDag,
  partOf,
  relabelled,
  stageDag,
} from '../pipeline/index.js';
import type { Dag } from '../pipeline/index.js';
import { defineCommand, flag } from './command.js';
import { optionMisused } from './option-misused.js';
import { addressShownFrom, chooseTargets, shownFrom } from './targets.js';
import { openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

/** `assay dag`: what is made from what, as boxes, or in the language of Graphviz or Mermaid. */
export const dag = defineCommand({
  name: 'dag',
  summary: 'draw what is made from what',
  positionals: '[target]',
  options: {
    dot: flag('--dot', 'in the language of Graphviz'),
    mermaid: flag('--mermaid', 'in the language of Mermaid'),
    md: flag('--md', 'the same, as a block of Markdown'),
    collapse: flag('--collapse-foreach-matrix', 'one node for all stages of a foreach or matrix'),
    full: flag('--full', 'everything connected with the target, not only what it is made from'),
    outs: flag('-o, --outs', 'files and directories instead of stages'),
  },
  async run(context, [target], { dot, mermaid, md, collapse = false, full = false, outs = false }) {
    if (outs && collapse) throw optionMisused('--outs', 'not with --collapse-foreach-matrix', 'Leave one of them out.');
    const workspace = openWorkspace(context);
    const { graph, repository } = workspace;
    const whole = outs ? outputDag(graph) : stageDag(graph);
    const part =
      target === undefined ? whole : partOf(whole, nodesNamed(workspace, context.directory, target, outs), full);
    const shown = (outs ? shownFrom : addressShownFrom)(repository, context.directory);
    const drawn = relabelled(collapse ? collapsed(part, graph) : part, shown);
    const nodes = [...drawn].map(([name, needs]) => ({ name, needs: [...needs] }));
    return { exitCode: 0, json: { nodes }, text: await textOf(drawn, { dot, mermaid, md }) };
  },
});

interface Language {
  dot: boolean | undefined;
  mermaid: boolean | undefined;
  md: boolean | undefined;
}

async function textOf(drawn: Dag, { dot, mermaid, md }: Language): Promise<string> {
  if (dot) return dotText(drawn);
  if (md) return `\`\`\`mermaid\n${mermaidText(drawn)}\n\`\`\``;
  if (mermaid) return mermaidText(drawn);
  if (drawn.size === 0) return 'There is nothing to draw.';
  const { boxesText } = await import('../report/index.js');
  const parts = connectedParts(drawn);
  const alone = new Map(parts.filter(({ size }) => size === 1).flatMap((part) => [...part]));
  const pictures = [...parts.filter(({ size }) => size > 1), ...(alone.size > 0 ? [alone] : [])];
  return pictures.map(boxesText).join('\n');
}

/** Names in the DAG of what a target means: a stage, a group, a file with stages, or a path in or around outputs. */
function nodesNamed(workspace: Workspace, directory: string, target: string, outs: boolean): string[] {
  const { graph } = workspace;
  const { addresses, paths } = chooseTargets(workspace, directory, [target], {});
  const nodes = [...graph.values()].map((node) => ({
    address: node.address,
    outputs: ('stage' in node ? node.stage : node.source).outputs.map(({ path }) => path),
  }));
  const isMeant = (output: string) => paths.some((path) => isInside(path, output) || isInside(output, path));
  const owners = nodes.filter(({ address, outputs }) => addresses.has(address) || outputs.some(isMeant));
  if (owners.length === 0) throw unknown(target, workspace);
  if (!outs) return owners.map(({ address }) => address);
  return owners.flatMap(({ address, outputs }) => (addresses.has(address) ? outputs : outputs.filter(isMeant)));
}

function unknown(target: string, { graph }: Workspace): UserError {
  const meant = nearest(target, graph.keys());
  return new UserError({
    code: 'TARGET_UNKNOWN',
    message: `there is no stage, .dvc file or output "${target}"`,
    hint: meant ? `Did you mean "${meant}"?` : '`assay stage list --all` lists them.',
    exitCode: 2,
  });
}
