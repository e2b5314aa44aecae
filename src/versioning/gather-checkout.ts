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
import { rowsOf } from './manifest.js';
import type { ManifestEntry, ManifestRows } from './manifest.js';
import { objectKey } from './object-layout.js';
import { filesInWorkspace } from './plan-checkout.js';
import type { CheckoutInput } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { selectEntries } from './select-entries.js';
import { readManifest, readManifestRows } from './stored-content.js';
import type { KnownEntries } from './stored-content.js';
import { releaseIndex } from './workspace-index.js';

/**
 * Looks at what an output's checkout is planned by. Throws `TARGET_UNKNOWN` (exit 2) for parts that the directory does
 * not have, and what `hashWorkspacePath`, `readManifest` and `filesInTheWay` throw.
 */
export function gatherCheckout(
  repository: Repository,
  output: TrackedOutput,
  { relinks = false, known }: { relinks?: boolean; known?: KnownEntries } = {},
): CheckoutInput {
  const { digest, legacy = false } = output;
  const isDirectory = digest !== undefined && isDirectoryDigest(digest);
  const current = currentOf(repository, output);
  if (isDirectory && !relinks && isAsRecorded(output, current) && hasObject(repository, { digest, legacy })) {
    return { output, current, inTheWay: new Map(), manifest: undefined, isRight: true };
  }
  releaseIndex();
  const read = isDirectory && hasObject(repository, { digest, legacy }) && known?.get(objectKey({ digest, legacy }));
  const rows = () => (read ? rowsOf(read) : readManifestRows(repository, digest!, legacy));
  const differing = isDirectory ? differingOf(repository, output, current, relinks, rows) : undefined;
  if (differing) return differing;
  const all = isDirectory ? read || readManifest(repository, digest, legacy) : undefined;
  const manifest = all && chosenOf(output, all);
  const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
  const inTheWay = isUnknown ? new Map<string, never>() : filesInTheWay(repository, output, current, manifest);
  const relink = relinks && !isUnknown && current ? filesToRelink(repository, output, current, manifest) : undefined;
  const isAbsent = !current && !lstatIfExists(join(repository.root, output.path));
  return { output, current, inTheWay, manifest, isAbsent, ...(relink && { relink }) };
}

/**
 * The same for a directory of which something is there: of a million files only those are listed that are not as
 * recorded. Undefined where they cannot be told so.
 */
function differingOf(
  repository: Repository,
  output: TrackedOutput,
  current: HashedPath | undefined,
  relinks: boolean,
  rows: () => ManifestRows | undefined,
): CheckoutInput | undefined {
  const { path: place, legacy = false, only } = output;
  if (!current?.differing || only) return undefined;
  const recorded = rows();
  const relink = new Set<string>();
  const isOfOtherForm = (entry: ManifestEntry) => {
    const path = `${place}/${entry.path}`;
    const isOther = needsRelink(repository, { digest: entry.digest, legacy }, path, false);
    if (isOther) relink.add(path);
    return isOther;
  };
  const differing = recorded && current.differing(recorded, relinks ? isOfOtherForm : undefined);
  if (!differing) return undefined;
  const { content, leftovers = [] } = current;
  const here: HashedPath = { content, manifest: differing.here, leftovers };
  const inTheWay = filesInTheWay(repository, output, here, differing.there);
  return { output, current: here, inTheWay, manifest: differing.there, alike: differing.alike, relink };
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
