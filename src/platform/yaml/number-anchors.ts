const MARK = /(?<=\s)([&*])(id\d{3,})(?!\S)/g;

/**
 * The text with its anchors `id001`… numbered in the order in which each is first used again, as ruamel.yaml numbers
 * them whenever it writes.
 */
export function numberAnchors(text: string): string {
  const names = new Map<string, string>();
  for (const [, sign, name] of text.matchAll(MARK)) {
    if (sign === '*' && !names.has(name!)) names.set(name!, anchorName(names.size + 1));
  }
  return text.replace(MARK, (mark, sign: string, name: string) => (names.has(name) ? sign + names.get(name)! : mark));
}

/** The name of the nth anchor of a document. */
export function anchorName(number: number): string {
  return `id${String(number).padStart(3, '0')}`;
}
