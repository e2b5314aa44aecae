import { UserError } from '../core/errors.js';
import { mapOf } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { parseDvcYaml, parseParams, selectParams } from '../pipeline/index.js';
import type { ReadVars } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import { readFileValues } from './file-values.js';
import type { FileValues } from './file-values.js';
import type { RevisionView } from './revision-view.js';
import { withVarsRead } from './with-vars-read.js';

const DEFAULT_PARAMS = 'params.yaml';

/**
 * The parameters of a revision, as DVC's `params diff` takes them: those its stages depend on, unless `depsOnly` also the
 * files that dvc.yaml names at top level and params.yaml, and what templates use of other files; or all of `targets`
 * (paths from the root).
 */
export async function paramValues(
  view: RevisionView,
  repository: Repository,
  { targets, depsOnly }: { targets: readonly string[]; depsOnly: boolean },
): Promise<FileValues> {
  if (targets.length > 0) return readFileValues(view, targets, parseParams);
  const found: FileValues = new Map();
  for (const [file, keys] of await keysByFile(view, depsOnly)) {
    const parse = (text: string, path: string) => {
      const all = parseParams(text, path) ?? {};
      return keys.length === 0 ? all : selectParams(all, keys);
    };
    for (const [path, value] of await readFileValues(view, [file], parse)) found.set(path, value);
  }
  for (const [path, value] of await usedByTemplates(view, repository)) {
    if (!found.has(path)) found.set(path, { value });
  }
  return found;
}

/** File → the keys that are used of it; none stands for the whole file, which wins over keys. */
async function keysByFile({ pipelines, read }: RevisionView, depsOnly: boolean): Promise<Map<string, string[]>> {
  const wanted = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params));
  const whole = wanted.filter(({ keys }) => keys === null).map(({ path }) => path);
  if (!depsOnly) {
    whole.push(...pipelines.flatMap(({ params }) => params));
    if (await exists(read, DEFAULT_PARAMS)) whole.push(DEFAULT_PARAMS);
  }
  const found = new Map<string, string[]>();
  for (const { path, keys } of wanted) found.set(path, [...(found.get(path) ?? []), ...(keys ?? [])]);
  for (const path of whole) found.set(path, []);
  return found;
}

async function exists(read: RevisionView['read'], path: string): Promise<boolean> {
  try {
    return (await read(path)) !== undefined;
  } catch (error) {
    if (error instanceof UserError) return true; // reading it says why it cannot be read
    throw error;
  }
}

/** Path → the values that stages use of it in templates, by their dotted keys. */
async function usedByTemplates(view: RevisionView, repository: Repository): Promise<Map<string, YamlValue>> {
  const used = new Map<string, Map<string, YamlValue>>();
  const readText = async (path: string) => (await view.read(path))?.toString('utf8');
  for (const { path } of view.pipelines) {
    const text = await readText(path);
    if (!text?.includes('${')) continue;
    await withVarsRead((readVars: ReadVars) => {
      parseDvcYaml(text, path, readVars, repository.config.flagStyle, (file, key, value) =>
        used.set(file, (used.get(file) ?? new Map<string, YamlValue>()).set(key, value)),
      );
    }, readText);
  }
  return new Map([...used].map(([file, values]) => [file, mapOf([...values])]));
}
