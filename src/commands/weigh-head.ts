import type { Candidate } from '../core/candidate.js';
import type { TrustTier } from '../core/trust.js';
import type { WorkflowRun } from '../github/index.js';
import { readRules } from './base-rules.js';
import type { RulesText } from './check-annotations.js';
import { asksWhatIsTouched } from './decide-pull-request.js';
import type { JudgedPart, KnownFacts } from './decide-pull-request.js';
import { hasNoRuns } from './evidence-runs.js';
import { findEvidence } from './find-evidence.js';
import type { FoundEvidence, ProjectEvidence } from './found-report.js';
import type { Head } from './head.js';
import { modelChanges } from './model-paths.js';
import { pipelinePaths } from './pipeline-paths.js';
import { contextOf } from './part-context.js';
import type { RepositoryView } from './reconcile-deps.js';
import { recordedResults } from './recorded-results.js';
import { reevaluated } from './reevaluated.js';
import type { Reevaluated } from './reevaluated.js';
import type { Project } from './rules-file.js';
import { worstEvidence } from './worst-evidence.js';

/** What a head comes to. */
export interface WeighedHead {
  /** One a project. */
  parts: JudgedPart[];
  /** The newest run whose report is shown. */
  run: WorkflowRun | undefined;
  /** What the change touches that is measured, a list a project; undefined where nothing hangs on it. */
  touched: (readonly string[])[] | undefined;
  /** When a report can no longer appear of a run that is over and left none yet, in milliseconds since 1970. */
  settlesAtMs: number | undefined;
  /** What the base's workflow is to measure again, and was not asked for yet. */
  start: Candidate | undefined;
}

/** Gathers the evidence about a head and judges it. */
export async function weighHead(view: RepositoryView, head: Head, isOverdue: boolean): Promise<WeighedHead> {
  const { rules, number, groupBase } = head;
  const slugs = rules.projects.map(({ slug }) => slug);
  const of = { projects: slugs, number: groupBase === undefined ? number : undefined };
  // The results that a run committed start no run of their own.
  const recorded = hasNoRuns(head) && groupBase === undefined ? await recordedResults(view, head) : undefined;
  const found = recorded?.found ?? (await findEvidence(view, head, of));
  const reached = trustOf(view, head, found);
  const parts: JudgedPart[] = [];
  const judgedRuns: WorkflowRun[] = [];
  const again: Reevaluated[] = [];
  const touched: (readonly string[])[] = [];
  for (const project of rules.projects) {
    const { reports, newest } = found.projects.get(project.slug)!;
    const measured = await reevaluated(view, head, project, reports[0]);
    if (measured) again.push(measured);
    const known = { ...factsOf(head, project, { reports, newest }, isOverdue, reached), ...trustedBy(head, measured) };
    const asks = head.changed !== undefined && asksWhatIsTouched(known);
    const own = asks ? await touchedBy(view, head, project) : undefined;
    if (own) touched.push(own);
    const { evidence, report, notes } = worstEvidence({ ...known, touched: own }, reports);
    if (report) judgedRuns.push(report.run);
    const context = contextOf(view, head, project, evidence, { ...known, found: report }, recorded?.parent);
    const places = await placesOf(view, head, project);
    parts.push({
      name: project.slug,
      project: project.slug,
      context: { ...context, notes: [...context.notes, ...notes] },
      evidence,
      ...(places && { rules: places }),
      ...policyOf(project, rules.isBinding),
    });
  }
  const [run] = judgedRuns.sort((a, b) => b.id - a.id);
  const missing = again.flatMap((one) => (one.kind === 'situation' ? [one] : []));
  const settles = [found, ...missing].flatMap(({ settlesAtMs }) => settlesAtMs ?? []);
  return {
    parts,
    run,
    touched: touched.length > 0 ? touched : undefined,
    settlesAtMs: settles.length > 0 ? Math.min(...settles) : undefined,
    start: missing.find(({ start }) => start)?.start,
  };
}

function factsOf(
  head: Head,
  project: Project,
  { reports, newest }: ProjectEvidence,
  isOverdue: boolean,
  reached: TrustTier,
): KnownFacts {
  const { rules, groupBase, isConflicted, accepted } = head;
  return {
    rules: project.rules,
    isBinding: rules.isBinding,
    rulesCommit: rules.commit,
    found: reports[0],
    newest,
    isConflicted,
    isOverdue,
    ...(groupBase !== undefined && { baseSha: groupBase }),
    workflows: rules.github.workflows,
    waitMinutes: rules.github.wait_minutes,
    trust: { needed: rules.github.trust, reached },
    accepted,
  };
}

/** With numbers that the base's workflow measured the highest tier is reached. */
function trustedBy(
  { rules }: Head,
  measured: Reevaluated | undefined,
): Pick<KnownFacts, 'reevaluated'> & Partial<Pick<KnownFacts, 'trust'>> {
  if (measured?.kind !== 'report') return { reevaluated: measured };
  return { reevaluated: measured, trust: { needed: rules.github.trust, reached: 'trusted_reeval' } };
}

/** What the head touches that its base's project measures. */
export async function touchedBy(view: RepositoryView, head: Head, { rules, directory }: Project): Promise<string[]> {
  const changed = head.changed ?? [];
  if (rules.kind === 'broken' || changed.length === 0) return [...changed];
  const pipeline = await view.deps.caches.pipelines.take(`${view.repository.id}:${head.baseTip}:${directory}`, () =>
    pipelinePaths(view, directory, head.baseTip),
  );
  return modelChanges(changed, rules.config, pipeline, directory);
}

/** The lines that annotations point to: of the assay.yaml of the head, as far as it is valid, else of the base. */
async function placesOf(
  view: RepositoryView,
  head: Head,
  { rules, directory }: Project,
): Promise<RulesText | undefined> {
  if (rules.kind !== 'read') return undefined;
  const isChanged = head.rules.isBinding && head.changed?.includes(rules.file);
  const own = isChanged ? await readRules(view, directory, head.sha) : rules;
  const { file, text } = own.kind === 'read' ? own : rules;
  return { path: file, text };
}

function policyOf({ rules }: Project, isBinding: boolean): Pick<JudgedPart, 'models' | 'policy'> {
  if (rules.kind !== 'read') return { models: [], policy: { enforce: true, on_inconclusive: 'fail', isBinding } };
  const { models, enforce, on_inconclusive } = rules.config;
  return { models: Object.keys(models), policy: { enforce, on_inconclusive, isBinding } };
}

/**
 * The tier of trust that the numbers reach, looked at only where the rules ask for more than the least: a ruleset requires the
 * workflow that made them, and the change leaves that file as it is.
 */
function trustOf(
  { repository }: RepositoryView,
  { rules, requiredWorkflows, changed, groupBase, carriedFrom }: Head,
  { projects }: FoundEvidence,
): TrustTier {
  const reports = [...projects.values()].flatMap((project) => project.reports);
  if (rules.github.trust === 'self_reported' || reports.length === 0) return 'self_reported';
  // What was measured again of the pull request holds for the group, where it holds at all.
  if (rules.github.trust === 'trusted_reeval' && groupBase !== undefined)
    return carriedFrom === undefined ? 'self_reported' : 'trusted_reeval';
  const isPinned = ({ path }: WorkflowRun) =>
    requiredWorkflows.some((workflow) => workflow.repositoryId === repository.id && workflow.path === path) &&
    // Whoever came into the queue was judged by this before.
    (groupBase !== undefined || changed?.includes(path) === false);
  return reports.every(({ run }) => isPinned(run)) ? 'pinned_workflow' : 'self_reported';
}
