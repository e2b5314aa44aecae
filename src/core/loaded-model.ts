import type { Categories } from './table.js';

/** Types a model may take and give; `other` is what is no tensor of these (sequences, maps, 16-bit floats …). */
export type ElementType =
  | 'float32'
  | 'float64'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'string'
  | 'other';

/** An input or output. Sizes that may vary are undefined; no shape = the model does not say. */
export interface TensorInfo {
  name: string;
  type: ElementType;
  shape?: readonly (number | undefined)[];
}

/** Columns side by side that make one input: numbers (whole ones where the type is), or text. */
export interface ModelFeed {
  input: TensorInfo;
  columns: readonly (Float32Array | Float64Array | Categories)[];
}

/** How an output is wanted: as numbers, or as the few distinct values it has. */
export interface ModelFetch {
  output: TensorInfo;
  as: 'numbers' | 'categories';
}

/** What an output says: `width` values a row, row after row. */
export type ModelAnswer =
  | { as: 'numbers'; width: number; values: Float32Array | Float64Array }
  | ({ as: 'categories'; width: number } & Categories);

/** A model that can be asked, whatever engine runs it. */
export interface LoadedModel {
  /** What messages call it: the path the user gave. */
  readonly name: string;
  /** What runs it, with its version. */
  readonly engine: string;
  /** Without those that the model itself gives a value. */
  readonly inputs: readonly TensorInfo[];
  readonly outputs: readonly TensorInfo[];
  /** Names of its classes, in the order of its probabilities, as far as the file says them. */
  readonly classLabels?: readonly string[];
  /** Asks about `rowCount` rows; answers in the order of `fetches`. Throws `MODEL_FAILED` and the like (exit 2). */
  run(feeds: readonly ModelFeed[], rowCount: number, fetches: readonly ModelFetch[]): Promise<ModelAnswer[]>;
  /** Ends the engine. */
  close(): void;
}
