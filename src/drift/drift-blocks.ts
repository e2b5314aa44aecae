import type { Block, Cell, Inline } from '../core/blocks.js';
import { formatNumber } from '../core/format-number.js';
import type { DriftSection, DriftedModel } from './drift-section.js';
import { percent } from './percent.js';

/** Draws the section: one fold a model. */
export function driftBlocks({ models }: DriftSection): Block[] {
  return models.map((model): Block => ({
    kind: 'details',
    summary: `Drift of ${model.name}: ${model.reason}`,
    blocks: [
      {
        kind: 'paragraph',
        content: sidesOf(model),
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
      ...segmentBlocks(model),
      ...distributionBlocks(model.distributions),
    ],
  }));
}

function segmentBlocks({ segments }: DriftedModel): Block[] {
  if (segments.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Segments',
      columns: [
        { title: 'Segment' },
        { title: 'Rows', align: 'right' },
        { title: 'Status' },
        { title: 'Drifted columns' },
      ],
      rows: segments.map(({ by, rows, status, drifted }) => [
        { code: by },
        formatNumber(rows),
        { strong: status, tone: TONES[status] },
        drifted.join(', '),
      ]),
    },
  ];
}

const TONES = { drifted: 'bad', ok: 'good', insufficient: 'unsure' } as const;

/** Numbers as outlines of histograms, the current side first; categories as tables. */
function distributionBlocks(distributions: DriftedModel['distributions']): Block[] {
  if (distributions.length === 0) return [];
  const blocks = distributions.map(({ column, distribution }): Block => {
    if (distribution.kind === 'levels') {
      return {
        kind: 'table',
        caption: `${column}: shares of rows`,
        columns: [{ title: 'Value' }, { title: 'Reference', align: 'right' }, { title: 'Current', align: 'right' }],
        rows: distribution.levels.map((level, k) => [
          { code: level },
          percent(distribution.reference[k]!),
          percent(distribution.current[k]!),
        ]),
      };
    }
    const { edges, medians } = distribution;
    const outline = (heights: readonly number[]): [number, number][] => [
      [edges[0]!, 0],
      ...heights.flatMap((height, k): [number, number][] => [
        [edges[k]!, height],
        [edges[k + 1]!, height],
      ]),
      [edges.at(-1)!, 0],
    ];
    const [before, now] = medians.map((median) => formatNumber(median));
    return {
      kind: 'chart',
      caption: `${column}: median ${before} → ${now}`,
      x: { title: column },
      y: { title: 'share of rows' },
      series: [
        { name: 'current', points: outline(distribution.current) },
        { name: 'reference', points: outline(distribution.reference) },
      ],
      hasDiagonal: false,
    };
  });
  return [{ kind: 'details', summary: 'Distributions of the columns that changed', blocks }];
}

function sidesOf({ imported, reference, current, preset }: DriftedModel): Inline[] {
  if (!reference || !current) return ['From ', { code: imported ?? '' }, ', a report of Evidently.'];
  return [
    { code: current.path },
    ` (${formatNumber(current.rows)} rows) beside `,
    { code: reference.path },
    ` (${formatNumber(reference.rows)} rows), preset ${preset}.`,
  ];
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
