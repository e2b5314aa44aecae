import { flag } from './command.js';
import type { RevisionScope } from './revision-scope.js';

/** Options of verbs that take data of several revisions, as DVC names them. */
export const REVISION_OPTIONS = {
  allBranches: flag('-a, --all-branches', 'data of the tips of all git branches as well'),
  allTags: flag('-T, --all-tags', 'data of all git tags as well'),
  allCommits: flag('-A, --all-commits', 'data of all git commits as well'),
};

/** The scope that flags ask for; undefined where none was given. */
export function revisionScope(given: {
  allBranches?: boolean | undefined;
  allTags?: boolean | undefined;
  allCommits?: boolean | undefined;
}): RevisionScope | undefined {
  const { allBranches = false, allTags = false, allCommits = false } = given;
  return allBranches || allTags || allCommits ? { allBranches, allTags, allCommits } : undefined;
}
