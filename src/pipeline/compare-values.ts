import { isYamlMap, pythonEquals, YamlFloat, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { UserError } from '../core/errors.js';
import { PythonTuple } from './foreign-value.js';
import { parsePythonJson } from './python-json.js';
import { pythonRepr, pythonStr } from './python-repr.js';

/** One value at two revisions; null where there is none. */
export interface ValueChange {
  old: YamlValue;
  new: YamlValue;
  /** new − old, where both are numbers or booleans. */
  diff?: YamlValue;
}

/**
 * The values of a metric or parameter file that differ between two revisions, by dotted key (`''` for a file that is one
 * value), as DVC compares: 1 equals 1.0 and true, a list counts as its text in Python, null as nothing. `all` gives those
 * that are the same as well.
 */
export function compareValues(
  old: YamlValue | undefined,
  now: YamlValue | undefined,
  all: boolean,
): Map<string, ValueChange> {
  const [before, after] = [asRead(old), asRead(now)];
  if (!isYamlMap(before) && !isYamlMap(after)) {
    const change = changeOf(before, after, all);
    return new Map(change ? [['', change]] : []);
  }
  const [left, right] = [leavesOf(before), leavesOf(after)];
  const keys = new Set([...left.keys(), ...right.keys()]);
  return new Map(
    [...keys].flatMap((key) => {
      const change = changeOf(left.get(key) ?? null, right.get(key) ?? null, all);
      return change ? [[key, change] as const] : [];
    }),
  );
}

/** Dotted key → value of everything that is no map; lists as their text in Python. */
export function leavesOf(value: YamlValue, prefix = ''): Map<string, YamlValue> {
  if (!isYamlMap(value)) return new Map();
  return new Map(
    yamlEntries(value).flatMap(([key, child]) => {
      const name = prefix + pythonStr(key);
      return isYamlMap(child) ? [...leavesOf(child, `${name}.`)] : [[name, shown(child)] as const];
    }),
  );
}

function shown(value: YamlValue): YamlValue {
  return Array.isArray(value) && !(value instanceof PythonTuple) ? pythonRepr(value) : value;
}

/** A file that is one text is taken for JSON, where it is JSON. */
function asRead(value: YamlValue | undefined): YamlValue {
  const text = shown(value ?? {});
  if (typeof text !== 'string') return text;
  try {
    return parsePythonJson(text, '');
  } catch (error) {
    if (error instanceof UserError) return text;
    throw error;
  }
}

function changeOf(old: YamlValue, now: YamlValue, all: boolean): ValueChange | undefined {
  if (Array.isArray(old) && Array.isArray(now) && old.length === 1 && now.length === 1)
    return changeOf(old[0]!, now[0]!, all);
  if (!all && pythonEquals(old, now)) return undefined;
  const [left, right] = [numberOf(old), numberOf(now)];
  return { old, new: now, ...(left !== undefined && right !== undefined && { diff: difference(left, right) }) };
}

function numberOf(value: YamlValue): number | bigint | YamlFloat | undefined {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof YamlFloat ? value : undefined;
}

function difference(old: number | bigint | YamlFloat, now: number | bigint | YamlFloat): YamlValue {
  if (old instanceof YamlFloat || now instanceof YamlFloat) {
    const float = (value: number | bigint | YamlFloat) => (value instanceof YamlFloat ? value.value : Number(value));
    return new YamlFloat(float(now) - float(old));
  }
  const exact = BigInt(now) - BigInt(old);
  const number = Number(exact);
  return Number.isSafeInteger(number) ? number : exact;
}
