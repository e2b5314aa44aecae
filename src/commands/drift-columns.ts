import type { ColumnOptions } from '../drift/index.js';
import { detectorNamed } from '../drift/index.js';
import { optionMisused } from './option-misused.js';

/** What `--column`, `--critical` and `--weight` say of each column. */
export function driftColumns(given: {
  column: string[] | undefined;
  critical: string[] | undefined;
  weight: string[] | undefined;
}): Record<string, ColumnOptions> {
  const columns = new Map<string, ColumnOptions>();
  const say = (name: string, options: ColumnOptions): void =>
    void columns.set(name, { ...columns.get(name), ...options });
  for (const each of given.column ?? []) {
    const [name, choice] = pairOf(
      '--column',
      each,
      'Write it as name=method, name=method:threshold or name=:threshold.',
    );
    const [method, threshold] = choice.includes(':') ? choice.split(/:(?=[^:]*$)/) : [choice];
    if (method) detectorNamed(method);
    say(name, {
      ...(method && { method }),
      ...(threshold !== undefined && { threshold: numberBetween('--column', threshold, 0, Infinity)! }),
    });
  }
  for (const name of given.critical ?? []) say(name, { critical: true });
  for (const each of given.weight ?? []) {
    const [name, weight] = pairOf('--weight', each, 'Write it as name=number.');
    say(name, { weight: numberBetween('--weight', weight, 0, Infinity)! });
  }
  return Object.fromEntries(columns);
}

/** A number within bounds, or `OPTION_INVALID` (exit 2); undefined stays so. */
export function numberBetween(
  option: string,
  given: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (given.trim() !== '' && value >= low && value <= high && Number.isFinite(value)) return value;
  const range = high === Infinity ? `of at least ${low}` : `from ${low} to ${high}`;
  throw optionMisused(option, `"${given}" cannot be used`, `Write a number ${range}.`);
}

/** What stands before and after the last `=`: names may hold one. */
function pairOf(option: string, text: string, hint: string): [name: string, value: string] {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) throw optionMisused(option, `"${text}" cannot be used`, hint);
  return [text.slice(0, at), text.slice(at + 1)];
}
