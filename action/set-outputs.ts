import * as core from '@actions/core';
import type { CommandName, OutputName } from './interface.js';
import type { Decision } from '../src/core/verdict.js';

/** What a step tells later ones. */
export interface Result {
  command: CommandName;
  decision: Decision;
  reason: string;
  exitCode: number;
  stagesRun: readonly string[];
  pushed: number;
  /** The commit that the results were written to the branch with. */
  commit?: string;
  /** Absolute path of report.json; undefined when there is none. */
  report?: string;
  /** Code of the error that ended the step. */
  errorCode?: string;
}

/** Sets every output of the step, the same facts as words and as one JSON document. */
export function setOutputs({
  command,
  decision,
  reason,
  exitCode,
  stagesRun,
  pushed,
  commit,
  report,
  errorCode,
}: Result): void {
  const outputs: Record<OutputName, string> = {
    decision,
    reason,
    report: report ?? '',
    result: JSON.stringify({
      schema: 'assay.result/1',
      command,
      decision,
      reason,
      exit_code: exitCode,
      stages_run: stagesRun,
      pushed,
      commit: commit ?? null,
      report: report ?? null,
      error: errorCode ?? null,
    }),
    'stages-run': JSON.stringify(stagesRun),
    pushed: String(pushed),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
