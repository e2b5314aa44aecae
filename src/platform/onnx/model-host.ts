import type { ModelAnswer, ModelFeed, ModelFetch } from '../../core/loaded-model.js';
import type { FoundEngine } from './find-engine.js';

/** What the process of the engine is asked. */
export type HostRequest =
  | { ask: 'start'; engine: FoundEngine }
  | { ask: 'load'; model: Uint8Array }
  | {
      ask: 'run';
      feeds: readonly ModelFeed[];
      rowCount: number;
      batch: number;
      isFixed: boolean;
      fetches: readonly ModelFetch[];
    };

/** What it answers; `alive` only says that it is at work. */
export type HostReply = { id: number; ok: HostAnswer } | { id: number; error: string } | { alive: true };

export type HostAnswer = { version: string } | { loaded: true } | { answers: ModelAnswer[] };

/** The part of onnxruntime that is used, which both engines have. */
interface Engine {
  env: { versions: { node?: string; web?: string }; wasm: { numThreads?: number; wasmBinary?: Uint8Array } };
  InferenceSession: { create(model: Uint8Array, options: object): Promise<Session> };
  Tensor: new (type: string, data: unknown, dims: number[]) => unknown;
}

interface Session {
  run(feeds: Record<string, unknown>, fetches: string[]): Promise<Record<string, AnswerTensor>>;
}

interface AnswerTensor {
  dims: readonly number[];
  data: ArrayLike<number | bigint | string>;
}

export interface HostTools {
  send: (reply: HostReply) => void;
  readNative: (path: string) => unknown;
  readWeb: (path: string) => Promise<unknown>;
  readCode: (path: string) => Uint8Array;
}

/**
 * What runs beside the engine, in a process of its own: answers one request after the other. It refers to nothing outside
 * itself, because its text is what that process runs.
 */
export function modelHost(tools: HostTools): (request: HostRequest & { id: number }) => Promise<void> {
  const SIGN_OF_LIFE_MS = 1000;
  let ort: Engine;
  let session: Session;
  let lastSign = 0;

  return async (request) => {
    const { id } = request;
    lastSign = Date.now();
    try {
      tools.send({ id, ok: await answer(request) });
    } catch (error) {
      tools.send({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };

  async function answer(request: HostRequest): Promise<HostAnswer> {
    if (request.ask === 'start') return start(request.engine);
    if (request.ask === 'run') return { answers: await run(request) };
    const quiet = { logSeverityLevel: 4, intraOpNumThreads: 1, interOpNumThreads: 1 };
    session = await ort.InferenceSession.create(request.model, quiet);
    return { loaded: true };
  }

  async function start(engine: FoundEngine): Promise<HostAnswer> {
    if (engine.kind === 'native') {
      ort = tools.readNative(engine.path) as Engine;
      return { version: `onnxruntime-node ${ort.env.versions.node}` };
    }
    ort = (await tools.readWeb(engine.path)) as Engine;
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmBinary = tools.readCode(engine.wasm!);
    return { version: `onnxruntime-web ${ort.env.versions.web} (wasm)` };
  }

  async function run(request: HostRequest & { ask: 'run' }): Promise<ModelAnswer[]> {
    const { feeds, rowCount, batch, isFixed, fetches } = request;
    const names = fetches.map(({ output }) => output.name);
    const collected = fetches.map(collector);
    for (let from = 0; from < rowCount; from += batch) {
      const count = Math.min(batch, rowCount - from);
      const size = isFixed ? batch : count;
      const inputs: Record<string, unknown> = {};
      for (const feed of feeds) inputs[feed.input.name] = tensorOf(feed, from, count, size);
      const outputs = await session.run(inputs, names);
      fetches.forEach(({ output }, at) => collected[at]!.take(outputs[output.name]!, from, count, size));
      if (Date.now() - lastSign < SIGN_OF_LIFE_MS) continue;
      lastSign = Date.now();
      tools.send({ alive: true });
    }
    return collected.map(({ answer }) => answer());

    function collector({ output, as }: ModelFetch) {
      let width = -1;
      let values: Float32Array | Float64Array | Int32Array;
      const codes = new Map<unknown, number>();
      return { take, answer };

      function take({ dims, data }: AnswerTensor, from: number, count: number, size: number) {
        if (width < 0) begin(data.length / size);
        if (data.length !== width * size || (dims.length > 0 && dims[0] !== size && size !== 1))
          throw new Error(`output "${output.name}" has the shape [${dims.join(', ')}] for ${size} rows`);
        const end = count * width;
        if (as === 'numbers' && data instanceof Float32Array) values.set(data.subarray(0, end), from * width);
        else if (as === 'numbers') for (let at = 0; at < end; at++) values[from * width + at] = Number(data[at]);
        else for (let at = 0; at < end; at++) values[from * width + at] = codeOf(data[at]);
      }

      function begin(found: number) {
        width = Number.isInteger(found) ? found : 0;
        const length = rowCount * width;
        if (as === 'categories') values = new Int32Array(length);
        else values = output.type === 'float32' ? new Float32Array(length) : new Float64Array(length);
      }

      function codeOf(value: unknown): number {
        let code = codes.get(value);
        if (code === undefined) codes.set(value, (code = codes.size));
        return code;
      }

      function answer(): ModelAnswer {
        if (as === 'numbers') return { as, width, values: values as Float32Array };
        const text = output.type === 'bool' ? (value: unknown) => String(value === 1) : String;
        return { as, width, codes: values as Int32Array, levels: [...codes.keys()].map(text) };
      }
    }
  }

  /** Rows from `from` on; those that only fill a fixed size up are like the last one. */
  function tensorOf({ input, columns }: ModelFeed, from: number, count: number, size: number): unknown {
    const width = columns.length;
    const data = arrayFor(input.type, size * width);
    const isWide = input.type.endsWith('int64');
    columns.forEach((column, at) => {
      for (let row = 0; row < size; row++) {
        const source = from + (row < count ? row : count - 1);
        const place = row * width + at;
        if ('levels' in column) data[place] = column.codes[source]! < 0 ? '' : column.levels[column.codes[source]!];
        else data[place] = isWide ? BigInt(column[source]!) : column[source];
      }
    });
    return new ort.Tensor(input.type, data, input.shape?.length === 1 ? [size] : [size, width]);
  }

  function arrayFor(type: ModelFeed['input']['type'], length: number): unknown[] {
    const make = {
      float32: Float32Array,
      float64: Float64Array,
      int8: Int8Array,
      int16: Int16Array,
      int32: Int32Array,
      int64: BigInt64Array,
      uint8: Uint8Array,
      uint16: Uint16Array,
      uint32: Uint32Array,
      uint64: BigUint64Array,
      bool: Uint8Array,
      string: Array,
      other: Array,
    }[type];
    return new make(length) as unknown as unknown[];
  }
}
