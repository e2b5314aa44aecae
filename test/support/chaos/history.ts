import { seededRandom } from '../../../src/stats/random.js';

/** How often each kind of step comes, beside the others. */
const WEIGHTS = {
  /** Pull requests: of a branch, of a fork, a second one of a head that another has. */
  open: 1,
  fork: 3,
  share: 4,
  push: 3,
  draft: 1,
  close: 1,
  reopen: 2,
  conflict: 1,
  retarget: 2,
  merge: 1,
  /** Runs: `finish` with a report, `empty` without. */
  start: 5,
  finish: 12,
  empty: 2,
  cancel: 2,
  rerun: 4,
  approve: 3,
  expire: 2,
  /** People: accept by comment and take it back, press the button, lose and get the right to. */
  accept: 4,
  unaccept: 3,
  press: 5,
  demote: 1,
  overwrite: 1,
  erase: 1,
  /** Base branches. */
  rules: 3,
  base: 1,
  measures: 1,
  /** The merge queue. */
  queue: 4,
  group_start: 2,
  group_end: 3,
  dequeue: 1,
  wait: 3,
} as const;

export type StepKind = keyof typeof WEIGHTS;
export const STEP_KINDS = Object.keys(WEIGHTS) as StepKind[];
/** So many pull requests are there at a time, at most. */
export const SLOTS = 4;
const STEPS = 45;

/** Something that happens on GitHub, as plain data. What makes no sense at its moment does nothing. */
export interface Step {
  kind: StepKind;
  /** Which pull request, or merge group. */
  slot: number;
  /** Both from 0 up to 1: which way it goes. */
  number: number;
  other: number;
}

/** A random history: the same for the same seed. */
export function historyOf(seed: number): Step[] {
  const random = seededRandom(seed);
  const kinds = STEP_KINDS.flatMap((kind) => Array.from({ length: WEIGHTS[kind] }, () => kind));
  const steps = Array.from({ length: STEPS }, (): Step => {
    const kind = kinds[random.below(kinds.length)]!;
    return { kind, slot: random.below(SLOTS), number: random.uniform(), other: random.uniform() };
  });
  // Without a pull request nothing else happens.
  return [0, 1].map((slot): Step => ({ ...steps[slot]!, kind: 'open', slot })).concat(steps.slice(2));
}

/** How long before a step nothing happens, in minutes: a multiple of a quarter, so that no clock ever rounds. */
export function minutesBefore({ kind, number, other }: Step): number {
  return kind === 'wait' ? 5 + Math.floor(number * 25) : (1 + Math.floor(other * 6)) / 4;
}
