import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { seenIn } from './element-tree.js';
import type { Seen } from './element-tree.js';

/** What GitHub makes a link, a mention, a picture or a formula of after Markdown is done. */
export const LINKED_BY_GITHUB = /@[\w-]|#\d|\bGH-\d|:\/\/|www\.|\b[0-9a-f]{7,40}\b|:[\w+-]+:/i;

/** The HTML that GitHub's parser makes of Markdown, raw HTML included; GitHub's sanitiser would only take away from this. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Its elements and texts, without `<span>$</span>`, which keeps GitHub from seeing a formula. */
export function parsedMarkdown(markdown: string): Seen[] {
  return seenIn(htmlOf(markdown)).filter(({ tag }) => tag !== 'span');
}

/** Texts outside of code that GitHub would make something of. */
export function linkedTexts(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ text, path }) => {
    if (text === undefined || path.includes('pre') || path.includes('code')) return [];
    return LINKED_BY_GITHUB.test(text) || (text.includes('$') && path.at(-1) !== 'span') ? [text] : [];
  });
}
