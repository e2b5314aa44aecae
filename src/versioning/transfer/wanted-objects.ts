import { UserError } from '../../core/errors.js';
import type { TrackedOutput } from '../../core/tracked.js';
import type { DvcConfig } from '../config/config.js';
import type { ManifestEntry } from '../manifest.js';
import { objectKey } from '../object-layout.js';
import type { StoredObject } from '../object-layout.js';
import type { TransferFailure } from './transfer-result.js';
import type { Wanted } from './plan-transfer.js';

/** A recorded output with the object it names. */
export interface StoredOutput {
  path: string;
  object: StoredObject;
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
  for (const { path, digest, legacy = false, cached, remote } of outputs) {
    if (!cached || digest === undefined) continue;
    if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase()) continue;
    const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ path, object: { digest, legacy } });
  }
  return groups;
}

/** Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out. */
export function wantedObjects(
  outputs: readonly StoredOutput[],
  manifests: ReadonlyMap<string, readonly ManifestEntry[]>,
): Wanted {
  const wanted: Wanted = { files: [], manifests: [] };
  for (const { path, object } of outputs) {
    const key = objectKey(object);
    if (!object.digest.endsWith('.dir')) {
      wanted.files.push({ key, object, path });
      continue;
    }
    const entries = manifests.get(key);
    if (!entries) continue;
    const members = entries.map((entry) => {
      const member = { digest: entry.digest, legacy: object.legacy };
      return { key: objectKey(member), object: member, path: `${path}/${entry.path}` };
    });
    for (const member of members) wanted.files.push(member);
    wanted.manifests.push({ key, object, path, members: members.map((member) => member.key) });
  }
  return wanted;
}

/** The failure an error about one output stands for; other errors are thrown on. */
export function failureOf({ path, object }: StoredOutput, error: unknown): TransferFailure {
  if (!(error instanceof UserError)) throw error;
  return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}
