import { markdownTable } from 'markdown-table';
import type { Block, DetailsBlock, GraphBlock, NoteBlock, TableBlock, Tone } from '../../core/blocks.js';
import { visibleLine, visibleLines } from '../visible-text.js';
import { escapeHtmlInMarkdown, escapeLineStart, escapeText } from './escape.js';
import { inlineMarkdown } from './inline.js';
import { mermaidGraph } from './mermaid.js';

const ALERTS = { info: 'NOTE', warning: 'WARNING', error: 'CAUTION' };
const NOTE_MARKS = { info: 'ℹ️', warning: '⚠️', error: '❌' };
const LEGEND_MARKS: Record<Tone, string> = { good: '🟢', bad: '🔴', unsure: '🟡', quiet: '⚪', neutral: '🔵' };

/** One block as GitHub-flavoured Markdown, without a line break at its end. `isAlert` allows a note GitHub's alert box. */
export function blockMarkdown(block: Block, isAlert = false): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeText(visibleLine(block.text))}`;
    case 'paragraph':
      return escapeLineStart(inlineMarkdown(block.content));
    case 'table':
      return tableMarkdown(block);
    case 'graph':
      return graphMarkdown(block);
    case 'chart':
      return ''; // taken out before
    case 'note':
      return noteMarkdown(block, isAlert);
    case 'code':
      return codeMarkdown(block.language, block.text);
    case 'details':
      return detailsMarkdown(block);
  }
}

/** The first `maxRows` rows of a table, with a line that says how many there were. */
export function tableMarkdown(block: TableBlock, { maxRows = Infinity, hasCaption = true } = {}): string {
  const { caption, columns, rows } = block;
  const header = columns.map(({ title }) => escapeText(visibleLine(title)));
  const body = rows.slice(0, maxRows).map((row) => columns.map((_, index) => inlineMarkdown(row[index] ?? '')));
  const table = markdownTable([header, ...body], {
    align: columns.map(({ align }) => align ?? null),
    alignDelimiters: false,
  });
  const left = rows.length - body.length;
  return [
    ...(hasCaption ? [captionMarkdown(caption)] : []),
    table,
    ...(left > 0 ? [`… and ${left} more ${left === 1 ? 'row' : 'rows'}`] : []),
  ].join('\n\n');
}

function captionMarkdown(caption: string): string {
  return inlineMarkdown({ strong: caption });
}

function graphMarkdown(block: GraphBlock): string {
  const graph = mermaidGraph(block);
  if (graph === undefined) {
    const size = block.nodes.length === 1 ? '1 node' : `${block.nodes.length} nodes`;
    return `${captionMarkdown(block.caption)}\n\nA graph of ${size} is not drawn here.`;
  }
  const legend = block.legend.map(({ label, tone }) => `${LEGEND_MARKS[tone]} ${escapeText(visibleLine(label))}`);
  return [
    captionMarkdown(block.caption),
    `\`\`\`mermaid\n${graph}\n\`\`\``,
    ...(legend.length > 0 ? [legend.join(' · ')] : []),
  ].join('\n\n');
}

function noteMarkdown({ tone, content }: NoteBlock, isAlert: boolean): string {
  const text = inlineMarkdown(content);
  return isAlert ? `> [!${ALERTS[tone]}]\n> ${escapeLineStart(text)}` : `> ${NOTE_MARKS[tone]} ${text}`;
}

function codeMarkdown(language: string, text: string): string {
  const shown = visibleLines(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

function detailsMarkdown({ summary, blocks, open }: DetailsBlock): string {
  const inner = blocks.map((block) =>
    block.kind === 'table' ? tableMarkdown(block, { hasCaption: blocks.length > 1 }) : blockMarkdown(block),
  );
  const head = `<details${open ? ' open' : ''}>\n<summary>${escapeHtmlInMarkdown(visibleLine(summary))}</summary>`;
  return [head, ...inner, '</details>'].join('\n\n');
}
