import { boundedText } from '../core/bounded.js';
import { formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import type { Standing } from '../core/standing.js';
import type { Verdict } from '../core/verdict.js';
import { holm } from '../stats/holm.js';
import { harmBeyondMargin } from '../stats/non-inferiority.js';
import { NO_PAST } from './history/past.js';
import type { Past } from './history/past.js';
import { judgeBound, judgesValue, verdictOf } from './judge.js';
import type { Judged } from './judged.js';
import { boundsOf } from './rules.js';
import type { Bound, ModelRule, Rule } from './rules.js';

/** Chance of any false claim of harm over the slices of one rule. */
const ALPHA = 0.05;

/** What a rule's short name means: `roc_auc` is the model's own metric, `drift.share` and `serving.…` its other rooms'. */
export function measurementOf(model: string, metric: string): string {
  const [, room, rest] = /^(drift|serving)\.(.+)$/.exec(metric) ?? [];
  return room === undefined ? `evaluation.${model}.${metric}` : `${room}.${model}.${rest!}`;
}

/**
 * The gates of one model. A rule with a `slice` judges every slice of that column: limits one by one, a change only on
 * proof of harm beyond what is allowed (Holm over the slices), since among many slices some always look worse. What the
 * model's `standing` leaves open is no failure of the model: a change without a champion is skipped, one that was seen on
 * other rows is inconclusive. A model without gates must at least be measurable.
 */
export function judgeModel(
  model: string,
  rules: readonly ModelRule[],
  measurements: readonly Measurement[],
  standing: Standing = { kind: 'compared' },
  past: Past = NO_PAST,
): Verdict[] {
  if (rules.length === 0 && standing.kind === 'unmeasured') return [unmeasured(model, standing.reason)];
  return rules.flatMap(({ slice, ...rule }) => {
    const named: Rule = { ...rule, metric: measurementOf(model, rule.metric) };
    const isOwn = named.metric.startsWith('evaluation.');
    const judgeOne = (one: Rule, measured: Measurement | undefined): Verdict[] =>
      boundsOf(one).map((bound) => {
        const open = isOwn ? leftOpen(one, bound, measured, standing) : undefined;
        return open ? verdictOf(one, bound, open) : judgeBound(one, bound, measured, true, past);
      });
    if (slice === undefined) {
      const measured = measurements.find(({ id }) => id === named.metric);
      return judgeOne(named, measured);
    }
    const slices = measurements.filter(({ id }) => isSliceOf(id, named.metric, slice));
    if (slices.length === 0) return judgeOne({ ...named, metric: `${named.metric}[${slice}]` }, undefined);
    return judgeSlices(named, slices, judgeOne);
  });
}

function unmeasured(model: string, reason: string): Verdict {
  const measurement = `evaluation.${model}`;
  return {
    rule: `${measurement}:measured`,
    status: 'fail',
    measurement,
    threshold: 'measured',
    reason: boundedText(`${measurement} has no value: ${reason}`),
    rows_needed: null,
    informational: false,
  };
}

/** What cannot be judged, and what that means; undefined where there is something to judge. */
function leftOpen(rule: Rule, bound: Bound, measured: Measurement | undefined, standing: Standing): Judged | undefined {
  const { on_missing: onMissing, metric } = rule;
  if (standing.kind === 'unmeasured') {
    const reason = `${metric} has no value: ${standing.reason}`;
    return { status: onMissing === 'skip' ? 'skipped' : onMissing, reason };
  }
  if (measured?.value === null) {
    // One class only, no rows: that tells nothing of the model.
    const reason = `${metric} is undefined: ${measured.undefined_reason ?? 'nobody knows why'}`;
    return { status: onMissing === 'skip' ? 'skipped' : 'inconclusive', reason };
  }
  if (judgesValue(bound) || !measured) return undefined;
  if (standing.kind === 'first') return { status: 'skipped', reason: standing.reason };
  if (standing.kind === 'unpaired') return { status: 'inconclusive', reason: `${metric}: ${standing.reason}` };
  if (measured.base !== null && measured.ci === null) {
    return { status: 'inconclusive', reason: `${metric}: too few rows or groups to say how sure the change is` };
  }
  return undefined;
}

function judgeSlices(
  rule: Rule,
  slices: readonly Measurement[],
  judgeOne: (rule: Rule, measured: Measurement) => Verdict[],
): Verdict[] {
  return boundsOf(rule).flatMap((bound) => {
    const harms = slices.map((slice) => harm(rule, bound, slice));
    const adjusted = holm(harms.map(({ chance }) => chance));
    return slices.map((slice, index): Verdict => {
      const single: Rule = { ...withoutBounds(rule), metric: slice.id, [bound]: rule[bound] };
      if (slice.value === null && slice.undefined_reason?.startsWith('insufficient')) {
        return verdictOf(single, bound, { status: 'skipped', reason: slice.undefined_reason });
      }
      const p = adjusted[index]!;
      if (Number.isNaN(p)) return judgeOne(single, slice)[0]!;
      const shown = `Δ ${formatNumber(slice.diff!)}, p = ${formatNumber(p)} of ${slices.length} slices`;
      if (p <= ALPHA)
        return verdictOf(single, bound, {
          status: 'fail',
          reason: `${slice.id} is worse by more than allowed: ${shown}`,
        });
      const rows = slice.n === null ? 'these rows' : `${formatNumber(slice.n)} rows`;
      const reason = harms[index]!.isBeyond
        ? `worse by more than allowed, but ${rows} are too few to prove it (${shown}): no failure`
        : `no proof of harm beyond what is allowed: ${shown}`;
      return verdictOf(single, bound, { status: 'pass', reason });
    });
  });
}

interface Harm {
  /** One-sided p-value of "not worse by more than allowed"; NaN where that is no question. */
  chance: number;
  /** The value itself is worse by more. */
  isBeyond: boolean;
}

function harm(rule: Rule, bound: Bound, { diff, ci, base, direction }: Measurement): Harm {
  const none = { chance: NaN, isBeyond: false };
  if (bound !== 'max_drop' && bound !== 'max_rise' && bound !== 'max_regression') return none;
  if (diff === null || ci === null || base === null) return none;
  const isHigherBetter = bound === 'max_drop' || (bound === 'max_regression' && direction === 'higher');
  const amount = rule[bound]!;
  const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(base);
  return {
    chance: harmBeyondMargin(diff, ci, isHigherBetter ? 'higher' : 'lower', limit),
    isBeyond: (isHigherBetter ? diff : -diff) < -limit * (1 + 1e-9),
  };
}

function withoutBounds(rule: Rule): Rule {
  const { metric, min_confidence, on_missing, informational } = rule;
  return { metric, on_missing, informational, ...(min_confidence !== undefined && { min_confidence }) };
}

/** `evaluation.m.recall[contract=…]` is a slice of `evaluation.m.recall` by `contract`; a cross names all its columns. */
function isSliceOf(id: string, metric: string, slice: string): boolean {
  if (!id.startsWith(`${metric}[`) || !id.endsWith(']')) return false;
  const columns = id
    .slice(metric.length + 1, -1)
    .split(/(?<!\\),/)
    .map((part) => part.split(/(?<!\\)=/)[0]!.replace(/\\(.)/g, '$1'));
  const wanted = slice.split(',').map((column) => column.trim());
  return (
    columns.length === wanted.length &&
    [...wanted].sort().every((column, index) => column === [...columns].sort()[index])
  );
}
