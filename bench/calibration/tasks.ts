import { gateRates } from './non-inferiority.js';
import type { TaskWorld } from './task-worlds.js';

export const SEED = 19;

/** Columns of the table, as they are called in it. */
export const HEADS = {
  world: 'world',
  metric: 'metric',
  margin: 'margin',
  rows: 'rows',
  type_1: 'type-1 error',
  point_passes: 'point estimate passes',
  equal_pass: 'equal: pass',
  equal_fail: 'equal: fail',
  point_blocks: 'point estimate blocks equal',
  by: 'by',
} as const;
export type Row = Record<keyof typeof HEADS, string>;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Challengers worse by exactly the margin, and equal ones beside the same margin. */
export function taskRows({ name, worse, equal, metrics, sizes }: TaskWorld, runs: number): Row[] {
  return sizes.flatMap(({ n, shown }) => {
    const marginOf = (metric: string) => Math.abs(worse.difference(metric));
    const harmed = gateRates(worse, metrics, n, marginOf, runs, SEED + n);
    const same = gateRates(equal, metrics, n, marginOf, runs, SEED + n + 1);
    return metrics.map((metric, place): Row => ({
      world: name,
      metric,
      margin: marginOf(metric).toFixed(4),
      rows: shown,
      type_1: percent(harmed[place]!.pass),
      point_passes: percent(1 - harmed[place]!.pointBlocks),
      equal_pass: percent(same[place]!.pass),
      equal_fail: percent(same[place]!.fail),
      point_blocks: percent(same[place]!.pointBlocks),
      by: harmed[place]!.tests,
    }));
  });
}
