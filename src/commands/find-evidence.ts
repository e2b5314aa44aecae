import { GitHubError, checkSubject, listReportArtifacts, readReportArtifact } from '../github/index.js';
import type { ReportArtifact, WorkflowRun } from '../github/index.js';
import { boundedText } from '../core/bounded.js';
import { stateOfRun } from './evidence-runs.js';
import type { FoundEvidence, FoundReport } from './found-report.js';
import type { RepositoryView } from './reconcile-deps.js';
import { fullReportSchema } from './report-schema.js';

/** So many runs are looked into. */
const MOST_RUNS = 20;
/** An artifact can be listed a little later than its run is over. */
const SETTLED_MS = 60_000;

/**
 * The reports of a commit's runs (as `evidenceRuns` sorts them). A newer run of a workflow replaces an older one; a report
 * that is of another pull request with the same head (`number`) is passed over. A run that has just ended without a report
 * counts as under way: its artifact may be listed a little later.
 */
export async function findEvidence(
  view: RepositoryView,
  workflows: readonly (readonly WorkflowRun[])[],
  { projects, number }: { projects: readonly string[]; number: number | undefined },
): Promise<FoundEvidence> {
  const reports = new Map<string, FoundReport>();
  const newest: FoundEvidence['newest'] = {};
  const { now } = view.deps;
  let settlesAtMs: number | undefined;
  let looked = 0;
  for (const runs of workflows) {
    for (const run of runs) {
      const state = stateOfRun(run);
      const found =
        state === 'finished' && looked++ < MOST_RUNS
          ? await reportsOfRun(view, run, projects)
          : new Map<string, FoundReport>();
      const own = [...found].filter(([, one]) => !isOfAnother(one, number));
      for (const [project, one] of own) if (!reports.has(project)) reports.set(project, one);
      if (found.size > 0 && own.length === 0) continue;
      const settledMs = Date.parse(run.updatedAt) + SETTLED_MS;
      const isUnsettled = state === 'finished' && found.size === 0 && now().getTime() < settledMs;
      if (isUnsettled) settlesAtMs = Math.max(settlesAtMs ?? 0, settledMs);
      newest[isUnsettled ? 'pending' : state] ??= run;
      break;
    }
  }
  const isComplete = projects.every((project) => reports.has(project));
  return { reports, newest, ...(!isComplete && settlesAtMs !== undefined && { settlesAtMs }) };
}

function isOfAnother(found: FoundReport, number: number | undefined): boolean {
  if (number === undefined || found.kind !== 'report') return false;
  const { pull_request: claimed } = found.report.subject;
  return claimed !== null && claimed !== number;
}

async function reportsOfRun(
  view: RepositoryView,
  run: WorkflowRun,
  projects: readonly string[],
): Promise<Map<string, FoundReport>> {
  const { client, repository, deps } = view;
  const key = `${repository.id}:${run.id}.${run.attempt}`;
  let artifacts = deps.caches.artifacts.get(key);
  if (!artifacts) {
    artifacts = await listReportArtifacts(client, repository, run);
    const isSettled = artifacts.length > 0 || deps.now().getTime() - Date.parse(run.updatedAt) >= SETTLED_MS;
    if (isSettled) deps.caches.artifacts.set(key, artifacts);
  }
  const found = new Map<string, FoundReport>();
  for (const artifact of artifacts.filter(({ project }) => projects.includes(project))) {
    const report = await deps.caches.reports.take(`${key}:${artifact.id}`, () => reportOf(view, run, artifact));
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
  const parsed = fullReportSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`It is not a report of this version: ${issue!.path.join('.') || 'the file'}: ${issue!.message}`);
  }
  const reasons = checkSubject(parsed.data.subject, run, repository);
  return reasons.length > 0 ? refused(...reasons) : { kind: 'report', run, report: parsed.data };
}
