import type { ColumnSql } from './field-sql.js';
import type { DescribedTable } from './schema-page.js';
import type { TableSchema } from './table-schema.js';
import type { RuleResult } from './validate-table.js';

/** No rule of a user is called so. */
const ID = '\0missing ';

/** The schema, and of every column how many values it lacks: asked with the rules, so that the rows are read once. */
export function withMissingCounts(schema: TableSchema, columns: readonly ColumnSql[]): TableSchema {
  const counts = columns.map(({ name }): TableSchema['quality'][number] => ({
    id: ID + name,
    type: 'library',
    metric: 'nullValues',
    field: name,
    arguments: {},
    severity: 'warning',
    mustBeGreaterOrEqualTo: 0,
  }));
  return { ...schema, quality: [...schema.quality, ...counts] };
}

/** Takes the answers apart again: those of the schema's own rules, and what is known of the table. */
export function describeTable(
  path: string,
  schema: TableSchema,
  { columns, isText }: { columns: readonly ColumnSql[]; isText: boolean },
  results: readonly RuleResult[],
): { rules: RuleResult[]; table: DescribedTable } {
  const isCount = ({ id }: RuleResult) => id.startsWith(ID);
  const missing = new Map(results.filter(isCount).map(({ id, value }) => [id.slice(ID.length), value ?? 0]));
  const declared = new Map(schema.fields.map(({ name, type }) => [name, type]));
  const table = {
    path,
    rows: results[0]?.total_rows ?? 0,
    schema,
    columns: columns.map(({ name, type: stored }) => {
      const type = declared.get(name) ?? 'any';
      // What CSV holds is text to itself.
      return { name, type: type === 'any' && !isText ? stored : type, missing: missing.get(name) ?? 0 };
    }),
  };
  return { rules: results.filter((result) => !isCount(result)), table };
}
