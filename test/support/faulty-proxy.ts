import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request: it passes, the connection is reset, or a status without a body answers it. */
export type Fault = 'pass' | 'reset' | 'cut' | number;

export interface FaultyProxy {
  endpoint: string;
  /** Method and path of every request seen. */
  seen: string[];
  /** Decides about each request; `cut` ends the answer in the middle of its body. */
  decide: (request: IncomingMessage) => Fault;
  stop(): Promise<void>;
}

/** An HTTP proxy before a server on 127.0.0.1 that does to requests what its `decide` says. */
export async function startFaultyProxy(upstreamPort: number): Promise<FaultyProxy> {
  const server = createServer((request, response) => {
    proxy.seen.push(`${request.method} ${request.url}`);
    const fault = proxy.decide(request);
    if (fault === 'reset') {
      request.socket.resetAndDestroy();
    } else if (typeof fault === 'number') {
      request.resume();
      response.writeHead(fault, { 'content-length': 0 }).end();
    } else {
      forward(request, response, upstreamPort, fault === 'cut');
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: FaultyProxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    decide: () => 'pass',
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

function forward(request: IncomingMessage, response: ServerResponse, port: number, isCut: boolean): void {
  const { method, url, headers } = request;
  const upstream = send({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode!, answer.headers);
    if (!isCut) {
      answer.pipe(response);
      return;
    }
    answer.once('data', (bytes: Buffer) => {
      answer.destroy();
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket!.resetAndDestroy());
    });
  });
  upstream.on('error', () => response.destroy());
  request.pipe(upstream);
}
