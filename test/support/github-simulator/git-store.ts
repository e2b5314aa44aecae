import { createHash } from 'node:crypto';

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; login: string };
  date: Date;
}

export interface TreeEntry {
  path: string;
  mode: '100644' | '100755' | '120000' | '040000';
  type: 'blob' | 'tree';
  sha: string;
}

/** What a commit changes: path → content, or null to delete. */
export type FileChanges = Record<string, string | Buffer | null>;

/** Objects of git with git's own ids; shared by a repository and its forks, as on GitHub. */
export class GitStore {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, TreeEntry[]>();
  readonly commits = new Map<string, Commit>();
  private readonly listed = new Map<string, Map<string, string>>();

  putBlob(content: string | Buffer): string {
    const bytes = Buffer.from(content);
    const sha = idOf('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  /** Files of a commit: path → blob id. */
  filesOf(commitSha: string): Map<string, string> {
    const commit = this.commits.get(commitSha);
    if (!commit) return new Map();
    const known = this.listed.get(commit.tree);
    if (known) return new Map(known);
    const files = new Map<string, string>();
    const walk = (tree: string, prefix: string): void => {
      for (const entry of this.trees.get(tree) ?? []) {
        if (entry.type === 'tree') walk(entry.sha, `${prefix}${entry.path}/`);
        else files.set(prefix + entry.path, entry.sha);
      }
    };
    walk(commit.tree, '');
    this.listed.set(commit.tree, files);
    return new Map(files);
  }

  /** A commit on the first parent with the changes applied. */
  commit(parents: string[], changes: FileChanges, about: Pick<Commit, 'message' | 'author' | 'date'>): string {
    const files = parents[0] === undefined ? new Map<string, string>() : this.filesOf(parents[0]);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path);
      else files.set(path, this.putBlob(content));
    }
    return this.commitFiles(parents, files, about);
  }

  commitFiles(
    parents: string[],
    files: Map<string, string>,
    about: Pick<Commit, 'message' | 'author' | 'date'>,
  ): string {
    const tree = this.putTree(files);
    const commit = { tree, parents, ...about };
    const sha = idOf('commit', commitContent(commit));
    this.commits.set(sha, { sha, ...commit });
    return sha;
  }

  /** Every commit that can be reached from one, itself first. */
  *history(sha: string): Generator<string> {
    const seen = new Set<string>();
    const waiting = [sha];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const commit = this.commits.get(next);
      if (!commit || seen.has(next)) continue;
      seen.add(next);
      yield next;
      waiting.push(...commit.parents);
    }
  }

  mergeBase(one: string, other: string): string | undefined {
    const reachable = new Set(this.history(one));
    for (const sha of this.history(other)) if (reachable.has(sha)) return sha;
    return undefined;
  }

  /** Paths that differ between two commits. */
  diff(before: string | undefined, after: string): { path: string; before?: string; after?: string }[] {
    const old = before === undefined ? new Map<string, string>() : this.filesOf(before);
    const now = this.filesOf(after);
    const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
    return paths.sort().map((path) => {
      const [from, to] = [old.get(path), now.get(path)];
      return { path, ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) };
    });
  }

  /** Everything it holds, as git writes it. */
  *objects(): Generator<{ sha: string; type: 'blob' | 'tree' | 'commit'; content: Buffer }> {
    for (const [sha, content] of this.blobs) yield { sha, type: 'blob', content };
    for (const [sha, entries] of this.trees) yield { sha, type: 'tree', content: treeContent(entries) };
    for (const [sha, commit] of this.commits) yield { sha, type: 'commit', content: commitContent(commit) };
  }

  private putTree(files: Map<string, string>): string {
    const entries: TreeEntry[] = [];
    const below = new Map<string, Map<string, string>>();
    for (const [path, sha] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.push({ path, mode: '100644', type: 'blob', sha });
      else {
        const directory = path.slice(0, slash);
        if (!below.has(directory)) below.set(directory, new Map());
        below.get(directory)!.set(path.slice(slash + 1), sha);
      }
    }
    for (const [path, inner] of below) {
      entries.push({ path, mode: '040000', type: 'tree', sha: this.putTree(inner) });
    }
    // git sorts a directory as if its name ended in a slash.
    const key = (entry: TreeEntry): string => (entry.type === 'tree' ? `${entry.path}/` : entry.path);
    entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
    const sha = idOf('tree', treeContent(entries));
    this.trees.set(sha, entries);
    return sha;
  }
}

function treeContent(entries: readonly TreeEntry[]): Buffer {
  return Buffer.concat(
    entries.map(({ mode, path, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
    ),
  );
}

function commitContent({ tree, parents, message, author: { name, email }, date }: Omit<Commit, 'sha'>): Buffer {
  const who = `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
  const lines = [`tree ${tree}`, ...parents.map((sha) => `parent ${sha}`), `author ${who}`, `committer ${who}`];
  return Buffer.from(`${lines.join('\n')}\n\n${message}\n`);
}

function idOf(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
