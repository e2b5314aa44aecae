import { BUILT_IN } from './expression-functions.js';
import { refuseLongCall, refuseLongText } from './refuse-large.js';

/** A node of the tree that Vega parses an expression into. Vega itself has refused what its language does not know. */
export interface ExpressionNode {
  type: string;
  name?: string;
  value?: unknown;
  operator?: string;
  computed?: boolean;
  object?: ExpressionNode;
  property?: ExpressionNode;
  callee?: ExpressionNode;
  arguments?: ExpressionNode[];
  elements?: ExpressionNode[];
  properties?: ExpressionNode[];
  key?: ExpressionNode;
  left?: ExpressionNode;
  right?: ExpressionNode;
  argument?: ExpressionNode;
  test?: ExpressionNode;
  consequent?: ExpressionNode;
  alternate?: ExpressionNode;
}

/** What an expression may see. */
export interface ExpressionScope {
  /** Signals under `$name`, scales under `%name`, data under `:name`. */
  parameters: Record<string, unknown>;
  datum?: unknown;
  event?: unknown;
  item?: unknown;
  /** Vega's functions, bound to the context they work in. */
  functions: Record<string, unknown>;
}

export type Evaluate = (scope: ExpressionScope) => unknown;

/* eslint-disable @typescript-eslint/no-explicit-any -- operators mean what JavaScript means, whatever the operands are */
type Binary = (a: any, b: any) => unknown;

const BINARY: Record<string, Binary> = {
  '+': (a, b) => refuseLongText(a + b),
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a == b, // eslint-disable-line eqeqeq
  '!=': (a, b) => a != b, // eslint-disable-line eqeqeq
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
};
const UNARY: Record<string, (a: any) => unknown> = { '+': (a) => +a, '-': (a) => -a, '~': (a) => ~a, '!': (a) => !a };
/* eslint-enable @typescript-eslint/no-explicit-any */

const CONSTANTS: Record<string, number> = {
  NaN,
  E: Math.E,
  LN2: Math.LN2,
  LN10: Math.LN10,
  LOG2E: Math.LOG2E,
  LOG10E: Math.LOG10E,
  PI: Math.PI,
  SQRT1_2: Math.SQRT1_2,
  SQRT2: Math.SQRT2,
  MIN_VALUE: Number.MIN_VALUE,
  MAX_VALUE: Number.MAX_VALUE,
};
/** Of an event, which a picture never gets. */
const EVENT_FUNCTIONS = new Set(['view', 'item', 'group', 'xy', 'x', 'y']);

/**
 * Turns Vega's tree of an expression into closures, so that no code is ever made of text. An expression never gets hold of
 * a function: a member that is one reads as undefined.
 */
export function compileExpression(node: ExpressionNode): Evaluate {
  const of = (child: ExpressionNode | undefined) => compileExpression(child!);
  switch (node.type) {
    case 'Literal':
      return () => node.value;
    case 'Identifier':
      return identifier(node.name!);
    case 'MemberExpression': {
      const object = of(node.object);
      const property = node.computed ? of(node.property) : () => node.property!.name;
      return (scope) => memberOf(object(scope), property(scope));
    }
    case 'CallExpression':
      return call(node.callee!.name!, node.arguments ?? []);
    case 'ArrayExpression': {
      const elements = node.elements!.map(of);
      return (scope) => elements.map((element) => element(scope));
    }
    case 'ObjectExpression': {
      const entries = node.properties!.map(({ key, value }) => {
        const name = key!.type === 'Literal' ? String(key!.value) : key!.name!;
        return [name, of(value as ExpressionNode)] as const;
      });
      return (scope) => Object.fromEntries(entries.map(([name, value]) => [name, value(scope)]));
    }
    case 'UnaryExpression': {
      const [operate, argument] = [UNARY[node.operator!]!, of(node.argument)];
      return (scope) => operate(argument(scope));
    }
    case 'BinaryExpression': {
      const [operate, left, right] = [BINARY[node.operator!]!, of(node.left), of(node.right)];
      return (scope) => operate(left(scope), right(scope));
    }
    case 'LogicalExpression': {
      const [left, right] = [of(node.left), of(node.right)];
      if (node.operator === '&&') return (scope) => left(scope) && right(scope);
      return (scope) => left(scope) || right(scope);
    }
    case 'ConditionalExpression': {
      const [test, consequent, alternate] = [of(node.test), of(node.consequent), of(node.alternate)];
      return (scope) => (test(scope) ? consequent(scope) : alternate(scope));
    }
    default:
      throw new Error(`unsupported expression: ${node.type}`);
  }
}

/** A property that is no function; undefined of what has none. */
export function memberOf(object: unknown, property: unknown): unknown {
  if (object === null || object === undefined) return undefined;
  const value = (object as Record<PropertyKey, unknown>)[String(property)];
  return typeof value === 'function' ? undefined : value;
}

function identifier(name: string): Evaluate {
  if (Object.hasOwn(CONSTANTS, name)) return () => CONSTANTS[name];
  if (name === 'datum' || name === 'event' || name === 'item') return (scope) => scope[name];
  return ({ parameters }) => parameters[`$${name}`];
}

function call(name: string, nodes: readonly ExpressionNode[]): Evaluate {
  const values = nodes.map(compileExpression);
  if (name === 'if') return (scope) => (values[0]!(scope) ? values[1]!(scope) : values[2]!(scope));
  if (EVENT_FUNCTIONS.has(name)) return () => undefined;
  const ofScale = SCALE_CALLS.get(name);
  if (ofScale) {
    const [scale, argument] = values;
    return (scope) => ofScale(scope.parameters[`%${String(scale!(scope))}`] as Scale | undefined, argument?.(scope));
  }
  return (scope) => {
    const own = scope.functions[name];
    const args = values.map((value) => value(scope));
    refuseLongCall(name, args);
    if (typeof own === 'function') return (own as (...given: unknown[]) => unknown).apply(scope.functions, args);
    const builtIn = BUILT_IN.get(name);
    if (builtIn) return builtIn(...args);
    throw new Error(`unsupported function: ${name}`);
  };
}

type Scale = ((value: unknown) => unknown) & { bandwidth?: () => number; range: () => unknown };

/** What marks call to place themselves. */
const SCALE_CALLS = new Map<string, (scale: Scale | undefined, argument: unknown) => unknown>([
  ['_scale', (scale, value) => scale?.(value)],
  ['_range', (scale) => scale?.range()],
  ['_bandwidth', (scale) => scale?.bandwidth?.() ?? 0],
]);
