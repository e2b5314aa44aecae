import type * as z from 'zod';
import type { GitHubAnswer, GitHubClient, Repository } from './client.js';
import { GitHubError } from './github-error.js';
import { translateError } from './translate-error.js';

type Parameters = Record<string, unknown>;

/** The parameters that name a repository in a route. */
export function inRepository({ owner, name }: Repository): { owner: string; repo: string } {
  return { owner, repo: name };
}

/** Sends a call and hands back the answer as it is. Throws `GitHubError`. */
export async function send(client: GitHubClient, route: string, parameters: Parameters): Promise<GitHubAnswer> {
  try {
    return await client.request(route, parameters);
  } catch (error) {
    throw translateError(error, callText(route, parameters));
  }
}

/** Sends a call that makes something new: never twice by itself, or the thing would be there twice. */
export function sendOnce(client: GitHubClient, route: string, parameters: Parameters): Promise<GitHubAnswer> {
  return send(client, route, { ...parameters, request: { retries: 0 } });
}

/** Sends a call and reads its answer by `schema`. Throws `GitHubError`; `invalid` where the answer is another one. */
export async function ask<Schema extends z.ZodType>(
  client: GitHubClient,
  route: string,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { data } = await send(client, route, parameters);
  return understood(data, schema, callText(route, parameters));
}

/** The same, undefined where GitHub has no such thing. */
export async function askIfThere<Schema extends z.ZodType>(
  client: GitHubClient,
  route: string,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  try {
    return await ask(client, route, parameters, schema);
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not_found') return undefined;
    throw error;
  }
}

/** An answer read by `schema`; `what` names the call. Throws `GitHubError` of kind `invalid`. */
export function understood<Schema extends z.ZodType>(data: unknown, schema: Schema, what: string): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue!.path.join('.') || 'the answer';
  throw new GitHubError({
    // Text in the place of JSON is an answer that was cut off, or comes from something before GitHub.
    kind: typeof data === 'string' ? 'unavailable' : 'invalid',
    message: `GitHub's answer to ${what} is not as described: ${place}: ${issue!.message}`,
    cause: parsed.error,
  });
}

/** A call for messages: its route and the repository, without any other value. */
export function callText(route: string, { owner, repo }: Parameters): string {
  return typeof owner === 'string' && typeof repo === 'string' ? `${route} of ${owner}/${repo}` : route;
}
