import { PlotError } from './plot-problem.js';
import type { PlotRecord } from './record.js';

/** Where DVC puts the cells of a row that has more of them than there are fields. */
const SURPLUS = 'null';
/** A few bytes a row may stand for as many cells as there are fields. */
const MAX_CELLS = 20_000_000;

/**
 * Reads CSV or TSV as Python's csv.DictReader does: quotes are doubled inside quotes, a quoted cell may hold line breaks,
 * empty rows are skipped, missing cells are null. Every other value stays text. Without a header fields are named
 * `0`, `1`, …. Throws {@link PlotError} for more than twenty million cells.
 */
export function parseDelimited(text: string, delimiter: ',' | '\t', hasHeader: boolean): PlotRecord[] {
  const [first, ...rest] = rowsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), delimiter);
  if (!first) return [];
  if (first.length * (rest.length + 1) > MAX_CELLS)
    throw new PlotError('DvcException', `it has ${rest.length} rows of ${first.length} fields, which are too many`);
  const fields = hasHeader ? first : first.map((_, index) => String(index));
  return (hasHeader ? rest : [first, ...rest]).map((cells) => {
    const record: PlotRecord = new Map(fields.map((field, index) => [field, cells[index] ?? null]));
    if (cells.length > fields.length) record.set(SURPLUS, cells.slice(fields.length));
    return record;
  });
}

/** Cells of every row that is not empty. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length;) {
    const { cell, end } = cellAt(text, at, delimiter);
    cells.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.length > 1 || cell !== '' || text[at] === '"') rows.push(cells);
    cells = [];
    at = end + 1;
  }
  return rows;
}

/** The cell that begins at `start`, and the offset of the delimiter, line break or end behind it. */
function cellAt(text: string, start: number, delimiter: string): { cell: string; end: number } {
  let cell = '';
  let at = start;
  if (text[at] === '"') {
    at++;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote === -1) return { cell: cell + text.slice(at), end: text.length };
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      cell += '"';
      at++;
    }
  }
  const begin = at;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return { cell: cell + text.slice(begin, at), end: at };
}
