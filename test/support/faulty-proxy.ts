import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What happens to one request:
 * - `pass`; a number: a status without a body; an object with `status`: that answer instead of the server's
 * - `reset`: the connection is reset before the server hears of it; `reset-after`: when the server has done its work
 * - `stall`: no answer ever comes
 * - of the answer's body: `cut` ends it in the middle, `hang` stops in the middle, `trickle` sends a byte now and then,
 *   `flip` changes one byte, `overstated` promises more bytes than come, `understated` fewer
 * - `flip-request`: one byte of the request's body changes on its way
 * - an object with `rewrite`: the answer's body as text is changed by it
 */
export type Fault =
  | 'pass'
  | 'reset'
  | 'reset-after'
  | 'stall'
  | 'cut'
  | 'hang'
  | 'trickle'
  | 'flip'
  | 'overstated'
  | 'understated'
  | 'flip-request'
  | number
  | { status: number; headers?: Record<string, string>; body?: string }
  | { rewrite: (body: string) => string };

export interface FaultyProxy {
  endpoint: string;
  /** Method and path of every request seen. */
  seen: string[];
  /** Decides about each request. */
  decide: (request: IncomingMessage) => Fault;
  stop(): Promise<void>;
}

const TRICKLE_MS = 100;

/** An HTTP proxy before a server on 127.0.0.1 that does to requests what its `decide` says. */
export async function startFaultyProxy(upstreamPort: number): Promise<FaultyProxy> {
  const server = createServer((request, response) => {
    proxy.seen.push(`${request.method} ${request.url}`);
    const fault = proxy.decide(request);
    if (fault === 'reset') {
      request.socket.resetAndDestroy();
    } else if (fault === 'stall') {
      request.resume();
    } else if (typeof fault === 'number' || (typeof fault === 'object' && 'status' in fault)) {
      const { status, headers, body = '' } = typeof fault === 'number' ? { status: fault, headers: {} } : fault;
      request.resume();
      request.once('end', () => {
        response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
      });
    } else {
      forward(request, response, upstreamPort, fault);
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

type Forwarded = Exclude<Fault, number | { status: number }>;

function forward(request: IncomingMessage, response: ServerResponse, port: number, fault: Forwarded): void {
  const { method, url, headers } = request;
  const upstream = send({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    if (fault === 'pass' || fault === 'flip-request') {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
      return;
    }
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece));
    answer.on('end', () => spoil(response, answer.statusCode!, answer.headers, Buffer.concat(pieces), fault));
  });
  upstream.on('error', () => response.destroy());
  if (fault !== 'flip-request') {
    request.pipe(upstream);
    return;
  }
  request.on('data', (piece: Buffer) => upstream.write(flipped(piece)));
  request.on('end', () => upstream.end());
}

function spoil(
  response: ServerResponse,
  status: number,
  headers: IncomingHttpHeaders,
  body: Buffer,
  fault: Exclude<Forwarded, 'pass' | 'flip-request'>,
): void {
  const half = body.subarray(0, Math.ceil(body.length / 2));
  const answer = (length: number) => response.writeHead(status, { ...headers, 'content-length': length });
  if (typeof fault === 'object') {
    const text = fault.rewrite(body.toString('utf8'));
    answer(Buffer.byteLength(text)).end(text);
  } else if (fault === 'reset-after') {
    response.socket!.resetAndDestroy();
  } else if (fault === 'cut') {
    answer(body.length).write(half, () => response.socket!.resetAndDestroy());
  } else if (fault === 'hang') {
    answer(body.length).write(half);
  } else if (fault === 'trickle') {
    answer(body.length).flushHeaders();
    let sent = 0;
    const timer = setInterval(() => response.write(body.subarray(sent, ++sent)), TRICKLE_MS);
    response.once('close', () => clearInterval(timer));
  } else if (fault === 'overstated') {
    answer(body.length + 10).write(body, () => response.socket!.destroy());
  } else if (fault === 'understated') {
    // written past Node, which would not let it happen
    const lines = Object.entries({ ...headers, 'content-length': Math.max(body.length - 1, 0) });
    const head = lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
    response.socket!.write(`HTTP/1.1 ${status} OK\r\n${head}\r\n`);
    response.socket!.end(body);
  } else {
    answer(body.length).end(flipped(body));
  }
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[copy.length - 1]! ^= 1;
  return copy;
}
