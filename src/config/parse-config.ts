import type { z } from 'zod';
import { boundedText } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import type { Location, Mistake } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { BOUNDS, measurementOf } from '../gate/index.js';
import { parseYaml } from '../platform/yaml/index.js';
import type { YamlSource } from '../platform/yaml/index.js';
import { declaredRules } from '../validation/index.js';
import { configSchema } from './schema.js';
import type { Config } from './schema.js';

type Issue = z.core.$ZodIssue;
type ConfigPath = (string | number)[];

/**
 * Reads the text of an assay.yaml. Throws `CONFIG_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column with the value and, for a misspelt word, the nearest right one.
 */
export function parseConfig(text: string, file: string): Config {
  const source = parseYaml(text, { file });
  const result = configSchema.safeParse(source.value ?? {});
  const mistakes = [
    ...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, source)),
    ...repeatedBounds(source),
  ];
  if (result.success && mistakes.length === 0) return result.data;
  throw new UserError({
    code: 'CONFIG_INVALID',
    message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
    exitCode: 2,
    mistakes: mistakes.sort(byPlace),
  });
}

function byPlace({ location: a }: Mistake, { location: b }: Mistake): number {
  return a && b ? a.line - b.line || a.column - b.column : 0;
}

/** A bound set twice for one metric: one of the two would be overlooked. */
function repeatedBounds(source: YamlSource): Mistake[] {
  const rules = valueAt(source.value, ['metrics']);
  const first = new Map<string, number>();
  return (Array.isArray(rules) ? rules : []).flatMap((_, index) =>
    BOUNDS.flatMap((bound): Mistake[] => {
      if (valueAt(rules, [index, bound]) === undefined) return [];
      const rule = `${String(valueAt(rules, [index, 'metric']))}:${bound}`;
      const before = first.get(rule);
      if (before === undefined) {
        first.set(rule, index);
        return [];
      }
      const { line } = source.locateKey(['metrics', before, bound]);
      const location = source.locateKey(['metrics', index, bound]);
      return [{ message: `${rule} is set twice`, hint: `Keep one; the other is on line ${line}.`, location }];
    }),
  );
}

/**
 * Where the rules of a valid assay.yaml stand, for annotations: the first one of each metric by the id of its measurement
 * (without a slice), each dataset as `validation.<dataset>`, and its rules, as far as they stand here, behind that.
 */
export function locateRules(text: string, file: string): Map<string, Location> {
  const source = parseYaml(text, { file });
  const { metrics, models, data } = configSchema.parse(source.value ?? {});
  const places: [string, Location][] = [
    ...metrics.map(({ metric }, index): [string, Location] => [metric, source.locate(['metrics', index])]),
    ...Object.entries(models).flatMap(([name, { gates }]) =>
      gates.map(({ metric }, index): [string, Location] => [
        measurementOf(name, metric),
        source.locate(['models', name, 'gates', index]),
      ]),
    ),
    ...Object.entries(data).flatMap(([name, dataset]): [string, Location][] => [
      ...(declaredRules(dataset) ?? []).map(({ id, path }): [string, Location] => [
        boundedText(`validation.${name}.${id}`),
        source.locate(['data', name, ...path]),
      ]),
      [`validation.${name}`, source.locateKey(['data', name])],
    ]),
  ];
  return new Map(places.reverse());
}

function mistakesOf(issue: Issue, source: YamlSource): Mistake[] {
  const path = issue.path as ConfigPath;
  const where = path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
  const value = valueAt(source.value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(path);
        const meant = nearest(key, known);
        const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
        return { message: `unknown key "${key}" in ${where}`, hint, location: source.locateKey([...path, key]) };
      });
    case 'invalid_value': {
      const words = issue.values.map(String);
      const meant = typeof value === 'string' ? nearest(value, words) : undefined;
      const hint =
        meant !== undefined
          ? `Did you mean "${meant}"?`
          : `Write ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}.`;
      return [
        {
          message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
          hint,
          location: locationOf(path, value, source),
        },
      ];
    }
    case 'invalid_type':
      return [
        {
          message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
          hint: `It is ${article(issue.expected)}.`,
          location: locationOf(path, value, source),
        },
      ];
    // The schema words these messages so that they follow "Write".
    case 'invalid_union':
    case 'invalid_format':
    case 'too_small': {
      const hint = `Write ${issue.message}.`;
      return [{ message: `${where} cannot be ${shown(value)}`, hint, location: source.locate(path) }];
    }
    case 'invalid_key': {
      const name = String(path.at(-1));
      const hint = `Write ${issue.issues[0]!.message}.`;
      return [{ message: `${where} cannot be named "${name}"`, hint, location: source.locateKey(path) }];
    }
    case 'custom': {
      const hint = issue.params?.['hint'] as string | undefined;
      return [{ message: `${where}: ${issue.message}`, ...(hint && { hint }), location: source.locate(path) }];
    }
    default:
      return [{ message: `${where}: ${issue.message}`, location: source.locate(path) }];
  }
}

/** A missing value is shown at its parent, so that the place exists. */
function locationOf(path: ConfigPath, value: unknown, source: YamlSource) {
  return value === undefined ? source.locateKey(path.slice(0, -1)) : source.locate(path);
}

/** Keys the schema knows at a path, read from the schema itself. */
function knownKeys(path: ConfigPath): string[] {
  let node: unknown = configSchema;
  for (const part of path) {
    const unwrapped = unwrap(node);
    node = typeof part === 'number' ? unwrapped.element : (unwrapped.shape?.[part] ?? unwrapped.valueType);
  }
  return Object.keys(unwrap(node).shape ?? {});
}

interface SchemaNode {
  shape?: Record<string, unknown>;
  /** Of a map whose keys the user names. */
  valueType?: unknown;
  element?: unknown;
  unwrap?: () => unknown;
  def?: { innerType?: unknown };
}

function unwrap(node: unknown): SchemaNode {
  let current = (node ?? {}) as SchemaNode;
  while (current.def?.innerType !== undefined) current = current.def.innerType as SchemaNode;
  return current;
}

function valueAt(root: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
}

function dotted(path: ConfigPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function article(type: string): string {
  const words: Record<string, string> = {
    object: 'a map of keys',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    int: 'a whole number',
    record: 'a map of keys',
  };
  return words[type] ?? type;
}
