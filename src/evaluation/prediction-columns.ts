import type { PredictionTask } from './predictions.js';

/** Which columns of a table hold what; names as in the table. */
export interface PredictionColumns {
  task: PredictionTask;
  /** The truth: a class, a number, or the relevance of an item. */
  target: string;
  /** The predicted class or number. */
  prediction?: string;
  /** Score of the positive class (or of the item), or one column a class. */
  score?: string | Record<string, string>;
  /** Binary: the class that scores and metrics speak of; found where the classes are 0 and 1, −1 and 1, or booleans. */
  positive?: string;
  /**
   * Binary without `prediction`: scores from here on are predicted positive. Without it 0.5 where all scores lie in
   * [0, 1] and 0 otherwise, as scikit-learn does.
   */
  threshold?: number;
  weight?: string;
  /** Identity of a row, unique. */
  id?: string;
  /** Rows of one group (a user, a visit) are not independent. */
  group?: string;
  /** Ranking: items of one query. */
  query?: string;
}
