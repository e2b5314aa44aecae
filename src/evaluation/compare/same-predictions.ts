import type { Pair } from './pair-rows.js';

/** Numbers that take fewer values than this are labels in disguise. */
const FEW_VALUES = 20;

/**
 * Whether both models say the same number about every row, which two different models do not. Equal labels prove no such
 * thing: models that differ may well agree on a few hundred rows.
 */
export function isSame({ champion, challenger }: Pick<Pair, 'champion' | 'challenger'>): boolean {
  switch (champion.task) {
    case 'binary':
      return (
        challenger.task === 'binary' &&
        areSame(champion.score, challenger.score) &&
        champion.label.every((label, row) => label === challenger.label[row])
      );
    case 'multiclass':
      return (
        challenger.task === 'multiclass' &&
        champion.scores !== undefined &&
        champion.scores.some(isVaried) &&
        champion.scores.every((score, c) => score.every((value, row) => value === challenger.scores?.[c]?.[row])) &&
        champion.label.every((label, row) => label === challenger.label[row])
      );
    case 'regression':
      return challenger.task === 'regression' && areSame(champion.prediction, challenger.prediction);
    case 'ranking':
      return challenger.task === 'ranking' && areSame(champion.score, challenger.score);
  }
}

function areSame(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  return a !== undefined && b !== undefined && isVaried(a) && a.every((value, row) => value === b[row]);
}

function isVaried(values: Float64Array): boolean {
  const seen = new Set<number>();
  const enough = Math.min(FEW_VALUES, values.length / 2);
  for (const value of values) if (seen.add(value).size >= enough) return true;
  return false;
}
