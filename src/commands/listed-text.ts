import { posix } from 'node:path';
import type { ListedEntry } from './list-foreign.js';

/** An entry with the name it is shown by. */
export interface ListedLine {
  entry: ListedEntry;
  name: string;
}

/** Entries as DVC draws a tree; the first one is the listed directory itself. */
export function treeOf(entries: readonly ListedEntry[], label: string): ListedLine[] {
  const below = new Map<string, ListedEntry[]>();
  for (const entry of entries) {
    if (entry.path === '') continue;
    const parent = posix.dirname(entry.path) === '.' ? '' : posix.dirname(entry.path);
    below.set(parent, [...(below.get(parent) ?? []), entry]);
  }
  const lines: ListedLine[] = [{ entry: entries[0]!, name: label }];
  const draw = (parent: string, indent: string) => {
    const children = below.get(parent) ?? [];
    for (const [index, entry] of children.entries()) {
      const isLast = index === children.length - 1;
      lines.push({ entry, name: `${indent}${isLast ? '└── ' : '├── '}${posix.basename(entry.path)}` });
      draw(entry.path, `${indent}${isLast ? '    ' : '│   '}`);
    }
  };
  draw('', '');
  return lines;
}

/** One line for each entry, with the columns asked for before its name. */
export function linesOf(
  lines: readonly ListedLine[],
  { size, showHash }: { size: boolean; showHash: boolean },
): string {
  const rows = lines.map(({ entry, name }) => [
    ...(size ? [shownSize(entry.size)] : []),
    ...(showHash ? [entry.md5 ?? '-'] : []),
    name,
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          if (column === row.length - 1) return cell;
          return size && column === 0 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
        })
        .join('  '),
    )
    .join('\n');
}

const UNITS = ['', 'k', 'M', 'G', 'T', 'P'];

/** As DVC writes sizes: `139`, `4.00k`, `1.50M`; a dash for what nobody knows. */
function shownSize(bytes: number | null): string {
  if (bytes === null) return '-';
  let value = bytes;
  let unit = 0;
  for (; value >= 1024 && unit < UNITS.length - 1; unit++) value /= 1024;
  return unit === 0 ? String(bytes) : `${value.toFixed(2)}${UNITS[unit]}`;
}
