import type { Categories } from '../../core/table.js';
import { UserError } from '../../core/errors.js';
import type { ModelAnswer, ModelFeed, ModelFetch } from '../../core/loaded-model.js';
import { EngineError } from './host-process.js';
import type { Host } from './host-process.js';
import { refusal } from './refusal.js';

/** Rows the engine gets at a time: more are hardly faster, and what they take within the model stays bounded. */
const CHUNK_ROWS = 1024;
/** Rows sent to the engine's process at a time, and how many such blocks may be under way. */
const BLOCK_ROWS = 8 * CHUNK_ROWS;
const BLOCKS_UNDER_WAY = 3;
/** A model for a fixed number of rows gets no more than this many. */
const MAX_FIXED_ROWS = 65_536;

/**
 * Asks the engine about all rows, block after block: the next block is on its way while the engine is at one. Throws
 * `MODEL_FAILED` (exit 2) for what the model cannot compute.
 */
export async function runInBlocks(
  host: Host,
  name: string,
  feeds: readonly ModelFeed[],
  rowCount: number,
  fetches: readonly ModelFetch[],
): Promise<ModelAnswer[]> {
  const fixed = fixedRows(name, feeds);
  const batch = fixed ?? CHUNK_ROWS;
  const step = Math.max(1, Math.floor(BLOCK_ROWS / batch)) * batch;
  const answers: ModelAnswer[] = [];
  /** Codes of the values of an output that is wanted as categories. */
  const codesOf: Map<string, number>[] = [];
  const underWay: { from: number; answer: Promise<ModelAnswer[]> }[] = [];
  for (let from = 0; from < rowCount || underWay.length > 0;) {
    while (from < rowCount && underWay.length < BLOCKS_UNDER_WAY) {
      const to = Math.min(rowCount, from + step);
      const answer = ask(
        feeds.map((feed) => slice(feed, from, to)),
        to - from,
      );
      answer.catch(() => {}); // awaited below, in its turn
      underWay.push({ from, answer });
      from = to;
    }
    const first = underWay.shift()!;
    const parts = await first.answer;
    parts.forEach((part, at) => keep(at, part, first.from));
  }
  return answers;

  async function ask(block: ModelFeed[], count: number): Promise<ModelAnswer[]> {
    try {
      const request = { feeds: block, rowCount: count, batch, isFixed: fixed !== undefined, fetches };
      const answer = await host.ask({ ask: 'run', ...request });
      return 'answers' in answer ? answer.answers : [];
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const hint = 'Look whether its columns have the types and values it was trained with.';
      throw refusal('MODEL_FAILED', name, `the model failed: ${error.message}`, hint, error);
    }
  }

  function keep(at: number, part: ModelAnswer, from: number) {
    const whole = (answers[at] ??= emptyAnswer(part, rowCount));
    if (whole.width !== part.width)
      throw refusal(
        'MODEL_FAILED',
        name,
        `output "${fetches[at]!.output.name}" changes its width`,
        'Name another output.',
      );
    if (whole.as === 'numbers' && part.as === 'numbers') whole.values.set(part.values, from * part.width);
    if (whole.as !== 'categories' || part.as !== 'categories') return;
    const codes = (codesOf[at] ??= new Map<string, number>());
    const wholeCodes = part.levels.map((level) => {
      const code = codes.get(level) ?? whole.levels.push(level) - 1;
      codes.set(level, code);
      return code;
    });
    part.codes.forEach((code, index) => (whole.codes[from * part.width + index] = wholeCodes[code]!));
  }
}

function emptyAnswer(part: ModelAnswer, rowCount: number): ModelAnswer {
  const { width } = part;
  const length = rowCount * width;
  if (part.as === 'categories') return { as: 'categories', width, codes: new Int32Array(length), levels: [] };
  const isSingle = part.values.BYTES_PER_ELEMENT === 4;
  return { as: 'numbers', width, values: isSingle ? new Float32Array(length) : new Float64Array(length) };
}

/** How many rows the model takes at a time, if it takes no other number. */
function fixedRows(name: string, feeds: readonly ModelFeed[]): number | undefined {
  const sizes = new Set(feeds.map(({ input }) => input.shape?.[0]).filter((size) => size !== undefined));
  const [size] = sizes;
  if (sizes.size < 2 && (size === undefined || size <= MAX_FIXED_ROWS)) return size;
  throw new UserError({
    code: 'MODEL_INPUTS',
    message: `${name}: its inputs are for ${[...sizes].join(' and ')} rows at a time`,
    hint: 'Export it with a number of rows that may vary.',
    exitCode: 2,
  });
}

function slice({ input, columns }: ModelFeed, from: number, to: number): ModelFeed {
  const part = columns.map((column) => ('levels' in column ? sliceText(column, from, to) : column.subarray(from, to)));
  return { input, columns: part };
}

/** With the levels of these rows alone: a column of names may have as many as rows. */
function sliceText({ codes, levels }: Categories, from: number, to: number): Categories {
  const used = new Map<number, number>();
  const own = new Int32Array(to - from);
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    let mine = code < 0 ? -1 : used.get(code);
    if (mine === undefined) used.set(code, (mine = used.size));
    own[row - from] = mine;
  }
  return { codes: own, levels: [...used.keys()].map((code) => levels[code]!) };
}
