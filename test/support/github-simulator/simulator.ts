import { Api } from './api.js';
import type { SeenRequest } from './api.js';
import { WebhookQueue } from './deliveries.js';
import { Faults } from './faults.js';
import { startHttpServer } from './http-server.js';
import type { HttpServer } from './http-server.js';
import { Installation } from './installation.js';
import type { Account, App, Permissions } from './model.js';
import { OpenApi } from './openapi.js';
import { seededRandom } from './random.js';
import { Repository } from './repository.js';
import { appRoutes } from './routes/apps.js';
import { ARTIFACT_ROUTES } from './routes/artifacts.js';
import { CHECK_ROUTES } from './routes/checks.js';
import { commentRoutes } from './routes/comments.js';
import type { ForeignComments } from './routes/comments.js';
import { CONTENT_ROUTES } from './routes/contents.js';
import { PULL_ROUTES } from './routes/pulls.js';
import { REPOSITORY_ROUTES } from './routes/repositories.js';
import { Router } from './routes/router.js';
import { RUN_ROUTES } from './routes/runs.js';
import { queueWebhooks, refuseUnseenEvents } from './webhooks.js';
import { World } from './world.js';

export interface SimulatorOptions {
  /** The clock; the machine's by default. */
  now?: () => Date;
  /** Decides chance: faults, guids, disorder of webhooks. */
  seed?: number;
  /** Whether requests, answers and webhooks are held against the OpenAPI description. True by default. */
  validate?: boolean;
  /** What an App's write permission opens of comments by others. `edit` by default. */
  foreignComments?: ForeignComments;
  /** Requests an hour that each token has. */
  requestsPerHour?: number;
}

const MOST_REDIRECTS = 5;

/** GitHub, as strict as it is and stricter; see index.ts for how to use it. */
export class GitHubSimulator {
  readonly world: World;
  readonly deliveries: WebhookQueue;
  readonly faults: Faults;
  readonly problems: string[] = [];
  readonly requests: SeenRequest[] = [];
  readonly usedPermissions = new Set<string>();
  private readonly manifests = new Map<string, App>();
  private readonly api: Api;
  private readonly servers: HttpServer[] = [];

  constructor(options: SimulatorOptions = {}) {
    const now = options.now ?? (() => new Date());
    const random = seededRandom(options.seed ?? 1);
    this.world = new World(now);
    this.deliveries = new WebhookQueue(random, now, () => this.world.nextId());
    this.faults = new Faults(random, now);
    const report = (problem: string): void => void this.problems.push(problem);
    const openApi = (options.validate ?? true) ? new OpenApi(report) : undefined;
    const use = (permission: string): void => void this.usedPermissions.add(permission);
    this.world.emit = (happening) => queueWebhooks(this.world, this.deliveries, happening, openApi, use);
    const router = new Router([
      ...appRoutes(this.deliveries, this.manifests),
      ...ARTIFACT_ROUTES,
      ...CHECK_ROUTES,
      ...commentRoutes(options.foreignComments ?? 'edit'),
      ...CONTENT_ROUTES,
      ...PULL_ROUTES,
      ...REPOSITORY_ROUTES,
      ...RUN_ROUTES,
    ]);
    this.api = new Api(this.world, router, this.faults, openApi, this, options.requestsPerHour ?? 5000);
  }

  get apiUrl(): string {
    return this.world.urls.api;
  }

  get blobUrl(): string {
    return this.world.urls.blob;
  }

  // Seeding

  addApp(about: {
    slug: string;
    permissions: Permissions;
    events?: string[];
    webhookSecret?: string;
    owner?: string;
  }): App {
    const made = { ...about, events: about.events ?? [], owner: this.organization(about.owner ?? 'assay-makers') };
    refuseUnseenEvents(made);
    return this.world.makeApp(made);
  }

  /** Puts an App on the account of the repositories, with all the permissions it asks for or those given. */
  install(app: App, repositories: Repository[], permissions: Permissions = app.permissions): Installation {
    const account = repositories[0]?.owner ?? this.organization('acme');
    const installation = new Installation(this.world, app, account, { ...permissions }, new Set(repositories));
    installation.tell('created');
    return installation;
  }

