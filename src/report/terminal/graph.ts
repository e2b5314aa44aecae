import type { GraphBlock } from '../../core/blocks.js';
import { layersOf } from '../layers.js';
import type { LayeredGraph, LayeredNode } from '../layers.js';
import { displayWidth } from '../display-width.js';
import { DIM, span, styleOf, widthOf, wrap } from './spans.js';
import type { Line, Span } from './spans.js';

const GAP = 2;
const MAX_NAMED = 5;

/**
 * A graph as a tree with state words in a column: every node under the last of those it follows from, the others named
 * behind it. Deeper than the width allows, the tree is a list in order with `←` before what a node follows from.
 */
export function graphLines(block: GraphBlock, width: number, maxNodes: number): Line[] {
  const graph = layersOf(block);
  if (graph.nodes.length === 0) return [];
  const order = treeOrder(graph);
  const widest = Math.max(...graph.nodes.map(({ label, state }) => displayWidth(label) + displayWidth(state)));
  const isTree = 2 * (graph.depth - 1) + Math.min(widest, width / 2) + GAP <= width;
  const shown = order.slice(0, maxNodes).map(({ node, branch }) => ({
    node,
    spans: [span(isTree ? branch : '', DIM), span(node.label, node.tone === 'quiet' ? DIM : '')],
  }));
  const nameWidth = Math.min(
    Math.max(...shown.map(({ spans }) => widthOf(spans))),
    Math.max(8, width - GAP - Math.max(...shown.map(({ node }) => displayWidth(node.state)))),
  );
  const left = order.length - shown.length;
  return [
    ...shown.flatMap(({ node, spans }) => nodeLines(graph, node, spans, isTree, nameWidth, width)),
    ...(left > 0 ? [[span(`… and ${left} more`, DIM)]] : []),
  ];
}

function nodeLines(
  { nodes }: LayeredGraph,
  node: LayeredNode,
  spans: Span[],
  isTree: boolean,
  nameWidth: number,
  width: number,
): Line[] {
  const parent = isTree ? parentOf(nodes, node) : undefined;
  const others = node.needs.filter((need) => need !== parent).map((need) => nodes[need]!.label);
  const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : '';
  const named = `${isTree ? 'also ' : ''}← ${others.slice(0, MAX_NAMED).join(', ')}${more}`;
  const note = others.length === 0 ? [] : [span(named, DIM)];
  const state = span(node.state, styleOf(node.tone));
  const [first, ...rest] = wrap(spans, nameWidth);
  const head = [...first!, span(' '.repeat(nameWidth - widthOf(first!) + GAP)), state];
  if (widthOf([...head, span('  '), ...note]) <= width) return [[...head, span('  '), ...note], ...rest];
  const indent = ' '.repeat(Math.min(2 * (isTree ? node.layer + 1 : 1), Math.floor(width / 2)));
  const below = (text: Span[]) => wrap(text, width - indent.length).map((line) => [span(indent), ...line]);
  const lines = widthOf(head) <= width ? [head, ...rest] : [...wrap(spans, width), ...below([state])];
  return note.length === 0 ? lines : [...lines, ...below(note)];
}

/** The deepest of what a node follows from, the last where several are as deep. */
function parentOf(nodes: readonly LayeredNode[], { needs, layer }: LayeredNode): number | undefined {
  return needs.findLast((need) => nodes[need]!.layer === layer - 1);
}

/** Every node after the one it hangs under, siblings in the block's order, with the lines drawn before its name. */
function treeOrder({ nodes }: LayeredGraph): { node: LayeredNode; branch: string }[] {
  const children = new Map<number | undefined, LayeredNode[]>();
  for (const node of nodes) {
    const parent = parentOf(nodes, node);
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  const order: { node: LayeredNode; branch: string }[] = [];
  const stack = (children.get(undefined) ?? []).map((node) => ({ node, branch: '', below: '' })).reverse();
  while (stack.length > 0) {
    const { node, branch, below } = stack.pop()!;
    order.push({ node, branch });
    const hanging = children.get(node.index) ?? [];
    stack.push(
      ...hanging
        .map((child, index) =>
          index === hanging.length - 1
            ? { node: child, branch: `${below}└ `, below: `${below}  ` }
            : { node: child, branch: `${below}├ `, below: `${below}│ ` },
        )
        .reverse(),
    );
  }
  return order;
}
