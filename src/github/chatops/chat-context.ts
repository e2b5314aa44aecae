import type { Actor, ReleaseManagers } from './may-do.js';

/** What commands are judged by: everything read from GitHub at this moment. */
export interface ChatContext {
  pullRequest: { isOpen: boolean; headSha: string };
  /** Of the base's assay.yaml. */
  releaseManagers: ReleaseManagers;
  /** Those that `actorsToAsk` named, by login in lower case. Nobody who lacks is believed. */
  actors: ReadonlyMap<string, Actor>;
  /** Ids of every rule that was judged for the head, acceptances left aside; undefined while there are no verdicts. */
  gates: readonly string[] | undefined;
  /** Runs of the head that give evidence, newest attempt each; `endedAt` (ISO 8601, `updated_at`) once it is completed. */
  runs: readonly { id: number; endedAt: string | undefined }[];
  /** Whether the App has the permission to re-run workflows. */
  canReRun: boolean;
  nowMs: number;
}
