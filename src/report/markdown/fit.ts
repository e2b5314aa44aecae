import type { Block, TableBlock } from '../../core/blocks.js';
import { boundedTo } from '../bounded-to.js';
import { visibleLine } from '../visible-text.js';
import { blockMarkdown, tableMarkdown } from './blocks.js';
import { escapeText } from './escape.js';

const MAX_NAMED = 5;
const MAX_NAME = 80;
const MAX_ALERTS = 2;
const BREAK = '\n\n';

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
  const fixedBytes = bytesOf([...before, ...after]);
  let keptBytes = bytesOf(kept.parts.map(({ text }) => text));
  const size = () => fixedBytes + keptBytes + bytesOf(leftOutLine(kept.leftOut)) - (BREAK.length - 1);
  while (size() > maxBytes && kept.parts.length > 0) {
    const fold = kept.parts.findLastIndex(({ block }) => block.kind === 'details');
    const index = fold >= 0 ? fold : kept.parts.length - 1;
    const part = kept.parts[index]!;
    keptBytes -= bytesOf([part.text]);
    const room = maxBytes - size() - BREAK.length;
    if (part.block.kind === 'table' && shortenTable(part, part.block, room)) keptBytes += bytesOf([part.text]);
    else leaveOut(kept, index);
  }
  return compose(kept);

  function compose({ parts, leftOut }: Kept): string {
    return [...before, ...parts.map(({ text }) => text), ...leftOutLine(leftOut), ...after].join(BREAK) + '\n';
  }
}

/** Of the texts, each with the break behind it. */
function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BREAK.length, 0);
}

function leaveOut(kept: Kept, index: number): void {
  const [part] = kept.parts.splice(index, 1);
  kept.leftOut.unshift(nameOf(part!.block));
}

/** Sets the part to the most rows that fit in so many bytes, at least one; false when not even one does. */
function shortenTable(part: { text: string }, table: TableBlock, maxBytes: number): boolean {
  let [most, tooMany] = [0, table.rows.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (Buffer.byteLength(tableMarkdown(table, { maxRows: middle })) <= maxBytes) most = middle;
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
