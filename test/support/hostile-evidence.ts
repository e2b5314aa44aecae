import { measurement } from '../../src/core/measurement.js';
import type { Verdict } from '../../src/core/verdict.js';
import type { PullRequestEvidence, Situation } from '../../src/commands/pull-request-evidence.js';
import { compared, contextOf, driftedChurn, evaluatedChurn, reportOf, stage } from './churn-report.js';

/** Longest string of a report. */
const MAX = 500;

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '');

/** What a slice's name has a backslash before. */
const escapedName = (text: string) => text.replace(/[\\.[\]=,]/g, '\\$&');

/** Evidence with `text` in every place where a stranger's string can stand: names of metrics, files, branches, categories… */
export function hostileReport(text: string, canAccept = true): PullRequestEvidence {
  const bounded = (before: string, after = '') => before + text.slice(0, MAX - before.length - after.length) + after;
  const short = bounded('');
  const id = bounded('metrics.json:');
  const file = bounded('f ', ':accuracy');
  const slice = bounded('evaluation.churn.recall[contract=', ']')
    .replace(text, () => escapedName(text))
    .slice(0, MAX);
  const verdict = (rule: string, of: string, status: Verdict['status'], reason: string): Verdict => ({
    rule,
    status,
    measurement: of,
    reason,
    threshold: short,
    rows_needed: null,
    informational: false,
  });
  const accepted = bounded('accepted ');
  const verdicts = [
    verdict(bounded('r '), id, 'fail', short),
    verdict(accepted, file, 'fail', bounded('second ')),
    verdict(bounded('t '), slice, 'inconclusive', bounded('third ')),
    verdict(bounded('u '), bounded('validation.', '.unique'), 'pass', short),
    { ...verdict(bounded('v '), id, 'fail', short), informational: true },
  ];
  const report = reportOf({
    decision: 'pass',
    reason: short,
    measurements: [
      compared(id, 0.8, 0.7, 0.01),
      compared(file, 0.8, 0.7, null),
      compared(slice, 0.5, 0.6, 0.2),
      measurement({ id: 'evaluation.churn.roc_auc', source: short, undefined_reason: short }),
      measurement({ id: bounded('drift.churn.'), source: short, value: 0.1, unit: short }),
    ],
    verdicts,
    sections: {
      pipeline: {
        stages: [
          stage(bounded('a'), 'run', [], { reasons: [short, short] }),
          stage(bounded('b'), 'failed', [bounded('a'), short], {
            failure: { code: 'STAGE_FAILED', message: short, hint: short, last_lines: [short, bounded('last ')] },
          }),
        ],
        sources: [short],
        params: [
          { file: bounded('p'), key: short, old: short, new: short },
          { file: bounded('q'), key: short, old: null, new: short },
        ],
        notes: [bounded('note ')],
      },
      data: {
        changed: [
          {
            path: short,
            change: 'modified',
            old: { digest: 'a'.repeat(32), size_bytes: 1, files: 1 },
            new: { digest: 'b'.repeat(32), size_bytes: 2, files: 1 },
            files: { added: 0, modified: 1, removed: 0, listed: [{ path: short, change: 'modified' }] },
          },
        ],
        omitted: 1,
        unchanged: 1,
      },
      evaluation: {
        models: [
          evaluatedChurn({
            source: short,
            engine: short,
            standing: { kind: 'unpaired', reason: short },
            champion: { revision: short, source: short },
            test: { path: short, revision: short, n: 10, positives: 5, digest: short, comparisons: 20 },
            slices: [{ by: { [short || 'x']: short }, n: 5, positives: null, status: 'insufficient' }],
            confusion: {
              classes: [short, bounded('not ')],
              head: [
                [1, 2],
                [3, 4],
              ],
              base: [
                [1, 2],
                [3, 4],
              ],
            },
            changed_rows: { path: short, problem: short, n: null, positives: null, measurements: [] },
            notes: [short],
          }),
        ],
      },
      drift: {
        models: [
          driftedChurn({
            reference: { path: short, rows: 1 },
            current: { path: short, rows: 1 },
            reason: short,
            columns: [
              {
                name: short,
                method: short,
                score: null,
                threshold: null,
                q_value: null,
                noise_floor: null,
                status: 'error',
                remarks: [short, short],
              },
            ],
            distributions: [
              { column: short, distribution: { kind: 'levels', levels: [short], reference: [1], current: [1] } },
            ],
            segments: [{ by: short, rows: 1, status: 'drifted', drifted: [short, short] }],
            schema: [short],
          }),
        ],
      },
      validation: {
        datasets: [
          {
            name: short,
            path: short,
            rows: 3,
            rules: 1,
            problem: null,
            broken: [{ id: short, status: 'fail', reason: short, rows: [1] }],
          },
          { name: bounded('d '), path: short, rows: null, rules: 1, problem: short, broken: [] },
        ],
      },
      history: { missing: short, series: [{ id, values: [0.7, 0.8] }] },
    },
  });
  return {
    context: contextOf({
      // Half a character would be no address at all.
      repository: { owner: wellFormed(text.slice(0, 39)), name: wellFormed(text.slice(0, 100)) },
      protectedChanges: [text, `${text}/x`],
      notes: [text, `Branch ${text} of ${text}.`],
      evaluator: 'modified',
      canAccept,
    }),
    evidence: {
      kind: 'report',
      report,
      judged: { verdicts, decision: 'fail', reason: short },
      accepted: [{ rule: accepted, by: text.slice(0, 39), reason: short }],
    },
  };
}

/** Every situation that holds strings of strangers. */
export function hostileSituations(text: string): PullRequestEvidence[] {
  const mistakes = [
    { message: text, hint: text, location: { file: text, line: 3, column: 1 } },
    { message: `second ${text}` },
  ];
  const situations: Situation[] = [
    { kind: 'no_run', workflows: [text, text], waitMinutes: 60, changed: [text, `${text}.csv`] },
    { kind: 'ended', conclusion: text },
    { kind: 'refused', reasons: [text, `second ${text}`] },
    { kind: 'config_broken', file: text, ref: 'base', mistakes, sha: 'a'.repeat(40) },
    { kind: 'failed', title: text, reasons: [text, text], hint: text },
    { kind: 'carried', from: text },
  ];
  return situations.map((situation) => ({
    context: contextOf({ notes: [text], protectedChanges: [text] }),
    evidence: { kind: 'situation', situation },
  }));
}
