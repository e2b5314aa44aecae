import type { Mistake } from '../core/errors.js';
import { fieldSql, literalSql } from './field-sql.js';
import type { ColumnSql, DefinedField } from './field-sql.js';
import { distinctSql, repeatedSql } from './repeated-sql.js';
import type { RowRule } from './rule.js';
import type { Field } from './table-schema.js';

const BOUNDS = [
  ['minimum', '<'],
  ['maximum', '>'],
  ['exclusiveMinimum', '<='],
  ['exclusiveMaximum', '>='],
] as const;

/**
 * Rules of one field. NULL fails `required` only; a value that is not of the type fails `type` only. Values of the schema
 * that are not of the field's type are mistakes.
 */
export function compileField(
  field: Field,
  column: ColumnSql,
  missingValues: readonly string[],
  number: number,
): { rules: RowRule[]; defined: DefinedField; mistakes: Mistake[] } {
  const defined = fieldSql(field, column, missingValues, number);
  const { text, value, isMissing, isOfType, isWhole } = defined.sql;
  const { constraints, name, severity, tolerance } = field;
  const rules: RowRule[] = [];
  const mistakes: Mistake[] = [];
  const add = (rule: string, fails: string, more: Pick<RowRule, 'count' | 'looksUp'> = {}) =>
    rules.push({
      kind: 'rows',
      id: `${name}.${rule}`,
      severity,
      tolerance,
      fails,
      ...more,
      shows: [{ name, sql: text }],
    });
  const literal = (rule: string, given: string | number | boolean): string | undefined => {
    const found = literalSql(field, given);
    if (found === undefined) {
      mistakes.push({
        message: `${rule} of "${name}" cannot be ${JSON.stringify(given)}`,
        hint: `The field is of type ${field.type}.`,
      });
    }
    return found;
  };

  // Counts without a condition are the fastest there are.
  if (field.type !== 'any' && isOfType) add('type', 'false', { count: '0' });
  else if (field.type !== 'any')
    add('type', `NOT ${isMissing} AND ${value} IS NULL`, { count: `count(${text}) - count(${value})` });
  if (constraints.required)
    add('required', isMissing, isMissing === `${text} IS NULL` ? { count: `count(*) - count(${text})` } : {});
  if (constraints.unique) {
    add('unique', repeatedSql([value]), { looksUp: true, count: `count(${value}) - (${distinctSql(value, isWhole)})` });
  }
  const allowed = constraints.enum ?? field.categories;
  if (allowed) {
    const rule = constraints.enum ? 'enum' : 'categories';
    const values = allowed.map((one) => literal(rule, one)).filter((one) => one !== undefined);
    if (values.length > 0) add(rule, `${value} NOT IN (${values.join(', ')})`);
  }
  for (const [rule, operator] of BOUNDS) {
    const given = constraints[rule];
    const bound = given === undefined ? undefined : literal(rule, given);
    // A number that is NaN is within no bounds; to DuckDB it is above all.
    if (bound !== undefined) {
      const isNan = field.type === 'number' && operator.startsWith('<') ? ` OR isnan(CAST(${value} AS DOUBLE))` : '';
      add(rule, `${value} ${operator} ${bound}${isNan}`);
    }
  }
  if (constraints.minLength !== undefined) add('minLength', `length(${text}) < ${constraints.minLength}`);
  if (constraints.maxLength !== undefined) add('maxLength', `length(${text}) > ${constraints.maxLength}`);
  if (constraints.pattern !== undefined)
    add('pattern', `NOT regexp_full_match(${text}, '${constraints.pattern.replaceAll("'", "''")}')`);
  return { rules, defined, mistakes };
}
