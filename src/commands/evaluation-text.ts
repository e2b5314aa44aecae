import { formatNumber } from '../core/format-number.js';
import type { ChosenMetric, Evaluation, GroupGap, Measured, Slice } from '../evaluation/index.js';
import { valueTable } from './value-table.js';

/** An evaluation for a terminal: metrics with intervals, then slices, then differences between groups. */
export async function evaluationText(
  evaluation: Evaluation,
  measured: readonly ChosenMetric[],
  source: string,
): Promise<string> {
  const { n, positives, metrics, slices, fairness } = evaluation;
  const ofRows = `${source}: ${formatNumber(n)} rows${positives === null ? '' : `, ${formatNumber(positives)} positive`}`;
  const parts = [ofRows, await metricTable(metrics), notes(metrics)];
  if (slices.length > 0)
    parts.push(await sliceTable(slices, Object.keys(metrics)), boundsOf(slices), worstOf(slices, measured));
  for (const { by, gaps } of fairness) {
    const rows = Object.entries(gaps).map(([name, gap]) => [name, shown(gap), interval(gap), between(gap)]);
    const head = [`Fairness by ${by.join(', ')}`, 'Value', '95 % interval', 'Between'];
    parts.push(await valueTable(head, rows, false));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

function metricTable(metrics: Evaluation['metrics']): Promise<string> {
  const rows = Object.entries(metrics).map(([name, measured]) => [name, shown(measured), interval(measured)]);
  return valueTable(['Metric', 'Value', '95 % interval'], rows, false);
}

/** Why values are missing, and what to know of those that are there. */
function notes(metrics: Evaluation['metrics']): string {
  return Object.entries(metrics)
    .flatMap(([name, { undefined_reason: reason, note }]) => {
      if (reason !== undefined) return [`${name} is undefined: ${reason}`];
      return note === undefined ? [] : [`${name}: ${note}`];
    })
    .join('\n');
}

function sliceTable(slices: readonly Slice[], names: readonly string[]): Promise<string> {
  const hasPositives = slices.some(({ positives }) => positives !== null);
  const rows = slices.map(({ by, n, positives, metrics, status }) => [
    nameOf(by),
    formatNumber(n),
    ...(hasPositives ? [positives === null ? '-' : formatNumber(positives)] : []),
    ...names.map((name) => shown(metrics[name]!)),
    status,
  ]);
  return valueTable(['Slice', 'Rows', ...(hasPositives ? ['Positive'] : []), ...names, 'Status'], rows, false);
}

/** What quantiles stand for. */
function boundsOf(slices: readonly Slice[]): string {
  const lines = slices.flatMap(({ by, bounds = {} }) =>
    Object.entries(bounds).map(
      ([column, [low, high]]) => `${column}=${by[column]}: ${formatNumber(low)} to ${formatNumber(high)}`,
    ),
  );
  return [...new Set(lines)].join('\n');
}

/** For each metric, the slice that is furthest behind the rows beside it. */
function worstOf(slices: readonly Slice[], measured: readonly ChosenMetric[]): string {
  return measured
    .flatMap(({ name, metric: { direction } }) => {
      const lags = slices.flatMap(({ by, metrics }) => {
        const { value, rest } = metrics[name]!;
        if (value === null || typeof rest !== 'number' || !direction) return [];
        return [{ by, value, rest, lag: direction === 'higher' ? rest - value : value - rest }];
      });
      const worst = lags.toSorted((a, b) => b.lag - a.lag)[0];
      if (!worst || worst.lag <= 0) return [];
      return [
        `${name} is worst where ${nameOf(worst.by)}: ${formatNumber(worst.value)}, elsewhere ${formatNumber(worst.rest)}`,
      ];
    })
    .join('\n');
}

function nameOf(by: Slice['by']): string {
  return Object.entries(by)
    .map(([column, level]) => `${column}=${level ?? '(empty)'}`)
    .join(', ');
}

function shown({ value }: Pick<Measured, 'value'>): string {
  return value === null ? '-' : formatNumber(value);
}

function interval({ ci }: Pick<Measured, 'ci'>): string {
  return ci === null ? '-' : `${formatNumber(ci[0])} to ${formatNumber(ci[1])}`;
}

function between({ between: groups, undefined_reason: reason }: GroupGap): string {
  return groups ? `${groups[0]} and ${groups[1]}` : (reason ?? '');
}
