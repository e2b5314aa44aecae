import type { Installation } from '../installation.js';
import type { App } from '../model.js';
import type { World } from '../world.js';
import { describeAccount, timeOf } from './accounts.js';
import type { Json } from './accounts.js';

/** Schema `integration`. */
export function describeApp(world: World, app: App): Json {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    client_id: `Iv1.${app.id}`,
    owner: describeAccount(world, app.owner),
    name: app.slug,
    description: null,
    external_url: `https://example.com/${app.slug}`,
    html_url: `${world.urls.html}/apps/${app.slug}`,
    created_at: timeOf(app.createdAt),
    updated_at: timeOf(app.createdAt),
    permissions: { ...app.permissions },
    events: [...app.events],
  };
}

/** Schema `installation`. */
export function describeInstallation(world: World, installation: Installation): Json {
  const { account, app, suspendedAt } = installation;
  return {
    id: installation.id,
    account: describeAccount(world, account),
    access_tokens_url: `${world.urls.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${world.urls.api}/installation/repositories`,
    html_url: `${world.urls.html}/settings/installations/${installation.id}`,
    app_id: app.id,
    client_id: `Iv1.${app.id}`,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: { ...installation.permissions },
    events: [...app.events],
    repository_selection: 'selected',
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    created_at: timeOf(installation.createdAt),
    updated_at: timeOf(installation.createdAt),
    suspended_at: timeOf(suspendedAt),
    suspended_by: suspendedAt && describeAccount(world, account),
  };
}
