import type { GraphBlock, Tone } from '../../core/blocks.js';
import { boundedTo } from '../bounded-to.js';
import { layersOf } from '../layers.js';

/** Beyond these GitHub's Mermaid refuses (500 edges, 50,000 characters) or nobody can read the picture. */
const MAX_NODES = 100;
const MAX_EDGES = 300;
const MAX_LABEL = 60;
/** A deeper graph is drawn downwards, because a comment is narrow. */
const MAX_DEPTH_ACROSS = 4;

/** Dark text on light fills, readable on GitHub's light and dark pages; the border tells states apart without colour. */
const STYLES: Record<Tone, string> = {
  good: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  bad: 'fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#1f2328',
  unsure: 'fill:#fff8c5,stroke:#9a6700,stroke-dasharray:6 3,color:#1f2328',
  quiet: 'fill:#f6f8fa,stroke:#818b98,stroke-dasharray:2 3,color:#59636e',
  neutral: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
};

/** The graph as Mermaid's flowchart, each node with its label and state word; undefined when it is too large or empty. */
export function mermaidGraph(block: GraphBlock): string | undefined {
  const { nodes, depth, edgeCount } = layersOf(block);
  if (nodes.length === 0 || nodes.length > MAX_NODES || edgeCount > MAX_EDGES) return undefined;
  const tones = [...new Set(nodes.map(({ tone }) => tone))].sort();
  return [
    `graph ${depth > MAX_DEPTH_ACROSS ? 'TD' : 'LR'}`,
    ...nodes.map(({ index, label, state }) => `  n${index}["${mermaidLabel(label)}<br/>${mermaidLabel(state)}"]`),
    ...nodes.flatMap(({ index, needs }) => needs.map((need) => `  n${need} --> n${index}`)),
    ...tones.map((tone) => `  classDef ${tone} ${STYLES[tone]}`),
    ...tones.map((tone) => `  class ${indicesOf(tone)} ${tone}`),
  ].join('\n');

  function indicesOf(tone: Tone): string {
    return nodes
      .filter((node) => node.tone === tone)
      .map(({ index }) => `n${index}`)
      .join(',');
  }
}

/**
 * Text inside a quoted Mermaid label. Every ASCII character but letters, digits and the space becomes an entity code
 * (`#35;`): so no quote, backtick, directive (`%%{`), tag or comment can be formed, and no raw `:` or `#` for the
 * clean-up Mermaid does on lines that look like `style …:…#…;`. `$$`, its mark for a formula, is parted. Longer labels are cut; the table beside has them whole.
 */
export function mermaidLabel(text: string): string {
  return boundedTo(text, MAX_LABEL)
    .replace(/\$(?=\$)/g, '$\u2060')
    .replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (character) => `#${character.codePointAt(0)};`);
}
