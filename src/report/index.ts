/**
 * Blocks → Markdown for GitHub, text for a terminal, one HTML file.
 *
 * Refuses to know: machine learning, gates, what a number means, GitHub's API, files.
 * Invariants: pure, and byte for byte the same for the same document; every string of a document is data, so nothing in it
 * becomes markup, a link, a mention or a terminal command, and what cannot be seen is made visible. No output needs the network.
 */
export { renderMarkdown, renderPage } from './markdown/render-markdown.js';
export type { MarkdownOptions } from './markdown/render-markdown.js';
export { renderTerminal } from './terminal/render-terminal.js';
export type { TerminalOptions } from './terminal/render-terminal.js';
export { renderHtml } from './html/render-html.js';
export type { HtmlOptions } from './html/render-html.js';
export { htmlText, pageHtml } from './html/page.js';
export { STYLE } from './html/style.js';
export { displayWidth } from './display-width.js';
export { plainLine } from './plain-line.js';
export { boxesText } from './boxes/boxes-text.js';
