import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzip } from './unzip.js';

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
const CREATE_KEYS = ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name', 'mime_type', 'version'];
const FINALIZE_KEYS = ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name', 'size', 'hash'];

interface Artifact {
  id: number;
  key: string;
  blocks: Map<string, Buffer>;
  content?: Buffer;
  finalized: boolean;
}

export interface ResultsService {
  /** Environment of a step that uploads: `ACTIONS_RESULTS_URL` and an unsigned `ACTIONS_RUNTIME_TOKEN`. */
  environment: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string };
  /** The zip archives of the finalized artifacts so far, by name. */
  archives(): Map<string, Buffer>;
  /** What is in them: name → file name → bytes. */
  artifacts(): Map<string, Map<string, Buffer>>;
  /** Stops. Throws when a request was none that the real service would take. */
  close(): Promise<void>;
}

/**
 * Stand-in of the service that takes artifacts of a workflow run: Twirp JSON and signed block uploads, as
 * `@actions/artifact` 6.2.1 speaks them (test-infrastructure §3). Like the real one it refuses a second artifact of a
 * name (409) and a digest or size that is not the content's. What it does not know is a fault, and closing fails.
 */
export async function startResultsService(runId = 1): Promise<ResultsService> {
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:run-${runId}:job-1` })).toString('base64url');
  const token = `eyJhbGciOiJub25lIn0.${claims}.none`;
  const artifacts = new Map<string, Artifact>();
  const faults: string[] = [];

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, body, headers }) => send(response, status, body, headers),
      (error: Error) => {
        faults.push(`${request.method} ${request.url?.replace(/key=[\w-]+/, 'key=…')}: ${error.message}`);
        send(response, 400, { code: 'malformed', msg: error.message });
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', origin);
    const bytes = await readAll(request);
    const route = `${request.method} ${url.pathname}`;
    if (route.startsWith(`POST ${TWIRP}`)) {
      if (request.headers.authorization !== `Bearer ${token}`) throw new Error('wrong or no runtime token');
      const message = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
      if (message['workflow_run_backend_id'] !== `run-${runId}` || message['workflow_job_run_backend_id'] !== 'job-1') {
        throw new Error('not the run and job of the token');
      }
      if (url.pathname === `${TWIRP}CreateArtifact`) return create(message);
      if (url.pathname === `${TWIRP}FinalizeArtifact`) return finalize(message);
    }
    if (request.method === 'PUT' && url.pathname.startsWith('/upload/')) return upload(url, bytes);
    throw new Error('unknown route');
  }

  function create(message: Record<string, unknown>): Answer {
    expectKeys(message, CREATE_KEYS);
    const name = String(message['name']);
    if (/["/\\:<>|*?\r\n]/.test(name)) throw new Error(`invalid name ${name}`);
    if (artifacts.has(name)) {
      const msg = 'an artifact with this name already exists on the workflow run';
      return { status: 409, body: { code: 'already_exists', msg } };
    }
    const artifact = { id: artifacts.size + 1, key: randomUUID(), blocks: new Map(), finalized: false };
    artifacts.set(name, artifact);
    return {
      status: 200,
      body: { ok: true, signed_upload_url: `${origin}/upload/${artifact.id}?sv=1&key=${artifact.key}` },
    };
  }

  function upload(url: URL, bytes: Buffer): Answer {
    const artifact = [...artifacts.values()].find(({ id }) => url.pathname === `/upload/${id}`);
    if (!artifact || artifact.key !== url.searchParams.get('key')) throw new Error('not a signed URL of this service');
    if (artifact.finalized) throw new Error('an artifact cannot change after it was finalized');
    switch (url.searchParams.get('comp')) {
      case 'block':
        artifact.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
        break;
      case 'blocklist': {
        const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id!);
        const blocks = ids.map((id) => artifact.blocks.get(id));
        if (blocks.includes(undefined)) throw new Error('a block of the list was never sent');
        artifact.content = Buffer.concat(blocks as Buffer[]);
        break;
      }
      default:
        throw new Error('unknown kind of upload');
    }
    const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-version': '2020-10-02' };
    return { status: 201, body: undefined, headers };
  }

  function finalize(message: Record<string, unknown>): Answer {
    expectKeys(message, FINALIZE_KEYS);
    const artifact = artifacts.get(String(message['name']));
    if (!artifact?.content) throw new Error('finalized before it was uploaded');
    if (message['size'] !== String(artifact.content.length))
      throw new Error(`size ${String(message['size'])} is wrong`);
    const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
    if (message['hash'] !== digest) throw new Error(`digest ${String(message['hash'])} is wrong`);
    artifact.finalized = true;
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  }

  const archives = () =>
    new Map([...artifacts].flatMap(([name, { finalized, content }]) => (finalized ? [[name, content!] as const] : [])));

  return {
    environment: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: token },
    archives,
    artifacts: () => new Map([...archives()].map(([name, archive]) => [name, unzip(archive)])),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (faults.length > 0) throw new Error(`requests the results service does not take:\n${faults.join('\n')}`);
    },
  };
}

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

function expectKeys(message: Record<string, unknown>, keys: readonly string[]): void {
  const found = Object.keys(message).sort().join();
  if (found !== [...keys].sort().join()) throw new Error(`fields are ${found}`);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}
