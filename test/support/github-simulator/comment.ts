import { describeComment, describeIssue } from './describe/comments.js';
import type { Account, Actor, App, Reaction } from './model.js';
import type { PullRequest } from './pull-request.js';

/** An issue comment of a pull request. */
export class Comment {
  readonly id: number;
  readonly createdAt: Date;
  updatedAt: Date;
  readonly reactions: Reaction[] = [];
  isDeleted = false;

  constructor(
    readonly pull: PullRequest,
    readonly user: Account,
    /** The App that wrote it, if one did. */
    readonly app: App | undefined,
    public body: string,
  ) {
    this.id = pull.world.nextId();
    this.createdAt = this.updatedAt = pull.world.now();
    pull.allComments.push(this);
    // An edit does not move the pull request; a comment does.
    pull.updatedAt = this.createdAt;
    this.tell('created', user);
  }

  edit(body: string, by: Actor = this.user.login): void {
    const before = this.body;
    this.body = body;
    this.updatedAt = this.pull.world.now();
    this.tell('edited', this.pull.world.actor(by), { changes: { body: { from: before } } });
  }

  remove(by: Actor = this.user.login): void {
    this.isDeleted = true;
    this.tell('deleted', this.pull.world.actor(by));
  }

  /** The reaction, and whether it is new: a person reacts once with a content. */
  react(by: Account, content: string): { reaction: Reaction; isNew: boolean } {
    const known = this.reactions.find(({ user, content: other }) => user === by && other === content);
    if (known) return { reaction: known, isNew: false };
    const reaction = { id: this.pull.world.nextId(), user: by, content, createdAt: this.pull.world.now() };
    this.reactions.push(reaction);
    return { reaction, isNew: true };
  }

  private tell(action: string, sender: Account, more: Record<string, unknown> = {}): void {
    const { world, repository } = this.pull;
    world.emit({
      event: 'issue_comment',
      action,
      repository,
      sender,
      content: () => ({ ...more, comment: describeComment(world, this), issue: describeIssue(world, this.pull) }),
    });
  }
}
