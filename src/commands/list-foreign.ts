import { posix } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { byCodePoint, isInside } from '../core/repository-path.js';
import type { ManifestEntry } from '../versioning/index.js';
import { foreignManifest } from './foreign-data.js';
import type { ForeignTransfer } from './foreign-data.js';
import { pathUnknown } from './foreign-outputs.js';
import { outputAt } from './foreign-repository.js';
import type { ForeignRepository } from './foreign-repository.js';

/** One line of a listing, in DVC's keys. */
export interface ListedEntry {
  isout: boolean;
  isdir: boolean;
  isexec: boolean;
  /** Bytes of a file or of tracked data; null where nobody knows. */
  size: number | null;
  md5: string | null;
  /** From the listed directory. */
  path: string;
}

type Info = Omit<ListedEntry, 'path'>;

export interface ListChoices {
  recursive: boolean;
  /** Directories deeper than this are not looked into. */
  level?: number | undefined;
  dvcOnly: boolean;
  /** Directories are entries as well. */
  tree: boolean;
}

/** What is at a path of another repository, sorted by name. Throws `PATH_UNKNOWN` (exit 2). */
export async function listForeign(
  foreign: ForeignRepository,
  path: string,
  { recursive, level, dvcOnly, tree }: ListChoices,
  transfer: ForeignTransfer,
): Promise<ListedEntry[]> {
  const manifests = new Map<string, ManifestEntry[]>();
  const self = await infoAt(path);
  if (!self) throw pathUnknown(foreign.shown, path, foreign.problems);
  const name = posix.basename(path) || '.';
  if (!self.isdir || (level === 0 && recursive)) return tree ? [{ ...self, path: '' }] : [{ ...self, path: name }];
  const found: ListedEntry[] = tree ? [{ ...self, path: '' }] : [];
  await walk(path, '', 1);
  return found.sort((a, b) => byCodePoint(a.path, b.path));

  async function walk(directory: string, below: string, depth: number): Promise<void> {
    for (const [child, info] of await childrenOf(directory)) {
      const place = below === '' ? child : `${below}/${child}`;
      const isEnd = !recursive || (level !== undefined && depth >= level);
      if (!info.isdir || isEnd || tree) found.push({ ...info, path: place });
      if (info.isdir && !isEnd) await walk(directory === '' ? child : `${directory}/${child}`, place, depth + 1);
    }
  }

  async function infoAt(at: string): Promise<Info | undefined> {
    if (at === '') return directoryInfo();
    const parent = posix.dirname(at) === '.' ? '' : posix.dirname(at);
    return (await childrenOf(parent, true)).get(posix.basename(at));
  }

  async function childrenOf(directory: string, withPlain = !dvcOnly): Promise<Map<string, Info>> {
    const children = new Map<string, Info>();
    for (const [child, node] of withPlain ? foreign.tree.children(directory) : []) {
      if (child === '.dvc' && node.kind === 'directory') continue;
      const info = directoryInfo();
      if (node.kind === 'directory') children.set(child, info);
      else
        children.set(child, { ...info, isdir: false, isexec: node.executable ?? false, size: node.sizeBytes ?? null });
    }
    for (const { outputs } of foreign.roots) {
      for (const output of outputs) {
        if (!isInside(output.path, directory) || output.path === directory) continue;
        const child = output.path.slice(directory === '' ? 0 : directory.length + 1).split('/')[0]!;
        const isItself = output.path === (directory === '' ? child : `${directory}/${child}`);
        const known = children.get(child);
        if (!isItself) {
          if (!known) children.set(child, directoryInfo());
          continue;
        }
        const { digest, sizeBytes } = output;
        const isdir = digest !== undefined ? isDirectoryDigest(digest) : (known?.isdir ?? false);
        const size = known && !known.isdir ? known.size : (sizeBytes ?? null);
        children.set(child, { isout: true, isdir, isexec: known?.isexec ?? false, size, md5: digest ?? null });
      }
    }
    for (const [child, stored] of await storedChildren(directory)) {
      const known = children.get(child);
      children.set(child, { ...stored, isexec: known?.isexec ?? false, size: known?.size ?? null });
    }
    return children;
  }

  /** What a recorded directory has in a directory of it. */
  async function storedChildren(directory: string): Promise<Map<string, Info>> {
    const children = new Map<string, Info>();
    const at = outputAt(foreign, directory);
    if (!at || at.output.digest === undefined || !isDirectoryDigest(at.output.digest)) return children;
    const { output, root } = at;
    const entries = manifests.get(output.path) ?? (await foreignManifest(foreign, root, output, transfer));
    manifests.set(output.path, entries);
    const prefix = directory === output.path ? '' : `${directory.slice(output.path.length + 1)}/`;
    for (const { path: file, digest } of entries) {
      if (!file.startsWith(prefix)) continue;
      const [child, ...deeper] = file.slice(prefix.length).split('/');
      const info = { ...directoryInfo(), isout: true };
      children.set(child!, deeper.length > 0 ? info : { ...info, isdir: false, md5: digest });
    }
    return children;
  }
}

function directoryInfo(): Info {
  return { isout: false, isdir: true, isexec: false, size: null, md5: null };
}
