import { GATE } from '../core/gate-check.js';
import { listChecks, listRuns, readTree } from '../github/index.js';
import type { MergeGroup, Tree } from '../github/index.js';
import { hasNoRuns } from './evidence-runs.js';
import { findEvidence } from './find-evidence.js';
import type { Head } from './head.js';
import { headRuns } from './head-runs.js';
import { isSameProject } from './is-same-project.js';
import type { RepositoryView } from './reconcile-deps.js';
import { parseReevaluation, reevaluationCheck } from './reevaluation-record.js';
import { asksReevaluation } from './reevaluation-state.js';
import { recordedResults } from './recorded-results.js';
import type { RulesOfBase } from './rules-file.js';
import { changesOf } from './survey-pull-request.js';
import { changedPaths, pullRequestIfThere } from './surveys-of-head.js';
import { touchedBy } from './weigh-head.js';

/** A verdict that holds for a merge group as well. */
export interface CarriedVerdict {
  /** The head of the pull request. */
  from: string;
  /** It did not pass, where rules only advise. */
  isAdvice: boolean;
}

/**
 * The verdict of the pull request that a merge group may take over: its gate passed, or said no where all rules only advise, and
 * what the group stands on has the same data, models, pipeline and rules as what it was compared with; where nothing was
 * compared, the pull request touches nothing that is measured there. Undefined where the group needs a run of its own.
 */
export async function carriedFrom(
  view: RepositoryView,
  group: MergeGroup,
  rules: RulesOfBase,
): Promise<CarriedVerdict | undefined> {
  const { client, repository, deps } = view;
  const { projects } = rules;
  const pull = await pullRequestIfThere(view, group.pullRequest);
  if (!pull) return undefined;
  const { headSha, headRepositoryId, number } = pull;
  const [gate] = await listChecks(client, repository, headSha, { appId: deps.app.id, name: GATE });
  const isAdvice = gate?.conclusion === 'neutral' && isAdviceAlone(rules);
  if (gate?.status !== 'completed' || !(isAdvice || gate.conclusion === 'success')) return undefined;
  const ofHead = { headSha, headRepositoryId, event: 'pull_request' as const };
  const runs = await headRuns(view, await listRuns(client, repository, headSha), ofHead, rules);
  const head: Head = {
    sha: headSha,
    number,
    baseRef: group.baseRef,
    baseTip: group.baseSha,
    isConflicted: false,
    rules,
    ...runs,
    requiredWorkflows: [],
    accepted: [],
    changed: changedPaths(await changesOf(view, pull, group.baseSha)),
  };
  const recorded = hasNoRuns(runs) ? await recordedResults(view, head) : undefined;
  const of = { projects: projects.map(({ slug }) => slug), number };
  const evidence = recorded?.found ?? (await findEvidence(view, runs, of));
  const measuredAt = asksReevaluation(rules) ? await reevaluatedAt(view, headSha, number) : undefined;
  let now: Tree | undefined;
  for (const project of projects) {
    const reports = evidence.projects.get(project.slug)?.reports ?? [];
    if (reports.length === 0) {
      if (head.changed && (await touchedBy(view, head, project)).length === 0) continue;
      return undefined;
    }
    const compared = new Set(
      measuredAt ?? reports.map((one) => (one.kind === 'report' ? one.report.subject.base_sha : null)),
    );
    for (const base of compared) {
      if (base === null) return undefined;
      now ??= await readTree(client, repository, group.baseSha);
      const before = await readTree(client, repository, base);
      if (!(await isSameProject(view, project, group.baseSha, before, now))) return undefined;
    }
  }
  return { from: headSha, isAdvice };
}

/** The base's commit that the models of a head were measured at again; null where they were not. */
async function reevaluatedAt(
  { client, repository, deps }: RepositoryView,
  headSha: string,
  number: number,
): Promise<(string | null)[]> {
  const of = { appId: deps.app.id, name: reevaluationCheck(number) };
  const [record] = await listChecks(client, repository, headSha, of);
  return [parseReevaluation(record)?.baseSha ?? null];
}

/** Whether nothing in the rules can block: only then a gate that says no lets pass. */
function isAdviceAlone({ isBinding, projects }: RulesOfBase): boolean {
  return !isBinding || projects.every(({ rules }) => rules.kind === 'read' && !rules.config.enforce);
}
