import { MAX_MODEL_BYTES, modelArtifactName } from '../core/candidate.js';
import type { Candidate } from '../core/candidate.js';
import { checkArtifact, findArtifact, readTree } from '../github/index.js';
import type { Artifact, WorkflowRun } from '../github/index.js';
import { SETTLED_MS, reportsOfRun } from './find-evidence.js';
import type { FoundReport } from './found-report.js';
import type { Head } from './head.js';
import { isSameProject } from './is-same-project.js';
import { planReevaluation } from './plan-reevaluation.js';
import type { Situation } from './pull-request-evidence.js';
import type { RepositoryView } from './reconcile-deps.js';
import { candidateKey } from './reevaluation-record.js';
import { asksReevaluation, reevaluationDueMs } from './reevaluation-state.js';
import type { Report } from './report-schema.js';
import type { Project } from './rules-file.js';

/** Why there are no numbers of the base's workflow, or none yet. */
interface NotReevaluated {
  kind: 'situation';
  situation: Situation;
  /** Nobody has asked for it yet. */
  start?: Candidate;
  /** What is missing can be listed a little later: until then, in milliseconds since 1970. */
  settlesAtMs?: number;
}

/** What came of measuring a head's models again. */
export type Reevaluated = { kind: 'report'; run: WorkflowRun; report: Report } | NotReevaluated;

/**
 * What the base's workflow says of the models that a head's run uploaded, where the rules ask for that; undefined where they do
 * not, and where there is nothing to measure. Reads only.
 */
export async function reevaluated(
  view: RepositoryView,
  head: Head,
  project: Project,
  found: FoundReport | undefined,
): Promise<Reevaluated | undefined> {
  const { repository, deps } = view;
  const { github } = head.rules;
  if (!asksReevaluation(head.rules) || head.groupBase !== undefined || project.rules.kind !== 'read') return undefined;
  if (found?.kind !== 'report' || hasFailedStage(found.report)) return undefined;
  const asked = await candidateOf(view, head, Object.keys(project.rules.config.models), found.run);
  if ('kind' in asked) return asked;
  const { record, run } = head.reevaluation ?? { record: undefined, run: undefined };
  const candidate = await settledCandidate(view, head, project, asked);
  const key = candidateKey(candidate);
  const plan = planReevaluation({
    key,
    record,
    run,
    mayStart: deps.mayRerun,
    isOverdue: record !== undefined && deps.now().getTime() >= reevaluationDueMs(record, head.rules),
    waitMinutes: github.wait_minutes,
    expected: {
      workflow: github.reevaluate!.workflow,
      baseRef: head.baseRef,
      baseSha: candidate.base_sha,
      repositoryId: repository.id,
      actor: `${deps.app.slug}[bot]`,
    },
  });
  switch (plan.kind) {
    case 'start':
      return { kind: 'situation', situation: { kind: 'reevaluating' }, start: candidate };
    case 'wait':
      return waiting(plan.run);
    case 'failed':
      return { kind: 'situation', situation: plan.situation };
    case 'read':
      return reportOf(view, plan.run, key);
  }
}

/**
 * The candidate at the base's newest commit; or at the older one that it was measured at, which holds while nothing that measures, or
 * is measured, differs between the two.
 */
async function settledCandidate(
  view: RepositoryView,
  { baseTip, reevaluation }: Head,
  project: Project,
  asked: Candidate,
): Promise<Candidate> {
  const { record, run } = reevaluation ?? {};
  if (!record || record.baseSha === baseTip || record.refusal !== undefined) return asked;
  const before = { ...asked, base_sha: record.baseSha };
  // The base moved while the run was asked for.
  const isElsewhere = run !== undefined && run.headSha !== record.baseSha;
  if (isElsewhere || candidateKey(before) !== record.key) return asked;
  const then = await readTree(view.client, view.repository, record.baseSha);
  const now = await readTree(view.client, view.repository, baseTip);
  return (await isSameProject(view, project, baseTip, then, now)) ? before : asked;
}

/** A stage of the run failed: it has come to no model, and to a verdict without one. */
function hasFailedStage({ sections }: Report): boolean {
  return sections.pipeline?.stages.some(({ failure }) => failure) ?? false;
}

