import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves a fetch-style handler on a free port of loopback; where it throws, the connection ends without an answer. */
export async function startHttpServer(handle: (request: Request) => Promise<Response>): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      try {
        const gone = new AbortController();
        outgoing.once('close', () => gone.abort());
        const response = await handle(await toRequest(incoming, url, gone.signal));
        const bytes = Buffer.from(await response.arrayBuffer());
        outgoing.writeHead(response.status, {
          ...Object.fromEntries(response.headers),
          'content-length': bytes.length,
        });
        outgoing.end(incoming.method === 'HEAD' ? undefined : bytes);
      } catch {
        incoming.socket.destroy();
      }
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function toRequest(incoming: IncomingMessage, url: string, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (!['connection', 'transfer-encoding', 'keep-alive', 'expect', 'upgrade'].includes(name)) {
      headers.set(name, String(value));
    }
  }
  const { method = 'GET' } = incoming;
  const body = ['GET', 'HEAD'].includes(method) ? undefined : Buffer.concat(chunks);
  return new Request(url + incoming.url, { method, headers, signal, ...(body && body.length > 0 && { body }) });
}
