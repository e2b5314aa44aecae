import { UserError } from '../core/errors.js';
import type { ReadVars } from '../pipeline/index.js';
import { varsReader } from './vars-reader.js';

/** No dvc.yaml draws from so many parameter files. */
const MOST_FILES = 50;

/**
 * What a parser comes to that asks for parameter files while it runs, where files cannot be read at once: it runs, what it
 * asked for is read, and again until nothing new is asked for. With the texts of all it asked for, by their path. Throws
 * `VARS_TOO_MANY` over 50 files: each of them may be a call to a server.
 */
export async function withVarsRead<T>(
  parse: (readVars: ReadVars) => T,
  readText: (path: string) => Promise<string | undefined>,
): Promise<{ value: T; texts: ReadonlyMap<string, string | undefined> }> {
  const known = new Map<string, string | undefined>();
  for (;;) {
    const asked = new Set<string>();
    let outcome: { value: T } | { error: unknown };
    try {
      const readVars = varsReader((path) => {
        if (!known.has(path)) asked.add(path);
        return known.get(path);
      });
      outcome = { value: parse(readVars) };
    } catch (error) {
      outcome = { error };
    }
    if (asked.size === 0) {
      if ('error' in outcome) throw outcome.error;
      return { value: outcome.value, texts: known };
    }
    if (known.size + asked.size > MOST_FILES) {
      throw new UserError({
        code: 'VARS_TOO_MANY',
        message: `a dvc.yaml draws from more than ${MOST_FILES} parameter files`,
        hint: 'Put parameters that belong together into one file.',
        exitCode: 2,
      });
    }
    for (const path of asked) known.set(path, await readText(path));
  }
}
