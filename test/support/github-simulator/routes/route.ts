import type { App, Level, PermissionName } from '../model.js';
import type { Repository } from '../repository.js';
import type { Token, World } from '../world.js';

export type Json = Record<string, unknown>;
export type Need = Partial<Record<PermissionName, Level>>;

/** One request, resolved as far as its route says. */
export interface Call {
  world: World;
  url: URL;
  headers: Headers;
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Json;
  /** Who asks by token; of routes for Apps, the App. */
  token?: Token;
  app?: App;
  /** Of `/repos/{owner}/{repo}/…`. */
  repository?: Repository;
}

export interface Answer {
  status: number;
  body?: unknown;
  bytes?: Buffer;
  headers?: Record<string, string>;
}

export interface Route {
  /** Method and path as the OpenAPI description writes them. */
  operation: string;
  /** Alternatives, one of which a token must hold; `app` for the App's own JWT. */
  needs: Need[] | 'app' | 'none';
  answer(call: Call): Answer;
}

/** What GitHub answers instead: thrown anywhere below a route. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: Json[],
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

export function invalid(resource: string, field: string, message: string, code = 'custom'): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource, code, field, message }]);
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function repositoryOf(call: Call): Repository {
  if (!call.repository) throw notFound();
  return call.repository;
}

export function tokenOf(call: Call): Token {
  if (!call.token) throw new ApiError(401, 'Requires authentication');
  return call.token;
}

export function appOf(call: Call): App {
  if (!call.app) throw new ApiError(401, 'A JSON web token could not be decoded');
  return call.app;
}

/** How long GitHub finds a text: in code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A number of the path. */
export function idOf(call: Call, name: string): number {
  const id = Number(call.parameters[name]);
  if (!Number.isSafeInteger(id) || id <= 0) throw notFound();
  return id;
}

const MOST_PER_PAGE = 100;

/** One page of a list, each item described when it is on it; `key` wraps it with `total_count`. */
export function page<Item>(call: Call, items: Item[], describe: (item: Item) => unknown, key?: string): Answer {
  const whole = (name: string, otherwise: number): number => {
    const number = Math.floor(Number(call.query.get(name) ?? otherwise));
    return number >= 1 ? number : otherwise;
  };
  const size = Math.min(whole('per_page', 30), MOST_PER_PAGE);
  const number = whole('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((number - 1) * size, number * size).map(describe);
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(to));
    return `<${call.world.urls.api}${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: key === undefined ? shown : { total_count: items.length, [key]: shown },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
