import { UserError } from '../core/errors.js';
import type { Categories, Table } from '../core/table.js';
import { classOf, inClassOrder } from './class-names.js';
import { finiteNumbers, fullCategories, listed } from './column-values.js';
import type { PredictionColumns } from './prediction-columns.js';
import type { MulticlassPredictions } from './predictions.js';

/** Predictions of several classes; see `readPredictions`. */
export async function readMulticlass(table: Table, columns: PredictionColumns): Promise<MulticlassPredictions> {
  const { target, prediction, score } = columns;
  if (typeof score === 'string') {
    throw new UserError({
      code: 'COLUMN_UNNAMED',
      message: `the task multiclass needs one score column for each class, not "${score}" alone`,
      hint: `Name them all: --score A=${score} --score B=…`,
      exitCode: 2,
    });
  }
  if (prediction === undefined && score === undefined) {
    throw new UserError({
      code: 'COLUMN_UNNAMED',
      message: 'the task multiclass needs a column with predicted classes, or one score column for each class',
      hint: 'Name them: --prediction <column>, or --score A=<column> --score B=<column>.',
      exitCode: 2,
    });
  }
  const truth = await fullCategories(table, target);
  const predicted = prediction === undefined ? undefined : await fullCategories(table, prediction);
  const scored = score === undefined ? undefined : Object.keys(score);
  const classes = nameClasses(truth.levels, predicted?.levels, scored, columns);
  const scores: Float64Array[] = [];
  for (const name of scored ? classes : []) {
    const key = scored!.find((candidate) => classOf(candidate, classes) === classes.indexOf(name))!;
    scores.push(await finiteNumbers(table, score![key]!));
  }
  return {
    task: 'multiclass',
    n: table.rowCount,
    classes,
    truth: placesOf(truth, classes),
    label: predicted ? placesOf(predicted, classes) : likeliest(scores),
    ...(scored && { scores }),
  };
}

/**
 * With scores, the classes are those that have one, spelled as the truth spells them; otherwise all that occur in the
 * truth or among the predictions.
 */
function nameClasses(
  truth: readonly string[],
  predicted: readonly string[] | undefined,
  scored: readonly string[] | undefined,
  { target, prediction }: PredictionColumns,
): string[] {
  if (scored) {
    const spelled = scored.map((name) => truth[classOf(name, truth)] ?? name);
    const strange = (names: readonly string[]) => names.filter((name) => classOf(name, spelled) < 0);
    if (new Set(spelled).size < spelled.length) throw scoresClash(scored);
    for (const [column, names] of [
      [target, truth],
      [prediction, predicted ?? []],
    ] as const) {
      if (strange(names).length > 0)
        throw classUnknown(column!, strange(names), 'no score column is named for', spelled);
    }
    return inClassOrder(spelled);
  }
  const added = (predicted ?? []).filter((name) => classOf(name, truth) < 0);
  if (predicted && added.length === predicted.length) {
    throw classUnknown(prediction!, added, `column "${target}" has none of`, truth);
  }
  return inClassOrder([...truth, ...added]);
}

function classUnknown(column: string, strange: readonly string[], why: string, classes: readonly string[]): UserError {
  return new UserError({
    code: 'CLASS_UNKNOWN',
    message: `column "${column}" holds ${listed(strange)}, which ${why}; the classes are ${listed(classes)}`,
    hint: 'Write classes the same way in the truth, the predictions and the names of scores, and name a score for each.',
    exitCode: 2,
  });
}

function scoresClash(scored: readonly string[]): UserError {
  return new UserError({
    code: 'CLASS_UNKNOWN',
    message: `two scores are named for one class: ${listed(scored)}`,
    hint: 'Name one score column for each class.',
    exitCode: 2,
  });
}

function placesOf({ codes, levels }: Categories, classes: readonly string[]): Int32Array {
  const places = levels.map((name) => classOf(name, classes));
  return codes.map((code) => places[code]!);
}

/** The class with the highest score in each row; of equal ones the first. */
function likeliest(scores: readonly Float64Array[]): Int32Array {
  return Int32Array.from(scores[0]!, (_, row) => {
    let best = 0;
    for (let place = 1; place < scores.length; place++) if (scores[place]![row]! > scores[best]![row]!) best = place;
    return best;
  });
}
