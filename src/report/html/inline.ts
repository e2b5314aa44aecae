import type { Cell } from '../../core/blocks.js';
import { runsOf } from '../runs.js';
import type { Run } from '../runs.js';
import { escapeHtml } from './escape.js';

/** A cell's or paragraph's content as phrasing content; tones are classes of the same name. */
export function inlineHtml(content: Cell): string {
  return runsOf(content).map(runHtml).join('');
}

function runHtml({ face, text, tone, url }: Run): string {
  const shown = escapeHtml(text);
  const toned = tone === 'neutral' ? '' : ` class="${tone}"`;
  if (face === 'link') return `<a href="${escapeHtml(url!)}" rel="noopener noreferrer">${shown}</a>`;
  if (face === 'code') return `<code${toned}>${shown}</code>`;
  if (face === 'strong') return `<strong${toned}>${shown}</strong>`;
  return toned === '' ? shown : `<span${toned}>${shown}</span>`;
}
