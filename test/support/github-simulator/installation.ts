import { describeInstallation } from './describe/apps.js';
import type { Account, App, Permissions } from './model.js';
import type { Repository } from './repository.js';
import type { World } from './world.js';

/** An App on an account. */
export class Installation {
  readonly id: number;
  readonly createdAt: Date;
  suspendedAt: Date | null = null;
  isGone = false;

  constructor(
    readonly world: World,
    readonly app: App,
    readonly account: Account,
    readonly permissions: Permissions,
    readonly repositories: Set<Repository>,
  ) {
    this.id = world.nextId();
    this.createdAt = world.now();
    world.installations.push(this);
  }

  covers(repository: Repository): boolean {
    return !this.isGone && this.repositories.has(repository);
  }

  /** A token without the call that makes one, for an hour; all that the installation may, or less. */
  token(narrowed: { permissions?: Permissions; repositories?: Repository[] } = {}): string {
    return this.world.mint(
      {
        actor: this.app.bot,
        app: this.app,
        installation: this,
        // Those of now: whoever is granted more needs another token.
        permissions: { ...(narrowed.permissions ?? this.permissions) },
        ...(narrowed.repositories && { repositoryIds: new Set(narrowed.repositories.map(({ id }) => id)) }),
        expiresAt: new Date(this.world.now().getTime() + 3_600_000),
      },
      'ghs',
    ).value;
  }

  addRepository(repository: Repository): void {
    this.repositories.add(repository);
    this.world.emit({
      event: 'installation_repositories',
      action: 'added',
      installation: this,
      sender: this.account,
      onlyTo: this.app,
      content: () => ({
        installation: describeInstallation(this.world, this),
        repository_selection: 'selected',
        repositories_added: [shortRepository(repository)],
        repositories_removed: [],
        requester: null,
      }),
    });
  }

  suspend(): void {
    this.suspendedAt = this.world.now();
    this.tell('suspend');
  }

  unsuspend(): void {
    this.suspendedAt = null;
    this.tell('unsuspend');
  }

  uninstall(): void {
    this.tell('deleted');
    this.isGone = true;
  }

  /** Approves what the App asks for beyond what it was granted. */
  accept(permissions: Permissions): void {
    Object.assign(this.permissions, permissions);
    this.tell('new_permissions_accepted');
  }

  /** An `installation` event, which every App gets unasked. */
  tell(action: string): void {
    this.world.emit({
      event: 'installation',
      action,
      installation: this,
      sender: this.account,
      onlyTo: this.app,
      content: () => ({
        installation: describeInstallation(this.world, this),
        repositories: [...this.repositories].map(shortRepository),
        requester: null,
      }),
    });
  }
}

function shortRepository(repository: Repository): Record<string, unknown> {
  const { id, name, fullName, isPrivate } = repository;
  return { id, node_id: `R_${id}`, name, full_name: fullName, private: isPrivate };
}
