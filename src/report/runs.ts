import type { Cell, Inline, Tone } from '../core/blocks.js';
import { safeUrl } from './safe-url.js';
import { visibleLine } from './visible-text.js';

/** A run of text as every renderer takes it: one line, nothing hidden in it, an address only where it is safe. */
export interface Run {
  face: 'text' | 'code' | 'strong' | 'link';
  text: string;
  tone: Tone;
  /** Of links, http or https. */
  url?: string;
}

/** The runs of a cell or paragraph. A link whose address is not safe is plain text. */
export function runsOf(content: Cell): Run[] {
  return (Array.isArray(content) ? content : [content]).map(runOf).filter(({ text }) => text !== '');
}

/** The text of a cell without its faces. */
export function plainText(content: Cell): string {
  return runsOf(content)
    .map(({ text }) => text)
    .join('');
}

function runOf(inline: Inline): Run {
  if (typeof inline === 'string') return { face: 'text', text: visibleLine(inline), tone: 'neutral' };
  if ('code' in inline) return { face: 'code', text: visibleLine(inline.code), tone: inline.tone ?? 'neutral' };
  if ('strong' in inline) return { face: 'strong', text: visibleLine(inline.strong), tone: inline.tone ?? 'neutral' };
  if ('text' in inline) return { face: 'text', text: visibleLine(inline.text), tone: inline.tone };
  const url = safeUrl(inline.url);
  const text = visibleLine(inline.link);
  return url === undefined ? { face: 'text', text, tone: 'neutral' } : { face: 'link', text, tone: 'neutral', url };
}
