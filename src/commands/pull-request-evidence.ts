import type { Mistake } from '../core/errors.js';
import type { TrustTier } from '../core/trust.js';
import type { Decision, Verdict } from '../core/verdict.js';
import { runUrl } from '../github/index.js';
import type { Report } from './report-schema.js';

/** One attempt of a workflow run. */
export interface RunRef {
  id: number;
  attempt: number;
}

/** What is around the evidence: all of it from GitHub and the base branch, none from a report. */
export interface EvidenceContext {
  /** Slug of the project; `root` is the whole repository. */
  project: string;
  repository: { owner: string; name: string };
  /** `https://github.com`, without a slash at its end. */
  serverUrl: string;
  pullRequest?: number;
  headSha: string;
  /** The run that the evidence comes from, or that is under way. */
  run?: RunRef;
  trust: TrustTier;
  /** Whether the workflow files of the head are those of the base. */
  evaluator?: 'unmodified' | 'modified';
  /** Git's blob id of the assay.yaml whose rules judged. */
  configSha: string | null;
  /** Paths that this change touches and the base protects. */
  protectedChanges: readonly string[];
  /** What else a reader should know, one sentence each. */
  notes: readonly string[];
  /** There is somebody who may accept a failing gate, and an App that listens. */
  canAccept: boolean;
}

/** A rule's failure that a release manager accepted. */
export interface Accepted {
  rule: string;
  /** Login. */
  by: string;
  reason: string;
}

/** What the rules said of a report's measurements. */
export interface Judgement {
  verdicts: Verdict[];
  decision: Decision;
  reason: string;
}

/** Why there is no report to judge, or none yet. */
export type Situation =
  /** No run was seen yet. */
  | { kind: 'queued' }
  | { kind: 'running' }
  /** There is a report, and the base's workflow (`run`, where it has started) measures the models again. */
  | { kind: 'reevaluating'; run?: RunRef }
  /** Somebody's first contribution: a maintainer must let its workflows start. */
  | { kind: 'waiting_for_approval' }
  /** No workflow starts on a pull request that cannot be merged. */
  | { kind: 'conflict' }
  /** Nothing started in time, although the change touches what is measured. */
  | { kind: 'no_run'; workflows: readonly string[]; waitMinutes: number; changed: readonly string[] }
  | { kind: 'no_model_change' }
  /** The run ended without a report; `conclusion` is GitHub's word. */
  | { kind: 'ended'; conclusion: string }
  /** The report is no longer kept. */
  | { kind: 'expired' }
  /** There is a report, and it is no evidence. */
  | { kind: 'refused'; reasons: readonly string[] }
  /** An assay.yaml that nobody can judge by; `file` counts from git's root, `sha` is the commit it was read at. */
  | { kind: 'config_broken'; file: string; ref: 'base' | 'head'; mistakes: readonly Mistake[]; sha?: string }
  /** The verdict of another commit holds here too; `isAdvice`: it is no pass, and blocks nothing. */
  | { kind: 'carried'; from: string; isAdvice?: boolean }
  | { kind: 'failed'; title: string; reasons: readonly string[]; hint?: string };

export type Evidence =
  | { kind: 'report'; report: Report; judged: Judgement; accepted: readonly Accepted[] }
  | { kind: 'situation'; situation: Situation };

/** All that is said of one project of a pull request. */
export interface PullRequestEvidence {
  context: EvidenceContext;
  evidence: Evidence;
}

const PASSES: Situation['kind'][] = ['no_model_change', 'carried'];
const WAITS: Situation['kind'][] = ['queued', 'running', 'reevaluating', 'waiting_for_approval', 'conflict'];

/** The word over the evidence; `waiting` while there is none and nobody is to blame yet. */
export function decisionOf(evidence: Evidence): Decision | 'waiting' {
  if (evidence.kind === 'report') return evidence.judged.decision;
  const { situation } = evidence;
  const { kind } = situation;
  if (kind === 'carried' && situation.isAdvice) return 'inconclusive';
  if (PASSES.includes(kind)) return 'pass';
  return WAITS.includes(kind) ? 'waiting' : 'fail';
}

/** Address of the run. */
export function runLinkOf({ serverUrl, repository, run }: EvidenceContext): string | undefined {
  return run && runUrl(repository, run, serverUrl);
}

/** Address of the repository. */
export function repositoryUrl({ serverUrl, repository }: Pick<EvidenceContext, 'serverUrl' | 'repository'>): string {
  return `${serverUrl}/${urlPart(repository.owner)}/${urlPart(repository.name)}`;
}

/** Any text as one part of an address. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
