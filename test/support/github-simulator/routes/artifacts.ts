import { createHmac } from 'node:crypto';
import { describeArtifact } from '../describe/runs.js';
import type { Artifact } from '../model.js';
import type { WorkflowRun } from '../workflow-run.js';
import type { World } from '../world.js';
import { ApiError, idOf, notFound, ok, page, repositoryOf } from './route.js';
import type { Answer, Call, Route } from './route.js';
import { runOf } from './runs.js';

const READ = [{ actions: 'read' as const }];
/** A download's address is good for a minute. */
const ADDRESS_LIVES_MS = 60_000;

export const ARTIFACT_ROUTES: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    needs: READ,
    answer(call) {
      const run = runOf(call);
      return list(
        call,
        run.artifacts.map((artifact) => ({ run, artifact })),
      );
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/artifacts',
    needs: READ,
    answer: (call) => list(call, artifactsOf(call)),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
    needs: READ,
    answer(call) {
      const { run, artifact } = artifactOf(call);
      return ok(describeArtifact(call.world, run, artifact));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    needs: READ,
    answer(call) {
      const { artifact } = artifactOf(call);
      if (call.parameters['archive_format'] !== 'zip') throw notFound();
      if (artifact.isExpired || artifact.expiresAt <= call.world.now()) throw new ApiError(410, 'Artifact has expired');
      return { status: 302, headers: { location: artifact.redirectTo ?? addressOf(call.world, artifact) } };
    },
  },
];

/** The second origin: a signed address is all the proof it takes, and the only one it tolerates. */
export function answerDownload(world: World, url: URL, headers: Headers): Answer & { problem?: string } {
  const found = /^\/actions-results\/artifact-(\d+)\.zip$/.exec(url.pathname);
  const artifact = world.repositories
    .flatMap(({ runs }) => runs)
    .flatMap(({ artifacts }) => artifacts)
    .find(({ id }) => id === Number(found?.[1]));
  if (!artifact) return refuse(404, 'BlobNotFound');
  if (headers.has('authorization')) {
    const problem = 'an Authorization header was sent on to the origin of artifacts';
    return { ...refuse(401, 'InvalidAuthenticationInfo'), problem };
  }
  const until = url.searchParams.get('se') ?? '';
  if (url.searchParams.get('sig') !== signatureOf(artifact, until)) return refuse(403, 'AuthenticationFailed');
  if (!(world.now() < new Date(until))) return refuse(403, 'AuthenticationFailed');
  const headersOut = { 'content-type': 'application/zip', 'content-length': String(artifact.bytes.length) };
  return { status: 200, bytes: artifact.bytes, headers: headersOut };
}

function addressOf(world: World, artifact: Artifact): string {
  const until = new Date(world.now().getTime() + ADDRESS_LIVES_MS).toISOString();
  const query = new URLSearchParams({ se: until, sp: 'r', sig: signatureOf(artifact, until) });
  return `${world.urls.blob}/actions-results/artifact-${artifact.id}.zip?${query}`;
}

function signatureOf(artifact: Artifact, until: string): string {
  return createHmac('sha256', 'the blob store').update(`${artifact.id} ${until}`).digest('base64');
}

function refuse(status: number, code: string): Answer {
  const bytes = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
  return { status, bytes, headers: { 'content-type': 'application/xml' } };
}

interface Found {
  run: WorkflowRun;
  artifact: Artifact;
}

function artifactsOf(call: Call): Found[] {
  const runs = repositoryOf(call).runs.filter(({ isGone }) => !isGone);
  return runs.flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })));
}

function artifactOf(call: Call): Found {
  const id = idOf(call, 'artifact_id');
  const found = artifactsOf(call).find(({ artifact }) => artifact.id === id);
  if (!found) throw notFound();
  return found;
}

/** Newest first, or as asked. */
function list(call: Call, all: Found[]): Answer {
  const name = call.query.get('name');
  const sign = call.query.get('direction') === 'asc' ? 1 : -1;
  const found = all
    .filter(({ artifact }) => name === null || artifact.name === name)
    .sort((a, b) => sign * (a.artifact.id - b.artifact.id));
  return page(call, found, ({ run, artifact }) => describeArtifact(call.world, run, artifact), 'artifacts');
}
