import { CheckBoard } from './check-board.js';
import { describePush, NO_COMMIT } from './describe/pushes.js';
import type { FileChanges } from './git-store.js';
import { MergeGroup } from './merge-group.js';
import type { Account, Actor, App, CheckRun, Role, Ruleset } from './model.js';
import { authorOf, PullRequest } from './pull-request.js';
import { Settings } from './settings.js';
import type { ActionsSettings } from './settings.js';
import { WorkflowRun } from './workflow-run.js';
import type { World } from './world.js';

const DEFAULT_WORKFLOW = '.github/workflows/assay.yaml';

/** A repository, and what happens in it. */
export class Repository {
  readonly id: number;
  readonly createdAt: Date;
  pushedAt: Date;
  readonly branches = new Map<string, string>();
  readonly collaborators = new Map<string, Role>();
  readonly pulls: PullRequest[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly mergeGroups: MergeGroup[] = [];
  readonly workflows: { id: number; path: string; name: string }[] = [];
  readonly checks: CheckBoard;
  readonly settings: Settings;
  isGone = false;
  private lastNumber = 0;

  constructor(
    readonly world: World,
    readonly owner: Account,
    readonly name: string,
    readonly isPrivate: boolean,
    readonly defaultBranch: string,
    readonly parent: Repository | undefined,
  ) {
    this.id = world.nextId();
    this.createdAt = this.pushedAt = world.now();
    this.checks = new CheckBoard(this);
    this.settings = new Settings(world);
    if (owner.type === 'User') this.collaborators.set(owner.login.toLowerCase(), 'admin');
    world.repositories.push(this);
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** Where the newest installation on it finds it. */
  get ref(): { installationId: number; id: number; owner: string; name: string } {
    const installation = this.world.installations.findLast((one) => one.covers(this));
    return { installationId: installation?.id ?? 0, id: this.id, owner: this.owner.login, name: this.name };
  }

  // People

  addCollaborator(login: string, role: Role): void {
    this.world.account(login);
    this.collaborators.set(login.toLowerCase(), role);
  }

  roleOf(account: Account): Role | undefined {
    return this.collaborators.get(account.login.toLowerCase()) ?? (this.isPrivate ? undefined : 'read');
  }

  // git

  head(branch: string): string {
    const sha = this.branches.get(branch);
    if (sha === undefined) throw new Error(`${this.fullName} has no branch ${branch}`);
    return sha;
  }

  /** The commit that a branch, `refs/…`, tag or (at least seven digits of) a sha names. */
  resolve(ref: string): string | undefined {
    const branch = this.branches.get(ref.replace(/^(?:refs\/)?heads\//, ''));
    if (branch !== undefined) return branch;
    const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(ref);
    if (pull) {
      const found = this.pull(Number(pull[1]));
      return (pull[2] === 'head' ? found?.headSha : found?.mergeCommitSha) ?? undefined;
    }
    if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
    if (ref.length === 40) return this.world.git.commits.has(ref) ? ref : undefined;
    return [...this.world.git.commits.keys()].find((sha) => sha.startsWith(ref));
  }

  push(
    branch: string,
    change: { files: FileChanges; by?: Actor; message?: string; force?: boolean; from?: string },
  ): string {
    const by = this.world.actor(change.by ?? this.owner.login);
    const start =
      (change.force ? undefined : this.branches.get(branch)) ?? this.branches.get(change.from ?? this.defaultBranch);
    const sha = this.world.git.commit(start === undefined ? [] : [start], change.files, {
      message: change.message ?? `Change ${Object.keys(change.files).join(', ').slice(0, 60)} of ${branch}`,
      author: authorOf(by),
      date: this.world.now(),
    });
    this.moveBranch(branch, sha, by, change.force);
    return sha;
  }

  /** Lets a branch point at a commit that is there: pushes, force-pushes and merges end here. */
  moveBranch(branch: string, sha: string, by: Account, isForced = false): void {
    const before = this.branches.get(branch) ?? NO_COMMIT;
    this.branches.set(branch, sha);
    this.pushedAt = this.world.now();
    this.world.emit({
      event: 'push',
      repository: this,
      sender: by,
      content: () => describePush(this.world, this, { branch, before, after: sha, by, isForced }),
    });
    this.checks.requestSuites(sha, branch, before);
    for (const pull of this.pulls) if (pull.state === 'open' && pull.baseRef === branch) pull.merged();
    for (const repository of this.world.repositories) {
      for (const pull of repository.pulls) {
        if (pull.state !== 'open' || pull.headRepository !== this || pull.headRef !== branch) continue;
        pull.followHead(sha, by);
        if (pull.isFork) repository.checks.requestSuites(sha, branch, before);
      }
    }
  }

  deleteBranch(branch: string, by: Actor = this.owner.login): void {
    const before = this.head(branch);
    this.branches.delete(branch);
    const sender = this.world.actor(by);
    this.world.emit({
      event: 'push',
      repository: this,
      sender,
      content: () => describePush(this.world, this, { branch, before, after: NO_COMMIT, by: sender, isForced: false }),
    });
  }

  fileAt(ref: string, path: string): string | undefined {
    const sha = this.blobId(ref, path);
    return sha === undefined ? undefined : this.world.git.blobs.get(sha)?.toString('utf8');
  }

  blobId(ref: string, path: string): string | undefined {
    const commit = this.resolve(ref);
    return commit === undefined ? undefined : this.world.git.filesOf(commit).get(path);
  }

  /** A fork with the same branches, under another account. */
  fork(login: string, name = this.name): Repository {
    const fork = new Repository(this.world, this.world.account(login), name, this.isPrivate, this.defaultBranch, this);
    for (const [branch, sha] of this.branches) fork.branches.set(branch, sha);
    return fork;
  }

  /** Deletes it: of a fork, pull requests stay but their head repository is none any more. */
  remove(): void {
    this.isGone = true;
    for (const installation of this.world.installations) installation.repositories.delete(this);
  }

  // Pull requests and merge queue

  openPullRequest(about: {
    head: string;
    from?: Repository;
    base?: string;
    by?: Actor;
    title?: string;
    body?: string;
    draft?: boolean;
  }): PullRequest {
    const from = about.from ?? this;
    const author = this.world.actor(about.by ?? from.owner.login);
    const pull = new PullRequest(
      this,
      ++this.lastNumber,
      author,
      from,
      about.head,
      about.base ?? this.defaultBranch,
      about.title ?? `Change of ${about.head}`,
      about.body ?? null,
      about.draft ?? false,
    );
    this.pulls.push(pull);
    pull.tell('opened', author);
    if (pull.isFork) this.checks.requestSuites(pull.headSha, null, NO_COMMIT);
    return pull;
  }

  pull(number: number): PullRequest | undefined {
    return this.pulls.find((pull) => pull.number === number);
  }

  createMergeGroup(pulls: PullRequest[], about: { base?: string } = {}): MergeGroup {
    return new MergeGroup(this, pulls, about.base ?? this.defaultBranch);
  }

  // Workflow runs

  startRun(about: {
    pull?: PullRequest;
    group?: MergeGroup;
    branch?: string;
    headSha?: string;
    event?: string;
    workflow?: string;
    by?: Actor;
    status?: 'queued' | 'in_progress' | 'completed';
    title?: string;
  }): WorkflowRun {
    const { pull, group } = about;
    const branch = pull?.headRef ?? group?.headRef.slice('refs/heads/'.length) ?? about.branch ?? this.defaultBranch;
    const fallback = pull ? 'pull_request' : group ? 'merge_group' : 'push';
    return new WorkflowRun(
      this,
      this.workflowAt(about.workflow ?? DEFAULT_WORKFLOW),
      about.event ?? fallback,
      pull?.headRepository ?? this,
      branch,
      about.headSha ?? pull?.headSha ?? group?.headSha ?? this.head(branch),
      // GitHub does not say which pull request a run of a fork is of.
      pull && !pull.isFork ? [pull] : [],
      this.world.actor(about.by ?? pull?.author.login ?? this.owner.login),
      about.status ?? 'in_progress',
      about.title,
    );
  }

  workflowAt(path: string): { id: number; path: string; name: string } {
    const known = this.workflows.find((workflow) => workflow.path === path);
    if (known) return known;
    const made = { id: this.world.nextId(), path, name: path.replace(/^.*\/|\.ya?ml$/g, '') };
    this.workflows.push(made);
    return made;
  }

  // What is looked at and pressed

  checkRuns(sha?: string): CheckRun[] {
    return this.checks.runsOf(sha);
  }

  /** The check GitHub shows of a name: the newest of an App's. */
  latestCheck(sha: string, name: string, app?: App): CheckRun | undefined {
    return this.checkRuns(sha).findLast((check) => check.name === name && (!app || check.app === app));
  }

  /** "Re-run" beside a check. */
  pressReRun(checkId: number, by: Actor): void {
    this.checks.press('rerequested', checkId, by);
  }

  /** One of the buttons that the check's App put there. */
  pressButton(checkId: number, identifier: string, by: Actor): void {
    this.checks.press('requested_action', checkId, by, identifier);
  }

  /** "Re-run all checks" of an App. */
  pressReRunAll(sha: string, app: App, by: Actor): void {
    this.checks.pressAll(sha, app, by);
  }

  // Settings

  requireChecks(
    branch: string,
    checks: { context: string; integrationId?: number }[],
    about: { strict?: boolean; mergeQueue?: boolean } = {},
  ): Ruleset {
    return this.settings.requireChecks(branch, checks, about);
  }

  /** Branch protection of the older kind, which rules do not show. */
  protect(branch: string, checks: { context: string; appId?: number }[]): void {
    this.settings.protectedBranches.set(branch, checks);
  }

  setActionsSettings(change: ActionsSettings): void {
    this.settings.setActions(change);
  }
}
