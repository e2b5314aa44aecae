import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Config } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { Measurement } from '../core/measurement.js';
import type { Progress } from '../core/progress.js';
import type { Verdict } from '../core/verdict.js';
import { judgeQuality, judgeUnread } from '../gate/index.js';
import { openSqlTables } from '../platform/duckdb/index.js';
import {
  measureRules,
  readSchema,
  unreadDataset,
  validateTable,
  validatedDataset,
  withQuality,
} from '../validation/index.js';
import type { RuleResult, ValidatedDataset, ValidationSection } from '../validation/index.js';
import { placeRevisionTable } from './revision-table.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';

type DatasetConfig = Config['data'][string];

const QUERY_TIMEOUT_MS = 60_000;

export interface DataEvidence {
  measurements: Measurement[];
  verdicts: Verdict[];
  section: ValidationSection;
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
  for (const [name, dataset] of Object.entries(datasets)) {
    const started = performance.now();
    try {
      const rules = await rulesOf(dataset, head, base);
      measurements.push(...measureRules(name, dataset.path, rules));
      const entry = validatedDataset(name, dataset.path, rules);
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
        `Validated ${name}: ${rules.length - entry.broken.length} of ${rules.length} rules hold, ${seconds} s`,
      );
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
      validated.push(unreadDataset(name, dataset.path, reasonOf(error)));
      verdicts.push(judgeUnread(name, reasonOf(error)));
    }
  }
  return { measurements, verdicts, section: { datasets: validated } };
}

async function rulesOf(
  { path, schema: given, quality }: DatasetConfig,
  head: RevisionView,
  base: RevisionView | undefined,
): Promise<RuleResult[]> {
  const file = typeof given === 'string' ? given : undefined;
  const schema = withQuality(
    file === undefined ? (given as Exclude<typeof given, string>) : await schemaAt(file, head, base),
    quality,
  );
  const scratch = mkdtempSync(join(tmpdir(), 'assay-data-'));
  try {
    const place = async (name: string) => {
      const found = await placeRevisionTable(head, name, scratch);
      if (found !== undefined) return { path: found, name };
      throw missing(name);
    };
    const resources = [...new Set(schema.foreignKeys.map(({ reference }) => reference.resource ?? ''))].filter(Boolean);
    const beside = posix.join(dirname(file ?? ''), '.');
    const sources = [await place(path)];
    for (const resource of resources) sources.push(await place(posix.join(beside, resource)));
    const tables = await openSqlTables(sources);
    try {
      const { rules } = await validateTable(schema, tables, {
        references: new Map(resources.map((resource, index) => [resource, index + 1])),
        showValues: false,
        now: new Date(),
        timeoutMs: QUERY_TIMEOUT_MS,
      });
      return rules;
    } finally {
      tables.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function schemaAt(file: string, head: RevisionView, base: RevisionView | undefined) {
  const bytes = (await base?.read(file)) ?? (await head.read(file));
  if (!bytes) throw missing(file);
  return readSchema(bytes.toString('utf8'), file);
}

function missing(path: string): UserError {
  return new UserError({
    code: 'FILE_MISSING',
    message: `there is no ${path}`,
    hint: 'Correct the path under `data:` in assay.yaml.',
    exitCode: 2,
  });
}
