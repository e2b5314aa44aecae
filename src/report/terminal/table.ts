import type { TableBlock } from '../../core/blocks.js';
import { visibleLine } from '../visible-text.js';
import { BOLD, DIM, span, spansOf, widthOf, wordsOf, wrap } from './spans.js';
import type { Line, Span } from './spans.js';

const GAP = 2;
const INDENT = '  ';
/** Shorter words are never broken; longer ones, mostly paths and names, may take two lines. */
const LONG_WORD = 20;

/**
 * A table as aligned columns. Where they do not fit even narrowed, the first column stands above the others;
 * where the others do not fit either, each row is its first cell and a paragraph of titles and values.
 */
export function tableLines(table: TableBlock, width: number, maxRows: number): Line[] {
  const columns = table.columns.map(({ title, align = 'left' }) => ({ title: visibleLine(title), align }));
  const rows = table.rows.slice(0, maxRows).map((row) => columns.map((_, index) => spansOf(row[index] ?? '')));
  const left = table.rows.length - rows.length;
  return [...rowLines(columns, rows, width), ...(left > 0 ? [[span(`… and ${left} more`, DIM)]] : [])];
}

interface Column {
  title: string;
  align: 'left' | 'right' | 'center';
}

function rowLines(columns: Column[], rows: Span[][][], width: number): Line[] {
  const widths = columnWidths(columns, rows, width);
  if (widths) return [...headLines(columns, widths), ...rows.flatMap((cells) => alignRow(columns, cells, widths))];
  const [first, ...others] = columns;
  const otherRows = rows.map((cells) => cells.slice(1));
  const otherWidths = others.length === 0 ? undefined : columnWidths(others, otherRows, width - INDENT.length);
  if (!otherWidths) return rows.flatMap((cells) => recordLines(columns, cells, width));
  return [
    ...wrap([span(first!.title, BOLD)], width),
    ...indent(headLines(others, otherWidths)),
    ...rows.flatMap((cells, index) => [
      ...wrap(cells[0]!, width),
      ...indent(alignRow(others, otherRows[index]!, otherWidths)),
    ]),
  ];
}

/** Natural widths, or the widest texts narrowed until all fit; undefined when words would have to be torn to pieces. */
function columnWidths(columns: Column[], rows: Span[][][], width: number): number[] | undefined {
  const cellsOf = (index: number) => [[span(columns[index]!.title)], ...rows.map((cells) => cells[index]!)];
  const natural = columns.map((_, index) => Math.max(1, ...cellsOf(index).map(widthOf)));
  const least = columns.map(({ align }, index) =>
    align === 'right' ? natural[index]! : tornWidth(Math.max(1, ...cellsOf(index).map(longestWord))),
  );
  const available = width - GAP * (columns.length - 1);
  for (let most = Math.max(...natural); most > 0; most -= 1) {
    const widths = natural.map((size, index) => Math.max(least[index]!, Math.min(size, most)));
    if (widths.reduce((sum, size) => sum + size, 0) <= available) return widths;
  }
  return undefined;
}

function tornWidth(word: number): number {
  return word <= LONG_WORD ? word : Math.max(LONG_WORD, Math.ceil(word * 0.6));
}

function longestWord(cell: Span[]): number {
  return Math.max(0, ...wordsOf(cell).map(widthOf));
}

function headLines(columns: Column[], widths: number[]): Line[] {
  const rules = widths.map((size) => span('─'.repeat(size), DIM));
  return [
    ...alignRow(
      columns,
      columns.map(({ title }) => [span(title, BOLD)]),
      widths,
    ),
    rules.flatMap((rule, index) => (index === 0 ? [rule] : [span(' '.repeat(GAP)), rule])),
  ];
}

function alignRow(columns: Column[], cells: Span[][], widths: number[]): Line[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index]!));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, index) => {
      const line = lines[row] ?? [];
      const space = widths[index]! - widthOf(line);
      const { align } = columns[index]!;
      const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0;
      const gap = index === 0 ? 0 : GAP;
      return [span(' '.repeat(gap + before)), ...line, span(' '.repeat(space - before))];
    }),
  );
}

function recordLines([, ...others]: Column[], [name = [], ...cells]: Span[][], width: number): Line[] {
  const values = cells.flatMap((cell, index) => [
    span(`${index === 0 ? '' : '  '}${others[index]!.title}: `, DIM),
    ...cell,
  ]);
  return [...wrap(name, width), ...(values.length === 0 ? [] : indent(wrap(values, width - INDENT.length)))];
}

function indent(lines: Line[]): Line[] {
  return lines.map((line) => [span(INDENT), ...line]);
}
