/** Longest line that is read, in UTF-16 units: room for a rule and a reason, each at its longest. */
const MAX_LINE = 4000;

/** A plain word, or text in quotes, straight or as phones write them. Within straight ones `\"` and `\\` are `"` and `\`. */
const WORD = / +(?:"((?:[^"\\]|\\[^])*)"|“([^“”]*)”|([^ "“][^ ]*))(?= |$)/y;

/** All that {@link commandWords} reads of a comment: its first line, as far as that is not too long anyway. */
export function commandLine(body: string): string {
  const read = body.slice(0, MAX_LINE + 1);
  return read.slice(0, read.search(/[\r\n]|$/));
}

/** What stands behind `/assay`, or why it cannot be taken apart. */
export type CommandWords = { words: string[] } | { words?: undefined; hint: string };

/**
 * The words behind `/assay` on the first line of a comment; undefined where the comment is no command. Nothing but these
 * six characters at the very start and a space (or the end of the line) behind them makes one: no quote, code, list,
 * indented or second line, and no other character that looks like one of them.
 */
export function commandWords(body: string): CommandWords | undefined {
  if (!/^\/assay(?:[ \r\n]|$)/.test(body)) return undefined;
  const line = commandLine(body);
  if (line.length > MAX_LINE) return { hint: 'The first line is too long for a command.' };
  const text = line.slice('/assay'.length).trimEnd();
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let at = 0; at < text.length; at = WORD.lastIndex) {
    const found = WORD.exec(text);
    if (!found)
      return { hint: 'A quotation mark is missing, or stands inside a word. Inside quotes, write \\" for one.' };
    words.push(found[1]?.replace(/\\(["\\])/g, '$1') ?? found[2] ?? found[3]!);
  }
  return { words };
}

/** A word as {@link commandWords} reads it again; undefined where no line can carry it, or it would pass for an option. */
export function quotedWord(text: string): string | undefined {
  if (/^[-–—]|[\r\n]/.test(text)) return undefined;
  if (text !== '' && /^[^ "“][^ ]*$/.test(text) && text.trimEnd() === text) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
