/** What started a run, as far as it decides the base revision and what may be written. */
export type Trigger =
  | {
      kind: 'manual';
      /** As of a pull request, for events that run on one's behalf or may do so. */
      isFork?: boolean;
      /** The branch that a feature branch leaves, where the event says it. */
      defaultBranch?: string;
    }
  | {
      kind: 'pull_request';
      number: number;
      headSha: string;
      /** Tip of the base branch when the event was sent. */
      baseSha: string;
      baseRef: string;
      /** The head lies in another repository: no secrets, read-only token. */
      isFork: boolean;
    }
  | { kind: 'merge_group'; headSha: string; baseSha: string }
  | {
      kind: 'push';
      headSha: string;
      /** undefined: the ref is new. */
      beforeSha: string | undefined;
      /** The branch that was pushed, where it is the repository's default one. */
      defaultBranch?: string;
    };
