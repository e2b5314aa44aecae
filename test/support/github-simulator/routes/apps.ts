import { describeApp, describeInstallation } from '../describe/apps.js';
import { describeRepository } from '../describe/repositories.js';
import { timeOf } from '../describe/accounts.js';
import type { Delivery, WebhookQueue } from '../deliveries.js';
import type { Installation } from '../installation.js';
import type { App, Level, PermissionName, Permissions } from '../model.js';
import type { Repository } from '../repository.js';
import { covers } from '../access.js';
import { ApiError, appOf, idOf, notFound, ok, page, repositoryOf, tokenOf } from './route.js';
import type { Answer, Call, Json, Route } from './route.js';

const HOUR_MS = 3_600_000;

export function appRoutes(deliveries: WebhookQueue, manifests: Map<string, App>): Route[] {
  return [
    {
      operation: 'POST /app-manifests/{code}/conversions',
      needs: 'none',
      answer(call) {
        const code = call.parameters['code']!;
        const app = manifests.get(code);
        if (!app) throw notFound();
        manifests.delete(code);
        const { webhookSecret: webhook_secret, privateKey: pem } = app;
        const secrets = { client_id: `Iv1.${app.id}`, client_secret: 'a client secret', webhook_secret, pem };
        return ok({ ...describeApp(call.world, app), ...secrets }, 201);
      },
    },
    {
      operation: 'GET /app',
      needs: 'app',
      answer: (call) =>
        ok({ ...describeApp(call.world, appOf(call)), installations_count: installationsOf(call).length }),
    },
    {
      operation: 'GET /app/installations',
      needs: 'app',
      answer: (call) => page(call, installationsOf(call), (one) => describeInstallation(call.world, one)),
    },
    {
      operation: 'GET /app/installations/{installation_id}',
      needs: 'app',
      answer: (call) => ok(describeInstallation(call.world, installationOf(call))),
    },
    { operation: 'POST /app/installations/{installation_id}/access_tokens', needs: 'app', answer: createToken },
    {
      operation: 'GET /repos/{owner}/{repo}/installation',
      needs: 'app',
      answer(call) {
        const repository = repositoryOf(call);
        const found = installationsOf(call).find((one) => one.covers(repository));
        if (!found) throw notFound();
        return ok(describeInstallation(call.world, found));
      },
    },
    {
      operation: 'GET /installation/repositories',
      needs: [{ metadata: 'read' }],
      answer(call) {
        const { installation, repositoryIds } = tokenOf(call);
        if (!installation) throw new ApiError(403, 'You must authenticate with an installation access token.');
        const seen = [...installation.repositories].filter(({ id }) => repositoryIds?.has(id) ?? true);
        const answer = page(call, seen, (one) => describeRepository(call.world, one), 'repositories');
        return { ...answer, body: { ...(answer.body as Json), repository_selection: 'selected' } };
      },
    },
    {
      operation: 'GET /app/hook/deliveries',
      needs: 'app',
      answer(call) {
        const app = appOf(call);
        const cursor = call.query.get('cursor');
        const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
        const all = deliveries.sent
          .filter((delivery) => delivery.app === app)
          .filter(({ statusCode }) => isWanted(call.query.get('status'), statusCode))
          .sort((a, b) => b.id - a.id);
        const from = cursor === null ? 0 : all.findIndex(({ id }) => id <= Number(cursor.replace(/^v1_/, '')));
        if (from < 0) return ok([]);
        const next = all[from + size];
        const url = new URL(call.world.urls.api + call.url.pathname + call.url.search);
        if (next) url.searchParams.set('cursor', `v1_${next.id}`);
        return {
          ...ok(all.slice(from, from + size).map(describeDelivery)),
          headers: next ? { link: `<${url.href}>; rel="next"` } : {},
        };
      },
    },
    {
      operation: 'GET /app/hook/deliveries/{delivery_id}',
      needs: 'app',
      answer(call) {
        const delivery = deliveryOf(call);
        return ok({
          ...describeDelivery(delivery),
          url: 'https://app.example.com/api/github/webhooks',
          request: { headers: delivery.headers, payload: JSON.parse(delivery.body) as Json },
          response: { headers: {}, payload: '' },
        });
      },
    },
    {
      operation: 'POST /app/hook/deliveries/{delivery_id}/attempts',
      needs: 'app',
      answer(call) {
        deliveries.redeliver(deliveryOf(call));
        return ok({}, 202);
      },
    },
  ];

  function deliveryOf(call: Call): Delivery {
    const id = idOf(call, 'delivery_id');
    const found = deliveries.sent.find((delivery) => delivery.id === id && delivery.app === appOf(call));
    if (!found) throw notFound();
    return found;
  }
}

function isWanted(status: string | null, code: number): boolean {
  if (status === null) return true;
  return (code >= 200 && code < 400) === (status === 'success');
}

function describeDelivery(delivery: Delivery): Json {
  const { statusCode, deliveredAt } = delivery;
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: timeOf(deliveredAt),
    redelivery: delivery.isRedelivery,
    duration: 0.1,
    status: statusCode >= 200 && statusCode < 400 ? 'OK' : 'failed to connect to host',
    status_code: statusCode,
    event: delivery.event,
    action: delivery.action ?? null,
    installation_id: delivery.installationId ?? null,
    repository_id: delivery.repositoryId ?? null,
    throttled_at: null,
  };
}

function installationsOf(call: Call): Installation[] {
  return call.world.installations.filter((one) => one.app === appOf(call) && !one.isGone);
}

function installationOf(call: Call): Installation {
  const id = idOf(call, 'installation_id');
  const found = installationsOf(call).find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

function createToken(call: Call): Answer {
  const installation = installationOf(call);
  if (installation.suspendedAt) throw new ApiError(403, 'This installation has been suspended');
  const {
    permissions,
    repository_ids: ids,
    repositories: names,
  } = call.body as {
    permissions?: Permissions;
    repository_ids?: number[];
    repositories?: string[];
  };
  for (const [name, level] of Object.entries(permissions ?? {}) as [PermissionName, Level][]) {
    if (!covers(installation.permissions[name] ?? (name === 'metadata' ? 'read' : undefined), level)) {
      throw new ApiError(422, 'The permissions requested are not granted to this installation.');
    }
  }
  const chosen = chosenOf(installation, ids, names);
  const value = installation.token({ ...(permissions && { permissions }), ...(chosen && { repositories: chosen }) });
  const shown = permissions ?? installation.permissions;
  return ok(
    {
      token: value,
      expires_at: timeOf(new Date(call.world.now().getTime() + HOUR_MS)),
      permissions: { metadata: 'read', ...shown },
      repository_selection: 'selected',
      ...(chosen && { repositories: chosen.map((one) => describeRepository(call.world, one)) }),
    },
    201,
  );
}

function chosenOf(installation: Installation, ids?: number[], names?: string[]): Repository[] | undefined {
  if (!ids && !names) return undefined;
  const all = [...installation.repositories];
  const byId = (ids ?? []).map((id) => all.find((one) => one.id === id));
  const byName = (names ?? []).map((name) => all.find((one) => one.name === name));
  const chosen = [...byId, ...byName];
  if (chosen.includes(undefined)) {
    throw new ApiError(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  return chosen as Repository[];
}
