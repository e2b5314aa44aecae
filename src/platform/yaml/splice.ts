/** Text to stand in place of a part of another text; offsets of that other text. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The text with all splices done, which must not overlap. New lines end as those of the text do. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  let result = text;
  for (const splice of splices.toSorted((a, b) => b.from - a.from))
    result = result.slice(0, splice.from) + splice.text.replaceAll('\n', lineEnd) + result.slice(splice.to);
  return result;
}

/** Offset of the line break (or `\r`) that ends the line of an offset, or of the end of the text. */
export function lineEndOf(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Offset behind the line break of the line of an offset, or the end of the text. */
export function nextLineOf(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Offset where the line of an offset starts. */
export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
