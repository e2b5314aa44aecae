import { formatNumber } from '../core/format-number.js';
import type { Direction, Measurement } from '../core/measurement.js';
import { judgeChange as judgeByInterval } from '../stats/non-inferiority.js';
import type { Change } from '../stats/non-inferiority.js';
import { distinct } from './distinct.js';
import type { Judged } from './judged.js';
import type { Bound, Rule } from './rules.js';

type Compared = Measurement & { value: number; base: number };
type ChangeBound = Exclude<Bound, 'min' | 'max' | 'history'>;

/** Slack for decimal fractions that binary numbers cannot hold: 0.84 − 0.83 is a hair over 0.01. */
const RELATIVE_SLACK = 1e-9;

/** A change beside what a rule allows: by its interval where it has one, else by its value. */
export function judgeChange(rule: Rule, bound: ChangeBound, measured: Compared): Judged {
  const better = betterOf(bound, measured.direction);
  if (better === undefined) {
    return { status: 'inconclusive', reason: `nobody knows which way ${rule.metric} gets worse` };
  }
  if (bound === 'require') return judgeImprovement(rule, better, measured);
  const amount = rule[bound]!;
  const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(measured.base);
  const allowed = (shown: string) => (typeof amount === 'number' ? shown : `${amount} of the base (${shown})`);
  if (measured.ci !== null) return judgeInterval(rule, better, measured, limit, allowed);

  const { value, base } = measured;
  const change = better === 'higher' ? base - value : value - base;
  const words = better === 'higher' ? { moved: 'fell', move: 'fall' } : { moved: 'rose', move: 'rise' };
  if (change <= limit + RELATIVE_SLACK * Math.max(Math.abs(base), Math.abs(value))) {
    const said = change > 0 ? `${words.moved} by ${formatNumber(change)}` : `did not ${words.move}`;
    return { status: 'pass', reason: `${said}, at most ${allowed(formatNumber(limit))} allowed` };
  }
  const [by, most] = distinct(change, limit);
  const [from, to] = distinct(base, value);
  return {
    status: 'fail',
    reason: `${rule.metric} ${words.moved} by ${by}, from ${from} to ${to}; at most ${allowed(most)} allowed`,
  };
}

/** The side a bound on a change leaves free. */
function betterOf(bound: ChangeBound, direction: Direction | null): Direction | undefined {
  if (bound === 'max_drop') return 'higher';
  if (bound === 'max_rise') return 'lower';
  return direction ?? undefined;
}

function judgeInterval(
  { metric }: Rule,
  better: Direction,
  measured: Compared,
  limit: number,
  allowed: (shown: string) => string,
): Judged {
  const { verdict, improved, rows } = judgeByInterval(changeOf(measured), { better, margin: limit });
  const interval = intervalText(measured);
  const most = allowed(formatNumber(limit));
  if (verdict === 'pass') {
    if (improved) return { status: 'pass', reason: `proved better, ${interval}` };
    const [worst, best] = better === 'higher' ? measured.ci! : [-measured.ci![1], -measured.ci![0]];
    const said = best < 0 ? `worse by at most ${formatNumber(-worst)}, ${interval}` : `not worse, ${interval}`;
    return { status: 'pass', reason: `${said}; at most ${most} allowed` };
  }
  if (verdict === 'fail') {
    return { status: 'fail', reason: `${metric} is worse than the base: ${interval}; at most ${most} allowed` };
  }
  return {
    status: 'inconclusive',
    reason: `${metric}: ${interval} does not tell whether it is worse by more than ${most}${needsText(rows)}`,
    rows_needed: rows ?? null,
  };
}

function judgeImprovement({ metric }: Rule, better: Direction, measured: Compared): Judged {
  if (measured.ci === null) {
    const change = better === 'higher' ? measured.value - measured.base : measured.base - measured.value;
    const shown = `${formatNumber(measured.base)} → ${formatNumber(measured.value)}`;
    return change > 0
      ? { status: 'pass', reason: `better: ${shown}` }
      : { status: 'fail', reason: `${metric} did not get better: ${shown}` };
  }
  const interval = intervalText(measured);
  const { verdict, rows } = judgeByInterval(changeOf(measured), { better, improvement: true });
  switch (verdict) {
    case 'pass':
      return { status: 'pass', reason: `proved better, ${interval}` };
    case 'fail':
      return { status: 'fail', reason: `${metric} did not get better: ${interval}` };
    case 'inconclusive': {
      const reason = `${metric} is not proved better: ${interval}${needsText(rows)}`;
      return { status: 'inconclusive', reason, rows_needed: rows ?? null };
    }
  }
}

function changeOf({ value, base, diff, ci, se, n }: Compared): Change {
  return { diff: diff ?? value - base, ci: ci!, se, n };
}

function needsText(rows: number | undefined): string {
  return rows === undefined ? '' : `; about ${formatNumber(rows)} rows would settle it`;
}

/** `Δ +0.004, between −0.002 and 0.01 (90 %)`. */
function intervalText({ value, base, ci, confidence }: Compared): string {
  const [low, high] = ci!.map(formatNumber);
  const sure = confidence === null ? '' : ` (${formatNumber(confidence * 100)} %)`;
  return `Δ ${value > base ? '+' : ''}${formatNumber(value - base)}, between ${low} and ${high}${sure}`;
}
