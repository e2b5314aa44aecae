import type { TableColumn } from '../core/table.js';
import { contingencyPValue } from '../stats/contingency.js';
import { kolmogorovSmirnovPValue } from '../stats/kolmogorov-smirnov.js';
import { chooseDetector } from './choose-detector.js';
import { categoryChanges, nullRate, outOfRange } from './column-checks.js';
import type { RawCheck } from './column-checks.js';
import { ColumnPair } from './column-pair.js';
import { isNumeric } from './column-reader.js';
import type { ColumnReader, ColumnSummary } from './column-reader.js';
import type { Detector } from './detectors/detector.js';
import type { DriftOptions } from './drift-options.js';
import { distributionOf } from './distribution.js';
import type { Distribution } from './distribution.js';
import { noiseFloor } from './noise-floor.js';
import { columnKind } from './value-type.js';
import type { ColumnKind } from './value-type.js';

/** What was measured of a column, before anything is judged. */
export interface MeasuredColumn {
  kind: ColumnKind;
  /** Why there is no score. */
  failure?: { status: 'insufficient' | 'error' | 'skipped'; reason: string };
  detector?: Detector;
  threshold?: number;
  score?: number;
  pValue?: number;
  noiseFloor?: number;
  distribution?: Distribution;
  checks: RawCheck[];
}

/** Reads a column of both sides and compares it. The kind is taken from the reference, by Evidently from the current side. */
export async function measureColumn(
  sides: { reference: ColumnReader; current: ColumnReader },
  columns: { reference: TableColumn; current: TableColumn },
  options: DriftOptions,
): Promise<MeasuredColumn> {
  const ours = options.preset === 'assay';
  const typed = ours ? columns.reference : columns.current;
  const kindless = kindWithoutReading(typed);
  if (kindless) return skipped(kindless);
  if (isNumeric(columns.reference.type) !== isNumeric(columns.current.type)) {
    const kind = isNumeric(typed.type) ? 'num' : 'cat';
    return failed(kind, 'error', `is ${columns.reference.type} in the reference, ${columns.current.type} now`);
  }
  // The current side first: its engine reads while what was kept of the reference is decoded here.
  const reading = sides.current.summary(columns.current);
  const [reference, current] = await Promise.all([sides.reference.summary(columns.reference), reading]);
  const kind = columnKind(typed.type, ours ? reference : current, ours);
  if (kind !== 'num' && kind !== 'cat') return skipped(kind);
  const checks = ours && reference.rows > 0 && current.rows > 0 ? [nullRate(reference, current)] : [];
  const few = tooFew(reference, current, ours ? options.minimumRows : 1);
  if (few) return { ...failed(kind, ours ? 'insufficient' : 'error', few), checks };
  const pair = pairOf(kind, reference, current, columns);
  if (ours) checks.push(...(kind === 'cat' ? categoryChanges(pair) : rangeChecks(pair)));
  return { ...score(columns.reference.name, pair, options), kind, checks, distribution: distributionOf(pair) };
}

function score(name: string, pair: ColumnPair, options: DriftOptions): Omit<MeasuredColumn, 'kind' | 'checks'> {
  const chosen = chooseDetector(options, name, pair);
  if ('undefinedReason' in chosen) return { failure: { status: 'error', reason: chosen.undefinedReason } };
  const { detector, threshold } = chosen;
  const value = detector.compute(pair);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const reason = typeof value === 'number' ? `${detector.name} is not finite` : value.undefinedReason;
    return { detector, threshold, failure: { status: 'error', reason } };
  }
  if (options.preset === 'evidently') return { detector, threshold, score: value };
  const floor = noiseFloor(detector.name, pair);
  return {
    detector,
    threshold,
    score: value,
    pValue: detector.score === 'p_value' ? value : testPValue(pair),
    ...(floor !== undefined && { noiseFloor: floor }),
  };
}

/** Of a two-sample test that holds what it promises: Kolmogorov-Smirnov for numbers, chi-square for categories. */
function testPValue(pair: ColumnPair): number {
  if (pair.type === 'num' && pair.numbers) return kolmogorovSmirnovPValue(pair.gaps().greatest, pair.n, pair.m);
  const { reference, current } = pair.counts();
  return contingencyPValue(reference, current);
}

function rangeChecks({ numbers }: ColumnPair): RawCheck[] {
  return numbers ? [outOfRange(numbers.reference, numbers.current)] : [];
}

function pairOf(
  kind: 'num' | 'cat',
  reference: ColumnSummary,
  current: ColumnSummary,
  columns: { reference: TableColumn; current: TableColumn },
): ColumnPair {
  if (reference.kind === 'levels' && current.kind === 'levels') {
    return ColumnPair.ofCounts(reference.counts, current.counts);
  }
  if (reference.kind === 'numbers' && current.kind === 'numbers') {
    const whole = [columns.reference, columns.current].every(({ type }) => type === 'integer');
    const integers = whole && reference.nulls + current.nulls === 0;
    return ColumnPair.ofNumbers(kind, reference.sorted, current.sorted, integers, reference.spread);
  }
  throw new Error('one side is numbers, the other is not');
}

function tooFew(reference: ColumnSummary, current: ColumnSummary, least: number): string | undefined {
  const counts = [reference, current].map(presentOf);
  if (counts.every((count) => count >= least)) return undefined;
  const [before, now] = counts;
  return `${before} values in the reference, ${now} now; at least ${least} are needed on both sides`;
}

function presentOf(summary: ColumnSummary): number {
  return summary.kind === 'numbers' ? summary.sorted.length : summary.rows - summary.nulls;
}

/** Whether the values of a column are looked at: they are numbers, booleans or text. */
export function isReadColumn(column: TableColumn): boolean {
  return kindWithoutReading(column) === undefined;
}

function kindWithoutReading({ type }: TableColumn): 'datetime' | 'unknown' | undefined {
  if (type === 'date' || type === 'timestamp') return 'datetime';
  return type === 'other' ? 'unknown' : undefined;
}

const WHY_SKIPPED: Readonly<Record<'text' | 'datetime' | 'unknown', string>> = {
  text: 'free text (more than half of the values are distinct) is not compared',
  datetime: 'dates and times are not compared',
  unknown: 'there are no values of a type that can be compared',
};

function skipped(kind: 'text' | 'datetime' | 'unknown'): MeasuredColumn {
  return failed(kind, 'skipped', WHY_SKIPPED[kind]);
}

function failed(kind: ColumnKind, status: 'insufficient' | 'error' | 'skipped', reason: string): MeasuredColumn {
  return { kind, failure: { status, reason }, checks: [] };
}
