import type { Mistake } from '../../core/errors.js';
import { UserError } from '../../core/errors.js';
import type { TableSchema } from '../table-schema.js';

/** What a file says of one table, whichever standard it is written in. */
export interface Contract {
  schema: TableSchema;
  /** What the file asks for and nobody here looks at. */
  unchecked: Unchecked[];
  /** What stands between the values of a CSV file, where the file says so. */
  delimiter?: string;
  /** Where the file says that the table lies, relative to the file; empty where it does not. */
  files: string[];
}

export interface Unchecked {
  /** As rules are called: `age.type`. */
  id: string;
  reason: string;
}

/** Which table of a file with several is meant. */
export interface WantedTable {
  /** What it may be called: of a dataset, of a file. */
  names: readonly string[];
  /** Whether it is the one at this path, which is relative to the file. */
  isAt: (path: string) => boolean;
}

/** Another file, by a path relative to the one that names it; undefined where there is none. */
export type ReadBeside = (path: string) => Promise<string | undefined>;

/** `SCHEMA_INVALID` (exit 2) with all mistakes of a file. */
export function schemaInvalid(file: string, mistakes: readonly Mistake[]): UserError {
  return new UserError({
    code: 'SCHEMA_INVALID',
    message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
    exitCode: 2,
    mistakes: [...mistakes],
  });
}

/** Whether a path of a file stays in the file's directory, or below it. */
export function staysBeside(path: string): boolean {
  return (
    path !== '' && !/^(?:[\\/~]|[A-Za-z]:)/.test(path) && !path.includes('\0') && !path.split(/[\\/]/).includes('..')
  );
}

/** The value as a map; undefined where it is none. */
export function mapAt(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The maps of a list; what is no list has none. */
export function mapsAt(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : []).map((one: unknown) => mapAt(one) ?? {});
}
