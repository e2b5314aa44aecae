import { MAX_MEASUREMENTS, MAX_REPORT_BYTES } from '../core/report.js';
import type { Report } from './report-schema.js';

/** What can be left out of a report, least missed first. Each takes half of what is there and says how much that was. */
const CUTS: { what: string; cut: (report: Report) => number }[] = [
  {
    what: 'files of changed directories',
    cut: ({ sections }) => {
      const lists = sections.data?.changed.flatMap(({ files }) => (files ? [files.listed] : [])) ?? [];
      return lists.reduce((sum, list) => sum + halve(list), 0);
    },
  },
  {
    what: 'changed data',
    cut: ({ sections: { data } }) => {
      const removed = data ? halve(data.changed) : 0;
      if (data) data.omitted += removed;
      return removed;
    },
  },
  { what: 'parameters', cut: ({ sections }) => halve(sections.pipeline?.params ?? []) },
  {
    what: 'numbers on changed test rows',
    cut: ({ sections }) =>
      (sections.evaluation?.models ?? []).reduce(
        (sum, { changed_rows: changed }) => sum + halve(changed?.measurements ?? []),
        0,
      ),
  },
  {
    what: 'curves',
    cut: ({ sections }) => (sections.evaluation?.models ?? []).reduce((sum, { curves }) => sum + halve(curves), 0),
  },
  {
    what: 'metrics without a gate',
    cut: (report) => {
      const gated = new Set(report.verdicts.map(({ measurement }) => measurement));
      const others = report.measurements.filter(({ id }) => !gated.has(id));
      const removed = new Set(others.slice(others.length >> 1));
      report.measurements = report.measurements.filter((measured) => !removed.has(measured));
      return removed.size;
    },
  },
  {
    what: 'reasons of stages',
    cut: ({ sections }) => (sections.pipeline?.stages ?? []).reduce((sum, { reasons }) => sum + halve(reasons), 0),
  },
  {
    what: 'digests of data',
    cut: ({ inputs }) => {
      const paths = Object.keys(inputs.data);
      const removed = paths.slice(paths.length >> 1);
      inputs.data = Object.fromEntries(Object.entries(inputs.data).slice(0, paths.length >> 1));
      return removed.length;
    },
  },
];

/**
 * The report, cut down where it holds more than a report.json may (measurements, bytes). Verdicts and what they judge always
 * stay; a note says how much of what was left out.
 */
export function fitReport(report: Report): Report {
  if (fits(report)) return report;
  const fitted = structuredClone(report);
  const leftOut = new Map<string, number>();
  for (const { what, cut } of CUTS) {
    while (!fits(fitted)) {
      const removed = cut(fitted);
      if (removed === 0) break;
      leftOut.set(what, (leftOut.get(what) ?? 0) + removed);
    }
  }
  const list = [...leftOut].map(([what, number]) => `${number} ${what}`).join(', ');
  const { pipeline } = fitted.sections;
  if (pipeline)
    pipeline.notes = [`Left out, since the report would be too large: ${list}.`, ...pipeline.notes].slice(0, 50);
  return fitted;
}

const ROOM_FOR_THE_NOTE = 1024;

function fits(report: Report): boolean {
  if (report.measurements.length > MAX_MEASUREMENTS) return false;
  return Buffer.byteLength(JSON.stringify(report, null, 2)) <= MAX_REPORT_BYTES - ROOM_FOR_THE_NOTE;
}

/** Drops the later half of a list in place (the last one too) and says how many that were. */
function halve(list: unknown[]): number {
  return list.splice(list.length >> 1).length;
}
