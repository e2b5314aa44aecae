import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { authenticate, authorize, countAgainstLimit, visibleRepository } from './access.js';
import { ConnectionLost } from './faults.js';
import type { Faults } from './faults.js';
import type { Level, PermissionName } from './model.js';
import type { OpenApi } from './openapi.js';
import { answerDownload } from './routes/artifacts.js';
import { ApiError } from './routes/route.js';
import type { Answer, Call, Json } from './routes/route.js';
import type { Match, Router } from './routes/router.js';
import type { World } from './world.js';

/** One request that arrived. */
export interface SeenRequest {
  method: string;
  /** With its query. */
  path: string;
  /** The operation of the description, if the simulator knows it. */
  route: string | undefined;
  /** 0 where the connection ended. */
  status: number;
  /** Whether it could change something for others to see: tokens are not counted. */
  isWrite: boolean;
  /** Login of who asked. */
  actor: string | undefined;
}

/** What came in and what was wrong with it. */
export interface Log {
  problems: string[];
  requests: SeenRequest[];
  usedPermissions: Set<string>;
}

/** The way of a request: fault, route, who asks, may they, is it valid, the route's answer, is that valid. */
export class Api {
  constructor(
    private readonly world: World,
    private readonly router: Router,
    private readonly faults: Faults,
    private readonly openApi: OpenApi | undefined,
    private readonly log: Log,
    private readonly requestsPerHour: number,
  ) {}

  async respond(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const { api, blob } = this.world.urls;
    if (url.origin === new URL(blob).origin) {
      const { problem, ...answer } = answerDownload(this.world, url, request.headers);
      if (problem !== undefined) this.log.problems.push(problem);
      return this.toResponse(answer);
    }
    if (url.origin !== new URL(api).origin) {
      this.log.problems.push(`a request went to ${url.origin}`);
      throw new ConnectionLost();
    }
    const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '');
    const match = this.router.match(request.method, path);
    const seen: SeenRequest = {
      method: request.method,
      path: path + url.search,
      route: match?.route.operation,
      status: 0,
      isWrite: !['GET', 'HEAD'].includes(request.method) && Array.isArray(match?.route.needs ?? []),
      actor: undefined,
    };
    this.log.requests.push(seen);
    const fault = this.faults.strike(match?.route.operation, `${request.method} ${path}`);
    if (fault?.kind === 'slow') await sleep(fault.delayMs ?? 50, undefined, { signal: request.signal });
    let answer: Answer;
    try {
      if (fault) this.faults.refuse(fault);
      answer = await this.answer(request, url, match, seen);
    } catch (error) {
      if (!(error instanceof ApiError) && !(error instanceof ConnectionLost)) {
        this.log.problems.push(`the simulator broke at ${request.method} ${path}: ${String(error)}`);
      }
      if (!(error instanceof ApiError)) throw error;
      answer = this.errorAnswer(error);
    }
    if (fault?.kind === 'answer_lost') throw new ConnectionLost();
    if (fault?.kind === 'not_json') {
      answer = { status: fault.status ?? 502, bytes: Buffer.from('<html>'), headers: { 'content-type': 'text/html' } };
    }
    seen.status = answer.status;
    return this.toResponse(answer);
  }

  private async answer(request: Request, url: URL, match: Match | undefined, seen: SeenRequest): Promise<Answer> {
    if (!match) {
      this.log.problems.push(`the simulator has no route ${request.method} ${url.pathname}`);
      throw new ApiError(404, 'Not Found');
    }
    const { route, parameters } = match;
    const who = route.needs === 'none' ? {} : authenticate(this.world, request.headers.get('authorization'));
    seen.actor = who.token?.actor.login ?? who.app?.slug;
    if (route.needs === 'app' && !who.app) throw new ApiError(401, 'A JSON web token could not be decoded');
    if (Array.isArray(route.needs) && !who.token) throw new ApiError(403, 'Resource not accessible by integration');
    const limits = countAgainstLimit(this.world, who.token, this.requestsPerHour, route.needs === 'app');
    const { owner, repo } = parameters;
    const repository =
      owner !== undefined && repo !== undefined
        ? visibleRepository(this.world, who.token, `${owner}/${repo}`)
        : undefined;
    if (who.token) {
      const need = authorize(route, who.token, repository);
      const levels = Object.entries(need) as [PermissionName, Level][];
      for (const [name, level] of levels) this.log.usedPermissions.add(`${name}:${level}`);
    }
    const body = await bodyOf(request);
    this.checkRequest(match, url, body);
    const call: Call = {
      world: this.world,
      url,
      headers: request.headers,
      parameters,
      query: url.searchParams,
      body: body ?? {},
      ...who,
      ...(repository && { repository }),
    };
    const answer = this.conditional(request, route.answer(call));
    // What has not changed is not counted.
    if (answer.status === 304 && who.token) who.token.used.inWindow--;
    if (!answer.bytes && answer.status !== 304)
      this.openApi?.checkResponse(route.operation, answer.status, answer.body);
    return { ...answer, headers: { ...limits, ...answer.headers } };
  }

  private checkRequest({ route, parameters }: Match, url: URL, body: Json | undefined): void {
    const found = this.openApi?.checkRequest(route.operation, parameters, url.searchParams, body);
    if (!found) return;
    this.log.problems.push(...found.wrong, ...found.ignored);
    if (found.wrong.length > 0) throw new ApiError(422, `Invalid request.\n\n${found.wrong.join('\n')}`);
  }

  private conditional(request: Request, answer: Answer): Answer {
    if (request.method !== 'GET' || answer.status !== 200) return answer;
    const content = answer.bytes ?? JSON.stringify(answer.body);
    const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
    const headers = { ...answer.headers, etag };
    if (request.headers.get('if-none-match') === etag) return { status: 304, headers };
    return { ...answer, headers };
  }

  private errorAnswer({ status, message, errors, headers }: ApiError): Answer {
    const documentation = 'https://docs.github.com/rest';
    const body = { message, ...(errors && { errors }), documentation_url: documentation, status: String(status) };
    return { status, body, headers };
  }

  private toResponse({ status, body, bytes, headers }: Answer): Response {
    const text = body === undefined ? null : JSON.stringify(body);
    const hasBody = ![204, 304].includes(status);
    return new Response(hasBody ? ((bytes as Uint8Array<ArrayBuffer> | undefined) ?? text) : null, {
      status,
      headers: {
        date: this.world.now().toUTCString(),
        ...(text !== null && { 'content-type': 'application/json; charset=utf-8' }),
        'x-github-request-id': `SIM:${this.log.requests.length}`,
        'x-github-media-type': 'github.v3; format=json',
        ...headers,
      },
    });
  }
}

/** The JSON that was sent, if any. */
async function bodyOf(request: Request): Promise<Json | undefined> {
  const text = await request.text();
  if (text === '') return undefined;
  try {
    const parsed = JSON.parse(text) as unknown;
    if (parsed !== null && typeof parsed === 'object') return parsed as Json;
  } catch {
    // Below.
  }
  throw new ApiError(400, 'Problems parsing JSON');
}
