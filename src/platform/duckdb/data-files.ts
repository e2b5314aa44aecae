import { basename, join } from 'node:path';
import { closeSync, openSync, readSync } from 'node:fs';
import { UserError } from '../../core/errors.js';
import { byCodePoint } from '../../core/repository-path.js';
import { entriesIn, statIfExists } from '../files.js';

export type DataFormat = 'csv' | 'parquet' | 'json';

/** Files that are read as one table, in this order; all of one format. */
export interface DataFiles {
  format: DataFormat;
  /** How CSV and JSON are packed. */
  compression: 'none' | 'gzip' | 'zstd';
  /** At least one. */
  paths: string[];
}

const FORMATS: readonly [RegExp, DataFormat][] = [
  [/\.(?:csv|tsv|tab|txt)(?:\.gz|\.zst)?$/i, 'csv'],
  [/\.(?:parquet|pq)$/i, 'parquet'],
  [/\.(?:jsonl|ndjson|json)(?:\.gz|\.zst)?$/i, 'json'],
];

/**
 * The data files at paths; of a directory, those in it and below, sorted by path, hidden ones and links left out. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN` or `FORMATS_MIXED` (exit 2). `name` is what messages call them.
 */
export function findDataFiles(paths: readonly string[], name: string): DataFiles {
  const found = paths.flatMap((path) => filesAt(path, name));
  const kinds = new Set(found.map((path) => kindOf(path, name)));
  if (kinds.size > 1) {
    throw new UserError({
      code: 'FORMATS_MIXED',
      message: `${name} holds files of several formats`,
      hint: 'Keep the files of one table in one format, packed in one way.',
      exitCode: 2,
    });
  }
  const [kind] = kinds;
  if (kind === undefined) {
    throw new UserError({
      code: 'TABLE_EMPTY',
      message: `${name} holds no CSV, Parquet or JSON Lines file`,
      hint: 'Name the file, or a directory with files of one format.',
      exitCode: 2,
    });
  }
  const [format, compression] = kind.split('.') as [DataFormat, DataFiles['compression']];
  return { format, compression, paths: found };
}

function filesAt(path: string, name: string): string[] {
  const status = statIfExists(path);
  if (status?.isDirectory()) return filesBelow(path);
  if (status?.isFile()) return [path];
  throw new UserError({
    code: 'FILE_ABSENT',
    message: status ? `${name} is not a file` : `there is no ${name}`,
    hint: 'Check the path; `assay pull` brings what DVC tracks.',
    exitCode: 2,
  });
}

function filesBelow(directory: string): string[] {
  return entriesIn(directory)
    .toSorted((a, b) => byCodePoint(a.name, b.name))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (/^[._]/.test(entry.name)) return [];
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && formatOf(path) !== undefined ? [path] : [];
    });
}

function formatOf(path: string): DataFormat | undefined {
  return FORMATS.find(([pattern]) => pattern.test(basename(path)))?.[1];
}

/** `<format>.<compression>`: by the file's name, otherwise by what messages call it (files of a cache have no extension). */
function kindOf(path: string, name: string): string {
  const telling = [path, name].find((candidate) => formatOf(candidate) !== undefined);
  if (telling === undefined) return `${formatByContent(path, name)}.none`;
  const format = formatOf(telling)!;
  if (format === 'parquet') return `${format}.none`;
  return `${format}.${/\.gz$/i.test(telling) ? 'gzip' : /\.zst$/i.test(telling) ? 'zstd' : 'none'}`;
}

/** Parquet says what it is, JSON begins with a bracket, the rest may be CSV. */
function formatByContent(path: string, name: string): DataFormat {
  if (/\.[A-Za-z]\w{0,5}$/.test(basename(name))) {
    throw new UserError({
      code: 'FORMAT_UNKNOWN',
      message: `${name} is none of CSV, Parquet and JSON Lines by its name`,
      hint: 'Read are .csv, .tsv, .parquet, .jsonl, .ndjson and .json, CSV and JSON also as .gz and .zst.',
      exitCode: 2,
    });
  }
  const head = Buffer.alloc(64);
  const fd = openSync(path, 'r');
  try {
    readSync(fd, head, 0, head.length, 0);
  } finally {
    closeSync(fd);
  }
  if (head.toString('latin1').startsWith('PAR1')) return 'parquet';
  return /^\uFEFF?\s*[{[]/.test(head.toString('utf8')) ? 'json' : 'csv';
}
