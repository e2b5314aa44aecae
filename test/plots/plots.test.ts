import { describe, expect, test } from '@jest/globals';
import type { PlotProperties } from '../../src/core/plot-properties.js';
import { parsePythonJson } from '../../src/pipeline/index.js';
import {
  assemblePlots,
  checkedTemplate,
  parseSource,
  specificationOf,
  splitSpecification,
  TEMPLATES,
} from '../../src/plots/index.js';
import type { PlotRevision } from '../../src/plots/index.js';
import { parseDelimited } from '../../src/plots/delimited.js';
import { imageUrl } from '../../src/plots/page/image-url.js';
import { withNumbers } from '../../src/plots/page/numeric-fields.js';
import { plotsBody } from '../../src/plots/index.js';
import { pictureSpecification } from '../../src/plots/vega-plot.js';
import { htmlText } from '../../src/report/index.js';

const linear = { name: 'linear', content: TEMPLATES.get('linear')! };

function revision(name: string, plots: Record<string, PlotProperties>, files: Record<string, string>): PlotRevision {
  const source = ([path, text]: [string, string]) =>
    [path, parseSource(Buffer.from(text, 'latin1'), path, true, parsePythonJson)] as const;
  return {
    name,
    definitions: new Map([['dvc.yaml', new Map(Object.entries(plots))]]),
    sources: new Map(Object.entries(files).map(source)),
  };
}

