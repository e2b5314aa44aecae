import type { Cell, Inline, TableBlock, Tone } from '../core/blocks.js';
import { formatChange, formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import type { Verdict } from '../core/verdict.js';
import { sparkline } from '../gate/index.js';

export const VERDICT_TONES: Record<Verdict['status'], Tone> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'unsure',
  skipped: 'quiet',
};
const ORDER: Verdict['status'][] = ['fail', 'inconclusive', 'pass', 'skipped'];

/** So many values of the past are drawn beside the present one. */
const MAX_BARS = 11;
const MAX_UNBROKEN = 24;

export interface GateTableOptions {
  /** Changes are shown with their intervals, and break where a narrow column should. */
  isForComment?: boolean;
  /** What a measurement is called; its id when left out. */
  nameOf?: (id: string) => string;
  /** Values of earlier runs by measurement, oldest first; where there are any they get a column of bars. */
  past?: ReadonlyMap<string, readonly number[]>;
  /** Rules of which somebody accepted that they fail. */
  accepted?: ReadonlySet<string>;
}

/** What decides first, what says no first of these; else as they are. */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(
    (a, b) => Number(a.informational) - Number(b.informational) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
}

/** One row a verdict: what was measured, beside the base, and what the rule says of it. */
export function gateTable(
  caption: string,
  verdicts: readonly Verdict[],
  measurements: readonly Measurement[],
  { isForComment = false, nameOf = (id) => id, past, accepted }: GateTableOptions = {},
): TableBlock {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const hasPast = verdicts.some(({ measurement }) => past?.has(measurement));
  return {
    kind: 'table',
    caption,
    columns: [
      { title: 'Metric' },
      { title: 'Base', align: 'right' },
      { title: 'Head', align: 'right' },
      { title: 'Change', align: 'right' },
      { title: 'Gate' },
      { title: 'Verdict' },
      ...(hasPast ? [{ title: 'History' }] : []),
    ],
    rows: verdicts.map((verdict): Cell[] => {
      const measured = byId.get(verdict.measurement);
      return [
        { code: nameOf(verdict.measurement) },
        numberCell(measured?.base),
        numberCell(measured?.value),
        isForComment ? [changeCell(measured), intervalText(measured)] : changeCell(measured),
        isForComment ? unbroken(verdict.threshold) : verdict.threshold,
        verdictCell(verdict, accepted?.has(verdict.rule) ?? false),
        ...(hasPast ? [barsOf(measured, past!.get(verdict.measurement))] : []),
      ];
    }),
  };
}

function verdictCell({ status, informational }: Verdict, isAccepted: boolean): Cell {
  if (isAccepted) return { strong: 'accepted', tone: 'unsure' };
  return informational
    ? [{ text: status, tone: VERDICT_TONES[status] }, ' (info)']
    : { strong: status, tone: VERDICT_TONES[status] };
}

/** A value, or a dash where there is none. */
export function numberCell(value: number | null | undefined): Cell {
  return value === null || value === undefined ? '–' : formatNumber(value);
}

/** How far the value is from the base's, with an arrow; coloured where that is better or worse beyond doubt. */
export function changeCell(measured: Measurement | undefined): Inline {
  if (!measured || measured.diff === null) return '–';
  if (measured.diff === 0) return { text: 'none', tone: 'quiet' };
  const arrow = measured.diff > 0 ? '▲' : '▼';
  const isBetter = measured.direction !== null && (measured.direction === 'higher') === measured.diff > 0;
  // Where there is an interval, only what it proves is coloured.
  const isProved = measured.ci === null || measured.ci[0] > 0 || measured.ci[1] < 0;
  const tone: Tone = measured.direction === null || !isProved ? 'neutral' : isBetter ? 'good' : 'bad';
  return { text: `${arrow}\u00a0${formatChange(measured.diff)}`, tone };
}

function intervalText(measured: Measurement | undefined): string {
  if (!measured || measured.diff === null || measured.ci === null) return '';
  const [low, high] = measured.ci;
  return ` ${unbroken(`(${formatChange(low)} … ${formatChange(high)})`)}`;
}

/** A few words that a table does not break; longer ones would make its column too wide. */
function unbroken(text: string): string {
  return text.length <= MAX_UNBROKEN ? text.replaceAll(' ', '\u00a0') : text;
}

function barsOf(measured: Measurement | undefined, past: readonly number[] = []): string {
  const { value = null } = measured ?? {};
  const shown = past.slice(-MAX_BARS);
  return past.length === 0 ? '' : sparkline(value === null ? shown : [...shown, value]);
}
