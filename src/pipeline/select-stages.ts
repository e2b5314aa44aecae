import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isInside } from '../core/repository-path.js';
import type { Graph } from './graph.js';

/**
 * Addresses to reproduce, producers first (depth-first, ties in collection order; dvc-formats §3.2). Without targets:
 * everything. A target is a stage address, a foreach or matrix group, a `dvc.yaml` path (all its stages), a `.dvc` path or a path in an output.
 * A frozen stage does not bring what it needs. With `single` only the targets themselves, in the same order.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
export function selectStages(graph: Graph, targets: readonly string[], single: boolean): string[] {
  const wanted = targets.length === 0 ? [...graph.keys()] : targets.flatMap((target) => addressesOf(graph, target));
  const order = new Set<string>();
  const visit = (address: string): void => {
    if (order.has(address)) return;
    const node = graph.get(address)!;
    if (!('stage' in node && node.stage.frozen)) node.needs.forEach(visit);
    order.add(address);
  };
  wanted.forEach(visit);
  return single ? [...order].filter((address) => wanted.includes(address)) : [...order];
}

/** Whether foreach or matrix made the stage of the group. */
export function isOfGroup(address: string, group: string): boolean {
  return address.startsWith(`${group}@`);
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
