import { benjaminiHochberg } from '../stats/benjamini-hochberg.js';
import { isDrift } from './detectors/detector.js';
import type { DriftOptions } from './drift-options.js';
import type { ColumnDrift } from './drift-result.js';
import type { MeasuredColumn } from './measure-column.js';

/**
 * Says which of the measured columns have drifted. Preset `evidently`: the score against the threshold. Preset `assay`:
 * a distance of at least the threshold and a p-value that stays significant among all tests of the run; for a method that is a
 * p-value itself, its q-value against the threshold. Columns and their checks are one family, so that a run without drift
 * flags anything at all with a chance of `falseAlarms`.
 */
export function judgeColumns(
  measured: readonly { name: string; column: MeasuredColumn }[],
  options: DriftOptions,
): { name: string; drift: ColumnDrift }[] {
  const qValues = correctedPValues(measured, options);
  let next = 0;
  return measured.map(({ name, column }) => {
    const { kind, detector, threshold, score, pValue, noiseFloor, failure } = column;
    const qValue = qValues[next++]!;
    const checks = column.checks.map(({ large, isPossible, ...check }) => {
      // What no regrouping of the rows could show is not counted, and is no news.
      const q = isPossible ? qValues[next]! : 1;
      next++;
      return { ...check, q_value: q, flagged: large && q <= options.falseAlarms };
    });
    const drifted = isDrifted(column, qValue, options);
    const drift: ColumnDrift = {
      type: kind,
      method: detector?.name ?? null,
      score: score ?? null,
      threshold: threshold ?? null,
      ...(pValue !== undefined && { p_value: pValue, q_value: qValue }),
      ...(noiseFloor !== undefined && { noise_floor: noiseFloor }),
      drifted,
      status: failure?.status ?? (drifted ? 'drifted' : 'ok'),
      ...(failure && { undefined_reason: failure.reason }),
      ...(options.columns[name]?.critical && { critical: true as const }),
      ...roleOf(name, options),
      ...(checks.length > 0 && { checks }),
      ...((drifted || checks.some(({ flagged }) => flagged)) &&
        column.distribution && { distribution: column.distribution }),
    };
    return { name, drift };
  });
}

/** One a column, then one for each of its checks, column after column; NaN where nothing was tested. */
function correctedPValues(measured: readonly { column: MeasuredColumn }[], { segment }: DriftOptions): number[] {
  const pValues = measured.flatMap(({ column: { pValue, checks } }) => [
    pValue ?? NaN,
    ...checks.map((check) => (check.isPossible ? check.p_value : NaN)),
  ]);
  // All rows and segments are a family each: each has half of the false alarms.
  const families = segment === undefined ? 1 : 2;
  return benjaminiHochberg(pValues).map((q) => Math.min(1, families * q));
}

function isDrifted({ detector, score, threshold }: MeasuredColumn, qValue: number, options: DriftOptions): boolean {
  if (!detector || score === undefined || threshold === undefined) return false;
  if (options.preset === 'evidently') return isDrift(detector, score, threshold);
  if (detector.score === 'p_value') return isDrift(detector, qValue, threshold);
  return isDrift(detector, score, threshold) && qValue <= options.falseAlarms;
}

function roleOf(name: string, { target, prediction }: DriftOptions): Pick<ColumnDrift, 'role'> {
  if (name === target) return { role: 'target' };
  return name === prediction ? { role: 'prediction' } : {};
}
