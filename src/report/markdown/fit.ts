import type { Block, TableBlock } from '../../core/blocks.js';
import { boundedTo } from '../bounded-to.js';
import { visibleLine } from '../visible-text.js';
import { blockMarkdown, tableMarkdown } from './blocks.js';
import { escapeText } from './escape.js';

const MAX_NAMED = 5;
const MAX_NAME = 80;
const MAX_ALERTS = 2;

/** Whole constructs only: what is kept of a document's blocks, and the names of those left out. */
interface Kept {
  parts: { block: Block; text: string }[];
  leftOut: string[];
}

/**
 * The blocks as Markdown such that `before`, they and `after` together take at most `maxBytes` of UTF-8.
 * Folds go first, from the end; then tables keep their first rows; then blocks go, from the end. A last line names what went.
 */
export function fitBlocks(blocks: readonly Block[], before: string[], after: string[], maxBytes: number): string {
  let alerts = 0;
  const kept: Kept = {
    parts: blocks.map((block) => {
      const isAlert = block.kind === 'note' && block.tone !== 'info' && (alerts += 1) <= MAX_ALERTS;
      return { block, text: blockMarkdown(block, isAlert) };
    }),
    leftOut: [],
  };
  const size = () => Buffer.byteLength(compose(kept));
  while (size() > maxBytes && kept.parts.length > 0) {
    const fold = kept.parts.findLastIndex(({ block }) => block.kind === 'details');
    if (fold >= 0) {
      leaveOut(kept, fold);
      continue;
    }
    const last = kept.parts.at(-1)!;
    if (last.block.kind !== 'table' || !shortenTable(last, last.block, () => size() <= maxBytes)) {
      leaveOut(kept, kept.parts.length - 1);
    }
  }
  return compose(kept);

  function compose({ parts, leftOut }: Kept): string {
    return [...before, ...parts.map(({ text }) => text), ...leftOutLine(leftOut), ...after].join('\n\n') + '\n';
  }
}

function leaveOut(kept: Kept, index: number): void {
  const [part] = kept.parts.splice(index, 1);
  kept.leftOut.unshift(nameOf(part!.block));
}

/** Sets the part to the most rows that fit, at least one; false when not even one does. */
function shortenTable(part: { text: string }, table: TableBlock, fits: () => boolean): boolean {
  let [most, tooMany] = [0, table.rows.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    part.text = tableMarkdown(table, { maxRows: middle });
    if (fits()) most = middle;
    else tooMany = middle;
  }
  if (most === 0) return false;
  part.text = tableMarkdown(table, { maxRows: most });
  return true;
}

function leftOutLine(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const named = names.slice(0, MAX_NAMED).map((name) => escapeText(boundedTo(visibleLine(name), MAX_NAME)));
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return [`_Left out for length:_ ${named.join(' · ')}${more}. The full report has everything.`];
}

function nameOf(block: Block): string {
  switch (block.kind) {
    case 'details':
      return block.summary;
    case 'table':
    case 'graph':
    case 'chart':
      return block.caption;
    case 'heading':
      return block.text;
    case 'code':
      return 'output';
    case 'paragraph':
    case 'note':
      return `a ${block.kind}`;
  }
}
