import { JSDOM } from 'jsdom';
import axe from 'axe-core';
import { expect, test } from '@jest/globals';
import { renderHtml } from '../../../src/report/index.js';
import { documentOf } from '../../support/hostile-document.js';

interface Found {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

/** What axe-core finds in a page; contrast, which needs a browser, is computed in render-html.test.ts. */
async function check(html: string): Promise<Found> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  window.eval(axe.source);
  const rules = { 'color-contrast': { enabled: false } };
  return (window as unknown as { axe: { run: (...args: unknown[]) => Promise<Found> } }).axe.run(window.document, {
    rules,
  });
}

test('axe-core finds nothing in a report with every kind of block, its folds open', async () => {
  const html = renderHtml(documentOf('Placeholder'), { title: 'Report' }).replaceAll('<details>', '<details open>');
  const { violations, passes } = await check(html);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
}, 60_000);

test('and it does find what is wrong', async () => {
  const { violations } = await check('<html><body><button></button></body></html>');
  expect(violations.map(({ id }) => id)).toContain('button-name');
}, 60_000);
