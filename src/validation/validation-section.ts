import * as z from 'zod';
import type { Block, Cell } from '../core/blocks.js';
import { MAX_TEXT, boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import { measurement } from '../core/measurement.js';
import type { Measurement } from '../core/measurement.js';
import type { RuleResult } from './validate-table.js';

const text = z.string().max(MAX_TEXT);
const count = z.number().int().nonnegative();
const MAX_RULES = 500;

/** `sections.validation` of report.json: every dataset with the rules that do not hold. */
export const validationSectionSchema = z.strictObject({
  datasets: z
    .array(
      z.strictObject({
        name: text,
        path: text,
        rows: count.nullable(),
        rules: count,
        /** Why nothing could be looked at. */
        problem: text.nullable(),
        broken: z
          .array(
            z.strictObject({
              id: text,
              status: z.enum(['fail', 'warning', 'skipped']),
              reason: text,
              /** Rows that fail, counted from 1; their values are not told. */
              rows: z.array(count).max(10),
            }),
          )
          .max(MAX_RULES),
      }),
    )
    .max(100),
});

export type ValidationSection = z.infer<typeof validationSectionSchema>;
export type ValidatedDataset = ValidationSection['datasets'][number];

/** `validation.<dataset>.<rule>`: rows that fail, or the number that a quality rule bounds. */
export function measureRules(dataset: string, path: string, rules: readonly RuleResult[]): Measurement[] {
  return rules.map(({ id, failing_rows: failing, total_rows: n, value, reason }) => {
    const measured = failing ?? value ?? null;
    return measurement({
      id: boundedText(`validation.${dataset}.${id}`),
      source: boundedText(path),
      n,
      unit: failing === null ? null : 'rows',
      direction: failing === null ? null : 'lower',
      value: measured,
      undefined_reason: measured === null ? boundedText(reason ?? 'it could not be measured') : null,
    });
  });
}

/** The section's entry of a dataset. */
export function validatedDataset(name: string, path: string, rules: readonly RuleResult[]): ValidatedDataset {
  return {
    name,
    path: boundedText(path),
    rows: rules[0]?.total_rows ?? null,
    rules: rules.length,
    problem: null,
    broken: rules
      .flatMap(({ id, status, sample, ...found }) =>
        status === 'pass'
          ? []
          : [{ id: boundedText(id), status, reason: reasonOf(found), rows: sample.map(({ row }) => row).slice(0, 10) }],
      )
      .slice(0, MAX_RULES),
  };
}

/** The section's entry of a dataset that could not be read. */
export function unreadDataset(name: string, path: string, problem: string): ValidatedDataset {
  return { name, path: boundedText(path), rows: null, rules: 0, problem: boundedText(problem), broken: [] };
}

function reasonOf({ reason, failing_rows: failing, total_rows: total }: Omit<RuleResult, 'id' | 'status' | 'sample'>) {
  return boundedText(reason ?? `${formatNumber(failing ?? 0)} of ${formatNumber(total)} rows break it`);
}

/** Draws the section: one line a dataset, with a table of the rules that do not hold. */
export function validationBlocks({ datasets }: ValidationSection): Block[] {
  return datasets.flatMap((dataset): Block[] => {
    const { name, path, rows, rules, problem, broken } = dataset;
    if (problem !== null) return [{ kind: 'note', tone: 'error', content: [{ code: name }, `: ${problem}`] }];
    const held = rules - broken.length;
    return [
      {
        kind: 'details',
        summary: `Data ${name}: ${held} of ${rules} rules hold over ${rows === null ? 'the rows' : `${formatNumber(rows)} rows`} of ${path}`,
        open: broken.some(({ status }) => status === 'fail'),
        blocks: broken.length === 0 ? [{ kind: 'paragraph', content: ['Every rule holds.'] }] : [brokenTable(dataset)],
      },
    ];
  });
}

function brokenTable({ name, broken }: ValidatedDataset): Block {
  return {
    kind: 'table',
    caption: `Rules that ${name} does not keep`,
    columns: [{ title: 'Rule' }, { title: 'Status' }, { title: 'Found' }, { title: 'Rows such as' }],
    rows: broken.map(({ id, status, reason, rows }): Cell[] => [
      { code: id },
      { strong: status, tone: status === 'fail' ? 'bad' : 'unsure' },
      reason,
      rows.join(', '),
    ]),
  };
}
