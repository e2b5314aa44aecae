import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Measurement } from '../../src/core/measurement.js';
import type { Verdict } from '../../src/core/verdict.js';

/** Runs `npm run demo` on the committed dist/ (or ASSAY_CLI, as the demo itself does), and then types what it says. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'assay demo ')));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Report {
  decision: string;
  measurements: Measurement[];
  verdicts: Verdict[];
}

let demo: { status: number | null; stdout: string; stderr: string };
let directory: string;
beforeAll(() => {
  // A reader who has no git identity, signs commits, and starts the demo from inside a hook or a workflow.
  const settings = [
    ['commit.gpgsign', 'true'],
    ['user.useConfigOnly', 'true'],
  ].flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  demo = spawnSync(process.execPath, [join(ROOT, 'examples/demo.mjs')], {
    cwd: temporary,
    env: {
      ...process.env,
      ...(process.env['ASSAY_CLI'] && { ASSAY_CLI: join(ROOT, process.env['ASSAY_CLI']) }),
      ...Object.fromEntries(settings),
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_GLOBAL: join(temporary, 'none'),
      GIT_DIR: join(ROOT, '.git'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(temporary, 'none'),
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    },
    encoding: 'utf8',
  });
  directory = /^ {2}cd "?(.*?)"?$/m.exec(demo.stdout)?.[1] ?? '';
});

const readReport = () => JSON.parse(readFileSync(join(directory, '.assay/out/report.json'), 'utf8')) as Report;
const failing = (report: Report) =>
  report.verdicts.filter(({ status, informational }) => status === 'fail' && !informational).map(({ rule }) => rule);

test('ends well, with the report on the terminal and the way to the HTML', () => {
  expect(demo.stderr).not.toContain('rror');
  expect(demo.status).toBe(0);
  expect(demo.stdout).toContain('✓ Assay: pass');
  expect(demo.stdout).toMatch(/l2: 120 {2}INCONCLUSIVE .* rows would settle it/);
  expect(demo.stdout).toMatch(/l2: 300 {2}FAIL .*roc_auc is worse/);
  const link = /file:\/\/\S+report\.html/.exec(demo.stdout)![0];
  expect(readFileSync(new URL(link), 'utf8')).toMatch(/^<!doctype html>/i);
  expect(directory.startsWith(temporary)).toBe(true);
});

test('shows a change worth reading: most numbers better, one worse within its gate, a goal reached', () => {
  const report = readReport();
  expect(report.decision).toBe('pass');
  expect(report.verdicts.filter(({ status }) => status !== 'pass')).toEqual([]);
  const change = (key: string) => Math.sign(report.measurements.find(({ id }) => id === `metrics.json:${key}`)!.diff!);
  expect(['roc_auc', 'recall', 'log_loss', 'brier_score', 'precision'].map(change)).toEqual([1, 1, -1, -1, -1]);
  expect(report.measurements.find(({ id }) => id === 'pipeline.stages_run')!.value).toBe(2);
});

test('says what to type to break a gate, one each time', () => {
  const typed = (command: string) => spawnSync('/bin/sh', ['-c', command], { cwd: directory, encoding: 'utf8' });
  const edits = demo.stdout.match(/^ {2}sed .*$/gm)!;
  const run = /^ {2}node .* run$/m.exec(demo.stdout)![0];
  const broken = edits.map((edit) => {
    expect(typed(edit).status).toBe(0);
    expect(typed(run).status).toBe(1);
    const rules = failing(readReport());
    expect(typed('git checkout --quiet params.yaml').status).toBe(0);
    return rules;
  });
  expect(broken).toEqual([
    ['metrics.json:precision:max_drop'],
    ['evaluation.churn.log_loss:max_rise'],
    ['drift.churn.share:max', 'drift.churn.contract:max'],
  ]);
  expect(typed(run).status).toBe(0);
});
