import type { Mistake } from '../core/errors.js';
import { UserError } from '../core/errors.js';
import { globMatches, isPattern } from '../platform/glob.js';
import {
  formatFloat,
  isYamlMap,
  keyText,
  mapOf,
  parseYaml,
  pythonEquals,
  yamlEntries,
  YamlFloat,
  YamlTimestamp,
} from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { foreignIn } from './foreign-value.js';
import { parsePythonParams } from './params-python.js';
import { parseTomlParams } from './params-toml.js';
import { parsePythonJson } from './python-json.js';
import type { ParamsDependency } from './stage.js';

/** Parameter values with their Python spelling: 1 and 1.0 stay apart. */
export type ParamsFile = YamlValue;

/** Dotted key → value of one parameter file; undefined where the file does not exist. */
export type ParamValues = Map<string, YamlValue> | undefined;

/** Reads a parameter file: JSON, TOML or Python where its name says so, else YAML. */
export function parseParams(text: string, path: string): ParamsFile {
  switch (/\.(json|toml|py)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'json':
      return parsePythonJson(text, path);
    case 'toml':
      return parseTomlParams(text, path);
    case 'py':
      return parsePythonParams(text, path);
    default:
      return parseYaml(text, { file: path, numbers: 'exact' }).value;
  }
}

/**
 * The values of the keys a stage names; missing keys are left out. The whole file gives its top-level keys. Throws
 * `PARAM_AMBIGUOUS` (exit 2) for a pattern that more than one value fits.
 */
export function pickParams(file: ParamsFile | undefined, keys: string[] | null): ParamValues {
  if (file === undefined) return undefined;
  if (keys === null) return new Map(isYamlMap(file) ? yamlEntries(file).map(([k, v]) => [keyText(k), v]) : []);
  const found = new Map<string, YamlValue>();
  for (const key of keys) {
    const [path, ...others] = pathsOf(file, key.split('.'));
    if (others.length > 0) throw ambiguous(key, [path!, ...others]);
    if (path !== undefined) found.set(key, valueAt(file, path)!);
  }
  return found;
}

function ambiguous(key: string, paths: readonly string[][]): UserError {
  const names = paths.slice(0, 3).map((path) => path.join('.'));
  return new UserError({
    code: 'PARAM_AMBIGUOUS',
    message: `the parameter "${key}" stands for ${paths.length} values: ${names.join(', ')}${paths.length > 3 ? ', …' : ''}`,
    hint: 'Name them one by one in `params` of dvc.yaml, or name what holds them.',
    exitCode: 2,
  });
}

/**
 * The part of a parameter file that dotted keys name, in its own shape, as DVC's `params diff` takes it: a list has nulls
 * before the item that is named, and lists of several keys follow each other. Missing keys are left out.
 */
export function selectParams(file: ParamsFile, keys: readonly string[]): ParamsFile {
  return [...new Set(keys)].reduce<ParamsFile>((into, key) => {
    return pathsOf(file, key.split('.')).reduce(
      (all, path) => merged(all, nested(file, path, valueAt(file, path)!)),
      into,
    );
  }, {});
}

function nested(file: ParamsFile, steps: readonly string[], value: YamlValue): YamlValue {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const inner = nested(valueAt(file, [step])!, rest, value);
  if (Array.isArray(file)) return [...Array<null>(Number(step)).fill(null), inner];
  return mapOf([[step, inner]]);
}

function merged(into: YamlValue, added: YamlValue): YamlValue {
  if (Array.isArray(into) && Array.isArray(added)) return [...into, ...added];
  if (!isYamlMap(into) || !isYamlMap(added)) return added;
  const entries = new Map(Object.entries(into));
  for (const [key, value] of Object.entries(added)) {
    const known = entries.get(key);
    entries.set(key, known === undefined ? value : merged(known, value));
  }
  return mapOf([...entries]);
}

/** Where the parts of a dotted key lead: `*`, `?` and `[…]` stand for any names of one level, as in DVC. */
function pathsOf(node: YamlValue, [part, ...rest]: readonly string[]): string[][] {
  if (part === undefined) return [[]];
  const names = isPattern(part) ? namesIn(node).filter((name) => fits(part, name)) : [part];
  return names.flatMap((name) => {
    const value = valueAt(node, [name]);
    return value === undefined ? [] : pathsOf(value, rest).map((path) => [name, ...path]);
  });
}

function namesIn(node: YamlValue): string[] {
  return Array.isArray(node) ? [...node.keys()].map(String) : isYamlMap(node) ? Object.keys(node) : [];
}

/** Neither a dot at the beginning nor a slash means anything in a name of a parameter. */
function fits(pattern: string, name: string): boolean {
  return globMatches(`.${pattern}`.replaceAll('/', '\0'), `.${name}`.replaceAll('/', '\0'));
}

/** What names lead to, one after the other; digits index lists. */
function valueAt(node: YamlValue, names: readonly string[]): YamlValue | undefined {
  let found: YamlValue | undefined = node;
  for (const name of names) {
    if (Array.isArray(found)) found = /^\d+$/.test(name) ? found[Number(name)] : undefined;
    else if (isYamlMap(found) && Object.hasOwn(found, name)) found = found[name];
    else return undefined;
  }
  return found;
}

/**
 * Throws `PARAM_MISSING` (exit 2) naming every file that is not there, every key its file does not hold, and every value
 * that no dvc.lock can hold.
 */
export function refuseMissingParams(
  address: string,
  dependencies: readonly ParamsDependency[],
  values: ReadonlyMap<string, ParamValues>,
): void {
  const mistakes = dependencies.flatMap(({ written, path, keys }): Mistake[] => {
    const found = values.get(written);
    if (!found) return [{ message: `the parameter file ${path} does not exist` }];
    const missing = (keys ?? []).filter((key) => !found.has(key));
    const foreign = [...found].flatMap(([key, value]) => {
      const odd = foreignIn(value);
      return odd ? [{ message: `"${key}" of ${path} holds ${odd.kind}, which dvc.lock cannot record` }] : [];
    });
    return [...missing.map((key) => ({ message: `${path} has no "${key}"` })), ...foreign];
  });
  if (mistakes.length === 0) return;
  throw new UserError({
    code: 'PARAM_MISSING',
    message: `stage "${address}" cannot start`,
    hint: 'Correct the parameter, or remove it from `params` in dvc.yaml. Nothing was deleted.',
    exitCode: 2,
    mistakes,
  });
}

export interface ParamChange {
  file: string;
  key: string;
  /** Text of the value; null where there is none. */
  old: string | null;
  new: string | null;
}

/** Leaves (dotted keys; lists as one value) that differ between two revisions of a parameter file. */
export function diffParams(path: string, base: ParamsFile | undefined, head: ParamsFile | undefined): ParamChange[] {
  const old = leaves(base);
  const now = leaves(head);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)];
    if (before !== undefined && after !== undefined && pythonEquals(before, after)) return [];
    return [{ file: path, key, old: textOf(before), new: textOf(after) }];
  });
}

function leaves(value: YamlValue | undefined, prefix = ''): Map<string, YamlValue> {
  if (!isYamlMap(value)) return new Map(value === undefined || prefix === '' ? [] : [[prefix, value]]);
  return new Map(
    yamlEntries(value).flatMap(([key, child]) => [
      ...leaves(child, prefix === '' ? keyText(key) : `${prefix}.${keyText(key)}`),
    ]),
  );
}

function textOf(value: YamlValue | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'bigint') return String(value);
  if (value instanceof YamlTimestamp) return value.text;
  if (value instanceof YamlFloat) return formatFloat(value.value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
}
