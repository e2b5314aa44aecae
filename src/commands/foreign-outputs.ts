import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { dvcIgnoreRules } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { PlainTree } from './plain-tree.js';
import { recordedIn } from './recorded-in.js';
import type { RecordedFile } from './recorded-in.js';

/** Larger files that say what is tracked are nobody's; they are other people's text that has to be parsed. */
const MAX_FILE_BYTES = 64 * 2 ** 20;

/** What the DVC repository at `root` of a tree records; paths relative to the tree. Problems are what could not be read. */
export async function foreignOutputs(
  tree: PlainTree,
  root: string,
  roots: readonly string[],
  repository: Repository,
): Promise<{ outputs: TrackedOutput[]; problems: string[] }> {
  const problems: string[] = [];
  const inner = roots.filter((other) => other !== root && isInside(other, root));
  const prefix = root === '' ? '' : `${root}/`;
  const found = findFiles(tree, root, inner);
  const texts = await textsOf(tree, [...found.records, ...found.ignores], problems);
  const ignored = dvcIgnoreRules(repository, (path) => texts.get(prefix + path));
  const outputs: TrackedOutput[] = [];
  for (const path of found.records) {
    const own = path.slice(prefix.length);
    const text = texts.get(path);
    if (text === undefined || own.endsWith('dvc.yaml') || ignored.ignoresBelow(own, false)) continue;
    const file: RecordedFile = own.endsWith('.dvc')
      ? { kind: 'dvc', path: own, text }
      : { kind: 'lock', path: own, text, yaml: texts.get(path.replace(/\.lock$/, '.yaml')) };
    const recorded = recordedIn(file);
    if (recorded.problem !== undefined) problems.push(`${path}: ${recorded.problem.message}`);
    outputs.push(...recorded.outputs.filter((output) => isPlain(output.path)));
  }
  const stored = outputs.filter(({ cached, digest, source }) => cached && (digest !== undefined || source));
  return { outputs: stored.map((output) => ({ ...output, path: prefix + output.path })), problems };
}

/** A lock can name places that no stage of it could declare. */
function isPlain(path: string): boolean {
  return path !== '' && !path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

/** `.dvc` files, dvc.yaml and dvc.lock, and `.dvcignore` files below a directory. */
function findFiles(tree: PlainTree, root: string, inner: readonly string[]): { records: string[]; ignores: string[] } {
  const found = { records: [] as string[], ignores: [] as string[] };
  const pending = [root];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const [name, { kind }] of tree.children(directory)) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (kind === 'directory') {
        if (name !== '.dvc' && !inner.includes(path)) pending.push(path);
      } else if (name === '.dvcignore') found.ignores.push(path);
      else if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc')) found.records.push(path);
    }
  }
  return found;
}

async function textsOf(tree: PlainTree, paths: readonly string[], problems: string[]): Promise<Map<string, string>> {
  const fitting = paths.filter((path) => {
    const isFitting = (tree.node(path)?.sizeBytes ?? 0) <= MAX_FILE_BYTES;
    if (!isFitting) problems.push(`${path}: it is larger than ${MAX_FILE_BYTES} bytes`);
    return isFitting;
  });
  const contents = await tree.read(fitting);
  return new Map(fitting.map((path, index) => [path, contents[index]!.toString('utf8')]));
}

/** Directories of a tree that are DVC repositories, the top first; only those above and below `path`. */
export function dvcRoots(tree: PlainTree, path: string): string[] {
  const isRoot = (directory: string) =>
    tree.node(directory === '' ? '.dvc/config' : `${directory}/.dvc/config`) !== undefined;
  const above = path.split('/').map((_, index, names) => names.slice(0, index).join('/'));
  const roots = [...new Set([...above, path])].filter(isRoot);
  const pending = [path];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const [name, { kind }] of tree.children(directory)) {
      const child = directory === '' ? name : `${directory}/${name}`;
      if (kind !== 'directory' || name === '.dvc') continue;
      if (isRoot(child)) roots.push(child);
      pending.push(child);
    }
  }
  return roots.sort((a, b) => a.length - b.length);
}

/** `PATH_UNKNOWN` (exit 2): another repository has nothing at the path; what could not be read there may be why. */
export function pathUnknown(shown: string, path: string, problems: readonly string[]): UserError {
  return new UserError({
    code: 'PATH_UNKNOWN',
    message: `there is no ${JSON.stringify(path)} in ${shown}`,
    hint:
      problems.length > 0
        ? `Not everything there could be read: ${problems[0]}`
        : `See what there is: assay ls ${shown}`,
    exitCode: 2,
  });
}
