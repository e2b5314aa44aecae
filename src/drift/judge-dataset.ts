import type { DriftOptions } from './drift-options.js';
import type { ColumnDrift, DriftResult, SchemaChange } from './drift-result.js';

type DatasetVerdict = Pick<
  DriftResult,
  | 'decision'
  | 'reason'
  | 'dataset_drift'
  | 'share'
  | 'undefined_reason'
  | 'drift_share'
  | 'number_of_columns'
  | 'number_of_drifted_columns'
>;

/** One side of a comparison. */
type Side = Pick<NonNullable<DriftResult['reference']>, 'name' | 'rows'>;

/**
 * The verdict about the dataset: drifted when the share of drifted columns reaches the limit, or any critical column
 * drifted, failed a check, or changed its type or went missing.
 */
export function judgeDataset(
  columns: Readonly<Record<string, ColumnDrift>>,
  schema: readonly SchemaChange[],
  options: DriftOptions,
  sides: readonly Side[],
): DatasetVerdict {
  const compared = Object.entries(columns).filter(([, { status }]) => status === 'ok' || status === 'drifted');
  const drifted = compared.filter(([, column]) => column.drifted);
  const weight = (entries: readonly [string, unknown][]): number =>
    entries.reduce((sum, [name]) => sum + (options.columns[name]?.weight ?? 1), 0);
  const all = weight(compared);
  const share = all > 0 ? weight(drifted) / all : null;
  const whyNot = compared.length > 0 ? 'every compared column has the weight 0' : nothingCompared(sides);
  const critical = Object.keys(options.columns).filter((name) => options.columns[name]?.critical);
  const broken = critical.find((name) => isBroken(columns[name], name, schema));
  const unknown = critical.find((name) => columns[name]?.score === null);
  const counts = `${drifted.length} of ${compared.length} columns drifted`;
  const verdict = (decision: DriftResult['decision'], reason: string): DatasetVerdict => ({
    decision,
    reason,
    dataset_drift: decision === 'fail',
    share,
    ...(share === null && { undefined_reason: whyNot }),
    drift_share: options.driftShare,
    number_of_columns: compared.length,
    number_of_drifted_columns: drifted.length,
  });
  if (broken !== undefined) return verdict('fail', `the critical column "${broken}" changed; ${counts}`);
  if (share !== null && share >= options.driftShare) {
    return verdict('fail', `${counts}, a share of ${round(share)} (limit ${options.driftShare})`);
  }
  if (unknown !== undefined) return verdict('inconclusive', `the critical column "${unknown}" could not be compared`);
  if (share === null) return verdict('inconclusive', whyNot);
  return verdict('pass', counts);
}

function nothingCompared(sides: readonly Side[]): string {
  const empty = sides.find(({ rows }) => rows === 0);
  return empty ? `${empty.name} has no rows` : 'no column could be compared';
}

function isBroken(column: ColumnDrift | undefined, name: string, schema: readonly SchemaChange[]): boolean {
  const changed = schema.some((change) => change.column === name && change.change !== 'new');
  return changed || (column?.drifted ?? false) || (column?.checks?.some(({ flagged }) => flagged) ?? false);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
