const BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
/**
 * Letters of Western languages, typographic marks, arrows, operators and shapes: all of them seen. Most text is made of
 * nothing else, and building the expressions below takes milliseconds.
 */
const SEEN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u23ff\u2500-\u25ff]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** At its place, a joiner or variation selector that an emoji is made of. */
const PART_OF_EMOJI =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=[\d#*])\ufe0f(?=\u20e3)|(?<=[\p{Extended_Pictographic}\p{EMod}\ufe0f])\u200d(?=\p{Extended_Pictographic})/uy;

/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`, `␀`), other characters
 * that show nothing or turn the reading direction become `⟨U+202E⟩`. Emoji sequences stay whole.
 * The result has no control, format, zero-width or line-breaking character outside of emoji.
 */
export function visibleLine(text: string): string {
  return showUnseen(text.replace(BREAK, '␊'));
}

/** The same for text of several lines: line breaks (`\r\n`, `\n`) and tabs stay, a lone `\r` is shown. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(showUnseen).join('\t'))
    .join('\n');
}

function showUnseen(text: string): string {
  if (SEEN.test(text)) return text;
  return text.replace(UNSEEN, (character: string, index: number) => {
    if (isPartOfEmoji(text, index)) return character;
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function isPartOfEmoji(text: string, index: number): boolean {
  PART_OF_EMOJI.lastIndex = index;
  return PART_OF_EMOJI.test(text);
}
