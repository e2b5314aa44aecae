import { describeMergeGroup } from './describe/pulls.js';
import { authorOf } from './pull-request.js';
import type { PullRequest } from './pull-request.js';
import type { Repository } from './repository.js';

/** Pull requests that the merge queue tests together, on a branch of GitHub's own. */
export class MergeGroup {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;

  constructor(
    readonly repository: Repository,
    readonly pulls: PullRequest[],
    readonly baseRef: string,
  ) {
    const { world } = repository;
    this.baseSha = repository.head(baseRef);
    let head = this.baseSha;
    for (const pull of pulls) {
      const files = world.git.filesOf(head);
      for (const { path, after } of pull.files()) {
        if (after === undefined) files.delete(path);
        else files.set(path, after);
      }
      const message = `Merge pull request #${pull.number} from ${pull.headRepository.owner.login}/${pull.headRef}`;
      head = world.git.commitFiles([head, pull.headSha], files, {
        message,
        author: authorOf(pull.author),
        date: world.now(),
      });
    }
    this.headSha = head;
    const last = pulls.at(-1)!;
    const branch = `gh-readonly-queue/${baseRef}/pr-${last.number}-${this.baseSha}`;
    this.headRef = `refs/heads/${branch}`;
    repository.branches.set(branch, head);
    repository.mergeGroups.push(this);
    this.tell('checks_requested');
  }

  destroy(reason: 'merged' | 'invalidated' | 'dequeued'): void {
    this.repository.branches.delete(this.headRef.slice('refs/heads/'.length));
    this.repository.mergeGroups.splice(this.repository.mergeGroups.indexOf(this), 1);
    this.tell('destroyed', { reason });
  }

  private tell(action: string, more: Record<string, unknown> = {}): void {
    const { repository } = this;
    repository.world.emit({
      event: 'merge_group',
      action,
      repository,
      sender: repository.world.account('github-merge-queue[bot]', 'Bot'),
      content: () => ({ ...more, merge_group: describeMergeGroup(repository.world, this) }),
    });
  }
}
