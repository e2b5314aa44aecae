import type { ColumnPair, ValueType } from '../column-pair.js';

/** A score, or why there is none. */
export type Score = number | { undefinedReason: string };

/** One of Evidently's drift methods. */
export interface Detector {
  /** As users type it. */
  name: string;
  /** As Evidently's reports print it. */
  displayName: string;
  types: readonly ValueType[];
  /** Evidently's default. */
  threshold: number;
  /** A small p-value means drift, a large distance does. */
  score: 'p_value' | 'distance';
  /** Drift when the score compares so with the threshold. */
  comparison: '<' | '<=' | '>' | '>=';
  compute(pair: ColumnPair): Score;
}

/** Whether a score means drift. */
export function isDrift({ comparison }: Pick<Detector, 'comparison'>, score: number, threshold: number): boolean {
  switch (comparison) {
    case '<':
      return score < threshold;
    case '<=':
      return score <= threshold;
    case '>':
      return score > threshold;
    case '>=':
      return score >= threshold;
  }
}
