import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { pullRequestComment } from '../../src/commands/pull-request-comment.js';
import type { PullRequestEvidence, Situation } from '../../src/commands/pull-request-evidence.js';
import { measurement } from '../../src/core/measurement.js';
import { decide } from '../../src/gate/index.js';
import {
  BASE,
  HEAD,
  churnEvidence,
  compared,
  contextOf,
  evaluatedChurn,
  reportOf,
  stage,
} from '../support/churn-report.js';
import { htmlOf } from '../support/github-markdown.js';
import { expectGolden } from '../support/golden-file.js';
import { manyMetrics } from '../support/many-metrics.js';

const MAX_BYTES = 60_000;
const documentOf = (markdown: string) => new JSDOM(htmlOf(markdown)).window.document;
/** Cells of the column in the tables that a reader sees without opening anything. */
function openCells(document: Document, title: string): string[] {
  return [...document.querySelectorAll('body > table')].flatMap((table) => {
    const index = [...table.querySelectorAll('th')].findIndex(({ textContent }) => textContent === title);
    return [...table.querySelectorAll('tbody tr')].map((row) => row.children[index]!.textContent);
  });
}
const bodyOf = (one: PullRequestEvidence) => pullRequestComment(one).body;
const situation = (one: Situation, context = {}): PullRequestEvidence => ({
  context: contextOf(context),
  evidence: { kind: 'situation', situation: one },
});

describe('the whole text', () => {
  test.each<[string, PullRequestEvidence]>([
    ['pass', churnEvidence('pass', { evaluator: 'unmodified' })],
    ['fail', churnEvidence('fail', { canAccept: true, protectedChanges: ['assay.yaml'], evaluator: 'modified' })],
    ['inconclusive', churnEvidence('inconclusive', { trust: 'pinned_workflow' })],
    ['many-metrics', manyMetrics(300)],
    [
      'broken-config',
      situation({
        kind: 'config_broken',
        file: 'assay.yaml',
        ref: 'base',
        sha: BASE,
        mistakes: [
          {
            message: 'unknown key "max_dorp" in `models.churn.gates[0]`',
            hint: 'Did you mean "max_drop"?',
            location: { file: 'assay.yaml', line: 12, column: 25 },
          },
          { message: '`version` is missing', hint: 'It is 1.', location: { file: 'assay.yaml', line: 1, column: 1 } },
        ],
      }),
    ],
  ])('%s', (name, one) => expectGolden(`comments/${name}.md`, bodyOf(one)));
});

