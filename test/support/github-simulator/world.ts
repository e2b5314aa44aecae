import { createSign, generateKeyPairSync } from 'node:crypto';
import { GitStore } from './git-store.js';
import type { Account, Actor, App, Permissions, Team } from './model.js';
import type { Installation } from './installation.js';
import type { Repository } from './repository.js';

/** A credential that the API takes. */
export interface Token {
  value: string;
  actor: Account;
  /** Of an App's token: what it may; undefined for a person, whose role decides. */
  permissions?: Permissions;
  app?: App;
  installation?: Installation;
  /** Ids of the repositories it sees; undefined for all that its installation or person sees. */
  repositoryIds?: Set<number>;
  expiresAt?: Date;
  used: { inWindow: number; resetAt: number };
}

export interface Happening {
  event: string;
  action?: string;
  repository?: Repository;
  installation?: Installation;
  sender: Account;
  /** Only this App hears of it. */
  onlyTo?: App;
  /** Without the fields that every event has. Made only when somebody listens. */
  content(): Record<string, unknown>;
}

/** All of the simulated GitHub's state. Ids only grow; the clock is the test's. */
export class World {
  readonly accounts = new Map<string, Account>();
  readonly apps: App[] = [];
  readonly installations: Installation[] = [];
  readonly repositories: Repository[] = [];
  readonly teams: Team[] = [];
  readonly tokens = new Map<string, Token>();
  readonly git = new GitStore();
  urls = {
    api: 'https://api.github.com',
    html: 'https://github.com',
    blob: 'https://productionresultssa0.blob.core.windows.net',
  };
  /** Set by the simulator: queues a webhook for whoever listens. */
  emit: (happening: Happening) => void = () => undefined;
  private lastId = 1000;

  constructor(readonly now: () => Date) {
    // Actions is an App as any other: its tokens are workflows' GITHUB_TOKENs, and its checks are their jobs.
    const github = this.account('github', 'Organization');
    const actions = this.makeApp({ slug: 'github-actions', id: 15368, owner: github, permissions: {}, events: [] });
    actions.bot.id = 41898282;
  }

  get actionsApp(): App {
    return this.apps[0]!;
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** The account of a login, made on first mention. */
  account(login: string, type?: Account['type']): Account {
    const key = login.toLowerCase();
    const known = this.accounts.get(key);
    if (known) {
      if (type !== undefined) known.type = type;
      return known;
    }
    const kind = type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
    const made: Account = { id: this.nextId(), login, type: kind };
    this.accounts.set(key, made);
    return made;
  }

  actor(actor: Actor): Account {
    return typeof actor === 'string' ? this.account(actor) : actor.bot;
  }

  makeApp(about: {
    slug: string;
    id?: number;
    owner: Account;
    permissions: Permissions;
    events: string[];
    webhookSecret?: string;
  }): App {
    const slot = this.apps.length % 3;
    const bot = this.account(`${about.slug}[bot]`, 'Bot');
    const id = about.id ?? this.nextId();
    const app: App = {
      id,
      slug: about.slug,
      owner: about.owner,
      bot,
      permissions: { ...about.permissions },
      events: [...about.events],
      webhookSecret: about.webhookSecret ?? 'a webhook secret that is long enough to be one',
      get privateKey() {
        return keyPair(slot).privateKey;
      },
      get publicKey() {
        return keyPair(slot).publicKey;
      },
      createdAt: this.now(),
      botLogin: bot.login,
      jwt: () => {
        const seconds = Math.floor(this.now().getTime() / 1000);
        return signJwt({ iat: seconds - 60, exp: seconds + 540, iss: String(id) }, keyPair(slot).privateKey);
      },
    };
    bot.app = app;
    this.apps.push(app);
    return app;
  }

  repository(fullName: string): Repository | undefined {
    return this.repositories.find((one) => one.fullName.toLowerCase() === fullName.toLowerCase() && !one.isGone);
  }

  /** Only what is not given: a token's value, and an unused window of the rate limit. */
  mint(token: Omit<Token, 'value' | 'used'>, prefix: string): Token {
    const made: Token = {
      ...token,
      // Since 2026 an App's token is a JWT behind a prefix, of any length.
      value: `${prefix}_${this.nextId()}_eyJhbGciOiJSUzI1NiJ9.${'x'.repeat(40)}.${'y'.repeat(300)}`,
      used: { inWindow: 0, resetAt: 0 },
    };
    this.tokens.set(made.value, made);
    return made;
  }
}

/** Keys are slow to make: a process makes few, at first use, and neighbouring Apps differ. */
const KEY_PAIRS: { privateKey: string; publicKey: string }[] = [];
function keyPair(slot: number): { privateKey: string; publicKey: string } {
  KEY_PAIRS[slot] ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return KEY_PAIRS[slot];
}

function signJwt(claims: Record<string, unknown>, privateKey: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}
