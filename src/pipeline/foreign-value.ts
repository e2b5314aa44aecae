import { isYamlMap, YamlTimestamp, yamlEntries } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';

/** A tuple of Python: shown as one, equal to the list with the same items, recorded as that list. */
export class PythonTuple extends Array<YamlValue> {}

/**
 * A value that neither JSON nor dvc.lock can hold: a set, bytes, a complex number of Python, a time of TOML. It can be shown
 * and compared (by its `repr`), but not be a parameter of a stage, as in DVC.
 */
export class ForeignValue extends YamlTimestamp {
  constructor(
    /** What it is, with its article: `a set`. */
    readonly kind: string,
    repr: string,
  ) {
    super(repr, repr);
  }
}

/** The first value inside `value` that cannot be recorded. */
export function foreignIn(value: YamlValue): ForeignValue | undefined {
  if (value instanceof ForeignValue) return value;
  const inner = Array.isArray(value) ? value : isYamlMap(value) ? yamlEntries(value).map(([, child]) => child) : [];
  for (const child of inner) {
    const found = foreignIn(child);
    if (found) return found;
  }
  return undefined;
}
