import { randomUUID } from 'node:crypto';
import type { Measurement } from '../core/measurement.js';
import { historySection } from '../gate/index.js';
import type { Past } from '../gate/index.js';
import type { CommandContext } from './command.js';
import { asksHistory, pastOf, readHistory } from './history-file.js';
import { countComparisons } from './recorded-run.js';
import type { RunToRecord } from './recorded-run.js';
import type { Report } from './report-schema.js';
import type { FinishedStages, RunEvidence } from './run-evidence.js';

export interface RunHistory {
  /** What gates judge by. */
  past: Past;
  /** The report's section; none where there is nothing to show. */
  sectionOf(verdicts: Report['verdicts']): Pick<Report['sections'], 'history'>;
  /**
   * Adds a run of a push to the default branch to the history; any other run, and one in which a stage failed, is no part of it.
   * Returns what the report should say.
   */
  record(run: Pick<RunToRecord, 'decision' | 'measurements' | 'verdicts' | 'subject'>): Promise<string[]>;
}

/** Reads the history, and writes into the evaluation how often its test rows have judged before. */
export async function historyOfRun(
  { rules, git, workspace: { repository }, results }: FinishedStages,
  { trigger, workflow }: CommandContext,
  evidence: RunEvidence,
  measurements: readonly Measurement[],
): Promise<RunHistory> {
  const history = await readHistory(git, repository, rules, trigger);
  const compared = countComparisons(evidence.sections.evaluation, measurements, history.runs);
  const now = new Date();
  const past = pastOf(history, now);
  return {
    past,
    sectionOf(verdicts) {
      const section = historySection(
        verdicts.map(({ measurement }) => measurement),
        past,
      );
      return section.series.length > 0 || (section.missing !== null && asksHistory(rules)) ? { history: section } : {};
    },
    async record(run) {
      const branch = trigger.kind === 'push' ? trigger.defaultBranch : undefined;
      if (branch === undefined || !git || !rules || results.some(({ failure }) => failure)) return [];
      const { recordHistory } = await import('./record-history.js');
      const whole = { ...run, id: randomUUID(), time: now, branch, compared };
      const problem = await recordHistory(git, repository, workflow, whole);
      return problem === undefined ? [] : [problem];
    },
  };
}
