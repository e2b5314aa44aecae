import type { Config } from '../config/index.js';
import { GATE } from '../core/gate-check.js';
import { TRUST_TIERS } from '../core/trust.js';
import type { TrustTier } from '../core/trust.js';
import type { Decision } from '../core/verdict.js';
import type { Acceptance, CheckAction, WorkflowRun } from '../github/index.js';
import { checkOutput } from './check-output.js';
import type { CheckOutput, CheckPart } from './check-output.js';
import { decideAccepted } from './decide-accepted.js';
import type { RunState } from './evidence-runs.js';
import type { FoundReport } from './found-report.js';
import { evidenceOfModel } from './model-scope.js';
import { decisionOf } from './pull-request-evidence.js';
import type { Evidence, Situation } from './pull-request-evidence.js';
import type { Reevaluated } from './reevaluated.js';
import { rejudgeReport } from './rejudge-report.js';
import type { RulesFile } from './rules-file.js';
import type { EffectiveRules } from './run-rules.js';
import { withReevaluated } from './with-reevaluated.js';

/** All that the evidence about one project of a head is decided by. */
export interface ProjectFacts {
  rules: RulesFile;
  /** false: the base has no rules, these are the head's: shown, and blocking nothing. */
  isBinding: boolean;
  /** The commit that the rules were read at. */
  rulesCommit: string;
  /** Of this project; undefined where no run left one. */
  found: FoundReport | undefined;
  newest: Partial<Record<RunState, WorkflowRun>>;
  isConflicted: boolean;
  /** A run should have been seen by now. */
  isOverdue: boolean;
  /** What the change touches that could make another result; undefined where nobody asked. */
  touched: readonly string[] | undefined;
  /** Of a merge group: the commit that its run must have compared with. */
  baseSha?: string;
  workflows: readonly string[];
  waitMinutes: number;
  trust: { needed: TrustTier; reached: TrustTier };
  /** What the base's workflow says of the models; undefined where nobody asked it. */
  reevaluated?: Reevaluated | undefined;
  accepted: readonly Acceptance[];
}

/** The same before anybody asked what the change touches. */
export type KnownFacts = Omit<ProjectFacts, 'touched'>;

/** Whether the decision hangs on what the change touches. */
export function asksWhatIsTouched({ rules, found, newest, isOverdue }: KnownFacts): boolean {
  if (rules.kind === 'broken' || found || newest.pending || newest.waiting || newest.ended) return false;
  return newest.finished !== undefined || newest.skipped !== undefined || isOverdue;
}

/** What is known of a project of a head, judged by the rules: the report's numbers, or why there are none. */
export function evidenceOf(facts: ProjectFacts): Evidence {
  const { rules, found } = facts;
  if (rules.kind === 'broken') {
    const { file, mistakes } = rules;
    return of({
      kind: 'config_broken',
      file,
      ref: facts.isBinding ? 'base' : 'head',
      mistakes,
      sha: facts.rulesCommit,
    });
  }
  if (found?.kind === 'expired') return of({ kind: 'expired' });
  if (found?.kind === 'refused') return of({ kind: 'refused', reasons: found.reasons });
  if (!found) return withoutReport(facts);
  if (facts.reevaluated?.kind === 'situation') return of(facts.reevaluated.situation);
  const evidence = judged(found, rules, facts);
  // What another workflow is still at may say no.
  const awaited = decisionOf(evidence) === 'fail' ? undefined : awaitedRun(facts);
  return awaited ? of(awaited) : evidence;
}

function of(situation: Situation): Evidence {
  return { kind: 'situation', situation };
}

