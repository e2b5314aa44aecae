import { describe, expect, test } from '@jest/globals';
import type { Block, GraphBlock, ReportDocument } from '../../../src/core/blocks.js';
import { renderMarkdown } from '../../../src/report/index.js';
import { mermaidGraph, mermaidLabel } from '../../../src/report/markdown/mermaid.js';
import { visibleLine, visibleLines } from '../../../src/report/visible-text.js';
import { shownText, skeletonOf } from '../../support/element-tree.js';
import type { Seen } from '../../support/element-tree.js';
import { linkedTexts, parsedMarkdown as parsed } from '../../support/github-markdown.js';
import { HOSTILE, documentOf } from '../../support/hostile-document.js';

const WORD = 'Placeholder';

function textOf(seen: readonly Seen[], isCode: boolean): string {
  const texts = seen.filter(({ text, path }) => text !== undefined && path.includes('pre') === isCode);
  return texts.map(({ text }) => text).join('');
}

function attributesOf(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ tag, attributes }) =>
    Object.entries(attributes).map(([name, value]) => `${tag} ${name}=${value}`),
  );
}

function isMermaid(text: string): boolean {
  return text.startsWith('graph ');
}

describe('strings stay data', () => {
  const plain = parsed(renderMarkdown(documentOf(WORD)));

  test('the placeholder is everywhere', () => {
    expect(textOf(plain, false).split(WORD).length).toBeGreaterThan(40);
    expect(skeletonOf(plain).filter((path) => /(^|>)table$/.test(path)).length).toBe(2);
  });

  test.each(HOSTILE)('%j', (text) => {
    const seen = parsed(renderMarkdown(documentOf(text)));
    const skeleton = skeletonOf(seen).map((path) => path.replaceAll('span>', ''));
    expect(skeleton).toEqual(skeletonOf(plain));

    const shown = shownText(textOf(seen, false).replaceAll('\u2060', ''));
    expect(shown).toBe(shownText(textOf(plain, false).replaceAll(WORD, () => visibleLine(text))));

    const code = (all: readonly Seen[]) =>
      all.filter(({ text: t, path }) => path.includes('pre') && !isMermaid(t ?? 'graph ')).map(({ text: t }) => t!);
    expect(code(seen)).toEqual(code(plain).map((t) => t.replaceAll(WORD, () => visibleLines(text))));

    expect(attributesOf(seen)).toEqual(attributesOf(plain));
    expect(linkedTexts(seen)).toEqual([]);
  });

  test('the parser used here does see what the escapes prevent', () => {
    const tags = skeletonOf(parsed('a <b>x</b> https://example.com ![i](u) **s** me@example.com\n\n- [ ] t'));
    expect(tags.filter((path) => /(^|>)(b|a|img|strong|input)$/.test(path)).length).toBe(6);
  });
});

