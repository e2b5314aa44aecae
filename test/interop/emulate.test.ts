import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createAccess } from '../../app/github-access.js';
import type { GitHubAccess } from '../../app/github-access.js';
import { createLog } from '../../app/log.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { readSettings } from '../../app/settings.js';
import type { AppSettings } from '../../app/settings.js';
import { isSigned } from '../../app/signature.js';
import {
  GitHubError,
  branchTip,
  changedFiles,
  createCheck,
  createComment,
  deleteComment,
  keyText,
  keysOf,
  listChecks,
  listInstallations,
  listInstalledRepositories,
  listOpenPullRequests,
  listRuns,
  permissionOf,
  readComments,
  readFileAt,
  readPullRequest,
  readRepository,
  updateCheck,
  updateComment,
} from '../../src/github/index.js';
import type { CheckDraft, CheckRun, Comment, RepositoryRef } from '../../src/github/index.js';
import { startEmulate } from '../support/emulate-server.js';
import type { EmulateServer } from '../support/emulate-server.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import { octokitOf } from '../support/octokit-of.js';
import { describeWithPeer, peer } from '../support/peers.js';

jest.setTimeout(60_000);

const APP_ID = 4711;
const SECRET = '0123456789abcdef0123456789abcdef';
const RULES = 'version: 1\n';
const MARKER = '<!-- assay:v1 project=root -->';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

/** A GitHub with the App on a repository of `octo`, in which a pull request adds train.py. */
interface Side {
  access: GitHubAccess;
  repository: RepositoryRef;
  pull: number;
}

function accessTo(apiUrl: string, appId: number, key: string, fetch: typeof globalThis.fetch): GitHubAccess {
  const settings = readSettings({
    APP_ID: String(appId),
    PRIVATE_KEY: key,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: apiUrl,
  });
  const log = createLog({ level: 'fatal', secrets: [], write: () => {} });
  return createAccess(settings as AppSettings, {
    log,
    fetch,
    now: () => Date.now(),
    isThrottled: false,
    onCall: () => {},
  });
}

function simulated(github: GitHubSimulator): Side {
  const app = github.addApp({ slug: 'assay', permissions: PERMISSIONS, events: [...EVENTS], webhookSecret: SECRET });
  github.addUser('octo');
  const repository = github.addRepository('octo/churn', { files: { 'assay.yaml': RULES } });
  github.install(app, [repository]);
  repository.push('feature', { files: { 'train.py': 'print()\n' }, by: 'octo' });
  const { number } = repository.openPullRequest({ head: 'feature', by: 'octo' });
  const access = accessTo(github.apiUrl, app.id, app.privateKey, github.fetch);
  return { access, repository: repository.ref, pull: number };
}

/** `hook`: where it sends its webhooks. */
const seedOf = (hook: string) => ({
  tokens: { octo_token: { login: 'octo', scopes: ['repo', 'user'] } },
  github: {
    users: [{ login: 'octo' }],
    repos: [{ owner: 'octo', name: 'churn', auto_init: true }],
    apps: [
      {
        app_id: APP_ID,
        slug: 'assay',
        name: 'Assay',
        private_key: privateKey,
        permissions: PERMISSIONS,
        events: [...EVENTS],
        webhook_url: hook,
        webhook_secret: SECRET,
        installations: [{ installation_id: 100, account: 'octo', repository_selection: 'all' }],
      },
    ],
  },
});

async function emulated(url: string): Promise<Side> {
  const octo = octokitOf(globalThis.fetch, { baseUrl: url, auth: 'octo_token' });
  const at = { owner: 'octo', repo: 'churn' };
  const put = (path: string, text: string, branch: string) =>
    octo.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...at,
      path,
      message: `Add ${path}`,
      content: Buffer.from(text).toString('base64'),
      branch,
    });
  await put('assay.yaml', RULES, 'main');
  const { data } = await octo.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: 'heads/main' });
  const { sha } = (data as { object: { sha: string } }).object;
  await octo.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: 'refs/heads/feature', sha });
  await put('train.py', 'print()\n', 'feature');
  const opened = await octo.request('POST /repos/{owner}/{repo}/pulls', {
    ...at,
    title: 'Change of feature',
    head: 'feature',
    base: 'main',
  });
  const { number } = opened.data as { number: number };
  const access = accessTo(url, APP_ID, privateKey, globalThis.fetch);
  const [installation] = await listInstallations(await access.app());
  const { id, owner, name } = await readRepository(octo, { owner: 'octo', name: 'churn' });
  return { access, repository: { installationId: installation!.id, id, owner, name }, pull: number };
}

