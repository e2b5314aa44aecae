import type { Commit } from './git-store.js';

/** Plain state of the things GitHub keeps; what acts on them is in the files named after them. */

export type Level = 'read' | 'write' | 'admin';
export type Permissions = Partial<Record<PermissionName, Level>>;
export type PermissionName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'merge_queues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

export interface Account {
  id: number;
  login: string;
  type: 'User' | 'Organization' | 'Bot';
  /** The App whose bot this is. */
  app?: App;
}

export interface App {
  id: number;
  slug: string;
  owner: Account;
  bot: Account;
  permissions: Permissions;
  events: string[];
  webhookSecret: string;
  privateKey: string;
  publicKey: string;
  createdAt: Date;
  botLogin: string;
  /** A JWT as the App would sign it: from a minute ago, for nine minutes. */
  jwt(): string;
}

export interface Team {
  organization: Account;
  slug: string;
  members: Map<string, 'active' | 'pending'>;
}

export interface Reaction {
  id: number;
  user: Account;
  content: string;
  createdAt: Date;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: string;
  message: string;
  title?: string;
  raw_details?: string;
}

export interface CheckSuite {
  id: number;
  app: App;
  headSha: string;
  headBranch: string | null;
  before: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface CheckRun {
  id: number;
  suite: CheckSuite;
  app: App;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  output: { title: string | null; summary: string | null; text: string | null; annotations: Annotation[] };
  actions: { label: string; description: string; identifier: string }[];
}

export interface Artifact {
  id: number;
  name: string;
  runId: number;
  /** Attempt of the run that uploaded it. */
  attempt: number;
  bytes: Buffer;
  sizeInBytes: number;
  digest: string | null;
  createdAt: Date;
  expiresAt: Date;
  isExpired: boolean;
  /** Where the redirect of its download leads instead of the blob origin. */
  redirectTo?: string;
  /** What the answer says about its run instead of the truth. */
  claims?: Record<string, unknown>;
  expire(): void;
}

export interface Job {
  id: number;
  name: string;
  attempt: number;
  status: string;
  conclusion: string | null;
  startedAt: Date;
  completedAt: Date | null;
  checkRunId: number;
}

export interface Ruleset {
  id: number;
  name: string;
  branch: string;
  rules: { type: string; parameters?: Record<string, unknown> }[];
  createdAt: Date;
}

/** Person or App that a commit, comment or click is by: a login, or an App (its bot). */
export type Actor = string | App;

export type { Commit };
