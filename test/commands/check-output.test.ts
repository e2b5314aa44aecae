import { describe, expect, test } from '@jest/globals';
import { checkOutput } from '../../src/commands/check-output.js';
import type { CheckPart } from '../../src/commands/check-output.js';
import { evidenceOfModel } from '../../src/commands/model-scope.js';
import { decisionOf } from '../../src/commands/pull-request-evidence.js';
import { BASE, churnEvidence, compared, contextOf } from '../support/churn-report.js';

const RULES = `version: 1
models:
  churn:
    model: models/churn.onnx
    task: binary
    test: {path: data/test.csv, target: churn}
    gates:
      - {metric: roc_auc, max_drop: 0.01}
      - {metric: f1, min: 0.55}
      - {metric: recall, slice: contract, max_drop: 0.03}
metrics:
  - {metric: "metrics.json:accuracy", max_drop: 0.01, direction: higher}
`;

const part = (story: 'pass' | 'fail' | 'inconclusive', name = 'root'): CheckPart => ({ ...churnEvidence(story), name });

describe('the title is the one reason', () => {
  test('of a failure, the first of them', () => {
    expect(checkOutput([part('fail')]).title).toMatch(
      /^evaluation\.churn\.roc_auc is worse than the base: .* \(and 1 more\)$/,
    );
  });

  test('of a pass', () => expect(checkOutput([part('pass')]).title).toBe('All 8 gates hold.'));

  test('of what nobody can tell, the rows that would', () => {
    expect(checkOutput([part('inconclusive')]).title).toMatch(/^inconclusive: needs about [\d\u202f]+ rows$/);
    const one = part('inconclusive');
    if (one.evidence.kind !== 'report') throw new Error('a report');
    one.evidence.judged.verdicts.forEach((verdict) => (verdict.rows_needed = null));
    expect(checkOutput([one]).title).toMatch(/^inconclusive: evaluation\.churn\.roc_auc: /);
  });

  test('never longer than GitHub takes, and one visible line', () => {
    const one = part('fail');
    if (one.evidence.kind !== 'report') throw new Error('a report');
    one.evidence.judged.reason = `a\nb\u202e${'x'.repeat(400)}`;
    const { title } = checkOutput([one]);
    expect(title).toHaveLength(255);
    expect(title).toMatch(/^a␊b⟨U\+202E⟩x+…$/);
  });
});

describe('a model’s own check', () => {
  const two = part('fail');
  if (two.evidence.kind !== 'report') throw new Error('a report');
  const { report, judged } = two.evidence;
  const id = 'evaluation.churn_2.roc_auc';
  const rule = { rule: `${id}:min`, measurement: id, threshold: '≥ 0.5', rows_needed: null, informational: false };
  judged.verdicts = [...judged.verdicts, { ...rule, status: 'pass', reason: 'above' }];
  report.measurements.push(compared(id, 0.8, 0.9, null));

  test('has its gates, its sections and its own word alone', () => {
    const { title, summary } = checkOutput([two], 'churn_2');
    expect(title).toBe('The gate holds.');
    expect(summary).toContain(id);
    expect(summary).not.toContain('evaluation.churn.');
    expect(summary).not.toContain('metrics.json');
    expect(summary).not.toContain('Pipeline');
    expect(decisionOf(evidenceOfModel(two.evidence, 'churn_2'))).toBe('pass');
    expect(decisionOf(evidenceOfModel(two.evidence, 'churn'))).toBe('fail');
  });

  test('warns of another word of the report where it is about this model', () => {
    const says = /The report itself says fail/;
    expect(checkOutput([two], 'churn_2').summary).not.toMatch(says);
    const evidence = {
      ...two.evidence,
      report: { ...report, verdicts: [{ ...judged.verdicts.at(-1)!, status: 'fail' }] },
    };
    expect(checkOutput([{ ...two, evidence: evidence as CheckPart['evidence'] }], 'churn_2').summary).toMatch(says);
  });

  test('has the slices and the drift of the model', () => {
    const { summary } = checkOutput([two], 'churn');
    expect(summary).toContain('evaluation.churn.recall[contract=One year]');
    expect(summary).toContain('drift.churn.share');
    expect(summary).toContain('Drift of churn');
    expect(summary).not.toContain(id);
  });

  test('passes with what was accepted, and says who did', () => {
    const accepted = judged.verdicts
      .filter(({ status }) => status === 'fail')
      .map(({ rule: one }) => ({ rule: one, by: 'rita', reason: 'as agreed' }));
    const passed = { ...two, evidence: { ...two.evidence, accepted } as CheckPart['evidence'] };
    expect(decisionOf(evidenceOfModel(passed.evidence, 'churn'))).toBe('pass');
    expect(checkOutput([passed], 'churn').title).toBe(
      'rita accepted that evaluation.churn.roc_auc:max_drop does not pass (and 1 more).',
    );
  });
});

