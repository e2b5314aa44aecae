import { UserError } from '../core/errors.js';
import { formatNumber } from '../core/format-number.js';
import { compileSchema } from './compile-schema.js';
import type { ReferencedTable } from './compile-schema.js';
import { FieldsQuery } from './fields-query.js';
import { boundsInWords, meets } from './operators.js';
import type { NumberRule, QueryRule, RowRule, Rule } from './rule.js';
import { numberOf, ruleValues } from './rule-values.js';
import { sampleRows } from './sample-rows.js';
import type { SampledRow } from './sample-rows.js';
import type { SqlPort, SqlValue } from './sql-port.js';
import type { TableSchema } from './table-schema.js';

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
  sample: SampledRow[];
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

/**
 * Judges the data by a schema: one pass over the rows for all rules, then one for rows that failed. Throws
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
  const { rules, columns, mistakes } = compileSchema(schema, table.columns, referenced, options.now);
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
  const query = new FieldsQuery(port, columns);
  const { total, values } = await ruleValues(rules, query, options.timeoutMs);
  const failing = rules.filter((rule) => rule.kind === 'rows' && (values.get(rule.id) ?? 0) > 0) as RowRule[];
  const samples = await sampleRows(failing, total, query, options.showValues);
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const result = await resultOf(rule, values.get(rule.id) ?? null, total, samples, port, options);
    const isAdvice = result.status === 'fail' && rule.severity === 'warning';
    results.push(isAdvice ? { ...result, status: 'warning' } : result);
  }
  return { decision: results.some(({ status }) => status === 'fail') ? 'fail' : 'pass', rules: results };
}

function patternsOf({ fields, quality }: TableSchema): Set<string> {
  const given = [...fields.map((field) => field.constraints.pattern), ...quality.map((rule) => rule.arguments.pattern)];
  return new Set(given.filter((pattern) => pattern !== undefined));
}

async function resultOf(
  rule: Rule,
  value: number | null,
  total: number,
  samples: ReadonlyMap<string, SampledRow[]>,
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
      return { ...base, status, failing_rows: failing, sample: samples.get(rule.id) ?? [] };
    }
    case 'number':
      return judged({ ...base, value }, rule);
    case 'query':
      return value === null ? queryResult(base, rule, port, options) : judged({ ...base, value }, rule);
  }
}

function judged(
  base: Omit<RuleResult, 'status'> & { value: number | null },
  { bounds }: NumberRule | QueryRule,
): RuleResult {
  if (base.value === null) return { ...base, status: 'fail', reason: 'there is no value to judge' };
  if (meets(bounds, base.value)) return { ...base, status: 'pass' };
  return { ...base, status: 'fail', reason: `it is ${formatNumber(base.value)}, and ${boundsInWords(bounds)}` };
}

async function queryResult(
  base: Omit<RuleResult, 'status'>,
  rule: QueryRule,
  port: SqlPort,
  { timeoutMs, showValues }: ValidationOptions,
): Promise<RuleResult> {
  let rows: SqlValue[][];
  try {
    rows = await port.select(rule.query, { timeoutMs, limit: 2 });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { message } = error as Error;
    // DuckDB quotes the value that it stumbles over.
    const told = showValues ? message : message.replace(/'[^']*'/g, "'…'");
    return { ...base, status: 'fail', reason: `the query cannot be run: ${told}` };
  }
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== 1 || (row[0] !== null && numberOf(row[0]) === null)) {
    return { ...base, status: 'fail', reason: 'the query does not give one number' };
  }
  return judged({ ...base, value: numberOf(row[0]) }, rule);
}