  /** `owner/name`; the owner is an organization unless it is known as a person or said to be one. */
  addRepository(
    fullName: string,
    about: {
      files?: Record<string, string | Buffer>;
      isPrivate?: boolean;
      defaultBranch?: string;
      workflows?: string[];
      ownerType?: 'User' | 'Organization';
    } = {},
  ): Repository {
    const [login, name] = fullName.split('/') as [string, string];
    const known = this.world.accounts.get(login.toLowerCase());
    const owner = known ?? this.world.account(login, about.ownerType ?? 'Organization');
    const branch = about.defaultBranch ?? 'main';
    const repository = new Repository(this.world, owner, name, about.isPrivate ?? true, branch, undefined);
    const files = about.files ?? { 'README.md': `# ${name}\n` };
    repository.push(branch, { files, message: 'First commit' });
    const inFiles = Object.keys(files).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    for (const path of [...inFiles, ...(about.workflows ?? [])]) repository.workflowAt(path);
    return repository;
  }

  repository(fullName: string): Repository {
    const found = this.world.repository(fullName);
    if (!found) throw new Error(`there is no repository ${fullName}`);
    return found;
  }

  addUser(login: string): Account {
    return this.world.account(login, 'User');
  }

  addTeam(organization: string, slug: string, members: string[], about: { pending?: string[] } = {}): void {
    const states = new Map<string, 'active' | 'pending'>();
    for (const login of members) states.set(this.world.account(login).login.toLowerCase(), 'active');
    for (const login of about.pending ?? []) states.set(this.world.account(login).login.toLowerCase(), 'pending');
    this.world.teams.push({ organization: this.organization(organization), slug, members: states });
  }

  /** A workflow's `GITHUB_TOKEN`: sees its repository alone, with the permissions of the job. */
  workflowToken(repository: Repository, permissions: Permissions): string {
    const { actionsApp } = this.world;
    const expiresAt = new Date(this.world.now().getTime() + 6 * 3_600_000);
    const repositoryIds = new Set([repository.id]);
    return this.world.mint({ actor: actionsApp.bot, app: actionsApp, permissions, repositoryIds, expiresAt }, 'ghs')
      .value;
  }

  /** A person's token, which opens what the person's role does. */
  userToken(login: string): string {
    return this.world.mint({ actor: this.world.account(login) }, 'ghp').value;
  }

  /** Lets the code of a manifest be exchanged, once, for an App. */
  offerManifest(code: string, app: App): void {
    this.manifests.set(code, app);
  }

  // What happened

  takeProblems(): string[] {
    return this.problems.splice(0);
  }

  forgetRequests(): void {
    this.requests.length = 0;
  }

  // Doors

  /** Listens on loopback: from here on `apiUrl` and `blobUrl` are http addresses. */
  async start(): Promise<string> {
    const api = await startHttpServer((request) => this.api.respond(request));
    const blob = await startHttpServer((request) => this.api.respond(request));
    this.servers.push(api, blob);
    this.world.urls = { ...this.world.urls, api: api.url, blob: blob.url };
    return api.url;
  }

  /** Stops; throws when anything was not as GitHub describes it. */
  async close(): Promise<void> {
    await Promise.all(this.servers.splice(0).map((server) => server.stop()));
    const distinct = [...new Set(this.takeProblems())];
    if (distinct.length > 0) throw new Error(`not as GitHub describes it:\n${distinct.join('\n')}`);
  }

  /** As the global `fetch`, but every address is this GitHub's; others are a problem and out of reach. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    let request = new Request(input, init);
    for (let hop = 0; ; hop++) {
      const response = await this.api.respond(request);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      if (request.redirect === 'manual') return response;
      if (request.redirect === 'error' || hop === MOST_REDIRECTS)
        throw new TypeError('fetch failed: unexpected redirect');
      const headers = new Headers(request.headers);
      if (new URL(location).origin !== new URL(request.url).origin) headers.delete('authorization');
      request = new Request(location, { headers, redirect: request.redirect });
    }
  };

  private organization(login: string): Account {
    return this.world.accounts.get(login.toLowerCase()) ?? this.world.account(login, 'Organization');
  }
}
