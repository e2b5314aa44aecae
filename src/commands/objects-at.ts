import type { CommitSha, Git } from '../platform/git.js';
import type { GitObject } from '../platform/git-objects.js';

/** Objects of a commit by their path from git's root, each read once; those asked for in one go are read in one go. */
export function objectsAt(git: Git, commit: CommitSha): (path: string) => Promise<GitObject | undefined> {
  const known = new Map<string, Promise<GitObject | undefined>>();
  let batch: { paths: string[]; found: Promise<(GitObject | undefined)[]> } | undefined;
  const startBatch = () => {
    const paths: string[] = [];
    const found = Promise.resolve().then(() => {
      batch = undefined;
      return git.readObjects(paths.map((path) => `${commit}:${path}`));
    });
    return { paths, found };
  };
  return (path) => {
    const asked = known.get(path);
    if (asked) return asked;
    const { paths, found } = (batch ??= startBatch());
    const index = paths.push(path) - 1;
    const object = found.then((objects) => objects[index]);
    known.set(path, object);
    return object;
  };
}
