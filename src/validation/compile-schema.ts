import type { Mistake } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { compileField } from './compile-field.js';
import { compileQuality } from './compile-quality.js';
import { distinctIds } from './distinct-ids.js';
import { plainColumn } from './field-sql.js';
import type { ColumnSql, FieldColumns, FieldSql } from './field-sql.js';
import { distinctSql, repeatedSql, tupleSql } from './repeated-sql.js';
import type { KnownRule, RowRule, Rule } from './rule.js';
import type { TableSchema } from './table-schema.js';

/** A table that foreign keys point to. */
export interface ReferencedTable {
  sql: string;
  columns: readonly ColumnSql[];
}

export interface Compiled {
  rules: Rule[];
  /** What the columns that rules name are made of, by the number of the column. */
  columns: ReadonlyMap<number, FieldColumns>;
  /** What the schema says that cannot be; nothing is to be run then. */
  mistakes: Mistake[];
}

/**
 * A schema as rules over the columns of the data. `referenced` has the tables of foreign keys by the name of their resource;
 * '' is the table itself. Rules of a field that the data may lack are skipped, of one that it must have failed.
 */
export function compileSchema(
  schema: TableSchema,
  columns: readonly ColumnSql[],
  referenced: ReadonlyMap<string, ReferencedTable>,
  now: Date,
): Compiled {
  const numbers = new Map(columns.map(({ name }, number) => [name, number]));
  const fields = new Map<string, FieldSql>();
  const defined = new Map<number, FieldColumns>();
  const rules: Rule[] = schema.fields.length === 0 ? [] : [matchRule(schema, columns)];
  const mistakes: Mistake[] = [];
  const declared = new Set(schema.fields.map(({ name }) => name));
  for (const field of schema.fields) {
    const number = numbers.get(field.name);
    if (number === undefined) continue;
    const compiled = compileField(field, columns[number]!, schema.missingValues, number);
    rules.push(...compiled.rules);
    mistakes.push(...compiled.mistakes);
    fields.set(field.name, compiled.defined.sql);
    defined.set(number, compiled.defined.columns);
  }
  // Columns that the schema does not name can still be spoken of.
  for (const [number, column] of columns.entries()) {
    if (fields.has(column.name)) continue;
    const plain = plainColumn(column, number);
    fields.set(column.name, plain.sql);
    defined.set(number, plain.columns);
  }

  const key = (id: string, names: readonly string[], make: (all: FieldSql[]) => RowRule): void => {
    const undeclared = names.find((name) => !declared.has(name) && !numbers.has(name));
    if (undeclared !== undefined) mistakes.push(unknownField(id, undeclared, [...declared]));
    const absent = names.find((name) => !fields.has(name));
    if (absent === undefined) rules.push(make(names.map((name) => fields.get(name)!)));
    else
      rules.push({ kind: 'known', id, severity: 'error', status: 'fail', reason: `the data has no field "${absent}"` });
  };
  const { primaryKey, uniqueKeys, foreignKeys } = schema;
  if (primaryKey) {
    key('primaryKey', primaryKey, (all) => {
      const present = all.map(({ isMissing }) => `NOT ${isMissing}`).join(' AND ');
      return keyRule(
        'primaryKey',
        primaryKey,
        all,
        `NOT (${present}) OR `,
        `count(CASE WHEN NOT (${present}) THEN 1 END) + `,
      );
    });
  }
  for (const names of uniqueKeys) {
    const id = `uniqueKey(${names.join(',')})`;
    key(id, names, (all) => keyRule(id, names, all, '', ''));
  }
  for (const { fields: names, reference } of foreignKeys) {
    const id = `foreignKey(${names.join(',')})`;
    const table = referenced.get(reference.resource ?? '');
    const others = reference.fields.map((name) => table?.columns.find((column) => column.name === name));
    if (!table || others.includes(undefined) || others.length !== names.length) {
      mistakes.push({
        message: `${id} refers to ${reference.fields.join(', ')} of ${reference.resource || 'the table itself'}, which is not there`,
        hint: 'Name a table that can be read, and as many of its fields as the key has.',
      });
      continue;
    }
    key(id, names, (all) => {
      const present = all.map(({ isMissing }) => `NOT ${isMissing}`).join(' AND ');
      const texts = others.map((other) => other!.text);
      const isWhole = texts.map((text) => `${text} IS NOT NULL`).join(' AND ');
      const keys = `SELECT ${tupleSql(texts)} FROM ${table.sql} WHERE ${isWhole}`;
      return {
        kind: 'rows',
        id,
        severity: 'error',
        tolerance: 0,
        fails: `${present} AND ${tupleSql(all.map(({ text }) => text))} NOT IN (${keys})`,
        looksUp: true,
        shows: names.map((name, index) => ({ name, sql: all[index]!.text })),
      };
    });
  }
  rules.push(...schema.quality.map((rule, index) => compileQuality(rule, index, fields, now)));
  return { rules: distinctIds(rules), columns: defined, mistakes };
}

function keyRule(
  id: string,
  names: readonly string[],
  all: readonly FieldSql[],
  orFails: string,
  plus: string,
): RowRule {
  const values = all.map(({ value }) => value);
  const present = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
  const distinct =
    all.length === 1
      ? distinctSql(values[0]!, all[0]!.isWhole)
      : distinctSql(`CASE WHEN ${present} THEN ${tupleSql(values)} END`, false);
  return {
    kind: 'rows',
    id,
    severity: 'error',
    tolerance: 0,
    fails: `${orFails}coalesce(${repeatedSql(values)}, false)`,
    looksUp: true,
    count: `${plus}count(CASE WHEN ${present} THEN 1 END) - (${distinct})`,
    shows: names.map((name, index) => ({ name, sql: all[index]!.text })),
  };
}

/** Whether the data has the fields it should have, as `fieldsMatch` says. */
function matchRule({ fields, fieldsMatch }: TableSchema, columns: readonly ColumnSql[]): KnownRule {
  const wanted = fields.map(({ name }) => name);
  const there = columns.map(({ name }) => name);
  const absent = wanted.filter((name) => !there.includes(name));
  const extra = there.filter((name) => !wanted.includes(name));
  const reasons: string[] = [];
  const mayLack = fieldsMatch === 'superset' || fieldsMatch === 'partial';
  const mayHaveMore = fieldsMatch === 'subset' || fieldsMatch === 'partial';
  if (absent.length > 0 && !mayLack) reasons.push(`the data lacks ${absent.join(', ')}`);
  if (extra.length > 0 && !mayHaveMore) reasons.push(`the schema does not know ${extra.join(', ')}`);
  if (fieldsMatch === 'partial' && absent.length === wanted.length) reasons.push('no field is in the data');
  if (reasons.length === 0 && fieldsMatch === 'exact' && wanted.some((name, index) => name !== there[index]))
    reasons.push('the fields stand in another order (`fieldsMatch: equal` allows it)');
  const status = reasons.length === 0 ? 'pass' : 'fail';
  return { kind: 'known', id: 'fieldsMatch', severity: 'error', status, reason: reasons.join('; ') };
}

function unknownField(id: string, name: string, known: readonly string[]): Mistake {
  const meant = nearest(name, known);
  return {
    message: `${id} names "${name}", which is no field`,
    hint: meant === undefined ? `Fields are ${known.join(', ')}.` : `Did you mean "${meant}"?`,
  };
}
