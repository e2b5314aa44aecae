import { resolveInRepository } from '../../core/repository-path.js';
import { isYamlMap } from '../../platform/yaml/index.js';
import type { YamlValue } from '../../platform/yaml/index.js';
import { findTemplates, TemplateError } from './find-templates.js';
import type { Scope } from './scope.js';

/** Content of a parameter file by its path from the root; undefined where it is not there. */
export type ReadVars = (path: string) => YamlValue | undefined;

/** One entry of `vars`: values, or a file and the keys taken of it. */
type Entry = { values: YamlValue } | { path: string; keys: string[] | undefined };

/**
 * The scope with the entries of a `vars` section (dvc-formats §2.6), files relative to `directory`. Throws
 * `TemplateError` for a file that is not there, and what `Scope` throws.
 */
export function withVars(scope: Scope, vars: YamlValue, directory: string, read: ReadVars): Scope {
  if (!Array.isArray(vars)) throw notAList();
  return vars.reduce<Scope>((known, item, index) => {
    try {
      const entry = entryOf(item, directory);
      if ('values' in entry) {
        refuseTemplates(entry.values);
        if (!isYamlMap(entry.values)) throw notAList();
        return known.withValues(entry.values);
      }
      const content = read(entry.path);
      if (content !== undefined) return known.withFile(entry.path, content, entry.keys);
      throw new TemplateError(
        `${entry.path} does not exist`,
        'Correct the path; it is relative to the dvc.yaml, or to `wdir`.',
      );
    } catch (error) {
      if (error instanceof TemplateError) error.steps = [index];
      throw error;
    }
  }, scope);
}

function entryOf(entry: YamlValue, directory: string): Entry {
  if (typeof entry !== 'string') return { values: entry };
  if (findTemplates(entry).length > 0) throw templatesInVars();
  const colon = entry.indexOf(':');
  const [file, keys] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
  const names = keys.split(',').filter((key) => key !== '');
  return { path: pathOf(directory, file), keys: names.length > 0 ? names : undefined };
}

function notAList(): TemplateError {
  return new TemplateError('`vars` is a list of files and maps', 'Write `- params.json`, or `- name: value`.');
}

function templatesInVars(): TemplateError {
  return new TemplateError('`vars` cannot hold templates', 'Write the value itself.');
}

function refuseTemplates(value: YamlValue): void {
  if (typeof value === 'string' && findTemplates(value).length > 0) throw templatesInVars();
  if (Array.isArray(value)) value.forEach(refuseTemplates);
  else if (isYamlMap(value)) Object.values(value).forEach(refuseTemplates);
}

function pathOf(directory: string, file: string): string {
  try {
    return resolveInRepository(directory, file, '`vars`');
  } catch {
    throw new TemplateError(`"${file}" is not a path inside the repository`, 'Name a file of the repository.');
  }
}
