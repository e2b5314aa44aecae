import type { Block, Cell, Inline, ReportDocument, Tone } from '../core/blocks.js';
import { formatChange, formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import type { Verdict } from '../core/verdict.js';
import { driftBlocks } from '../drift/index.js';
import { evaluationBlocks } from '../evaluation/index.js';
import { historyBlocks } from '../gate/index.js';
import { pipelineBlocks } from '../pipeline/index.js';
import { validationBlocks } from '../validation/index.js';
import { dataBlocks } from '../versioning/index.js';
import type { Report } from './report-schema.js';

const VERDICT_TONES: Record<Verdict['status'], Tone> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'unsure',
  skipped: 'quiet',
};
const ORDER: Verdict['status'][] = ['fail', 'inconclusive', 'pass', 'skipped'];

/** What a reader sees of a report: one verdict line, the gates, then everything else folded, then how it came about. */
export function reportDocument(report: Report): ReportDocument {
  const { sections } = report;
  return {
    title: `Assay: ${report.decision}`,
    decision: report.decision,
    reason: report.reason,
    blocks: [
      ...gateBlocks(report),
      ...(sections.evaluation ? evaluationBlocks(sections.evaluation, report.measurements) : []),
      ...(sections.validation ? validationBlocks(sections.validation) : []),
      ...(sections.drift ? driftBlocks(sections.drift) : []),
      ...(sections.history ? historyBlocks(sections.history, report.measurements) : []),
      ...(sections.pipeline ? pipelineBlocks(sections.pipeline) : []),
      ...metricBlocks(report),
      ...(sections.data ? dataBlocks(sections.data) : []),
    ],
    footer: footer(report),
  };
}

function gateBlocks({ verdicts, measurements }: Report): Block[] {
  if (verdicts.length === 0) return [];
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const sorted = [...verdicts].sort(
    (a, b) => Number(a.informational) - Number(b.informational) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
  return [
    {
      kind: 'table',
      caption: 'Gates',
      columns: [
        { title: 'Metric' },
        { title: 'Base', align: 'right' },
        { title: 'Head', align: 'right' },
        { title: 'Change', align: 'right' },
        { title: 'Gate' },
        { title: 'Verdict' },
      ],
      rows: sorted.map((verdict): Cell[] => {
        const measured = byId.get(verdict.measurement);
        return [
          { code: verdict.measurement },
          number(measured?.base),
          number(measured?.value),
          change(measured),
          verdict.threshold,
          verdict.informational
            ? [{ text: verdict.status, tone: VERDICT_TONES[verdict.status] }, ' (info)']
            : { strong: verdict.status, tone: VERDICT_TONES[verdict.status] },
        ];
      }),
    },
    ...sorted
      .filter(({ status, informational }) => !informational && (status === 'fail' || status === 'inconclusive'))
      .slice(1)
      .map((verdict): Block => ({
        kind: 'paragraph',
        content: [{ text: verdict.reason, tone: VERDICT_TONES[verdict.status] }],
      })),
  ];
}

function metricBlocks({ measurements, subject }: Report): Block[] {
  const rows = measurements.filter(({ id }) => !/^(?:pipeline|evaluation|drift|validation)\./.test(id));
  if (rows.length === 0) return [];
  const moved = rows.filter(({ diff, value, base }) => diff !== 0 || value === null || base === null).length;
  return [
    {
      kind: 'details',
      summary: `All metrics: ${rows.length}${subject.base_sha === null ? '' : `, ${moved === 0 ? 'none' : moved} moved`}`,
      blocks: [
        {
          kind: 'table',
          caption: 'All metrics',
          columns: [
            { title: 'Metric' },
            { title: 'Base', align: 'right' },
            { title: 'Head', align: 'right' },
            { title: 'Change', align: 'right' },
          ],
          rows: rows.map((measured): Cell[] => [
            { code: measured.id },
            number(measured.base),
            number(measured.value),
            change(measured),
          ]),
        },
      ],
    },
  ];
}

function footer({ subject, trust, inputs }: Report): Block[] {
  const head: Inline[] = subject.head_sha
    ? ['Compared ', { code: subject.head_sha.slice(0, 10) }]
    : ['Compared the work tree'];
  const base: Inline[] = subject.base_sha
    ? [' with ', { code: subject.base_sha.slice(0, 10) }]
    : [' with nothing: there is no earlier revision'];
  const rules: Inline[] = inputs.config_sha
    ? [' · rules of ', { code: inputs.config_sha.slice(0, 10) }]
    : [' · no rules applied'];
  const reproduce = subject.base_sha ? `assay run --base ${subject.base_sha.slice(0, 10)}` : 'assay run';
  return [
    { kind: 'paragraph', content: [...head, ...base, ...rules, ` · ${trust.replace('_', '-')} numbers.`] },
    { kind: 'paragraph', content: ['Reproduce it: ', { code: reproduce }] },
  ];
}

function number(value: number | null | undefined): Cell {
  return value === null || value === undefined ? '–' : formatNumber(value);
}

function change(measured: Measurement | undefined): Cell {
  if (!measured || measured.diff === null) return '–';
  if (measured.diff === 0) return { text: 'none', tone: 'quiet' };
  const arrow = measured.diff > 0 ? '▲' : '▼';
  const isBetter = measured.direction !== null && (measured.direction === 'higher') === measured.diff > 0;
  // Where there is an interval, only what it proves is coloured.
  const isProved = measured.ci === null || measured.ci[0] > 0 || measured.ci[1] < 0;
  const tone: Tone = measured.direction === null || !isProved ? 'neutral' : isBetter ? 'good' : 'bad';
  return { text: `${arrow}\u00a0${formatChange(measured.diff)}`, tone };
}
