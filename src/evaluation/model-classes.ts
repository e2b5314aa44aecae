import type { Categories } from '../core/table.js';
import { classOf, numeral } from './class-names.js';

/** The scores of a model: `width` a row, row after row. */
export interface ScoreRows {
  width: number;
  values: Float32Array | Float64Array;
}

/**
 * What class each column of the scores is of: as the model says; by their numbers, where its labels are whole numbers from
 * 0; else by the labels themselves, each with the column that is highest where it is given. Undefined when nobody can tell.
 */
export function classesOfScores(
  scores: ScoreRows,
  said: readonly string[] | undefined,
  labels: Categories | undefined,
): string[] | undefined {
  const { width } = scores;
  if (said?.length === width) return [...said];
  const numbers = Array.from({ length: width }, (_, place) => String(place));
  if (!labels || labels.levels.every((label) => numbers.includes(numeral(label) ?? ''))) return numbers;
  const columns = columnsOfLabels(scores, labels);
  const classes = columns.map((column) => labels.levels[columns.indexOf(column)]);
  if (new Set(columns).size < columns.length || columns.length !== width) return undefined;
  return classes.map((_, place) => labels.levels[columns.indexOf(place)]!);
}

/** The column that is highest in most rows of each label. */
function columnsOfLabels({ width, values }: ScoreRows, { codes, levels }: Categories): number[] {
  const votes = levels.map(() => new Int32Array(width));
  codes.forEach((code, row) => {
    let best = 0;
    for (let place = 1; place < width; place++) {
      if (values[row * width + place]! > values[row * width + best]!) best = place;
    }
    votes[code]![best]!++;
  });
  return votes.map((vote) => vote.indexOf(Math.max(...vote)));
}

/**
 * The names of a model's classes as the truth has them. Where the truth has two classes of which the model's names mean
 * none, 1 (or true) is the positive one, as trainers number them.
 */
export function inWordsOfTruth(
  classes: readonly string[],
  truth: readonly string[],
  positive: string | undefined,
): (name: string) => string {
  const isNumbered = classes.every(
    (name) => ['0', '1', '-1'].includes(numeral(name) ?? '') || /^(?:true|false)$/i.test(name),
  );
  const isForeign = classes.every((name) => classOf(name, truth) < 0);
  const place = positive === undefined ? -1 : classOf(positive, truth);
  if (!isNumbered || !isForeign || truth.length > 2 || place < 0) return (name) => name;
  const other = truth.find((_, at) => at !== place) ?? `not ${positive}`;
  return (name) => (numeral(name) === '1' || /^true$/i.test(name) ? truth[place]! : other);
}
