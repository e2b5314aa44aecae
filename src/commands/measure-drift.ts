import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import type { Progress } from '../core/progress.js';
import { columnReader, detectDrift, driftOptions, driftedModel, measureDrift } from '../drift/index.js';
import type { DriftResult, DriftSection, DriftedModel } from '../drift/index.js';
import { openRevisionTable } from './revision-table.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';

type ModelConfig = Config['models'][string];

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
  progress: Progress,
): Promise<DriftEvidence> {
  const measurements: Measurement[] = [];
  const drifted: DriftedModel[] = [];
  for (const [name, model] of Object.entries(models)) {
    if (!model.drift) continue;
    const started = performance.now();
    try {
      const result = await compareTables(model, model.drift, head, base);
      measurements.push(...measureDrift(name, result));
      drifted.push(driftedModel(name, result));
      progress.note(`Drift of ${name}: ${result.reason}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
      const reason = boundedText(reasonOf(error));
      const source = boundedText(model.drift.current);
      measurements.push(
        measurement({ id: `drift.${name}.share`, source, direction: 'lower', undefined_reason: reason }),
      );
      progress.note(`Drift of ${name} was not measured: ${reason}`);
    }
  }
  return { measurements, section: drifted.length === 0 ? undefined : { models: drifted } };
}

async function compareTables(
  { test }: ModelConfig,
  config: NonNullable<ModelConfig['drift']>,
  head: RevisionView,
  base: RevisionView | undefined,
): Promise<DriftResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'assay-drift-'));
  try {
    const reference =
      (base && (await openRevisionTable(base, config.reference, join(scratch, 'reference')))) ??
      (await openRevisionTable(head, config.reference, join(scratch, 'reference')));
    if (!reference) throw missing(config.reference);
    try {
      // Evidently types each table for itself.
      const types = config.preset === 'assay' ? { columns: [...reference.columns] } : {};
      const current = await openRevisionTable(head, config.current, join(scratch, 'current'), types);
      if (!current) throw missing(config.current);
      try {
        const hasTarget = [reference, current].every(({ columns }) => columns.some(({ name }) => name === test.target));
        const options = driftOptions(config, hasTarget ? test.target : undefined);
        return await detectDrift(columnReader(reference), columnReader(current), options);
      } finally {
        current.close();
      }
    } finally {
      reference.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function missing(path: string): UserError {
  return new UserError({
    code: 'FILE_MISSING',
    message: `there is no ${path}`,
    hint: 'Correct the path under `drift:` in assay.yaml, or let a stage make the file.',
    exitCode: 2,
  });
}
