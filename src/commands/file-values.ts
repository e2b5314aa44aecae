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
  for (const declared of new Set(paths)) {
    for (const path of await view.filesAt(declared)) {
      if (!found.has(path)) found.set(path, await fileValue(view, path, parse));
    }
  }
  return found;
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
