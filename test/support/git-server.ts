import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QUIET_ENVIRONMENT } from './temporary-repository.js';

export interface GitServer {
  /** Without a slash at the end. A name below `localhost`, since the artifact client refuses plain addresses. */
  url: string;
  /** Why requests were turned away, other than the first one without credentials. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * Serves the repositories below `directory` by git's own `http-backend`, for `credentials` (`user:password`) only. Like
 * GitHub it takes exactly one Authorization header.
 */
export async function startGitServer(directory: string, credentials: string): Promise<GitServer> {
  const wanted = `basic ${Buffer.from(credentials).toString('base64')}`;
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const headers = request.rawHeaders.filter(
      (_, index, all) => index % 2 === 1 && all[index - 1]!.toLowerCase() === 'authorization',
    );
    if (headers.length === 1 && headers[0]!.toLowerCase() === wanted.toLowerCase()) {
      return void backend(directory, request, response);
    }
    if (headers.length > 0) refused.push(`${headers.length} Authorization headers: ${headers.join(' | ')}`);
    response.writeHead(headers.length > 1 ? 400 : 401, { 'www-authenticate': 'Basic realm="git"' });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://github.localhost:${(server.address() as AddressInfo).port}`,
    refused,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** One request through git-http-backend, a CGI program: `Status:` and headers, an empty line, the body. */
function backend(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const env = {
    ...QUIET_ENVIRONMENT,
    GIT_PROJECT_ROOT: directory,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: 'octo',
    REMOTE_ADDR: '127.0.0.1',
  };
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    const headers = answer
      .toString('utf8', 0, end)
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(answer.subarray(end + 4));
  });
}
