import { UserError } from '../core/errors.js';
import { compileSchema } from './compile-schema.js';
import type { ReferencedTable } from './compile-schema.js';
import type { ColumnSql } from './field-sql.js';
import { meets } from './operators.js';
import type { NumberRule, QueryRule, RowRule, Rule } from './rule.js';
import type { TableSchema } from './table-schema.js';

type SqlValue = string | number | bigint | boolean | null;

/** What runs SQL; its first table is the one that is validated. */
export interface SqlPort {
  tables: readonly { sql: string; columns: readonly ColumnSql[] }[];
  rows(sql: string): Promise<SqlValue[][]>;
  select(sql: string, bounds: { timeoutMs: number; limit: number }): Promise<SqlValue[][]>;
  patternMistake(pattern: string): Promise<string | undefined>;
}

export interface RuleResult {
  id: string;
  /** warning: it failed, but does not decide; skipped: it could not be looked at. */
  status: 'pass' | 'fail' | 'warning' | 'skipped';
  /** Null where the rule is not about rows. */
  failing_rows: number | null;
  total_rows: number;
  /** The number that a quality rule bounds. */
  value?: number | null;
  reason?: string;
  /** Rows that fail, counted from 1 without the head; with their values where they may be shown. */
  sample: { row: number; values?: Record<string, string | null> }[];
}

export interface Validation {
  decision: 'pass' | 'fail';
  rules: RuleResult[];
}

export interface ValidationOptions {
  /** Tables of foreign keys by the name of their resource. */
  references: ReadonlyMap<string, number>;
  showValues: boolean;
  now: Date;
  /** For each query of the user. */
  timeoutMs: number;
}

const SAMPLE_ROWS = 5;

/**
 * Judges the data by a schema: one query over the rows for all rules, one more for each that failed. Throws
 * `SCHEMA_INVALID` (exit 2) where the schema does not fit itself or its patterns cannot be used.
 */
export async function validateTable(
  schema: TableSchema,
  port: SqlPort,
  options: ValidationOptions,
): Promise<Validation> {
  const table = port.tables[0]!;
  const referenced = new Map<string, ReferencedTable>([['', table]]);
  for (const [name, index] of options.references) referenced.set(name, port.tables[index]!);
  const { rules, mistakes } = compileSchema(schema, table.columns, referenced, options.now);
  for (const pattern of patternsOf(schema)) {
    const mistake = await port.patternMistake(pattern);
    if (mistake !== undefined) {
      mistakes.push({
        message: `the pattern ${JSON.stringify(pattern)} cannot be used: ${mistake}`,
        hint: 'Patterns are of RE2, which has no look-around and no back-references.',
      });
    }
  }
  if (mistakes.length > 0) {
    const message = `the schema has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`;
    throw new UserError({ code: 'SCHEMA_INVALID', message, exitCode: 2, mistakes });
  }
  const { total, values } = await measure(rules, port);
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const result = await resultOf(rule, values.get(rule.id) ?? null, total, port, options);
    const isAdvice = result.status === 'fail' && rule.severity === 'warning';
    results.push(isAdvice ? { ...result, status: 'warning' } : result);
  }
  return { decision: results.some(({ status }) => status === 'fail') ? 'fail' : 'pass', rules: results };
}

function patternsOf({ fields, quality }: TableSchema): Set<string> {
  const given = [...fields.map((field) => field.constraints.pattern), ...quality.map((rule) => rule.arguments.pattern)];
  return new Set(given.filter((pattern) => pattern !== undefined));
}

const isMeasured = (rule: Rule): rule is RowRule | NumberRule => rule.kind === 'rows' || rule.kind === 'number';
/** DuckDB takes no subquery in an aggregate: rules that look into another table have a query of their own. */
const isAlone = (rule: Rule) => rule.kind === 'rows' && rule.fails.includes('(SELECT ');
/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;

