import type { Cell, Tone } from '../../core/blocks.js';
import { runsOf } from '../runs.js';
import { displayWidth, graphemeWidth, graphemesOf } from '../display-width.js';

/** A piece of a line with its style as SGR parameters (`1;31`), '' for none. */
export interface Span {
  text: string;
  style: string;
}

/** One line of a terminal. */
export type Line = Span[];

export const BOLD = '1';
export const DIM = '2';
const COLORS: Record<Tone, string> = { good: '32', bad: '31', unsure: '33', quiet: '2', neutral: '' };

/** The style of a tone: green, red, yellow, dim or none. */
export function styleOf(tone: Tone, isBold = false): string {
  return [isBold ? BOLD : '', COLORS[tone]].filter(Boolean).join(';');
}

export function span(text: string, style = ''): Span {
  return { text, style };
}

/** The content of a cell or paragraph; a link is its text and, in parentheses, its address. */
export function spansOf(content: Cell): Span[] {
  return runsOf(content).flatMap(({ face, text, tone, url }) => [
    span(text, face === 'code' && tone === 'neutral' ? '36' : styleOf(tone, face === 'strong')),
    ...(url === undefined || url === text ? [] : [span(` (${url})`, DIM)]),
  ]);
}

export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** The line as text, with escape sequences only when `color`; blanks at its end are left off. */
export function paint(line: Line, color: boolean): string {
  const kept = line.filter(({ text }) => text !== '');
  while (kept.length > 0 && /^ *$/.test(kept.at(-1)!.text)) kept.pop();
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
  return kept.map(({ text, style }) => (color && style ? `\u001b[${style}m${text}\u001b[0m` : text)).join('');
}

/** The spans broken into lines of at most `width` columns, at blanks where there are any. At least one line. */
export function wrap(spans: readonly Span[], width: number): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  for (const word of wordsOf(spans)) {
    const size = widthOf(word);
    const isBlank = word.every(({ text }) => text.trim() === '');
    if (used + size <= width) {
      lines.at(-1)!.push(...word);
      used += size;
    } else if (isBlank) {
      used = width;
    } else {
      if (used > 0) lines.push([]);
      const [first, ...rest] = size > width ? breakWord(word, width) : [word];
      lines.at(-1)!.push(...first!);
      lines.push(...rest);
      used = widthOf(lines.at(-1)!);
    }
  }
  return lines;
}

/** Words and the blanks between them; a word may change its style inside. */
export function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = [];
  let wasBlank: boolean | undefined;
  for (const { text, style } of spans) {
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      const isBlank = part.startsWith(' ');
      if (wasBlank === isBlank) words.at(-1)!.push({ text: part, style });
      else words.push([{ text: part, style }]);
      wasBlank = isBlank;
    }
  }
  return words;
}

/** Breaks a word too long for a line, after a separator of paths and names where one is in the line's second half. */
function breakWord(word: readonly Span[], width: number): Line[] {
  const letters = word.flatMap(({ text, style }) => graphemesOf(text).map((grapheme) => span(grapheme, style)));
  const lines: Line[] = [];
  let start = 0;
  while (start < letters.length) {
    let [end, used, separator] = [start, 0, -1];
    while (end < letters.length && (end === start || used + graphemeWidth(letters[end]!.text) <= width)) {
      used += graphemeWidth(letters[end]!.text);
      if (/[/._:,=\-\]]/.test(letters[end]!.text) && used > width / 2) separator = end + 1;
      end += 1;
    }
    if (end < letters.length && separator > start) end = separator;
    lines.push(joinLetters(letters.slice(start, end)));
    start = end;
  }
  return lines;
}

function joinLetters(letters: readonly Span[]): Line {
  const line: Line = [];
  for (const { text, style } of letters) {
    const last = line.at(-1);
    if (last?.style === style) last.text += text;
    else line.push({ text, style });
  }
  return line;
}
