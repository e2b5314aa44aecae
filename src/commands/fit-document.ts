import type { ReportDocument } from '../core/blocks.js';
import { renderMarkdown } from '../report/index.js';
import type { MarkdownOptions } from '../report/index.js';
import { SHORTENINGS } from './shorter-document.js';

/** GitHub refuses comments over 65,536 characters and outputs of checks over 65,535. */
const MAX_BYTES = 60_000;

/** The document as Markdown that GitHub takes; a marker stays its first line whatever is left out. */
export function fitDocument(document: ReportDocument, options: Omit<MarkdownOptions, 'maxBytes'> = {}): string {
  let shorter = document;
  for (const shorten of SHORTENINGS) {
    const text = renderMarkdown(shorter, options);
    if (Buffer.byteLength(text) <= MAX_BYTES) return text;
    shorter = shorten(shorter);
  }
  return renderMarkdown(shorter, { ...options, maxBytes: MAX_BYTES });
}
