import { visibleLine } from '../visible-text.js';
import { escapeHtml } from './escape.js';
import { STYLE } from './style.js';

/** Nothing is loaded and nothing runs, whatever the strings of a page say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface PageParts {
  /** As tabs and bookmarks show it. */
  title: string;
  /** Lines of HTML. */
  body: readonly string[];
  /** Rules beside the report's own. */
  style?: string;
}

/** A whole HTML page that needs neither network nor script. */
export function pageHtml({ title, body, style = '' }: PageParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** One line of text for an element's content or a quoted attribute; what cannot be seen is made visible. */
export function htmlText(text: string): string {
  return escapeHtml(visibleLine(text));
}
