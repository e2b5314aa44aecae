import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTable } from '../platform/duckdb/index.js';
import type { OpenTable, TableReading, TableSource } from '../platform/duckdb/index.js';
import type { RevisionView } from './revision-view.js';

/**
 * The place on disk of the table (a file or a directory) that a revision has at a path; undefined where it has none. What
 * is not on disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
export async function placeRevisionTable(
  view: RevisionView,
  path: string,
  scratch: string,
): Promise<string | undefined> {
  const onDisk = view.onDisk?.(path);
  if (onDisk !== undefined) return onDisk;
  const place = join(scratch, view.name === 'workspace' ? 'head' : 'base');
  let isThere = false;
  for (const file of await view.filesAt(path)) {
    const bytes = await view.read(file);
    if (!bytes) continue;
    isThere = true;
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), bytes);
  }
  return isThere ? join(place, path) : undefined;
}

/** Opens that table. */
export async function openRevisionTable(
  view: RevisionView,
  path: string,
  scratch: string,
  types: Pick<TableSource, 'columns'> = {},
  reading: TableReading = {},
): Promise<OpenTable | undefined> {
  const place = await placeRevisionTable(view, path, scratch);
  if (place === undefined) return undefined;
  const table = await openTable({ path: place, name: path, ...types }, reading);
  view.noteTable?.(path, { columns: table.columns, rowCount: table.rowCount });
  return table;
}
