import type { Block, ReportDocument } from '../core/blocks.js';

const MAX_FOLDED_ROWS = 20;

/**
 * Ways to make a document shorter, least missed first; each says what it leaves out. What does not fit after them is for
 * the renderer to leave out as a whole.
 */
export const SHORTENINGS: readonly ((document: ReportDocument) => ReportDocument)[] = [
  (document) => ({ ...document, blocks: mapBlocks(document.blocks, withoutGraph) }),
  (document) => ({
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'details' ? { ...block, blocks: mapBlocks(block.blocks, shortTable) } : block,
    ),
  }),
];

function withoutGraph(block: Block): Block[] {
  return block.kind === 'graph' ? [leftOut(`Left out for length: the picture "${block.caption}".`)] : [block];
}

function shortTable(block: Block): Block[] {
  if (block.kind !== 'table' || block.rows.length <= MAX_FOLDED_ROWS) return [block];
  const left = block.rows.length - MAX_FOLDED_ROWS;
  return [
    { ...block, rows: block.rows.slice(0, MAX_FOLDED_ROWS) },
    leftOut(`Left out for length: ${left} more ${left === 1 ? 'row' : 'rows'}.`),
  ];
}

function mapBlocks(blocks: readonly Block[], replace: (block: Block) => Block[]): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === 'details' ? [{ ...block, blocks: mapBlocks(block.blocks, replace) }] : replace(block),
  );
}

function leftOut(text: string): Block {
  return { kind: 'paragraph', content: [{ text, tone: 'quiet' }] };
}
