import { conditionsOf } from './fields-query.js';
import type { FieldsQuery } from './fields-query.js';
import { rowCondition } from './row-condition.js';
import type { NumberRule, QueryRule, RowRule, Rule } from './rule.js';
import type { SqlValue } from './sql-port.js';

/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;

interface RuleValues {
  total: number;
  values: Map<string, number | null>;
}

/**
 * The number of rows, and for each rule how many rows fail or the number that it bounds: one pass for a hundred rules. Queries
 * that count rows are answered by it, too, where all of them can be, and nothing takes longer than they may (`timeoutMs` each).
 */
export async function ruleValues(rules: readonly Rule[], query: FieldsQuery, timeoutMs: number): Promise<RuleValues> {
  const own = rules.filter((rule) => rule.kind === 'rows' || rule.kind === 'number');
  const counts = rules.filter(
    (rule): rule is QueryRule => rule.kind === 'query' && rowCondition(rule.query, query.names) !== undefined,
  );
  if (counts.length > 0) {
    try {
      return await valuesOf([...own, ...counts], query, timeoutMs * (counts.length + 1));
    } catch {
      // Whoever asks one by one hears which cannot be answered, and why.
    }
  }
  return valuesOf(own, query);
}

/** `timeoutMs` where there are queries among the rules. */
async function valuesOf(
  measured: readonly (RowRule | NumberRule | QueryRule)[],
  query: FieldsQuery,
  timeoutMs?: number,
): Promise<RuleValues> {
  const values = new Map<string, number | null>();
  let total = 0;
  for (let first = 0; first === 0 || first < measured.length; first += MOST_AT_ONCE) {
    const some = measured.slice(first, first + MOST_AT_ONCE);
    const counted = some.filter((rule): rule is RowRule => rule.kind === 'rows' && rule.count === undefined);
    const { conditions, lookUps } = conditionsOf(counted);
    const conditionOf = new Map(counted.map((rule, at) => [rule, conditions[at]!]));
    const asked = some.map((rule) => expressionOf(rule, conditionOf, query.names));
    const [row = []] = await query.rows(['count(*)', ...asked], lookUps, { timeoutMs });
    total = Number(row[0]);
    some.forEach(({ id }, at) => values.set(id, numberOf(row[at + 1])));
  }
  return { total, values };
}

/** SQL of the aggregate that answers a rule. */
function expressionOf(
  rule: RowRule | NumberRule | QueryRule,
  conditionOf: ReadonlyMap<RowRule, string>,
  names: readonly string[],
): string {
  if (rule.kind === 'query') return `count_if((${rowCondition(rule.query, names)!}\n))`;
  if (rule.kind === 'number') return `CAST(${rule.value} AS DOUBLE)`;
  return rule.count ?? `count_if(${conditionOf.get(rule)!})`;
}

/** A number out of SQL; null for what is none. */
export function numberOf(value: SqlValue | undefined): number | null {
  if (typeof value === 'boolean') return Number(value);
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}
