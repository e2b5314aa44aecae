import { formatChange, formatNumber } from '../core/format-number.js';
import type { Comparison, MetricComparison } from '../evaluation/index.js';
import { valueTable } from './value-table.js';

/** Margins people often take, for who gave none. */
const USUAL_MARGIN = '--margin roc_auc=0.01 or --margin log_loss=2%';

/** A comparison for a terminal: the decision, each metric with its reason, then slices. */
export async function comparisonText(comparison: Comparison, champion: string, challenger: string): Promise<string> {
  const { metrics, slices, decision, reason } = comparison;
  const judged = Object.entries(metrics);
  const rows = judged.map(([name, one]) => [name, ...cellsOf(one)]);
  const head = ['Metric', 'Champion', 'Challenger', 'Change', '90 % interval', 'Margin', 'Verdict', 'Why'];
  const parts = [`${decision}: ${reason}`, `${challenger} beside ${champion}: ${facts(comparison)}`];
  parts.push(await valueTable(head, rows, false));
  if (judged.some(([, { margin, direction }]) => margin === null && direction !== null))
    parts.push(
      `Without a margin only what is proved worse fails. To prove that nothing is worse, allow a little: ${USUAL_MARGIN}.`,
    );
  if (slices.length > 0) parts.push(await sliceTable(slices));
  return parts.join('\n\n');
}

function facts({ n, positives, groups, discordance }: Comparison): string {
  return [
    `${formatNumber(n)} rows, the same in both`,
    ...(positives === null ? [] : [`${formatNumber(positives)} positive`]),
    ...(groups === null ? [] : [`${formatNumber(groups)} groups`]),
    ...(discordance === null ? [] : [`${formatNumber(discordance * 100)} % labelled differently`]),
  ].join(', ');
}

function cellsOf({ champion, challenger, diff, ci, margin, verdict, improved, reason }: MetricComparison): string[] {
  return [
    shown(champion),
    shown(challenger),
    diff === null ? '-' : formatChange(diff),
    ci === null ? '-' : `${formatChange(ci[0])} to ${formatChange(ci[1])}`,
    shown(margin),
    improved ? `${verdict}, improved` : verdict,
    reason,
  ];
}

function sliceTable(slices: Comparison['slices']): Promise<string> {
  const rows = slices.flatMap(({ by, n, status, metrics }) => {
    const name = Object.entries(by)
      .map(([column, level]) => `${column}=${level ?? '(empty)'}`)
      .join(', ');
    if (status === 'insufficient') return [[name, formatNumber(n), '', '', '', '', '', '', status]];
    return Object.entries(metrics).map(([metric, one]) => {
      const [champion, challenger, change, interval, margin] = cellsOf(one);
      return [name, formatNumber(n), metric, champion!, challenger!, change!, interval!, margin!, one.verdict];
    });
  });
  const head = ['Slice', 'Rows', 'Metric', 'Champion', 'Challenger', 'Change', '90 % interval', 'Margin', 'Verdict'];
  return valueTable(head, rows, false);
}

function shown(value: number | null): string {
  return value === null ? '-' : formatNumber(value);
}