/** What the App's calls come to, step by step, without ids and times. */
async function transcript({ access, repository, pull }: Side): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  async function step<T>(name: string, call: () => Promise<T>, shown: (value: T) => unknown): Promise<T | undefined> {
    try {
      const value = await call();
      told[name] = shown(value);
      return value;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      told[name] = `refused: ${error.kind}`;
      return undefined;
    }
  }
  const check = ({ name, status, conclusion, title, summary, externalId }: CheckRun) => ({
    name,
    status,
    conclusion,
    title,
    summary,
    externalId,
  });
  const comment = ({ body, author }: Comment) => ({ body, author: author.login, type: author.type });

  const identity = await access.identity();
  told['who the App is'] = { slug: identity.slug, permissions: identity.permissions };
  told['what it was granted'] = await access.permissions(repository);
  const client = await access.repository(repository);
  const { installationId } = repository;
  await step(
    'its installations',
    async () => listInstallations(await access.app()),
    (found) => found.map(({ account, isSuspended }) => [account?.login, isSuspended]),
  );
  await step(
    'the repositories of one',
    async () => listInstalledRepositories(await access.installation(installationId), installationId),
    (found) => found.map(({ owner, name }) => [owner, name]),
  );

  const opened = await step(
    'the pull request',
    () => readPullRequest(client, repository, pull),
    ({ state, isDraft, isFork, headRef, baseRef, headOwner, commentsCount, author }) => ({
      ...{ state, isDraft, isFork, headRef, baseRef, headOwner, commentsCount },
      author: author.login,
    }),
  );
  const headSha = opened!.headSha;
  await step(
    'open pull requests',
    () => listOpenPullRequests(client, repository),
    (found) => found.map(({ number }) => number - pull),
  );
  await step(
    'one that is not there',
    () => readPullRequest(client, repository, 999),
    () => 'found',
  );
  await step(
    'its files',
    () => changedFiles(client, repository, pull),
    ({ files }) => files.map(({ path }) => path),
  );
  await step(
    'the tip of the base',
    () => branchTip(client, repository, 'main'),
    (sha) => /^[0-9a-f]{40}$/.test(sha ?? ''),
  );
  await step(
    'the rules',
    () => readFileAt(client, repository, 'assay.yaml', 'main', 1000),
    (file) => file?.text,
  );
  await step(
    'a file that is not there',
    () => readFileAt(client, repository, 'none.yaml', 'main', 1000),
    (file) => file?.text ?? 'none',
  );
  await step(
    'runs',
    () => listRuns(client, repository, headSha),
    (runs) => runs.length,
  );
  await step(
    'what its author may do',
    () => permissionOf(client, repository, 'octo'),
    (permission) => permission,
  );

  const draft: CheckDraft = {
    name: 'assay / gate',
    headSha,
    externalId: 'a1:0.0:0123456789abcdef:',
    status: 'queued',
    title: 'Waiting',
    summary: 'Waiting for the workflow.',
  };
  const made = await step('a check, made', () => createCheck(client, repository, draft), check);
  const line = { path: 'train.py', start_line: 1, end_line: 1, annotation_level: 'failure' as const, message: 'x' };
  const judged = { ...draft, status: 'completed', conclusion: 'failure', title: 'Worse', annotations: [line] } as const;
  await step('and concluded', () => updateCheck(client, repository, made!.id, judged), check);
  await step(
    'found by its name',
    () => listChecks(client, repository, headSha, { name: draft.name }),
    (checks) => checks.map(check),
  );
  await step(
    'found as ours',
    () => listChecks(client, repository, headSha, { appId: identity.id }),
    (checks) => checks.map(({ name }) => name),
  );
  await step(
    'one of a commit that is not there',
    () => createCheck(client, repository, { ...draft, headSha: 'f'.repeat(40) }),
    () => 'made',
  );

  const list = () => readComments(client, repository, pull, ({ body }) => body.startsWith(MARKER));
  const shown = ({ comments }: Awaited<ReturnType<typeof readComments>>) => comments.map(comment);
  await step('no comment yet', list, shown);
  const first = await step(
    'a comment, made',
    () => createComment(client, repository, pull, `${MARKER}\nfail`),
    comment,
  );
  await step('and edited', () => updateComment(client, repository, first!.id, `${MARKER}\npass`), comment);
  await step('found by its marker', list, shown);
  await step(
    'and deleted',
    () => deleteComment(client, repository, first!.id),
    () => 'gone',
  );
  await step('found no more', list, shown);
  await step(
    'one that is not there, edited',
    () => updateComment(client, repository, first!.id, 'x'),
    () => 'edited',
  );
  return told;
}

/** Where emulate is not as GitHub is; ours goes by GitHub's description. */
const DIFFERENCES: Record<string, unknown> = {
  'the repositories of one': 'refused: not_found',
  'its files': [],
  // Its check runs do not say which App made them.
  'found as ours': [],
  'one of a commit that is not there': 'made',
};

interface Hook {
  event: string;
  isSigned: boolean;
  keys: string[];
}

describeWithPeer('emulate', 'the App against another stand-in for GitHub', (program) => {
  const hooks: Hook[] = [];
  const receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const event = String(request.headers['x-github-event']);
      const signature = String(request.headers['x-hub-signature-256']);
      const keys = keysOf(event, JSON.parse(body.toString())).map(keyText);
      hooks.push({ event, isSigned: isSigned(body, signature, [SECRET]), keys });
      response.end();
    });
  });
  let server: EmulateServer;
  let github: GitHubSimulator;
  beforeAll(async () => {
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    server = await startEmulate(program, peer('node24') ?? process.execPath, seedOf(hook));
    github = new GitHubSimulator({ now: () => new Date() });
  });
  afterAll(async () => {
    await server.stop();
    receiver.close();
    await github.close();
  });

  test('its calls come to the same as against the simulator, and webhooks are understood', async () => {
    const ours = await transcript(simulated(github));
    const theirs = await transcript(await emulated(server.url));
    expect(theirs).toEqual({ ...ours, ...DIFFERENCES });

    const of = (event: string) => hooks.filter((hook) => hook.event === event);
    for (let tries = 0; tries < 100 && of('issue_comment').length < 3; tries += 1) await setTimeout(20);
    expect(hooks.filter((hook) => !hook.isSigned)).toEqual([]);
    expect(of('pull_request')).toMatchObject([{ keys: ['octo/churn#1'] }]);
    // Our own comments, and our own checks.
    expect([...of('issue_comment'), ...of('check_run')].flatMap(({ keys }) => keys)).toEqual([]);
    expect(hooks.length).toBeGreaterThan(5);
  });
});
