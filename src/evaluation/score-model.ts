import { UserError } from '../core/errors.js';
import type { LoadedModel, ModelAnswer, ModelFeed, ModelFetch } from '../core/loaded-model.js';
import type { Categories, Table } from '../core/table.js';
import { listed } from './column-values.js';
import { classesOfScores, inWordsOfTruth } from './model-classes.js';
import type { ScoreRows } from './model-classes.js';
import { planInputs, readFeeds } from './model-feeds.js';
import type { PlannedInput } from './model-feeds.js';
import { findOutputs, outputsError } from './model-outputs.js';
import type { FoundOutputs, NamedOutputs } from './model-outputs.js';
import type { PredictionColumns } from './prediction-columns.js';
import type { Predictions, PredictionTask } from './predictions.js';
import { readPredictions } from './read-predictions.js';
import { withColumns } from './with-columns.js';
import type { AddedColumn } from './with-columns.js';

/**
 * Columns of the truth and of what belongs to it. A threshold is one that the user named: then the score decides on the
 * label, otherwise the model's own label counts where it gives one.
 */
export type TruthColumns = Omit<PredictionColumns, 'prediction' | 'score'>;

/** A table with what a model says of its rows in further columns, and which these are. */
export interface ScoredTable {
  table: Table;
  columns: PredictionColumns;
}

/**
 * Asks a model about the rows of a table. Inputs are found by column name, or are all columns but those of the truth;
 * outputs by type and shape, or by name. `UserError`s (exit 2): `MODEL_INPUTS`, `MODEL_INPUT_VALUE`, `MODEL_OUTPUTS`,
 * `MODEL_CLASSES`, `MODEL_NO_ANSWER`, and those of the engine.
 */
export async function scoreTable(
  model: LoadedModel,
  table: Table,
  truth: TruthColumns,
  named: NamedOutputs = {},
): Promise<ScoredTable> {
  const { task, target, weight, id, group, query } = truth;
  const plan = planInputs(
    model,
    table,
    [target, weight, id, group, query].filter((name) => name !== undefined),
  );
  const outputs = findOutputs(model, task, named);
  const fetches: ModelFetch[] = [];
  if (outputs.label) fetches.push({ output: outputs.label, as: 'categories' });
  if (outputs.score) fetches.push({ output: outputs.score, as: 'numbers' });
  const known = isOfClasses(task) ? (await table.categories(target)).levels : [];
  const feeds = await readFeeds(model, table, plan);
  const answers = await model.run(feeds, table.rowCount, fetches);
  refuseUnanswered(model, table, scoresOf(answers), feeds, plan);
  return isOfClasses(task)
    ? classColumns(model, table, truth, outputs, answers, known)
    : numberColumn(model, table, truth, outputs, answers);
}

/** What a model says of the rows of a table, as predictions; see `scoreTable` and `readPredictions`. */
export async function predictionsOfModel(
  model: LoadedModel,
  table: Table,
  truth: TruthColumns,
  named?: NamedOutputs,
): Promise<Predictions> {
  const scored = await scoreTable(model, table, truth, named);
  return readPredictions(scored.table, scored.columns);
}

function isOfClasses(task: PredictionTask): boolean {
  return task === 'binary' || task === 'multiclass';
}

/** A model that was not trained on missing values answers them with none: the row and what it lacks are said. */
function refuseUnanswered(
  model: LoadedModel,
  table: Table,
  scores: ScoreRows | undefined,
  feeds: readonly ModelFeed[],
  plan: readonly PlannedInput[],
): void {
  if (!scores) return;
  let at = 0;
  while (at < scores.values.length && !Number.isNaN(scores.values[at])) at++;
  if (at === scores.values.length) return;
  const row = Math.floor(at / scores.width);
  const empty = feeds.flatMap(({ columns }, input) =>
    columns.flatMap((column, place) => (isEmpty(column, row) ? [plan[input]!.columns[place]!] : [])),
  );
  const why = empty.length > 0 ? `, where ${listed(empty)} ${empty.length === 1 ? 'is' : 'are'} empty` : '';
  throw new UserError({
    code: 'MODEL_NO_ANSWER',
    message: `${model.name} gives no number for row ${row + 1} of ${table.name}${why}`,
    hint: 'Fill what is missing, leave such rows out, or let the model do it (an imputer in its pipeline).',
    exitCode: 2,
  });
}

