import { UserError } from '../core/errors.js';
import { isDrift } from './detectors/detector.js';
import type { Detector } from './detectors/detector.js';
import { DETECTORS } from './detectors/index.js';

/** What an Evidently report says of a column. */
export interface ImportedColumn {
  /** Our name of the method, which is Evidently's; as written there where it is no method we know. */
  method: string | null;
  /** Null where the report has no finite one. */
  score: number | null;
  threshold: number | null;
  /** As the report says, or by the method's own rule where it does not; null where neither can tell. */
  drifted: boolean | null;
}

export interface EvidentlyReport {
  /** Null where the report does not judge the dataset. */
  dataset_drift: boolean | null;
  /** Share of drifted columns, 0 to 1. */
  share: number | null;
  columns: Record<string, ImportedColumn>;
}

/** A report of more columns than that is no report. */
const MOST_COLUMNS = 100_000;
const LONGEST_NAME = 1000;

/**
 * Reads the JSON of an Evidently report, of 0.4 to 0.6 (`DatasetDriftMetric`, `DataDriftTable`, `ColumnDriftMetric`) or
 * of 0.7 (`DriftedColumnsCount`, `ValueDrift`, `tests`). Anything else is `EVIDENTLY_REPORT_UNREADABLE` (exit 2); parts
 * of another kind are passed over.
 */
export function importEvidently(document: unknown, name: string): EvidentlyReport {
  const metrics = listOf(recordOf(document)?.['metrics']);
  if (!metrics) throw unreadable(name);
  const report: EvidentlyReport = { dataset_drift: null, share: null, columns: {} };
  const columns = new Map<string, ImportedColumn>();
  for (const metric of metrics.slice(0, MOST_COLUMNS).map(recordOf)) {
    if (!metric) continue;
    if (typeof metric['metric'] === 'string') readOld(metric['metric'], recordOf(metric['result']), report, columns);
    else readNew(metric, report, columns);
  }
  readTests(listOf(recordOf(document)?.['tests']) ?? [], report, columns);
  if (columns.size === 0 && report.share === null) throw unreadable(name);
  // A column may be called `__proto__`.
  report.columns = Object.fromEntries(columns);
  return report;
}

type Fields = Record<string, unknown>;

function readOld(
  kind: string,
  result: Fields | undefined,
  report: EvidentlyReport,
  columns: Map<string, ImportedColumn>,
): void {
  if (!result) return;
  if (kind === 'DatasetDriftMetric' || (kind === 'DataDriftTable' && report.share === null)) {
    report.share = shareOf(result['share_of_drifted_columns']);
    report.dataset_drift = flagOf(result['dataset_drift']);
  }
  if (kind === 'ColumnDriftMetric') readOldColumn(textOf(result['column_name']), result, columns);
  if (kind !== 'DataDriftTable') return;
  for (const [name, column] of Object.entries(recordOf(result['drift_by_columns']) ?? {}).slice(0, MOST_COLUMNS)) {
    readOldColumn(textOf(name), recordOf(column), columns);
  }
}

function readOldColumn(
  name: string | undefined,
  column: Fields | undefined,
  columns: Map<string, ImportedColumn>,
): void {
  if (name === undefined || !column) return;
  const threshold = finiteOf(column['stattest_threshold']);
  columns.set(
    name,
    imported(
      textOf(column['stattest_name']),
      finiteOf(column['drift_score']),
      threshold,
      flagOf(column['drift_detected']),
    ),
  );
}

function readNew(metric: Fields, report: EvidentlyReport, columns: Map<string, ImportedColumn>): void {
  const config = recordOf(metric['config']) ?? {};
  const kind = textOf(config['type'])?.split(':').pop() ?? textOf(metric['metric_name'])?.split('(')[0];
  if (kind === 'DriftedColumnsCount') {
    report.share = shareOf(recordOf(metric['value'])?.['share']);
    const limit = finiteOf(config['drift_share']);
    report.dataset_drift = report.share === null || limit === null ? null : report.share >= limit;
  }
  const column = textOf(config['column']);
  if (kind !== 'ValueDrift' || column === undefined) return;
  columns.set(
    column,
    imported(textOf(config['method']), finiteOf(metric['value']), finiteOf(config['threshold']), null),
  );
}

/** The flags of 0.7: a failed test of id `drift` is a drifted column, one of `lt` on the share a drifted dataset. */
function readTests(tests: readonly unknown[], report: EvidentlyReport, columns: Map<string, ImportedColumn>): void {
  for (const test of tests.slice(0, MOST_COLUMNS).map(recordOf)) {
    const status = test?.['status'];
    if (!test || (status !== 'SUCCESS' && status !== 'FAIL')) continue;
    const config = recordOf(recordOf(test['metric_config'])?.['params']) ?? recordOf(test['metric_config']) ?? {};
    const column = columns.get(textOf(config['column']) ?? '');
    if (test['id'] === 'drift' && column) column.drifted = status === 'FAIL';
    const kind = textOf(config['type'])?.split(':').pop();
    if (test['id'] === 'lt' && kind === 'DriftedColumnsCount') report.dataset_drift = status === 'FAIL';
  }
}

function imported(
  method: string | undefined,
  score: number | null,
  threshold: number | null,
  flag: boolean | null,
): ImportedColumn {
  const detector = method === undefined ? undefined : knownMethod(method);
  const drifted = detector && score !== null && threshold !== null ? isDrift(detector, score, threshold) : null;
  return { method: detector?.name ?? method ?? null, score, threshold, drifted: flag ?? drifted };
}

/** By its name, or by the name for people that 0.7 writes where it chose the method itself. */
function knownMethod(method: string): Detector | undefined {
  return DETECTORS.find(({ name, displayName }) => name === method || displayName === method);
}

function recordOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}

function finiteOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function shareOf(value: unknown): number | null {
  const share = finiteOf(value);
  return share !== null && share >= 0 && share <= 1 ? share : null;
}

function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function unreadable(name: string): UserError {
  return new UserError({
    code: 'EVIDENTLY_REPORT_UNREADABLE',
    message: `${name} is no Evidently report with drift in it`,
    hint: 'Save it with report.save_json(…) or snapshot.save_json(…), of Evidently 0.4 to 0.7, with DataDriftPreset.',
    exitCode: 2,
  });
}
