import { withoutCharts } from '../../core/blocks.js';
import type { Block, ReportDocument } from '../../core/blocks.js';
import { visibleLine } from '../visible-text.js';
import { blockMarkdown } from './blocks.js';
import { escapeLineStart, escapeText } from './escape.js';
import { fitBlocks } from './fit.js';
import { inlineMarkdown } from './inline.js';

export interface MarkdownOptions {
  /** Most bytes of UTF-8 that come out: a comment takes 65,536 characters, a job summary 1 MiB. */
  maxBytes?: number;
  /** Goes first, as an HTML comment nobody sees, e.g. `assay:v1 project=churn`: by it a comment is found again. */
  marker?: string;
  /** false: without the verdict line and the reason, where they stand beside the text already. */
  hasVerdict?: boolean;
}

const MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };

/**
 * GitHub-flavoured Markdown: the verdict line and the reason, the blocks, the footer in small print.
 * Over `maxBytes` whole constructs are left out (see `fitBlocks`) and a line names them, at the very worst the footer and
 * the reason go too; the marker and the verdict line always stay.
 * Throws on a marker that could end its comment, which only the program itself can pass.
 */
export function renderMarkdown(
  document: ReportDocument,
  { maxBytes = Infinity, marker, hasVerdict = true }: MarkdownOptions = {},
): string {
  if (marker !== undefined && !/^[^<>\r\n]+$/.test(marker)) throw new Error(`not a comment marker: ${marker}`);
  const first = marker === undefined ? [] : [`<!-- ${marker} -->`];
  const head = hasVerdict ? verdict(document) : [];
  const text = fitBlocks(
    withoutCharts(document.blocks),
    [...first, ...head],
    document.footer.map(footerMarkdown),
    maxBytes,
  );
  if (Buffer.byteLength(text) <= maxBytes) return text;
  const bare = fitBlocks([], [...first, ...head], [], maxBytes);
  return Buffer.byteLength(bare) <= maxBytes
    ? bare
    : fitBlocks([], [...first, ...(hasVerdict ? verdict({ ...document, reason: '' }) : [])], [], maxBytes);
}

/** A page of its own, without a verdict: the title, then all blocks. */
export function renderPage(title: string, blocks: readonly Block[]): string {
  const parts = withoutCharts(blocks).map((block) => blockMarkdown(block));
  return [`# ${escapeText(visibleLine(title))}`, ...parts].join('\n\n') + '\n';
}

function verdict({ title, decision, reason }: ReportDocument): string[] {
  const line = `## ${MARKS[decision]} ${escapeText(visibleLine(title))}`;
  const why = escapeLineStart(escapeText(visibleLine(reason)));
  return why === '' ? [line] : [line, why];
}

function footerMarkdown(block: Block): string {
  return block.kind === 'paragraph' ? `<sub>${inlineMarkdown(block.content)}</sub>` : blockMarkdown(block);
}
