import type { GitHubClient, Repository } from '../client.js';
import { refused } from '../github-error.js';
import type { Artifact, RunOfArtifact } from './artifact.js';
import { checkArtifact } from './check-artifact.js';
import { downloadArtifact } from './download-artifact.js';
import type { DownloadOptions } from './download-artifact.js';
import { fileOfZip } from './file-of-zip.js';
import { jsonOfReport } from './json-of-report.js';

/**
 * What report.json of a run's artifact says, as hostile as it is: whole, JSON, of that run by GitHub's word, but read by no schema and
 * its subject not compared (`checkSubject`). Throws `GitHubError`: `refused` with the reason, `expired`, or the call's.
 */
export async function readReportArtifact(
  client: GitHubClient,
  repository: Repository & { id: number },
  run: RunOfArtifact,
  artifact: Artifact,
  options: DownloadOptions = {},
): Promise<unknown> {
  const reasons = checkArtifact(artifact, run, repository.id);
  if (reasons.length > 0) throw refused(reasons.join('; '));
  return jsonOfReport(await fileOfZip(await downloadArtifact(client, repository, artifact, options)));
}
