import { describeCheckRun, describeCheckSuite, latestChecks } from '../describe/checks.js';
import { repositoryUrl } from '../describe/repositories.js';
import type { Annotation, CheckRun } from '../model.js';
import type { Repository } from '../repository.js';
import { ApiError, idOf, invalid, lengthOf, notFound, ok, page, repositoryOf, tokenOf } from './route.js';
import type { Call, Json, Route } from './route.js';

const READ = [{ checks: 'read' as const }];
const WRITE = [{ checks: 'write' as const }];

const MOST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;
const MOST_ACTIONS = 3;
const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
/** `stale` is GitHub's own. */
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'];

export const CHECK_ROUTES: Route[] = [
  {
    operation: 'POST /repos/{owner}/{repo}/check-runs',
    needs: WRITE,
    answer(call) {
      const repository = repositoryOf(call);
      const app = checkingAppOf(call);
      const { name, head_sha: sha } = call.body;
      if (typeof name !== 'string' || name === '')
        throw invalid('CheckRun', 'name', 'name is missing', 'missing_field');
      if (typeof sha !== 'string') throw invalid('CheckRun', 'head_sha', 'head_sha is missing', 'missing_field');
      // Of a fork too: it shares the objects of its parent.
      if (!/^[0-9a-f]{40}$/.test(sha) || !call.world.git.commits.has(sha)) {
        throw new ApiError(422, `No commit found for SHA: ${sha}`);
      }
      const change = changeOf(call);
      const check = repository.checks.add({
        suite: repository.checks.suiteOf(app, sha),
        name,
        status: 'queued',
        ...change,
      });
      return ok(describeCheckRun(call.world, repository, check), 201);
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: READ,
    answer: (call) => ok(describeCheckRun(call.world, repositoryOf(call), checkOf(call))),
  },
  {
    operation: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: WRITE,
    answer(call) {
      const repository = repositoryOf(call);
      const app = checkingAppOf(call);
      const check = checkOf(call);
      if (check.app !== app) {
        const message = `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`;
        throw new ApiError(403, message);
      }
      const change = changeOf(call, check);
      if (typeof call.body['name'] === 'string') change.name = call.body['name'];
      return ok(describeCheckRun(call.world, repository, repository.checks.change(check.id, change)));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    needs: READ,
    answer(call) {
      const blob = `${call.world.urls.html}/${repositoryOf(call).fullName}/blob`;
      const { headSha, output } = checkOf(call);
      return page(call, output.annotations, (one) => ({
        ...one,
        start_column: null,
        end_column: null,
        title: one.title ?? null,
        raw_details: one.raw_details ?? null,
        blob_href: `${blob}/${headSha}/${one.path}`,
      }));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const sha = shaOf(call, repository);
      const { query } = call;
      const found = repository
        .checkRuns(sha)
        .filter(
          (check) =>
            matches(query.get('check_name'), check.name) &&
            matches(query.get('status'), check.status) &&
            matches(query.get('app_id'), String(check.app.id)),
        );
      const shown = query.get('filter') === 'all' ? found.sort((a, b) => b.id - a.id) : latestChecks(found);
      return page(call, shown, (check) => describeCheckRun(call.world, repository, check), 'check_runs');
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const sha = shaOf(call, repository);
      const { query } = call;
      const suites = repository.checks.suites.filter(
        (suite) =>
          suite.headSha === sha &&
          matches(query.get('app_id'), String(suite.app.id)) &&
          (!query.has('check_name') ||
            repository.checks.runs.some((run) => run.suite === suite && run.name === query.get('check_name'))),
      );
      return page(call, suites, (suite) => describeCheckSuite(call.world, repository, suite), 'check_suites');
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const id = idOf(call, 'check_suite_id');
      const found = repository.checks.runs.filter(
        ({ suite, name }) => suite.id === id && matches(call.query.get('check_name'), name),
      );
      const shown = call.query.get('filter') === 'all' ? found.sort((a, b) => b.id - a.id) : latestChecks(found);
      return page(call, shown, (check) => describeCheckRun(call.world, repository, check), 'check_runs');
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    needs: [{ statuses: 'read' }],
    answer(call) {
      const repository = repositoryOf(call);
      const sha = shaOf(call, repository);
      const url = `${repositoryUrl(call.world, repository)}/commits/${sha}`;
      return ok({ state: 'pending', statuses: [], sha, total_count: 0, repository: null, commit_url: url, url });
    },
  },
];

/** The App that writes the check: people's tokens cannot. */
function checkingAppOf(call: Call): CheckRun['app'] {
  const { app } = tokenOf(call);
  if (!app) throw new ApiError(403, 'You must authenticate via a GitHub App.');
  return app;
}

function checkOf(call: Call): CheckRun {
  const id = idOf(call, 'check_run_id');
  const check = repositoryOf(call).checks.runs.find((one) => one.id === id);
  if (!check) throw notFound();
  return check;
}

function shaOf(call: Call, repository: Repository): string {
  const ref = call.parameters['ref']!;
  const sha = repository.resolve(ref);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

function matches(wanted: string | null, is: string): boolean {
  return wanted === null || wanted === is;
}

/** What the body changes, refused as GitHub refuses it. */
function changeOf(call: Call, before?: CheckRun): Partial<CheckRun> {
  const { body } = call;
  const change: Partial<CheckRun> = {};
  const { status, conclusion } = body as { status?: string; conclusion?: string };
  if (status !== undefined && !STATUSES.includes(status)) throw invalid('CheckRun', 'status', `${status} is no status`);
  if (conclusion !== undefined && !CONCLUSIONS.includes(conclusion)) {
    throw invalid('CheckRun', 'conclusion', `${conclusion} is no conclusion`);
  }
  if (conclusion !== undefined) {
    // A conclusion completes, whatever the status sent with it.
    change.status = 'completed';
    change.conclusion = conclusion;
    change.completedAt = call.world.now();
  } else if (status === 'completed') {
    if (!before?.conclusion) throw invalid('CheckRun', 'conclusion', 'a completed check needs one', 'missing_field');
  } else if (status !== undefined) {
    change.status = status;
    change.conclusion = null;
    change.completedAt = null;
  }
  if (typeof body['started_at'] === 'string') change.startedAt = timeIn(body['started_at'], 'started_at');
  if (typeof body['completed_at'] === 'string') change.completedAt = timeIn(body['completed_at'], 'completed_at');
  if (typeof body['external_id'] === 'string') change.externalId = body['external_id'];
  if (typeof body['details_url'] === 'string') {
    if (!/^https?:\/\//.test(body['details_url'])) {
      throw invalid('CheckRun', 'details_url', 'details_url must use the http or https scheme');
    }
    change.detailsUrl = body['details_url'];
  }
  if (body['output'] !== undefined) change.output = outputOf(body['output'] as Json, before);
  if (body['actions'] !== undefined) change.actions = actionsOf(body['actions'] as CheckRun['actions']);
  return change;
}

function outputOf(output: Json, before: CheckRun | undefined): CheckRun['output'] {
  const text = (field: string): string | undefined => {
    const value = output[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw invalid('CheckRun', field, `${field} is no text`);
    const length = lengthOf(value);
    if (field !== 'title' && length > MOST_TEXT) {
      throw new ApiError(422, `Invalid request.\n\nOnly ${MOST_TEXT} characters are allowed; ${length} were supplied.`);
    }
    return value;
  };
  const title = text('title') ?? before?.output.title ?? undefined;
  const summary = text('summary');
  if (!title) throw invalid('CheckRun', 'title', 'title is missing', 'missing_field');
  if (summary === undefined) throw invalid('CheckRun', 'summary', 'summary is missing', 'missing_field');
  const annotations = (output['annotations'] ?? []) as Annotation[];
  if (annotations.length > MOST_ANNOTATIONS) {
    const message = `No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`;
    throw new ApiError(422, `Invalid request.\n\n${message}`);
  }
  for (const annotation of annotations) refuseAnnotation(annotation);
  return {
    title,
    summary,
    text: text('text') ?? before?.output.text ?? null,
    annotations: [...(before?.output.annotations ?? []), ...annotations],
  };
}

function refuseAnnotation(annotation: Annotation): void {
  const wrong = (field: string, message: string): ApiError => invalid('CheckRunAnnotation', field, message);
  for (const field of ['path', 'start_line', 'end_line', 'annotation_level', 'message'] as const) {
    if (annotation[field] === undefined) throw wrong(field, `${field} is missing`);
  }
  if (!['notice', 'warning', 'failure'].includes(annotation.annotation_level))
    throw wrong('annotation_level', 'no level');
  if (annotation.start_line > annotation.end_line) throw wrong('end_line', 'end_line is before start_line');
  if (annotation.path.startsWith('/')) throw wrong('path', 'path is absolute');
  if ((annotation.title?.length ?? 0) > 255) throw wrong('title', 'title is longer than 255 characters');
  for (const field of ['message', 'raw_details'] as const) {
    if (Buffer.byteLength(annotation[field] ?? '') > 64 * 1024) throw wrong(field, `${field} is larger than 64 KB`);
  }
}

function actionsOf(actions: CheckRun['actions']): CheckRun['actions'] {
  if (actions.length > MOST_ACTIONS) {
    const message = `No more than ${MOST_ACTIONS} items are allowed; ${actions.length} were supplied.`;
    throw new ApiError(422, `Invalid request.\n\n${message}`);
  }
  const limits = { label: 20, description: 40, identifier: 20 };
  for (const action of actions) {
    for (const [field, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
      const value = action[field];
      if (typeof value !== 'string') throw invalid('CheckRunAction', field, `${field} is missing`, 'missing_field');
      if (lengthOf(value) > most) throw invalid('CheckRunAction', field, `longer than ${most} characters`);
    }
  }
  return actions.map(({ label, description, identifier }) => ({ label, description, identifier }));
}

function timeIn(text: string, field: string): Date {
  const time = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT/.test(text) || Number.isNaN(time.getTime()))
    throw invalid('CheckRun', field, `${text} is no time`);
  return time;
}
