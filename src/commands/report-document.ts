import type { Block, Cell, Inline, ReportDocument } from '../core/blocks.js';
import { driftBlocks } from '../drift/index.js';
import { evaluationBlocks } from '../evaluation/index.js';
import { historyBlocks } from '../gate/index.js';
import { pipelineBlocks } from '../pipeline/index.js';
import { validationBlocks } from '../validation/index.js';
import { dataBlocks } from '../versioning/index.js';
import { VERDICT_TONES, changeCell, gateTable, inOrder, numberCell } from './gate-table.js';
import type { Report } from './report-schema.js';

/** What a reader sees of a report: one verdict line, the gates, then everything else folded, then how it came about. */
export function reportDocument(report: Report): ReportDocument {
  return {
    title: `Assay: ${report.decision}`,
    decision: report.decision,
    reason: report.reason,
    blocks: [...gateBlocks(report), ...sectionBlocks(report)],
    footer: footer(report),
  };
}

/** Everything that the rooms have found, each in its own words. */
export function sectionBlocks(report: Pick<Report, 'sections' | 'measurements' | 'subject'>): Block[] {
  const { sections, measurements } = report;
  return [
    ...(sections.evaluation ? evaluationBlocks(sections.evaluation, measurements) : []),
    ...(sections.validation ? validationBlocks(sections.validation) : []),
    ...(sections.drift ? driftBlocks(sections.drift) : []),
    ...(sections.history ? historyBlocks(sections.history, measurements) : []),
    ...(sections.pipeline ? pipelineBlocks(sections.pipeline) : []),
    ...metricBlocks(report),
    ...(sections.data ? dataBlocks(sections.data) : []),
  ];
}

/** What else does not pass, besides what `reason` says already: one paragraph each. */
export function otherReasons(verdicts: Report['verdicts'], reason: string): Block[] {
  return inOrder(verdicts)
    .filter(({ status, informational }) => !informational && (status === 'fail' || status === 'inconclusive'))
    .filter((verdict) => !reason.startsWith(verdict.reason))
    .map((verdict): Block => ({
      kind: 'paragraph',
      content: [{ text: verdict.reason, tone: VERDICT_TONES[verdict.status] }],
    }));
}

function gateBlocks({ verdicts, measurements, reason }: Report): Block[] {
  if (verdicts.length === 0) return [];
  return [gateTable('Gates', inOrder(verdicts), measurements), ...otherReasons(verdicts, reason)];
}

function metricBlocks({ measurements, subject }: Pick<Report, 'measurements' | 'subject'>): Block[] {
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
            numberCell(measured.base),
            numberCell(measured.value),
            changeCell(measured),
          ]),
        },
      ],
    },
  ];
}

function footer({ subject, trust, inputs }: Report): Block[] {
  const reproduce = subject.base_sha ? `assay run --base ${subject.base_sha.slice(0, 10)}` : 'assay run';
  const compared = comparedText(subject.head_sha, subject.base_sha, inputs.config_sha);
  return [
    { kind: 'paragraph', content: [...compared, ` · ${trust.replace('_', '-')} numbers.`] },
    { kind: 'paragraph', content: ['Reproduce it: ', { code: reproduce }] },
  ];
}

/** Which commits were compared, and whose rules (blob id of an assay.yaml) judged. */
export function comparedText(head: string | null, base: string | null, rules: string | null): Inline[] {
  return [
    ...(head ? ['Compared ', { code: head.slice(0, 10) }] : ['Compared the work tree']),
    ...(base ? [' with ', { code: base.slice(0, 10) }] : [' with nothing: there is no earlier revision']),
    ...(rules ? [' · rules of ', { code: rules.slice(0, 10) }] : [' · no rules applied']),
  ];
}
