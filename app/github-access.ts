import { Probot, ProbotOctokit } from 'probot';
import { Answers, askConditionally } from './answers.js';
import type { Log } from './log.js';
import type { AppSettings } from './settings.js';
import { Tokens } from './tokens.js';
import type { GitHubClient, RepositoryRef } from '../src/github/index.js';

/** Who we are on GitHub, as GitHub says it. */
export interface Identity {
  id: number;
  slug: string;
  name: string;
  url: string;
  permissions: Readonly<Record<string, string>>;
  events: readonly string[];
}

export interface GitHubAccess {
  /** As the App itself: its installations and deliveries. */
  app(): Promise<GitHubClient>;
  /** As an installation: which repositories it has. */
  installation(id: number): Promise<GitHubClient>;
  /** As an installation, with a token that opens this one repository. */
  repository(repository: RepositoryRef): Promise<GitHubClient>;
  /** What the installation was granted of that repository, by name. */
  permissions(repository: RepositoryRef): Promise<Readonly<Record<string, string>>>;
  /** What the installation was granted is no longer what it was. */
  forget(installationId: number): void;
  identity(): Promise<Identity>;
}

export interface AccessDeps {
  log: Log;
  fetch: typeof globalThis.fetch;
  now(): number;
  /** Spaces writes as GitHub asks (one a second, a comment every three); only tests do without. */
  isThrottled: boolean;
  /** Each answer of GitHub: route as a template, and the status or what went wrong. */
  onCall(route: string, status: string): void;
}

type Octokit = InstanceType<typeof ProbotOctokit>;

/** A call that takes longer has hung: its slot in the queue is worth more. */
const CALL_TIMEOUT_MS = 30_000;

const MAX_CLIENTS = 100;

/** Answers that no repetition changes. 403 and 429 are limits: the queue waits for them, and others meanwhile work. */
const DO_NOT_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * GitHub through Probot's Octokit: the App's own tokens, spacing of an installation's writes, a second try of reads. Its traps
 * are closed: a POST is never sent twice by itself, and no call sleeps until a limit ends.
 */
export function createAccess(settings: AppSettings, deps: AccessDeps): GitHubAccess {
  const { appId, privateKey, webhookSecrets, apiUrl } = settings;
  const log = deps.log as never;
  const request = { fetch: withTimeout(deps.fetch) };
  const AssayOctokit = ProbotOctokit.plugin((octokit) => {
    watch(octokit as unknown as Octokit, deps.onCall);
    return {};
  }).defaults((options: { throttle?: { id?: string } }) => ({
    ...options,
    userAgent: 'assay-app',
    retry: { doNotRetry: DO_NOT_RETRY, retries: 1 },
    throttle: {
      ...options.throttle,
      // What the App does as itself is not said to any installation's limit.
      enabled: deps.isThrottled && options.throttle?.id !== undefined,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  }));
  const probot = new Probot({
    appId,
    privateKey,
    secret: webhookSecrets[0]!,
    baseUrl: apiUrl,
    log,
    Octokit: AssayOctokit,
    request,
  });
  const app = async () => (await probot.auth()) as GitHubClient;
  const tokens = new Tokens(app, deps.now);
  const answers = new Answers();
  const clients = new Map<string, GitHubClient>();

  /** The ones used last are kept: each has queues of its own, which take a while to make. */
  function clientOf(installationId: number, repositoryId?: number): GitHubClient {
    const key = `${installationId}/${repositoryId ?? ''}`;
    const client = clients.get(key) ?? newClient(installationId, repositoryId);
    clients.delete(key);
    clients.set(key, client);
    if (clients.size > MAX_CLIENTS) clients.delete(clients.keys().next().value!);
    return client;
  }

  function newClient(installationId: number, repositoryId?: number): GitHubClient {
    const octokit = new AssayOctokit({
      baseUrl: apiUrl,
      log,
      request,
      authStrategy: () => authOf(() => tokens.of(installationId, repositoryId)),
      throttle: { id: String(installationId) } as never,
    });
    askConditionally(octokit, answers, `${installationId}/${repositoryId ?? ''}`);
    return octokit;
  }

  return {
    app,
    installation: async (id) => clientOf(id),
    repository: async ({ installationId, id }) => clientOf(installationId, id),
    permissions: ({ installationId, id }) => tokens.permissions(installationId, id),
    forget: (installationId) => tokens.forget(installationId),
    async identity() {
      const { data } = await (await probot.auth()).request('GET /app');
      if (!data) throw new Error('GET /app answered nothing');
      return {
        id: data.id,
        slug: data.slug ?? '',
        name: data.name,
        url: data.html_url,
        permissions: data.permissions as Record<string, string>,
        events: data.events,
      };
    },
  };
}

/** An authentication strategy of a token that is asked for at each call; where it is kept is the asker's business. */
function authOf(token: () => Promise<string>) {
  return Object.assign(async () => ({ type: 'token', token: await token() }), {
    async hook(request: Octokit['request'], route: string, parameters?: Record<string, unknown>) {
      const endpoint = request.endpoint.merge(route, parameters);
      endpoint.headers.authorization = `token ${await token()}`;
      return request(endpoint as never);
    },
  });
}

/** Counts calls, and sees to it that no POST is sent twice by itself unless its caller says so. */
function watch(octokit: Octokit, onCall: AccessDeps['onCall']): void {
  octokit.hook.before('request', (options) => {
    const asked = options.request as { retries?: number };
    if (options.method === 'POST') asked.retries ??= 0;
  });
  octokit.hook.after('request', (answer, options) => onCall(routeOf(options), String(answer.status)));
  octokit.hook.error('request', (error, options) => {
    const { status } = error as { status?: unknown };
    onCall(routeOf(options), typeof status === 'number' ? String(status) : 'no_answer');
    throw error;
  });
}

/** A route as GitHub documents it; addresses that are filled in already are not labels. */
function routeOf({ method, url }: { method: string; url: string }): string {
  return url.startsWith('/') && url.length < 120 ? `${method} ${url}` : `${method} other`;
}

/** Calls end in time, body included. What ends them goes with them: a signal of its own would outlive each by half a minute. */
function withTimeout(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const ender = new AbortController();
    const alarm = setTimeout(
      () => ender.abort(new DOMException(`no answer in ${CALL_TIMEOUT_MS} ms`, 'TimeoutError')),
      CALL_TIMEOUT_MS,
    );
    try {
      const signal = init?.signal ? AbortSignal.any([init.signal, ender.signal]) : ender.signal;
      const answer = await fetch(input, { ...init, signal });
      const body = await answer.arrayBuffer();
      const { status, statusText, headers, url } = answer;
      const whole = new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
      return Object.defineProperty(whole, 'url', { value: url });
    } finally {
      clearTimeout(alarm);
    }
  };
}