describe('a judged report', () => {
  const accepted = [{ rule: 'evaluation.churn.roc_auc:max_drop', by: 'rita', reason: 'Known, see the minutes.' }];

  test('shows the gates that say no or moved, and folds the others', () => {
    const document = documentOf(bodyOf(churnEvidence('fail')));
    const [open] = document.querySelectorAll('body > table');
    const rows = [...open!.querySelectorAll('tbody tr')].map((row) => row.firstElementChild!.textContent);
    expect(rows).toEqual([
      'roc_auc',
      'f1',
      'log_loss',
      'recall[contract=Month-to-month]',
      'recall[contract=One year]',
      'recall[contract=Two year]',
    ]);
    expect([...document.querySelectorAll('body > details > summary')].map(({ textContent }) => textContent)).toEqual([
      'All gates: 8',
      expect.stringMatching(/^Model churn: /),
      expect.stringMatching(/^Drift of churn: /),
      expect.stringMatching(/^History: /),
      expect.stringMatching(/^Parameters: /),
      expect.stringMatching(/^Pipeline: /),
      expect.stringMatching(/^All metrics: /),
      expect.stringMatching(/^Data: /),
    ]);
  });

  test('draws the past of a metric beside its change and interval', () => {
    const line = bodyOf(churnEvidence('fail')).match(/^\| `roc_auc`.*$/m)![0];
    expect(line).toMatch(
      / ▼\u00a0−0\.031 \(−0\.039\u00a0…\u00a0−0\.023\) \| Δ\u00a0≥\u00a0−0\.01 \| ❌\u00a0\*\*fail\*\* \| ▁▃▄▇██▁ \|$/,
    );
  });

  test('has few rows that a reader did not ask for', () => {
    const document = documentOf(bodyOf(manyMetrics(300)));
    expect(document.querySelectorAll('body > table tbody tr')).toHaveLength(10);
    expect(document.querySelector('body > table + p')!.textContent).toBe('… and 77 more, among all gates.');
    expect(document.querySelectorAll('body > details:first-of-type tbody tr')).toHaveLength(300);
  });

  test('headline and table say the same', () => {
    for (const story of ['pass', 'fail', 'inconclusive'] as const) {
      const document = documentOf(bodyOf(churnEvidence(story)));
      expect(document.querySelector('h2')!.textContent).toContain(`Assay: ${story}`);
      const words = openCells(document, 'Verdict');
      expect(words.some((word) => word.includes('fail'))).toBe(story === 'fail');
      if (story === 'inconclusive') expect(words[0]).toContain('inconclusive');
    }
  });

  test('says what was accepted, by whom and why, and offers the next no to be accepted', () => {
    const { context, evidence } = churnEvidence('fail', { canAccept: true });
    const body = bodyOf({ context, evidence: { ...evidence, accepted } });
    expect(body).toContain('⚠️\u00a0**accepted**');
    expect(body).toContain(
      '`rita` accepted that `evaluation.churn.roc_auc:max_drop` does not pass: Known, see the minutes.',
    );
    expect(body).toContain(`/assay accept evaluation.churn.f1:min --reason "…" --head ${HEAD}`);
    expect(bodyOf(churnEvidence('fail'))).not.toContain('/assay accept');
    expect(bodyOf(churnEvidence('pass', { canAccept: true }))).not.toContain('/assay accept');
  });

  test('says where what the report claims is not what counts', () => {
    const { context, evidence } = churnEvidence('fail');
    const lie = { ...evidence, report: { ...evidence.report, decision: 'pass' as const } };
    expect(bodyOf({ context, evidence: lie })).toContain('The report itself says pass.');
    expect(bodyOf({ context, evidence: { ...lie, accepted } })).not.toContain('The report itself says');
    expect(bodyOf({ context, evidence })).not.toContain('The report itself says');
  });

  test('tells of protected paths once', () => {
    const { context, evidence } = churnEvidence('pass', { protectedChanges: ['assay.yaml'] });
    const note = 'This change touches what is protected: assay.yaml. The rules and test rows of the base judge.';
    evidence.report.sections.pipeline!.notes = [note, 'Something else.'];
    const body = bodyOf({ context, evidence });
    expect(body.split('This change touches').length).toBe(2);
    expect(body).toContain('> [!WARNING]\n> This change touches what is protected');
    expect(body).toContain('Something else.');
  });

  test('names what was compared, the rules, the trust, the run, and how to do it again', () => {
    const body = bodyOf(churnEvidence('pass'));
    const [compared_, again] = body.trimEnd().split('\n\n').slice(-2);
    expect(compared_).toBe(
      '<sub>Compared `4f1c2d3e4a` with `9a8b7c6d5e` · rules of `0123456789` · numbers reported by this change’s own workflow · [run and full report](https://github.com/octo/churn/actions/runs/4711/attempts/1)</sub>',
    );
    expect(again).toBe(
      '<sub>Reproduce it: `git fetch origin pull/7/head && git checkout 4f1c2d3e4a && assay run --base 9a8b7c6d5e`</sub>',
    );
  });

  test.each<[string, PullRequestEvidence, boolean]>([
    ['whose gated values moved', churnEvidence('pass'), true],
    ['in which nothing moved', still(), false],
    ['in which data changed', still({ data: true }), true],
    ['that changes what is protected', still({ context: { protectedChanges: ['a'] } }), true],
    ['that fails', churnEvidence('fail'), true],
  ])('%s: is there news?', (_, one, hasNews) => expect(pullRequestComment(one).hasNews).toBe(hasNews));
});

/** A run in which no number moved. */
function still({ data = false, context = {} } = {}): PullRequestEvidence {
  const { evidence } = churnEvidence('pass');
  const same = evidence.report.measurements.map((one) => ({
    ...one,
    base: one.value,
    diff: one.value === null ? null : 0,
  }));
  const report = reportOf({
    measurements: same,
    verdicts: evidence.report.verdicts,
    sections: data ? { data: evidence.report.sections.data! } : {},
  });
  return { context: contextOf(context), evidence: { ...evidence, report } };
}

