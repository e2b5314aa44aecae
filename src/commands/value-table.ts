/**
 * A table as DVC draws it: columns padded and two blanks apart, or in Markdown. Nothing where there is no row, but in
 * Markdown the head. A cell may have several lines, a title of the head has one.
 */
export async function valueTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  markdown: boolean,
): Promise<string> {
  if (rows.length === 0 && !markdown) return '';
  const escaped = (text: string) => (markdown ? text.replaceAll('|', '\\|') : text);
  const cells = rows.map((row) => row.map((cell) => escaped(cell).trim()));
  const titles = head.map((title) => escaped(title).replace(/[\r\n]+/g, ' '));
  const width = await widthOf([titles, ...cells].flat());
  const widths = titles.map((title, column) =>
    Math.max(width(title) + 2, ...cells.flatMap((row) => row[column]!.split('\n').map(width))),
  );
  const pad = (text: string, column: number) => text + ' '.repeat(Math.max(0, widths[column]! - width(text)));
  const line = (row: readonly string[]) => {
    const padded = row.map(pad);
    return markdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
  };
  const lines = (row: readonly string[]) => {
    const parts = row.map((cell) => cell.split('\n'));
    const height = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: height }, (_, index) => line(parts.map((part) => part[index] ?? '')));
  };
  const rule = markdown ? [`|${widths.map((count) => '-'.repeat(count + 2)).join('|')}|`] : [];
  return [line(titles), ...rule, ...cells.flatMap(lines), ...(markdown ? [''] : [])].join('\n');
}

/** Columns that text takes in a terminal; what measures wide letters is loaded where there may be one. */
async function widthOf(texts: readonly string[]): Promise<(text: string) => number> {
  if (texts.every((text) => /^[\x20-\x7e\n]*$/.test(text))) return ({ length }) => length;
  return (await import('../report/index.js')).displayWidth;
}
