import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { demoPullRequest } from '../../bench/demo-pr/demo-pull-request.js';
import { pullRequestPage } from '../../bench/demo-pr/pull-request-page.js';
import { killApps } from '../support/app-process.js';
import { seenIn, shownText } from '../support/element-tree.js';
import { GitHubSimulator, branchPullRequest } from '../support/github-simulator/index.js';

// The pipeline of the example runs twice, and a pull request's App spaces its writes as GitHub asks.
jest.setTimeout(180_000);

/** What is shown, as one line. */
const textOf = (html: string) =>
  shownText(
    seenIn(html)
      .flatMap(({ text, path }) => (text === undefined || path.includes('style') ? [] : [text]))
      .join(' '),
  );
const idsOf = (html: string) => seenIn(html).flatMap(({ attributes }) => attributes['id'] ?? []);

const folder = mkdtempSync(join(tmpdir(), 'assay-demo-pages-'));
afterAll(() => {
  killApps();
  rmSync(folder, { recursive: true, force: true });
});

let exitCode: number;
let first: string;
let second: string;
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  exitCode = await demoPullRequest(['--once', folder]);
  [first, second] = ['1-first-push.html', '2-second-push.html'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  ) as [string, string];
}, 180_000);

test('the demo ends with a gate that said no and then yes, in one comment', () => {
  expect(exitCode).toBe(0);
  expect(textOf(first)).toMatch(/Assay: fail.*roc_auc.*drift\.contract.*Merging is blocked.*✕ assay \/ gate/);
  expect(textOf(second)).toMatch(/edited.*Assay: pass.*This can be merged ✓ assay \/ gate/);
  expect(textOf(first)).not.toContain(', edited');
  expect(idsOf(first)).toEqual([expect.stringMatching(/^issuecomment-\d+$/)]);
  expect(idsOf(second)).toEqual(idsOf(first));
});

test('every string is text on the page', async () => {
  const github = new GitHubSimulator({ validate: false });
  const hostile = '<script>alert(1)</script><img src=x>" onload="';
  const { pull } = branchPullRequest(github.addRepository('acme/churn'));
  pull.edit({ title: hostile });
  pull.push({ files: { 'a.txt': 'a' }, message: hostile });
  const run = pull.repository.startRun({ pull });
  pull.repository.checks.change(run.jobs[0]!.checkRunId, {
    output: {
      title: hostile,
      summary: '',
      text: null,
      annotations: [
        { path: hostile, start_line: 1, end_line: 1, annotation_level: 'failure', message: hostile, title: hostile },
      ],
    },
  });
  const page = pullRequestPage(pull, { required: 'assay / gate', activity: hostile });
  expect(
    seenIn(page).filter(({ tag, attributes }) => ['script', 'img'].includes(tag ?? '') || 'onload' in attributes),
  ).toEqual([]);
  expect(textOf(page).split('alert(1)').length - 1).toBe(8);
  await github.close();
});