describe('without a report the text says what to do next', () => {
  const changed = Array.from({ length: 12 }, (_, index) => `src/${index}.py`);

  test.each<[Situation, string, string, RegExp]>([
    [{ kind: 'queued' }, 'waiting', 'Waiting for the workflow', /by itself/],
    [{ kind: 'running' }, 'waiting', 'The workflow is under way', /Open the run/],
    [{ kind: 'waiting_for_approval' }, 'waiting', 'until a maintainer approves', /Next: .*Approve and run/],
    [{ kind: 'conflict' }, 'waiting', 'conflicts with its base', /Next: resolve the conflicts/],
    [
      { kind: 'no_run', workflows: ['.github/workflows/ml.yml'], waitMinutes: 60, changed },
      'fail',
      '.github/workflows/ml.yml did not start within 60 minutes',
      /Changed: `src\/0\.py`.*`src\/9\.py` and 2 more[^]*Next: see that the workflow has `on: pull_request`/,
    ],
    [{ kind: 'no_model_change' }, 'pass', 'No model change', /About `4f1c2d3e4a`.*\[run\]/],
    [{ kind: 'ended', conclusion: 'cancelled' }, 'fail', 'The run was cancelled', /Next: read its log/],
    [{ kind: 'ended', conclusion: 'neutral' }, 'fail', 'ended without a report (neutral)', /Next: /],
    [{ kind: 'expired' }, 'fail', 'no longer kept', /Next: run the workflow again/],
    [
      { kind: 'refused', reasons: ['its head is another commit', 'it is of another repository'] },
      'fail',
      'The report is no evidence: its head is another commit.',
      /it is of another repository[^]*Next: run the workflow again/,
    ],
    [
      { kind: 'config_broken', file: 'assay.yaml', ref: 'head', mistakes: [] },
      'fail',
      'assay.yaml of this change has 0 mistakes',
      /Next: mend it here/,
    ],
    [{ kind: 'carried', from: HEAD }, 'pass', 'The verdict of 4f1c2d', /About/],
    [
      { kind: 'failed', title: 'Something broke', reasons: ['why'], hint: 'do this' },
      'fail',
      'Something broke',
      /why[^]*Next: do this/,
    ],
  ])('%j', (one, decision, reason, next) => {
    const draft = pullRequestComment(situation(one));
    const shown = documentOf(draft.body).body.textContent.replaceAll('\u2060', '');
    expect(draft.decision).toBe(decision);
    expect(draft.body).toMatch(/^<!-- assay:v1 project=root -->\n\n## (✅|❌|⚠️) Assay: /);
    expect(shown).toContain(`Assay: ${decision}`);
    expect(shown).toContain(reason);
    expect(draft.body.replaceAll('&#8288;', '')).toMatch(next);
  });
});

describe('a project of several', () => {
  test('is named, and found again by its own marker', () => {
    const body = bodyOf(churnEvidence('pass', { project: 'models-churn' }));
    expect(body).toMatch(/^<!-- assay:v1 project=models-churn -->\n\n## ✅ Assay \(models-churn\): pass\n/);
  });
});

describe('length', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 400, unit: 'grapheme' }),
    fc.constantFrom('roc_auc', '```', '|', '<b>', 'x'.repeat(400), '日'.repeat(300)),
  );
  const numbers = fc.record({
    metrics: fc.integer({ min: 0, max: 5000 }),
    gates: fc.integer({ min: 0, max: 800 }),
    stages: fc.integer({ min: 0, max: 250 }),
    notes: fc.integer({ min: 0, max: 50 }),
    confusion: fc.integer({ min: 0, max: 50 }),
    lines: fc.integer({ min: 0, max: 20 }),
  });

  test('stays below the limit with whole constructs, the marker and the verdict, whatever the report holds', () => {
    fc.assert(
      fc.property(numbers, fc.array(word, { minLength: 1, maxLength: 5 }), (size, words) => {
        const body = bodyOf(bigReport(size, words));
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BYTES);
        expect(body.startsWith('<!-- assay:v1 project=root -->\n\n## ❌ Assay: fail\n')).toBe(true);
        expect(body.match(/^<details/gm)?.length).toBe(body.match(/^<\/details>/gm)?.length);
        expect(openFence(body)).toBeUndefined();
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('says what was left out, pictures first, then rows in folds, then folds', () => {
    const sizes = { metrics: 0, gates: 0, stages: 90, notes: 0, confusion: 0, lines: 0 };
    const pictures = bodyOf(bigReport({ ...sizes, metrics: 1200 }, ['m']));
    expect(pictures).toContain('Left out for length: the picture "Pipeline: what ran');
    const rows = bodyOf(bigReport({ ...sizes, metrics: 5000 }, ['m']));
    expect(rows).toMatch(/Left out for length: \d+ more rows\./);
    expect(rows).not.toContain('```mermaid');
    const folds = bodyOf(
      bigReport({ ...sizes, metrics: 5000, notes: 50, confusion: 50, gates: 800 }, ['日'.repeat(150)]),
    );
    expect(folds).toMatch(/_Left out for length:_ .*The full report has everything\./);
  });
});

/** The fence that is never closed, if there is one. */
function openFence(markdown: string): string | undefined {
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const [run] = /^`{3,}/.exec(line) ?? [];
    if (fence === undefined) fence = run;
    else if (run === line && run.length >= fence.length) fence = undefined;
  }
  return fence;
}

interface Size {
  metrics: number;
  gates: number;
  stages: number;
  notes: number;
  confusion: number;
  lines: number;
}

function bigReport({ metrics, gates, stages, notes, confusion, lines }: Size, words: string[]): PullRequestEvidence {
  const text = (index: number) => words[index % words.length]!.slice(0, 400);
  const ids = Array.from({ length: metrics }, (_, index) => `metrics.json:${text(index)}${index}`);
  const verdicts = Array.from({ length: gates }, (_, index) => ({
    rule: `${ids[index] ?? index}:max`,
    measurement: ids[index] ?? `none ${index}`,
    status: (['fail', 'pass', 'inconclusive', 'skipped'] as const)[index % 4]!,
    reason: text(index),
    threshold: '≤ 1',
    rows_needed: null,
    informational: index % 5 === 4,
  }));
  const classes = Array.from({ length: confusion }, (_, index) => `${text(index)}${index}`);
  const matrix = classes.map(() => classes.map(() => 1));
  const decided = { ...decide(verdicts), decision: 'fail' as const };
  const report = reportOf({
    ...decided,
    reason: decided.reason.slice(0, 500),
    measurements: ids.map((id, index) =>
      index % 2 === 0 ? compared(id, 1, index / 7, 0.1) : measurement({ id, source: 'm', value: index }),
    ),
    verdicts,
    sections: {
      pipeline: {
        stages: Array.from({ length: stages }, (_, index) =>
          stage(
            `${text(index)}${index}`,
            index === 0 ? 'failed' : 'run',
            index === 0 ? [] : [`${text(index - 1)}${index - 1}`],
            {
              failure:
                index === 0
                  ? {
                      code: 'X',
                      message: text(0),
                      hint: null,
                      last_lines: Array.from({ length: lines }, (_l, at) => text(at)),
                    }
                  : null,
            },
          ),
        ),
        sources: [],
        params: [],
        notes: Array.from({ length: notes }, (_, index) => `${text(index)}${index}`),
      },
      evaluation: {
        models: [evaluatedChurn({ confusion: confusion === 0 ? null : { classes, head: matrix, base: matrix } })],
      },
    },
  });
  return {
    context: contextOf(),
    evidence: { kind: 'report', report, judged: { verdicts, ...decided }, accepted: [] },
  };
}

describe('for those who listen, and for e-mail', () => {
  const documents = (['pass', 'fail', 'inconclusive'] as const).map((story) =>
    documentOf(bodyOf(churnEvidence(story))),
  );

  test('every table has a header for each of its cells, and there is no picture', () => {
    for (const document of documents) {
      expect(document.querySelectorAll('img, svg')).toHaveLength(0);
      for (const table of document.querySelectorAll('table')) {
        const titles = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
        expect(titles.every((title) => title !== '')).toBe(true);
        for (const row of table.querySelectorAll('tbody tr')) expect(row.children).toHaveLength(titles.length);
      }
    }
  });

  test('what the drawing of the pipeline shows also stands in a table', () => {
    for (const document of documents) {
      const fence = document.querySelector('pre > code.language-mermaid')!;
      const drawn = [...fence.textContent.matchAll(/^ {2}n\d+\["(.*?)<br\/>(.*?)"\]$/gm)].map(([, label, state]) => [
        decoded(label!),
        state,
      ]);
      const table = [...fence.closest('details')!.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].slice(0, 2).map(({ textContent }) => textContent),
      );
      expect(drawn.filter(([, state]) => state !== 'data')).toEqual(table);
    }
  });

  test('a verdict is told by a word, not by its colour or mark alone', () => {
    for (const document of documents) {
      const cells = openCells(document, 'Verdict');
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.every((cell) => /\b(pass|fail|inconclusive|skipped)\b/.test(cell))).toBe(true);
    }
  });
});

function decoded(label: string): string {
  return label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