function waiting(run?: WorkflowRun, settlesAtMs?: number): NotReevaluated {
  const situation: Situation = { kind: 'reevaluating', ...(run && { run: { id: run.id, attempt: run.attempt } }) };
  return { kind: 'situation', situation, ...(settlesAtMs !== undefined && { settlesAtMs }) };
}

/** The models that a run uploaded, all by GitHub's word; or why they cannot be had. */
async function candidateOf(
  view: RepositoryView,
  { sha, number, baseTip }: Head,
  names: readonly string[],
  run: WorkflowRun,
): Promise<Candidate | NotReevaluated> {
  const models: Candidate['models'] = {};
  for (const name of names) {
    const artifact = await modelOf(view, run, name);
    if (!artifact) {
      if (isUnsettled(view, run)) return waiting(undefined, settlesAtMsOf(run));
      const reasons = [`It has no artifact ${modelArtifactName('root', name, run.attempt)}.`];
      return failed(`The run left no model ${name} to measure again`, reasons);
    }
    if (artifact.isExpired) return { kind: 'situation', situation: { kind: 'expired' } };
    const reasons = [...checkArtifact(artifact, run, view.repository.id), ...unusable(artifact)];
    if (reasons.length > 0) return failed(`The model ${name} of the run cannot be measured again`, reasons);
    models[name] = { artifact_id: artifact.id, digest: artifact.digest! };
  }
  return {
    pull_request: number,
    head_sha: sha,
    base_sha: baseTip,
    run_id: run.id,
    run_attempt: run.attempt,
    models,
  };
}

function settlesAtMsOf({ updatedAt }: WorkflowRun): number {
  return Date.parse(updatedAt) + SETTLED_MS;
}

function isUnsettled({ deps }: RepositoryView, run: WorkflowRun): boolean {
  return deps.now().getTime() < settlesAtMsOf(run);
}

function unusable({ digest, sizeBytes }: Artifact): string[] {
  return [
    ...(/^sha256:[0-9a-f]{64}$/.test(digest ?? '') ? [] : ['GitHub does not say the SHA-256 of the artifact']),
    ...(sizeBytes > MAX_MODEL_BYTES ? [`the artifact has ${sizeBytes} bytes, over ${MAX_MODEL_BYTES}`] : []),
  ];
}

function failed(title: string, reasons: readonly string[]): NotReevaluated {
  const hint = 'Run the workflow again; the Action uploads the models that the base’s assay.yaml names.';
  return { kind: 'situation', situation: { kind: 'failed', title, reasons, hint } };
}

/** Asked for once a process: what a run that is over has left stays as it is. */
async function modelOf(view: RepositoryView, run: WorkflowRun, model: string): Promise<Artifact | undefined> {
  const { client, repository, deps } = view;
  const name = modelArtifactName('root', model, run.attempt);
  const key = `${repository.id}:${run.id}:${name}`;
  const known = deps.caches.models.get(key);
  if (known) return known;
  const found = await findArtifact(client, repository, run, name);
  if (found) deps.caches.models.set(key, found);
  return found;
}

/** What the base's run left. Its report must be of this very candidate. */
async function reportOf(view: RepositoryView, run: WorkflowRun, key: string): Promise<Reevaluated> {
  const again = (await reportsOfRun(view, run, ['root'])).get('root');
  const cannot = (situation: Situation): NotReevaluated => ({ kind: 'situation', situation });
  if (!again) {
    if (isUnsettled(view, run)) return waiting(run, settlesAtMsOf(run));
    const title = 'The run that was to measure the models again left no report';
    const reasons = [`GitHub says of the run ${run.id}: ${run.conclusion}.`];
    return cannot({ kind: 'failed', title, reasons, hint: 'Read its log, mend what it says and run it again.' });
  }
  if (again.kind === 'expired') return cannot({ kind: 'expired' });
  if (again.kind === 'refused') return cannot({ kind: 'refused', reasons: again.reasons });
  const { candidate } = again.report;
  if (candidate && candidateKey(candidate) === key) return again;
  return cannot({
    kind: 'refused',
    reasons: [`The run ${run.id} measured ${candidate ? 'another candidate' : 'none of the models'}`],
  });
}
