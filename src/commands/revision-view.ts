import { formatLocation } from '../core/errors.js';
import type { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { PipelineFile, TableFacts } from '../pipeline/index.js';

/**
 * What the work tree or a commit holds, wherever it is kept: git (or the disk), the cache, a remote. All paths are POSIX,
 * from the repository's root.
 */
export interface RevisionView {
  /** `workspace`, or the revision as it was typed. */
  name: string;
  /** Every dvc.yaml that can be used, its templates filled in from the parameter files of this revision. */
  pipelines: PipelineFile[];
  /** What `.dvc` files and locks record; parsed when it is asked for, which `read` does for what git does not have. */
  readonly outputs: readonly TrackedOutput[];
  /** Files among those that cannot be used; what they say is missing above. Complete when everything else was asked for. */
  unread: UnreadFile[];
  /** Every file at or below a path, sorted by code point, those of tracked directories included; the path itself where there is nothing. */
  filesAt(path: string): Promise<string[]>;
  /**
   * The content of a file; undefined where this revision has none. Throws `CONTENT_UNAVAILABLE` (exit 3) for one that is
   * recorded, but is neither in git, nor on disk, nor in the cache, nor (where that may be asked) in the remote; and what
   * remotes throw.
   */
  read(path: string): Promise<Buffer | undefined>;
  /** Is told of every table of this revision that is opened. */
  noteTable?: (path: string, facts: TableFacts) => void;
  /** Where a file of the work tree lies on disk; undefined where it does not. */
  onDisk?(path: string): string | undefined;
}

/** A file of a revision that cannot be used, and why. */
export interface UnreadFile {
  path: string;
  /** In one line, with the place where that is known. */
  message: string;
}

/** What an error says, in one line: its first mistake, with the place. */
export function reasonOf({ message, location, mistakes }: UserError): string {
  const [first] = mistakes;
  const place = first?.location ?? location;
  return `${place ? `${formatLocation(place)}: ` : ''}${first?.message ?? message}`;
}
