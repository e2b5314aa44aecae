import { MAX_MODEL_BYTES, MODEL_FILE, modelArtifactName } from '../../core/candidate.js';
import type { Candidate } from '../../core/candidate.js';
import type { GitHubClient, Repository } from '../client.js';
import { refused } from '../github-error.js';
import { readArtifact } from './artifact.js';
import { downloadArtifact } from './download-artifact.js';
import type { DownloadOptions } from './download-artifact.js';
import { fileOfZip } from './file-of-zip.js';

/** What is around the one file of an archive. */
const ARCHIVE_BYTES = 64 * 1024;

/**
 * The bytes of one of a candidate's models, in memory: the artifact that the candidate names, of the run that it names, whose archive has the
 * digest that it names. Throws `GitHubError`: `refused` with the reason, `expired`, or the call's.
 */
export async function readModelArtifact(
  client: GitHubClient,
  repository: Repository,
  { candidate, project, model }: { candidate: Candidate; project: string; model: string },
  options: DownloadOptions = {},
): Promise<Uint8Array> {
  const { artifact_id: id, digest } = candidate.models[model]!;
  const artifact = await readArtifact(client, repository, id);
  const name = modelArtifactName(project, model, candidate.run_attempt);
  if (artifact.name !== name) throw refused(`the artifact ${id} is not ${name}`);
  if (artifact.run.id !== candidate.run_id) throw refused(`the artifact ${name} is not of the run ${candidate.run_id}`);
  if (artifact.digest !== digest) throw refused(`the artifact ${name} is not the one that was asked for`);
  const bytes = await downloadArtifact(client, repository, artifact, {
    maxBytes: MAX_MODEL_BYTES + ARCHIVE_BYTES,
    ...options,
  });
  return fileOfZip(bytes, { name: MODEL_FILE, maxBytes: MAX_MODEL_BYTES });
}
