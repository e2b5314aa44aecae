import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Measurement } from '../core/measurement.js';
import type { Progress } from '../core/progress.js';
import type { Verdict } from '../core/verdict.js';
import { judgeQuality, judgeUnread } from '../gate/index.js';
import type { TableFacts } from '../pipeline/index.js';
import { openSqlTables } from '../platform/duckdb/index.js';
import {
  describeTable,
  measureRules,
  readContract,
  uncheckedRules,
  unreadDataset,
  validateTable,
  validatedDataset,
  withMissingCounts,
  withQuality,
} from '../validation/index.js';
import type { Contract, DescribedTable, RuleResult, ValidatedDataset, ValidationSection } from '../validation/index.js';
import { placeRevisionTable } from './revision-table.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';

type DatasetConfig = Config['data'][string];

const QUERY_TIMEOUT_MS = 60_000;

export interface DataEvidence {
  measurements: Measurement[];
  verdicts: Verdict[];
  section: ValidationSection;
  /** Datasets that could be read, by name. */
  described: ReadonlyMap<string, DescribedTable>;
}

/**
 * Every dataset of assay.yaml, as this change has it, by the rules of the base (a schema file too). What cannot be read is a
 * failure with the reason, and hides no other.
 */
export async function validateData(
  datasets: Config['data'],
  head: RevisionView,
  base: RevisionView | undefined,
  progress: Progress,
): Promise<DataEvidence> {
  const measurements: Measurement[] = [];
  const verdicts: Verdict[] = [];
  const validated: ValidatedDataset[] = [];
  const described = new Map<string, DescribedTable>();
  for (const [name, dataset] of Object.entries(datasets)) {
    const started = performance.now();
    try {
      const { rules, unchecked, table } = await rulesOf(name, dataset, head, base);
      described.set(name, table);
      measurements.push(...measureRules(name, dataset.path, rules));
      const entry = validatedDataset(name, dataset.path, [...rules, ...unchecked]);
      validated.push(entry);
      const reasons = new Map(entry.broken.map(({ id, reason }) => [id, reason]));
      verdicts.push(
        ...judgeQuality(
          name,
          rules.map(({ id, status }) => ({ id, status, reason: reasons.get(id) ?? '' })),
        ),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      progress.note(
        `Validated ${name}: ${entry.rules - entry.broken.length} of ${entry.rules} rules hold, ${seconds} s`,
      );
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
      validated.push(unreadDataset(name, dataset.path, reasonOf(error)));
      verdicts.push(judgeUnread(name, reasonOf(error)));
    }
  }
  return { measurements, verdicts, section: { datasets: validated }, described };
}

/** Results of the rules, and of those that a contract asks for and nobody looks at: they are told, and judge nothing. */
async function rulesOf(
  dataset: string,
  { path, schema: given, quality }: DatasetConfig,
  head: RevisionView,
  base: RevisionView | undefined,
): Promise<{ rules: RuleResult[]; unchecked: RuleResult[]; table: DescribedTable }> {
  const file = typeof given === 'string' ? given : undefined;
  const contract = typeof given === 'string' ? await contractAt(given, dataset, path, head, base) : undefined;
  const { unchecked = [], delimiter } = contract ?? {};
  const schema = withQuality(contract?.schema ?? (given as Exclude<typeof given, string>), quality);
  const scratch = mkdtempSync(join(tmpdir(), 'assay-data-'));
  try {
    const place = async (name: string) => {
      const found = await placeRevisionTable(head, name, scratch);
      if (found !== undefined) return { path: found, name };
      throw missing(name);
    };
    const resources = [...new Set(schema.foreignKeys.map(({ reference }) => reference.resource ?? ''))].filter(Boolean);
    const beside = posix.join(dirname(file ?? ''), '.');
    const sources = [{ ...(await place(path)), ...(delimiter !== undefined && { delimiter }) }];
    for (const resource of resources) sources.push(await place(posix.join(beside, resource)));
    const tables = await openSqlTables(sources);
    try {
      const [opened] = tables.tables;
      const { rules: all } = await validateTable(withMissingCounts(schema, opened!.columns), tables, {
        references: new Map(resources.map((resource, index) => [resource, index + 1])),
        showValues: false,
        now: new Date(),
        timeoutMs: QUERY_TIMEOUT_MS,
      });
      const { rules, table } = describeTable(path, schema, opened!, all);
      head.noteTable?.(path, factsOf(table));
      return { rules, unchecked: uncheckedRules(unchecked, table.rows), table };
    } finally {
      tables.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function contractAt(
  file: string,
  dataset: string,
  data: string,
  head: RevisionView,
  base: RevisionView | undefined,
): Promise<Contract> {
  const read = async (path: string) => ((await base?.read(path)) ?? (await head.read(path)))?.toString('utf8');
  const text = await read(file);
  if (text === undefined) throw missing(file);
  const beside = (path: string) => posix.join(dirname(file), path);
  const wanted = { names: [dataset], isAt: (path: string) => beside(path) === posix.normalize(data) };
  return readContract(text, file, wanted, (path) => read(beside(path)));
}

function factsOf({ rows: rowCount, schema, columns }: DescribedTable): TableFacts {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  return {
    rowCount,
    columns: columns.map(({ name, type }) => {
      const description = fields.get(name)?.description;
      return { name, ...(type !== 'any' && { type }), ...(description !== undefined && { description }) };
    }),
  };
}

function missing(path: string): UserError {
  return new UserError({
    code: 'FILE_MISSING',
    message: `there is no ${path}`,
    hint: 'Correct the path under `data:` in assay.yaml.',
    exitCode: 2,
  });
}
