import type { TrustTier } from '../core/trust.js';
import type { WorkflowRun } from '../github/index.js';
import { readRules } from './base-rules.js';
import type { RulesText } from './check-annotations.js';
import { asksWhatIsTouched, evidenceOf } from './decide-pull-request.js';
import type { JudgedPart, KnownFacts } from './decide-pull-request.js';
import { findEvidence } from './find-evidence.js';
import type { FoundEvidence } from './found-report.js';
import type { Head } from './head.js';
import { modelChanges } from './model-paths.js';
import { pipelinePaths } from './pipeline-paths.js';
import { contextOf } from './part-context.js';
import type { RepositoryView } from './reconcile-deps.js';
import { recordedResults } from './recorded-results.js';
import type { Project } from './rules-file.js';

/** What a head comes to. */
export interface WeighedHead {
  /** One a project. */
  parts: JudgedPart[];
  /** The newest run that a report came from. */
  run: WorkflowRun | undefined;
  /** What the change touches that is measured, a list a project; undefined where nothing hangs on it. */
  touched: (readonly string[])[] | undefined;
  /** When a report can no longer appear of a run that is over and left none yet, in milliseconds since 1970. */
  settlesAtMs: number | undefined;
}

/** Gathers the evidence about a head and judges it. */
export async function weighHead(view: RepositoryView, head: Head, isOverdue: boolean): Promise<WeighedHead> {
  const { rules, runs, number, groupBase } = head;
  const slugs = rules.projects.map(({ slug }) => slug);
  const of = { projects: slugs, number: groupBase === undefined ? number : undefined };
  // The results that a run committed start no run of their own.
  const recorded = runs.length === 0 && groupBase === undefined ? await recordedResults(view, head) : undefined;
  const found = recorded?.found ?? (await findEvidence(view, runs, of));
  const reached = trustOf(view, head, found);
  const parts: JudgedPart[] = [];
  const touched: (readonly string[])[] = [];
  for (const project of rules.projects) {
    const known = factsOf(head, project, found, isOverdue, reached);
    const asks = head.changed !== undefined && asksWhatIsTouched(known);
    const own = asks ? await touchedBy(view, head, project) : undefined;
    if (own) touched.push(own);
    const evidence = evidenceOf({ ...known, touched: own });
    const places = await placesOf(view, head, project);
    parts.push({
      name: project.slug,
      project: project.slug,
      context: contextOf(view, head, project, evidence, known, recorded?.parent),
      evidence,
      ...(places && { rules: places }),
      ...policyOf(project, rules.isBinding),
    });
  }
  const [run] = [...found.reports.values()].map((one) => one.run).sort((a, b) => b.id - a.id);
  return { parts, run, touched: touched.length > 0 ? touched : undefined, settlesAtMs: found.settlesAtMs };
}

function factsOf(
  head: Head,
  project: Project,
  found: FoundEvidence,
  isOverdue: boolean,
  reached: TrustTier,
): KnownFacts {
  const { rules, groupBase, isConflicted, accepted } = head;
  return {
    rules: project.rules,
    isBinding: rules.isBinding,
    rulesCommit: rules.commit,
    found: found.reports.get(project.slug),
    newest: found.newest,
    isConflicted,
    isOverdue,
    ...(groupBase !== undefined && { baseSha: groupBase }),
    workflows: rules.github.workflows,
    waitMinutes: rules.github.wait_minutes,
    trust: { needed: rules.github.trust, reached },
    accepted,
  };
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
  { rules, requiredWorkflows, changed, groupBase }: Head,
  { reports }: FoundEvidence,
): TrustTier {
  if (rules.github.trust === 'self_reported' || reports.size === 0) return 'self_reported';
  const isPinned = ({ path }: WorkflowRun) =>
    requiredWorkflows.some((workflow) => workflow.repositoryId === repository.id && workflow.path === path) &&
    // Whoever came into the queue was judged by this before.
    (groupBase !== undefined || changed?.includes(path) === false);
  return [...reports.values()].every(({ run }) => isPinned(run)) ? 'pinned_workflow' : 'self_reported';
}
