import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { GraphBlock } from '../../../src/core/blocks.js';
import { layoutOf } from '../../../src/report/html/layout.js';
import { STYLE } from '../../../src/report/html/style.js';
import { renderHtml } from '../../../src/report/index.js';
import { layersOf } from '../../../src/report/layers.js';
import { safeUrl } from '../../../src/report/safe-url.js';
import { visibleLine, visibleLines } from '../../../src/report/visible-text.js';
import { seenIn, skeletonOf } from '../../support/element-tree.js';
import type { Seen } from '../../support/element-tree.js';
import { HOSTILE, documentOf } from '../../support/hostile-document.js';

const WORD = 'Placeholder';
const page = (text: string) => seenIn(renderHtml(documentOf(text), { title: text }));
const isOfGraph = (path: readonly string[]) => path.includes('g');

describe('strings stay data', () => {
  const plain = page(WORD);
  const textOf = (seen: readonly Seen[], isCode: boolean) =>
    seen
      .filter(({ text, path }) => text !== undefined && !isOfGraph(path) && path.includes('pre') === isCode)
      .map(({ text }) => text!);

  test.each(HOSTILE)('%j', (text) => {
    const seen = page(text);
    const isWide = (path: string) => path.endsWith('>g>title');
    expect(skeletonOf(seen).filter((path) => !isWide(path))).toEqual(skeletonOf(plain));
    expect(textOf(seen, false)).toEqual(textOf(plain, false).map((t) => t.replaceAll(WORD, () => visibleLine(text))));
    expect(textOf(seen, true)).toEqual(textOf(plain, true).map((t) => t.replaceAll(WORD, () => visibleLines(text))));
    const labels = (all: readonly Seen[]) => all.flatMap(({ attributes }) => attributes['aria-label'] ?? []);
    expect(labels(seen)).toEqual(labels(plain).map((t) => t.replaceAll(WORD, () => visibleLine(text))));
    const forbidden = seen.flatMap(({ attributes }) =>
      Object.entries(attributes).filter(
        ([name, value]) =>
          /^on|^style$|^src|^id$|^autofocus$/.test(name) ||
          (name === 'href' && value !== 'https://example.org/' && value !== 'data:,'),
      ),
    );
    expect(forbidden).toEqual([]);
  });

  test('nothing is loaded, nothing runs', () => {
    const [policy] = plain.filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy!.attributes['content']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
    expect(plain.filter(({ tag }) => tag === 'script' || tag === 'iframe' || tag === 'img')).toEqual([]);
    expect(STYLE).not.toMatch(/url\(|@import|[<&]/);
  });

  test('has landmarks, names for tables and scopes for their heads', () => {
    for (const tag of ['header', 'main', 'footer', 'h1'])
      expect(plain.filter((seen) => seen.tag === tag)).toHaveLength(1);
    const tables = plain.filter(({ tag }) => tag === 'table').length;
    expect(plain.filter(({ tag }) => tag === 'caption')).toHaveLength(tables);
    expect(plain.filter(({ tag, attributes }) => tag === 'th' && !attributes['scope'])).toEqual([]);
    expect(plain.find(({ tag }) => tag === 'html')!.attributes['lang']).toBe('en');
    const drawings = plain.filter(({ attributes }) => attributes['class'] === 'graph');
    expect(drawings.map(({ attributes }) => attributes['role'])).toEqual(['img', 'img']);
  });
});

describe.each(['light', 'dark'])('contrast, %s', (scheme) => {
  const dark = STYLE.slice(STYLE.indexOf('prefers-color-scheme: dark'), STYLE.indexOf('* {'));
  const sheet = scheme === 'dark' ? dark : STYLE.slice(0, STYLE.indexOf('@media'));
  const colors = new Map([...sheet.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]));

  const luminance = (hex: string) => {
    const [red, green, blue] = [0, 2, 4].map((start) => {
      const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };

  test.each([
    ...['text', 'soft', 'link', 'good', 'bad', 'unsure', 'neutral'].flatMap((ink) => [
      [ink, 'ground'],
      [ink, 'raised'],
    ]),
    ...['good', 'bad', 'unsure', 'neutral'].flatMap((tone) => [
      [tone, `${tone}-ground`],
      ['text', `${tone}-ground`],
    ]),
    ['soft', 'quiet-ground'],
    ['text', 'quiet-ground'],
  ])('%s on %s is at least 4.5', (ink, ground) => {
    const [dim, bright] = [luminance(colors.get(ink)!), luminance(colors.get(ground)!)].sort((a, b) => a - b);
    expect((bright! + 0.05) / (dim! + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each([
  ['https://example.com/a b?c="d"#e', 'https://example.com/a%20b?c=%22d%22#e'],
  ['http://example.com', 'http://example.com/'],
  ['https://example.com/(x)[y]|*`', 'https://example.com/%28x%29%5By%5D%7C%2A%60'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  [' https://example.com', undefined],
  ['java\nscript:alert(1)', undefined],
  ['//example.com', undefined],
  ['https://github.com@evil.example/', undefined],
  ['https://', undefined],
])('address %j → %s', (url, safe) => {
  expect(safeUrl(url)).toBe(safe);
});

describe('graphs', () => {
  const block = (size: number, edges: [number, number][]): GraphBlock => ({
    kind: 'graph',
    caption: 'Pipeline',
    nodes: Array.from({ length: size }, (_, index) => ({ id: `${index}`, label: `stage ${index}`, state: 'run' })),
    edges: edges.map(([from, to]) => ({ from: `${from}`, to: `${to}` })),
    legend: [{ state: 'run', label: 'run', tone: 'good' }],
  });

  test('cycles, unknown ends, repeated nodes and edges are drawn as far as they make sense', () => {
    const graph = block(3, [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 1],
      [1, 1],
      [7, 1],
    ]);
    graph.nodes.push({ id: '0', label: 'again', state: 'run' });
    const { nodes, depth, edgeCount } = layersOf(graph);
    expect(nodes.map(({ layer, needs }) => ({ layer, needs }))).toEqual([
      { layer: 2, needs: [2] },
      { layer: 0, needs: [] },
      { layer: 1, needs: [1] },
    ]);
    expect({ depth, edgeCount }).toEqual({ depth: 3, edgeCount: 2 });
  });

  test('boxes never overlap and every edge goes forward', () => {
    const box = { along: 100, across: 40, alongGap: 50, acrossGap: 16 };
    const sized = fc.integer({ min: 1, max: 40 }).chain((size) => {
      const end = fc.integer({ min: 0, max: size - 1 });
      return fc.tuple(fc.constant(size), fc.array(fc.tuple(end, end), { maxLength: 80 }));
    });
    fc.assert(
      fc.property(sized, ([size, edges]) => {
        const graph = layersOf(block(size, edges));
        const { centres, edges: drawn, acrossSize } = layoutOf(graph, box);
        expect(drawn).toHaveLength(graph.edgeCount);
        for (const { from, to, via } of drawn) {
          const stops = [centres[from]!, ...via, centres[to]!].map(({ along }) => along);
          stops.slice(1).forEach((along, index) => expect(along - stops[index]!).toBe(150));
        }
        centres.forEach((a, i) => {
          expect(a.across).toBeGreaterThanOrEqual(box.across / 2 - 1e-6);
          expect(a.across).toBeLessThanOrEqual(acrossSize - box.across / 2 + 1e-6);
          for (const b of centres.slice(i + 1)) {
            if (a.along === b.along)
              expect(Math.abs(a.across - b.across)).toBeGreaterThanOrEqual(box.across + box.acrossGap - 1e-6);
          }
        });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test.each([
    [1, []],
    [10, Array.from({ length: 9 }, (_, index): [number, number] => [Math.floor(index / 2), index + 1])],
    [60, Array.from({ length: 59 }, (_, index): [number, number] => [index, index + 1])],
  ])('%i nodes are drawn', (size, edges) => {
    const seen = seenIn(
      renderHtml(
        { title: 't', decision: 'pass', reason: '', blocks: [block(size, edges)], footer: [] },
        { title: 't' },
      ),
    );
    expect(seen.filter(({ text, path }) => text?.startsWith('stage') && path.at(-1) === 'text')).toHaveLength(size);
    expect(seen.filter(({ attributes }) => attributes['class'] === 'edge')).toHaveLength(edges.length);
  });

  test('a graph nobody could read is a list', () => {
    const html = renderHtml(
      { title: 't', decision: 'pass', reason: '', blocks: [block(151, [[0, 1]])], footer: [] },
      { title: 't' },
    );
    expect(html).not.toContain('class="graph"');
    expect(html).toContain('<li><code>stage 1</code> <span class="good">run</span>, after stage 0</li>');
  });
});
