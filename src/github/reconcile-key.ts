import type { Repository } from './client.js';

/** A repository and the installation through which it is reached. */
export interface RepositoryRef extends Repository {
  installationId: number;
  id: number;
}

/** What may have changed and has to be looked at again. */
export type ReconcileKey =
  | { kind: 'pull_request'; repository: RepositoryRef; number: number }
  /** A run or a check of a commit: its pull requests, or its merge group. */
  | { kind: 'commit'; repository: RepositoryRef; sha: string }
  /** Every open pull request, or every one into the branch `baseRef`. */
  | { kind: 'repository'; repository: RepositoryRef; baseRef?: string };

/** One word for a key, for maps and logs: `acme/churn#7`, `acme/churn@<sha>`, `acme/churn`, `acme/churn:main`. */
export function keyText(key: ReconcileKey): string {
  const { owner, name } = key.repository;
  switch (key.kind) {
    case 'pull_request':
      return `${owner}/${name}#${key.number}`;
    case 'commit':
      return `${owner}/${name}@${key.sha}`;
    case 'repository':
      return `${owner}/${name}${key.baseRef === undefined ? '' : `:${key.baseRef}`}`;
  }
}
