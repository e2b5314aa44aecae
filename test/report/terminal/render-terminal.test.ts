import { describe, expect, test } from '@jest/globals';
import type { Block, Cell, ReportDocument } from '../../../src/core/blocks.js';
import { displayWidth } from '../../../src/report/display-width.js';
import { renderTerminal } from '../../../src/report/index.js';
import { visibleLine } from '../../../src/report/visible-text.js';
import { HOSTILE, documentOf } from '../../support/hostile-document.js';

const ESC = '\u001b';
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const report = (...blocks: Block[]): ReportDocument => ({
  title: 'Assay: pass',
  decision: 'pass',
  reason: 'ok',
  blocks,
  footer: [],
});
const shown = (width: number, ...blocks: Block[]) =>
  renderTerminal(report(...blocks), { width, color: false })
    .split('\n')
    .slice(3, -1);

describe('strings stay data and lines fit', () => {
  test.each(HOSTILE)('%j', (text) => {
    const document = documentOf(text);
    for (const width of [24, 60, 100]) {
      const plain = renderTerminal(document, { width, color: false });
      expect(plain).not.toMatch(CONTROL);
      expect(plain.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
      const colored = renderTerminal(document, { width, color: true });
      expect(colored).toContain(`${ESC}[1;31m`);
      expect(colored.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(plain);
    }
    const { title } = document;
    const only = renderTerminal(
      { title, decision: 'fail', reason: '', blocks: [], footer: [] },
      { width: 80, color: false },
    );
    const squeezed = (line: string) => line.replace(/\s+/g, '');
    expect(squeezed(only)).toBe(`✗${squeezed(visibleLine(text))}`);
  });
});

test.each([
  ['plain', 5],
  ['日本語', 6],
  ['한국', 4],
  ['ｆｕ', 4],
  ['e\u0301te\u0301', 3],
  ['👩‍💻', 2],
  ['🇩🇪🇫🇷', 4],
  ['👍🏽', 2],
  ['⚠️', 2],
  ['1️⃣', 2],
  ['✓ … − ▲ └', 9],
  ['1\u202f409', 5],
  ['עברית', 5],
])('%s is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe('tables', () => {
  const columns = [{ title: 'Metric' }, { title: 'Head', align: 'right' as const }, { title: 'Gate' }];
  const rows: Cell[][] = [
    [{ code: 'roc_auc' }, '0.83', 'max_drop 0.01'],
    [{ code: '精度' }, '10.5', 'min 0.5'],
  ];

  test('are aligned by columns of the terminal', () => {
    expect(shown(80, { kind: 'table', caption: 'Gates', columns, rows })).toEqual([
      'Gates',
      'Metric   Head  Gate',
      '───────  ────  ─────────────',
      'roc_auc  0.83  max_drop 0.01',
      '精度     10.5  min 0.5',
    ]);
  });

  test('too wide even narrowed, put the first column above', () => {
    const long: Cell[][] = [[{ code: 'metrics.json:a_long_name' }, '0.83', 'max_drop 0.01']];
    expect(shown(30, { kind: 'table', caption: 'Gates', columns, rows: long })).toEqual([
      'Gates',
      'Metric',
      '  Head  Gate',
      '  ────  ─────────────',
      'metrics.json:a_long_name',
      '  0.83  max_drop 0.01',
    ]);
  });

  test('wider than that, are titles and values', () => {
    const wide = ['Base', 'Head', 'Change', 'More'].map((title) => ({ title, align: 'right' as const }));
    const table = {
      kind: 'table' as const,
      caption: 'All',
      columns: [{ title: 'Metric' }, ...wide],
      rows: [['name', '0.12345', '0.12345', '0.12345', '0.12345']],
    };
    expect(shown(30, table)).toEqual([
      'All',
      'name',
      '  Base: 0.12345  Head: 0.12345',
      '  Change: 0.12345  More:',
      '  0.12345',
    ]);
  });

  test('long ones are cut, in folds sooner', () => {
    const many = Array.from({ length: 100 }, (_, index) => [`m${index}`, '1', '']);
    const table: Block = { kind: 'table', caption: 'All', columns, rows: many };
    expect(shown(80, table).at(-1)).toBe('… and 60 more');
    expect(shown(80, { kind: 'details', summary: 'All metrics: 100', blocks: [table] }).at(-1)).toBe('  … and 88 more');
  });
});

test('a graph is a tree with its states in a column', () => {
  const states: Record<string, string> = {
    'raw.dvc': 'data',
    prepare: 'cached',
    train: 'run',
    evaluate: 'failed',
    profile: 'skipped',
  };
  const lines = shown(60, {
    kind: 'graph',
    caption: 'Pipeline',
    nodes: Object.entries(states).map(([id, state]) => ({ id, label: id, state })),
    edges: [
      ['raw.dvc', 'prepare'],
      ['prepare', 'train'],
      ['train', 'evaluate'],
      ['prepare', 'evaluate'],
      ['raw.dvc', 'profile'],
    ].map(([from, to]) => ({ from: from!, to: to! })),
    legend: [],
  });
  expect(lines).toEqual([
    'Pipeline',
    'raw.dvc         data',
    '├ prepare       cached',
    '│ └ train       run',
    '│   └ evaluate  failed  also ← prepare',
    '└ profile       skipped',
  ]);
});

test('a graph deeper than the terminal is a list in order', () => {
  const nodes = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, label: `s${index}`, state: 'run' }));
  const edges = nodes.slice(1).map((_, index) => ({ from: `${index}`, to: `${index + 1}` }));
  const lines = shown(40, { kind: 'graph', caption: 'Chain', nodes, edges, legend: [] });
  expect(lines.slice(0, 3)).toEqual(['Chain', 's0   run', 's1   run  ← s0']);
});
