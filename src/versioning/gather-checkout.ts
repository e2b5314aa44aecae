import { join } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists } from '../platform/files.js';
import { filesInTheWay } from './files-in-the-way.js';
import { hashWorkspacePath } from './hash-workspace.js';
import type { HashedPath } from './hash-workspace.js';
import { needsRelink } from './link-object.js';
import { hasObject } from './object-cache.js';
import type { ManifestEntry } from './manifest.js';
import { filesInWorkspace } from './plan-checkout.js';
import type { CheckoutInput } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { selectEntries } from './select-entries.js';
import { readManifest } from './stored-content.js';
import { releaseIndex } from './workspace-index.js';

/**
 * Looks at what an output's checkout is planned by. Throws `TARGET_UNKNOWN` (exit 2) for parts that the directory does
 * not have, and what `hashWorkspacePath`, `readManifest` and `filesInTheWay` throw.
 */
export function gatherCheckout(repository: Repository, output: TrackedOutput, relinks: boolean): CheckoutInput {
  const { digest, legacy = false } = output;
  const isDirectory = digest !== undefined && isDirectoryDigest(digest);
  const current = currentOf(repository, output);
  if (isDirectory && !relinks && isAsRecorded(output, current) && hasObject(repository, { digest, legacy })) {
    return { output, current, inTheWay: new Map(), manifest: undefined, isRight: true };
  }
  releaseIndex();
  const all = isDirectory ? readManifest(repository, digest, legacy) : undefined;
  const manifest = all && chosenOf(output, all);
  const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
  const inTheWay = isUnknown ? new Map<string, never>() : filesInTheWay(repository, output, current, manifest);
  const relink = relinks && !isUnknown && current ? filesToRelink(repository, output, current, manifest) : undefined;
  return { output, current, inTheWay, manifest, ...(relink && { relink }) };
}

/** Then every recorded file is there, and nothing can stand in its place. */
function isAsRecorded({ digest, only }: TrackedOutput, current: HashedPath | undefined): boolean {
  return current !== undefined && current.content.digest === digest && !only && !current.leftovers;
}

function chosenOf({ path, only }: TrackedOutput, all: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const { entries, unknown } = selectEntries(all, only);
  if (unknown.length === 0) return entries;
  throw new UserError({
    code: 'TARGET_UNKNOWN',
    message: `${path}/${unknown[0]!}: the recorded directory ${path} holds nothing of this name`,
    hint: `Look what it holds: \`assay list . ${path}\`.`,
    exitCode: 2,
  });
}

/** What the workspace holds of an output, or of those parts of it that are meant. */
export function currentOf(repository: Repository, output: TrackedOutput): HashedPath | undefined {
  const { path, digest, legacy = false, only } = output;
  if (!only) return hashWorkspacePath(repository, path, { legacy, ...(digest !== undefined && { expected: digest }) });
  const outermost = only.filter((one) => !only.some((other) => other !== one && isInside(one, other)));
  const manifest: ManifestEntry[] = [];
  const leftovers: string[] = [];
  for (const part of new Set(outermost)) {
    const found = hashWorkspacePath(repository, `${path}/${part}`, { legacy });
    if (!found) continue;
    leftovers.push(...(found.leftovers ?? []));
    if (!found.manifest) manifest.push({ path: part, digest: found.content.digest! });
    else for (const entry of found.manifest) manifest.push({ path: `${part}/${entry.path}`, digest: entry.digest });
  }
  if (manifest.length === 0 && !lstatIfExists(join(repository.root, path))?.isDirectory()) return undefined;
  return { content: {}, manifest, leftovers };
}

function filesToRelink(
  repository: Repository,
  { path: place, digest, legacy = false, executable = false }: TrackedOutput,
  current: HashedPath,
  manifest: readonly ManifestEntry[] | undefined,
): Set<string> {
  const found = new Set<string>();
  const present = filesInWorkspace(place, current);
  const wanted = manifest
    ? manifest.map((one) => ({ ...one, path: `${place}/${one.path}` }))
    : [{ path: place, digest: digest! }];
  for (const one of wanted) {
    if (present.get(one.path) !== one.digest) continue;
    const object = { digest: one.digest, legacy };
    if (needsRelink(repository, object, one.path, executable && !manifest)) found.add(one.path);
  }
  return found;
}
