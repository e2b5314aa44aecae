/** A name as SQL text, whatever letters it holds. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as an SQL literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A list of texts as an SQL literal. */
export function quoteTexts(texts: readonly string[]): string {
  return `[${texts.map(quoteText).join(', ')}]`;
}

/** A path whose `*`, `?` and `[` mean themselves where DuckDB expects a pattern. */
export function literalPattern(path: string): string {
  return path.replace(/[[*?]/g, '[$&]');
}
