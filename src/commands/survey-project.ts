import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFacts } from '../config/index.js';
import { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import { parseDvcYaml, parseMetrics } from '../pipeline/index.js';
import { readTextIfExists } from '../platform/files.js';
import { gitIgnoreRules } from '../versioning/index.js';
import { metricPaths } from './evidence-paths.js';

const DATA = /\.(csv|parquet|onnx)$/i;
const PASSED_OVER = new Set(['.git', '.dvc', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', '.assay']);
/** Enough to say what a project holds, in a moment also where it is huge. */
const MAX_DIRECTORIES = 500;
const MAX_FOUND = 50;

/** Looks what a project has: its stages, metrics, data and models. What cannot be read is passed over. */
export function surveyProject(root: string): ProjectFacts {
  const pipeline = quietly(() => parseDvcYaml(readTextIfExists(join(root, 'dvc.yaml')) ?? '', 'dvc.yaml'));
  const paths = pipeline ? metricPaths([pipeline]).map(({ path }) => path) : [];
  const metrics = paths.flatMap((path) => {
    const found = quietly(() => parseMetrics(readTextIfExists(join(root, path)) ?? '', path));
    return [...(found ?? [])].flatMap(([key, value]) =>
      typeof value === 'number' && !`${path}${key}`.includes(':') ? [`${path}:${key}`] : [],
    );
  });
  return { stages: (pipeline?.stages ?? []).map(({ name }) => name), metrics, data: findData(root) };
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Data and models that git does not ignore; data that is tracked already is ignored. */
function findData(root: string): string[] {
  const ignored = gitIgnoreRules({ root });
  const found: string[] = [];
  const pending = [''];
  for (let seen = 0; seen < MAX_DIRECTORIES && pending.length > 0 && found.length < MAX_FOUND; seen++) {
    const directory = pending.shift()!;
    for (const entry of readdirSync(join(root, directory), { withFileTypes: true })) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name) && !ignored.ignoresBelow(path, true)) pending.push(path);
      if (entry.isFile() && DATA.test(entry.name) && !ignored.ignoresBelow(path, false)) found.push(path);
    }
  }
  return found.sort(byCodePoint);
}
