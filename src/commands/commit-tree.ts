import { posix } from 'node:path';
import type { GitFile, GitSource } from '../platform/git-source.js';
import type { PlainNode, PlainTree } from './plain-tree.js';

const MAX_LINKS = 10;
const MAX_LINK_BYTES = 4096;

/** The files of a commit. Links are followed inside the commit and never out of it. */
export async function commitTree(source: GitSource, commit: string): Promise<PlainTree> {
  const files = await source.filesOf(commit);
  const links = files.filter(({ kind, sizeBytes }) => kind === 'link' && sizeBytes <= MAX_LINK_BYTES);
  const places = await source.read(links.map(({ id }) => id));
  const leads = new Map(links.map(({ path }, index) => [path, places[index]!.toString('utf8')]));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const directories = directoriesOf(files);

  const fileAt = (path: string): GitFile | undefined => {
    let at = path;
    for (let followed = 0; followed <= MAX_LINKS; followed++) {
      const file = byPath.get(at);
      if (file?.kind !== 'link') return file;
      at = posix.join(posix.dirname(at), leads.get(at) ?? '..');
      if (leads.get(file.path)?.startsWith('/') || at.startsWith('..')) return undefined;
    }
    return undefined;
  };
  const node = (path: string): PlainNode | undefined => {
    if (directories.has(path)) return { kind: 'directory' };
    const file = fileAt(path);
    return file && { kind: 'file', sizeBytes: file.sizeBytes, executable: file.executable };
  };
  return {
    node,
    children(directory) {
      const names = [...(directories.get(directory) ?? [])];
      return new Map(
        names.flatMap((name) => {
          const child = node(directory === '' ? name : `${directory}/${name}`);
          return child ? [[name, child] as const] : [];
        }),
      );
    },
    read: (paths) => source.read(paths.map((path) => fileAt(path)!.id)),
  };
}

/** Names in each directory, '' being the top. */
function directoriesOf(files: readonly GitFile[]): Map<string, Set<string>> {
  const directories = new Map([['', new Set<string>()]]);
  for (const file of files) {
    for (let path = file.path; path !== '';) {
      const slash = path.lastIndexOf('/');
      const parent = path.slice(0, Math.max(0, slash));
      const siblings = directories.get(parent);
      if (siblings) {
        siblings.add(path.slice(slash + 1));
        break;
      }
      directories.set(parent, new Set([path.slice(slash + 1)]));
      path = parent;
    }
  }
  return directories;
}
