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

export interface TableReading {
  /** What the engine may take before it turns to the disk. */
  memoryMiB?: number;
  /**
   * CSV of at least so many bytes stays in its file, and columns are read from there, those that follow with them: for who asks
   * for each once, in their order. Otherwise what the engine's memory does not hold goes to the disk, which takes longer.
   */
  leftFromBytes?: number;
}

export type OpenTable = Table & {
  /** Whether values are read out of the files each time: the engine holds next to nothing then. */
  isInFiles: boolean;
  /** Gives memory and temporary files back; nothing can be read after it. */
  close(): void;
};

/**
 * Opens a table. Types of CSV are those that hold every value of the file; `columns` are kept where the values allow it. Throws what {@link openRelation} throws, and `ENGINE_MISSING` (exit 3). The
 * caller closes it.
 */
export async function openTable(
  { path, name, ...wishes }: TableSource,
  { memoryMiB, leftFromBytes }: TableReading = {},
): Promise<OpenTable> {
  const database = await Database.open(memoryMiB);
  try {
    const paths = [path].flat().map((one) => resolve(one));
    const relation = await openRelation(database, { ...wishes, sql: 'data', paths, name, leftFromBytes });
    await database.lock(relation.files);
    const table = await relationTable(database, relation);
    return { ...table, isInFiles: relation.files.length > 0, close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** To be called ahead of {@link openTable} with the same memory: the engine takes a while to start. */
export function foreseeTable({ memoryMiB }: TableReading = {}): void {
  Database.foresee(memoryMiB);
}
