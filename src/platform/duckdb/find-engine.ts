import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cachedEngineDirectory } from './load-engine.js';

/** Where DuckDB would be loaded from: installed beside the program, or in a runner's tool cache; undefined for neither. */
export function findDuckDb(): 'installed' | 'tool cache' | undefined {
  try {
    createRequire(realpathSync(process.argv[1]!)).resolve('@duckdb/node-bindings');
    return 'installed';
  } catch {
    const toolCache = process.env['RUNNER_TOOL_CACHE'];
    return toolCache && existsSync(cachedEngineDirectory(toolCache)) ? 'tool cache' : undefined;
  }
}
