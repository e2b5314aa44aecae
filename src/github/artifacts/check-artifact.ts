import type { Artifact, RunOfArtifact } from './artifact.js';

/**
 * Why an artifact is not that run's own, sentence by sentence; none where it is. All of it is GitHub's word against GitHub's:
 * nothing inside the artifact is asked. `repositoryId` is the repository that the App looks at.
 */
export function checkArtifact({ run: of }: Artifact, run: RunOfArtifact, repositoryId: number): string[] {
  const reasons: string[] = [];
  if (run.repositoryId !== repositoryId) reasons.push(`the run ${run.id} is of another repository`);
  if (of.id !== run.id)
    reasons.push(`the artifact is of ${of.id === null ? 'no run' : `the run ${of.id}`}, not ${run.id}`);
  if (of.headSha !== run.headSha) {
    reasons.push(`the artifact is of ${of.headSha === null ? 'no commit' : of.headSha}, the run of ${run.headSha}`);
  }
  if (of.repositoryId !== repositoryId) reasons.push('the artifact is of another repository');
  // A fork that is gone has no id any more, on either side.
  const isKnown = of.headRepositoryId !== null && run.headRepositoryId !== null;
  if (isKnown && of.headRepositoryId !== run.headRepositoryId) {
    reasons.push('the artifact comes from another fork than the run');
  }
  return reasons;
}
