import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as DuckDB from '@duckdb/node-bindings';
import { UserError } from '../../core/errors.js';
import { fetchPackages } from '../fetch-packages.js';
import { enginePackages } from './engine-packages.js';

export type Engine = typeof DuckDB;

/** The version that is fetched where none is installed. */
export const DUCKDB_VERSION = '1.5.5-r.5';

/** Where a runner keeps a fetched DuckDB: a directory with `node_modules` in it. */
export function cachedEngineDirectory(toolCache: string): string {
  return join(toolCache, 'assay-duckdb', DUCKDB_VERSION, process.arch);
}

let loaded: Promise<Engine> | undefined;

/**
 * DuckDB: the installed package; on a runner otherwise the copy in its tool cache, fetched once. Throws `ENGINE_MISSING`
 * (exit 3) with the command to type where there is neither, and what {@link fetchPackages} throws.
 */
export function loadEngine(): Promise<Engine> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Engine> {
  // Looked for where the program is, never where it is run: that directory may be a stranger's.
  const program = realpathSync(process.argv[1]!);
  try {
    return createRequire(program)('@duckdb/node-bindings') as Engine;
  } catch (cause) {
    const toolCache = process.env['RUNNER_TOOL_CACHE'];
    const packages = enginePackages(process.platform, process.arch, isMusl());
    if (toolCache && packages) {
      const directory = cachedEngineDirectory(toolCache);
      await fetchPackages(packages, directory);
      return createRequire(join(directory, 'package.json'))('@duckdb/node-bindings') as Engine;
    }
    throw new UserError({
      code: 'ENGINE_MISSING',
      message: 'reading tables needs DuckDB, which is not installed here',
      hint: `Run \`npm install @duckdb/node-bindings@${DUCKDB_VERSION}\`, then the same command again.`,
      exitCode: 3,
      cause,
    });
  }
}

/** Whether this Linux has musl instead of glibc, as Node itself reports it. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
