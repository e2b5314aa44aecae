import { isDigest } from '../core/digest.js';
import { resolveInRepository } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';

/**
 * Every content that a `.dvc` file or a dvc.lock (also one of DVC 1, which had no `stages`) names, taken by whatever stands
 * in an `outs` list: for files whose other parts cannot be used. `path` is the file's. Throws `YAML_INVALID` (exit 2).
 */
export function looseOutputs(text: string, path: string): TrackedOutput[] {
  const root = parseYaml(text, { file: path }).value;
  if (!isYamlMap(root)) return [];
  const stages = isYamlMap(root['stages'] ?? null) ? (root['stages'] as YamlMap) : root;
  const lists = [root['outs'], ...Object.values(stages).map(outsOf)];
  return lists.flatMap(itemsOf).flatMap((entry) => looseOutput(entry, path));
}

function outsOf(stage: YamlValue): YamlValue | undefined {
  return isYamlMap(stage) ? stage['outs'] : undefined;
}

function itemsOf(list: YamlValue | undefined): YamlMap[] {
  return Array.isArray(list) ? list.filter(isYamlMap) : [];
}

/** The content of an entry, and of the files that entries of a cloud-versioned remote list. */
function looseOutput(entry: YamlMap, owner: string): TrackedOutput[] {
  const path = typeof entry['path'] === 'string' ? entry['path'] : '';
  const legacy = entry['hash'] === undefined;
  return [entry, ...itemsOf(entry['files'])].flatMap(({ md5: written }) => {
    const digest = typeof written === 'string' || typeof written === 'bigint' ? String(written).toLowerCase() : '';
    if (!isDigest(digest)) return [];
    return [{ path, owner, digest, cached: true, pushed: true, ...(legacy && { legacy }) }];
  });
}

/** How a dvc.yaml wants an output treated: by `<stage>` and the path as written. */
export interface LooseFlags {
  workingDirectory: string;
  cached: (written: string) => boolean;
  pushed: (written: string) => boolean;
  remote: (written: string) => string | undefined;
}

/**
 * What can be said of a stage's outputs when its dvc.yaml as a whole cannot be used, e.g. since it has templates:
 * flags of paths that are written out; the defaults for others.
 */
export function looseFlags(text: string | undefined, path: string, stage: string): LooseFlags {
  const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const node = stageNode(text, path, stage);
  const flags = new Map<string, YamlMap>();
  for (const key of ['outs', 'metrics', 'plots']) {
    const list = node?.[key];
    for (const item of Array.isArray(list) ? list : []) {
      if (!isYamlMap(item)) continue;
      for (const [written, options] of Object.entries(item)) if (isYamlMap(options)) flags.set(written, options);
    }
  }
  const of = (written: string, key: string) => flags.get(written)?.[key];
  return {
    workingDirectory: resolved(directory, node?.['wdir'], path),
    cached: (written) => of(written, 'cache') !== false,
    pushed: (written) => of(written, 'push') !== false,
    remote: (written) => {
      const name = of(written, 'remote');
      return typeof name === 'string' ? name.toLowerCase() : undefined;
    },
  };
}

function stageNode(text: string | undefined, path: string, stage: string): YamlMap | undefined {
  if (text === undefined) return undefined;
  try {
    const root = parseYaml(text, { file: path }).value;
    const stages = isYamlMap(root) ? root['stages'] : undefined;
    const node = stages && isYamlMap(stages) ? (stages[stage] ?? stages[stage.split('@')[0]!]) : undefined;
    const inner = node && isYamlMap(node) ? (node['do'] ?? node) : undefined;
    return inner && isYamlMap(inner) ? inner : undefined;
  } catch {
    return undefined;
  }
}

function resolved(directory: string, written: YamlValue | undefined, path: string): string {
  if (typeof written !== 'string' || written.includes('${')) return directory;
  try {
    return resolveInRepository(directory, written, path);
  } catch {
    return directory;
  }
}
