import { posix } from 'node:path';
import type { Config } from '../config/index.js';
import { isInside } from '../core/repository-path.js';
import { stageOfSeconds } from '../core/stage-seconds.js';
import { protectedChanges } from './run-rules.js';

/** What the pipeline of a project reads and writes, from git's root. */
export interface PipelinePaths {
  paths: readonly string[];
  /** Some of it cannot be told: then any change may be one. */
  isCut: boolean;
}

/** Files that say what a pipeline is, whatever they hold. */
const OF_DVC = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|params\.yaml)$|\.dvc$|(?:^|\/)\.dvc\//;

/**
 * Changed paths (from git's root) that may make another result in the project at `directory`: what its pipeline reads or
 * writes, what assay.yaml names, what is protected, and the workflows. All of them where the pipeline cannot be told.
 */
export function modelChanges(
  changed: readonly string[],
  config: Config,
  pipeline: PipelinePaths,
  directory: string,
): string[] {
  if (pipeline.isCut) return [...changed];
  const prefix = directory === '' ? '' : `${directory}/`;
  const guarded = new Set(protectedChanges({ config, sha: null, binding: true }, changed, prefix));
  const own = [...namedPaths(config), 'assay.yaml'].map((path) => posix.join(directory, path));
  const used = [...pipeline.paths, ...own];
  return changed.filter(
    (path) =>
      guarded.has(path) ||
      /^\.github\/(?:workflows|actions)\//.test(path) ||
      (OF_DVC.test(path) && isInside(path, directory)) ||
      used.some((one) => isInside(path, one) || isInside(one, path)),
  );
}

/** Files that assay.yaml names: data, schemas, models, test sets, references. */
function namedPaths({ data, models, metrics }: Pick<Config, 'data' | 'models' | 'metrics'>): string[] {
  const ofData = Object.values(data).flatMap(({ path, schema }) => [
    path,
    ...(typeof schema === 'string' ? [schema] : []),
  ]);
  const ofModels = Object.values(models).flatMap(({ model, predictions, test, drift }) => [
    ...[model, predictions, test.path, drift?.reference, drift?.current, drift?.import],
  ]);
  const ofFiles = metrics.flatMap(({ metric }) =>
    stageOfSeconds(metric) === undefined ? [metric.slice(0, metric.indexOf(':'))] : [],
  );
  return [...new Set([...ofData, ...ofModels, ...ofFiles])].filter((path): path is string => Boolean(path));
}
