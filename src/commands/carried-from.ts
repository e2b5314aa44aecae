import { posix } from 'node:path';
import { GATE } from '../core/gate-check.js';
import { listChecks, listRuns, readTree } from '../github/index.js';
import type { MergeGroup, Tree } from '../github/index.js';
import { evidenceRuns } from './evidence-runs.js';
import { findEvidence } from './find-evidence.js';
import type { Head } from './head.js';
import { namedPaths } from './model-paths.js';
import { pipelinePaths } from './pipeline-paths.js';
import type { RepositoryView } from './reconcile-deps.js';
import { recordedResults } from './recorded-results.js';
import type { Project, RulesOfBase } from './rules-file.js';
import { changesOf } from './survey-pull-request.js';
import { changedPaths, pullRequestIfThere } from './surveys-of-head.js';
import { touchedBy } from './weigh-head.js';

/**
 * The head of the pull request whose verdict a merge group may take over: its gate passed, and what the group stands on has
 * the same data, models, pipeline and rules as what it was compared with; where nothing was compared, the pull request touches
 * nothing that is measured there. Undefined where the group needs a run of its own.
 */
export async function carriedFrom(
  view: RepositoryView,
  group: MergeGroup,
  rules: RulesOfBase,
): Promise<string | undefined> {
  const { client, repository, deps } = view;
  const { projects, github } = rules;
  const pull = await pullRequestIfThere(view, group.pullRequest);
  if (!pull) return undefined;
  const { headSha, headRepositoryId, number } = pull;
  const [gate] = await listChecks(client, repository, headSha, { appId: deps.app.id, name: GATE });
  if (gate?.status !== 'completed' || gate.conclusion !== 'success') return undefined;
  const ofHead = { headSha, headRepositoryId, event: 'pull_request' as const };
  const runs = evidenceRuns(await listRuns(client, repository, headSha), ofHead, github.workflows);
  const head: Head = {
    sha: headSha,
    number,
    baseRef: group.baseRef,
    baseTip: group.baseSha,
    isConflicted: false,
    rules,
    runs,
    requiredWorkflows: [],
    accepted: [],
    changed: changedPaths(await changesOf(view, pull, group.baseSha)),
  };
  const recorded = runs.length === 0 ? await recordedResults(view, head) : undefined;
  const of = { projects: projects.map(({ slug }) => slug), number };
  const { reports } = recorded?.found ?? (await findEvidence(view, runs, of));
  let now: Tree | undefined;
  for (const project of projects) {
    const found = reports.get(project.slug);
    if (!found && head.changed && (await touchedBy(view, head, project)).length === 0) continue;
    if (!found) return undefined;
    const compared = found.kind === 'report' ? found.report.subject.base_sha : null;
    if (compared === null) return undefined;
    now ??= await readTree(client, repository, group.baseSha);
    const before = await readTree(client, repository, compared);
    if (!(await isSameProject(view, project, group.baseSha, before, now))) return undefined;
  }
  return headSha;
}

async function isSameProject(
  view: RepositoryView,
  { rules, directory }: Project,
  commit: string,
  before: Tree,
  now: Tree,
): Promise<boolean> {
  const pipeline = await pipelinePaths(view, directory, commit);
  if (rules.kind !== 'read' || before.isCut || now.isCut || pipeline.isCut) return false;
  const named = [...namedPaths(rules.config), 'assay.yaml', 'dvc.yaml', 'dvc.lock'].map((path) =>
    posix.join(directory, path),
  );
  const paths = [...named, ...pipeline.paths].flatMap((path) => [path, `${path}.dvc`]);
  return paths.every((path) => before.entries.get(path) === now.entries.get(path));
}
