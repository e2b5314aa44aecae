import { withoutCharts } from '../../core/blocks.js';
import type { Block, ReportDocument } from '../../core/blocks.js';
import { visibleLine, visibleLines } from '../visible-text.js';
import { graphLines } from './graph.js';
import { BOLD, DIM, paint, span, spansOf, styleOf, widthOf, wrap } from './spans.js';
import type { Line, Span } from './spans.js';
import { tableLines } from './table.js';

export interface TerminalOptions {
  /** Columns no line is longer than; fewer than 24 are taken as 24. */
  width: number;
  /** Whether escape sequences for colour and weight may come out. */
  color: boolean;
}

const NARROWEST = 24;
const WIDEST = 120;
const MAX_ROWS = { open: 40, folded: 12 };
const MARKS = { pass: '✓', fail: '✗', inconclusive: '?' };
const DECISION_TONES = { pass: 'good', fail: 'bad', inconclusive: 'unsure' } as const;
const NOTE_MARKS = { info: span('i', DIM), warning: span('!', '33'), error: span('✗', '31') };

/**
 * Text for a terminal: the verdict and its reason, then every block in order, folds opened with their tables and graphs
 * cut to the first rows. Nothing in the document's strings can move the cursor or colour anything.
 */
export function renderTerminal(document: ReportDocument, { width, color }: TerminalOptions): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST));
  const footer = document.footer.flatMap((block) => blockLines(block, columns, MAX_ROWS.open).map(dimmed));
  const lines = [
    ...verdictLines(document, columns),
    ...blocksLines(withoutCharts(document.blocks), columns, MAX_ROWS.open),
    ...(footer.length > 0 ? [[], ...footer] : []),
  ];
  return lines.map((line) => `${paint(line, color)}\n`).join('');
}

function verdictLines({ title, decision, reason }: ReportDocument, width: number): Line[] {
  const style = styleOf(DECISION_TONES[decision], true);
  return [
    ...hanging(span(MARKS[decision], style), [span(visibleLine(title), style)], width),
    ...(reason === '' ? [] : hanging(span(' '), [span(visibleLine(reason))], width)),
  ];
}

/** Blocks with a blank line before each. */
function blocksLines(blocks: readonly Block[], width: number, maxRows: number): Line[] {
  return blocks.flatMap((block) => {
    const lines = blockLines(block, width, maxRows);
    return lines.length === 0 ? [] : [[], ...lines];
  });
}

function blockLines(block: Block, width: number, maxRows: number): Line[] {
  switch (block.kind) {
    case 'heading':
      return wrap([span(visibleLine(block.text), BOLD)], width);
    case 'paragraph':
      return wrap(spansOf(block.content), width);
    case 'table':
      return [...wrap([span(visibleLine(block.caption), BOLD)], width), ...tableLines(block, width, maxRows)];
    case 'graph':
      return [...wrap([span(visibleLine(block.caption), BOLD)], width), ...graphLines(block, width, maxRows)];
    case 'chart':
      return []; // taken out before
    case 'note':
      return hanging(NOTE_MARKS[block.tone], spansOf(block.content), width);
    case 'code':
      return codeLines(block.text, width);
    case 'details':
      return foldLines(block.summary, block.blocks, width);
  }
}

/** A fold's summary as a heading, its content indented; the caption of a table that is all there is would say it twice. */
function foldLines(summary: string, blocks: readonly Block[], width: number): Line[] {
  const head = hanging(span('▸', DIM), [span(visibleLine(summary), BOLD)], width);
  const indent = width > NARROWEST ? '  ' : '';
  const inner = width - indent.length;
  const content = blocks.map((block) =>
    block.kind === 'table' && blocks.length === 1
      ? tableLines(block, inner, MAX_ROWS.folded)
      : blockLines(block, inner, MAX_ROWS.folded),
  );
  const spaced = content
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index > 0 ? [[], ...lines] : lines));
  return [...head, ...spaced.map((line) => (line.length === 0 ? line : [span(indent), ...line]))];
}

function codeLines(text: string, width: number): Line[] {
  return visibleLines(text)
    .split('\n')
    .flatMap((line) => wrap([span(line.replaceAll('\t', '    '))], width - 2))
    .map((line) => [span('│ ', DIM), ...line]);
}

/** A mark, then text whose further lines stand under its first. */
function hanging(mark: Span, spans: Span[], width: number): Line[] {
  const indent = widthOf([mark]) + 1;
  return wrap(spans, width - indent).map((line, index) =>
    index === 0 ? [mark, span(' '), ...line] : [span(' '.repeat(indent)), ...line],
  );
}

function dimmed(line: Line): Line {
  return line.map(({ text, style }) => ({ text, style: style || DIM }));
}
