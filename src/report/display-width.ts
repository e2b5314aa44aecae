/** Western letters, typographic marks, arrows, operators, shapes: a segmenter, slow to make, is not needed for them. */
const ONE_COLUMN_EACH =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u22ff\u2500-\u25fc\u2713-\u2718]*$/;
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, blocks whole), and what is shown as emoji. */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\ufe0f]|\p{Emoji_Presentation}/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader counts them: emoji sequences and letters with their marks are one each. */
export function graphemesOf(text: string): string[] {
  if (ONE_COLUMN_EACH.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns a visible line takes in a terminal: wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (TWO_COLUMNS.test(grapheme)) return 2;
  return NO_COLUMN.test(grapheme) ? 0 : 1;
}
