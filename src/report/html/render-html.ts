import type { ReportDocument } from '../../core/blocks.js';
import { visibleLine } from '../visible-text.js';
import { blockHtml } from './blocks.js';
import { escapeHtml } from './escape.js';
import { STYLE } from './style.js';

export interface HtmlOptions {
  /** Of the page, as tabs and bookmarks show it. */
  title: string;
}

/** Nothing is loaded and nothing runs, whatever the strings of a report say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const MARKS = {
  pass: 'M7 12.5l3.5 3.5L17 9',
  fail: 'M8.5 8.5l7 7m0-7l-7 7',
  inconclusive: 'M9.2 9.4a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3m0 3v.1',
};

/** One HTML file that needs neither network nor script: light and dark, printable with its folds open. */
export function renderHtml(document: ReportDocument, { title }: HtmlOptions): string {
  const { decision, reason, blocks, footer } = document;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(visibleLine(title))}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>`,
  ];
  const mark = `<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[decision]}"/></svg>`;
  const why = reason === '' ? [] : [`<p>${escapeHtml(visibleLine(reason))}</p>`];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    ...head,
    '</head>',
    '<body>',
    `<header class="${decision}">`,
    `<h1>${mark}<span>${escapeHtml(visibleLine(document.title))}</span></h1>`,
    ...why,
    '</header>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    ...(footer.length > 0 ? ['<footer>', ...footer.map(blockHtml), '</footer>'] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