function judged(
  { report: own }: FoundReport & { kind: 'report' },
  rules: RulesFile & { kind: 'read' },
  { isBinding, baseSha, trust, accepted, reevaluated: again }: ProjectFacts,
): Evidence {
  const report = again?.kind === 'report' ? withReevaluated(own, again.report) : own;
  const { base_sha: compared } = report.subject;
  if (baseSha !== undefined && compared !== baseSha) {
    const with_ = compared === null ? 'nothing' : compared.slice(0, 10);
    return of({
      kind: 'refused',
      reasons: [`It compares with ${with_}, and the merge group stands on ${baseSha.slice(0, 10)}.`],
    });
  }
  const effective: EffectiveRules = { config: rules.config, sha: isBinding ? rules.sha : null, binding: isBinding };
  const { verdicts, ...decided } = rejudgeReport(report, effective, true);
  // Accepted twice, by comment and by button or by a button that was heard of twice, is accepted once.
  const once = accepted.filter(({ rule }, index) => accepted.findIndex((one) => one.rule === rule) === index);
  const standing = once.filter(({ rule }) => verdicts.some((one) => one.rule === rule && !one.informational));
  const hasFailedStage = report.sections.pipeline?.stages.some(({ failure }) => failure) ?? false;
  const settled = standing.length === 0 || hasFailedStage ? decided : decideAccepted(verdicts, standing);
  const isTrusted = TRUST_TIERS.indexOf(trust.reached) >= TRUST_TIERS.indexOf(trust.needed);
  const isKnown = isTrusted || !isBinding || (hasFailedStage && settled.decision === 'fail');
  const word = isKnown ? settled : { decision: 'fail' as const, reason: untrusted(trust) };
  return { kind: 'report', report, judged: { verdicts, ...word }, accepted: standing };
}

function untrusted({ needed, reached }: ProjectFacts['trust']): string {
  if (needed === 'trusted_reeval') {
    return `The rules ask for numbers of the tier ${needed}, these are ${reached}: a merge group takes over those of its pull request only where data, models and rules of the base are those that they were measured with. Bring the pull request up to date.`;
  }
  return `The rules ask for numbers of the tier ${needed}, these are ${reached}: a ruleset of the branch must require the workflow, and the pull request must leave it as it is.`;
}

function awaitedRun({ newest }: KnownFacts): Situation | undefined {
  if (newest.pending) return { kind: 'running' };
  return newest.waiting && { kind: 'waiting_for_approval' };
}

function withoutReport(facts: ProjectFacts): Evidence {
  const { newest, touched, isConflicted, isOverdue, workflows, waitMinutes } = facts;
  const awaited = awaitedRun(facts);
  if (awaited) return of(awaited);
  if (newest.ended) return of({ kind: 'ended', conclusion: newest.ended.conclusion ?? 'ended' });
  const { finished, skipped } = newest;
  if (finished && finished.conclusion !== 'success')
    return of({ kind: 'ended', conclusion: finished.conclusion ?? 'ended' });
  const isSeen = finished !== undefined || skipped !== undefined;
  if (!isSeen && !isOverdue) return of({ kind: isConflicted ? 'conflict' : 'queued' });
  if (touched?.length === 0) return of({ kind: 'no_model_change' });
  if (isSeen) return of({ kind: 'ended', conclusion: finished?.conclusion ?? 'skipped' });
  if (isConflicted) {
    return of({
      kind: 'failed',
      title: 'No workflow starts while this pull request conflicts with its base',
      reasons: [],
      hint: 'Resolve the conflicts: the push that does starts the run.',
    });
  }
  return of({ kind: 'no_run', workflows, waitMinutes, changed: touched ?? [] });
}

/** A project of a pull request (or merge group) with all that checks say of it. */
export interface JudgedPart extends CheckPart {
  /** Slug; `root` is the whole repository. */
  project: string;
  models: readonly string[];
  policy: Pick<Config, 'enforce' | 'on_inconclusive'> & { isBinding: boolean };
}

export interface DesiredCheck {
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion?: 'success' | 'failure' | 'neutral';
  output: CheckOutput;
  actions?: readonly CheckAction[];
}

/** Beside a gate that says no, where there is somebody who may accept that. */
export const ACCEPT_BUTTON: CheckAction = {
  identifier: 'accept',
  label: 'Accept regression',
  description: 'Release managers only; it is recorded',
};

/**
 * The checks of a head: one of each model that was judged, or that has a check already (`existing`: names), and the gate over
 * everything, which comes last. Throws on no part.
 */
