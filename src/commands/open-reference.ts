import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TableColumn } from '../core/table.js';
import { columnReader, decodeSummary, encodeSummary, isReadColumn } from '../drift/index.js';
import type { ColumnReader, ColumnSummary } from '../drift/index.js';
import { ownCacheDirectory } from '../platform/cache-directory.js';
import { foreseeTable, openTable, tableDigest } from '../platform/duckdb/index.js';
import type { OpenTable, TableReading } from '../platform/duckdb/index.js';
import { KeptFiles } from '../platform/kept-files.js';

/** The engine takes less than it may elsewhere: columns of both sides are beside it, and all stays below 600 MB. */
export const DRIFT_READING: TableReading = { memoryMiB: 256, leftFromBytes: 128 << 20 };
/** What profiles of references take in the user's cache at most. */
const MOST_BYTES = 2 ** 30;

export type OpenReference = ColumnReader & { close(): void };

/**
 * A table that others are compared with. What drift needs of its columns is kept in the user's cache under the digest of
 * its content; where there is no cache, or no room in it, until it is closed. What is missing there is read at once, and
 * the table closed: two open ones would take twice the memory. Columns that are not `isWanted` are read when asked for.
 */
export async function openReference(
  source: { path: string; name: string },
  isWanted: (column: string) => boolean,
  environment: NodeJS.ProcessEnv,
): Promise<OpenReference> {
  let table: OpenTable | undefined;
  let scratch: string | undefined;
  const opened = async (): Promise<OpenTable> => {
    if (table) return table;
    table = await openTable(source, DRIFT_READING);
    foreseeTable(DRIFT_READING); // the one that is compared with it
    return table;
  };
  const closeTable = (): void => {
    table?.close();
    table = undefined;
  };
  const close = (): void => {
    closeTable();
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  };
  foreseeTable(DRIFT_READING);
  try {
    const cache = ownCacheDirectory(environment, 'drift');
    const kept = cache === undefined ? undefined : new KeptFiles(cache);
    const group = await tableDigest(source, kept);
    const head = headOf(kept?.read(group, 'table'));
    const { rowCount, columns } = head ?? (await opened());
    const wanted = columns.filter((column) => isReadColumn(column) && isWanted(column.name));
    const isLarge = rowCount * wanted.length * Float64Array.BYTES_PER_ELEMENT > MOST_BYTES;
    if (cache === undefined || isLarge) scratch = mkdtempSync(join(tmpdir(), 'assay-drift-'));
    const files = new KeptFiles(scratch ?? cache!);
    const nameOf = ({ name }: TableColumn): string => String(columns.findIndex((column) => column.name === name));
    const read = async (column: TableColumn, reader: ColumnReader): Promise<ColumnSummary> => {
      const summary = await reader.summary(column);
      files.write(group, nameOf(column), encodeSummary(summary));
      return summary;
    };
    const missing = wanted.filter((column) => !files.has(group, nameOf(column)));
    if (missing.length > 0) {
      const reader = columnReader(await opened());
      await readAll(missing, (column) => read(column, reader));
    }
    closeTable();
    if (!head) files.write(group, 'table', [Buffer.from(JSON.stringify({ rowCount, columns }))]);
    if (scratch === undefined) files.keep(group, MOST_BYTES);
    return {
      name: source.name,
      rowCount,
      columns,
      async summary(column) {
        const bytes = files.read(group, nameOf(column));
        return (bytes && decodeSummary(bytes)) ?? read(column, columnReader(await opened()));
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Two at a time: the engine reads a column while the one before is sorted. What cannot be read, whoever asks for it will hear. */
async function readAll(
  columns: readonly TableColumn[],
  read: (column: TableColumn) => Promise<unknown>,
): Promise<void> {
  let before: Promise<unknown> | undefined;
  for (const column of columns) {
    const reading = read(column).catch((error: unknown) => {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
    });
    await before;
    before = reading;
  }
  await before;
}

function headOf(bytes: Uint8Array | undefined): { rowCount: number; columns: TableColumn[] } | undefined {
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ReturnType<typeof headOf>);
  } catch {
    return undefined;
  }
}