describe('mermaid labels', () => {
  const graph = (label: string): GraphBlock => ({
    kind: 'graph',
    caption: '',
    nodes: [
      { id: 'a', label, state: label },
      { id: 'b', label: 'b', state: 'run' },
    ],
    edges: [{ from: 'a', to: 'b' }],
    legend: [],
  });

  test.each(HOSTILE)('%j is only letters, digits, blanks and entity codes', (text) => {
    const [head, first, ...rest] = mermaidGraph(graph(text))!.split('\n');
    const [, ...plainRest] = mermaidGraph(graph('x'))!.split('\n');
    expect(first).toMatch(
      /^ {2}n0\["([A-Za-z0-9 \u0080-\u{10ffff}]|#\d+;)*<br\/>([A-Za-z0-9 \u0080-\u{10ffff}]|#\d+;)*"\]$/u,
    );
    expect([head, ...rest]).toEqual(['graph LR', ...plainRest.slice(1)]);
    const decoded = mermaidLabel(visibleLine(text)).replace(/#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    expect(decoded.replaceAll('\u2060', '').slice(0, 59)).toBe(visibleLine(text).slice(0, decoded.length).slice(0, 59));
  });

  test('a graph nobody could read is not drawn', () => {
    const nodes = Array.from({ length: 101 }, (_, index) => ({ id: `${index}`, label: 'n', state: 'run' }));
    expect(mermaidGraph({ ...graph('x'), nodes, edges: [] })).toBeUndefined();
    expect(mermaidGraph({ ...graph('x'), nodes: nodes.slice(0, 100), edges: [] })).toBeDefined();
  });
});

const row = (name: string): [{ code: string }, string] => [{ code: name }, '0.5'];
const table = (caption: string, rows: number): Block => ({
  kind: 'table',
  caption,
  columns: [{ title: 'Metric' }, { title: 'Value', align: 'right' }],
  rows: Array.from({ length: rows }, (_, index) => row(`m_${index}`)),
});
const fold = (summary: string, ...blocks: Block[]): Block => ({ kind: 'details', summary, blocks });
const report = (...blocks: Block[]): ReportDocument => ({
  title: 'Assay: fail',
  decision: 'fail',
  reason: 'roc_auc fell by 0.02.',
  blocks,
  footer: [{ kind: 'paragraph', content: ['Compared ', { code: 'abc' }] }],
});

test('a small report, word by word', () => {
  const document = report(
    {
      kind: 'table',
      caption: 'Gates',
      columns: [{ title: 'Metric' }, { title: 'Head', align: 'right' }, { title: 'Verdict' }],
      rows: [[{ code: 'roc_auc' }, '0.83', { strong: 'fail', tone: 'bad' }]],
    },
    { kind: 'note', tone: 'error', content: ['Stage ', { code: 'train' }, ' failed.'] },
    fold('All metrics: 1', table('All metrics', 1)),
  );
  expect(renderMarkdown(document, { marker: 'assay:v1 project=root' })).toBe(
    [
      '<!-- assay:v1 project=root -->',
      '## ❌ Assay: fail',
      'roc_auc fell by 0.02.',
      '**Gates**',
      '| Metric | Head | Verdict |\n| - | -: | - |\n| `roc_auc` | 0.83 | ❌\u00a0**fail** |',
      '> [!CAUTION]\n> Stage `train` failed.',
      '<details>\n<summary>All metrics: 1</summary>',
      '| Metric | Value |\n| - | -: |\n| `m_0` | 0.5 |',
      '</details>',
      '<sub>Compared `abc`</sub>\n',
    ].join('\n\n'),
  );
});

test('a marker that could end its comment is a bug', () => {
  expect(() => renderMarkdown(report(), { marker: 'x --> <b>' })).toThrow('marker');
});

test('alerts are used twice at most and never inside a fold', () => {
  const note: Block = { kind: 'note', tone: 'warning', content: ['careful'] };
  const markdown = renderMarkdown(report(note, note, note, fold('more', note)));
  expect(markdown.match(/^> \[!WARNING\]$/gm)).toHaveLength(2);
  expect(markdown.match(/^> ⚠️ careful$/gm)).toHaveLength(2);
});

describe('over maxBytes', () => {
  const document = report(
    table('Gates', 30),
    { kind: 'code', language: 'text', text: 'line\n'.repeat(40) },
    fold('Pipeline: 3 run', table('Stages', 50)),
    fold('All metrics: 200', table('All metrics', 200)),
    { kind: 'note', tone: 'info', content: ['A note.'] },
  );
  const whole = Buffer.byteLength(renderMarkdown(document));

  test.each(Array.from({ length: 40 }, (_, index) => Math.round(120 + (index * whole) / 39)))(
    '%i bytes',
    (maxBytes) => {
      const markdown = renderMarkdown(document, { maxBytes, marker: 'm' });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      expect(markdown.startsWith('<!-- m -->\n\n## ❌ Assay: fail\n')).toBe(true);
      expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
      expect((markdown.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
      expect(markdown.endsWith('\n')).toBe(true);
    },
  );

  test('folds go first, from the end, and are named', () => {
    const markdown = renderMarkdown(document, { maxBytes: whole - 500 });
    expect(markdown).toContain('Pipeline: 3 run');
    expect(markdown).toContain('_Left out for length:_ All metrics: 200. The full report');
    expect(markdown).toContain('A note.');
  });

  test('then tables keep their first rows', () => {
    const markdown = renderMarkdown(report(table('Gates', 300)), { maxBytes: 1000 });
    expect(markdown).toContain('| `m_0` | 0.5 |');
    expect(markdown).toMatch(/… and \d+ more rows/);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(900);
  });
});