export function desiredChecks(parts: readonly JudgedPart[], existing: readonly string[]): DesiredCheck[] {
  const byName = new Map<string, { model: string; parts: JudgedPart[] }>();
  for (const part of parts) {
    // Rules that hold for nobody yet make no checks: whoever wrote them could ask for thousands.
    for (const model of part.policy.isBinding ? part.models : []) {
      const name = checkName(part.project, model);
      if (name === GATE || (part.evidence.kind === 'situation' && !existing.includes(name))) continue;
      byName.set(name, { model, parts: [...(byName.get(name)?.parts ?? []), part] });
    }
  }
  const ofModels = [...byName].map(([name, { model, parts: own }]): DesiredCheck => {
    const states = own.map((part) => stateOf(part, decisionOf(evidenceOfModel(part.evidence, model))));
    return { name, ...worst(states), output: checkOutput(own, model) };
  });
  const states = parts.map((part) => stateOf(part, decisionOf(part.evidence)));
  const canAccept = parts.some((part) => part.context.canAccept && hasRefused(part.evidence));
  const actions = canAccept ? { actions: [ACCEPT_BUTTON] } : {};
  const output = checkOutput(parts);
  const isSaid = new Set(ofModels.flatMap((check) => check.output.annotations.map((one) => JSON.stringify(one))));
  // A reader of the files sees the annotations of all checks.
  const annotations = output.annotations.filter((one) => !isSaid.has(JSON.stringify(one)));
  const gate: DesiredCheck = { name: GATE, ...worst(states), output: { ...output, annotations }, ...actions };
  const isBroken = parts.some(
    ({ evidence }) => evidence.kind === 'situation' && evidence.situation.kind === 'config_broken',
  );
  const others = existing.filter((name) => name.startsWith('assay / ') && name !== GATE && !byName.has(name));
  const broken = { ...gate, output: { ...output, annotations: [] } };
  return [...ofModels, ...others.map((name) => (isBroken ? { ...broken, name } : notAskedFor(name))), gate];
}

/** Whether a rule says no that somebody could accept. */
function hasRefused(evidence: Evidence): boolean {
  return evidence.kind === 'report' && refusedRules(evidence).length > 0;
}

/** Rules that say no and that nobody accepted. */
export function refusedRules({ judged: { verdicts }, accepted }: Evidence & { kind: 'report' }): string[] {
  const isAccepted = (rule: string) => accepted.some((one) => one.rule === rule);
  const refused = verdicts.filter(
    ({ rule, status, informational }) => status === 'fail' && !informational && !isAccepted(rule),
  );
  return refused.map(({ rule }) => rule);
}

/** Of a check that an earlier assay.yaml asked for: nothing speaks against it, and it is no pass. */
function notAskedFor(name: string): DesiredCheck {
  const output = { title: 'Not asked for any more', summary: 'The rules no longer name this model.', annotations: [] };
  return { name, status: 'completed', conclusion: 'neutral', output };
}

/** `assay / churn`, in a sub-project `assay / ranker / churn`. */
export function checkName(project: string, model: string): string {
  return project === 'root' ? `assay / ${model}` : `assay / ${project} / ${model}`;
}

type State = Pick<DesiredCheck, 'status' | 'conclusion'>;

function stateOf({ policy, evidence }: JudgedPart, decision: Decision | 'waiting'): State {
  if (decision === 'waiting') {
    const isRunning = evidence.kind === 'situation' && ['running', 'reevaluating'].includes(evidence.situation.kind);
    return { status: isRunning ? 'in_progress' : 'queued' };
  }
  return { status: 'completed', conclusion: conclusionOf(decision, policy) };
}

/** `neutral` lets a required check pass: only what is advice gets it. */
function conclusionOf(
  decision: Decision,
  { enforce, on_inconclusive: onInconclusive, isBinding }: JudgedPart['policy'],
): 'success' | 'failure' | 'neutral' {
  if (decision === 'pass') return isBinding ? 'success' : 'neutral';
  const blocks = decision === 'fail' || onInconclusive === 'fail';
  if (!isBinding || !enforce) return 'neutral';
  return blocks ? 'failure' : 'success';
}

/** A failure fails all at once; else whatever is waited for is waited for; advice counts least. */
function worst(states: readonly State[]): State {
  const find = (wanted: (state: State) => boolean) => states.find(wanted);
  return (
    find(({ conclusion }) => conclusion === 'failure') ??
    find(({ status }) => status === 'in_progress') ??
    find(({ status }) => status === 'queued') ??
    find(({ conclusion }) => conclusion === 'success') ??
    states[0]!
  );
}
