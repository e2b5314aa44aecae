import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ConnectionOptions } from 'node:tls';
import { percentDecoded } from './percent-decoded.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy that the environment names. */
export interface Proxy {
  host: string;
  port: number;
  /** Value of `Proxy-Authorization`. */
  authorization?: string;
}

const MAX_HEAD_BYTES = 16 * 1024;

/**
 * The proxy for an address: `HTTPS_PROXY` or `HTTP_PROXY`, in either case, unless `NO_PROXY` names the host, a domain
 * above it, or `*`. As in curl and Python, `HTTP_PROXY` in capitals does not count on a web server (CGI).
 */
export function proxyFor(origin: URL, environment: Environment): Proxy | undefined {
  const name = origin.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const isCgi = name === 'http_proxy' && environment['REQUEST_METHOD'] !== undefined;
  const written = environment[name] || (isCgi ? undefined : environment[name.toUpperCase()]);
  if (!written || isExcepted(origin, environment['no_proxy'] ?? environment['NO_PROXY'] ?? '')) return undefined;
  const address = /^\w+:\/\//.test(written) ? written : `http://${written}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const identity = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
    ...(url.username !== '' && { authorization: `Basic ${Buffer.from(identity).toString('base64')}` }),
  };
}

function isExcepted({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const here = port || (protocol === 'https:' ? '443' : '80');
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .some((word) => {
      if (word === '*') return true;
      const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(word) ?? [];
      return (only === undefined || only === here) && (hostname === name || hostname.endsWith(`.${name}`));
    });
}

type CreateConnection = (options: object, done?: (error: Error | null, socket: Socket) => void) => Socket | undefined;

/** What an agent connects with to reach hosts through a proxy by `CONNECT`. */
export function tunnel(proxy: Proxy, timeoutMs: number): CreateConnection {
  return (options, done) => {
    const target = options as ConnectionOptions & { host: string; port: number };
    const fail = (error: Error) => {
      socket.destroy();
      done!(error, undefined as never);
    };
    const socket = connect(proxy.port, proxy.host);
    const name = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
    const authorization = proxy.authorization === undefined ? '' : `Proxy-Authorization: ${proxy.authorization}\r\n`;
    socket.once('connect', () => socket.write(`CONNECT ${name} HTTP/1.1\r\nHost: ${name}\r\n${authorization}\r\n`));
    socket.once('error', fail);
    socket.setTimeout(timeoutMs, () => fail(proxyError('does not answer', 'ETIMEDOUT')));
    let head = Buffer.alloc(0);
    socket.on('data', function onData(bytes: Buffer) {
      head = Buffer.concat([head, bytes]);
      if (head.length > MAX_HEAD_BYTES) fail(proxyError('does not speak HTTP', 'EPROTO'));
      if (!head.includes('\r\n\r\n')) return;
      socket.removeListener('data', onData);
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(head.toString('latin1'))?.[1];
      if (status !== '200') {
        const isPassing = status === undefined || status >= '500';
        fail(proxyError(`refuses the connection (${status ?? 'no HTTP'})`, isPassing ? 'EPROXY' : 'EPROXYREFUSED'));
        return;
      }
      socket.setTimeout(0);
      socket.removeListener('error', fail);
      done!(null, connectTls({ ...target, socket }));
    });
    return undefined;
  };

  function proxyError(what: string, code: string): Error {
    return Object.assign(new Error(`the proxy ${proxy.host}:${proxy.port} ${what}`), { code });
  }
}
