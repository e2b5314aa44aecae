import type { ColumnType } from '../core/table.js';
import type { ColumnSummary } from './column-reader.js';

/** What a column is taken for: compared as numbers or as categories, or left out. */
export type ColumnKind = 'num' | 'cat' | 'text' | 'datetime' | 'unknown';

/** Whole numbers of at most so many distinct values are categories. */
const INTEGER_LEVELS = 10;

/**
 * The kind of a column as Evidently 0.7 infers it from a pandas column. Whole numbers with nulls are floats there, hence
 * numbers, and booleans with nulls are nothing it knows; `asTyped` keeps to the type that the file gives instead.
 */
export function columnKind(type: ColumnType, summary: ColumnSummary, asTyped: boolean): ColumnKind {
  switch (type) {
    case 'number':
      return 'num';
    case 'boolean':
      return summary.nulls > 0 && !asTyped ? 'unknown' : 'cat';
    case 'integer':
      if (summary.nulls > 0 && !asTyped) return 'num';
      return summary.kind === 'numbers' && distinctExceeds(summary.sorted, INTEGER_LEVELS) ? 'num' : 'cat';
    case 'string': {
      const present = summary.rows - summary.nulls;
      if (present === 0) return 'unknown';
      return summary.kind === 'levels' && summary.counts.size > present / 2 ? 'text' : 'cat';
    }
    case 'date':
    case 'timestamp':
      return 'datetime';
    case 'other':
      return 'unknown';
  }
}

function distinctExceeds(sorted: Float64Array, limit: number): boolean {
  let found = sorted.length > 0 ? 1 : 0;
  for (let i = 1; i < sorted.length && found <= limit; i++) if (sorted[i] !== sorted[i - 1]) found++;
  return found > limit;
}
