import type { PredictionTask } from '../evaluation/index.js';
import { choice } from './command.js';
import { optionMisused } from './option-misused.js';

/** Options that say what a metric is where its definition leaves a choice; shared by the verbs that judge models. */
export const metricOptions = {
  zeroDivision: choice('--zero-division <value>', 'what a metric is that divides by nothing, instead of undefined', [
    '0',
    '1',
  ]),
  emptyQuery: choice('--empty-query <how>', 'leave out queries without a relevant item, or count them as 0 (ranking)', [
    'skip',
    'zero',
  ]),
} as const;

/** What was chosen, as metrics are told it. */
export function metricOptionsOf(given: {
  task: PredictionTask | undefined;
  zeroDivision: '0' | '1' | undefined;
  emptyQuery: 'skip' | 'zero' | undefined;
}): { zeroDivision?: 0 | 1; emptyQuery?: 'skip' | 'zero' } {
  const { task, zeroDivision, emptyQuery } = given;
  if (emptyQuery !== undefined && task !== 'ranking')
    throw optionMisused('--empty-query', `${task} predictions answer no queries`, 'Leave it out.');
  return {
    ...(zeroDivision !== undefined && { zeroDivision: zeroDivision === '1' ? 1 : 0 }),
    ...(emptyQuery !== undefined && { emptyQuery }),
  };
}
