import { createHash } from 'node:crypto';
import { boundedText } from '../core/bounded.js';
import type { Candidate } from '../core/candidate.js';
import type { CheckDraft, CheckRun, WorkflowRun } from '../github/index.js';

const NAME = 'assay re-evaluation #';

/** The check run in which the App keeps which run measures a pull request's models again: only the App can write it. It decides nothing. */
export function reevaluationCheck(number: number): string {
  return `${NAME}${number}`;
}

/** Whether a check of ours is such a record. */
export function isReevaluationCheck(name: string): boolean {
  return name.startsWith(NAME);
}

/** What was asked for of the base's workflow. */
export interface ReevaluationRecord {
  /** Of the candidate. */
  key: string;
  /** The base's commit that it was asked for at. */
  baseSha: string;
  /** The run; undefined where GitHub did not say which it is. */
  runId: number | undefined;
  /** Why GitHub did not start one. */
  refusal: string | undefined;
  /** In milliseconds since 1970. */
  startedMs: number;
}

/** What the App asked the base's workflow to measure again, as GitHub knows it. */
export interface ReevaluationState {
  record: ReevaluationRecord | undefined;
  /** Undefined where GitHub knows none, or did not say which it is. */
  run: WorkflowRun | undefined;
}

/** The same for the same candidate, whoever computes it. */
export function candidateKey({ models, ...about }: Candidate): string {
  const sorted = Object.entries(models)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { artifact_id: id, digest }]) => [name, id, digest]);
  const { pull_request: number, head_sha: head, base_sha: base, run_id: run, run_attempt: attempt } = about;
  return createHash('sha256')
    .update(JSON.stringify([number, head, base, run, attempt, sorted]))
    .digest('hex')
    .slice(0, 32);
}

const ID = /^r1:([0-9a-f]{32}):([0-9a-f]{40,64}):(\d+|refused)$/;

/** What a check run of ours keeps; undefined where there is none, or one of another version. */
export function parseReevaluation(check: CheckRun | undefined): ReevaluationRecord | undefined {
  const [, key, baseSha, run] = ID.exec(check?.externalId ?? '') ?? [];
  if (key === undefined || baseSha === undefined) return undefined;
  const runId = run === 'refused' || Number(run) === 0 ? undefined : Number(run);
  const refusal = run === 'refused' ? (check!.summary ?? '') : undefined;
  return { key, baseSha, runId, refusal, startedMs: Date.parse(check!.startedAt ?? '') || 0 };
}

/** The check run that keeps it. */
export function reevaluationDraft(
  headSha: string,
  number: number,
  { key, baseSha, runId, refusal, startedMs }: ReevaluationRecord,
  detailsUrl?: string,
): CheckDraft {
  const at = `the base at ${baseSha.slice(0, 10)}`;
  return {
    name: reevaluationCheck(number),
    headSha,
    externalId: `r1:${key}:${baseSha}:${refusal === undefined ? (runId ?? 0) : 'refused'}`,
    status: 'completed',
    conclusion: 'neutral',
    title: refusal === undefined ? `Asked for on ${at}` : `Could not be asked for on ${at}`,
    summary:
      refusal === undefined
        ? 'The base’s workflow measures the models of this commit again. What comes of it is said by `assay / gate`.'
        : boundedText(refusal),
    startedAt: new Date(startedMs).toISOString(),
    ...(detailsUrl !== undefined && { detailsUrl }),
  };
}
