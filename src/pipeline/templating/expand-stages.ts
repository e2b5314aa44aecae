import { isYamlMap, keyText, mapOf, yamlEntries } from '../../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../platform/yaml/index.js';
import { fillIn } from './fill-in.js';
import type { FillInOptions, OnUse } from './fill-in.js';
import { TemplateError } from './find-templates.js';
import type { Origin, Scope } from './scope.js';
import { spellValue } from './spell-value.js';
import type { FlagStyle } from './spell-value.js';

type Steps = (string | number)[];

/** One stage, ready to be read: every template filled in. */
export interface ExpandedStage {
  /** With `@<key>` where foreach or matrix made it. */
  name: string;
  definition: YamlValue;
  /** Steps to its text in the file. */
  at: Steps;
}

export interface ExpandOptions {
  scope: Scope;
  style: FlagStyle;
  /** The scope with a stage's own `vars`, loaded relative to its working directory. */
  withVars: (scope: Scope, vars: YamlValue, workingDirectory: string, at: Steps) => Scope;
  onMistake: (at: Steps, message: string, hint?: string) => void;
  /** Told of values of files that stages use; not of those that only say what foreach and matrix go over. */
  onUse?: OnUse;
}

/**
 * The stages of a dvc.yaml in its order, those of foreach (dvc-formats §2.7) and matrix (§2.8) one by one. What cannot be
 * filled in is a mistake at its place.
 */
export function expandStages(stages: readonly [string, YamlValue][], options: ExpandOptions): ExpandedStage[] {
  return stages.flatMap(([name, definition]) => {
    const at = ['stages', name];
    if (!isYamlMap(definition)) return [{ name, definition, at }];
    const {
      foreach,
      matrix,
      do: template,
      ...rest
    } = Object.fromEntries(yamlEntries(definition).map(([key, value]) => [keyText(key), value]));
    if (foreach === undefined && matrix === undefined) return [expandOne(name, definition, at, options.scope, options)];
    const mistake = (where: Steps, message: string, hint: string) => {
      options.onMistake(where, message, hint);
      return [];
    };
    if (foreach !== undefined && matrix !== undefined)
      return mistake(at, `stage "${name}" has foreach and matrix`, 'Use one of them.');
    const word = foreach === undefined ? 'matrix' : 'foreach';
    if (foreach !== undefined && template === undefined)
      return mistake(at, `stage "${name}" needs \`do\` beside foreach`, 'Write the stage to be repeated below `do:`.');
    if (foreach !== undefined && Object.keys(rest).length > 0) {
      const [key] = Object.keys(rest) as [string];
      return mistake([...at, key], `"${key}" of stage "${name}" stands beside \`do\``, 'Move it below `do`.');
    }
    if (foreach === undefined && template !== undefined)
      return mistake(
        [...at, 'do'],
        '`do` belongs to foreach',
        'Write `foreach:` before it, or its content in its place.',
      );
    const { onUse, ...untold } = options;
    const data = fillIn(foreach ?? matrix!, {
      ...untold,
      allowed: 'any',
      onMistake: (below, message, hint) => options.onMistake([...at, word, ...below], message, hint),
    });
    const items = foreach === undefined ? itemsOfMatrix(data) : itemsOfForeach(data);
    if (!items) {
      const wanted = foreach === undefined ? 'a map of lists' : 'a list or a map';
      const hint = foreach === undefined ? 'Write `axis: [one, two]`.' : 'Write `[one, two]`, or `key: value` lines.';
      return mistake([...at, word], `\`${word}\` of stage "${name}" is not ${wanted}`, hint);
    }
    const [body, place] = foreach === undefined ? [mapOf(Object.entries(rest)), at] : [template!, [...at, 'do']];
    const originOf = onUse ? originsIn(data, options.scope) : () => undefined;
    return [...items].map(([key, values], index) =>
      expandOne(`${name}@${key}`, body, place, options.scope.withItem(values, originOf(index, values)), options),
    );
  });
}

