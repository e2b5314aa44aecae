import { describe, expect, test } from '@jest/globals';
import { checkedSvg } from '../../src/plots/page/checked-svg.js';
import { drawSvg } from '../../src/plots/draw/draw-svg.js';
import { compileExpression } from '../../src/plots/draw/expression.js';
import type { ExpressionNode } from '../../src/plots/draw/expression.js';
import { interpreter } from '../../src/plots/draw/interpreter.js';
import type { Json, Specification } from '../../src/plots/templates/anchor.js';
import { TEMPLATES } from '../../src/plots/index.js';
import { specificationOf } from '../../src/plots/index.js';

const chart = (more: Specification): Specification => ({
  data: {
    values: [
      { a: 1, b: 2, s: 'x' },
      { a: 2, b: 3, s: 'y' },
    ],
  },
  mark: 'point',
  encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
  ...more,
});
const shown = (text: Json): Specification =>
  chart({ mark: 'text', transform: [{ calculate: text, as: 't' }], encoding: { text: { field: 't' } } });

const doubling = (times: number): Specification => ({
  transform: Array.from({ length: times }, () => ({ calculate: "datum.s + datum.s + 'x'", as: 's' })),
});

describe('drawSvg', () => {
  test.each([...TEMPLATES.keys()])('%s draws, twice the same', async (name) => {
    const points = [0, 1, 2, 3].map(
      (i) =>
        new Map<string, number | string>([
          ['i', i % 2],
          ['v', i / 3],
          ['rev', i < 2 ? 'main' : 'workspace'],
        ]),
    );
    const plot = { points, x: 'i', y: 'v', xLabel: 'number', yLabel: 'value', title: 'T' };
    const full = { ...plot, revisions: ['workspace', 'main'], series: [{ filename: 'f', field: 'v' }] };
    const specification = specificationOf(full, { name, content: TEMPLATES.get(name)! });
    const svg = await drawSvg(specification);
    expect(svg).toContain('number');
    expect(svg).toContain('value');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(await drawSvg(specification)).toBe(svg);
    expect(checkedSvg(svg, 'p-')).toContain('<svg');
  });

  test.each<[string, unknown]>([
    ['1 + 2 * 3 - 4 / 8 % 3', 6.5],
    ['"a" + datum.s', 'ax'],
    ['datum["a"] == "1" && datum.a !== "1" ? "yes" : "no"', 'yes'],
    ['-(~5) & 7 | 8 ^ 1 << 2 >> 1 >>> 0', 14],
    ['!datum.missing || 1', 'true'],
    ['[1, 2, {k: 3}][2].k', 3],
    ['if(datum.a > 1, "big", "small")', 'small'],
    ['clamp(12, 0, 10) + max(1, 2) + abs(-3)', 15],
    ['upper(trim(" ab ")) + lower("C") + substring("defg", 1, 3)', 'ABcef'],
    ['join(split("a-b", "-"), "+") + length("xyz")', 'a+b3'],
    ['replace("aXbX", /X/g, "-")', 'a-b-'],
    ['test(/^x/, datum.s)', 'true'],
    ['format(0.1234, ".1%") + toString(PI > 3)', '12.3%true'],
    ['year(datetime(2020, 4, 5)) + month(datetime(2020, 4, 5))', 2024],
    ['utcFormat(utc(2020, 0, 2), "%Y-%m-%d")', '2020-01-02'],
    ['isNaN(NaN) && isFinite(1) && isValid(null)', 'false'],
    ['span([1, 9]) + inrange(5, [1, 9])', 9],
    ['parseInt("12px") + parseFloat("0.5")', 12.5],
    // what leads to code reads as nothing
    ['datum.constructor', 'undefined'],
    ['"x".constructor.constructor', 'undefined'],
    ['toString([].filter)', 'null'],
  ])('evaluates %s', async (expression, value) => {
    const svg = await drawSvg(shown(expression));
    expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)][0]![1]).toBe(String(value));
  });

  test.each([
    ['of a file', chart({ data: { url: 'file:///etc/hostname' } })],
    ['of the network', chart({ data: { url: 'http://127.0.0.1:9/' } })],
    ['of no mark', chart({ mark: 'nope' })],
    ['of an unknown function', shown('fetch("http://127.0.0.1:9/")')],
    ['of a call of a member', shown('datum.constructor("return 1")()')],
    ['of an expression that is none', shown('1 +')],
    ['of a forbidden property', shown('{toString: 1}')],
  ])('refuses a chart %s', async (_, specification) => {
    await expect(drawSvg(specification)).rejects.toThrow();
  });

  test.each<[string, Specification, string]>([
    ['a long sequence', { data: { sequence: { start: 0, stop: 1e12 } } }, 'sequence'],
    ['a sequence without an end', { data: { sequence: { start: 0, stop: 10, step: 0 } } }, 'sequence'],
    ['a sequence in an expression', shown('length(sequence(1e9))'), 'sequence'],
    ['a graticule', { data: { graticule: true } }, 'graticule'],
    ['data from elsewhere', { data: { url: 'file:///etc/passwd' } }, 'would load file:///etc/passwd'],
    ['steps', { transform: [{ density: 'a', steps: 1e9 }] }, '10000 steps'],
    ['long texts', doubling(40), 'long texts'],
    ['padding', shown("pad('x', 5e8, 'y', 'left')"), 'long texts'],
    [
      'rows of rows',
      {
        transform: [
          { calculate: 'sequence(3000)', as: 's' },
          { flatten: ['s'] },
          { calculate: 'sequence(3000)', as: 't' },
        ],
      },
      '',
    ],
  ])('refuses what makes very much of little: %s', async (_, more, message) => {
    if (message === '') expect(await drawSvg(chart(more))).toContain('<svg');
    else await expect(drawSvg(chart(more))).rejects.toThrow(message);
  });

  test.each<[string, Specification]>([
    ['an expression', shown(`test(/^(a+)+$/, '${'a'.repeat(60)}b')`)],
    ['rows', { transform: Array.from({ length: 40 }, () => ({ fold: ['a', 'b', 's', 'a', 'b', 's', 'a', 'b'] })) }],
  ])('stops a drawing that takes too long, or grows too large: %s', async (_, more) => {
    await expect(drawSvg(chart(more), {}, 500)).rejects.toThrow(/longer than 0\.5 s|more than 1000000 rows/);
    expect(await drawSvg(chart({}))).toContain('<svg');
  });

  test('leaves out links and images', async () => {
    const linked = chart({
      encoding: { href: { value: 'javascript:alert(1)' }, url: { value: 'file:///x.png' } },
      mark: 'image',
    });
    const svg = await drawSvg(linked);
    expect(svg).not.toMatch(/javascript|file:/);
  });

  test('hostile names and values stay text', async () => {
    const hostile = '</text><script>alert(1)</script>" onload="x';
    const specification = chart({
      data: { values: [{ a: 1, b: hostile }] },
      encoding: {
        x: { field: 'a', type: 'quantitative', title: hostile },
        y: { field: 'b', type: 'nominal', title: hostile },
      },
    });
    const svg = checkedSvg(await drawSvg(specification), 'p-');
    expect(svg).not.toMatch(/<script|<[^>]*\sonload=/);
    expect(svg).toContain('&lt;script');
  });
});

