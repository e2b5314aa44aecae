import type { GraphBlock, Tone } from '../core/blocks.js';
import { visibleLine } from './visible-text.js';

export interface LayeredNode {
  /** Position in `LayeredGraph.nodes`. */
  index: number;
  label: string;
  state: string;
  tone: Tone;
  /** Longest way from a node that needs nothing, counted in edges. */
  layer: number;
  /** Indices of the nodes it follows from, each once, ascending. */
  needs: number[];
}

export interface LayeredGraph {
  nodes: LayeredNode[];
  depth: number;
  edgeCount: number;
}

/**
 * The graph as it can be drawn: the first node of an id wins, edges from or to nothing, to oneself and edges that
 * close a cycle are left out. Nodes keep the block's order.
 */
export function layersOf(block: GraphBlock): LayeredGraph {
  const ids = new Map<string, number>();
  const unique = block.nodes.filter(({ id }) => !ids.has(id) && ids.set(id, ids.size));
  const needs = unique.map(() => new Set<number>());
  for (const { from, to } of block.edges) {
    const [source, target] = [ids.get(from), ids.get(to)];
    if (source !== undefined && target !== undefined && source !== target) needs[target]!.add(source);
  }
  const layers = longestWays(needs);
  const tones = new Map(block.legend.map(({ state, tone }) => [state, tone]));
  const nodes = unique.map(({ label, state }, index) => ({
    index,
    label: visibleLine(label),
    state: visibleLine(state),
    tone: tones.get(state) ?? 'neutral',
    layer: layers[index]!,
    needs: [...needs[index]!].sort((a, b) => a - b),
  }));
  return {
    nodes,
    depth: 1 + Math.max(-1, ...layers),
    edgeCount: nodes.reduce((sum, node) => sum + node.needs.length, 0),
  };
}

/** Depth first without recursion; an edge back to a node still open closes a cycle and is deleted from `needs`. */
function longestWays(needs: Set<number>[]): number[] {
  const layers = new Array<number>(needs.length).fill(0);
  const state = new Array<'new' | 'open' | 'done'>(needs.length).fill('new');
  for (let start = 0; start < needs.length; start += 1) {
    const stack = [start];
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      if (state[node] === 'new') {
        state[node] = 'open';
        for (const need of needs[node]!) {
          if (state[need] === 'open') needs[node]!.delete(need);
          else if (state[need] === 'new') stack.push(need);
        }
        continue;
      }
      stack.pop();
      if (state[node] === 'done') continue;
      state[node] = 'done';
      layers[node] = Math.max(0, ...[...needs[node]!].map((need) => layers[need]! + 1));
    }
  }
  return layers;
}
