import type { IncomingMessage } from 'node:http';
import type { HttpClient } from './http-client.js';

const MAX_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];

export interface Question {
  url: URL;
  method: 'GET' | 'HEAD';
  /** Names and values in turn. */
  headers: readonly string[];
  signal?: AbortSignal | undefined;
}

/**
 * Asks and follows where the answers lead, never from https to http. `identity`, headers as names and values in turn,
 * goes to the first origin only. Gives the answer and the url that gave it; one that leads nowhere is an error with the
 * code `EREDIRECT`.
 */
export async function followRedirects(
  client: HttpClient,
  { url: start, method, headers, signal }: Question,
  identity: readonly string[],
): Promise<{ answer: IncomingMessage; url: URL }> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    const own = url.origin === start.origin ? identity : [];
    const answer = await client.send({
      origin: new URL(url.origin),
      method,
      path: `${url.pathname}${url.search}`,
      headers: ['host', url.host, 'user-agent', 'assay', ...headers, ...own],
      signal,
    });
    const { location } = answer.headers;
    if (!REDIRECTS.includes(answer.statusCode!) || location === undefined) return { answer, url };
    answer.resume();
    if (redirects === MAX_REDIRECTS) throw redirectError(`more than ${MAX_REDIRECTS} redirects`);
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) throw redirectError('a redirect that leads nowhere');
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      throw redirectError(`a redirect from https to http://${next.host}, which anyone could read`);
    }
    url = next;
  }
}

function redirectError(what: string): Error {
  return Object.assign(new Error(what), { code: 'EREDIRECT' });
}
