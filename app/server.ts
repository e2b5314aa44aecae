import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

export interface Listening {
  port: number;
  /** Takes no new connection; resolves when the answers that are under way are sent. */
  close(): Promise<void>;
}

/** GitHub gives up after ten seconds; who sends slower than this is not GitHub. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than the minute for which balancers keep an unused connection: they, not we, end it. */
const KEEP_ALIVE_MS = 65_000;
const MAX_CONNECTIONS = 1000;

/** A listener in front of a fetch-style handler: the same code as where there is no server. */
export async function listen(
  handle: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  let isClosing = false;
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    (incoming, outgoing) => {
      if (isClosing) outgoing.setHeader('connection', 'close');
      outgoing.once('finish', () => isClosing && setImmediate(() => server.closeIdleConnections()));
      serve(handle, incoming, outgoing).catch(() => outgoing.destroy());
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      isClosing = true;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

async function serve(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = requestOf(incoming);
  const response = request ? await handle(request) : new Response('bad request\n', { status: 400 });
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  // A body that was not read, because the request was refused, would be taken for the next request.
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.setHeader('content-length', body.byteLength);
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

/** undefined: its address or headers are none. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const pairs = Object.entries(headers).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value ?? '']).map((each): [string, string] => [name, each]),
    );
    return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
      method,
      headers: pairs,
      ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}
