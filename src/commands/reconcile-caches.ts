import { BoundedCache } from './bounded-cache.js';
import type { ReconcileCaches } from './reconcile-deps.js';

/** Empty caches for one process of the App. */
export function createReconcileCaches(): ReconcileCaches {
  return {
    rules: new BoundedCache(500),
    files: new BoundedCache(500),
    pipelines: new BoundedCache(200),
    commits: new BoundedCache(500),
    artifacts: new BoundedCache(2000),
    reports: new BoundedCache(16),
    changes: new BoundedCache(500),
    comments: new BoundedCache(1000),
    heads: new Map(),
  };
}
