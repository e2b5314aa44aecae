import { boundedText } from '../core/bounded.js';
import { MAX_HISTORY_VALUES, comparisonsOf } from '../core/history.js';
import type { RecordedRun } from '../core/history.js';
import type { Measurement } from '../core/measurement.js';
import type { EvaluationSection } from '../evaluation/index.js';
import type { Report } from './report-schema.js';

/** What a run is recorded by. */
export interface RunToRecord extends Pick<Report, 'decision' | 'measurements' | 'verdicts' | 'subject'> {
  id: string;
  time: Date;
  branch: string;
  /** Digests of the rows that new challengers were compared on. */
  compared: readonly string[];
}

/** The line of a run in the history, on top of the runs that are there. */
export function recordedRun(run: RunToRecord, runs: readonly RecordedRun[]): RecordedRun {
  const { id, time, branch, decision, subject, compared } = run;
  const again = runs.filter(({ run_id }) => run_id !== null && run_id === subject.run_id);
  const counts = compared.map((digest) => {
    const isCounted = comparisonsOf(again, digest) > 0;
    return [digest, comparisonsOf(runs, digest) + (isCounted ? 0 : 1)];
  });
  return {
    id,
    time: time.toISOString(),
    commit: subject.head_sha!,
    branch: boundedText(branch),
    run_id: subject.run_id,
    workflow: subject.workflow,
    decision,
    values: valuesOf(run),
    comparisons: Object.fromEntries(counts) as Record<string, number>,
  };
}

/** What is gated first, slices last: the record is bounded. */
function valuesOf({ measurements, verdicts }: RunToRecord): Record<string, number> {
  const gated = new Set(verdicts.map(({ measurement }) => measurement));
  const rank = ({ id }: Measurement) => (gated.has(id) ? 0 : id.endsWith(']') ? 2 : 1);
  const known = measurements.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  const kept = known.sort((a, b) => rank(a) - rank(b)).slice(0, MAX_HISTORY_VALUES);
  return Object.fromEntries(kept.map(({ id, value }) => [id, value]));
}

/**
 * Writes into the section how many challengers each model's test rows have judged, this one included, and returns the
 * digests of rows that judged a new one: a model that answers as the champion does was not chosen by these rows.
 */
export function countComparisons(
  section: EvaluationSection | undefined,
  measurements: readonly Measurement[],
  runs: readonly RecordedRun[],
): string[] {
  const compared = new Set<string>();
  for (const { name, test, standing } of section?.models ?? []) {
    if (test.digest === null || standing.kind !== 'compared') continue;
    const isNew = measurements.some(({ id, diff }) => id.startsWith(`evaluation.${name}.`) && (diff ?? 0) !== 0);
    if (isNew) compared.add(test.digest);
    if (runs.length > 0) test.comparisons = comparisonsOf(runs, test.digest) + (isNew ? 1 : 0) || null;
  }
  return [...compared];
}