/** Says of each item, by its position, where it or the values of its axes were loaded from. */
function originsIn(data: YamlValue, scope: Scope): (index: number, values: YamlMap) => Map<string, Origin> {
  const ofData = scope.placeOf(data);
  const axes = isYamlMap(data) ? yamlEntries(data).map(([axis, given]) => [keyText(axis), given] as const) : [];
  const ofAxes = axes.flatMap(([axis, given]) => {
    const place = scope.placeOf(given);
    return place && Array.isArray(given) ? [{ axis, given, place }] : [];
  });
  return (index, { item, key }) => {
    if (ofData) {
      const step = isYamlMap(data) ? keyText(yamlEntries(data)[index]![0]) : String(index);
      return new Map([['item', { file: ofData.file, steps: [...ofData.steps, step] }]]);
    }
    const own = item === undefined ? undefined : scope.placeOf(item);
    if (own) return new Map([['item', own]]);
    if (key === undefined || !isYamlMap(item)) return new Map<string, Origin>();
    return new Map(
      ofAxes.flatMap(({ axis, given, place: { file, steps } }) => {
        const at = given.indexOf(item[axis]!);
        return at < 0 ? [] : [[`item.${axis}`, { file, steps: [...steps, String(at)] }] as const];
      }),
    );
  };
}

/** Key → what `item` (and `key`) stand for. */
type Items = Map<string, YamlMap>;

/** Of a map by its keys; of a list by its values, or by position where one of them is a list or a map. */
function itemsOfForeach(data: YamlValue): Items | undefined {
  if (isYamlMap(data)) {
    return new Map(
      yamlEntries(data).map(([key, item]) => {
        const name = typeof key === 'object' && key !== null ? keyText(key) : spellValue(key);
        return [name, { item, key: name }];
      }),
    );
  }
  if (!Array.isArray(data)) return undefined;
  const isComposite = data.some((item) => Array.isArray(item) || isYamlMap(item));
  return new Map(data.map((item, index) => [isComposite ? String(index) : spellValue(item), { item }]));
}

/** Every combination, the first axis slowest. */
function itemsOfMatrix(data: YamlValue): Items | undefined {
  if (!isYamlMap(data)) return undefined;
  let combinations: { fragments: string[]; item: YamlMap }[] = [{ fragments: [], item: {} }];
  for (const [axis, given] of yamlEntries(data)) {
    const values = isYamlMap(given) ? Object.keys(given) : given; // of a map DVC takes the keys
    if (!Array.isArray(values)) return undefined;
    const name = keyText(axis);
    combinations = combinations.flatMap(({ fragments, item }) =>
      values.map((value, index) => {
        const isComposite = Array.isArray(value) || isYamlMap(value);
        return {
          fragments: [...fragments, isComposite ? `${name}${index}` : spellValue(value)],
          item: { ...item, [name]: value },
        };
      }),
    );
  }
  return new Map(
    combinations.map(({ fragments, item }) => {
      const key = fragments.join('-');
      return [key, { item, key }];
    }),
  );
}

function expandOne(
  name: string,
  definition: YamlValue,
  at: Steps,
  outer: Scope,
  options: ExpandOptions,
): ExpandedStage {
  if (!isYamlMap(definition)) return { name, definition, at };
  const { style, onUse } = options;
  const onMistake: FillInOptions['onMistake'] = (below, message, hint) =>
    options.onMistake([...at, ...below], message, hint);
  const filled = (key: string, value: YamlValue, scope: Scope) => {
    const allowed = key === 'cmd' ? 'flags' : 'scalar';
    const how = onUse ? { scope, style, allowed, onUse, onMistake } : { scope, style, allowed, onMistake };
    return fillIn(value, how as FillInOptions, [key]);
  };
  let scope = outer;
  const vars = definition['vars'];
  if (vars !== undefined && vars !== null) {
    const wdir = definition['wdir'] === undefined ? '' : filled('wdir', definition['wdir'], outer);
    try {
      scope = options.withVars(outer, vars, typeof wdir === 'string' ? wdir : '', [...at, 'vars']);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      options.onMistake([...at, 'vars', ...error.steps], error.message, error.hint);
    }
  }
  const entries: [string, YamlValue][] = [];
  for (const [key, value] of yamlEntries(definition)) {
    const text = keyText(key);
    if (text !== 'vars') entries.push([text, filled(text, value, scope)]);
  }
  return { name, at, definition: mapOf(entries) };
}
