import * as z from 'zod';

/** Largest model that travels as an artifact, in bytes. */
export const MAX_MODEL_BYTES = 128 * 1024 * 1024;

/** The one file in the artifact of a model. */
export const MODEL_FILE = 'model.onnx';

const id = z.int().positive();
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

/**
 * What the base's workflow is asked to measure again: the models that a run of a pull request uploaded, each an artifact by its
 * id and the digest of its archive, as GitHub says them. Plain data, carried by the dispatch and repeated in the report.
 */
export const candidateSchema = z.strictObject({
  pull_request: id,
  head_sha: sha,
  /** The base's commit whose evaluator, rows and rules measure. */
  base_sha: sha,
  /** The run that uploaded the models. */
  run_id: id,
  run_attempt: id,
  /** By the name of the model. */
  models: z.record(
    z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
    z.strictObject({ artifact_id: id, digest: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
  ),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** The inputs that the base's workflow gets: a text to be called by (`run-name`), and the candidate as JSON. */
export interface CandidateInputs extends Record<string, string> {
  assay_title: string;
  assay_candidate: string;
}

/** `assay-model.<project>.<model>.<attempt>`. */
export function modelArtifactName(project: string, model: string, attempt: number): string {
  return `assay-model.${project}.${model}.${attempt}`;
}

const TITLE = /^Assay re-evaluation of #([1-9]\d{0,8}) \([0-9a-f]{32}\)$/;

/** What the run that measures a candidate is called; `key` is the candidate's. */
export function reevaluationTitle(pullRequest: number, key: string): string {
  return `Assay re-evaluation of #${pullRequest} (${key})`;
}

/** The pull request that a run is called after, undefined of any other name. Anybody can call a run like this. */
export function pullRequestOfTitle(title: string): number | undefined {
  const number = TITLE.exec(title)?.[1];
  return number === undefined ? undefined : Number(number);
}