describe('annotations', () => {
  const rules = { path: 'models/assay.yaml', text: RULES };

  test('stand at the gates that do not pass, failures first', () => {
    const { annotations } = checkOutput([{ ...part('fail'), rules }]);
    expect(
      annotations.map(({ path, start_line: line, annotation_level: level, title }) => [path, line, level, title]),
    ).toEqual([
      ['models/assay.yaml', 8, 'failure', 'evaluation.churn.roc_auc:max_drop: fail'],
      ['models/assay.yaml', 9, 'failure', 'evaluation.churn.f1:min: fail'],
    ]);
    expect(checkOutput([{ ...part('inconclusive'), rules }]).annotations[0]).toMatchObject({
      start_line: 8,
      end_line: 8,
      annotation_level: 'warning',
    });
  });

  test('are none for what was accepted, of a broken file, or without one', () => {
    const one = part('fail');
    if (one.evidence.kind !== 'report') throw new Error('a report');
    const accepted = [{ rule: 'evaluation.churn.roc_auc:max_drop', by: 'rita', reason: 'r' }];
    const { annotations } = checkOutput([{ ...one, rules, evidence: { ...one.evidence, accepted } }]);
    expect(annotations.map(({ start_line: line }) => line)).not.toContain(8);
    expect(checkOutput([{ ...one, rules: { ...rules, text: 'version: [' } }]).annotations).toEqual([]);
    expect(checkOutput([one]).annotations).toEqual([]);
  });

  test('stand at every mistake of a configuration, at most as many as three calls carry', () => {
    const mistakes = Array.from({ length: 160 }, (_, index) => ({
      message: `mistake ${index}`,
      hint: 'Write it right.',
      location: { file: 'assay.yaml', line: index + 1, column: 1 },
    }));
    const situation = {
      kind: 'config_broken' as const,
      file: 'sub/assay.yaml',
      ref: 'base' as const,
      mistakes,
      sha: BASE,
    };
    const { title, annotations } = checkOutput([
      { name: 'root', context: contextOf(), evidence: { kind: 'situation', situation } },
    ]);
    expect(title).toBe('sub/assay.yaml of the base branch has 160 mistakes: mistake 0');
    expect(annotations).toHaveLength(150);
    expect(annotations[1]).toEqual({
      path: 'sub/assay.yaml',
      start_line: 2,
      end_line: 2,
      annotation_level: 'failure',
      title: 'sub/assay.yaml cannot be used',
      message: 'mistake 1\nWrite it right.',
    });
  });
});

test('several parts: the worst first, all of them named', () => {
  const waiting: CheckPart = {
    name: 'pricing',
    context: contextOf({ project: 'pricing' }),
    evidence: { kind: 'situation', situation: { kind: 'queued' } },
  };
  const { title, summary } = checkOutput([part('pass', 'churn'), waiting, part('fail', 'ranking')]);
  expect(title).toMatch(/^ranking: evaluation\.churn\.roc_auc is worse/);
  expect(summary).toMatch(/^## ❌ Assay: fail\n\nranking: /);
  const [overview] = summary.split('<details>');
  const rows = [...overview!.matchAll(/^\| `(\w+)` \| (?:\S+ )?\*\*(\w+)\*\* \|/gm)].map(([, name, word]) => [
    name,
    word,
  ]);
  expect(rows).toEqual([
    ['ranking', 'fail'],
    ['pricing', 'waiting'],
    ['churn', 'pass'],
  ]);
  expect(summary.match(/^<summary>(ranking|pricing|churn): Assay/gm)).toHaveLength(3);
  expect(() => checkOutput([])).toThrow();
});

test('the summary of one part does not say again what the title says', () => {
  const { summary } = checkOutput([part('fail')]);
  expect(summary).not.toContain('## ');
  expect(summary.startsWith('**Gates that do not pass, and gated values that moved**')).toBe(true);
});
