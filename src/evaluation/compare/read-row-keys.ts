import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import type { Table } from '../../core/table.js';

/**
 * A name for each row, made of what these columns hold: the same in every table that has the same row. Rows that are alike
 * are `ROWS_ALIKE` (exit 2), since nobody could say which is which.
 */
export async function readRowKeys(table: Table, columns: readonly string[]): Promise<string[]> {
  const hashes = Array.from({ length: table.rowCount }, () => '');
  // A column at a time, so that no more than one is in memory.
  for (const column of [...columns].sort()) {
    const { codes, levels } = await table.categories(column);
    codes.forEach((code, row) => {
      hashes[row] = digest(`${hashes[row]}\0${column}\0${code < 0 ? '' : `=${levels[code]}`}`);
    });
  }
  const different = new Set(hashes).size;
  if (different === hashes.length && columns.length > 0) return hashes;
  throw new UserError({
    code: 'ROWS_ALIKE',
    message:
      columns.length === 0
        ? `nothing tells the rows of ${table.name} apart: both files have no column but predictions in common`
        : `${hashes.length - different} of ${hashes.length} rows of ${table.name} are like another in ${columns.join(', ').slice(0, 200)}`,
    hint: 'Name the column that identifies a row: --id <column>.',
    exitCode: 2,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
