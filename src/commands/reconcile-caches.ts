import { BoundedCache } from './bounded-cache.js';
import type { ReconcileCaches } from './reconcile-deps.js';

const MEBIBYTE = 1024 * 1024;

/** Empty caches for one process of the App; all of them together take about 200 MiB at most. */
export function createReconcileCaches(): ReconcileCaches {
  return {
    rules: cache(500, 16),
    files: cache(500, 32),
    pipelines: cache(200, 8),
    commits: cache(500, 8),
    artifacts: cache(2000, 8),
    reports: cache(16, 64),
    models: cache(2000, 8),
    changes: cache(500, 32),
    comments: cache(1000, 32),
    directories: cache(500, 4),
    workflows: cache(2000, 4),
    heads: new Map(),
  };
}

function cache<Value>(most: number, mebibytes: number): BoundedCache<Value> {
  // Text in memory takes up to two bytes a character.
  return new BoundedCache<Value>(most, mebibytes * MEBIBYTE, (value) => 2 * JSON.stringify(value).length);
}
