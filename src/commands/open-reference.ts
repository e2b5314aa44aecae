import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TableColumn } from '../core/table.js';
import { columnReader, decodeSummary, encodeSummary, isNumeric, isReadColumn } from '../drift/index.js';
import type { ColumnReader, ColumnSummary } from '../drift/index.js';
import { ownCacheDirectory } from '../platform/cache-directory.js';
import { foreseeTable, openTable, tableDigest } from '../platform/duckdb/index.js';
import type { OpenTable, TableReading } from '../platform/duckdb/index.js';
import { KeptFiles } from '../platform/kept-files.js';

/** The engine takes less than it may elsewhere: columns of both sides are beside it, and all stays below 600 MB. */
const MEMORY = { memoryMiB: 256 };
/** How a table is read whose columns are compared once each. */
const ONCE: TableReading = { ...MEMORY, leftFromBytes: 128 << 20 };

/** How the table that is compared is read: each segment reads all its columns anew. */
export function comparedReading(segment: string | undefined): TableReading {
  return segment === undefined ? ONCE : MEMORY;
}
/** What profiles of references take in the user's cache at most. */
const MOST_BYTES = 2 ** 30;

export type OpenReference = ColumnReader & { close(): void };

/** Columns that are still to be read when the other table is begun with: no more than are read in one pass over large CSV. */
const LAST_COLUMNS = 10;

/**
 * A table that others are compared with, and the one that is, which `open` opens for the reference's columns: as soon as little
 * is left to be read of the reference, where both together take no more memory than one.
 */
export async function openCompared<Current extends { close(): void } | undefined>(
  source: { path: string; name: string },
  isWanted: (column: string) => boolean,
  environment: NodeJS.ProcessEnv,
  open: (columns: readonly TableColumn[]) => Promise<Current>,
): Promise<{ reference: OpenReference; current: Current }> {
  let opening: Promise<Current> | undefined;
  const begin = (columns: readonly TableColumn[]): Promise<Current> => {
    opening ??= open(columns);
    opening.catch(() => {}); // what is wrong with the reference is told first
    return opening;
  };
  let reference: OpenReference | undefined;
  try {
    reference = await openReference(source, isWanted, environment, (columns) => void begin(columns));
    return { reference, current: await begin(reference.columns) };
  } catch (error) {
    reference?.close();
    void opening?.then(
      (current) => current?.close(),
      () => {},
    );
    throw error;
  }
}

/**
 * A table that others are compared with. What drift needs of its columns is kept in the user's cache under the digest of
 * its content; where there is no cache, or no room in it, until it is closed. What is missing there is read at once, and
 * the table closed: two open ones would take twice the memory. Columns that are not `isWanted` are read when asked for.
 */
async function openReference(
  source: { path: string; name: string },
  isWanted: (column: string) => boolean,
  environment: NodeJS.ProcessEnv,
  whenNearlyRead: (columns: readonly TableColumn[]) => void,
): Promise<OpenReference> {
  let table: OpenTable | undefined;
  let scratch: string | undefined;
  const opened = async (): Promise<OpenTable> => {
    if (table) return table;
    table = await openTable(source, ONCE);
    foreseeTable(MEMORY); // the one that is compared with it
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
  foreseeTable(MEMORY);
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
      const { isInFiles, ...reference } = await opened();
      const reader = columnReader(reference);
      // Numbers come last: texts of large CSV are counted already, and need no time.
      const ordered = [
        ...missing.filter(({ type }) => !isNumeric(type)),
        ...missing.filter(({ type }) => isNumeric(type)),
      ];
      await readAll(ordered, (column) => {
        if (isInFiles && ordered.indexOf(column) >= ordered.length - LAST_COLUMNS) whenNearlyRead(columns);
        return read(column, reader);
      });
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
