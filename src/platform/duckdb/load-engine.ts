import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as DuckDB from '@duckdb/node-api';
import { UserError } from '../../core/errors.js';

export type Engine = typeof DuckDB;

/** The version that is fetched where none is installed. */
export const DUCKDB_VERSION = '1.5.5-r.5';

/** Where a runner keeps a fetched DuckDB: a directory with `node_modules` in it. */
export function cachedEngineDirectory(toolCache: string): string {
  return join(toolCache, 'assay-duckdb', DUCKDB_VERSION, process.arch);
}

let loaded: Promise<Engine> | undefined;

/**
 * DuckDB: the installed package, otherwise the copy in `RUNNER_TOOL_CACHE`. Throws `ENGINE_MISSING` (exit 3) with the
 * command to type where there is neither.
 */
export function loadEngine(): Promise<Engine> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Engine> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const toolCache = process.env['RUNNER_TOOL_CACHE'];
    if (toolCache) {
      try {
        const require = createRequire(join(cachedEngineDirectory(toolCache), 'package.json'));
        return require('@duckdb/node-api') as Engine;
      } catch {
        // the error below says what to do
      }
    }
    throw new UserError({
      code: 'ENGINE_MISSING',
      message: 'reading tables needs DuckDB, which is not installed here',
      hint: `Run \`npm install @duckdb/node-api@${DUCKDB_VERSION}\`, then the same command again.`,
      exitCode: 3,
      cause,
    });
  }
}
