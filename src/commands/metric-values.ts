import { readMetrics } from '../pipeline/index.js';
import { metricPaths } from './evidence-paths.js';
import { readFileValues } from './file-values.js';
import type { FileValues } from './file-values.js';
import type { RevisionView } from './revision-view.js';

/** The metric files of a revision: those of `targets` (paths from the root), or all that its dvc.yaml files name. */
export function metricValues(view: RevisionView, targets: readonly string[]): Promise<FileValues> {
  const paths = targets.length > 0 ? targets : metricPaths(view.pipelines).map(({ path }) => path);
  return readFileValues(view, paths, readMetrics);
}
