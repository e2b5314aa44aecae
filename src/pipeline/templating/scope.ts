import { isYamlMap, keyText, mapOf, textKeyed, yamlEntries, YamlTimestamp } from '../../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../platform/yaml/index.js';
import { nearest } from '../../core/nearest.js';
import { TemplateError } from './find-templates.js';

/** Where a value was loaded from: a file, and the steps to it. */
export interface Origin {
  file: string;
  steps: readonly string[];
}

/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
export class Scope {
  private constructor(
    private readonly values: YamlMap,
    /** Loaded file → the keys that were taken of it, null for all. */
    private readonly loaded: ReadonlyMap<string, readonly string[] | null>,
    private readonly reserved: ReadonlySet<string>,
    /** Loaded file → what was taken of it. */
    private readonly taken: ReadonlyMap<string, YamlMap> = new Map(),
    /** `item`, or `item.<axis>` → where it was loaded from. */
    private readonly items: ReadonlyMap<string, Origin> = new Map(),
  ) {}

  static readonly empty = new Scope({}, new Map(), new Set());

  /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
  withValues(values: YamlMap): Scope {
    for (const name of this.reserved) {
      if (Object.hasOwn(values, name))
        throw new TemplateError(`"${name}" belongs to foreach and matrix here`, 'Use another name.');
    }
    refuseDates(values);
    return new Scope(merged(this.values, values, ''), this.loaded, this.reserved, this.taken, this.items);
  }

  /**
   * With the values of a file, all of them or those of `keys`. The whole file may be loaded again. Throws `TemplateError`
   * for a file that holds no map, keys it has not, and values that are there already.
   */
  withFile(path: string, content: YamlValue, keys: readonly string[] | undefined): Scope {
    const before = this.loaded.get(path);
    if (before === null && keys === undefined) return this;
    if (before !== undefined && (before === null || keys === undefined || keys.some((key) => before.includes(key)))) {
      const partly = before === null ? '' : `, partly (${before.join(', ')})`;
      throw new TemplateError(`${path} is loaded already${partly}`, 'Name each file once, with all keys of it.');
    }
    if (!isYamlMap(content)) throw new TemplateError(`${path} does not hold a map`, 'Write `name: value` lines in it.');
    const missing = keys?.find((key) => !Object.hasOwn(content, key));
    if (missing !== undefined) {
      const meant = nearest(missing, Object.keys(content));
      throw new TemplateError(
        `${path} has no "${missing}"`,
        meant ? `Did you mean "${meant}"?` : `Define it in ${path}.`,
      );
    }
    const taken = keys ? mapOf(keys.map((key) => [key, content[key]!])) : content;
    const { values } = this.withValues(taken);
    return new Scope(
      values,
      new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]),
      this.reserved,
      new Map([...this.taken, [path, { ...this.taken.get(path), ...taken }]]),
      this.items,
    );
  }

  /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
  withItem(values: YamlMap, items: ReadonlyMap<string, Origin> = new Map()): Scope {
    return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)), this.taken, items);
  }

  /** Which file the value that steps lead to was loaded from; undefined for values of dvc.yaml itself. */
  originOf(steps: readonly string[]): Origin | undefined {
    if (this.reserved.has(steps[0]!)) {
      const item = this.items.get(steps[0]!);
      if (item) return { file: item.file, steps: [...item.steps, ...steps.slice(1)] };
      const axis = this.items.get(steps.slice(0, 2).join('.'));
      return axis && { file: axis.file, steps: [...axis.steps, ...steps.slice(2)] };
    }
    for (const [file, values] of this.taken) if (valueAt(values, steps) !== undefined) return { file, steps };
    return undefined;
  }

  /** Where a list or map that templates gave was loaded from. */
  placeOf(container: YamlValue): Origin | undefined {
    for (const [file, values] of this.taken) {
      const steps = stepsTo(container, values);
      if (steps) return { file, steps };
    }
    return undefined;
  }

  /** The value steps lead to. Throws `TemplateError` naming the expression. */
  select(steps: readonly string[], expression: string): YamlValue {
    const value = valueAt(this.values, steps);
    if (value !== undefined) return value;
    const known = valueAt(this.values, steps.slice(0, -1));
    const meant = isYamlMap(known)
      ? nearest(
          steps.at(-1)!,
          yamlEntries(known).map(([key]) => keyText(key)),
        )
      : undefined;
    const hint = ['item', 'key'].includes(steps[0]!)
      ? `\${${steps[0]}} has a value in foreach and matrix only, \${key} in foreach over a map.`
      : 'Define it in params.yaml or in `vars`.';
    throw new TemplateError(
      `there is no value \${${expression}}`,
      meant ? `Did you mean \${${[...steps.slice(0, -1), meant].join('.')}}?` : hint,
    );
  }
}

function valueAt(values: YamlMap, steps: readonly string[]): YamlValue | undefined {
  let node: YamlValue | undefined = values;
  for (const step of steps) {
    if (Array.isArray(node)) node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
    // Keys that are not text cannot be reached.
    else if (isYamlMap(node)) node = textKeyed(node, step);
    else return undefined;
  }
  return node;
}

/** The steps from a value to the very same list or map inside of it. */
function stepsTo(container: YamlValue, from: YamlValue): string[] | undefined {
  if (from === container) return [];
  const children: [string, YamlValue][] = Array.isArray(from)
    ? from.map((child, index) => [String(index), child])
    : isYamlMap(from)
      ? yamlEntries(from).map(([key, child]) => [keyText(key), child])
      : [];
  for (const [step, child] of children) {
    const steps = stepsTo(container, child);
    if (steps) return [step, ...steps];
  }
  return undefined;
}

/** Maps merge; anything else stands once. */
function merged(into: YamlMap, added: YamlMap, prefix: string): YamlMap {
  const entries = new Map(yamlEntries(into));
  for (const [key, value] of yamlEntries(added)) {
    if (typeof key !== 'string') continue;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, value);
    else if (isYamlMap(known) && isYamlMap(value)) entries.set(key, merged(known, value, `${prefix}${key}.`));
    else {
      const hint = 'Define it in one place: params.yaml, a file of `vars`, or `vars` itself.';
      throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`, hint);
    }
  }
  return mapOf([...entries]);
}

function refuseDates(value: YamlValue): void {
  if (value instanceof YamlTimestamp)
    throw new TemplateError(`a date (${value.text}) cannot be used`, `Put it between quotes: '${value.text}'.`);
  if (Array.isArray(value)) value.forEach(refuseDates);
  else if (isYamlMap(value)) yamlEntries(value).forEach(([, child]) => refuseDates(child));
}
