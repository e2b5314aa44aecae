import * as z from 'zod';
import type { Block, Cell } from '../../core/blocks.js';
import { MAX_TEXT, boundedText } from '../../core/bounded.js';
import { formatNumber } from '../../core/format-number.js';
import type { Measurement } from '../../core/measurement.js';
import type { Past } from './past.js';

const MAX_SERIES = 50;
/** Most values of a series, as many as a rule looks at unless it says otherwise; so many of them are drawn. */
export const MAX_HISTORY_POINTS = 64;
const DRAWN_POINTS = 40;

/** `sections.history` of report.json: what the default branch had before. */
export const historySectionSchema = z.strictObject({
  /** Why there is none, or why it may be incomplete. */
  missing: z.string().max(MAX_TEXT).nullable(),
  /** Past values of what is gated, oldest first. */
  series: z
    .array(z.strictObject({ id: z.string().max(MAX_TEXT), values: z.array(z.number()).min(1).max(MAX_HISTORY_POINTS) }))
    .max(MAX_SERIES),
});

export type HistorySection = z.infer<typeof historySectionSchema>;

/** The section, with the past of these measurements as far as it is known. */
export function historySection(ids: readonly string[], past: Past): HistorySection {
  const series = [...new Set(ids)]
    .map((id) => ({
      id,
      values: past
        .valuesOf(id)
        .slice(-MAX_HISTORY_POINTS)
        .map(({ value }) => value),
    }))
    .filter(({ values }) => values.length > 0)
    .slice(0, MAX_SERIES);
  return { missing: past.missing === undefined ? null : boundedText(past.missing), series };
}

/** Draws the section: a fold with one row a measurement, its past as bars and the value of this change last. */
export function historyBlocks({ missing, series }: HistorySection, measurements: readonly Measurement[]): Block[] {
  const note: Block[] = missing === null ? [] : [{ kind: 'note', tone: 'info', content: [`No history: ${missing}.`] }];
  if (series.length === 0) return note;
  const now = new Map(measurements.map(({ id, value }) => [id, value]));
  const longest = Math.max(...series.map(({ values }) => values.length));
  return [
    ...note,
    {
      kind: 'details',
      summary: `History: the last ${longest === 1 ? 'run' : `${longest} runs`} of the default branch`,
      blocks: [
        {
          kind: 'table',
          caption: 'Gated measurements on the default branch',
          columns: [
            { title: 'Metric' },
            { title: 'Past, then now' },
            { title: 'Least', align: 'right' },
            { title: 'Most', align: 'right' },
            { title: 'Now', align: 'right' },
          ],
          rows: series.map(({ id, values }): Cell[] => {
            const value = now.get(id) ?? null;
            const drawn = values.slice(-DRAWN_POINTS);
            return [
              { code: id },
              sparkline(value === null ? drawn : [...drawn, value]),
              formatNumber(Math.min(...values)),
              formatNumber(Math.max(...values)),
              value === null ? '–' : formatNumber(value),
            ];
          }),
        },
      ],
    },
  ];
}

const BARS = '▁▂▃▄▅▆▇█';

/** One bar a value, the least lowest; all in the middle where they are the same. */
export function sparkline(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return '▄'.repeat(values.length);
  return values.map((value) => BARS[Math.round(((value - least) / (most - least)) * (BARS.length - 1))]!).join('');
}
