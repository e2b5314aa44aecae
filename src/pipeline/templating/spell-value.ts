import { formatFloat, isYamlMap, keyText, yamlEntries, YamlFloat } from '../../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../platform/yaml/index.js';
import { TemplateError } from './find-templates.js';

/** How a map becomes flags of a command: section `parsing` of DVC's configuration. */
export interface FlagStyle {
  /** `boolean_optional` writes false as `--no-key`; otherwise it is left out. */
  bool?: 'store_true' | 'boolean_optional';
  /** `append` repeats the flag for each item; otherwise the items follow one flag. */
  list?: 'nargs' | 'append';
}

/** A value inside other text, spelled as Python does, but true and false in small letters. */
export function spellValue(value: YamlValue): string {
  if (value === null) return 'None';
  if (value instanceof YamlFloat) return formatFloat(value.value);
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/**
 * The flags a map stands for in `cmd` (dvc-formats §2.6): keys of nested maps are joined by dots, text is quoted for the
 * shell where that is needed. Throws `TemplateError` for lists in lists.
 */
export function spellFlags(map: YamlMap, style: FlagStyle): string {
  return flatten(map)
    .flatMap(([key, value]) => flagsOf(key, value, style))
    .join(' ');
}

function flatten(map: YamlMap, prefix = ''): [string, YamlValue][] {
  return yamlEntries(map).flatMap(([key, value]) => {
    const name = prefix + keyText(key);
    return isYamlMap(value) && Object.keys(value).length > 0 ? flatten(value, `${name}.`) : [[name, value]];
  });
}

function flagsOf(key: string, value: YamlValue, style: FlagStyle): string[] {
  if (value === true) return [`--${key}`];
  if (value === false) return style.bool === 'boolean_optional' ? [`--no-${key}`] : [];
  if (!Array.isArray(value)) return isYamlMap(value) ? [] : [`--${key} ${spellWord(value)}`];
  const items = value.map((item) => {
    if (Array.isArray(item) || isYamlMap(item))
      throw new TemplateError(`a list in the list "${key}" cannot be a flag`, 'Use plain values.');
    return item === true ? 'True' : item === false ? 'False' : spellWord(item);
  });
  if (items.length === 0) return [];
  return style.list === 'append' ? items.map((item) => `--${key} ${item}`) : [`--${key} ${items.join(' ')}`];
}

function spellWord(value: YamlValue): string {
  return typeof value === 'string' ? quoteForShell(value) : spellValue(value);
}

/** As Python's `shlex.quote`. */
function quoteForShell(text: string): string {
  if (text !== '' && !/[^\w@%+=:,./-]/.test(text)) return text;
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}
