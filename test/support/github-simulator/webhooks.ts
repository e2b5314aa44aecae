import { describeAccount, describeOrganization } from './describe/accounts.js';
import { describeRepository } from './describe/repositories.js';
import type { WebhookQueue } from './deliveries.js';
import type { App, Level, PermissionName } from './model.js';
import type { OpenApi } from './openapi.js';
import type { Happening, World } from './world.js';

/** What an App must be allowed to read before it may subscribe to an event. */
const PERMISSION_OF_EVENT: Record<string, PermissionName> = {
  check_run: 'checks',
  check_suite: 'checks',
  issue_comment: 'issues',
  merge_group: 'merge_queues',
  pull_request: 'pull_requests',
  push: 'contents',
  workflow_run: 'actions',
};
/** Every App hears of these, subscribed or not. */
const UNASKED = ['installation', 'installation_repositories'];

/** Refuses what GitHub's form for Apps refuses: an event without the permission to see it. */
export function refuseUnseenEvents(app: Pick<App, 'slug' | 'events' | 'permissions'>): void {
  for (const event of app.events) {
    const needed = PERMISSION_OF_EVENT[event];
    if (needed === undefined && !UNASKED.includes(event)) throw new Error(`the simulator knows no event ${event}`);
    if (needed !== undefined && app.permissions[needed] === undefined) {
      throw new Error(`${app.slug} cannot subscribe to ${event} without ${needed}: read`);
    }
  }
}

/** Queues a signed webhook for every App that is installed, subscribed and permitted. */
export function queueWebhooks(
  world: World,
  queue: WebhookQueue,
  happening: Happening,
  openApi: OpenApi | undefined,
  onUsed: (permission: `${PermissionName}:${Level}`) => void,
): void {
  const { event, action, repository, sender } = happening;
  for (const installation of world.installations) {
    const { app } = installation;
    if (happening.onlyTo && happening.onlyTo !== app) continue;
    if (
      happening.installation ? happening.installation !== installation : !repository || !installation.covers(repository)
    )
      continue;
    if (installation.isGone || (installation.suspendedAt && event !== 'installation')) continue;
    const needed = PERMISSION_OF_EVENT[event];
    if (!UNASKED.includes(event)) {
      if (!app.events.includes(event) || (needed !== undefined && installation.permissions[needed] === undefined))
        continue;
      if (needed !== undefined) onUsed(`${needed}:read`);
    }
    const { account } = installation;
    const payload: Record<string, unknown> = {
      ...(action !== undefined && { action }),
      ...(repository && { repository: describeRepository(world, repository) }),
      ...happening.content(),
      ...(account.type === 'Organization' && { organization: describeOrganization(world, account) }),
      ...(!UNASKED.includes(event) && { installation: { id: installation.id, node_id: `I_${installation.id}` } }),
      sender: describeAccount(world, sender),
    };
    openApi?.checkWebhook(event, action, payload);
    queue.add({
      app,
      event,
      payload,
      installationId: installation.id,
      ...(action !== undefined && { action }),
      ...(repository && { repositoryId: repository.id }),
    });
  }
}
