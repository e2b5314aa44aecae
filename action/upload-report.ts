import { dirname } from 'node:path';
import { modelArtifactName } from '../src/core/candidate.js';

/**
 * Uploads report.json as `assay-report.<project>.<attempt>`. Resolves to a sentence that says why not where the
 * server has no artifacts; every other failure throws.
 */
export function uploadReport(file: string, project: string, attempt: string): Promise<string | undefined> {
  return upload(file, `assay-report.${project}.${attempt}`);
}

/** The same of a model for the base to measure again, as `assay-model.<project>.<model>.<attempt>`. */
export function uploadModel(
  file: string,
  project: string,
  model: string,
  attempt: string,
): Promise<string | undefined> {
  return upload(file, modelArtifactName(project, model, Number(attempt)));
}

async function upload(file: string, name: string): Promise<string | undefined> {
  const { DefaultArtifactClient, GHESNotSupportedError } = await import('@actions/artifact');
  try {
    await new DefaultArtifactClient().uploadArtifact(name, [file], dirname(file));
    return undefined;
  } catch (error) {
    if (error instanceof GHESNotSupportedError)
      return `This server has no artifact service, so ${name} was not uploaded.`;
    throw error;
  }
}
