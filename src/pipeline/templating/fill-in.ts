import { isYamlMap, keyText, mapOf, YamlTimestamp, yamlEntries } from '../../platform/yaml/index.js';
import type { YamlValue } from '../../platform/yaml/index.js';
import { findTemplates, stepsOf, TemplateError } from './find-templates.js';
import type { Scope } from './scope.js';
import { spellFlags, spellValue } from './spell-value.js';
import type { FlagStyle } from './spell-value.js';

/** What may stand for a template: a scalar; in `cmd` also a map, as flags; in foreach and matrix anything. */
export type Allowed = 'scalar' | 'flags' | 'any';

export type OnUse = (file: string, key: string, value: YamlValue) => void;

export interface FillInOptions {
  scope: Scope;
  allowed: Allowed;
  style: FlagStyle;
  /** Called with the file, dotted key and value of every scalar that comes out of a file. */
  onUse?: OnUse;
  /** Called instead of throwing, with the steps to the text; the text then stays as it is. */
  onMistake: (at: (string | number)[], message: string, hint?: string) => void;
}

/**
 * Data with every template in texts and keys filled in. A text that is nothing but one template takes on the value's
 * type; inside other text values are spelled out; `\${` becomes `${`.
 */
export function fillIn(value: YamlValue, options: FillInOptions, at: (string | number)[] = []): YamlValue {
  if (typeof value === 'string') {
    if (!value.includes('${')) return value;
    try {
      return fillInText(value, options);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      options.onMistake(at, error.message, error.hint);
      return value;
    }
  }
  if (Array.isArray(value)) return value.map((item, index) => fillIn(item, options, [...at, index]));
  if (!isYamlMap(value)) return value;
  return mapOf(
    yamlEntries(value).map(([key, child]) => {
      const place = [...at, keyText(key)];
      const isTemplate = typeof key === 'string' && key.includes('${');
      const name = isTemplate ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
      const isKey = typeof name !== 'object' || name === null;
      return [isKey ? name : key, fillIn(child, options, place)];
    }),
  );
}

function fillInText(text: string, { scope, allowed, style, onUse }: FillInOptions): YamlValue {
  const templates = findTemplates(text);
  const valueOf = (inner: string) => {
    const steps = stepsOf(inner);
    const value = scope.select(steps, inner);
    const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || isYamlMap(value));
    const origin = onUse && isScalar ? scope.originOf(steps) : undefined;
    if (origin) onUse?.(origin.file, origin.steps.join('.'), value);
    if (isScalar && !(value instanceof YamlTimestamp)) return value;
    if (allowed === 'any' || (allowed === 'flags' && isYamlMap(value))) return value;
    const what = value instanceof YamlTimestamp ? 'date' : Array.isArray(value) ? 'list' : 'map';
    const hint =
      what === 'date'
        ? 'Put the date between quotes where it is defined.'
        : `Name one value of it, such as \${${inner}${what === 'list' ? '[0]' : '.key'}}.`;
    throw new TemplateError(`\${${inner}} is a ${what}, which cannot stand here`, hint);
  };
  const [first] = templates;
  if (first && first.start === 0 && first.end === text.length) {
    const value = valueOf(first.inner);
    if (allowed !== 'flags' || !isYamlMap(value)) return value;
    const hint = `Write the program before it: python train.py \${${first.inner}}`;
    throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`, hint);
  }
  let filled = '';
  let index = 0;
  for (const { start, end, inner } of templates) {
    const value = valueOf(inner);
    filled += text.slice(index, start) + (isYamlMap(value) ? spellFlags(value, style) : spellValue(value));
    index = end;
  }
  return (filled + text.slice(index)).replaceAll('\\${', '${');
}
