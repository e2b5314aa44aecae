import { UserError } from '../core/errors.js';
import type { YamlValue } from '../platform/yaml/index.js';
import type { RevisionView } from './revision-view.js';

/** Path → what a metric or parameter file holds, or why it could not be read. */
export type FileValues = Map<string, FileValue>;

/** `FILE_ABSENT` is the error of a file that the revision simply does not have. */
export type FileValue = { value: YamlValue } | { error: UserError };

/** Reads and parses files of a revision, directories file by file, each once. */
export async function readFileValues(
  view: RevisionView,
  paths: readonly string[],
  parse: (text: string, path: string) => YamlValue,
): Promise<FileValues> {
  const found: FileValues = new Map();
  const files = await eachOf([...new Set(paths)], (path) => view.filesAt(path));
  const wanted = [...new Set(files.flat())];
  const values = await eachOf(wanted, (path) => fileValue(view, path, parse));
  wanted.forEach((path, index) => found.set(path, values[index]!));
  return found;
}

/** So many files are read at a time. */
const AT_ONCE = 32;

async function eachOf<T>(paths: readonly string[], work: (path: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE)
    done.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(work))));
  return done;
}

async function fileValue(
  view: RevisionView,
  path: string,
  parse: (text: string, path: string) => YamlValue,
): Promise<FileValue> {
  try {
    const bytes = await view.read(path);
    return bytes ? { value: parse(bytes.toString('utf8'), path) } : { error: absent(path, view.name) };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

function absent(path: string, revision: string): UserError {
  return new UserError({ code: 'FILE_ABSENT', message: `${path} of ${revision} does not exist`, exitCode: 2 });
}
