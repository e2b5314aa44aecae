import { UserError } from '../core/errors.js';
import { resolveInRepository } from '../core/repository-path.js';
import { isYamlMap } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';

/**
 * Data files that top-level `plots` of a dvc.yaml name (dvc-formats §2.4), relative to the root: a plot's own name, or
 * the files its `x` and `y` map to fields. A name that is no path inside the repository is a mere title.
 */
export function plotPaths(plots: YamlValue | undefined, directory: string, file: string): string[] {
  const items = Array.isArray(plots) ? plots : [plots ?? null];
  const written = items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return isYamlMap(item) ? Object.entries(item).flatMap(([name, given]) => dataOf(name, given)) : [];
  });
  return [...new Set(written.flatMap((path) => inRepository(path, directory, file)))];
}

function dataOf(name: string, given: YamlValue): string[] {
  const { x, y } = isYamlMap(given) ? given : { x: null, y: null };
  const files = [x, y].flatMap((axis) => (isYamlMap(axis) ? Object.keys(axis) : []));
  return isYamlMap(y) ? files : [name, ...files];
}

function inRepository(path: string, directory: string, file: string): string[] {
  try {
    return [resolveInRepository(directory, path, file)];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
