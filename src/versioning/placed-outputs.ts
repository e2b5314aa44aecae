import { join } from 'node:path';
import { isDigest, isDirectoryDigest } from '../core/digest.js';
import type { Digest } from '../core/digest.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists, readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { hashWorkspacePath } from './hash-workspace.js';
import { removeOutput } from './make-way.js';
import { filesInWorkspace, filesOf } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { outputPath } from './safe-path.js';
import { isCached, readManifest } from './stored-content.js';

/** What stands in the workspace at an output's place since the last checkout. */
interface PlacedOutput {
  path: string;
  digest: Digest;
  legacy?: boolean;
  /** It is being deleted, or was when somebody killed the one who did. */
  leaving?: boolean;
}

function recordPath(repository: Repository): string {
  return join(repository.temporaryDirectory, 'assay/placed.json');
}

/**
 * Remembers outputs that are in the workspace as recorded: another revision may not track them, and who placed them may
 * then delete them, as DVC does by its table of links.
 */
export function recordPlaced(repository: Repository, placed: readonly TrackedOutput[]): void {
  const known = readPlaced(repository);
  for (const { path, digest, legacy, only } of placed) {
    if (!only && digest !== undefined) known.set(path, { path, digest, ...(legacy && { legacy }) });
  }
  writePlaced(repository, known);
}

/**
 * Placed outputs that nothing tracks any more and that are unchanged and in the cache, so that nothing is lost with them;
 * of those whose deletion was interrupted what is left has to be so.
 */
export function abandonedOutputs(
  repository: Repository,
  tracked: readonly Pick<TrackedOutput, 'path'>[],
): PlacedOutput[] {
  return [...readPlaced(repository).values()].filter((placed) => {
    const { path, digest, legacy = false, leaving } = placed;
    if (tracked.some((output) => isInside(output.path, path) || isInside(path, output.path))) return false;
    if (!lstatIfExists(join(repository.root, path)) || !isCached(repository, placed)) return false;
    const current = hashWorkspacePath(repository, path, { legacy, expected: digest });
    if (current?.content.digest === digest) return true;
    if (!leaving || !current?.manifest || !isDirectoryDigest(digest)) return false;
    const recorded = filesOf(path, digest, readManifest(repository, digest, legacy));
    return [...filesInWorkspace(path, current)].every(([file, found]) => recorded.get(file) === found);
  });
}

/** Deletes abandoned outputs, so that a run that is killed meanwhile is finished by the next one. */
export function deleteAbandoned(repository: Repository, abandoned: readonly PlacedOutput[]): void {
  if (abandoned.length === 0) return;
  const known = readPlaced(repository);
  for (const placed of abandoned) known.set(placed.path, { ...placed, leaving: true });
  writePlaced(repository, known);
  for (const { path } of abandoned) {
    removeOutput(repository, path);
    known.delete(path);
  }
  writePlaced(repository, known);
}

function writePlaced(repository: Repository, known: ReadonlyMap<string, PlacedOutput>): void {
  const path = recordPath(repository);
  const text = JSON.stringify([...known.values()]);
  if (text !== (readTextIfExists(path) ?? '[]')) writeFileAtomic(path, text);
}

/** By path; nothing where the text is not what `recordPlaced` writes. */
function readPlaced(repository: Repository): Map<string, PlacedOutput> {
  const text = readTextIfExists(recordPath(repository));
  if (text === undefined) return new Map();
  try {
    const found = JSON.parse(text) as PlacedOutput[];
    return new Map(
      found
        .filter(({ path, digest }) => isDigest(digest) && outputPath('', path, 'placed.json') === path)
        .map((placed) => [placed.path, placed]),
    );
  } catch {
    return new Map();
  }
}
