import * as z from 'zod';
import { ask, inRepository } from '../ask.js';
import { askPages } from '../ask-pages.js';
import type { GitHubClient, Repository } from '../client.js';
import { idField, nameField, shaField, textField, timeField } from '../fields.js';
import type { WorkflowRun } from '../runs.js';

/** Most artifacts looked at of one run. */
const MAX_ARTIFACTS = 1000;
/** `assay-report.<project>.<attempt>`, as the Action calls them. */
const NAME = /^assay-report\.([a-z0-9_-]{1,60})\.([1-9]\d{0,5})$/;
const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';

const artifact = z
  .object({
    id: idField,
    name: nameField,
    size_in_bytes: z.number().int().nonnegative(),
    expired: z.boolean(),
    created_at: timeField.nullish(),
    digest: textField(200).nullish(),
    workflow_run: z
      .object({
        id: idField.optional(),
        head_sha: shaField.optional(),
        repository_id: idField.optional(),
        head_repository_id: idField.nullish(),
      })
      .nullish(),
  })
  .transform((found) => ({
    id: found.id,
    name: found.name,
    sizeBytes: found.size_in_bytes,
    isExpired: found.expired,
    createdAt: found.created_at ?? null,
    /** `sha256:<hex>` of the zip archive; null where the server does not say. */
    digest: found.digest ?? null,
    /** The run that GitHub says it comes from; null where it does not say. */
    run: {
      id: found.workflow_run?.id ?? null,
      headSha: found.workflow_run?.head_sha ?? null,
      repositoryId: found.workflow_run?.repository_id ?? null,
      headRepositoryId: found.workflow_run?.head_repository_id ?? null,
    },
  }));

/** An artifact of a run, as GitHub describes it. */
export type Artifact = z.output<typeof artifact>;

/** An artifact that holds a report; `project` is the part of its name that says of what. */
export interface ReportArtifact extends Artifact {
  project: string;
  attempt: number;
}

/** What has to be known of a run to find and to check its artifacts. */
export type RunOfArtifact = Pick<WorkflowRun, 'id' | 'attempt' | 'headSha' | 'repositoryId' | 'headRepositoryId'>;

/** The reports of a run's attempt, one of each project: where a name is there twice, the later one. */
export async function listReportArtifacts(
  client: GitHubClient,
  repository: Repository,
  run: RunOfArtifact,
): Promise<ReportArtifact[]> {
  return newestOfEach(await artifactsOf(client, repository, run, {}), run);
}

/** Any artifact of a run by its exact name, the latest where there are several; undefined where there is none. */
export async function findArtifact(
  client: GitHubClient,
  repository: Repository,
  run: RunOfArtifact,
  name: string,
): Promise<Artifact | undefined> {
  const found = await artifactsOf(client, repository, run, { name });
  return found.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
}

/** An artifact by its id. Throws `GitHubError`. */
export function readArtifact(client: GitHubClient, repository: Repository, id: number): Promise<Artifact> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
  return ask(client, route, { ...inRepository(repository), artifact_id: id }, artifact);
}

async function artifactsOf(
  client: GitHubClient,
  repository: Repository,
  run: RunOfArtifact,
  filter: { name?: string },
): Promise<Artifact[]> {
  const parameters = { ...inRepository(repository), run_id: run.id, ...filter };
  const options = { list: 'artifacts', limit: MAX_ARTIFACTS };
  return (await askPages(client, ROUTE, parameters, artifact, options)).items;
}

function newestOfEach(artifacts: Artifact[], run: RunOfArtifact): ReportArtifact[] {
  const newest = new Map<string, ReportArtifact>();
  for (const one of artifacts.sort((a, b) => a.id - b.id)) {
    const [, project, attempt] = NAME.exec(one.name) ?? [];
    if (project === undefined || Number(attempt) !== run.attempt) continue;
    newest.set(project, { ...one, project, attempt: run.attempt });
  }
  return [...newest.values()];
}
