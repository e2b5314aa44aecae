import type { StageResult } from '../pipeline/index.js';
import type { Annotation, Outcome } from './command.js';
import type { CommittedResults } from './commit-back.js';
import { reportDocument } from './report-document.js';
import { stagesRun } from './repro-outcome.js';
import type { Report } from './report-schema.js';
import { rulePlaces } from './rule-places.js';
import type { EffectiveRules, ReadConfig } from './run-rules.js';
import type { Workspace } from './workspace.js';

export interface RunParts {
  report: Report;
  results: readonly StageResult[];
  rules: EffectiveRules | undefined;
  head: ReadConfig | undefined;
  /** Path of assay.yaml, from the repository root. */
  configFile: string;
  workspace: Workspace;
  files: { json: string; html: string; markdown: string };
  /** Models for the base to measure again: name → absolute path. */
  candidates?: Readonly<Record<string, string>>;
  pushed: { transferred: number; failed: readonly { path: string }[] };
  committed: CommittedResults;
}

/** What a finished run tells its door. */
export function runOutcome(parts: RunParts): Outcome {
  const { report, results, files, candidates, pushed, committed } = parts;
  return {
    exitCode: exitCodeOfRun(parts),
    json: report,
    text: reportDocument(report),
    stagesRun: stagesRun(results),
    pushed: pushed.transferred,
    run: {
      decision: report.decision,
      reason: report.reason,
      files,
      candidates: candidates ?? {},
      annotations: annotationsOf(parts),
      ...(committed.commit && { commit: committed.commit.sha }),
    },
  };
}

/** A stage that failed is never advice; gates are, where `enforce` is false. Data or results that could not be stored are exit 3. */
function exitCodeOfRun({ report, results, rules, pushed, committed }: RunParts): Outcome['exitCode'] {
  const failure = results.find(({ failure }) => failure !== undefined)?.failure;
  if (failure) return failure.exitCode;
  if (rules?.binding && rules.config.enforce) {
    if (report.decision === 'fail') return 1;
    if (report.decision === 'inconclusive' && rules.config.on_inconclusive === 'fail') return 1;
  }
  return pushed.failed.length > 0 || committed.failed ? 3 : 0;
}

function annotationsOf({ report, results, head, configFile, workspace, committed }: RunParts): Annotation[] {
  const placeOf = head ? rulePlaces(head.text, configFile) : () => undefined;
  const ofStages = results.flatMap(({ address, failure }): Annotation[] => {
    if (!failure) return [];
    const stage = workspace.stages.find((candidate) => candidate.address === address)!;
    const message = [failure.message, ...failure.lastLines].join('\n');
    return [{ level: 'error', title: `Stage ${address} failed`, message, file: stage.file, line: stage.line }];
  });
  const ofGates = report.verdicts.flatMap((verdict): Annotation[] => {
    if (verdict.status !== 'fail' && verdict.status !== 'inconclusive') return [];
    const level = verdict.informational ? 'notice' : verdict.status === 'fail' ? 'error' : 'warning';
    const place = placeOf(verdict.measurement);
    return [
      {
        level,
        title: `${verdict.rule}: ${verdict.status}`,
        message: verdict.reason,
        file: configFile,
        ...(place && { line: place.line, column: place.column }),
      },
    ];
  });
  const ofCommit: Annotation[] =
    committed.note === undefined
      ? []
      : [{ level: committed.failed ? 'error' : 'notice', title: 'Results not committed', message: committed.note }];
  return [...ofStages, ...ofGates, ...ofCommit];
}