async function measure(
  rules: readonly Rule[],
  port: SqlPort,
): Promise<{ total: number; values: Map<string, number | null> }> {
  const { sql } = port.tables[0]!;
  const measured = rules.filter(isMeasured);
  const together = measured.filter((rule) => !isAlone(rule));
  const values = new Map<string, number | null>();
  let total = 0;
  for (let first = 0; first === 0 || first < together.length; first += MOST_AT_ONCE) {
    const some = together.slice(first, first + MOST_AT_ONCE);
    const list = ['count(*)', ...some.map(expressionOf)];
    const [row = []] = await port.rows(`SELECT ${list.join(', ')} FROM ${sql}`);
    total = Number(row[0]);
    some.forEach(({ id }, index) => values.set(id, numberOf(row[index + 1])));
  }
  for (const rule of measured.filter(isAlone)) {
    const [row] = await port.rows(`SELECT count(*) FROM ${sql} WHERE ${(rule as RowRule).fails}`);
    values.set(rule.id, numberOf(row?.[0]));
  }
  return { total, values };
}

/** Not by FILTER: each such aggregate would hold the columns of all others. */
function expressionOf(rule: RowRule | NumberRule): string {
  if (rule.kind === 'number') return `CAST(${rule.value} AS DOUBLE)`;
  return rule.count ?? `count(CASE WHEN ${rule.fails} THEN 1 END)`;
}

async function resultOf(
  rule: Rule,
  value: number | null,
  total: number,
  port: SqlPort,
  options: ValidationOptions,
): Promise<RuleResult> {
  const base = { id: rule.id, failing_rows: null, total_rows: total, sample: [] };
  switch (rule.kind) {
    case 'known':
      return { ...base, status: rule.status, ...(rule.reason !== '' && { reason: rule.reason }) };
    case 'rows': {
      const failing = value ?? 0;
      const status = failing <= rule.tolerance * total ? 'pass' : 'fail';
      const sample = failing > 0 ? await sampleOf(rule, port, options.showValues) : [];
      return { ...base, status, failing_rows: failing, sample };
    }
    case 'number':
      return judged({ ...base, value }, rule);
    case 'query':
      return queryResult(base, rule, port, options);
  }
}

function judged(
  base: Omit<RuleResult, 'status'> & { value: number | null },
  { bounds }: NumberRule | QueryRule,
): RuleResult {
  if (base.value === null) return { ...base, status: 'fail', reason: 'there is no value to judge' };
  return { ...base, status: meets(bounds, base.value) ? 'pass' : 'fail' };
}

async function queryResult(
  base: Omit<RuleResult, 'status'>,
  rule: QueryRule,
  port: SqlPort,
  { timeoutMs }: ValidationOptions,
): Promise<RuleResult> {
  let rows: SqlValue[][];
  try {
    rows = await port.select(rule.query, { timeoutMs, limit: 2 });
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...base, status: 'fail', reason: `the query cannot be run: ${(error as Error).message}` };
  }
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== 1 || (row[0] !== null && numberOf(row[0]) === null)) {
    return { ...base, status: 'fail', reason: 'the query does not give one number' };
  }
  return judged({ ...base, value: numberOf(row[0]) }, rule);
}

async function sampleOf(rule: RowRule, port: SqlPort, showValues: boolean): Promise<RuleResult['sample']> {
  const { sql } = port.tables[0]!;
  const shown = showValues ? rule.shows.map((show) => `, CAST(${show.sql} AS VARCHAR)`).join('') : '';
  const numbered = `SELECT row_number() OVER () AS n, * FROM ${sql}`;
  const condition = `SELECT *, (${rule.fails}) AS fails FROM (${numbered})`;
  const rows = await port.rows(`SELECT n${shown} FROM (${condition}) WHERE fails ORDER BY n LIMIT ${SAMPLE_ROWS}`);
  return rows.map(([row, ...values]) => ({
    row: Number(row),
    ...(showValues && {
      values: Object.fromEntries(
        rule.shows.map(({ name }, index) => [name, values[index] === null ? null : String(values[index])]),
      ),
    }),
  }));
}

function numberOf(value: SqlValue | undefined): number | null {
  if (typeof value === 'boolean') return Number(value);
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}
