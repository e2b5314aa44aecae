import { candidateSchema } from '../src/core/candidate.js';
import type { Candidate } from '../src/core/candidate.js';
import { UserError } from '../src/core/errors.js';
import type { DownloadOptions, GitHubClient } from '../src/github/index.js';

/** A candidate with its models, in memory. */
export interface ReadCandidate {
  candidate: Candidate;
  /** By name. */
  models: Map<string, Uint8Array>;
}

/** How GitHub is reached; for tests. */
export interface CandidateSource extends DownloadOptions {
  client?: GitHubClient;
}

/**
 * Reads what the input `candidate` asks to be measured, and downloads the models that it names, bounded and as data: by ids in this repository,
 * with the digests that it names. Throws `INPUT_INVALID` (exit 2), and `GitHubError`.
 */
export async function readCandidate(
  text: string,
  token: string | undefined,
  environment: NodeJS.ProcessEnv,
  { client, ...options }: CandidateSource = {},
): Promise<ReadCandidate> {
  const [owner, name, ...rest] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (environment['GITHUB_EVENT_NAME'] !== 'workflow_dispatch' || !owner || !name || rest.length > 0) {
    throw invalid('a candidate is measured by a workflow that the App dispatches on the base');
  }
  if (token === undefined) throw invalid('without a token the models cannot be downloaded');
  const candidate = parsed(text);
  const { GITHUB_ARTIFACT_HOSTS, readModelArtifact, timedClient } = await import('../src/github/index.js');
  const reached = client ?? timedClient(await octokit(token, environment));
  // As the App takes it: for servers whose artifacts are elsewhere.
  const named = environment['ASSAY_ARTIFACT_HOSTS']?.split(',').map((host) => host.trim());
  const allowedHosts = named ?? GITHUB_ARTIFACT_HOSTS;
  const models = new Map<string, Uint8Array>();
  for (const model of Object.keys(candidate.models)) {
    const of = { candidate, project: 'root', model };
    models.set(model, await readModelArtifact(reached, { owner, name }, of, { allowedHosts, ...options }));
  }
  return { candidate, models };
}

async function octokit(token: string, environment: NodeJS.ProcessEnv): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com' });
}

function parsed(text: string): Candidate {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('it is not JSON');
  }
  const { data, error } = candidateSchema.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw invalid(`${issue!.path.join('.') || 'it'}: ${issue!.message}`);
}

function invalid(reason: string): UserError {
  return new UserError({
    code: 'INPUT_INVALID',
    message: `input \`candidate\` cannot be used: ${reason}`,
    hint: 'Write `candidate: ${{ inputs.assay_candidate }}` in the workflow that `github.reevaluate` of assay.yaml names.',
    exitCode: 2,
  });
}
