import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTable } from '../platform/duckdb/index.js';
import type { OpenTable, TableSource } from '../platform/duckdb/index.js';
import type { RevisionView } from './revision-view.js';

/**
 * Opens the table (a file or a directory) that a revision has at a path; undefined where it has none. Content that is not
 * a file of the disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
export async function openRevisionTable(
  view: RevisionView,
  path: string,
  scratch: string,
  types: Pick<TableSource, 'columns'> = {},
): Promise<OpenTable | undefined> {
  const files = await view.filesAt(path);
  const place = join(scratch, view.name === 'workspace' ? 'head' : 'base');
  let isThere = false;
  for (const file of files) {
    const bytes = await view.read(file);
    if (!bytes) continue;
    isThere = true;
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), bytes);
  }
  return isThere ? openTable({ path: join(place, path), name: path, ...types }) : undefined;
}
