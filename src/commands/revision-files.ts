import type { Git } from '../platform/git.js';
import { parseTree } from '../platform/git-tree.js';
import type { TreeEntry } from '../platform/git-tree.js';
import { dvcIgnoreRules } from '../versioning/index.js';
import type { IgnoreRules, Repository } from '../versioning/index.js';

/** A `.dvc` or dvc.yaml file as some revisions hold it, or a dvc.lock with the dvc.yaml beside it. Paths from the repository's root. */
export type RevisionFile = { path: string; at: string; id: string } & (
  { kind: 'dvc' | 'yaml' } | { kind: 'lock'; yaml: { path: string; id: string } | undefined }
);

/** What of `.dvcignore` holds in a directory: `id` is the same where the rules are. */
interface Ignoring {
  id: string;
  texts: ReadonlyMap<string, string>;
  rules: IgnoreRules;
}

interface Place {
  /** Directory, '' for the root. */
  path: string;
  tree: string;
  ignoring: Ignoring;
  /** Abbreviated commit the tree was first met at. */
  at: string;
}

/**
 * The `.dvc`, dvc.yaml and dvc.lock files of many commits, each once however many commits hold it: a directory is looked into once
 * for each content it ever had. What `.dvcignore` left out at the time, and repositories inside the repository, are
 * passed over. `prefix` is where the repository lies in git's tree: '' or `<directory>/`.
 */
export async function filesOfCommits(
  git: Git,
  repository: Repository,
  commits: readonly { sha: string; tree: string }[],
  prefix: string,
): Promise<RevisionFile[]> {
  const found: RevisionFile[] = [];
  const trees = new Map<string, TreeEntry[]>();
  const seen = new Set<string>();
  const idBytes = (commits[0]?.sha.length ?? 40) / 2;
  const ignorings = new Map<string, Ignoring>();
  let level = await roots();
  while (level.length > 0) {
    await load(level.map(({ tree }) => tree));
    const ignoreFiles = await textsOf(level.flatMap(({ tree }) => ignoreFileOf(trees.get(tree))?.id ?? []));
    level = level.flatMap((place) => lookInto(place, ignoreFiles));
  }
  return found;

  async function roots(): Promise<Place[]> {
    const nothing: Ignoring = { id: '', texts: new Map(), rules: dvcIgnoreRules(repository, () => undefined) };
    const first = new Map<string, string>();
    for (const { sha, tree } of commits) if (!first.has(tree)) first.set(tree, sha.slice(0, 10));
    const ids = [...first.keys()];
    if (prefix !== '') {
      const objects = await git.readObjects(ids.map((id) => `${id}:${prefix.slice(0, -1)}`));
      const below = ids.map((id, index) => [objects[index], first.get(id)!] as const);
      first.clear();
      for (const [object, at] of below)
        if (object?.type === 'tree' && !first.has(object.sha)) first.set(object.sha, at);
    }
    return [...first].map(([tree, at]) => ({ path: '', tree, ignoring: nothing, at }));
  }

  async function load(wanted: readonly string[]): Promise<void> {
    const ids = [...new Set(wanted)].filter((id) => !trees.has(id));
    const objects = await git.readObjects(ids);
    ids.forEach((id, index) => trees.set(id, parseTree(objects[index]?.bytes ?? Buffer.alloc(0), idBytes)));
  }

  async function textsOf(wanted: readonly string[]): Promise<Map<string, string>> {
    const ids = [...new Set(wanted)];
    const objects = await git.readObjects(ids);
    return new Map(ids.map((id, index) => [id, objects[index]?.bytes.toString('utf8') ?? '']));
  }

  function lookInto(place: Place, ignoreFiles: ReadonlyMap<string, string>): Place[] {
    const entries = trees.get(place.tree)!;
    if (place.path !== '' && entries.some(({ name, kind }) => name === '.dvc' && kind === 'directory')) return [];
    const ignoring = extended(place, ignoreFileOf(entries), ignoreFiles);
    const pathOf = (name: string) => (place.path === '' ? name : `${place.path}/${name}`);
    const yaml = entries.find(({ name, kind }) => name === 'dvc.yaml' && kind === 'file');
    const below: Place[] = [];
    for (const { name, id, kind } of entries) {
      const path = pathOf(name);
      const isDvc = kind === 'file' && name.endsWith('.dvc') && name !== '.dvc';
      const isLock = kind === 'file' && name === 'dvc.lock';
      const isYaml = kind === 'file' && name === 'dvc.yaml';
      if (!isDvc && !isLock && !isYaml && kind !== 'directory') continue;
      if (ignoring.rules.ignoresBelow(path, kind === 'directory')) continue;
      const key = `${id} ${ignoring.id}${isLock ? (yaml?.id ?? '') : ''} ${path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { at } = place;
      if (kind === 'directory') below.push({ path, tree: id, ignoring, at });
      else if (isDvc || isYaml) found.push({ kind: isDvc ? 'dvc' : 'yaml', path, id, at });
      else found.push({ kind: 'lock', path, id, at, yaml: yaml && { path: pathOf('dvc.yaml'), id: yaml.id } });
    }
    return below;
  }

  function extended(place: Place, file: TreeEntry | undefined, ignoreFiles: ReadonlyMap<string, string>): Ignoring {
    if (!file) return place.ignoring;
    const path = place.path === '' ? file.name : `${place.path}/${file.name}`;
    const id = `${place.ignoring.id}${file.id}:${path}\n`;
    const known = ignorings.get(id);
    if (known) return known;
    const texts = new Map([...place.ignoring.texts, [path, ignoreFiles.get(file.id)!]]);
    const made = { id, texts, rules: dvcIgnoreRules(repository, (asked) => texts.get(asked)) };
    ignorings.set(id, made);
    return made;
  }
}

function ignoreFileOf(entries: readonly TreeEntry[] | undefined): TreeEntry | undefined {
  return entries?.find(({ name, kind }) => name === '.dvcignore' && kind === 'file');
}
