import { Comment } from './comment.js';
import { describePullRequest } from './describe/pulls.js';
import type { FileChanges } from './git-store.js';
import type { Account, Actor } from './model.js';
import type { Repository } from './repository.js';
import type { World } from './world.js';

/** A pull request; its head follows the head branch while it is open. */
export class PullRequest {
  readonly world: World;
  readonly id: number;
  readonly createdAt: Date;
  updatedAt: Date;
  state: 'open' | 'closed' = 'open';
  mergedAt: Date | null = null;
  mergedBy: Account | null = null;
  closedAt: Date | null = null;
  isConflicted = false;
  headSha: string;
  /** Every comment there was, deleted ones too. */
  readonly allComments: Comment[] = [];
  /** The merge of head into base that workflows check out; null while it conflicts. */
  mergeCommitSha: string | null = null;

  constructor(
    readonly repository: Repository,
    readonly number: number,
    readonly author: Account,
    readonly headRepository: Repository,
    readonly headRef: string,
    public baseRef: string,
    public title: string,
    public body: string | null,
    public isDraft: boolean,
  ) {
    this.world = repository.world;
    this.id = this.world.nextId();
    this.createdAt = this.updatedAt = this.world.now();
    this.headSha = headRepository.head(headRef);
    this.merged();
  }

  get isFork(): boolean {
    return this.headRepository !== this.repository;
  }

  get baseSha(): string {
    return this.repository.head(this.baseRef);
  }

  /** Pushes to the head branch. */
  push(change: { files: FileChanges; by?: Actor; message?: string; force?: boolean }): string {
    return this.headRepository.push(this.headRef, { by: this.author.login, ...change });
  }

  /** Called when the head branch moved. */
  followHead(sha: string, sender: Account): void {
    const before = this.headSha;
    this.headSha = sha;
    this.merged();
    this.tell('synchronize', sender, { before, after: sha });
  }

  /** Called when the head or the base moved. */
  merged(): void {
    if (this.isConflicted || this.mergedAt) return;
    const { git } = this.world;
    const base = git.mergeBase(this.baseSha, this.headSha);
    const files = git.filesOf(this.baseSha);
    for (const { path, after } of git.diff(base, this.headSha)) {
      if (after === undefined) files.delete(path);
      else files.set(path, after);
    }
    this.mergeCommitSha = git.commitFiles([this.baseSha, this.headSha], files, {
      message: `Merge ${this.headSha} into ${this.baseSha}`,
      author: authorOf(this.author),
      date: this.world.now(),
    });
  }

  setConflicted(isConflicted: boolean): void {
    this.isConflicted = isConflicted;
    if (isConflicted) this.mergeCommitSha = null;
    else this.merged();
  }

  edit(change: { title?: string; body?: string; by?: Actor }): void {
    const before = { title: this.title, body: this.body };
    this.title = change.title ?? this.title;
    this.body = change.body ?? this.body;
    const changes = {
      ...(change.title !== undefined && { title: { from: before.title } }),
      ...(change.body !== undefined && { body: { from: before.body ?? '' } }),
    };
    this.tell('edited', this.world.actor(change.by ?? this.author.login), { changes });
  }

  changeBase(branch: string, by: Actor = this.author.login): void {
    const from = { ref: { from: this.baseRef }, sha: { from: this.baseSha } };
    this.baseRef = branch;
    this.merged();
    this.tell('edited', this.world.actor(by), { changes: { base: from } });
  }

  readyForReview(): void {
    this.isDraft = false;
    this.tell('ready_for_review', this.author);
  }

  convertToDraft(): void {
    this.isDraft = true;
    this.tell('converted_to_draft', this.author);
  }

  close(by: Actor = this.author.login): void {
    this.state = 'closed';
    this.closedAt = this.world.now();
    this.tell('closed', this.world.actor(by));
  }

  reopen(by: Actor = this.author.login): void {
    this.state = 'open';
    this.closedAt = null;
    this.tell('reopened', this.world.actor(by));
  }

  /** Merges as a merge commit, which the base branch then points at. */
  merge(by: Actor = this.author.login): string {
    this.merged();
    const sha = this.mergeCommitSha;
    if (sha === null) throw new Error(`pull request ${this.number} conflicts`);
    this.state = 'closed';
    this.closedAt = this.mergedAt = this.world.now();
    this.mergedBy = this.world.actor(by);
    this.tell('closed', this.mergedBy);
    this.repository.moveBranch(this.baseRef, sha, this.mergedBy);
    return sha;
  }

  comment(about: { by: Actor; body: string }): Comment {
    const app = typeof about.by === 'string' ? undefined : about.by;
    return new Comment(this, this.world.actor(about.by), app, about.body);
  }

  /** The comments that are there, oldest first. */
  comments(): Comment[] {
    return this.allComments.filter(({ isDeleted }) => !isDeleted);
  }

  commentsBy(actor: Actor): Comment[] {
    const account = this.world.actor(actor);
    return this.comments().filter(({ user }) => user === account);
  }

  /** Commits of the head that the base does not have, oldest first. */
  commits(): string[] {
    const inBase = new Set(this.world.git.history(this.baseSha));
    return [...this.world.git.history(this.headSha)].filter((sha) => !inBase.has(sha)).reverse();
  }

  /** Files that differ from the merge base. */
  files(): ReturnType<World['git']['diff']> {
    const { git } = this.world;
    return git.diff(git.mergeBase(this.baseSha, this.headSha), this.headSha);
  }

  tell(action: string, sender: Account, more: Record<string, unknown> = {}): void {
    this.updatedAt = this.world.now();
    this.world.emit({
      event: 'pull_request',
      action,
      repository: this.repository,
      sender,
      content: () => ({ number: this.number, pull_request: describePullRequest(this.world, this), ...more }),
    });
  }
}

export function authorOf(account: Account): { name: string; email: string; login: string } {
  return {
    name: account.login,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    login: account.login,
  };
}
