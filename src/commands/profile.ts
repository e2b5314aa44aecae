import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Table } from '../core/table.js';
import { openSqlTables, openTable } from '../platform/duckdb/index.js';
import type { SqlTables } from '../platform/duckdb/index.js';
import { lstatIfExists, writeFileAtomic } from '../platform/files.js';
import { MOST_CATEGORIES, profileField, readSchema, validateTable, withoutFailed } from '../validation/index.js';
import type { ColumnFacts, ProfiledField } from '../validation/index.js';
import { defineCommand, flag, text } from './command.js';
import { optionMisused } from './option-misused.js';

const TIMEOUT_MS = 60_000;

/** `assay profile`: writes the schema that a table has, to be read, changed and kept. */
export const profile = defineCommand({
  name: 'profile',
  summary: 'write a schema that a table keeps, for `validate`',
  positionals: '',
  options: {
    data: text('--data <file>', 'the table: a file or directory of CSV, Parquet or JSON Lines'),
    output: text('-o, --output <file>', 'the file to write'),
    schema: text('--schema <file>', 'the same'),
    force: flag('-f, --force', 'replace a file that is there'),
  },
  async run(context, _, { data, output, schema = output, force = false }) {
    if (data === undefined) throw optionMisused('--data', 'it is missing', 'Name the table: `--data train.csv`.');
    if (schema === undefined)
      throw optionMisused('--output', 'it is missing', 'Name the file to write: `--output schema.yaml`.');
    if (output !== undefined && output !== schema)
      throw optionMisused('--output', `--schema names another file, ${schema}`, 'Keep one of them.');
    const place = resolve(context.directory, schema);
    if (!force && lstatIfExists(place)) {
      const hint = 'Add --force to replace it, or name another file.';
      throw new UserError({ code: 'FILE_EXISTS', message: `${schema} is there already`, hint, exitCode: 2 });
    }
    const source = { path: resolve(context.directory, data), name: data };
    const tables = await openSqlTables([source]);
    try {
      const fields = await profiled(source, tables);
      const held = await heldFields(fields, tables, schema);
      const written = schemaText(held, data);
      if (!context.dryRun) writeFileAtomic(place, written);
      const verb = context.dryRun ? 'Would write' : 'Wrote';
      const json = { schema, written: !context.dryRun, fields: held };
      return { exitCode: 0, json, text: `${verb} ${schema}: ${held.length} fields.\n\n${written}` };
    } finally {
      tables.close();
    }
  },
});

async function profiled(source: { path: string; name: string }, tables: SqlTables): Promise<ProfiledField[]> {
  const table = await openTable(source);
  try {
    const fields: ProfiledField[] = [];
    const words = await missingWords(tables);
    for (const index of table.columns.keys())
      fields.push(profileField(await factsOf(table, index, words[index] ?? [])));
    return fields;
  } finally {
    table.close();
  }
}

async function factsOf(table: Table, index: number, words: readonly string[]): Promise<ColumnFacts> {
  const { name, type } = table.columns[index]!;
  const base = { name, type, rows: table.rowCount, missing: 0, missingWords: type === 'string' ? [] : words };
  if (type === 'other') return { ...base, missing: table.rowCount };
  if (type === 'number') {
    const values = await table.numbers(name);
    return { ...base, missing: missingOf(values), ...rangeOf(values) };
  }
  const { codes, levels } = await table.categories(name);
  const missing = codes.reduce((sum, code) => sum + Number(code < 0), 0);
  const facts = { ...base, missing, distinct: levels.length, ...(levels.length <= MOST_CATEGORIES && { levels }) };
  if (type !== 'integer') return facts;
  return { ...facts, ...rangeOf(levels.map(Number).filter(Number.isSafeInteger)) };
}

function missingOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
}

function rangeOf(values: Iterable<number>): { range?: [number, number] } {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Number.isFinite(low) && Number.isFinite(high) ? { range: [low, high] } : {};
}

/** Spellings of "no value" in each column of a CSV file; none elsewhere. */
async function missingWords({ tables, rows }: SqlTables): Promise<string[][]> {
  const { sql, isText, columns } = tables[0]!;
  if (!isText) return [];
  const words = `'', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '<na>'`;
  const lists = columns.map(
    ({ text }) => `string_agg(DISTINCT ${text}, chr(31)) FILTER (WHERE lower(trim(${text})) IN (${words}))`,
  );
  const [found = []] = await rows(`SELECT ${lists.join(', ')} FROM ${sql}`);
  return found.map((list) => (list === null ? [] : String(list).split('\x1f').sort()));
}

/** Fields that the data at hand keeps: what fails is left out, until nothing does. */
async function heldFields(fields: ProfiledField[], tables: SqlTables, file: string): Promise<ProfiledField[]> {
  let held = fields;
  for (;;) {
    const schema = readSchema(schemaText(held, file), file);
    const options = {
      references: new Map<string, number>(),
      showValues: false,
      now: new Date(),
      timeoutMs: TIMEOUT_MS,
    };
    const { rules, decision } = await validateTable(schema, tables, options);
    if (decision === 'pass') return held;
    const failed = rules.filter(({ status }) => status === 'fail').map(({ id }) => id);
    const next = held.map((field) => {
      const own = failed.filter((id) => id.startsWith(`${field.name}.`)).map((id) => id.slice(field.name.length + 1));
      return own.length > 0 ? withoutFailed(field, new Set(own)) : field;
    });
    if (JSON.stringify(next) === JSON.stringify(held)) throw new Error(`profiled rules fail: ${failed.join(', ')}`);
    held = next;
  }
}

/** Written as YAML whose parts are JSON: one field a line, easy to read and to compare. */
function schemaText(fields: readonly ProfiledField[], data: string): string {
  const lines = fields.map((field) => `  - ${JSON.stringify(field)}`);
  return `# The schema of ${JSON.stringify(data)}, as \`assay profile\` saw it. Ranges are a tenth wider than the data.\nfieldsMatch: equal\nfields:\n${lines.join('\n')}\n`;
}
