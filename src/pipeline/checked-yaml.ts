import type { Mistake } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { isYamlMap, keyText, parseYaml, plainValue, yamlEntries } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';

export type YamlPath = (string | number)[];

/** Reads parts of a YAML file in their expected types; what is not as expected is noted with its place. */
export class CheckedYaml {
  readonly mistakes: Mistake[] = [];
  private readonly noted = new Set<string>();
  private readonly source;

  constructor(text: string, file: string) {
    this.source = parseYaml(text, { file, numbers: 'exact' });
  }

  get root(): YamlValue {
    return this.source.value;
  }

  locate(at: YamlPath) {
    return this.source.locateKey(at);
  }

  /** Entries of a map in the order of the file; none where there is nothing, or something else. */
  entries(at: YamlPath, value: YamlValue | undefined, what: string): [string, YamlValue][] {
    if (value === undefined || value === null) return [];
    if (isYamlMap(value)) return yamlEntries(value).map(([key, child]) => [keyText(key), child]);
    this.mistake(
      at,
      `${what} is a map of names`,
      'Write each on a line of its own: `name: …`, its content indented below.',
    );
    return [];
  }

  /** The known ones of them as an object; others are noted. */
  fields(at: YamlPath, value: YamlValue | undefined, what: string, known: readonly string[]): YamlMap {
    const fields: YamlMap = {};
    for (const [key, child] of this.entries(at, value, what)) {
      if (known.includes(key)) fields[key] = child;
      else this.unknownKey([...at, key], key, known);
    }
    return fields;
  }

  list(at: YamlPath, value: YamlValue | undefined): YamlValue[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.mistake(at, `\`${at.at(-1)}\` is a list`, 'Write each entry on a line of its own, after a dash.');
    return [];
  }

  boolean(at: YamlPath, value: YamlValue | undefined, otherwise: boolean): boolean {
    if (value === undefined) return otherwise;
    if (typeof value === 'boolean') return value;
    this.mistake(at, `\`${at.at(-1)}\` cannot be ${shown(value)}`, 'Write true or false.');
    return otherwise;
  }

  text(at: YamlPath, value: YamlValue, what: string): string {
    if (typeof value === 'string' && value !== '') return value;
    const hint =
      value === '' || value === null ? 'Write it, or delete the line.' : 'If it shall be text, put it between quotes.';
    this.mistake(at, `${what}, not ${shown(value)}`, hint);
    return '';
  }

  /** A template of `foreach` or `matrix` is read once for each stage it makes; its mistake is one. */
  mistake(at: YamlPath, message: string, hint?: string): void {
    const location = this.locate(at);
    const key = `${location.line}:${location.column}:${message}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.mistakes.push({ message, ...(hint !== undefined && { hint }), location });
  }

  private unknownKey(at: YamlPath, key: string, known: readonly string[]): void {
    const meant = nearest(key, known);
    this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
  }
}

/** A value as a message quotes it. */
export function shown(value: YamlValue): string {
  return JSON.stringify(plainValue(value), (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