describe('checkedSvg', () => {
  test.each([
    '<svg><script>x</script></svg>',
    '<svg><g onclick="x"></g></svg>',
    '<svg><a xlink:href="x"></a></svg>',
    '<svg><image href="x"/></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><rect fill="url(http://x)"/></svg>',
    '<svg><rect style="fill: url(\'x\')"/></svg>',
    "<svg><rect x='1'/></svg>",
    '<svg><text>a < b</text></svg>',
    '<svg><!-- x --></svg>',
  ])('refuses %s', (svg) => expect(() => checkedSvg(svg, 'p-')).toThrow('a drawing holds'));

  test('keeps ids of several drawings apart', () => {
    const svg =
      '<svg><defs><clipPath id="clip0"></clipPath></defs><g clip-path="url(#clip0)"><text>id="x"</text></g></svg>';
    expect(checkedSvg(svg, 'p2-')).toBe(
      '<svg><defs><clipPath id="p2-clip0"></clipPath></defs><g clip-path="url(#p2-clip0)"><text>id="x"</text></g></svg>',
    );
  });
});

describe('the interpreter', () => {
  const context = { functions: {} };
  const field = (name: string): ExpressionNode => ({
    type: 'MemberExpression',
    object: { type: 'Identifier', name: 'datum' },
    property: { type: 'Identifier', name },
    computed: false,
  });
  const encode = (marktype: string, channels: Record<string, string>, datum: unknown, item: object = {}) => {
    const asts = Object.fromEntries(Object.entries(channels).map(([key, name]) => [key, { ast: field(name) }]));
    const target = { ...item, datum } as never as Record<string, number> & { datum: unknown };
    const isChanged = interpreter.encode(context, { marktype, channels: asts })(target, {});
    return { isChanged, ...target, datum: undefined };
  };

  test.each<[string, string, Record<string, string>, object, object]>([
    ['edges become a size', 'rect', { x: 'a', x2: 'b' }, {}, { x: 1, x2: 5, width: 4 }],
    ['edges the wrong way round change places', 'rect', { y: 'b', y2: 'a' }, {}, { y: 1, y2: 5, height: 4 }],
    ['other marks keep them', 'area', { x: 'b', x2: 'a' }, {}, { x: 5, x2: 1, width: -4 }],
    ['one edge and a size', 'rect', { x2: 'b' }, { width: 2 }, { x2: 5, x: 3, width: 2 }],
    ['a middle', 'rect', { yc: 'b' }, { height: 4 }, { yc: 5, y: 3, height: 4 }],
    ['a rule has two points', 'rule', { x: 'a', x2: 'b' }, {}, { x: 1, x2: 5 }],
  ])('%s', (_, marktype, channels, item, expected) => {
    expect(encode(marktype, channels, { a: 1, b: 5 }, item)).toEqual({ isChanged: true, ...expected });
  });

  test('says when nothing changed', () => {
    expect(encode('symbol', { x: 'a' }, { a: 1 }, { x: 1 })).toEqual({ isChanged: false, x: 1 });
  });

  test('orders nothing, then what is no number, then values', () => {
    const { get, comparator } = interpreter.codegen;
    const rows = [3, null, 'x', NaN, 1, undefined, new Date(2)].map((v) => ({ deep: { v } }));
    const sorted = (order: number) =>
      rows.toSorted(comparator([get(['deep', 'v'])], [order])).map(({ deep }) => deep.v);
    expect(sorted(1).slice(0, 2)).toEqual([null, undefined]);
    expect([3, 1, 2].toSorted(comparator([(value) => value], [-1]))).toEqual([3, 2, 1]);
    expect(get(['deep', 'v', 'constructor'])({ deep: { v: 1 } })).toBeUndefined();
  });

  test('a reference to another signal is no expression', () => {
    const handler = interpreter.handler(context, { ast: { type: 'Identifier', value: 'value' } });
    expect(handler({ $value: 7 }, undefined)).toBe(7);
  });

  test('what Vega does not know is refused here as well', () => {
    const called = { type: 'CallExpression', callee: { type: 'Identifier', name: 'constructor' }, arguments: [] };
    expect(() => compileExpression(called)({ parameters: {}, functions: Object.create(null) as never })).toThrow(
      'unsupported function',
    );
    expect(() => compileExpression({ type: 'NewExpression' })).toThrow('unsupported expression');
  });
});
