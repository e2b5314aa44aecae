import type { Config } from '../config/index.js';
import type { Mistake } from '../core/errors.js';

/** An assay.yaml that there is; `file` from git's root, `sha` git's name of its content. */
export type RulesFile =
  /** Nobody can judge by it. */
  | { kind: 'broken'; file: string; sha: string; mistakes: readonly Mistake[] }
  | { kind: 'read'; file: string; sha: string; config: Config; text: string };

/** What a commit has for an assay.yaml. */
export type RulesAtCommit = RulesFile | { kind: 'none' };

/** A project of a repository: a directory with an assay.yaml. */
export interface Project {
  slug: string;
  /** From git's root; '' is the root. */
  directory: string;
  rules: RulesFile;
}

/** The rules of a base commit. */
export interface RulesOfBase {
  /** false: the base has none, these are the head's: shown, and blocking nothing. */
  isBinding: boolean;
  /** Where they were read. */
  commit: string;
  github: Config['github'];
  /** At least one. */
  projects: readonly Project[];
}
