import type { Cell } from '../../core/blocks.js';
import { runsOf } from '../runs.js';
import type { Run } from '../runs.js';
import { escapeText } from './escape.js';

/** A mark stays with its word where a column is narrow. */
const MARKS = { good: '✅\u00a0', bad: '❌\u00a0', unsure: '⚠️\u00a0', quiet: '', neutral: '' };

/** A cell's or paragraph's content as inline Markdown; bold words of a good, bad or unsure tone get a mark in front. */
export function inlineMarkdown(content: Cell): string {
  return joinAlike(runsOf(content))
    .map((run, index, runs) => runMarkdown(run, runs[index - 1]?.face))
    .join('');
}

function runMarkdown({ face, text, tone, url }: Run, before: Run['face'] | undefined): string {
  if (face === 'code') return codeSpan(text);
  if (face === 'strong') return MARKS[tone] + strong(text, before);
  if (face === 'link') return `[${escapeText(text)}](${url!.replaceAll('&', '&amp;')})`;
  return escapeText(text);
}

/** Backticks where nothing in the text can end them, split a table cell or be trimmed; else the HTML element. */
function codeSpan(text: string): string {
  return /[`|]|^ | $/.test(text) ? `<code>${escapeText(text)}</code>` : `\`${text}\``;
}

/** Asterisks open and close only beside letters and digits, and not where others have just closed. */
function strong(text: string, before: Run['face'] | undefined): string {
  const isEnclosed =
    /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(text) || /^[\p{L}\p{N}]$|^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
  return isEnclosed && before !== 'strong' ? `**${escapeText(text)}**` : `<strong>${escapeText(text)}</strong>`;
}

/** Neighbours of one face become one run: `` `a``b` `` would be read otherwise, `#` and `1` be a reference. */
function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike = last?.face === run.face && run.face !== 'link' && (run.face !== 'strong' || last.tone === run.tone);
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
