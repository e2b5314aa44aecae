import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import {
  columnReader,
  detectDrift,
  driftOptions,
  driftedModel,
  isChosen,
  measureDrift,
  segmentDrift,
} from '../drift/index.js';
import type { DriftResult, DriftSection, DriftedModel } from '../drift/index.js';
import { openTable } from '../platform/duckdb/index.js';
import type { CommandContext } from './command-context.js';
import { importDrift } from './import-drift.js';
import { isSameTable } from './is-same-table.js';
import { comparedReading, openCompared } from './open-reference.js';
import { openRevisionTable, placeRevisionTable } from './revision-table.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';

type ModelConfig = Config['models'][string];
type DriftConfig = NonNullable<ModelConfig['drift']>;

export interface DriftEvidence {
  measurements: Measurement[];
  section: DriftSection | undefined;
}

/**
 * Drift of the models that ask for it: `current` as this change has it beside `reference` as the base has it (this change,
 * where the base has none). What is wrong with a table leaves `drift.<model>.share` without a value, with the reason.
 */
export async function measureDrifts(
  models: Config['models'],
  head: RevisionView,
  base: RevisionView | undefined,
  { environment, progress }: Pick<CommandContext, 'environment' | 'progress'>,
): Promise<DriftEvidence> {
  const measurements: Measurement[] = [];
  const drifted: DriftedModel[] = [];
  for (const [name, model] of Object.entries(models)) {
    if (!model.drift) continue;
    const started = performance.now();
    try {
      const result = await resultOf(model, model.drift, { head, base, environment });
      measurements.push(...measureDrift(name, result));
      drifted.push(driftedModel(name, result));
      progress.note(`Drift of ${name}: ${result.reason}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
      const reason = boundedText(reasonOf(error));
      const source = boundedText(model.drift.import ?? model.drift.current!);
      measurements.push(
        measurement({ id: `drift.${name}.share`, source, direction: 'lower', undefined_reason: reason }),
      );
      progress.note(`Drift of ${name} was not measured: ${reason}`);
    }
  }
  return { measurements, section: drifted.length === 0 ? undefined : { models: drifted } };
}

interface Revisions {
  head: RevisionView;
  base: RevisionView | undefined;
  environment: CommandContext['environment'];
}

async function resultOf(model: ModelConfig, config: DriftConfig, revisions: Revisions): Promise<DriftResult> {
  if (config.import === undefined) return compareTables(model, config, revisions);
  const bytes = await revisions.head.read(config.import);
  if (!bytes) throw missing(config.import);
  return importDrift(bytes.toString('utf8'), config.import, config.drift_share);
}

async function compareTables(
  { test }: ModelConfig,
  config: DriftConfig,
  { head, base, environment }: Revisions,
): Promise<DriftResult> {
  const [before, now] = [config.reference!, config.current!];
  const scratch = mkdtempSync(join(tmpdir(), 'assay-drift-'));
  const closing: (() => void)[] = [];
  try {
    const ofBase = base && (await placeRevisionTable(base, before, join(scratch, 'reference')));
    const place = ofBase ?? (await placeRevisionTable(head, before, join(scratch, 'reference')));
    if (place === undefined) throw missing(before);
    const chosen = driftOptions(config, test.target);
    const source = { path: place, name: before };
    const { reference, current } = await openCompared(
      source,
      (column) => isChosen(column, chosen),
      environment,
      (columns) => {
        // Evidently types each table for itself.
        const types = config.preset === 'assay' ? { columns: [...columns] } : {};
        return openRevisionTable(head, now, join(scratch, 'current'), types, comparedReading(chosen.segment));
      },
    );
    closing.push(
      () => reference.close(),
      () => current?.close(),
    );
    if (!current) throw missing(now);
    if (ofBase === undefined || (await isUnchanged(before, base!, head))) {
      head.noteTable?.(before, { columns: reference.columns, rowCount: reference.rowCount });
    }
    const hasTarget = [reference, current].every(({ columns }) => columns.some(({ name }) => name === test.target));
    const options = hasTarget ? chosen : driftOptions(config, undefined);
    const result = await detectDrift(reference, columnReader(current), options);
    if (options.segment !== undefined) {
      const rows = await openTable(source);
      closing.push(() => rows.close());
      result.segments = await segmentDrift(rows, current, options.segment, options);
    }
    return result;
  } finally {
    for (const close of closing) close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whether the work tree has the table of the base; what is tracked, or in a tracked directory, is told by digest, not read. */
async function isUnchanged(path: string, base: RevisionView, head: RevisionView): Promise<boolean> {
  const covers = (output: { path: string }) => `${path}/`.startsWith(`${output.path}/`);
  const [old, now] = [base, head].map(({ outputs }) => outputs.find(covers)?.digest);
  if (old !== undefined || now !== undefined) return old === now;
  return isSameTable({ view: base, path }, { view: head, path });
}

function missing(path: string): UserError {
  return new UserError({
    code: 'FILE_MISSING',
    message: `there is no ${path}`,
    hint: 'Correct the path under `drift:` in assay.yaml, or let a stage make the file.',
    exitCode: 2,
  });
}
