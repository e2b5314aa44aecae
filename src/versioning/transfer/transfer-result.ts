import type { Digest } from '../../core/digest.js';
import type { FailureExitCode } from '../../core/errors.js';
import type { Progress } from '../../core/progress.js';
import type { TrackedContent, TrackedOutput } from '../../core/tracked.js';
import type { KnownEntries } from '../stored-content.js';
import { countOf, eachObject } from './plan-transfer.js';
import type { TransferPlan } from './plan-transfer.js';

export interface TransferOptions {
  /** Name of the remote; outputs that name another one are passed over. The default remote otherwise. */
  remote?: string;
  /** How many transfers at once. */
  jobs?: number;
  progress: Progress;
  /** Stops transfers; nothing half-done becomes visible. */
  signal?: AbortSignal;
  /** Say what would be moved and move nothing. */
  dryRun?: boolean;
  /** Give the manifests that had to be read, too. */
  keepsManifests?: boolean;
  /** Brings imported outputs from where they come from; without it those are failures. */
  importer?: FetchImports;
}

/** Brings imported outputs into the cache. */
export type FetchImports = (outputs: readonly TrackedOutput[], options: TransferOptions) => Promise<TransferResult>;

export interface TransferFailure {
  /** Workspace path the content belongs to; POSIX, relative to the root. */
  path: string;
  digest: Digest;
  /** `OBJECT_MISSING`, `OBJECT_CORRUPT`, `DIRECTORY_INCOMPLETE`, or the code of the error that stopped it. */
  code: string;
  reason: string;
  /** 4 for content that is not what its name says, 3 for what is missing or could not be moved, 2 for forged manifests. */
  exitCode: FailureExitCode;
}

export interface TransferResult {
  /** Objects moved, or that would be. */
  transferred: number;
  /** Their bytes. */
  bytes: number;
  /** What could not be moved; everything else was. */
  failed: TransferFailure[];
  /** Contents that came from where outputs are imported from, by the outputs' paths. */
  brought?: Map<string, TrackedContent>;
  /** Manifests that had to be read, if they were to be kept; by object key. */
  manifests?: KnownEntries;
}

/** Several results as one. */
export function mergeResults(results: readonly TransferResult[]): TransferResult {
  return {
    transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
    bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
    failed: results.flatMap(({ failed }) => failed),
    ...(results.some(({ brought }) => brought) && {
      brought: new Map(results.flatMap(({ brought }) => [...(brought ?? [])])),
    }),
    ...(results.some(({ manifests }) => manifests) && {
      manifests: new Map(results.flatMap(({ manifests }) => [...(manifests ?? [])])),
    }),
  };
}

/** What a dry run says of a plan. `sizeOf` knows the bytes of what would move, `reason` says why missing objects are missing. */
export function foretold(
  plan: TransferPlan,
  sizeOf: (digest: Digest, legacy: boolean) => number,
  reason: string,
): TransferResult {
  let bytes = 0;
  for (const { legacy, entries } of plan.files) for (const { digest } of entries) bytes += sizeOf(digest, legacy);
  for (const { object } of plan.manifests) bytes += sizeOf(object.digest, object.legacy);
  return {
    transferred: countOf(plan),
    bytes,
    failed: [...eachObject(plan.missing)].map(({ path, object }) => ({
      path,
      digest: object.digest,
      code: 'OBJECT_MISSING',
      reason,
      exitCode: 3,
    })),
  };
}
