import { resolve } from 'node:path';
import type { Table } from '../../core/table.js';
import { Database } from './database.js';
import type { TypeWishes } from './infer-csv-types.js';
import { openRelation } from './open-relation.js';
import { relationTable } from './relation-table.js';

export interface TableSource extends TypeWishes {
  /** Files or directories of CSV, Parquet or JSON Lines; several are one table after the other. */
  path: string | readonly string[];
  /** What messages call it; its ending says the format of files that have none. */
  name: string;
}

export type OpenTable = Table & {
  /** Gives memory and temporary files back; nothing can be read after it. */
  close(): void;
};

/**
 * Opens a table. Types of CSV are those that hold every value of the file; `columns` are kept where the values allow it.
 * `memoryMiB` is what
 * the engine may take before it turns to the disk. Throws what {@link openRelation} throws, and `ENGINE_MISSING` (exit 3). The
 * caller closes it.
 */
export async function openTable(
  { path, name, ...wishes }: TableSource,
  { memoryMiB }: { memoryMiB?: number } = {},
): Promise<OpenTable> {
  const database = await Database.open(memoryMiB);
  try {
    const paths = [path].flat().map((one) => resolve(one));
    const relation = await openRelation(database, { ...wishes, sql: 'data', paths, name });
    await database.lock(relation.files);
    const table = await relationTable(database, relation);
    return { ...table, close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** To be called ahead of {@link openTable} with the same memory: the engine takes a while to start. */
export function foreseeTable({ memoryMiB }: { memoryMiB?: number } = {}): void {
  Database.foresee(memoryMiB);
}
