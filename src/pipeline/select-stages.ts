import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import type { Graph, GraphNode } from './graph.js';

/** What of the graph is meant beside the targets; without any of these, everything they are made from. */
export interface Selection {
  /** Only the targets. */
  single?: boolean;
  /** Instead of what the targets are made from, what is made from them. */
  downstream?: boolean;
  /** Everything connected with a target; wins over the others. */
  pipeline?: boolean;
}

/**
 * Addresses to reproduce, producers first (depth-first, ties in collection order; dvc-formats §3.2). Without targets:
 * everything. A target is a stage address, a foreach or matrix group, a `dvc.yaml` path (all its stages), a `.dvc` path or
 * a path in an output. What a frozen stage needs does not count as connected with it.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
export function selectStages(
  graph: Graph,
  targets: readonly string[],
  { single = false, downstream = false, pipeline = false }: Selection = {},
): string[] {
  const wanted = new Set(targets.length === 0 ? graph.keys() : targets.flatMap((target) => addressesOf(graph, target)));
  const needs = (address: string): readonly string[] => activeNeeds(graph.get(address)!);
  // Stages that are not chosen themselves may still say which of two others comes first.
  if (single && !pipeline) return producersFirst(graph.keys(), needs).filter((address) => wanted.has(address));
  const dependents = pipeline || downstream ? dependentsIn(graph) : undefined;
  const chosen = reached(wanted, (address) => [
    ...(downstream && !pipeline ? [] : needs(address)),
    ...(dependents?.get(address) ?? []),
  ]);
  const inOrder = [...graph.keys()].filter((address) => chosen.has(address));
  return producersFirst(inOrder, (address) => needs(address).filter((need) => chosen.has(need)));
}

/** Whether foreach or matrix made the stage of the group. */
export function isOfGroup(address: string, group: string): boolean {
  return address.startsWith(`${group}@`);
}

function activeNeeds(node: GraphNode): readonly string[] {
  return 'stage' in node && node.stage.frozen ? [] : node.needs;
}

function dependentsIn(graph: Graph): Map<string, string[]> {
  const dependents = new Map<string, string[]>();
  for (const node of graph.values()) {
    for (const need of activeNeeds(node)) {
      const list = dependents.get(need);
      if (list) list.push(node.address);
      else dependents.set(need, [node.address]);
    }
  }
  return dependents;
}

function reached(from: Iterable<string>, next: (address: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const address of found) next(address).forEach((one) => found.add(one));
  return found;
}

function producersFirst(addresses: Iterable<string>, needs: (address: string) => readonly string[]): string[] {
  const order = new Set<string>();
  const visit = (address: string): void => {
    if (order.has(address)) return;
    needs(address).forEach(visit);
    order.add(address);
  };
  for (const address of addresses) visit(address);
  return [...order];
}

function addressesOf(graph: Graph, target: string): string[] {
  if (graph.has(target)) return [target];
  const found = [...graph.values()].filter((node) => {
    if ('stage' in node && (node.stage.file === target || isOfGroup(node.address, target))) return true;
    const { outputs } = 'stage' in node ? node.stage : node.source;
    return outputs.some((output) => isInside(target, output.path));
  });
  if (found.length > 0) return found.map((node) => node.address);
  const meant = nearest(target, graph.keys());
  const known = [...graph.keys()].slice(0, 20).join(', ');
  throw new UserError({
    code: 'TARGET_UNKNOWN',
    message: `there is no stage, .dvc file or output "${target}"`,
    hint: meant
      ? `Did you mean "${meant}"?`
      : known
        ? `There are: ${known}.`
        : 'There is neither a dvc.yaml nor a .dvc file.',
    exitCode: 2,
  });
}
