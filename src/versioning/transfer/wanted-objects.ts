import { isDirectoryDigest } from '../../core/digest.js';
import type { Digest } from '../../core/digest.js';
import { UserError } from '../../core/errors.js';
import type { TrackedOutput } from '../../core/tracked.js';
import type { DvcConfig } from '../config/config.js';
import type { ManifestEntry } from '../manifest.js';
import { objectKey } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import { selectEntries } from '../select-entries.js';
import type { TransferFailure } from './transfer-result.js';
import type { Wanted } from './plan-transfer.js';

/** A recorded output with the object it names. */
export interface StoredOutput {
  path: string;
  object: StoredObject;
  /** Only these parts of a directory, relative to it. */
  only?: readonly string[];
}

/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
export function byRemote(
  outputs: readonly TrackedOutput[],
  config: DvcConfig,
  asked: string | undefined,
): Map<string | undefined, StoredOutput[]> {
  const groups = new Map<string | undefined, StoredOutput[]>();
  for (const { path, digest, legacy = false, cached, remote, only } of outputs) {
    if (!cached || digest === undefined) continue;
    if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase()) continue;
    const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ path, object: { digest, legacy }, ...(only && { only }) });
  }
  return groups;
}

/**
 * Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out.
 * Parts that a directory does not have are failures.
 */
export function wantedObjects(
  outputs: readonly StoredOutput[],
  manifests: ReadonlyMap<string, readonly ManifestEntry[]>,
): { wanted: Wanted; unknown: TransferFailure[] } {
  const wanted: Wanted = { files: [], manifests: [] };
  const unknown: TransferFailure[] = [];
  for (const { path, object, only } of outputs) {
    const { digest, legacy } = object;
    if (!isDirectoryDigest(digest)) {
      wanted.files.push({ base: '', legacy, entries: [{ path, digest }] });
      continue;
    }
    const all = manifests.get(objectKey(object));
    if (!all) continue;
    const chosen = selectEntries(all, only);
    for (const part of chosen.unknown) unknown.push(noSuchPart(path, part, digest));
    wanted.files.push({ base: `${path}/`, legacy, entries: chosen.entries });
    wanted.manifests.push({ path, object, members: all, chosen: chosen.entries });
  }
  return { wanted, unknown };
}

function noSuchPart(path: string, part: string, digest: Digest): TransferFailure {
  const reason = `the recorded directory ${path} holds nothing of this name`;
  return { path: `${path}/${part}`, digest, code: 'PATH_UNKNOWN', reason, exitCode: 2 };
}

/** The failure an error about one output stands for; other errors are thrown on. */
export function failureOf({ path, object }: StoredOutput, error: unknown): TransferFailure {
  if (!(error instanceof UserError)) throw error;
  return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}
