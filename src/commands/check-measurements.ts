import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import { chooseMetric, isOfLabels } from '../evaluation/index.js';
import type { EvaluatedModel } from '../evaluation/index.js';
import { GATE_CONFIDENCE } from '../stats/non-inferiority.js';
import type { Report } from './report-schema.js';

type ModelConfig = Config['models'][string];

/** What cannot be believed of a report: models and measurements, each with the reason. */
export interface Unusable {
  models: ReadonlyMap<string, string>;
  measurements: ReadonlyMap<string, string>;
  /** Measurements whose change is not sure enough to pass, though nothing is wrong with their value. */
  doubtful: ReadonlyMap<string, string>;
}

/** Slack for decimal fractions that binary numbers cannot hold, in shares of the numbers. */
const RELATIVE_SLACK = 1e-9;

/**
 * What contradicts itself or the rules in a report: no run measures it, so it is no evidence. What is here is not proved
 * true: numbers that fit each other can be made up.
 */
export function unusableEvidence(report: Report, models: Config['models']): Unusable {
  const flawed = new Map<string, string>();
  for (const [name, rules] of Object.entries(models)) {
    const flaw = flawOfModel(name, rules, report);
    if (flaw !== undefined) flawed.set(name, boundedText(flaw));
  }
  const measurements = new Map<string, string>();
  const doubtful = new Map<string, string>();
  const seen = new Set<string>();
  for (const measured of report.measurements) {
    const { id } = measured;
    const flaw = seen.has(id) ? 'it is there twice' : flawOfMeasurement(measured, report, models);
    if (flaw !== undefined) measurements.set(id, boundedText(flaw));
    else if (isOutsideItself(measured)) doubtful.set(id, OUTSIDE);
    seen.add(id);
  }
  for (const [id, flaw] of crowdedSlices(report)) measurements.set(id, flaw);
  return { models: flawed, measurements, doubtful };
}

