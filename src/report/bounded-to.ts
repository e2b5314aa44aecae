/** The text cut to `maxCharacters` code points, `…` the last of them where something is missing. */
export function boundedTo(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const characters = Array.from(text);
  return characters.length <= maxCharacters ? text : characters.slice(0, maxCharacters - 1).join('') + '…';
}
