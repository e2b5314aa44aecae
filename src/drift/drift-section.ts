import * as z from 'zod';
import type { Block, Cell } from '../core/blocks.js';
import { MAX_TEXT, boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import type { ColumnCheck, ColumnDrift, DriftResult } from './drift-result.js';

const text = z.string().max(MAX_TEXT);
const finite = z.number().nullable();
const MAX_COLUMNS = 1000;

/** `sections.drift` of report.json. */
export const driftSectionSchema = z.strictObject({
  models: z
    .array(
      z.strictObject({
        name: text,
        reference: z.strictObject({ path: text, rows: z.number().int().nonnegative() }),
        current: z.strictObject({ path: text, rows: z.number().int().nonnegative() }),
        preset: z.enum(['assay', 'evidently']),
        dataset_drift: z.boolean(),
        reason: text,
        share: z.number(),
        /** Drifted columns first. */
        columns: z
          .array(
            z.strictObject({
              name: text,
              method: text.nullable(),
              score: finite,
              threshold: finite,
              q_value: finite,
              noise_floor: finite,
              status: z.enum(['ok', 'drifted', 'insufficient', 'error', 'skipped']),
              /** What else was found, and why there is no score. */
              remarks: z.array(text).max(10),
            }),
          )
          .max(MAX_COLUMNS),
        omitted: z.number().int().nonnegative(),
        /** Columns that came, went or changed their type. */
        schema: z.array(text).max(100),
      }),
    )
    .max(100),
});

export type DriftSection = z.infer<typeof driftSectionSchema>;
export type DriftedModel = DriftSection['models'][number];

/** `drift.<model>.share`, and the score of each column. */
export function measureDrift(
  model: string,
  { share, number_of_columns: compared, columns, current }: DriftResult,
): Measurement[] {
  const source = boundedText(current.name);
  const n = current.rows;
  return [
    measurement({
      id: `drift.${model}.share`,
      source,
      n,
      direction: 'lower',
      value: compared === 0 ? null : share,
      undefined_reason: compared === 0 ? 'no column could be compared' : null,
    }),
    ...Object.entries(columns).map(([name, { score, undefined_reason: why }]) =>
      measurement({
        id: boundedText(`drift.${model}.${name.replace(/[\\.[\]=,]/g, (character) => `\\${character}`)}`),
        source,
        n,
        value: score,
        undefined_reason: score === null ? boundedText(why ?? 'it was not compared') : null,
      }),
    ),
  ];
}

const ORDER: ColumnDrift['status'][] = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];

/** The section's entry of a model. */
export function driftedModel(name: string, result: DriftResult): DriftedModel {
  const columns = Object.entries(result.columns).sort(
    ([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
  return {
    name,
    reference: { path: boundedText(result.reference.name), rows: result.reference.rows },
    current: { path: boundedText(result.current.name), rows: result.current.rows },
    preset: result.preset,
    dataset_drift: result.dataset_drift,
    reason: boundedText(result.reason),
    share: result.share,
    columns: columns.slice(0, MAX_COLUMNS).map(([column, drift]) => ({
      name: boundedText(column),
      method: drift.method,
      score: drift.score,
      threshold: drift.threshold,
      q_value: drift.q_value ?? null,
      noise_floor: drift.noise_floor ?? null,
      status: drift.status,
      remarks: remarksOf(drift).map(boundedText).slice(0, 10),
    })),
    omitted: Math.max(0, columns.length - MAX_COLUMNS),
    schema: result.schema
      .map(({ column, change, reference, current }) =>
        boundedText(change === 'type' ? `${column} was ${reference} and is ${current}` : `${column} is ${change}`),
      )
      .slice(0, 100),
  };
}

function remarksOf({ undefined_reason: why, checks = [], critical, role }: ColumnDrift): string[] {
  return [
    ...(critical ? ['critical'] : []),
    ...(role ? [role] : []),
    ...checks.filter(({ flagged }) => flagged).map(checkText),
    ...(why === undefined ? [] : [why]),
  ];
}

function checkText({ check, reference, current, levels = [] }: ColumnCheck): string {
  const named = levels.length === 0 ? '' : ` (${levels.join(', ')})`;
  return `${check.replaceAll('_', ' ')}${named}: ${percent(reference)} → ${percent(current)}`;
}

function percent(share: number): string {
  return `${formatNumber(Number((share * 100).toPrecision(3)))} %`;
}

/** Draws the section: one fold a model. */
export function driftBlocks({ models }: DriftSection): Block[] {
  return models.map((model): Block => ({
    kind: 'details',
    summary: `Drift of ${model.name}: ${model.reason}`,
    blocks: [
      {
        kind: 'paragraph',
        content: [
          { code: model.current.path },
          ` (${formatNumber(model.current.rows)} rows) beside `,
          { code: model.reference.path },
          ` (${formatNumber(model.reference.rows)} rows), preset ${model.preset}.`,
        ],
      },
      ...model.schema.map((line): Block => ({ kind: 'note', tone: 'warning', content: [line] })),
      {
        kind: 'table',
        caption: `Columns${model.omitted === 0 ? '' : `, ${model.omitted} left out`}`,
        columns: [
          { title: 'Column' },
          { title: 'Status' },
          { title: 'Method' },
          { title: 'Score', align: 'right' },
          { title: 'Threshold', align: 'right' },
          { title: 'Without drift', align: 'right' },
          { title: 'q', align: 'right' },
          { title: 'Remarks' },
        ],
        rows: model.columns.map(columnCells),
      },
    ],
  }));
}

function columnCells(column: DriftedModel['columns'][number]): Cell[] {
  const shown = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const tone = column.status === 'drifted' ? 'bad' : column.status === 'ok' ? 'good' : 'unsure';
  return [
    { code: column.name },
    { strong: column.status, tone: column.status === 'skipped' ? 'quiet' : tone },
    column.method ?? '–',
    shown(column.score),
    shown(column.threshold),
    shown(column.noise_floor),
    shown(column.q_value),
    column.remarks.join('; '),
  ];
}
