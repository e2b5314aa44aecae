import { STAGE_NAMES } from './pipeline-runs.js';
import type { Fault } from './pipeline-runs.js';

const KINDS: readonly { signal?: NonNullable<Fault['signal']>; isFailing?: boolean }[] = [
  { signal: 'SIGKILL' },
  { signal: 'SIGINT' },
  { isFailing: true },
  { signal: 'SIGKILL', isFailing: true },
  { signal: 'SIGTERM' },
  { signal: 'SIGKILL' },
];

/** A fault by turns of each kind and start, at a random moment of the run or in a random stage. */
export function randomFault(run: number, random: () => number, durationMs: (start: Fault['start']) => number): Fault {
  const { signal, isFailing } = KINDS[run % KINDS.length]!;
  const round = Math.floor(run / KINDS.length);
  const start = round % 2 === 0 ? 'changed' : 'fresh';
  return {
    start,
    ...(signal && { signal, afterMs: Math.round(random() * durationMs(start)), isEarly: round % 8 > 5 }),
    ...(isFailing && { failing: STAGE_NAMES[Math.floor(random() * STAGE_NAMES.length)]! }),
  };
}
