import { UserError } from '../core/errors.js';
import type { LoadedModel, ModelFeed, TensorInfo } from '../core/loaded-model.js';
import { nearest } from '../core/nearest.js';
import type { Table } from '../core/table.js';
import { listed } from './column-values.js';

/** Largest and smallest number of each type of whole numbers; of 64 bits, as far as a number is exact. */
const RANGES: Readonly<Record<string, [number, number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, Number.MAX_SAFE_INTEGER],
  bool: [0, 1],
};

/** Columns for an input of the model, by name. */
export interface PlannedInput {
  input: TensorInfo;
  columns: string[];
}

/**
 * Which columns each input gets: the one of its name, or, for a single input of several columns, all columns in their
 * order but those of `others` (target, id, weight …). Throws `MODEL_INPUTS` (exit 2) where that does not come out even.
 */
export function planInputs(model: LoadedModel, table: Table, others: readonly string[]): PlannedInput[] {
  const { inputs } = model;
  const wrong = (message: string, hint: string) =>
    new UserError({ code: 'MODEL_INPUTS', message: `${model.name}: ${message}`, hint, exitCode: 2 });
  for (const { name, type, shape } of inputs) {
    if (type === 'other')
      throw wrong(`input "${name}" is of a type that no column has`, 'Export it with numbers or text.');
    if (shape && (shape.length < 1 || shape.length > 2))
      throw wrong(
        `input "${name}" has ${shape.length} dimensions`,
        'Rows of a table are for inputs of [rows] or [rows, columns].',
      );
  }
  if (inputs.length === 0) throw wrong('it has no inputs', 'Export it with the columns it predicts from.');

  const names = table.columns.filter(({ type }) => type !== 'other').map(({ name }) => name);
  const byName = inputs.map((input) => ({
    input,
    column: widthOf(input) === 1 || widthOf(input) === undefined ? columnFor(input.name, names) : undefined,
  }));
  const unnamed = byName.filter(({ column }) => column === undefined);
  if (unnamed.length === 0) return byName.map(({ input, column }) => ({ input, columns: [column!] }));

  const [only] = inputs;
  const features = names.filter((name) => !others.includes(name));
  if (inputs.length === 1) {
    const width = widthOf(only!) ?? features.length;
    if (width === features.length) return [{ input: only!, columns: features }];
    const left = others.length > 0 ? ` beside ${listed(others)}` : '';
    throw wrong(
      `input "${only!.name}" takes ${width} columns, but ${table.name} has ${features.length}${left}: ${listed(features)}`,
      'Give it a table with the columns it was trained on, in that order.',
    );
  }
  const [first] = unnamed;
  const meant = nearest(first!.input.name, names);
  throw wrong(
    `${table.name} has no column for the inputs ${listed(unnamed.map(({ input }) => input.name))}`,
    meant === undefined
      ? `Columns are found by name; it has ${listed(names)}.`
      : `Is "${meant}" meant for "${first!.input.name}"? Columns are found by name.`,
  );
}

/** Exporters write `_` for what no identifier has. */
function columnFor(input: string, names: readonly string[]): string | undefined {
  if (names.includes(input)) return input;
  const alike = names.filter((name) => name.replace(/\W/g, '_') === input);
  return alike.length === 1 ? alike[0] : undefined;
}

function widthOf({ shape }: TensorInfo): number | undefined {
  if (!shape) return undefined;
  return shape.length === 1 ? 1 : shape[1];
}

/**
 * Reads the columns. Missing values are NaN for floats and the empty text for text; for other types they are an error, as
 * are numbers that the type does not have (`MODEL_INPUT_VALUE`, exit 2).
 */
export async function readFeeds(model: LoadedModel, table: Table, plan: readonly PlannedInput[]): Promise<ModelFeed[]> {
  const feeds: ModelFeed[] = [];
  for (const { input, columns } of plan) {
    const read: ModelFeed['columns'][number][] = [];
    for (const column of columns) {
      if (input.type === 'string') read.push(await table.categories(column));
      else read.push(fitted(await table.numbers(column), input, column, model, table));
    }
    feeds.push({ input, columns: read });
  }
  return feeds;
}

function fitted(values: Float64Array, { name, type }: TensorInfo, column: string, model: LoadedModel, table: Table) {
  if (type === 'float32') return new Float32Array(values);
  const range = RANGES[type];
  if (!range) return values;
  const [least, most] = range;
  const row = values.findIndex((value) => !(Number.isInteger(value) && value >= least && value <= most));
  if (row < 0) return values;
  const found = Number.isNaN(values[row]) ? 'no value' : String(values[row]);
  throw new UserError({
    code: 'MODEL_INPUT_VALUE',
    message: `column "${column}" of ${table.name} has ${found} in row ${row + 1}, but input "${name}" of ${model.name} is ${type}`,
    hint: 'Fill such rows or leave them out, or export the model with float inputs.',
    exitCode: 2,
  });
}
