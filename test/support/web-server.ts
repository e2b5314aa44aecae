import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface WebServer {
  url: string;
  /** Every request: method, path and the headers that prove who asks. */
  seen: { method: string; path: string; authorization?: string | undefined; token?: string | undefined }[];
  /** A path of its own for some requests: a status, or where it leads. */
  decide: (request: IncomingMessage) => undefined | number | { location: string };
  stop(): Promise<void>;
}

/** A server of the files in a directory, by GET, HEAD and ranges. */
export async function startWebServer(directory: string): Promise<WebServer> {
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    web.seen.push({ method, path, authorization: headers.authorization, token: headers['x-token'] as string });
    const decided = web.decide(request);
    if (decided !== undefined) {
      const [status, more] = typeof decided === 'number' ? [decided, {}] : [302, decided];
      response.writeHead(status, { 'content-length': 0, ...more }).end();
      return;
    }
    const file = join(directory, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    const bytes = readFileSync(file);
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
    response.writeHead(headers.range ? 206 : 200, {
      'content-length': bytes.length - from,
      ...(headers.range !== undefined && range),
    });
    response.end(method === 'HEAD' ? undefined : bytes.subarray(from));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const web: WebServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    decide: () => undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return web;
}
