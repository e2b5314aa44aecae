import { compileExpression, memberOf } from './expression.js';
import type { Evaluate, ExpressionNode } from './expression.js';

interface Parsed {
  ast: ExpressionNode;
}

interface Context {
  functions: Record<string, unknown>;
}

interface Encoding {
  marktype: string;
  channels: Record<string, Parsed>;
}

type Parameters = Record<string, unknown>;
type Accessor = (row: unknown) => unknown;
type Item = Record<string, number> & { datum: unknown };

/** The marks whose edges change places when they are the wrong way round. */
const WITH_EDGES = new Set(['group', 'image', 'rect']);

/**
 * How Vega's dataflow evaluates expressions (`expr` of its View), without making code of text as its own way does: a
 * template may come from anybody's pull request.
 */
export const interpreter = {
  operator: (context: Context, { ast }: Parsed) => {
    const evaluate = compileExpression(ast);
    return (parameters: Parameters) => evaluate({ parameters, functions: context.functions });
  },
  parameter: (context: Context, { ast }: Parsed) => {
    const evaluate = compileExpression(ast);
    return (datum: unknown, parameters: Parameters) => evaluate({ datum, parameters, functions: context.functions });
  },
  event: (context: Context, { ast }: Parsed) => {
    const evaluate = compileExpression(ast);
    return (event: unknown) => evaluate({ event, parameters: {}, functions: context.functions });
  },
  handler: (context: Context, { ast }: Parsed) => {
    // Vega's own reference to another signal, which is no expression.
    if (ast.type === 'Identifier' && ast.name === undefined) return (parameters: Parameters) => parameters['$value'];
    const evaluate = compileExpression(ast);
    return (parameters: Parameters, event: { item?: Item } | undefined) =>
      evaluate({ parameters, event, datum: event?.item?.datum, functions: context.functions });
  },
  /** Sets the channels of an item and says whether any changed. */
  encode: (context: Context, { marktype, channels }: Encoding) => {
    const setters: [string, Evaluate][] = Object.entries(channels).map(([name, { ast }]) => [
      name,
      compileExpression(ast),
    ]);
    return (item: Item, parameters: Parameters) => {
      let isChanged = false;
      const scope = { item, datum: item.datum, parameters, functions: context.functions };
      for (const [name, evaluate] of setters) {
        const value = evaluate(scope);
        if (item[name] === value) continue;
        (item as Record<string, unknown>)[name] = value;
        isChanged = true;
      }
      if (marktype !== 'rule') {
        adjust(item, channels, marktype, ['x', 'x2', 'xc', 'width']);
        adjust(item, channels, marktype, ['y', 'y2', 'yc', 'height']);
      }
      return isChanged;
    };
  },
  codegen: {
    get: (path: readonly string[]): Accessor & { path?: string } => {
      const [first, ...rest] = path;
      const one = (row: unknown) => memberOf(row, first);
      return rest.length === 0 ? one : (row) => path.reduce((value, key) => memberOf(value, key), row);
    },
    comparator: (fields: readonly Accessor[], orders: readonly number[]) => (a: unknown, b: unknown) => {
      for (const [index, field] of fields.entries()) {
        const sign = compare(field(a), field(b));
        if (sign !== 0) return sign * orders[index]!;
      }
      return 0;
    },
  },
};

/** Two edges, or one and a middle, as a place and a size. */
function adjust(
  item: Item,
  channels: Encoding['channels'],
  marktype: string,
  [start, end, middle, size]: readonly ['x', 'x2', 'xc', 'width'] | readonly ['y', 'y2', 'yc', 'height'],
): void {
  if (channels[end]) {
    if (!channels[start]) item[start] = item[end]! - (item[size] || 0);
    else {
      if (WITH_EDGES.has(marktype) && item[start]! > item[end]!) [item[start], item[end]] = [item[end]!, item[start]!];
      item[size] = item[end]! - item[start]!;
    }
  }
  if (channels[middle]) item[start] = item[middle]! - (item[size] || 0) / 2;
}

/** Vega's order: nothing before everything, then what is no number, then by value. */
function compare(a: unknown, b: unknown): number {
  const [u, v] = [a, b].map((value) => (value instanceof Date ? +value : value)) as [number, number];
  if ((u < v || u === null || u === undefined) && v !== null && v !== undefined) return -1;
  if ((u > v || v === null || v === undefined) && u !== null && u !== undefined) return 1;
  if (Number.isNaN(u) && !Number.isNaN(v)) return -1;
  if (Number.isNaN(v) && !Number.isNaN(u)) return 1;
  return 0;
}