describe('parseDelimited', () => {
  test.each<[string, string, string[][]]>([
    ['plain', 'a,b\n1,2\n', [['1', '2']]],
    ['without a last line break', 'a,b\n1,2', [['1', '2']]],
    [
      'Windows and old Mac line breaks',
      'a,b\r\n1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['quotes, delimiters and line breaks in quotes', 'a,b\n"x ""y"", z","1\n2"', [['x "y", z', '1\n2']]],
    ['quotes within a cell are themselves', 'a,b\nx"y",""z', [['x"y"', 'z']]],
    ['what follows a quoted cell belongs to it', 'a,b\n"x"y,2', [['xy', '2']]],
    ['empty lines are passed over, quoted nothing is not', 'a\n\n""\n\n1\n', [[''], ['1']]],
    ['a quote that never ends', 'a,b\n1,"x\ny', [['1', 'x\ny']]],
    ['a byte order mark', '\uFEFFa,b\n1,2', [['1', '2']]],
    [
      'empty cells at the end',
      'a,b\n1,\n,\n1,',
      [
        ['1', ''],
        ['', ''],
        ['1', ''],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(parseDelimited(text, ',', true).map((record) => [...record.values()])).toEqual(rows);
  });

  test('cells that are missing are null, those too many stand under "null"', () => {
    expect(parseDelimited('a\tb\n1\n1\t2\t3\t4\n', '\t', true).map((record) => Object.fromEntries(record))).toEqual([
      { a: '1', b: null },
      { a: '1', b: '2', null: ['3', '4'] },
    ]);
  });

  test('fields are numbered where there is no header, in TSV as well', () => {
    expect(parseDelimited('1\t2\n3\t4', '\t', false).map((record) => Object.fromEntries(record))).toEqual([
      { 0: '1', 1: '2' },
      { 0: '3', 1: '4' },
    ]);
  });
});

describe('specifications', () => {
  const one = (properties: PlotProperties, text = 'a,b\n1,2\n') =>
    assemblePlots([revision('workspace', { 'f.csv': properties }, { 'f.csv': text })])[0]!.vega!;

  test('a title that reads like a place in the template stays a title', () => {
    const filled = specificationOf(one({ title: '<DVC_METRIC_DATA>', x_label: 'at <DVC_METRIC_X>' }), linear);
    expect(filled['title']).toEqual({ text: '<DVC_METRIC_DATA>', anchor: 'middle' });
    expect(JSON.stringify(filled)).toContain('"title":"at <DVC_METRIC_X>"');
  });

  test('names of fields with dots, brackets and quotes', () => {
    const plot = one({ x: `it's[0].x`, y: 'b' }, `it's[0].x,b\n1,2\n`);
    expect(JSON.stringify(specificationOf(plot, linear))).toContain(`"on":"it's\\\\[0\\\\]\\\\.x"`);
    expect(JSON.stringify(pictureSpecification(plot, linear))).toContain(`"on":"it\\\\'s\\\\[0\\\\]\\\\.x"`);
  });

  test('what is split off goes back in its place', () => {
    const plot = one({ y: ['a', 'b'] });
    for (const [name, content] of TEMPLATES) {
      const split = splitSpecification(plot, { name, content });
      const together = JSON.stringify(split.content).replace(/"<DVC_METRIC_[A-Z_]+>"/g, (place) =>
        JSON.stringify(split.definitions[place.slice(1, -1)]),
      );
      expect(JSON.parse(together)).toEqual(JSON.parse(JSON.stringify(specificationOf(plot, { name, content }))));
      expect(Object.keys(split.definitions).length).toBeGreaterThan(5);
    }
  });

  test('keys that objects inherit are fields like others', () => {
    const plot = one({ x: '__proto__', y: 'constructor' }, '__proto__,constructor\n1,2\n');
    expect(JSON.stringify(specificationOf(plot, linear))).toContain(
      '{"__proto__":"1","constructor":"2","rev":"workspace"}',
    );
  });

  test('numbers that JSON does not know are null', () => {
    const plots = assemblePlots([
      revision('workspace', { 'f.json': {} }, { 'f.json': '[{"a": NaN}, {"a": 12345678901234567890}]' }),
    ]);
    expect(JSON.stringify(specificationOf(plots[0]!.vega!, linear)['data'])).toBe(
      '{"values":[{"a":null,"step":0,"rev":"workspace"},{"a":12345678901234567000,"step":1,"rev":"workspace"}]}',
    );
  });

  test('files that only `x` names are all read', () => {
    const definition = { x: { 'a.csv': 'a', 'b.csv': 'b' }, y: { 'f.csv': ['a', 'b'] } };
    const files = { 'a.csv': 'a\n1\n', 'b.csv': 'b\n2\n', 'f.csv': 'a,b\n3,4\n' };
    const [plot] = assemblePlots([revision('workspace', { t: definition }, files)]);
    expect(plot!.problems).toEqual([]);
    expect(plot!.vega!.points.map((point) => point.get('dvc_inferred_x_value'))).toEqual(['1', '2']);
  });
});

test.each([
  ['[1]', 'it is not a JSON object'],
  ['{', 'it is not JSON'],
  ['{"mark": "line"}', 'it does not use "<DVC_METRIC_DATA>"'],
])('template %s is refused', (text, message) => {
  expect(() => checkedTemplate(text, 'mine', '.dvc/plots/mine.json')).toThrow(message);
});

test.each<[string, string, string | RegExp]>([
  ['PNG', '\x89PNG\r\n\x1a\nrest', /^data:image\/png;base64,/],
  ['JPEG', '\xff\xd8\xff\xe0', /^data:image\/jpeg;base64,/],
  ['GIF', 'GIF89a', /^data:image\/gif;base64,/],
  ['SVG', '<?xml version="1.0"?>\n<!-- x -->\n<svg>', /^data:image\/svg\+xml;base64,/],
  ['HTML', '<!doctype html><script>', 'it is neither PNG, JPEG, GIF nor SVG'],
  ['something huge', '\x89PNG\r\n\x1a\n'.padEnd(17 << 20), 'it is larger than 16 MiB'],
])('an image that is %s', (_, text, expected) => {
  const found = imageUrl(Buffer.from(text, 'latin1'));
  if (typeof expected === 'string') expect(found).toEqual({ problem: expected });
  else expect(found).toEqual({ url: expect.stringMatching(expected) });
});

test('texts become numbers where a whole field is of numbers', () => {
  const points = parseDelimited('n,e,zip,mixed,rev\n1,1e-3,007,1,1\n-2.5,,010,x,2\n', ',', true);
  expect(withNumbers(points).map((point) => Object.fromEntries(point))).toEqual([
    { n: 1, e: 0.001, zip: '007', mixed: '1', rev: '1' },
    { n: -2.5, e: null, zip: '010', mixed: 'x', rev: '2' },
  ]);
});

test('no file of a few bytes makes a reader search or remember very long', () => {
  const svg = (middle: string) => Buffer.from(`<?xml version="1.0"?>${middle}<svg xmlns="x">`);
  expect(imageUrl(svg('<!---->'.repeat(500)))).toHaveProperty('url');
  expect(imageUrl(Buffer.from('<!---->'.repeat(500)))).toHaveProperty('problem');
  const digits = `${'1'.repeat(300_000)}x`;
  expect(withNumbers([new Map([['a', digits]])])[0]!.get('a')).toBe(digits);
  const wide = `${'a,'.repeat(10_000)}b\n${'1\n'.repeat(10_000)}`;
  expect(parseSource(Buffer.from(wide), 'w.csv', true, parsePythonJson)).toMatchObject({
    problem: { message: expect.stringContaining('10000 rows of 10001 fields') },
  });
  const y = { 'f.csv': Array.from({ length: 3000 }, () => 'a') };
  const [plot] = assemblePlots([revision('HEAD', { p: { y } }, { 'f.csv': `a\n${'1\n'.repeat(1000)}` })]);
  expect(plot!.problems).toMatchObject([{ message: expect.stringContaining('3000000 points') }]);
});

describe('the page', () => {
  const hostile = '</h2><script>alert(1)</script>"\u202E';
  const pageOf = (revisions: PlotRevision[], template = linear) =>
    plotsBody(
      assemblePlots(revisions).map((plot) => ({ plot, template })),
      revisions.map(({ name }) => name),
      htmlText,
    );

  test('draws numbers before images, with their data, and says what is missing', async () => {
    const plots = { 'i.png': {}, 'f.csv': { title: 'Loss' }, 'e.csv': {}, 'g.csv': {} };
    const files = { 'i.png': '\x89PNG\r\n\x1a\n', 'f.csv': 'a,b\n1,2\n', 'e.csv': 'a\n' };
    const missing = { problem: { type: 'FileNotFoundError', message: "there is no file 'g.csv'" } };
    const given = revision('workspace', plots, files);
    const body = await pageOf([{ ...given, sources: new Map([...given.sources, ['g.csv', missing]]) }]);
    expect([...body.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'Loss',
      'e.csv',
      'g.csv',
      'i.png',
    ]);
    expect(body).toMatch(/<svg role="img".*<title>Loss<\/title><desc>linear: b over step; workspace<\/desc>/);
    expect(body).toContain('<summary>Data: 1 point</summary>');
    expect(body).toContain('There are no data points.');
    expect(body).toContain('workspace: there is no file &#39;g.csv&#39;');
    expect(body).toContain('<img src="data:image/png;base64,');
  });

  test('hostile names, values and templates stay text', async () => {
    const text = `${JSON.stringify([{ [hostile]: hostile, b: 1 }])}`;
    const definition = { title: hostile, x_label: hostile, y_label: hostile };
    const body = await pageOf([
      revision(hostile, { [hostile]: { ...definition, y: { 'f.json': 'b' } } }, { 'f.json': text }),
    ]);
    expect(body).not.toMatch(/<script|\u202E/);
    expect(body).toContain('&lt;script&gt;');
  });

  test('a template that cannot be drawn hides nothing else', async () => {
    const template = { name: 'mine', content: { data: { values: '<DVC_METRIC_DATA>' }, mark: '<b>' } };
    const body = await pageOf([revision('HEAD', { 'f.csv': {} }, { 'f.csv': 'a,b\n1,2\n' })], template);
    expect(body).toContain('Template mine cannot be drawn');
    expect(body).toContain('Data: 1 point');
  });

  test('shows the shares of a normalized confusion matrix', async () => {
    const template = { name: 'confusion_normalized', content: TEMPLATES.get('confusion_normalized')! };
    const text = 'actual,predicted\ncat,cat\ncat,dog\ndog,dog\ndog,dog\n';
    const plots = { 'f.csv': { x: 'actual', y: 'predicted' } };
    expect(await pageOf([revision('HEAD', plots, { 'f.csv': text })], template)).toMatch(/>0\.67<\/text>/);
  });

  test('cuts the table of many points', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i},x\n`).join('');
    const body = await pageOf([revision('HEAD', { 'f.csv': { y: 'a' } }, { 'f.csv': `a,b\n${rows}` })]);
    expect(body).toContain('The first 200 of 300 points');
    expect(body.match(/<tr>/g)).toHaveLength(201);
  });
});
