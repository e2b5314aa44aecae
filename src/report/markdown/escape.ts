/**
 * What GitHub makes links or pictures of after Markdown is done, where no backslash helps (github-platform §7):
 * mentions and e-mail addresses, addresses, `www.`, issue numbers, `GH-1`, commits, `:emoji:`. A word joiner within
 * breaks each of them, and no line; the text never has one of its own (see `visibleLine`).
 */
const LINKED_LATER = /@|:(?=\/\/)|www(?=\.)|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** A commit is linked by 7 to 40 hexadecimal digits. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
const BREAK = '\u2060';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '`': '&#96;',
  '|': '&#124;',
  // GitHub's own way to keep a dollar sign from opening a formula.
  $: '<span>$</span>',
  [BREAK]: '&#8288;',
};

/** A visible line as Markdown that shows exactly this text, anywhere within a block, in table cells too. */
export function escapeText(text: string): string {
  const whole = breakLinks(text);
  // Expressions with Unicode classes take a millisecond each to build.
  const marked = /[\\*[\]~#_!]/.test(whole) ? escapeMarks(whole) : whole;
  return marked.replace(/[&<>`|$\u2060]/g, (character) => ENTITIES[character]!);
}

function escapeMarks(text: string): string {
  return text.replace(/[\\*[\]~#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!$/gu, '\\$&');
}

/** The same where the text begins a block: it must not become a list, a rule, a heading or indented code. */
export function escapeLineStart(escaped: string): string {
  return escaped
    .replace(/^ /, '&#32;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A visible line as HTML text inside an HTML block of Markdown, where backslashes mean nothing. */
export function escapeHtmlInMarkdown(text: string): string {
  return breakLinks(text).replace(/[&<>"$\u2060]/g, (character) => ENTITIES[character]!);
}

function breakLinks(text: string): string {
  return text
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(LINKED_LATER, `$&${BREAK}`);
}
