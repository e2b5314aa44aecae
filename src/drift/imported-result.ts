import type { ColumnDrift, DriftResult } from './drift-result.js';
import type { EvidentlyReport, ImportedColumn } from './import-evidently.js';

/**
 * What an Evidently report says, as if it had been measured here. Where the report does not judge the dataset, the share of
 * drifted columns against `driftShare` does.
 */
export function importedResult(report: EvidentlyReport, name: string, driftShare: number): DriftResult {
  const columns = Object.entries(report.columns).map(([column, imported]) => [column, columnOf(imported)] as const);
  const compared = columns.filter(([, { status }]) => status === 'ok' || status === 'drifted');
  const drifted = compared.filter(([, column]) => column.drifted);
  const share = report.share ?? (compared.length > 0 ? drifted.length / compared.length : null);
  const hasDrifted = report.dataset_drift ?? (share === null ? null : share >= driftShare);
  const whyNone = 'the report has no share of drifted columns';
  return {
    decision: hasDrifted === null ? 'inconclusive' : hasDrifted ? 'fail' : 'pass',
    reason: share === null ? whyNone : `a share of ${share} of columns drifted`,
    dataset_drift: hasDrifted ?? false,
    share,
    ...(share === null && { undefined_reason: whyNone }),
    drift_share: driftShare,
    number_of_columns: compared.length,
    number_of_drifted_columns: drifted.length,
    preset: 'evidently',
    imported: name,
    reference: null,
    current: null,
    columns: Object.fromEntries(columns),
    schema: [],
  };
}

function columnOf({ method, score, threshold, drifted }: ImportedColumn): ColumnDrift {
  const why = score === null ? 'the report has no score' : drifted === null ? 'the report has no verdict' : undefined;
  return {
    type: 'unknown',
    method,
    score,
    threshold,
    drifted: drifted ?? false,
    status: why !== undefined ? 'error' : drifted ? 'drifted' : 'ok',
    ...(why !== undefined && { undefined_reason: why }),
  };
}
