import type { z } from 'zod';
import type { Mistake } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { parseYaml } from '../platform/yaml/index.js';
import type { YamlSource } from '../platform/yaml/index.js';
import { schemaInvalid } from './contracts/contract.js';
import { OPERATORS, tableSchema } from './table-schema.js';
import type { TableSchema } from './table-schema.js';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** A schema somewhere in a file, maybe made of what stands there. */
export interface PlacedSchema {
  value: unknown;
  source: YamlSource;
  file: string;
  /** Where in the file a part of the schema stands. */
  placeOf: (path: Path) => Path;
}

/** Keys that are known at some place of a schema; a misspelt one is likely one of them. */
export const KEYS: readonly string[] = [
  'fields', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'quality', 'name', 'type', 'format',
  'constraints', 'categories', 'tolerance', 'severity', 'required', 'unique', 'enum', 'minimum', 'maximum',
  'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'metric', 'field', 'query', 'arguments',
  'unit', 'reference', 'resource', 'trueValues', 'falseValues', 'decimalChar', 'groupChar', 'bareNumber', ...OPERATORS,
]; // prettier-ignore

/**
 * Reads the text of a schema, YAML or JSON. Throws `SCHEMA_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column.
 */
export function readSchema(text: string, file: string): TableSchema {
  const source = parseYaml(text, { file });
  return checkedSchema({ value: source.value ?? {}, source, file, placeOf: (path) => path });
}

/** The same of a schema that was read already. */
export function checkedSchema(placed: PlacedSchema): TableSchema {
  const result = tableSchema.safeParse(placed.value);
  const mistakes = [...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, placed))];
  if (result.success) {
    mistakes.push(...repeatedFields(result.data, placed));
    if (mistakes.length === 0) return result.data;
  }
  throw schemaInvalid(placed.file, mistakes);
}

function repeatedFields({ fields }: TableSchema, { source, placeOf }: PlacedSchema): Mistake[] {
  return fields.flatMap(({ name }, index) =>
    fields.findIndex((field) => field.name === name) === index
      ? []
      : [
          {
            message: `the field "${name}" is there twice`,
            hint: 'Keep one.',
            location: source.locate(placeOf(['fields', index, 'name'])),
          },
        ],
  );
}

function mistakesOf(issue: Issue, { value: root, source, placeOf }: PlacedSchema): Mistake[] {
  const path = placeOf(issue.path as Path);
  const where =
    path.length === 0
      ? 'the schema'
      : `\`${path
          .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
          .join('')
          .replace(/^\./, '')}\``;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, KEYS);
      return {
        message: `unknown key "${key}" in ${where}`,
        hint: meant === undefined ? 'Leave it out.' : `Did you mean "${meant}"?`,
        location: source.locateKey([...path, key]),
      };
    });
  }
  const value = (issue.path as Path).reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
  const location = source.locate(path);
  if (issue.code === 'custom') {
    const hint = issue.params?.['hint'] as string | undefined;
    return [{ message: `${where}: ${issue.message}`, ...(hint !== undefined && { hint }), location }];
  }
  if (value === undefined) return [{ message: `${where} is missing`, location: source.locateKey(path.slice(0, -1)) }];
  const shown = JSON.stringify(value).slice(0, 60);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const meant = typeof value === 'string' ? nearest(value, words) : undefined;
    const hint = meant === undefined ? `Write one of ${words.join(', ')}.` : `Did you mean "${meant}"?`;
    return [{ message: `${where} cannot be ${shown}`, hint, location }];
  }
  const hint = issue.code === 'invalid_type' ? `It is of type ${issue.expected}.` : `${issue.message}.`;
  return [{ message: `${where} cannot be ${shown}`, hint, location }];
}
