import { GitHubError, checkSubject, listReportArtifacts, readReportArtifact } from '../github/index.js';
import type { ReportArtifact, WorkflowRun } from '../github/index.js';
import { boundedText } from '../core/bounded.js';
import { stateOfRun } from './evidence-runs.js';
import type { HeadRuns } from './evidence-runs.js';
import type { FoundEvidence, FoundReport, ProjectEvidence } from './found-report.js';
import { parseReport } from './parse-report.js';
import type { RepositoryView } from './reconcile-deps.js';

/** So many runs are looked into. */
const MOST_RUNS = 20;
/** An artifact can be listed a little later than its run is over. */
export const SETTLED_MS = 60_000;

/**
 * The reports of a commit's runs. A newer run of a workflow replaces an older one; a report that is of another pull request
 * with the same head (`number`) is passed over. A run that has just ended without a report of a project counts as under way:
 * its artifact may be listed a little later.
 */
export async function findEvidence(
  view: RepositoryView,
  { runs, others }: HeadRuns,
  { projects, number }: { projects: readonly string[]; number: number | undefined },
): Promise<FoundEvidence> {
  const found = new Map<string, { reports: FoundReport[]; newest: ProjectEvidence['newest'] }>();
  for (const project of projects) found.set(project, { reports: [], newest: {} });
  const nowMs = view.deps.now().getTime();
  let settlesAtMs: number | undefined;
  let looked = 0;
  for (const [index, group] of [...runs, ...others].entries()) {
    const isKnown = index < runs.length;
    for (const run of group) {
      const state = stateOfRun(run);
      const isRead = state === 'finished' && looked++ < MOST_RUNS;
      const left = isRead ? await reportsOfRun(view, run, projects) : new Map<string, FoundReport>();
      const own = new Map([...left].filter(([, one]) => !isOfAnother(one, number)));
      if (left.size > 0 && own.size === 0) continue;
      const settledMs = Date.parse(run.updatedAt) + SETTLED_MS;
      const isUnsettled = state === 'finished' && nowMs < settledMs;
      // Whoever left a report before is expected to leave one again; what a maintainer has to let start is all of it.
      const counting = isKnown || state === 'waiting' ? projects : await leftBefore(view, run, group);
      for (const [project, { reports, newest }] of found) {
        const report = own.get(project);
        if (report) {
          reports.push(report);
          continue;
        }
        if (isUnsettled && (isKnown || reports.length === 0)) settlesAtMs = Math.max(settlesAtMs ?? 0, settledMs);
        if (counting.includes(project)) newest[isUnsettled ? 'pending' : state] ??= run;
      }
      break;
    }
  }
  for (const { reports } of found.values()) reports.sort((a, b) => b.run.id - a.run.id);
  return { projects: found, ...(settlesAtMs !== undefined && { settlesAtMs }) };
}

function isOfAnother(found: FoundReport, number: number | undefined): boolean {
  if (number === undefined || found.kind !== 'report') return false;
  const { pull_request: claimed } = found.report.subject;
  return claimed !== null && claimed !== number;
}

/** The projects that the attempt before, or else the run before, left a report of. */
async function leftBefore(
  view: RepositoryView,
  run: WorkflowRun,
  group: readonly WorkflowRun[],
): Promise<readonly string[]> {
  if (stateOfRun(run) === 'finished') return [];
  const before =
    run.attempt > 1 ? { ...run, attempt: run.attempt - 1, status: 'completed' } : group[group.indexOf(run) + 1];
  return before ? (await artifactsOf(view, before, [])).map(({ project }) => project) : [];
}

/** The reports that a run's attempt uploaded; kept where no more of those that are `awaited` can come. */
async function artifactsOf(
  { client, repository, deps }: RepositoryView,
  run: WorkflowRun,
  awaited: readonly string[],
): Promise<ReportArtifact[]> {
  const key = `${repository.id}:${run.id}.${run.attempt}`;
  const known = deps.caches.artifacts.get(key);
  if (known) return known;
  const artifacts = await listReportArtifacts(client, repository, run);
  const isAll = awaited.length > 0 && awaited.every((project) => artifacts.some((one) => one.project === project));
  const isOver = run.status === 'completed' && deps.now().getTime() - Date.parse(run.updatedAt) >= SETTLED_MS;
  const isSettled = isAll || isOver;
  if (isSettled) deps.caches.artifacts.set(key, artifacts);
  return artifacts;
}

/** What an attempt of a run left of these projects, by slug. */
export async function reportsOfRun(
  view: RepositoryView,
  run: WorkflowRun,
  projects: readonly string[],
): Promise<Map<string, FoundReport>> {
  const { repository, deps } = view;
  const found = new Map<string, FoundReport>();
  for (const artifact of await artifactsOf(view, run, projects)) {
    if (!projects.includes(artifact.project)) continue;
    const key = `${repository.id}:${run.id}.${run.attempt}:${artifact.id}`;
    const report = await deps.caches.reports.take(key, () => reportOf(view, run, artifact));
    found.set(artifact.project, report);
    if (report.kind === 'refused') {
      deps.log({ level: 'warn', event: 'report_refused', run: run.id, attempt: run.attempt, reasons: report.reasons });
    }
  }
  return found;
}

async function reportOf(view: RepositoryView, run: WorkflowRun, artifact: ReportArtifact): Promise<FoundReport> {
  const { client, repository, deps } = view;
  const refused = (...reasons: string[]): FoundReport => ({ kind: 'refused', run, reasons: reasons.map(boundedText) });
  let json: unknown;
  try {
    const { allowedHosts, fetch } = deps;
    json = await readReportArtifact(client, repository, run, artifact, { allowedHosts, ...(fetch && { fetch }) });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'expired') return { kind: 'expired', run };
    if (error.kind === 'refused') return refused(error.message);
    throw error;
  }
  const parsed = parseReport(json);
  if ('mistake' in parsed) return refused(`It is not a report of this version: ${parsed.mistake}`);
  const { report } = parsed;
  const reasons = checkSubject(report.subject, run, repository);
  return reasons.length > 0 ? refused(...reasons) : { kind: 'report', run, report };
}
