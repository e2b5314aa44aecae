import * as z from 'zod';
import { MAX_TEXT, boundedText } from '../core/bounded.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import type { Distribution } from './distribution.js';
import { percent } from './percent.js';
import type { ColumnCheck, ColumnDrift, DriftResult } from './drift-result.js';

const text = z.string().max(MAX_TEXT);
const finite = z.number().nullable();
const MAX_COLUMNS = 1000;
const MAX_DISTRIBUTIONS = 30;
const shares = z.array(z.number()).max(50);
const distributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bins'),
    edges: shares,
    reference: shares,
    current: shares,
    medians: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('levels'), levels: z.array(text).max(50), reference: shares, current: shares }),
]);
const side = z.strictObject({ path: text, rows: z.number().int().nonnegative() });

/** `sections.drift` of report.json. */
export const driftSectionSchema = z.strictObject({
  models: z
    .array(
      z.strictObject({
        name: text,
        /** Null where an imported report does not say. */
        reference: side.nullable(),
        current: side.nullable(),
        /** The report that was imported. */
        imported: text.nullable(),
        preset: z.enum(['assay', 'evidently']),
        dataset_drift: z.boolean(),
        reason: text,
        /** Null where there is none; `reason` says why. */
        share: finite,
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
        /** Of the first columns that drifted or failed a check. */
        distributions: z
          .array(z.strictObject({ column: text, distribution: distributionSchema }))
          .max(MAX_DISTRIBUTIONS),
        /** One a level of the column that segments are made by. */
        segments: z
          .array(
            z.strictObject({
              by: text,
              rows: z.number().int().nonnegative(),
              status: z.enum(['ok', 'drifted', 'insufficient']),
              drifted: z.array(text).max(20),
            }),
          )
          .max(50),
        /** Columns that came, went or changed their type. */
        schema: z.array(text).max(100),
      }),
    )
    .max(100),
});

export type DriftSection = z.infer<typeof driftSectionSchema>;
export type DriftedModel = DriftSection['models'][number];

/** Names of `drift.<model>.<name>` that are no column's; a column of such a name has a backslash before it. */
const OWN_NAMES = ['share', 'failed_checks', 'schema_changes'];

/**
 * `drift.<model>.share`, how many columns failed a check and how many went missing or changed their type (of tables, not of
 * an imported report), and the score of each column.
 */
export function measureDrift(
  model: string,
  { share, undefined_reason: whyNone, columns, current, imported, schema }: DriftResult,
): Measurement[] {
  const common = { source: boundedText(imported ?? current!.name), n: current?.rows ?? null };
  const lowerIsBetter = (name: string, value: number | null, undefined_reason: string | null = null) =>
    measurement({ ...common, id: `drift.${model}.${name}`, direction: 'lower', value, undefined_reason });
  const failed = Object.values(columns).filter(({ checks = [] }) => checks.some(({ flagged }) => flagged));
  const changed = schema.filter(({ change }) => change !== 'new');
  return [
    lowerIsBetter('share', share, share === null ? boundedText(whyNone ?? 'no column could be compared') : null),
    ...(imported === undefined
      ? [lowerIsBetter('failed_checks', failed.length), lowerIsBetter('schema_changes', changed.length)]
      : []),
    ...Object.entries(columns).map(([name, { score, undefined_reason: why }]) =>
      measurement({
        ...common,
        id: boundedText(`drift.${model}.${columnId(name)}`),
        value: score,
        undefined_reason: score === null ? boundedText(why ?? 'it was not compared') : null,
      }),
    ),
  ];
}

function columnId(name: string): string {
  if (OWN_NAMES.includes(name)) return `\\${name}`;
  return name.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
}

const ORDER: ColumnDrift['status'][] = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];

/** The section's entry of a model. */
export function driftedModel(name: string, result: DriftResult): DriftedModel {
  const columns = Object.entries(result.columns).sort(
    ([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
  return {
    name,
    reference: result.reference && { path: boundedText(result.reference.name), rows: result.reference.rows },
    current: result.current && { path: boundedText(result.current.name), rows: result.current.rows },
    imported: result.imported === undefined ? null : boundedText(result.imported),
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
    distributions: columns
      .flatMap(([column, { distribution }]) =>
        distribution ? [{ column: boundedText(column), distribution: bounded(distribution) }] : [],
      )
      .slice(0, MAX_DISTRIBUTIONS),
    segments: (result.segments ?? []).map(({ by, n, status, columns: inside }) => ({
      by: boundedText(
        Object.entries(by)
          .map((pair) => pair.join('='))
          .join(', '),
      ),
      rows: n,
      status,
      drifted: Object.keys(inside)
        .filter((column) => inside[column]!.drifted)
        .map(boundedText)
        .slice(0, 20),
    })),
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

function bounded(distribution: Distribution): Distribution {
  return distribution.kind === 'bins'
    ? distribution
    : { ...distribution, levels: distribution.levels.map((level) => boundedText(level)) };
}
