import { isYamlMap, mapOf, yamlEntries, YamlTimestamp } from '../../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../platform/yaml/index.js';
import { TemplateError } from './find-templates.js';

/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
export class Scope {
  private constructor(
    private readonly values: YamlMap,
    /** Loaded file → the keys that were taken of it, null for all. */
    private readonly loaded: ReadonlyMap<string, readonly string[] | null>,
    private readonly reserved: ReadonlySet<string>,
  ) {}

  static readonly empty = new Scope({}, new Map(), new Set());

  /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
  withValues(values: YamlMap): Scope {
    for (const name of this.reserved) {
      if (Object.hasOwn(values, name)) throw new TemplateError(`"${name}" belongs to foreach and matrix here`);
    }
    refuseDates(values);
    return new Scope(merged(this.values, values, ''), this.loaded, this.reserved);
  }

  /**
   * With the values of a file, all of them or those of `keys`. The whole file may be loaded again. Throws `TemplateError`
   * for a file that holds no map, keys it has not, and values that are there already.
   */
  withFile(path: string, content: YamlValue, keys: readonly string[] | undefined): Scope {
    const before = this.loaded.get(path);
    if (before === null && keys === undefined) return this;
    if (before !== undefined && (before === null || keys === undefined || keys.some((key) => before.includes(key)))) {
      throw new TemplateError(`${path} is loaded already${before === null ? '' : `, partly (${before.join(', ')})`}`);
    }
    if (!isYamlMap(content)) throw new TemplateError(`${path} does not hold a map`);
    const missing = keys?.find((key) => !Object.hasOwn(content, key));
    if (missing !== undefined) throw new TemplateError(`${path} has no "${missing}"`);
    const taken = keys ? mapOf(keys.map((key) => [key, content[key]!])) : content;
    const { values } = this.withValues(taken);
    return new Scope(
      values,
      new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]),
      this.reserved,
    );
  }

  /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
  withItem(values: YamlMap): Scope {
    return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)));
  }

  /** The value steps lead to. Throws `TemplateError` naming the expression. */
  select(steps: readonly string[], expression: string): YamlValue {
    let node: YamlValue | undefined = this.values;
    for (const step of steps) {
      if (Array.isArray(node)) node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
      else if (isYamlMap(node)) node = textKeyed(node, step);
      else node = undefined;
      if (node === undefined) throw new TemplateError(`there is no value \${${expression}}`);
    }
    return node;
  }
}

/** Keys that are not text cannot be reached. */
function textKeyed(map: YamlMap, name: string): YamlValue | undefined {
  return yamlEntries(map).find(([key]) => key === name)?.[1];
}

/** Maps merge; anything else stands once. */
function merged(into: YamlMap, added: YamlMap, prefix: string): YamlMap {
  const entries = new Map(yamlEntries(into));
  for (const [key, value] of yamlEntries(added)) {
    if (typeof key !== 'string') continue;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, value);
    else if (isYamlMap(known) && isYamlMap(value)) entries.set(key, merged(known, value, `${prefix}${key}.`));
    else throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`);
  }
  return mapOf([...entries]);
}

function refuseDates(value: YamlValue): void {
  if (value instanceof YamlTimestamp)
    throw new TemplateError(`a date (${value.text}) cannot be used; put it in quotes`);
  if (Array.isArray(value)) value.forEach(refuseDates);
  else if (isYamlMap(value)) yamlEntries(value).forEach(([, child]) => refuseDates(child));
}
