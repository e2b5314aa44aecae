import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { assertRejudged } from '../support/rejudged.js';
import { QUIET_ENVIRONMENT, assay } from '../support/temporary-repository.js';
import { GATE_BREAKERS } from './gate-breakers.js';

/** The committed program on the example, in a git repository of its own: every gate is broken and repaired. */
const EXAMPLE = fileURLToPath(new URL('../../examples/telco-churn/', import.meta.url));
const RULES = readFileSync(join(EXAMPLE, 'assay.yaml'), 'utf8');

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'assay-gates-')));
const repository = join(temporary, 'telco-churn');
const git = (...args: string[]): void => {
  execFileSync('git', args, { cwd: repository, env: QUIET_ENVIRONMENT });
};

beforeAll(() => {
  cpSync(EXAMPLE, repository, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'base');
  git('commit', '--quiet', '--message', 'start', '--allow-empty');
});
afterEach(() => git('checkout', '--quiet', '.'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface ReportView {
  decision: string;
  reason: string;
  measurements: { id: string }[];
  verdicts: { rule: string; status: string; reason: string; measurement: string; informational: boolean }[];
}
const run = () => {
  const { status, stdout } = assay(['run', '--json'], { cwd: repository });
  const report = JSON.parse(stdout) as ReportView;
  assertRejudged(report, RULES);
  const withStatus = (wanted: string) =>
    report.verdicts.filter(({ status: own, informational }) => own === wanted && !informational);
  return { status, report, failing: withStatus('fail'), inconclusive: withStatus('inconclusive') };
};

test('the example itself is green', () => {
  const { status, report } = run();
  expect([status, report.decision, report.reason]).toEqual([0, 'pass', 'All 13 gates hold.']);
});

test('every gate has a change that breaks it', () => {
  const { verdicts, measurements } = run().report;
  const isOfData = (id: string) => id.startsWith('validation.');
  const gates = verdicts.flatMap(({ rule, informational }) => (informational || isOfData(rule) ? [] : [rule]));
  // A dataset that keeps its rules has one verdict for all of them.
  const rules = measurements.flatMap(({ id }) => (isOfData(id) ? [`${id}:holds`] : []));
  expect(rules.length).toBeGreaterThan(40);
  const broken = GATE_BREAKERS.flatMap(({ expectFailing }) => expectFailing);
  expect([...gates, ...rules].filter((rule) => !broken.includes(rule))).toEqual([]);
});

describe.each(GATE_BREAKERS)('$gate, broken by "$replace" in $file', (breaker) => {
  const { file, find, replace, expectFailing, expectInconclusive = [] } = breaker;

  test('turns the run red with its line in the report', () => {
    const path = join(repository, file);
    const before = readFileSync(path, 'utf8');
    expect(before.split(find)).toHaveLength(2);
    writeFileSync(path, before.replace(find, replace));
    const broken = run();
    expect(broken.failing.map(({ rule }) => rule).sort()).toEqual([...expectFailing].sort());
    expect(broken.inconclusive.map(({ rule }) => rule)).toEqual(expectInconclusive);
    expect([broken.status, broken.report.decision]).toEqual(
      expectFailing.length > 0 ? [1, 'fail'] : [0, 'inconclusive'],
    );
    const markdown = readFileSync(join(repository, '.assay/out/report.md'), 'utf8');
    const [first] = [...broken.failing, ...broken.inconclusive];
    const verdictLine = markdown.split('\n').find((line) => line.startsWith('|') && line.includes(first!.measurement));
    expect(verdictLine).toContain(first!.measurement);
    expect(markdown).toMatch(/\*\*(fail|inconclusive)\*\* \|/);
    expect(broken.report.reason.startsWith(first!.reason)).toBe(true);
  });
});

test('repaired, the example is green again', () => {
  const { status, report } = run();
  expect([status, report.decision]).toEqual([0, 'pass']);
});
