import { isInside } from '../core/repository-path.js';
import type { TrackedContent } from '../core/tracked.js';
import { loadImports } from '../versioning/index.js';
import { fetchForeign, storedFiles } from './foreign-data.js';
import type { ForeignTransfer, StoredFile } from './foreign-data.js';
import { pathUnknown } from './foreign-outputs.js';
import type { ForeignRepository, ForeignRoot } from './foreign-repository.js';

/** So much of git's content is read at once. */
const BATCH = 64;

/**
 * Brings a file or directory of another repository into the cache that its roots fill: recorded data from caches and
 * remotes, the rest from git. Like DVC it leaves out `.dvc` files, dvc.yaml and .dvcignore below the path. Throws
 * `PATH_UNKNOWN` (exit 2) and what `fetchForeign` throws.
 */
export async function bringForeign(
  foreign: ForeignRepository,
  path: string,
  repository: ForeignRoot['repository'],
  transfer: ForeignTransfer,
): Promise<TrackedContent & { sizeBytes: number }> {
  const stored = await storedFiles(foreign, path, transfer);
  const plain = plainFiles(foreign, path);
  const isFile = stored[0]?.path === path || foreign.tree.node(path)?.kind === 'file';
  if (stored.length === 0 && plain.length === 0 && foreign.tree.node(path)?.kind !== 'directory') {
    throw pathUnknown(foreign.shown, path, foreign.problems);
  }
  await fetchStored(foreign, stored, transfer);
  const { composeContent, storeBytes } = await loadImports();
  const inside = (file: string) => (isFile ? '' : path === '' ? file : file.slice(path.length + 1));
  const pieces = stored.map((file) => ({
    path: inside(file.path),
    object: { digest: file.digest, legacy: file.legacy },
  }));
  const phase = transfer.context.progress.phase('Reading from git', { items: plain.length });
  for (let at = 0; at < plain.length; at += BATCH) {
    const batch = plain.slice(at, at + BATCH);
    const contents = await foreign.tree.read(batch);
    batch.forEach((file, index) => {
      pieces.push({ path: inside(file), object: storeBytes(repository, contents[index]!) });
      phase.advance(1, contents[index]!.length);
    });
  }
  phase.done();
  return composeContent(repository, pieces, !isFile);
}

async function fetchStored(
  foreign: ForeignRepository,
  files: readonly StoredFile[],
  transfer: ForeignTransfer,
): Promise<void> {
  const wanted = new Map<ForeignRoot, Map<string, { output: StoredFile['output']; files: string[] }>>();
  for (const { root, output, path } of files) {
    const outputs = wanted.get(root) ?? new Map<string, { output: StoredFile['output']; files: string[] }>();
    wanted.set(root, outputs);
    const known = outputs.get(output.path) ?? { output, files: [] };
    outputs.set(output.path, known);
    if (path !== output.path) known.files.push(path.slice(output.path.length + 1));
  }
  for (const [root, outputs] of wanted) {
    const parts = [...outputs.values()].map(({ output, files: only }) => {
      const isPart = only.length > 0 && only.length < (output.fileCount ?? Infinity);
      return isPart ? { ...output, only } : output;
    });
    await fetchForeign(foreign, root, parts, transfer);
  }
}

/** Files that git has at a path and below it, without those in the place of recorded data. */
function plainFiles({ tree, roots }: ForeignRepository, path: string): string[] {
  const isStored = (file: string) => roots.some(({ outputs }) => outputs.some((output) => isInside(file, output.path)));
  if (tree.node(path)?.kind === 'file') return isStored(path) ? [] : [path];
  const found: string[] = [];
  const pending = [path];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const [name, { kind }] of tree.children(directory)) {
      const file = directory === '' ? name : `${directory}/${name}`;
      if (isStored(file) || name === '.dvc') continue;
      if (kind === 'directory') pending.push(file);
      else if (!isOfDvc(name)) found.push(file);
    }
  }
  return found;
}

function isOfDvc(name: string): boolean {
  return name.endsWith('.dvc') || name === 'dvc.yaml' || name === '.dvcignore';
}