function isEmpty(column: ModelFeed['columns'][number], row: number): boolean {
  return 'levels' in column ? column.codes[row] === -1 : Number.isNaN(column[row]);
}

function numberColumn(
  model: LoadedModel,
  table: Table,
  truth: TruthColumns,
  outputs: FoundOutputs,
  answers: readonly ModelAnswer[],
): ScoredTable {
  const scores = scoresOf(answers)!;
  if (scores.width !== 1) throw wrongWidth(model, outputs, truth.task, scores.width);
  const name = columnName(model, outputs.score!.name);
  const columns: PredictionColumns = { ...truth, [truth.task === 'ranking' ? 'score' : 'prediction']: name };
  return { table: withColumns(table, [{ name, values: everyNth(scores, 0) }]), columns };
}

function classColumns(
  model: LoadedModel,
  table: Table,
  truth: TruthColumns,
  outputs: FoundOutputs,
  answers: readonly ModelAnswer[],
  known: readonly string[],
): ScoredTable {
  const { task, positive, threshold } = truth;
  const added: AddedColumn[] = [];
  const columns: PredictionColumns = { ...truth };
  const scores = scoresOf(answers);
  const labels = labelsOf(answers);
  if (labels && labels.width !== 1)
    throw outputsError(model, `output "${outputs.label!.name}" has ${labels.width} values a row, and a label is one`);
  if (labels && (threshold === undefined || !scores)) {
    columns.prediction = columnName(model, outputs.label!.name);
    const inWords = inWordsOfTruth(model.classLabels ?? labels.levels, known, positive);
    added.push({ name: columns.prediction, categories: { codes: labels.codes, levels: labels.levels.map(inWords) } });
  }
  if (scores && task === 'binary' && scores.width === 1) {
    columns.score = columnName(model, outputs.score!.name);
    added.push({ name: columns.score, values: everyNth(scores, 0) });
  } else if (scores) {
    if (scores.width < 2 || (task === 'binary' && scores.width > 2))
      throw wrongWidth(model, outputs, task, scores.width);
    const classes = classesOfScores(scores, model.classLabels, labels);
    if (!classes) throw classesUnknown(model, outputs.score!.name, scores.width);
    const inWords = inWordsOfTruth(classes, known, positive);
    const names = classes.map((name) => columnName(model, `${outputs.score!.name}[${name}]`));
    names.forEach((name, place) => added.push({ name, values: everyNth(scores, place) }));
    columns.score = Object.fromEntries(classes.map((name, place) => [inWords(name), names[place]!]));
  }
  return { table: withColumns(table, added), columns };
}

function scoresOf(answers: readonly ModelAnswer[]): ScoreRows | undefined {
  return answers.find((answer) => answer.as === 'numbers');
}

function labelsOf(answers: readonly ModelAnswer[]): (Categories & { width: number }) | undefined {
  return answers.find((answer) => answer.as === 'categories');
}

function everyNth({ width, values }: ScoreRows, place: number): Float64Array {
  const column = new Float64Array(values.length / width);
  for (let row = 0; row < column.length; row++) column[row] = values[row * width + place]!;
  return column;
}

/** No column of a file is called so. */
function columnName(model: LoadedModel, output: string): string {
  return `${output} (output of ${model.name})`;
}

function wrongWidth(model: LoadedModel, outputs: FoundOutputs, task: PredictionTask, width: number): UserError {
  const wanted = { binary: 'one or two', multiclass: 'one a class', regression: 'one', ranking: 'one' }[task];
  return outputsError(
    model,
    `output "${outputs.score!.name}" has ${width} values a row, and the task ${task} needs ${wanted}`,
    'Use the task that the model was trained for, or name another output with --score.',
  );
}

function classesUnknown(model: LoadedModel, output: string, width: number): UserError {
  return new UserError({
    code: 'MODEL_CLASSES',
    message: `${model.name}: nothing says which class each of the ${width} values of output "${output}" is of`,
    hint: 'Export it with the names of its classes, or with classes numbered from 0.',
    exitCode: 2,
  });
}
