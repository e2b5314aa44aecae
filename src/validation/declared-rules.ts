import { qualityId } from './compile-quality.js';
import type { DatasetConfig } from './dataset-config.js';
import { distinctIds } from './distinct-ids.js';
import type { Field, TableSchema } from './table-schema.js';

/** A rule as it is written, before any data is seen. */
export interface DeclaredRule {
  /** As `validateTable` calls it. */
  id: string;
  severity: 'error' | 'warning';
  /** Of a field that the data may lack: then there is no such rule. */
  isOptional: boolean;
  /** Where it stands, from the dataset's entry on. */
  path: (string | number)[];
}

const CONSTRAINTS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
] as const;

/** The rules of a dataset in the order of `compileSchema`; undefined where its schema is a file, which is not read here. */
export function declaredRules({ schema, quality }: DatasetConfig): DeclaredRule[] | undefined {
  if (typeof schema === 'string') return undefined;
  return distinctIds([
    ...(schema ? rulesOfSchema(schema) : []),
    ...quality.map((rule, index): DeclaredRule => {
      const id = qualityId(rule, (schema?.quality.length ?? 0) + index);
      return { id, severity: rule.severity, isOptional: false, path: ['quality', index] };
    }),
  ]);
}

function rulesOfSchema(schema: TableSchema): DeclaredRule[] {
  const { fields, fieldsMatch, primaryKey, uniqueKeys, foreignKeys } = schema;
  const isOptional = fieldsMatch === 'superset' || fieldsMatch === 'partial';
  const key = (id: string, path: (string | number)[]): DeclaredRule => ({
    id,
    severity: 'error',
    isOptional: false,
    path: ['schema', ...path],
  });
  return [
    key('fieldsMatch', []),
    ...fields.flatMap((field, index) =>
      rulesOfField(field).map(([rule, path]): DeclaredRule => ({
        id: `${field.name}.${rule}`,
        severity: field.severity,
        isOptional,
        path: ['schema', 'fields', index, ...path],
      })),
    ),
    ...(primaryKey ? [key('primaryKey', ['primaryKey'])] : []),
    ...uniqueKeys.map((names, index) => key(`uniqueKey(${names.join(',')})`, ['uniqueKeys', index])),
    ...foreignKeys.map(({ fields: names }, index) => key(`foreignKey(${names.join(',')})`, ['foreignKeys', index])),
    ...schema.quality.map((rule, index): DeclaredRule => {
      const id = qualityId(rule, index);
      return { id, severity: rule.severity, isOptional: false, path: ['schema', 'quality', index] };
    }),
  ];
}

/** Names of a field's rules, each with its place in the field. */
function rulesOfField({ type, constraints, categories }: Field): [rule: string, path: string[]][] {
  const constraint = (rule: string): [string, string[]] => [rule, ['constraints', rule]];
  const allowed: [string, string[]][] = constraints.enum
    ? [constraint('enum')]
    : (categories?.length ?? 0) > 0
      ? [['categories', ['categories']]]
      : [];
  return [
    ...(type === 'any' ? [] : [['type', ['type']] satisfies [string, string[]]]),
    ...(constraints.required ? [constraint('required')] : []),
    ...(constraints.unique ? [constraint('unique')] : []),
    ...allowed,
    ...CONSTRAINTS.filter((rule) => constraints[rule] !== undefined).map(constraint),
  ];
}
