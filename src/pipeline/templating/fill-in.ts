import { isYamlMap, keyText, mapOf, YamlTimestamp, yamlEntries } from '../../platform/yaml/index.js';
import type { YamlValue } from '../../platform/yaml/index.js';
import { findTemplates, stepsOf, TemplateError } from './find-templates.js';
import type { Scope } from './scope.js';
import { spellFlags, spellValue } from './spell-value.js';
import type { FlagStyle } from './spell-value.js';

/** What may stand for a template: a scalar; in `cmd` also a map, as flags; in foreach and matrix anything. */
export type Allowed = 'scalar' | 'flags' | 'any';

export interface FillInOptions {
  scope: Scope;
  allowed: Allowed;
  style: FlagStyle;
  /** Called instead of throwing, with the steps to the text; the text then stays as it is. */
  onMistake: (at: (string | number)[], message: string) => void;
}

/**
 * Data with every template in texts and keys filled in. A text that is nothing but one template takes on the value's
 * type; inside other text values are spelled out; `\${` becomes `${`.
 */
export function fillIn(value: YamlValue, options: FillInOptions, at: (string | number)[] = []): YamlValue {
  if (typeof value === 'string') {
    try {
      return fillInText(value, options);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      options.onMistake(at, error.message);
      return value;
    }
  }
  if (Array.isArray(value)) return value.map((item, index) => fillIn(item, options, [...at, index]));
  if (!isYamlMap(value)) return value;
  return mapOf(
    yamlEntries(value).map(([key, child]) => {
      const place = [...at, keyText(key)];
      const name = typeof key === 'string' ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
      const isKey = typeof name !== 'object' || name === null;
      return [isKey ? name : key, fillIn(child, options, place)];
    }),
  );
}

function fillInText(text: string, { scope, allowed, style }: FillInOptions): YamlValue {
  const templates = findTemplates(text);
  const valueOf = (inner: string) => {
    const value = scope.select(stepsOf(inner), inner);
    const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || isYamlMap(value));
    if (isScalar && !(value instanceof YamlTimestamp)) return value;
    if (allowed === 'any' || (allowed === 'flags' && isYamlMap(value))) return value;
    throw new TemplateError(`\${${inner}} is a ${Array.isArray(value) ? 'list' : 'map'}, which cannot stand here`);
  };
  const [first] = templates;
  if (first && first.start === 0 && first.end === text.length) {
    const value = valueOf(first.inner);
    if (allowed !== 'flags' || !isYamlMap(value)) return value;
    throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`);
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
