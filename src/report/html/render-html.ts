import type { ReportDocument } from '../../core/blocks.js';
import { blockHtml } from './blocks.js';
import { htmlText, pageHtml } from './page.js';

export interface HtmlOptions {
  /** Of the page, as tabs and bookmarks show it. */
  title: string;
}

const MARKS = {
  pass: 'M7 12.5l3.5 3.5L17 9',
  fail: 'M8.5 8.5l7 7m0-7l-7 7',
  inconclusive: 'M9.2 9.4a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3m0 3v.1',
};

/** One HTML file that needs neither network nor script: light and dark, printable with its folds open. */
export function renderHtml(document: ReportDocument, { title }: HtmlOptions): string {
  const { decision, reason, blocks, footer } = document;
  const mark = `<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[decision]}"/></svg>`;
  const why = reason === '' ? [] : [`<p>${htmlText(reason)}</p>`];
  const body = [
    `<header class="${decision}">`,
    `<h1>${mark}<span>${htmlText(document.title)}</span></h1>`,
    ...why,
    '</header>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    ...(footer.length > 0 ? ['<footer>', ...footer.map(blockHtml), '</footer>'] : []),
  ];
  return pageHtml({ title, body });
}
