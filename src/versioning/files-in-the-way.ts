import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedOutput } from '../core/tracked.js';
import { lstatIfExists, statIfExists } from '../platform/files.js';
import { hashFile } from './file-hash.js';
import type { HashedPath } from './hash-workspace.js';
import type { ManifestEntry } from './manifest.js';
import { isCacheLink } from './object-cache.js';
import { filesInWorkspace, filesOf } from './plan-checkout.js';
import type { InTheWay } from './plan-checkout.js';
import type { Repository } from './repository.js';
import { workspaceGuard } from './safe-path.js';

/**
 * What stands where an output's content goes and is not seen as content: files that `.dvcignore` hides, links,
 * sockets and the like, at the place of a file, below it, or at the place of a directory. By path (POSIX, relative
 * to the root). Throws `PATH_THROUGH_LINK` (exit 2) where a missing file would be written through a link.
 */
export function filesInTheWay(
  repository: Repository,
  output: TrackedOutput,
  current: HashedPath | undefined,
  manifest: readonly ManifestEntry[] | undefined,
): Map<string, InTheWay> {
  const found = new Map<string, InTheWay>();
  const present = filesInWorkspace(output.path, current);
  const guard = workspaceGuard(repository);
  const at = (path: string) => join(repository.root, path);
  if (!lstatIfExists(at(output.path))) return found;

  const note = (path: string) => {
    if (present.has(path)) return;
    const isFile = statIfExists(at(path))?.isFile() ?? false;
    const digest = isFile ? hashFile(at(path), output.legacy ? 'dos2unix' : 'md5').digest : undefined;
    found.set(path, { isExpendable: isCacheLink(repository, at(path)), ...(digest !== undefined && { digest }) });
  };
  const noteFilesAt = (path: string) => {
    const stat = lstatIfExists(at(path));
    if (stat?.isDirectory()) for (const name of readdirSync(at(path))) noteFilesAt(`${path}/${name}`);
    else if (stat) note(path);
  };
  const checked = new Set<string>();
  const noteDirectoriesOf = (path: string) => {
    const directory = path.slice(0, path.lastIndexOf('/'));
    if (checked.has(directory)) return;
    checked.add(directory);
    if (directory !== output.path) noteDirectoriesOf(directory);
    if (lstatIfExists(at(directory)) && !statIfExists(at(directory))?.isDirectory()) note(directory);
  };

  if (manifest) noteDirectoriesOf(`${output.path}/`);
  for (const path of filesOf(output.path, output.digest!, manifest).keys()) {
    if (present.has(path)) continue;
    guard(path);
    if (manifest) noteDirectoriesOf(path);
    noteFilesAt(path);
  }
  return found;
}
