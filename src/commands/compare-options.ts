import { chooseMetric } from '../evaluation/index.js';
import type { Allowance, ChosenMetric, PredictionTask } from '../evaluation/index.js';
import { texts } from './command.js';
import type { Option } from './command.js';
import { optionMisused } from './option-misused.js';

/** Options of `compare` that say what the challenger is allowed. */
export const allowanceOptions = {
  margin: texts('--margin <metric=amount>', 'how much worse a metric may be, as roc_auc=0.01 or log_loss=2%'),
  min: texts('--min <metric=value>', 'least value of the challenger'),
  max: texts('--max <metric=value>', 'greatest value of the challenger'),
  minConfidence: {
    flags: '--min-confidence <share>',
    description: 'judge --min and --max by the bound at this one-sided confidence, such as 0.95',
    parse: (value) => {
      const share = Number(value);
      if (share > 0.5 && share < 1) return share;
      throw optionMisused('--min-confidence', `"${value}" is no confidence`, 'Write a number between 0.5 and 1.');
    },
  } satisfies Option<number>,
  requireImprovement: texts('--require-improvement <metric>', 'pass only when this metric is proved better'),
} as const;

interface Given {
  metric: string[] | undefined;
  margin: string[] | undefined;
  min: string[] | undefined;
  max: string[] | undefined;
  minConfidence: number | undefined;
  requireImprovement: string[] | undefined;
}

/** Metrics by name, and what each is allowed. */
export interface Allowances {
  metrics: ChosenMetric[];
  allowances: Record<string, Allowance>;
}

const PERCENT = /^\d+(?:\.\d+)?%$/;

/** The metrics that `given` names anywhere, else `usual`, with their allowances; mistakes are `OPTION_INVALID` (exit 2). */
export function allowancesOf(given: Given, task: PredictionTask, usual: readonly string[]): Allowances {
  const metrics = new Map<string, ChosenMetric>();
  const allowances: Record<string, Allowance> = {};
  const choose = (name: string): ChosenMetric => {
    const chosen = chooseMetric(name, task);
    metrics.set(chosen.name, chosen);
    return chosen;
  };
  for (const name of given.metric ?? usual) choose(name);
  const allow = (option: string, typed: readonly string[], amountOf: (value: string) => Allowance) => {
    for (const one of typed) {
      const place = one.lastIndexOf('=');
      if (place < 1)
        throw optionMisused(option, `"${one}" names no metric`, `Write for instance ${option} accuracy=0.9.`);
      const { name, metric } = choose(one.slice(0, place));
      if (option === '--margin' && metric.direction === null)
        throw optionMisused(option, `neither way is better for ${name}`, 'Bound it by --min and --max.');
      allowances[name] = { ...allowances[name], ...amountOf(one.slice(place + 1).trim()) };
    }
  };
  allow('--margin', given.margin ?? [], (value) => ({ margin: PERCENT.test(value) ? value : amount(value) }));
  allow('--min', given.min ?? [], (value) => ({ min: number('--min', value) }));
  allow('--max', given.max ?? [], (value) => ({ max: number('--max', value) }));
  for (const name of given.requireImprovement ?? []) {
    const chosen = choose(name);
    if (chosen.metric.direction === null)
      throw optionMisused('--require-improvement', `neither way is better for ${chosen.name}`, 'Name another metric.');
    allowances[chosen.name] = { ...allowances[chosen.name], improvement: true };
  }
  const sure = given.minConfidence;
  const bounded = Object.values(allowances).filter(({ min, max }) => min !== undefined || max !== undefined);
  if (sure !== undefined && bounded.length === 0)
    throw optionMisused('--min-confidence', 'there is no bound to judge', 'Add --min or --max.');
  if (sure !== undefined) for (const one of bounded) one.minConfidence = sure;
  return { metrics: [...metrics.values()], allowances };
}

function amount(value: string): number {
  const found = number('--margin', value);
  if (found >= 0) return found;
  throw optionMisused('--margin', `"${value}" is below 0`, 'A margin is how much worse a metric may be: 0 or more.');
}

function number(option: string, value: string): number {
  const found = value === '' ? NaN : Number(value);
  if (Number.isFinite(found)) return found;
  throw optionMisused(option, `"${value}" is no number`, `Write for instance ${option} accuracy=0.9.`);
}
