import { createVerify } from 'node:crypto';
import type { App, Level, PermissionName, Role } from './model.js';
import type { Repository } from './repository.js';
import { ApiError, notFound } from './routes/route.js';
import type { Need, Route } from './routes/route.js';
import type { Token, World } from './world.js';

const LEVELS: Level[] = ['read', 'write', 'admin'];
const ROLES: Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
/** The longest that an App's JWT may live. */
const MOST_JWT_SECONDS = 600;
const CLOCK_DRIFT_SECONDS = 60;
/** Seconds of a primary rate limit's window. */
const WINDOW_SECONDS = 3600;

/** Whether what is held is enough for what is wanted. */
export function covers(held: Level | undefined, wanted: Level): boolean {
  return held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(wanted);
}

/** Who asks: by a token, or as an App by its JWT. */
export function authenticate(world: World, header: string | null): { token?: Token; app?: App } {
  if (header === null) throw new ApiError(401, 'Requires authentication');
  const value = /^(?:bearer|token) +(\S+)$/i.exec(header)?.[1];
  if (value === undefined) throw new ApiError(401, 'Bad credentials');
  if (value.startsWith('eyJ')) return { app: appOfJwt(world, value) };
  const token = world.tokens.get(value);
  if (!token || (token.expiresAt && token.expiresAt <= world.now())) throw new ApiError(401, 'Bad credentials');
  const { installation } = token;
  if (installation?.isGone) throw new ApiError(401, 'Bad credentials');
  if (installation?.suspendedAt) throw new ApiError(403, 'This installation has been suspended');
  return { token };
}

/** The repository if the token sees it: to others it does not exist. */
export function visibleRepository(world: World, token: Token | undefined, fullName: string): Repository {
  const repository = world.repository(fullName);
  if (!repository) throw notFound();
  if (!token) return repository;
  if (token.installation && !token.installation.covers(repository)) throw notFound();
  if (token.repositoryIds && !token.repositoryIds.has(repository.id)) throw notFound();
  if (!token.app && repository.roleOf(token.actor) === undefined) throw notFound();
  return repository;
}

/**
 * Refuses a token that holds none of the alternatives; gives the one it was let through by. More than GitHub does, it
 * asks for the permission of a public repository too: what works here works everywhere.
 */
export function authorize(route: Route, token: Token, repository: Repository | undefined): Need {
  const needs = route.needs as Need[];
  const found = needs.find((need) =>
    (Object.entries(need) as [PermissionName, Level][]).every(([name, level]) =>
      token.permissions
        ? covers(token.permissions[name] ?? metadataOf(name), level)
        : roleAllows(name, level, token, repository),
    ),
  );
  if (found) return found;
  const wanted = needs
    .map((need) =>
      Object.entries(need)
        .map(([name, level]) => `${name}=${level}`)
        .join(','),
    )
    .join('; ');
  const integration = token.permissions ? 'integration' : 'personal access token';
  throw new ApiError(403, `Resource not accessible by ${integration}`, undefined, {
    'x-accepted-github-permissions': wanted,
  });
}

/** Counts a request against the token's hour; refuses when it is used up. Gives the headers that tell. */
export function countAgainstLimit(
  world: World,
  token: Token | undefined,
  limit: number,
  isFree: boolean,
): Record<string, string> {
  const seconds = Math.floor(world.now().getTime() / 1000);
  const used = token?.used ?? { inWindow: 0, resetAt: seconds + WINDOW_SECONDS };
  if (seconds >= used.resetAt) Object.assign(used, { inWindow: 0, resetAt: seconds + WINDOW_SECONDS });
  const isOver = used.inWindow >= limit;
  if (!isFree && !isOver) used.inWindow++;
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used.inWindow)),
    'x-ratelimit-used': String(used.inWindow),
    'x-ratelimit-reset': String(used.resetAt),
    'x-ratelimit-resource': 'core',
  };
  if (isOver)
    throw new ApiError(403, `API rate limit exceeded for ${token?.actor.login ?? 'the App'}.`, undefined, headers);
  return headers;
}

/** Every App's token reads metadata. */
function metadataOf(name: PermissionName): Level | undefined {
  return name === 'metadata' ? 'read' : undefined;
}

/** What a person's role opens; writing comments takes no more than reading. */
function roleAllows(name: PermissionName, level: Level, token: Token, repository: Repository | undefined): boolean {
  if (!repository) return true;
  const rank = ROLES.indexOf(repository.roleOf(token.actor) ?? 'read');
  if (name === 'administration') return rank >= ROLES.indexOf('admin');
  if (level === 'read' || name === 'issues' || name === 'pull_requests') return true;
  // Checks are for Apps; their route says so in its own words.
  return name === 'checks' || rank >= ROLES.indexOf('write');
}

function appOfJwt(world: World, jwt: string): App {
  const [header, claims, signature] = jwt.split('.') as [string, string, string];
  const undecodable = (): ApiError => new ApiError(401, 'A JSON web token could not be decoded');
  let head: { alg?: unknown };
  let said: { iss?: unknown; iat?: unknown; exp?: unknown };
  try {
    head = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as typeof head;
    said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as typeof said;
  } catch {
    throw undecodable();
  }
  const app = world.apps.find(({ id }) => String(id) === String(said.iss) || `Iv1.${id}` === said.iss);
  if (!app || head.alg !== 'RS256') throw undecodable();
  if (!createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(app.publicKey, signature, 'base64url')) {
    throw undecodable();
  }
  const now = world.now().getTime() / 1000;
  const { iat, exp } = said;
  if (typeof exp !== 'number' || exp <= now)
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > now + MOST_JWT_SECONDS + CLOCK_DRIFT_SECONDS)
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  if (typeof iat !== 'number' || iat > now + CLOCK_DRIFT_SECONDS)
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  return app;
}
