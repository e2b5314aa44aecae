import { formatNumber } from '../core/format-number.js';
import type { ColumnCheck, ColumnDrift, DriftResult } from '../drift/index.js';
import { valueTable } from './value-table.js';

/** A comparison for a terminal: the verdict, the columns that drifted first, then what else changed. */
export async function driftText(result: DriftResult): Promise<string> {
  const { reference, current, imported, columns, segments = [] } = result;
  const tables =
    reference && current
      ? `${reference.name} (${rows(reference.rows)}) against ${current.name} (${rows(current.rows)})`
      : `as ${imported} says, a report of Evidently`;
  const parts = [`${VERDICTS[result.decision]}: ${result.reason}`, tables, await columnTable(columns), changes(result)];
  if (segments.length > 0) {
    const lines = segments.map(({ by, n, status, columns: inside }) => {
      const drifted = Object.keys(inside).filter((name) => inside[name]!.drifted);
      const name = Object.entries(by).map(([column, level]) => `${column}=${level}`);
      return [name.join(', '), formatNumber(n), status, drifted.join(', ')];
    });
    parts.push(await valueTable(['Segment', 'Rows', 'Status', 'Drifted columns'], lines, false));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

const VERDICTS: Readonly<Record<DriftResult['decision'], string>> = {
  pass: 'no dataset drift',
  fail: 'dataset drift',
  inconclusive: 'inconclusive',
};

const ORDER: readonly ColumnDrift['status'][] = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];

function columnTable(columns: DriftResult['columns']): Promise<string> {
  const sorted = Object.entries(columns).sort(([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const lines = sorted.map(([name, column]) => [
    column.critical ? `${name} (critical)` : name,
    column.type,
    column.method ?? '-',
    number(column.score),
    number(column.threshold),
    number(column.noise_floor),
    number(column.q_value),
    column.undefined_reason === undefined ? column.status : `${column.status}: ${column.undefined_reason}`,
  ]);
  const head = ['Column', 'Type', 'Method', 'Score', 'Threshold', 'Noise', 'q', 'Status'];
  return valueTable(head, lines, false);
}

/** Checks that say no, and columns that came, went or changed their type: a line each. */
function changes({ columns, schema }: DriftResult): string {
  const schemaLines = schema.map(({ column, change, reference, current }) => {
    if (change === 'missing') return `${column}: missing now`;
    return change === 'new' ? `${column}: new` : `${column}: was ${reference}, is ${current}`;
  });
  const checkLines = Object.entries(columns).flatMap(([name, { checks = [] }]) =>
    checks.filter(({ flagged }) => flagged).map((check) => `${name}: ${checkText(check)}`),
  );
  return [...schemaLines, ...checkLines].join('\n');
}

function checkText({ check, reference, current, levels = [] }: ColumnCheck): string {
  switch (check) {
    case 'null_rate':
      return `empty values ${percent(reference)} before, ${percent(current)} now`;
    case 'new_categories':
      return `${percent(current)} of rows have new categories: ${levels.join(', ')}`;
    case 'missing_categories':
      return `categories of ${percent(reference)} of rows are gone: ${levels.join(', ')}`;
    case 'out_of_range':
      return `${percent(current)} of values lie outside of the reference's range`;
  }
}

function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)} %`;
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : formatNumber(value);
}

function rows(count: number): string {
  return `${formatNumber(count)} rows`;
}
