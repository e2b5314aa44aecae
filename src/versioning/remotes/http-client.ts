import { readFileSync } from 'node:fs';
import { Agent, request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { UserError } from '../../core/errors.js';
import { proxyFor, tunnel } from './http-proxy.js';
import type { Proxy } from './http-proxy.js';

/** Below this a body is not read to its end but its connection given up. */
const MIN_BYTES_PER_WINDOW = 1024;

export interface HttpClientOptions {
  /** Connections to one host at once. */
  connections: number;
  connectTimeoutMs: number;
  /** So long nothing, or next to nothing, may arrive. */
  readTimeoutMs: number;
  /** Certificates: `trustedAuthorities` makes them from a remote's `ssl_verify`. */
  tls: { rejectUnauthorized?: boolean; ca?: Buffer };
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are looked up. */
  environment: Readonly<Record<string, string | undefined>>;
}

export interface HttpRequest {
  /** Scheme, host and port. */
  origin: URL;
  method: string;
  /** Encoded path and query. */
  path: string;
  /** Names and values in turn; `host` and, with a body, `content-length` have to be among them. */
  headers: string[];
  body?: Buffer | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * HTTP/1.1 over connections that are kept. Redirects are not followed and nothing is repeated. Errors are those of
 * Node's sockets; a timeout has the code `ETIMEDOUT`.
 */
export class HttpClient {
  private readonly plain: Agent;
  private secure: SecureAgent | undefined;
  private readonly underWay = new WeakMap<AbortSignal, Set<ClientRequest>>();
  private readonly answers = new Map<IncomingMessage, number>();
  private readonly watch: NodeJS.Timeout;

  constructor(private readonly options: HttpClientOptions) {
    this.plain = new Agent(this.agentOptions());
    this.watch = setInterval(() => this.giveUpOnTrickles(), options.readTimeoutMs).unref();
  }

  private agentOptions() {
    const { connections, readTimeoutMs } = this.options;
    return { keepAlive: true, maxSockets: connections, scheduling: 'lifo', timeout: readTimeoutMs } as const;
  }

  /** Sends a request and returns the answer as soon as its headers are there; the body has to be read or destroyed. */
  send(request: HttpRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { signal } = request;
      const others = signal && this.startedWith(signal);
      const sent = this.start(request);
      sent.on('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : error));
      sent.once('timeout', () => sent.destroy(timeout('nothing was heard')));
      let answer: IncomingMessage | undefined;
      sent.once('response', (message: IncomingMessage) => {
        answer = message;
        this.answers.set(message, -Infinity); // its first window may be a short one
        resolve(message);
      });
      others?.add(sent);
      sent.once('close', () => {
        others?.delete(sent);
        if (answer) this.answers.delete(answer);
      });
      limitConnecting(sent, this.options.connectTimeoutMs);
      sent.end(request.body?.length ? request.body : undefined);
    });
  }

  /** One listener for all requests that a signal can stop is much cheaper than one each. */
  private startedWith(signal: AbortSignal): Set<ClientRequest> {
    signal.throwIfAborted();
    let requests = this.underWay.get(signal);
    if (!requests) {
      const made = (requests = new Set<ClientRequest>());
      this.underWay.set(signal, made);
      signal.addEventListener('abort', () => made.forEach((one) => one.destroy(signal.reason as Error)), {
        once: true,
      });
    }
    return requests;
  }

  /** The sockets' own timeout sees a byte now and then as life. */
  private giveUpOnTrickles(): void {
    for (const [answer, seen] of this.answers) {
      const { bytesRead } = answer.socket;
      if (bytesRead - seen < MIN_BYTES_PER_WINDOW) answer.destroy(timeout('next to nothing arrived'));
      this.answers.set(answer, bytesRead);
    }
  }

  private start({ origin, method, path, headers }: HttpRequest): ClientRequest {
    const { readTimeoutMs, environment } = this.options;
    const options = { method, headers, timeout: readTimeoutMs };
    const { hostname, port } = origin;
    const host = hostname.replace(/^\[|\]$/g, '');
    const proxy = proxyFor(origin, environment);
    if (origin.protocol === 'https:') {
      return secureRequest({ ...options, host, port: port || 443, path, agent: this.secureAgent(proxy) });
    }
    if (!proxy) return plainRequest({ ...options, host, port: port || 80, path, agent: this.plain });
    const through = proxy.authorization === undefined ? [] : ['proxy-authorization', proxy.authorization];
    return plainRequest({
      ...options,
      headers: [...headers, ...through],
      host: proxy.host,
      port: proxy.port,
      path: `${origin.origin}${path}`,
      agent: this.plain,
    });
  }

  private secureAgent(proxy: Proxy | undefined): SecureAgent {
    if (this.secure) return this.secure;
    const agent = new SecureAgent({ ...this.agentOptions(), ...this.options.tls });
    if (proxy) agent.createConnection = tunnel(proxy, this.options.connectTimeoutMs);
    return (this.secure = agent);
  }

  /** Lets go of connections. */
  close(): void {
    clearInterval(this.watch);
    this.plain.destroy();
    this.secure?.destroy();
  }
}

/** Reads a whole body. Fails when it breaks off or is longer than `maxBytes`. */
export function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    answer.on('data', (piece: Buffer) => {
      pieces.push(piece);
      length += piece.length;
      if (length > maxBytes) answer.destroy(new Error(`the answer is longer than ${maxBytes} bytes`));
    });
    answer.on('end', () => resolve(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)));
    answer.on('error', reject);
    answer.on('close', () => {
      if (!answer.complete) reject(brokenOff());
    });
  });
}

/** The size an answer says it has, if it says one. */
export function contentLength(answer: IncomingMessage): number | undefined {
  const written = answer.headers['content-length'];
  return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

/** The TLS options a remote's `ssl_verify` stands for. Throws `CONFIG_INVALID` (exit 2) for a file that cannot be read. */
export function trustedAuthorities(name: string, verify: boolean | string): HttpClientOptions['tls'] {
  if (typeof verify === 'boolean') return verify ? {} : { rejectUnauthorized: false };
  try {
    return { ca: readFileSync(verify) };
  } catch (cause) {
    throw new UserError({
      code: 'CONFIG_INVALID',
      message: `remote "${name}": ssl_verify = ${verify} cannot be read`,
      hint: 'Write true, false, or the path of a file with the certificates to trust.',
      exitCode: 2,
      cause,
    });
  }
}

function brokenOff(): Error {
  return Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' });
}

function timeout(what: string): Error {
  return Object.assign(new Error(`${what} in time`), { code: 'ETIMEDOUT' });
}

function limitConnecting(request: ClientRequest, limitMs: number): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => request.destroy(timeout('no connection came about')), limitMs);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => clearTimeout(timer));
    socket.once('close', () => clearTimeout(timer));
  });
}
