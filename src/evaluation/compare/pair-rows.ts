import type { MulticlassPredictions, Predictions } from '../predictions.js';
import { rowsDigest } from './rows-digest.js';
import { takeRows } from './take-rows.js';

/** Two models' predictions of the same rows in the same order. */
export interface Pair<Kind extends Predictions = Predictions> {
  champion: Kind;
  challenger: Kind;
  /** SHA-256 of ids and labels: which test set this was. */
  digest: string;
}

/** Why two predictions are not of the same rows. */
export interface Unpaired {
  code: 'ROWS_DIFFER' | 'LABELS_DIFFER' | 'TASKS_DIFFER' | 'ROWS_UNKNOWN' | 'ID_REPEATED' | 'WEIGHTS_DIFFER';
  message: string;
  hint: string;
}

/**
 * Proves that both predict the same rows: ids are matched whatever their order, and the truth must be the same in each
 * row. Without ids, `sameRows` is the caller's word that row i is the same in both (one table scored twice).
 */
export function pairRows(champion: Predictions, challenger: Predictions, sameRows = false): Pair | Unpaired {
  if (champion.task !== challenger.task)
    return unpaired('TASKS_DIFFER', `the champion's task is ${champion.task}, the challenger's ${challenger.task}`);
  const rows = matchedRows(champion, challenger, sameRows);
  if (rows !== undefined && 'code' in rows) return rows;
  const aligned = rows ? takeRows(challenger, rows) : challenger;
  const [first, second] =
    champion.task === 'multiclass' && aligned.task === 'multiclass'
      ? sameClasses(champion, aligned)
      : [champion, aligned];
  const differing = differingTruth(first, second);
  if (differing) return differing;
  return { champion: first, challenger: second, digest: rowsDigest(truthOf(first), first.ids) };
}

/** Rows of the challenger in the champion's order; undefined when they are in it already. */
function matchedRows(
  champion: Predictions,
  challenger: Predictions,
  sameRows: boolean,
): Uint32Array | Unpaired | undefined {
  const [ids, others] = [champion.ids, challenger.ids];
  if (!ids || !others) {
    if (!sameRows || Boolean(ids) !== Boolean(others))
      return unpaired('ROWS_UNKNOWN', 'nothing says which row of the challenger is which of the champion');
    if (champion.n === challenger.n) return undefined;
    return unpaired('ROWS_DIFFER', `the champion has ${champion.n} rows, the challenger ${challenger.n}`);
  }
  // Equal ids in equal order are pairs even where one is there twice, which readers refuse anyway.
  if (ids.equals(others)) return undefined;
  return rowsOf([...ids], [...others]);
}

function rowsOf(ids: readonly string[], others: readonly string[]): Uint32Array | Unpaired {
  const rowOf = new Map<string, number>();
  for (const [row, id] of others.entries()) rowOf.set(id, row);
  const known = new Set(ids);
  if (rowOf.size < others.length) return repeated('challenger', others);
  if (known.size < ids.length) return repeated('champion', ids);
  const missing = ids.filter((id) => !rowOf.has(id));
  const extra = others.filter((id) => !known.has(id));
  if (missing.length === 0 && extra.length === 0) return Uint32Array.from(ids, (id) => rowOf.get(id)!);
  const lacks = (who: string, which: string[]) =>
    which.length > 0 ? [`the ${who} lacks ${which.length} of the other's rows, such as ${examples(which)}`] : [];
  return unpaired('ROWS_DIFFER', [...lacks('challenger', missing), ...lacks('champion', extra)].join('; '));
}

function repeated(who: string, ids: readonly string[]): Unpaired {
  const seen = new Set<string>();
  const again = ids.find((id) => seen.size === seen.add(id).size);
  return unpaired('ID_REPEATED', `the ${who} has more than one row of ${examples([again ?? ''])}`);
}

/** Both with one list of classes; a class that one does not know gets the probability 0 from it. */
function sameClasses(
  champion: MulticlassPredictions,
  challenger: MulticlassPredictions,
): [MulticlassPredictions, MulticlassPredictions] {
  const classes = [...new Set([...champion.classes, ...challenger.classes])];
  return [withClasses(champion, classes), withClasses(challenger, classes)];
}

function withClasses(predictions: MulticlassPredictions, classes: string[]): MulticlassPredictions {
  if (classes.every((name, code) => predictions.classes[code] === name)) return predictions;
  const codeOf = predictions.classes.map((name) => classes.indexOf(name));
  const recoded = (codes: Int32Array) => codes.map((code) => codeOf[code]!);
  const { scores } = predictions;
  return {
    ...predictions,
    classes,
    truth: recoded(predictions.truth),
    label: recoded(predictions.label),
    ...(scores && {
      scores: classes.map((name) => scores[predictions.classes.indexOf(name)] ?? new Float64Array(predictions.n)),
    }),
  };
}

function differingTruth(champion: Predictions, challenger: Predictions): Unpaired | undefined {
  if (champion.task === 'binary' && challenger.task === 'binary' && champion.positive !== challenger.positive)
    return unpaired(
      'LABELS_DIFFER',
      `the positive class is "${champion.positive}" for the champion and "${challenger.positive}" for the challenger`,
    );
  const [truth, other] = [truthOf(champion), truthOf(challenger)];
  const differing: number[] = [];
  for (let row = 0; row < champion.n; row++) if (truth[row] !== other[row]) differing.push(row);
  if (differing.length > 0) {
    const named = examples(differing.map((row) => champion.ids?.at(row) ?? `row ${row + 1}`));
    return unpaired(
      'LABELS_DIFFER',
      `the truth differs in ${differing.length} of ${champion.n} rows, such as ${named}`,
    );
  }
  const [weight, otherWeight] = [champion.weight, challenger.weight];
  const differs = weight ? weight.some((one, row) => one !== otherWeight?.[row]) : otherWeight !== undefined;
  return differs ? unpaired('WEIGHTS_DIFFER', 'the weights of the rows differ') : undefined;
}

/** The truth of each row as a number: a code, a value, a relevance. */
function truthOf(predictions: Predictions): ArrayLike<number> {
  return predictions.task === 'ranking' ? predictions.relevance : predictions.truth;
}

const HINTS: Record<Unpaired['code'], string> = {
  ROWS_DIFFER: 'Let both models predict the same test set: a difference on other rows is no evidence.',
  LABELS_DIFFER: 'Both files must come from the same version of the test set.',
  TASKS_DIFFER: 'Compare models that answer the same question.',
  ROWS_UNKNOWN: 'Name the column that identifies a row: --id, or `id` of the test set in assay.yaml.',
  ID_REPEATED: 'An id names one row; the column of rows that belong together is a group.',
  WEIGHTS_DIFFER: 'Let both files carry the same weights.',
};

function unpaired(code: Unpaired['code'], message: string): Unpaired {
  return { code, message, hint: HINTS[code] };
}

function examples(ids: readonly string[]): string {
  return ids
    .slice(0, 3)
    .map((id) => JSON.stringify(id.slice(0, 60)))
    .join(', ');
}