/** The model that a measurement's id names, and the metric with its slice; undefined where it is of no model. */
export function modelMetricOf(id: string): { model: string; metric: string; slice: string } | undefined {
  const [, model, metric, slice] = /^evaluation\.([A-Za-z0-9_-]+)\.([^[]+)(\[.*)?$/s.exec(id) ?? [];
  return model === undefined ? undefined : { model, metric: metric!, slice: slice ?? '' };
}

function entriesOf({ sections }: Report, model: string): EvaluatedModel[] {
  return (sections.evaluation?.models ?? []).filter(({ name }) => name === model);
}

function flawOfModel(name: string, rules: ModelConfig, report: Report): string | undefined {
  const [entry, another] = entriesOf(report, name);
  if (!entry) return 'the report says nothing of it';
  if (another) return 'the report holds it twice';
  if (entry.task !== rules.task) return `it was measured as ${entry.task}, the rules say ${rules.task}`;
  const { standing, champion, test } = entry;
  const path = rules.test.path ?? test.path;
  if (test.path !== boundedText(path)) return `it was measured on ${test.path}, the rules say ${path}`;
  const own = report.measurements.filter(({ id }) => id.startsWith(`evaluation.${name}.`));
  const isCompared = own.some(({ base, diff }) => base !== null || diff !== null);
  switch (standing.kind) {
    case 'compared':
      return champion === null ? 'it was compared with a model that the report does not name' : undefined;
    case 'first':
      return champion !== null || isCompared ? 'it is said to be the first, and yet it was compared' : undefined;
    case 'unpaired':
      return champion === null || isCompared ? 'it is said to lack pairs, and yet it was compared' : undefined;
    case 'unmeasured':
      return own.length > 0 ? 'it is said to be unmeasured, and yet it has values' : undefined;
  }
}

function flawOfMeasurement(measured: Measurement, report: Report, models: Config['models']): string | undefined {
  const { id, value, base, diff, ci, confidence, se, value_se: valueSe, n } = measured;
  const expected = value === null || base === null ? null : value - base;
  if (expected === null ? diff !== null : diff === null ? Number.isFinite(expected) : !isNear(diff, expected, value!)) {
    return 'its difference is not value − base';
  }
  if ((se ?? 0) < 0 || (valueSe ?? 0) < 0) return 'a standard error is below 0';
  const certainty = [ci, confidence, se, valueSe];
  const own = modelMetricOf(id);
  if (!own) {
    if (certainty.some((one) => one !== null))
      return 'it claims to know how sure it is, which only metrics of models do';
    return flawOfCount(measured);
  }
  if (ci !== null) {
    if (diff === null) return 'it has an interval and no difference';
    if (confidence !== GATE_CONFIDENCE) return `its interval is not one of ${formatNumber(GATE_CONFIDENCE * 100)} %`;
    if (!(ci[0] <= ci[1])) return 'its interval ends before it begins';
    if (isOutsideItself(measured) && !isOfLabels(own.metric)) return OUTSIDE;
  }
  if (value !== null && !((n ?? 0) > 0)) return 'it comes from no rows';
  const rows = entriesOf(report, own.model)[0]?.test.n;
  if (rows !== undefined && n !== null && (own.slice === '' ? n !== rows : n > rows)) {
    return `it comes from ${n} rows, the test set has ${rows}`;
  }
  const task = Object.hasOwn(models, own.model) ? models[own.model]!.task : undefined;
  const range = task && rangeOf(own.metric, task);
  if (!range) return undefined;
  const isOutside = (one: number | null) => one !== null && (one < range[0] - 1e-9 || one > range[1] + 1e-9);
  return isOutside(value) || isOutside(base) ? `it is outside ${range[0]} … ${range[1]}` : undefined;
}

const OUTSIDE = 'its difference is not in its own interval';

/** Of metrics of labels that can be honest: where a class has few rows their interval is that of a smoothed metric. */
function isOutsideItself({ value, base, diff, ci }: Measurement): boolean {
  if (diff === null || ci === null) return false;
  const slack = RELATIVE_SLACK * Math.max(Math.abs(value ?? 0), Math.abs(base ?? 0));
  return diff < ci[0] - slack || diff > ci[1] + slack;
}

/** Shares and counts of other rooms. */
function flawOfCount({ id, value, n }: Measurement): string | undefined {
  if (value === null) return undefined;
  if (/^drift\.[A-Za-z0-9_-]+\.share$/.test(id)) return value < 0 || value > 1 ? 'it is no share' : undefined;
  const isCount = /^(?:pipeline\.|drift\.[A-Za-z0-9_-]+\.(?:failed_checks|schema_changes)$)/.test(id);
  if (isCount && value < 0) return 'it is below 0';
  return id.startsWith('drift.') && n === 0 ? 'it comes from no rows' : undefined;
}

function isNear(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= RELATIVE_SLACK * Math.max(Math.abs(a), Math.abs(b), Math.abs(scale));
}

function rangeOf(metric: string, task: ModelConfig['task']): readonly [number, number] | undefined {
  try {
    return chooseMetric(metric, task).metric.range;
  } catch {
    return undefined; // of no rule of this task
  }
}

/**
 * Slices of one column that hold more rows than the test set: each row is in one slice, and more slices than there are would
 * hide harm to one of them.
 */
function crowdedSlices(report: Report): Map<string, string> {
  const groups = new Map<string, { ids: string[]; rows: number; most: number }>();
  for (const { id, n } of report.measurements) {
    const own = modelMetricOf(id);
    const most = own && own.slice !== '' ? entriesOf(report, own.model)[0]?.test.n : undefined;
    if (!own || most === undefined) continue;
    const columns = own.slice
      .slice(1, -1)
      .split(/(?<!\\),/)
      .map((part) => part.split(/(?<!\\)=/)[0]);
    const key = JSON.stringify([own.model, own.metric, ...columns]);
    const group = groups.get(key) ?? { ids: [], rows: 0, most };
    group.ids.push(id);
    group.rows += n ?? 0;
    groups.set(key, group);
  }
  return new Map(
    [...groups.values()]
      .filter(({ rows, most }) => rows > most)
      .flatMap(({ ids, rows, most }) =>
        ids.map((id): [string, string] => [id, `the slices hold ${rows} rows, the test set has ${most}`]),
      ),
  );
}
