import type {
  Artifact,
  ChangedFile,
  Comment,
  Commit,
  GitHubClient,
  ReconcileKey,
  ReportArtifact,
  RepositoryRef,
} from '../github/index.js';
import type { BoundedCache } from './bounded-cache.js';
import type { FoundReport } from './found-report.js';
import type { PipelinePaths } from './model-paths.js';
import type { RulesAtCommit } from './rules-file.js';

/** What a reconciliation needs of its door. */
export interface ReconcileDeps {
  /** Of the installation that the key's repository belongs to. */
  client: GitHubClient;
  app: { id: number; slug: string };
  now: () => Date;
  /** Shared by all keys of a process. */
  caches: ReconcileCaches;
  log: (entry: ReconcileLog) => void;
  /** Such as `https://github.com`, without a slash at its end. */
  serverUrl: string;
  /** Where artifacts may be downloaded from. */
  allowedHosts: readonly string[];
  /** Downloads artifacts in the place of what reaches public addresses alone; for tests. */
  fetch?: typeof globalThis.fetch;
  /** Whether the App has `actions: write`. */
  mayRerun: boolean;
}

/** Something worth a line in a log: plain data, no secrets. */
export interface ReconcileLog {
  level: 'info' | 'warn';
  event: string;
  [field: string]: unknown;
}

export interface Reconciled {
  reads: number;
  writes: number;
  /** To be asked for next. */
  follow: ReconcileKey[];
  /** When waiting is over although nothing happens, in milliseconds since 1970. */
  lookAgainAtMs?: number;
}

/** What a workflow file says of Assay by itself. */
export interface WorkflowFacts {
  runsAssay: boolean;
  /** Workflow files and directories of actions of the repository that it uses. */
  workflows: readonly string[];
  actions: readonly string[];
}

/** What never changes for its key, and what is cheaper to ask for by a time stamp. Nothing depends on its being kept. */
export interface ReconcileCaches {
  /** assay.yaml of a commit. */
  rules: BoundedCache<RulesAtCommit>;
  /** Files of a commit; null where it has none. */
  files: BoundedCache<{ text: string | null }>;
  /** What pipelines of a commit use. */
  pipelines: BoundedCache<PipelinePaths>;
  commits: BoundedCache<Commit>;
  artifacts: BoundedCache<ReportArtifact[]>;
  reports: BoundedCache<FoundReport>;
  /** Models that runs have uploaded. */
  models: BoundedCache<Artifact>;
  changes: BoundedCache<{ files: ChangedFile[]; isCut: boolean }>;
  comments: BoundedCache<Comment[]>;
  /** Workflow files of a commit: path, and git's name of its content. */
  directories: BoundedCache<[string, string][]>;
  /** By git's name of the content. */
  workflows: BoundedCache<WorkflowFacts>;
  /** Whoever works on a head, so that pull requests that share one wait for each other. */
  heads: Map<string, Promise<unknown>>;
}

/** A repository as one reconciliation sees it; `client` counts. */
export interface RepositoryView {
  client: GitHubClient;
  repository: RepositoryRef;
  deps: ReconcileDeps;
}
