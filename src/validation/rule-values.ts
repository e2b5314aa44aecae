import { conditionsOf } from './fields-query.js';
import type { FieldsQuery } from './fields-query.js';
import type { NumberRule, RowRule, Rule } from './rule.js';
import type { SqlValue } from './sql-port.js';

/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;

/** The number of rows, and for each rule how many rows fail or the number that it bounds: one pass for a hundred rules. */
export async function ruleValues(
  rules: readonly Rule[],
  query: FieldsQuery,
): Promise<{ total: number; values: Map<string, number | null> }> {
  const measured = rules.filter((rule) => rule.kind === 'rows' || rule.kind === 'number');
  const values = new Map<string, number | null>();
  let total = 0;
  for (let first = 0; first === 0 || first < measured.length; first += MOST_AT_ONCE) {
    const some = measured.slice(first, first + MOST_AT_ONCE);
    const counted = some.filter((rule): rule is RowRule => rule.kind === 'rows' && rule.count === undefined);
    const { conditions, lookUps } = conditionsOf(counted);
    const conditionOf = new Map(counted.map((rule, at) => [rule, conditions[at]!]));
    const [row = []] = await query.rows(['count(*)', ...some.map((rule) => expressionOf(rule, conditionOf))], lookUps);
    total = Number(row[0]);
    some.forEach(({ id }, at) => values.set(id, numberOf(row[at + 1])));
  }
  return { total, values };
}

/** SQL of the aggregate that answers a rule. */
function expressionOf(rule: RowRule | NumberRule, conditionOf: ReadonlyMap<RowRule, string>): string {
  if (rule.kind === 'number') return `CAST(${rule.value} AS DOUBLE)`;
  return rule.count ?? `count(CASE WHEN ${conditionOf.get(rule)!} THEN 1 END)`;
}

/** A number out of SQL; null for what is none. */
export function numberOf(value: SqlValue | undefined): number | null {
  if (typeof value === 'boolean') return Number(value);
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}
