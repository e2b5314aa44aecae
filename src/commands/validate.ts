import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { foreseeTable, openSqlTables } from '../platform/duckdb/index.js';
import { readTextIfExists } from '../platform/files.js';
import { readContract, uncheckedRules, validateTable } from '../validation/index.js';
import type { RuleResult } from '../validation/index.js';
import { count, defineCommand, flag, text } from './command.js';
import { optionMisused } from './option-misused.js';
import { valueTable } from './value-table.js';

const QUERY_SECONDS = 60;

/** `assay validate`: judges a table by a schema and quality rules; exit 1 where a rule is broken. */
export const validate = defineCommand({
  name: 'validate',
  summary: 'check a table against a schema and quality rules',
  positionals: '[schema] [data]',
  endsOnInterrupt: true,
  options: {
    data: text('--data <file>', 'the table: a file or directory of CSV, Parquet or JSON Lines'),
    schema: text(
      '--schema <file>',
      'a Table Schema with quality rules, a datapackage.json, or a data contract (*.odcs.yaml)',
    ),
    showValues: flag('--show-values', 'print values of rows that fail; without it only the rows are named'),
    queryTimeout: count('--query-timeout <seconds>', `how long a query of a rule may take (default ${QUERY_SECONDS})`),
  },
  async run(context, [schemaNamed, dataNamed], given) {
    const { data: wanted = dataNamed, schema: schemaFile = schemaNamed } = given;
    if (schemaFile === undefined)
      throw optionMisused('--schema', 'it is missing', 'Name the schema: `--schema schema.yaml`.');
    const schemaPath = resolve(context.directory, schemaFile);
    const schemaText = readTextIfExists(schemaPath);
    if (schemaText === undefined) {
      const hint = `Check the path, or let \`assay profile --data ${wanted ?? '<file>'} --schema ${schemaFile}\` write one.`;
      throw new UserError({ code: 'FILE_ABSENT', message: `there is no ${schemaFile}`, hint, exitCode: 2 });
    }
    foreseeTable();
    const beside = (path: string) => join(dirname(schemaPath), path);
    const { schema, unchecked, delimiter, files } = await readContract(
      schemaText,
      schemaFile,
      {
        names: wanted === undefined ? [] : [basename(wanted), basename(wanted).replace(/\..*$/s, '')],
        isAt: (path) => wanted !== undefined && beside(path) === resolve(context.directory, wanted),
      },
      (path) => Promise.resolve(readTextIfExists(beside(path))),
    );
    const [first] = files;
    if (wanted === undefined && first === undefined)
      throw optionMisused('--data', 'it is missing', 'Name the table: `--data train.csv`.');
    const data = wanted ?? join(dirname(schemaFile), first!);
    const resources = [...new Set(schema.foreignKeys.map(({ reference }) => reference.resource ?? ''))].filter(Boolean);
    const outside = resources.find((resource) => isAbsolute(resource) || resource.split(/[\\/]/).includes('..'));
    if (outside !== undefined) {
      throw new UserError({
        code: 'SCHEMA_INVALID',
        message: `a foreign key of ${schemaFile} refers to ${outside}, which is not beside the schema`,
        hint: 'Name a file in the directory of the schema, or below it.',
        exitCode: 2,
      });
    }
    const tables = await openSqlTables([
      {
        path: wanted === undefined ? files.map(beside) : resolve(context.directory, wanted),
        name: data,
        ...(delimiter !== undefined && { delimiter }),
      },
      ...resources.map((resource) => ({ path: beside(resource), name: resource })),
    ]);
    try {
      const { decision, rules } = await validateTable(schema, tables, {
        references: new Map(resources.map((resource, index) => [resource, index + 1])),
        showValues: given.showValues ?? false,
        now: new Date(),
        timeoutMs: (given.queryTimeout ?? QUERY_SECONDS) * 1000,
      });
      const all = [...rules, ...uncheckedRules(unchecked, rules[0]?.total_rows ?? 0)];
      return { exitCode: decision === 'pass' ? 0 : 1, json: { decision, rules: all }, text: await validationText(all) };
    } finally {
      tables.close();
    }
  },
});

/** The rules that were not kept, and how many there are. */
async function validationText(rules: readonly RuleResult[]): Promise<string> {
  const kept = rules.filter(({ status }) => status === 'pass').length;
  const rows = rules
    .filter(({ status }) => status !== 'pass')
    .map((rule) => [rule.status, rule.id, whatFailed(rule), sampleText(rule)]);
  const table = await valueTable(['Status', 'Rule', 'Found', 'Rows'], rows, false);
  return [...(table === '' ? [] : [table, '']), `${kept} of ${rules.length} rules hold.`].join('\n');
}

function whatFailed({ reason, value, failing_rows: failing, total_rows: total }: RuleResult): string {
  if (reason !== undefined) return reason;
  return failing === null ? String(value) : `${failing} of ${total} rows`;
}

function sampleText({ sample }: RuleResult): string {
  return sample
    .map(({ row, values }) =>
      values === undefined
        ? String(row)
        : `${row} (${Object.values(values)
            .map((one) => JSON.stringify(one))
            .join(', ')})`,
    )
    .join(', ');
}
