import type { Git } from '../platform/git.js';
import type { NamedCommit } from './commit-view.js';
import type { RevisionScope } from './revision-scope.js';

/**
 * The commits of a scope in DVC's order and by DVC's names: branches and tags that are one commit share a line
 * (`main,v1`); all commits go by their ids.
 */
export async function namedRevisions(git: Git, scope: RevisionScope): Promise<NamedCommit[]> {
  const { allBranches, allTags, allCommits } = scope;
  if (allCommits) {
    const head = await git.resolve('HEAD');
    const commits = await git.walk(['--branches', '--remotes', '--tags'], head === undefined ? [] : [head]);
    return commits.map(({ sha }) => ({ name: sha, commit: sha }));
  }
  const names = new Map<string, string[]>();
  const prefixes = [...(allBranches ? ['refs/heads'] : []), ...(allTags ? ['refs/tags'] : [])];
  for (const prefix of prefixes) {
    for (const [reference, commit] of await git.references(prefix)) {
      const name = reference.slice(prefix.length + 1);
      const known = names.get(commit) ?? [];
      if (!known.includes(name)) names.set(commit, [...known, name]);
    }
  }
  return [...names].map(([commit, known]) => ({ name: known.join(','), commit }));
}
