import { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { CommitSha, Git } from '../platform/git.js';
import { parseTree } from '../platform/git-tree.js';
import type { PipelineFile } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import { directoryPrefix } from './directory-prefix.js';
import { objectsAt } from './objects-at.js';
import { pipelineReader } from './pipeline-reader.js';
import type { ReadPipeline } from './pipeline-reader.js';
import { recordedIn } from './recorded-in.js';
import { filesOfCommits } from './revision-files.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView, UnreadFile } from './revision-view.js';
import { storedFiles } from './stored-files.js';

/** A commit, and what it is called in messages. */
export interface NamedCommit {
  name: string;
  commit: CommitSha;
}

/**
 * A commit as a revision, read from git without touching the work tree. What it does not keep in git comes from the cache
 * and, with `readFromRemote`, from the remote. Several commits may share `readPipeline`.
 */
export async function commitView(
  git: Git,
  repository: Repository,
  { name, commit }: NamedCommit,
  readFromRemote: boolean,
  readPipeline: ReadPipeline = pipelineReader(repository),
): Promise<RevisionView> {
  const prefix = directoryPrefix(git, repository);
  const objectOf = objectsAt(git, commit);
  const objectAt = (path: string) => objectOf(`${prefix}${path}`.replace(/\/$/, ''));
  const readText = async (path: string) => {
    const object = await objectAt(path);
    return object?.type === 'blob' ? object.bytes.toString('utf8') : undefined;
  };
  const [tree] = await git.readObjects([`${commit}^{tree}`]);
  const files = tree ? await filesOfCommits(git, repository, [{ sha: commit, tree: tree.sha }], prefix) : [];
  const objects = await git.readObjects(files.map(({ id }) => id));
  const texts = new Map(files.map(({ path }, index) => [path, objects[index]?.bytes.toString('utf8')]));

  const pipelines: PipelineFile[] = [];
  const unread: UnreadFile[] = [];
  for (const { path, kind } of files) {
    if (kind !== 'yaml') continue;
    try {
      pipelines.push(await readPipeline(texts.get(path) ?? '', path, readText));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push({ path, message: reasonOf(error) });
    }
  }

  let known: TrackedOutput[] | undefined;
  const outputs = () => (known ??= recordedOutputs());
  function recordedOutputs(): TrackedOutput[] {
    const stagesOf = (_: string, path: string) => pipelines.find((pipeline) => pipeline.path === path)?.stages;
    return files.flatMap(({ path, kind }) => {
      if (kind === 'yaml') return [];
      const file = { path, text: texts.get(path) };
      const yaml = texts.get(path.replace(/\.lock$/, '.yaml'));
      const recorded = recordedIn(kind === 'dvc' ? { kind, ...file } : { kind, ...file, yaml }, stagesOf);
      if (recorded.problem) unread.push({ path, message: recorded.problem.message });
      return recorded.outputs;
    });
  }

  const stored = storedFiles(repository, outputs, { name, readFromRemote });
  return {
    name,
    pipelines: pipelines.sort((a, b) => byCodePoint(a.path, b.path)),
    get outputs() {
      return outputs();
    },
    unread,
    async filesAt(path) {
      const object = await objectAt(path);
      if (object?.type === 'blob') return [path];
      const inGit = object?.type === 'tree' ? await filesBelow(git, object, path) : [];
      const all = [...new Set([...inGit, ...(await stored.filesAt(path))])];
      return all.length > 0 || object ? all.sort(byCodePoint) : [path];
    },
    async read(path) {
      const object = await objectAt(path);
      return object?.type === 'blob' ? object.bytes : stored.read(path);
    },
  };
}

async function filesBelow(git: Git, tree: { sha: string; bytes: Buffer }, path: string): Promise<string[]> {
  const found: string[] = [];
  const idBytes = tree.sha.length / 2;
  let level = [{ path, bytes: tree.bytes }];
  while (level.length > 0) {
    const below: { path: string; id: string }[] = [];
    for (const directory of level) {
      for (const { name, id, kind } of parseTree(directory.bytes, idBytes)) {
        const place = directory.path === '' ? name : `${directory.path}/${name}`;
        if (kind === 'directory') below.push({ path: place, id });
        else if (kind === 'file') found.push(place);
      }
    }
    const trees = await git.readObjects(below.map(({ id }) => id));
    level = below.flatMap((directory, index) =>
      trees[index] ? [{ path: directory.path, bytes: trees[index].bytes }] : [],
    );
  }
  return found;
}
