import type { Block, DetailsBlock, TableBlock } from '../../core/blocks.js';
import { displayWidth } from '../display-width.js';
import { plainText } from '../runs.js';
import { visibleLine, visibleLines } from '../visible-text.js';
import { chartHtml } from './chart-html.js';
import { escapeHtml } from './escape.js';
import { graphHtml } from './graph-html.js';
import { inlineHtml } from './inline.js';

/** Columns of a cell that stays on one line. */
const SHORT = 24;
const NOTE_WORDS = { info: 'Note', warning: 'Warning', error: 'Error' };

/** One block as HTML. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${line(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'table':
      return tableHtml(block);
    case 'graph':
      return graphHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'note':
      return `<p class="note ${block.tone}" role="note"><b>${NOTE_WORDS[block.tone]}:</b> ${inlineHtml(block.content)}</p>`;
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(visibleLines(block.text))}</code></pre>`;
    case 'details':
      return detailsHtml(block);
  }
}

/** The first column holds the row's name. The box around scrolls where the page is narrow, by keyboard too. */
function tableHtml({ caption, columns, rows }: TableBlock, isCaptionSeen = true): string {
  const head = columns.map(({ title, align }) => `<th scope="col"${classes([align])}>${line(title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map(({ align }, index) => {
      const content = row[index] ?? '';
      const attributes = classes([align, displayWidth(plainText(content)) > SHORT && 'long']);
      const [open, close] = index === 0 ? ['th scope="row"', 'th'] : ['td', 'td'];
      return `<${open}${attributes}>${inlineHtml(content)}</${close}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="group" tabindex="0" aria-label="${line(caption)}"><table>`,
    `<caption${isCaptionSeen ? '' : ' class="said"'}>${line(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
  ].join('\n');
}

/** Left is where text stands anyway. */
function classes(names: readonly (string | false | undefined)[]): string {
  const given = names.filter((name) => name && name !== 'left').join(' ');
  return given === '' ? '' : ` class="${given}"`;
}

function detailsHtml({ summary, blocks, open }: DetailsBlock): string {
  const inner = blocks.map((block) =>
    block.kind === 'table' ? tableHtml(block, blocks.length > 1) : blockHtml(block),
  );
  return [
    `<details${open ? ' open' : ''}>`,
    `<summary>${line(summary)}</summary><div>`,
    ...inner,
    '</div></details>',
  ].join('\n');
}

function line(text: string): string {
  return escapeHtml(visibleLine(text));
}
