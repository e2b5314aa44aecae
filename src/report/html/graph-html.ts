import type { GraphBlock } from '../../core/blocks.js';
import { displayWidth } from '../display-width.js';
import { layersOf } from '../layers.js';
import type { LayeredGraph, LayeredNode } from '../layers.js';
import { visibleLine } from '../visible-text.js';
import { escapeHtml } from './escape.js';
import { layoutOf } from './layout.js';
import type { Layout, Point } from './layout.js';

/** A larger graph is a list: nobody reads the picture. */
const MAX_NODES = 150;
const MAX_EDGES = 400;
const MAX_LABEL = 34;
/** Pixels of one column of the label's fixed-width face. */
const COLUMN = 7.25;
const HEIGHT = 46;
const MARGIN = 8;
/** Width of the page's text; a graph that is wider is drawn downwards if that makes it narrower. */
const PAGE_WIDTH = 900;

/** A graph as inline SVG with its legend, or as a list where it is too large. What the picture says is in its label too. */
export function graphHtml(block: GraphBlock): string {
  const graph = layersOf(block);
  const caption = escapeHtml(visibleLine(block.caption));
  const isDrawn = graph.nodes.length <= MAX_NODES && graph.edgeCount <= MAX_EDGES;
  const inner = isDrawn && graph.nodes.length > 0 ? drawing(graph, caption) : list(graph);
  const legend = block.legend.map(
    ({ label, tone }) =>
      `<li><svg class="key" width="22" height="14" aria-hidden="true"><rect class="box ${tone}" x="1.5" y="1.5" width="19" height="11" rx="3"/></svg>${escapeHtml(visibleLine(label))}</li>`,
  );
  return [
    `<figure><figcaption>${caption}</figcaption>`,
    inner,
    ...(legend.length > 0 && isDrawn ? [`<ul class="legend">${legend.join('')}</ul>`] : []),
    '</figure>',
  ].join('\n');
}

function drawing(graph: LayeredGraph, caption: string): string {
  const texts = graph.nodes.flatMap(({ label, state }) => [shortened(label), shortened(state)]);
  const columns = Math.max(...texts.map(displayWidth));
  const width = Math.round(Math.max(96, columns * COLUMN + 26));
  const across = layoutOf(graph, { along: width, across: HEIGHT, alongGap: 52, acrossGap: 16 });
  const down = layoutOf(graph, { along: HEIGHT, across: width, alongGap: 40, acrossGap: 20 });
  const isDown = across.alongSize > PAGE_WIDTH && down.acrossSize < across.alongSize;
  const layout = isDown ? down : across;
  const sizes = [layout.alongSize, layout.acrossSize].map((size) => Math.ceil(size + 2 * MARGIN));
  const [pageWidth, pageHeight] = isDown ? sizes.toReversed() : sizes;
  const at = ({ along, across: side }: Point) =>
    isDown ? { x: side + MARGIN, y: along + MARGIN } : { x: along + MARGIN, y: side + MARGIN };
  const said = graph.nodes.map((node) => `${node.label}: ${node.state}${followsFrom(graph, node)}`).join('; ');
  return [
    `<div class="scroll" role="group" tabindex="0" aria-label="${caption}">`,
    `<svg class="graph" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}" role="img" aria-label="${escapeHtml(said)}">`,
    ...layout.edges.map((edge) => arrow(layout, edge, isDown ? HEIGHT : width, at, isDown)),
    ...graph.nodes.map((node) => boxOf(node, at(layout.centres[node.index]!), width)),
    '</svg></div>',
  ].join('\n');
}

function boxOf({ label, state, tone }: LayeredNode, { x, y }: { x: number; y: number }, width: number): string {
  const short = shortened(label);
  const title = short === label ? '' : `<title>${escapeHtml(label)}</title>`;
  return [
    `<g>${title}<rect class="box ${tone}" x="${round(x - width / 2)}" y="${round(y - HEIGHT / 2)}" width="${width}" height="${HEIGHT}" rx="8"/>`,
    `<text class="name" x="${round(x)}" y="${round(y - 3)}">${escapeHtml(short)}</text>`,
    `<text class="state ${tone}" x="${round(x)}" y="${round(y + 14)}">${escapeHtml(shortened(state))}</text></g>`,
  ].join('');
}

/** A curve from box to box that runs straight where it passes a layer, with its head drawn as a triangle. */
function arrow(
  { centres }: Layout,
  { from, to, via }: Layout['edges'][number],
  boxAlong: number,
  at: (point: Point) => { x: number; y: number },
  isDown: boolean,
): string {
  const half = boxAlong / 2;
  const shifted = ({ along, across }: Point, by: number) => ({ along: along + by, across });
  const stops = [
    shifted(centres[from]!, half),
    ...via.flatMap((point) => [shifted(point, -half), shifted(point, half)]),
    shifted(centres[to]!, -half - 7),
  ];
  const path = stops.map((stop, index) => {
    const { x, y } = at(stop);
    if (index === 0) return `M${round(x)} ${round(y)}`;
    if (index % 2 === 0) return `L${round(x)} ${round(y)}`;
    const start = stops[index - 1]!;
    const middle = (start.along + stop.along) / 2;
    const [c, d] = [at({ along: middle, across: start.across }), at({ along: middle, across: stop.across })];
    return `C${round(c.x)} ${round(c.y)} ${round(d.x)} ${round(d.y)} ${round(x)} ${round(y)}`;
  });
  const tip = at(shifted(centres[to]!, -half - 1));
  const head = isDown ? 'l-4 -8h8z' : 'l-8 -4v8z';
  return `<path class="edge" d="${path.join('')}"/><path class="head" d="M${round(tip.x)} ${round(tip.y)}${head}"/>`;
}

function list(graph: LayeredGraph): string {
  const items = graph.nodes.map(
    (node) =>
      `<li><code>${escapeHtml(node.label)}</code> <span class="${node.tone}">${escapeHtml(node.state)}</span>${escapeHtml(followsFrom(graph, node))}</li>`,
  );
  return `<ul class="nodes">\n${items.join('\n')}\n</ul>`;
}

function followsFrom({ nodes }: LayeredGraph, { needs }: LayeredNode): string {
  return needs.length === 0 ? '' : `, after ${needs.map((need) => nodes[need]!.label).join(', ')}`;
}

/** Both ends of a long label: directories begin alike, stages end alike. */
function shortened(label: string): string {
  const characters = Array.from(label);
  if (characters.length <= MAX_LABEL) return label;
  return `${characters.slice(0, MAX_LABEL / 2 - 1).join('')}…${characters.slice(-MAX_LABEL / 2).join('')}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
