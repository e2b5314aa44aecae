/** Longest string a report carries, in UTF-16 units; longer ones are cut by whoever measures. */
export const MAX_TEXT = 500;

/** The text cut to what a report carries, on a character boundary, with `…` where something is missing. */
export function boundedText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.slice(0, MAX_TEXT - 1);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}
