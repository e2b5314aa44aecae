import { dirname } from 'node:path';

/**
 * Uploads report.json as `assay-report.<project>.<attempt>`. Resolves to a sentence that says why not where the
 * server has no artifacts; every other failure throws.
 */
export async function uploadReport(file: string, project: string, attempt: string): Promise<string | undefined> {
  const { DefaultArtifactClient, GHESNotSupportedError } = await import('@actions/artifact');
  try {
    await new DefaultArtifactClient().uploadArtifact(`assay-report.${project}.${attempt}`, [file], dirname(file));
    return undefined;
  } catch (error) {
    if (error instanceof GHESNotSupportedError)
      return 'This server has no artifact service, so report.json was not uploaded.';
    throw error;
  }
}
