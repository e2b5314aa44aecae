import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import {
  branchPullRequest,
  dependabotPullRequest,
  draftPullRequest,
  expiredArtifact,
  firstTimeContributor,
  forkPullRequest,
  GitHubSimulator,
  twoPullRequestsOneHead,
} from '../support/github-simulator/index.js';
import type { App, Installation, Permissions, PullRequest, Repository } from '../support/github-simulator/index.js';
import { GitStore } from '../support/github-simulator/git-store.js';
import { OpenApi } from '../support/github-simulator/openapi.js';
import { unzip } from '../support/unzip.js';

const ALL: Permissions = {
  actions: 'write',
  administration: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
};
const EVENTS = ['pull_request', 'workflow_run', 'check_run', 'check_suite', 'issue_comment', 'merge_group', 'push'];
const WORKFLOW = `run-name: Measure \${{ inputs.digest }}
on:
  pull_request:
  workflow_dispatch:
    inputs:
      digest: {}
`;

let time: Date;
let github: GitHubSimulator;
let app: App;
let repository: Repository;
let installation: Installation;
let pull: PullRequest;
let token: string;

interface Told {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of any route; the OpenAPI description says its type
  body: any;
  headers: Headers;
}

async function ask(route: string, body?: unknown, as = token, headers: Record<string, string> = {}): Promise<Told> {
  const [method, path] = route.split(' ') as [string, string];
  const response = await github.fetch(github.apiUrl + path.replace('~', `/repos/${repository.fullName}`), {
    method,
    headers: { authorization: `Bearer ${as}`, ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

beforeEach(() => {
  time = new Date('2026-03-02T09:00:00Z');
  github = new GitHubSimulator({ now: () => time });
  app = github.addApp({
    slug: 'assay',
    permissions: ALL,
    events: EVENTS,
    webhookSecret: 'a secret of this test, long enough',
  });
  repository = github.addRepository('acme/churn', {
    files: { 'assay.yaml': 'version: 1\n', 'src/train.py': 'print()\n', '.github/workflows/assay.yaml': WORKFLOW },
  });
  installation = github.install(app, [repository]);
  ({ pull } = branchPullRequest(repository));
  token = installation.token();
});
afterEach(() => github.close());

test('a manifest becomes an App once', async () => {
  github.offerManifest('code', app);
  const convert = (): Promise<Told> => ask('POST /app-manifests/code/conversions');
  expect(await convert()).toMatchObject({
    status: 201,
    body: { id: app.id, pem: app.privateKey, webhook_secret: app.webhookSecret },
  });
  expect((await convert()).status).toBe(404);
});

test('a private key signs for its own App alone', async () => {
  const other = github.addApp({ slug: 'other', permissions: { metadata: 'read' } });
  expect(await ask('GET /app', undefined, app.jwt())).toMatchObject({
    status: 200,
    body: { slug: 'assay', id: app.id },
  });
  const [header, , signature] = app.jwt().split('.') as [string, string, string];
  const [, claims] = other.jwt().split('.') as [string, string];
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${app.jwt().split('.')[1]}.`;
  for (const forged of [`${header}.${claims}.${signature}`, unsigned, token, 'eyJ.x.y']) {
    expect((await ask('GET /app', undefined, forged)).status).toBe(401);
  }
  const jwt = app.jwt();
  time = new Date(time.getTime() + 10 * 60_000);
  expect((await ask('GET /app', undefined, jwt)).status).toBe(401);
  expect((await ask('GET ~', undefined, app.jwt())).status).toBe(403);
});

describe('installation tokens', () => {
  const create = (body?: unknown): Promise<Told> =>
    ask(`POST /app/installations/${installation.id}/access_tokens`, body, app.jwt());

  test('hold what is asked of them, for an hour', async () => {
    const { status, body } = await create({ permissions: { checks: 'read' }, repository_ids: [repository.id] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      permissions: { checks: 'read', metadata: 'read' },
      expires_at: '2026-03-02T10:00:00Z',
    });
    expect(body.token).toMatch(/^ghs_\S{100,}$/);
    expect((await ask(`GET ~/commits/${pull.headSha}/check-runs`, undefined, body.token)).status).toBe(200);
    expect((await ask('GET ~/pulls', undefined, body.token)).status).toBe(403);
    time = new Date(time.getTime() + 3_600_000);
    expect((await ask('GET ~', undefined, body.token)).status).toBe(401);
  });

  test('hold no more than the installation, and see no other repository', async () => {
    expect((await create({ permissions: { contents: 'write' } })).status).toBe(422);
    expect((await create({ repository_ids: [1] })).status).toBe(422);
    github.addRepository('acme/other');
    expect((await ask('GET /repos/acme/other')).status).toBe(404);
    expect((await ask('GET /installation/repositories')).body).toMatchObject({ total_count: 1 });
    expect((await ask('GET /app/installations', undefined, app.jwt())).body).toMatchObject([{ id: installation.id }]);
    expect((await ask(`GET /app/installations/${installation.id}`, undefined, app.jwt())).body.app_id).toBe(app.id);
    expect((await ask('GET ~/installation', undefined, app.jwt())).body.id).toBe(installation.id);
  });

  test('end with the installation', async () => {
    installation.suspend();
    expect((await ask('GET ~')).status).toBe(403);
    expect((await create()).status).toBe(403);
    installation.uninstall();
    expect((await ask('GET ~')).status).toBe(401);
    expect((await create()).status).toBe(404);
  });
});

describe('permissions', () => {
  // Route, what alone opens it (each of a list suffices), body.
  const MATRIX: [route: string, alone: string[], body?: object][] = [
    ['GET ~', ['metadata:read']],
    ['GET ~/pulls', ['pull_requests:read']],
    ['GET ~/pulls/1', ['pull_requests:read']],
    ['GET ~/pulls/1/files', ['pull_requests:read']],
    ['GET ~/pulls/1/commits', ['pull_requests:read']],
    ['GET ~/commits/SHA/pulls', ['pull_requests:read']],
    ['GET ~/commits/SHA', ['contents:read']],
    ['GET ~/commits', ['contents:read']],
    ['GET ~/contents/assay.yaml', ['contents:read']],
    ['GET ~/compare/main...feature', ['contents:read']],
    ['GET ~/branches/main', ['contents:read']],
    ['GET ~/git/trees/main', ['contents:read']],
    ['GET ~/git/ref/heads/main', ['contents:read']],
    ['GET ~/git/matching-refs/heads/', ['contents:read']],
    ['GET ~/commits/SHA/check-runs', ['checks:read']],
    ['GET ~/commits/SHA/check-suites', ['checks:read']],
    ['POST ~/check-runs', ['checks:write'], { name: 'x', head_sha: 'SHA' }],
    ['GET ~/actions/runs', ['actions:read']],
    ['GET ~/actions/artifacts', ['actions:read']],
    ['POST ~/actions/workflows/assay.yaml/dispatches', ['actions:write'], { ref: 'main' }],
    ['GET ~/actions/permissions', ['administration:read']],
    ['GET ~/actions/permissions/workflow', ['administration:read']],
    ['GET ~/actions/permissions/fork-pr-workflows-private-repos', ['administration:read']],
    ['GET ~/issues/1/comments', ['issues:read', 'pull_requests:read']],
    ['POST ~/issues/1/comments', ['issues:write', 'pull_requests:write'], { body: 'x' }],
    ['GET ~/collaborators/ana/permission', ['metadata:read']],
    ['GET ~/rules/branches/main', ['metadata:read']],
    ['GET ~/rulesets', ['metadata:read']],
    ['GET /orgs/acme/teams/release/memberships/ana', ['members:read']],
  ];

  // All three, or jest takes the last argument for a callback.
  test.each(MATRIX.map(([route, alone, body]) => [route, alone, body] as const))(
    '%s is opened by %j',
    async (route, alone, body) => {
      github.addTeam('acme', 'release', ['ana']);
      const here = (text: string): string => text.replace('SHA', pull.headSha);
      const sent = body && (JSON.parse(here(JSON.stringify(body))) as object);
      const one = alone.map((word) => word.split(':') as [keyof Permissions, 'read' | 'write']);
      for (const [name, level] of one) {
        const { status } = await ask(here(route), sent, installation.token({ permissions: { [name]: level } }));
        expect([200, 201, 204]).toContain(status);
        if (level === 'write') {
          const reader = installation.token({ permissions: { [name]: 'read' } });
          expect((await ask(here(route), sent, reader)).status).toBe(403);
        }
      }
      const others = Object.fromEntries(
        Object.entries(ALL).filter(([name]) => !one.some(([wanted]) => wanted === name)),
      );
      const refused = await ask(here(route), sent, installation.token({ permissions: others }));
      if (!alone.includes('metadata:read')) {
        expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
        expect(refused.headers.get('x-accepted-github-permissions')).toBe(alone.join('; ').replaceAll(':', '='));
      }
      expect([...github.usedPermissions]).toEqual(expect.arrayContaining(alone));
    },
  );

  test('a person may what the role says, and makes no checks', async () => {
    repository.addCollaborator('rita', 'read');
    const [reader, writer, stranger] = ['rita', 'ana', 'eve'].map((login) => github.userToken(login)) as [
      string,
      string,
      string,
    ];
    const { id } = pull.comment({ by: 'ana', body: 'by ana' });
    expect((await ask('GET ~/pulls', undefined, reader)).status).toBe(200);
    expect((await ask('GET ~/pulls', undefined, stranger)).status).toBe(404);
    expect((await ask(`PATCH ~/issues/comments/${id}`, { body: 'x' }, reader)).status).toBe(403);
    expect((await ask(`PATCH ~/issues/comments/${id}`, { body: 'x' }, writer)).status).toBe(200);
    const check = { name: 'assay / gate', head_sha: pull.headSha };
    expect(await ask('POST ~/check-runs', check, writer)).toMatchObject({
      status: 403,
      body: { message: 'You must authenticate via a GitHub App.' },
    });
  });

  test('an event needs the permission to see it', () => {
    expect(() => github.addApp({ slug: 'blind', permissions: {}, events: ['merge_group'] })).toThrow(
      'merge_queues: read',
    );
  });

  test.each([undefined, 'Bearer nobody', 'Basic abc'])('nobody asks with %p', async (authorization) => {
    const response = await github.fetch(`${github.apiUrl}/repos/acme/churn`, {
      headers: authorization ? { authorization } : {},
    });
    expect(response.status).toBe(401);
  });
});

describe('check runs', () => {
  const output = { title: 'Gate', summary: 'All well.' };
  const create = (body: object, as = token): Promise<Told> =>
    ask('POST ~/check-runs', { name: 'assay / gate', head_sha: pull.headSha, ...body }, as);
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'x' };
  const action = { label: 'Accept', description: 'Accept it', identifier: 'accept' };

  test.each<[string, object]>([
    ['a sha that is not there', { head_sha: 'f'.repeat(40) }],
    ['a branch for a sha', { head_sha: 'feature' }],
    ['no summary', { output: { title: 'x' } }],
    ['no title', { output: { summary: 'x' } }],
    ['a long summary', { output: { ...output, summary: 'x'.repeat(65_536) } }],
    ['a long text', { output: { ...output, text: 'x'.repeat(65_536) } }],
    ['51 annotations', { output: { ...output, annotations: Array(51).fill(annotation) } }],
    ['an annotation of no level', { output: { ...output, annotations: [{ ...annotation, annotation_level: 'bad' }] } }],
    ['an annotation without message', { output: { ...output, annotations: [{ ...annotation, message: undefined }] } }],
    ['an annotation that ends early', { output: { ...output, annotations: [{ ...annotation, start_line: 2 }] } }],
    [
      'an annotation of 65 KB',
      { output: { ...output, annotations: [{ ...annotation, message: 'x'.repeat(65_537) }] } },
    ],
    ['a title of 256', { output: { ...output, annotations: [{ ...annotation, title: 'x'.repeat(256) }] } }],
    ['4 actions', { actions: Array(4).fill(action) }],
    ['a label of 21', { actions: [{ ...action, label: 'x'.repeat(21) }] }],
    ['a description of 41', { actions: [{ ...action, description: 'x'.repeat(41) }] }],
    ['an identifier of 21', { actions: [{ ...action, identifier: 'x'.repeat(21) }] }],
    ['a conclusion of its own', { conclusion: 'fine' }],
    ['stale', { conclusion: 'stale' }],
    ['completed without a conclusion', { status: 'completed' }],
    ['a time that is none', { started_at: 'yesterday' }],
    ['an address that is none', { details_url: 'javascript:alert(1)' }],
  ])('refuse %s', async (_, body) => {
    for (const validate of [true, false]) {
      const strict = github;
      github = validate ? strict : new GitHubSimulator({ now: () => time, validate: false });
      if (!validate) {
        app = github.addApp({ slug: 'assay', permissions: ALL });
        repository = github.addRepository('acme/churn');
        ({ pull } = branchPullRequest(repository));
        token = github.install(app, [repository]).token();
      }
      expect((await create(body)).status).toBe(422);
      expect(repository.checkRuns().filter((check) => check.app === app)).toEqual([]);
      github.takeProblems();
    }
  });

  test('take what is at the limit', async () => {
    const most = {
      title: 'x',
      summary: 'ü'.repeat(65_535),
      text: 'x'.repeat(65_535),
      annotations: Array(50).fill(annotation),
    };
    const { status, body } = await create({ output: most, actions: Array(3).fill(action) });
    expect(status).toBe(201);
    expect(body.output.annotations_count).toBe(50);
    const more = await ask(`PATCH ~/check-runs/${body.id}`, { output: { ...output, annotations: [annotation] } });
    expect(more.body.output).toMatchObject({ annotations_count: 51, summary: 'All well.' });
    const listed = await ask(`GET ~/check-runs/${body.id}/annotations?per_page=100`);
    expect(listed.body).toHaveLength(51);
  });

  test('a conclusion completes, and a status opens again', async () => {
    const { body } = await create({ status: 'in_progress', conclusion: 'success', output });
    expect(body).toMatchObject({ status: 'completed', conclusion: 'success', completed_at: '2026-03-02T09:00:00Z' });
    const again = await ask(`PATCH ~/check-runs/${body.id}`, { status: 'queued' });
    expect(again.body).toMatchObject({ status: 'queued', conclusion: null, completed_at: null });
  });

  test('change by the hand of their App alone', async () => {
    const forger = github.workflowToken(repository, { checks: 'write' });
    const { body } = await create({});
    expect(await ask(`PATCH ~/check-runs/${body.id}`, { conclusion: 'success' }, forger)).toMatchObject({
      status: 403,
      body: { message: expect.stringMatching(/^Invalid app_id `15368`/) },
    });
    // The name is free for all: who looks must look at the App.
    await create({ conclusion: 'success' }, forger);
    const listed = await ask(`GET ~/commits/${pull.headSha}/check-runs?check_name=assay%20%2F%20gate`);
    expect(listed.body.total_count).toBe(2);
    const ours = await ask(`GET ~/commits/${pull.headSha}/check-runs?app_id=${app.id}`);
    expect(ours.body.check_runs).toMatchObject([{ id: body.id, app: { slug: 'assay' } }]);
    expect(repository.latestCheck(pull.headSha, 'assay / gate')?.app.slug).toBe('github-actions');
    expect(repository.latestCheck(pull.headSha, 'assay / gate', app)?.id).toBe(body.id);
  });

  test('of a name the newest counts; older ones are listed when asked for', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 3; n++) ids.push((await create({})).body.id);
    const list = async (query: string): Promise<number[]> =>
      (await ask(`GET ~/commits/feature/check-runs?${query}`)).body.check_runs.map(({ id }: { id: number }) => id);
    expect(await list('filter=latest')).toEqual([ids[2]]);
    expect(await list('filter=all')).toEqual([...ids].reverse());
    expect((await ask(`GET ~/commits/${pull.headSha}/check-suites?app_id=${app.id}`)).body.check_suites).toMatchObject([
      { latest_check_runs_count: 1, app: { id: app.id } },
    ]);
  });

  test('name no pull request of a fork', async () => {
    const fork = forkPullRequest(repository);
    const mine = await create({});
    const theirs = await create({ head_sha: fork.pull.headSha });
    expect(mine.body.pull_requests).toMatchObject([{ number: pull.number }]);
    expect(theirs).toMatchObject({ status: 201, body: { pull_requests: [] } });
  });
});

describe('comments', () => {
  const post = (body: unknown, as = token): Promise<Told> => ask('POST ~/issues/1/comments', { body }, as);

  test('hold 65,536 characters and no more', async () => {
    expect((await post('ü'.repeat(65_536))).status).toBe(201);
    expect(await post('x'.repeat(65_537))).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'body is too long (maximum is 65536 characters)' }] },
    });
    expect((await post(' ')).status).toBe(422);
    expect((await ask('POST ~/issues/99/comments', { body: 'x' })).status).toBe(404);
  });

  test('say who wrote them, and are edited in place', async () => {
    const { body } = await post('first');
    expect(body).toMatchObject({
      user: { login: 'assay[bot]', type: 'Bot' },
      performed_via_github_app: { id: app.id },
    });
    time = new Date(time.getTime() + 1000);
    const edited = await ask(`PATCH ~/issues/comments/${body.id}`, { body: 'second' });
    expect(edited.body).toMatchObject({
      body: 'second',
      created_at: body.created_at,
      updated_at: '2026-03-02T09:00:01Z',
    });
    const since = await ask('GET ~/issues/1/comments?since=2026-03-02T09:00:01Z');
    expect(since.body).toHaveLength(1);
    expect((await ask(`DELETE ~/issues/comments/${body.id}`)).status).toBe(204);
    expect((await ask(`GET ~/issues/comments/${body.id}`)).status).toBe(404);
    expect(pull.comments()).toEqual([]);
  });

  test.each([
    ['edit', 200, 204],
    ['delete', 403, 204],
    ['none', 403, 403],
  ] as const)('of others: %s', async (foreignComments, edited, deleted) => {
    github = new GitHubSimulator({ now: () => time, foreignComments });
    app = github.addApp({ slug: 'assay', permissions: ALL });
    repository = github.addRepository('acme/churn');
    ({ pull } = branchPullRequest(repository));
    token = github.install(app, [repository]).token();
    const { id } = (await post('by the Action', github.workflowToken(repository, { pull_requests: 'write' }))).body;
    expect(pull.comments()[0]!.user.login).toBe('github-actions[bot]');
    expect((await ask(`PATCH ~/issues/comments/${id}`, { body: 'x' })).status).toBe(edited);
    expect((await ask(`DELETE ~/issues/comments/${id}`)).status).toBe(deleted);
  });

  test('are reacted to once', async () => {
    const comment = pull.comment({ by: 'ana', body: '/assay help' });
    const react = (content: string): Promise<Told> =>
      ask(`POST ~/issues/comments/${comment.id}/reactions`, { content });
    const first = await react('eyes');
    expect(first.status).toBe(201);
    expect(await react('eyes')).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect((await react('thumb')).status).toBe(422);
    github.takeProblems();
    expect((await ask(`GET ~/issues/comments/${comment.id}/reactions`)).body).toMatchObject([{ content: 'eyes' }]);
    const reaction = `~/issues/comments/${comment.id}/reactions/${first.body.id}`;
    expect((await ask(`DELETE ${reaction}`)).status).toBe(204);
    expect(comment.reactions).toEqual([]);
  });
});

describe('runs and artifacts', () => {
  test('a run goes through its attempts', async () => {
    const run = repository.startRun({ pull });
    expect((await ask(`POST ~/actions/runs/${run.id}/rerun`)).status).toBe(403);
    run.complete('failure');
    time = new Date(time.getTime() + 60_000);
    expect((await ask(`POST ~/actions/runs/${run.id}/rerun`)).status).toBe(201);
    const now = await ask(`GET ~/actions/runs/${run.id}`);
    expect(now.body).toMatchObject({ run_attempt: 2, status: 'in_progress', conclusion: null, event: 'pull_request' });
    expect(now.body.triggering_actor.login).toBe('assay[bot]');
    const before = await ask(`GET ~/actions/runs/${run.id}/attempts/1`);
    expect(before.body).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    expect((await ask(`GET ~/actions/runs/${run.id}/attempts/3`)).status).toBe(404);
    run.complete();
    expect((await ask(`GET ~/actions/runs/${run.id}/jobs`)).body.jobs).toMatchObject([{ run_attempt: 2 }]);
    expect((await ask(`GET ~/actions/runs/${run.id}/jobs?filter=all`)).body.total_count).toBe(2);
  });

  test('runs are found by head, event and workflow, newest first', async () => {
    const first = repository.startRun({ pull });
    const other = repository.startRun({ branch: 'main', workflow: '.github/workflows/lint.yml' });
    const list = async (query: string): Promise<number[]> =>
      (await ask(`GET ~/actions/${query}`)).body.workflow_runs.map(({ id }: { id: number }) => id);
    expect(await list('runs')).toEqual([other.id, first.id]);
    expect(await list(`runs?head_sha=${pull.headSha}&event=pull_request`)).toEqual([first.id]);
    expect(await list('runs?status=completed')).toEqual([]);
    expect(await list('workflows/lint.yml/runs')).toEqual([other.id]);
  });

  test('a run of a fork names no pull request, but its repository', async () => {
    const { pull: theirs, from } = forkPullRequest(repository);
    const run = repository.startRun({ pull: theirs });
    const { body } = await ask(`GET ~/actions/runs/${run.id}`);
    expect(body).toMatchObject({ pull_requests: [], head_repository: { full_name: 'mallory/churn', id: from.id } });
    const found = await ask(`GET ~/pulls?head=mallory:${theirs.headRef}`);
    expect(found.body).toMatchObject([{ number: theirs.number, head: { sha: theirs.headSha } }]);
    expect((await ask(`GET ~/commits/${theirs.headSha}/pulls`)).body).toEqual([]);
  });

  test('an artifact is had by a redirect to another origin that is good for a minute', async () => {
    const run = repository.startRun({ pull });
    const artifact = run.uploadArtifact('assay-report-1', { 'report.json': '{"a":1}' });
    run.uploadArtifact('log', { 'log.txt': 'x' });
    const listed = await ask(`GET ~/actions/runs/${run.id}/artifacts?name=assay-report-1`);
    expect(listed.body).toMatchObject({
      total_count: 1,
      artifacts: [
        { id: artifact.id, expired: false, digest: artifact.digest, workflow_run: { head_sha: pull.headSha } },
      ],
    });
    const { status, headers } = await ask(`GET ~/actions/artifacts/${artifact.id}/zip`);
    expect(status).toBe(302);
    const location = headers.get('location')!;
    expect(location).toMatch(/^https:\/\/productionresultssa0\.blob\.core\.windows\.net\//);
    const download = async (url: string, init?: RequestInit): Promise<Response> => github.fetch(url, init);
    const zip = Buffer.from(await (await download(location)).arrayBuffer());
    expect(unzip(zip).get('report.json')!.toString()).toBe('{"a":1}');
    expect((await download(location.replace(/sig=[^&]+/, 'sig=x'))).status).toBe(403);
    expect((await download(location, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect(github.takeProblems()).toEqual(['an Authorization header was sent on to the origin of artifacts']);
    time = new Date(time.getTime() + 60_000);
    expect((await download(location)).status).toBe(403);
  });

  test('a fetch that follows the redirect leaves the token behind', async () => {
    const artifact = repository.startRun({ pull }).uploadArtifact('r', { 'report.json': '{}' });
    const response = await github.fetch(`${github.apiUrl}/repos/acme/churn/actions/artifacts/${artifact.id}/zip`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
  });

  test('an artifact expires', async () => {
    const { artifact } = expiredArtifact(pull, '{}');
    expect((await ask(`GET ~/actions/artifacts/${artifact.id}`)).body.expired).toBe(true);
    expect((await ask(`GET ~/actions/artifacts/${artifact.id}/zip`)).status).toBe(410);
    const later = repository.startRun({ pull }).uploadArtifact('r', { 'report.json': '{}' });
    time = new Date(time.getTime() + 90 * 86_400_000);
    token = installation.token();
    expect((await ask(`GET ~/actions/artifacts/${later.id}/zip`)).status).toBe(410);
  });

  test('a redirect elsewhere leads out of reach', async () => {
    const artifact = repository.startRun({ pull }).uploadArtifact('r', {}, { redirectTo: 'https://evil.example/x' });
    const { headers } = await ask(`GET ~/actions/artifacts/${artifact.id}/zip`);
    await expect(github.fetch(headers.get('location')!)).rejects.toThrow('fetch failed');
    expect(github.takeProblems()).toEqual(['a request went to https://evil.example']);
  });

  test('a workflow is dispatched, and says which run that made', async () => {
    const dispatch = (body: object): Promise<Told> => ask('POST ~/actions/workflows/assay.yaml/dispatches', body);
    expect((await dispatch({ ref: 'main' })).status).toBe(204);
    const told = await dispatch({ ref: 'main', inputs: { digest: 'x' }, return_run_details: true });
    expect(told.body.workflow_run_id).toBe(repository.runs.at(-1)!.id);
    expect(repository.runs.at(-1)).toMatchObject({
      event: 'workflow_dispatch',
      status: 'queued',
      inputs: { digest: 'x' },
      title: 'Measure x',
    });
    expect((await dispatch({ ref: 'nowhere' })).status).toBe(422);
    expect((await dispatch({ ref: 'main', inputs: { other: 'x' } })).status).toBe(422);
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`i${at}`, 'x']));
    expect((await dispatch({ ref: 'main', inputs: many })).status).toBe(422);
    github.takeProblems();
    expect((await ask('POST ~/actions/workflows/none.yaml/dispatches', { ref: 'main' })).status).toBe(404);
  });

  test('a first-time contributor waits for approval', async () => {
    const { run } = firstTimeContributor(repository);
    expect((await ask(`GET ~/actions/runs/${run.id}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'action_required',
    });
    expect((await ask(`GET ~/actions/runs/${run.id}/jobs`)).body.total_count).toBe(0);
    run.approve('ana');
    expect((await ask(`GET ~/actions/runs/${run.id}`)).body).toMatchObject({ status: 'in_progress', run_attempt: 1 });
  });
});

describe('git', () => {
  test('ids are what git says', () => {
    const store = new GitStore();
    const files = { 'assay.yaml': 'version: 1\n', 'src/train.py': 'print()\n', 'src.d/a': 'x', 'src-a': 'y' };
    const author = { name: 'Ana', email: 'ana@example.com', login: 'ana' };
    const date = new Date(1_772_442_000_000);
    const sha = store.commit([], files, { message: 'First commit', author, date });
    // What git 2.39 made of the same.
    expect(store.filesOf(sha).get('assay.yaml')).toBe('b82551848c644f63b8517a7bdf8be9a992e6f4da');
    expect(store.commits.get(sha)!.tree).toBe('22b4cb3c474635ca4b5bb733bbb18b5de57ed263');
    expect(sha).toBe('bee280fe4f2b387727f90f5c5a032bc717f8ec1d');
  });

  test('contents come by ref', async () => {
    pull.push({ files: { 'assay.yaml': 'version: 2\n', 'src/train.py': null } });
    const base = await ask('GET ~/contents/assay.yaml');
    expect(Buffer.from(base.body.content, 'base64').toString()).toBe('version: 1\n');
    expect(base.body.sha).toBe(repository.blobId('main', 'assay.yaml'));
    const head = await ask(`GET ~/contents/assay.yaml?ref=${pull.headSha}`);
    expect(Buffer.from(head.body.content, 'base64').toString()).toBe('version: 2\n');
    expect((await ask('GET ~/contents/src/train.py')).status).toBe(200);
    expect((await ask('GET ~/contents/src/train.py?ref=feature')).status).toBe(404);
    expect((await ask('GET ~/contents/assay.yaml?ref=nowhere')).status).toBe(404);
    expect((await ask('GET ~/contents/src')).body).toMatchObject([{ name: 'train.py', type: 'file' }]);
  });

  test('what is too large comes without its content', async () => {
    repository.push('main', { files: { 'big.bin': Buffer.alloc(1024 * 1024 + 1) } });
    expect((await ask('GET ~/contents/big.bin')).body).toMatchObject({
      encoding: 'none',
      content: '',
      size: 1_048_577,
    });
  });

  test('files of a pull request are those since the merge base', async () => {
    repository.push('main', { files: { 'elsewhere.txt': 'x' } });
    const { body } = await ask('GET ~/pulls/1/files');
    expect(body.map(({ filename }: { filename: string }) => filename)).toEqual(['train.py']);
    const compared = await ask('GET ~/compare/main...feature');
    expect(compared.body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
  });

  test('blobs, trees and references', async () => {
    const { body } = await ask('GET ~/git/trees/main?recursive=1');
    expect(body.tree.map(({ path }: { path: string }) => path)).toEqual([
      '.github',
      '.github/workflows',
      '.github/workflows/assay.yaml',
      'assay.yaml',
      'src',
      'src/train.py',
    ]);
    expect((await ask(`GET ~/git/blobs/${body.tree[3].sha}`)).body.size).toBe(11);
    expect((await ask('GET ~/git/ref/heads/main')).body.object.sha).toBe(repository.head('main'));
    expect((await ask('GET ~/git/ref/heads/ma')).status).toBe(404);
    expect((await ask('GET ~/git/matching-refs/heads/fea')).body).toMatchObject([{ ref: 'refs/heads/feature' }]);
    expect((await ask(`GET ~/commits/${pull.headSha}`)).body.parents).toMatchObject([{ sha: repository.head('main') }]);
  });
});

describe('pull requests', () => {
  test('are listed by state, head and base', async () => {
    const draft = draftPullRequest(repository).pull;
    const [one, two] = twoPullRequestsOneHead(repository);
    one.close();
    const list = async (query: string): Promise<number[]> =>
      (await ask(`GET ~/pulls?${query}`)).body.map(({ number }: { number: number }) => number);
    expect(await list('')).toEqual([two.number, draft.number, pull.number]);
    expect(await list('state=all&sort=created&direction=asc')).toEqual([1, 2, 3, 4]);
    expect(await list('base=release')).toEqual([two.number]);
    expect(await list('head=acme:draft')).toEqual([draft.number]);
    expect((await ask(`GET ~/commits/${two.headSha}/pulls`)).body).toHaveLength(2);
  });

  test('conflict, merge and lose their fork', async () => {
    pull.setConflicted(true);
    expect((await ask('GET ~/pulls/1')).body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
      merge_commit_sha: null,
    });
    pull.setConflicted(false);
    const sha = pull.merge('ana');
    expect((await ask('GET ~/pulls/1')).body).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: sha });
    expect(repository.head('main')).toBe(sha);
    const { pull: theirs, from } = forkPullRequest(repository);
    from.remove();
    expect((await ask(`GET ~/pulls/${theirs.number}`)).body.head).toMatchObject({ repo: null, sha: theirs.headSha });
    const run = repository.startRun({ pull: theirs });
    run.complete();
    theirs.close();
    expect((await ask(`GET ~/actions/runs/${run.id}`)).body.head_repository).toBeNull();
    expect((await ask('GET ~/pulls?state=all')).body[0].head.repo).toBeNull();
  });

  test('people, teams and rules', async () => {
    repository.addCollaborator('max', 'maintain');
    repository.addCollaborator('tia', 'triage');
    github.addUser('eve');
    github.addTeam('acme', 'release', ['ana'], { pending: ['max'] });
    const permission = async (login: string): Promise<unknown> =>
      (await ask(`GET ~/collaborators/${login}/permission`)).body;
    expect(await permission('ana')).toMatchObject({ permission: 'write', role_name: 'write' });
    expect(await permission('max')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await permission('tia')).toMatchObject({ permission: 'read', role_name: 'triage' });
    expect(await permission('eve')).toMatchObject({ permission: 'none' });
    expect((await ask('GET ~/collaborators/nobody/permission')).status).toBe(404);
    const member = (login: string): Promise<Told> => ask(`GET /orgs/acme/teams/release/memberships/${login}`);
    expect((await member('ana')).body.state).toBe('active');
    expect((await member('max')).body.state).toBe('pending');
    expect((await member('tia')).status).toBe(404);
    const ruleset = repository.requireChecks('main', [{ context: 'assay / gate', integrationId: app.id }], {
      mergeQueue: true,
    });
    expect((await ask('GET ~/rules/branches/main')).body.map(({ type }: { type: string }) => type)).toEqual([
      'required_status_checks',
      'merge_queue',
    ]);
    expect((await ask('GET ~/rules/branches/other')).body).toEqual([]);
    expect((await ask(`GET ~/rulesets/${ruleset.id}`)).body.enforcement).toBe('active');
    repository.protect('main', [{ context: 'assay / gate', appId: app.id }, { context: 'lint' }]);
    expect((await ask('GET ~/branches/main')).body.protection.required_status_checks.checks).toEqual([
      { context: 'assay / gate', app_id: app.id },
      { context: 'lint', app_id: null },
    ]);
  });
});

describe('HTTP', () => {
  test('pages, at most 100 long, linked', async () => {
    for (let n = 0; n < 205; n++) pull.comment({ by: 'ana', body: String(n) });
    const first = await ask('GET ~/issues/1/comments?per_page=500');
    expect(first.body).toHaveLength(100);
    expect(first.headers.get('link')).toMatch(/<[^>]*page=2[^>]*>; rel="next", <[^>]*page=3[^>]*>; rel="last"/);
    const last = await ask('GET ~/issues/1/comments?per_page=100&page=3');
    expect(last.body).toHaveLength(5);
    expect(last.headers.get('link')).not.toContain('next');
    expect((await ask('GET ~/issues/1/comments')).body).toHaveLength(30);
  });

  test('what has not changed is 304, and costs nothing', async () => {
    const first = await ask('GET ~/pulls/1');
    const etag = first.headers.get('etag')!;
    const again = await ask('GET ~/pulls/1', undefined, token, { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: undefined });
    const third = await ask('GET ~/pulls/1');
    expect(third.headers.get('x-ratelimit-used')).toBe('2');
    time = new Date(time.getTime() + 1000);
    pull.edit({ title: 'Another' });
    expect((await ask('GET ~/pulls/1', undefined, token, { 'if-none-match': etag })).status).toBe(200);
  });

  test('the hour of a token is counted', async () => {
    github = new GitHubSimulator({ now: () => time, requestsPerHour: 2 });
    app = github.addApp({ slug: 'assay', permissions: ALL });
    repository = github.addRepository('acme/churn');
    token = github.install(app, [repository]).token();
    const told = [await ask('GET ~'), await ask('GET ~'), await ask('GET ~')];
    expect(told.map(({ status, headers }) => [status, headers.get('x-ratelimit-remaining')])).toEqual([
      [200, '1'],
      [200, '0'],
      [403, '0'],
    ]);
    time = new Date(time.getTime() + 3_599_000);
    expect((await ask('GET ~')).status).toBe(403);
  });

  test('what the simulator gets wrong itself is a problem', () => {
    const problems: string[] = [];
    const openApi = new OpenApi((problem) => problems.push(problem));
    openApi.checkResponse('GET /repos/{owner}/{repo}/pulls', 200, []);
    openApi.checkResponse('GET /repos/{owner}/{repo}/pulls', 304, undefined);
    expect(problems).toEqual([]);
    openApi.checkResponse('GET /repos/{owner}/{repo}/pulls', 200, [{ id: 1 }]);
    openApi.checkResponse('GET /repos/{owner}/{repo}/pulls', 201, []);
    openApi.checkWebhook('pull_request', 'opened', { action: 'opened' });
    openApi.checkWebhook('pull_request', 'vanished', {});
    expect(problems).toEqual([
      expect.stringContaining("must have required property '_links'"),
      expect.stringContaining('no answer 201'),
      expect.stringContaining("must have required property 'number'"),
      expect.stringContaining('no webhook pull-request-vanished'),
    ]);
  });

  test('what is not GitHub’s is a problem', async () => {
    expect((await ask('GET ~/deployments')).status).toBe(404);
    await ask('GET ~/pulls?colour=red');
    await ask('POST ~/check-runs', { name: 'x', head_sha: pull.headSha, colour: 'red' });
    expect((await ask('GET ~/pulls?state=ajar')).status).toBe(422);
    expect(github.problems).toHaveLength(4);
    await expect(github.close()).rejects.toThrow('the simulator has no route GET /repos/acme/churn/deployments');
    const broken = await github.fetch(`${github.apiUrl}/repos/acme/churn/check-runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{',
    });
    expect(broken.status).toBe(400);
  });
});

describe('faults', () => {
  const comment = (): Promise<Told> => ask('POST ~/issues/1/comments', { body: 'x' });
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

  test('before: nothing happened', async () => {
    github.faults.add({ route, kind: 'server_error', times: 1 });
    github.faults.add({ route, kind: 'secondary_limit', times: 1, retryAfterSeconds: 7 });
    github.faults.add({ route: /^POST .*\/comments$/, kind: 'secondary_limit', times: 1, status: 429 });
    github.faults.add({ route: '*', kind: 'primary_limit', times: 1 });
    github.faults.add({ route: '*', kind: 'dropped', times: 1 });
    expect((await comment()).status).toBe(502);
    const limited = await comment();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '7']);
    expect((await comment()).status).toBe(429);
    const spent = await comment();
    expect([spent.status, spent.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    await expect(comment()).rejects.toThrow('fetch failed');
    expect(pull.comments()).toEqual([]);
    expect((await comment()).status).toBe(201);
  });

  test('after: it happened, and nobody heard', async () => {
    github.faults.add({ route, kind: 'answer_lost', times: 1 });
    await expect(comment()).rejects.toThrow('fetch failed');
    expect(pull.comments()).toHaveLength(1);
    github.faults.add({ route, kind: 'slow', delayMs: 30, times: 1 });
    const began = performance.now();
    await comment();
    expect(performance.now() - began).toBeGreaterThan(25);
  });

  test('by chance, as the seed says', async () => {
    const outcomes = async (seed: number): Promise<number[]> => {
      github = new GitHubSimulator({ now: () => time, seed, validate: false });
      app = github.addApp({ slug: 'assay', permissions: ALL });
      repository = github.addRepository('acme/churn');
      token = github.install(app, [repository]).token();
      github.faults.add({ route: '*', kind: 'server_error', chance: 0.5 });
      const all: number[] = [];
      for (let n = 0; n < 40; n++) all.push((await ask('GET ~')).status);
      return all;
    };
    const first = await outcomes(1);
    expect(new Set(first)).toEqual(new Set([200, 502]));
    expect(await outcomes(1)).toEqual(first);
    expect(await outcomes(2)).not.toEqual(first);
  });
});

describe('webhooks', () => {
  const heard = (): string[] =>
    github.deliveries.pending.map(({ event, action }) => (action === undefined ? event : `${event}.${action}`));

  /** Every kind of event there is. The description is held against each as it is made: problems fail `close`. */
  function everything(): void {
    const fork = forkPullRequest(repository).pull;
    const dependabot = dependabotPullRequest(repository).pull;
    const draft = draftPullRequest(repository).pull;
    draft.readyForReview();
    draft.convertToDraft();
    pull.push({ files: { 'a.txt': 'a' } });
    pull.edit({ title: 'T' });
    repository.push('release', { files: { b: 'b' } });
    pull.changeBase('release');
    pull.close();
    pull.reopen();
    const comment = pull.comment({ by: 'ana', body: '/assay help' });
    comment.edit('edited');
    pull.comment({ by: app, body: 'by the App' });
    comment.remove();
    const { run } = firstTimeContributor(repository);
    run.approve('ana');
    run.complete('failure');
    run.rerun('ana');
    run.complete();
    repository.startRun({ pull: fork });
    repository.startRun({ pull: dependabot, status: 'queued' });
    const suite = repository.checks.suiteOf(app, pull.headSha);
    const actions = [{ label: 'Accept', description: 'd', identifier: 'accept' }];
    const check = repository.checks.add({ suite, name: 'assay / gate', status: 'queued', actions });
    repository.checks.change(check.id, { status: 'completed', conclusion: 'failure', completedAt: time });
    repository.pressReRun(check.id, 'ana');
    repository.pressButton(check.id, 'accept', 'ana');
    repository.pressReRunAll(pull.headSha, app, 'ana');
    const group = repository.createMergeGroup([draft]);
    repository.startRun({ group });
    group.destroy('invalidated');
    pull.merge('ana');
    repository.deleteBranch('draft');
    installation.addRepository(github.addRepository('acme/second'));
    installation.suspend();
    installation.unsuspend();
    installation.uninstall();
  }

  test('of every kind, as the description says', () => {
    everything();
    expect([...new Set(heard())].sort()).toEqual([
      'check_run.completed',
      'check_run.created',
      'check_run.requested_action',
      'check_run.rerequested',
      'check_suite.requested',
      'check_suite.rerequested',
      'installation.created',
      'installation.deleted',
      'installation.suspend',
      'installation.unsuspend',
      'installation_repositories.added',
      'issue_comment.created',
      'issue_comment.deleted',
      'issue_comment.edited',
      'merge_group.checks_requested',
      'merge_group.destroyed',
      'pull_request.closed',
      'pull_request.converted_to_draft',
      'pull_request.edited',
      'pull_request.opened',
      'pull_request.ready_for_review',
      'pull_request.reopened',
      'pull_request.synchronize',
      'push',
      'workflow_run.completed',
      'workflow_run.in_progress',
      'workflow_run.requested',
    ]);
    // GitHub does not ask again for what runs again.
    expect(heard().filter((name) => name === 'workflow_run.requested')).toHaveLength(4);
  });

  test('have every field that the recorded ones of GitHub have', () => {
    everything();
    const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
    const recorded = JSON.parse(readFileSync(path, 'utf8')) as { name: string; examples: Record<string, unknown>[] }[];
    const missing = new Set<string>();
    let compared = 0;
    for (const { event, action, payload } of github.deliveries.pending) {
      const { examples } = recorded.find(({ name }) => name === event)!;
      const same = examples.filter((example) => example['action'] === action);
      if (same.length === 0) continue;
      compared++;
      const ours = fieldsOf(payload);
      const [first = [], ...others] = same.map((example) => [...fieldsOf(example)]);
      for (const field of first) {
        if (others.every((fields) => fields.includes(field)) && !ours.has(field) && !UP_TO_EACH.test(field))
          missing.add(`${event}: ${field}`);
      }
    }
    expect(compared).toBeGreaterThan(40);
    expect([...missing]).toEqual([]);
  });

  /** Fields below what one has and another has not. */
  const UP_TO_EACH = /\.(?:permissions|assignee|milestone|license)\./;

  /** Paths of the fields that hold something other than a list, two objects deep. */
  function fieldsOf(payload: object, depth = 2, prefix = ''): Set<string> {
    const fields = new Set<string>();
    for (const [name, value] of Object.entries(payload) as [string, unknown][]) {
      fields.add(prefix + name);
      if (depth > 0 && value !== null && typeof value === 'object' && !Array.isArray(value)) {
        for (const field of fieldsOf(value, depth - 1, `${prefix}${name}.`)) fields.add(field);
      }
    }
    return fields;
  }

  test('go to who is installed, subscribed and permitted', () => {
    const listener = github.addApp({ slug: 'other', permissions: { pull_requests: 'read' }, events: ['pull_request'] });
    github.install(listener, [repository]);
    const stranger = github.addApp({
      slug: 'stranger',
      permissions: { pull_requests: 'read' },
      events: ['pull_request'],
    });
    github.install(stranger, [github.addRepository('acme/elsewhere')]);
    github.deliveries.clear();
    pull.edit({ title: 'T' });
    repository.startRun({ pull });
    const suite = repository.checks.suiteOf(app, pull.headSha);
    const check = repository.checks.add({ suite, name: 'x', status: 'queued' });
    repository.pressReRun(check.id, 'ana');
    const byApp = (one: App): string[] =>
      github.deliveries.pending.filter((delivery) => delivery.app === one).map(({ event }) => event);
    expect(byApp(listener)).toEqual(['pull_request']);
    expect(byApp(stranger)).toEqual([]);
    expect(byApp(app)).toContain('check_run');
  });

  test('are signed, with a guid, and arrive as requests', async () => {
    github.deliveries.clear();
    pull.edit({ title: 'Größer' });
    const seen: Request[] = [];
    await github.deliveries.drain(async (request) => {
      seen.push(request.clone());
      return new Response(null, { status: 202 });
    });
    const [request] = seen as [Request];
    const body = Buffer.from(await request.arrayBuffer());
    const signature = createHmac('sha256', app.webhookSecret).update(body).digest('hex');
    expect(request.headers.get('x-hub-signature-256')).toBe(`sha256=${signature}`);
    expect(request.headers.get('x-github-event')).toBe('pull_request');
    expect(request.headers.get('x-github-delivery')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(JSON.parse(body.toString())).toMatchObject({ action: 'edited', installation: { id: installation.id } });
  });

  test('are lost, doubled and shuffled by the seed; what failed is redelivered under its guid', async () => {
    github.deliveries.clear();
    for (let n = 0; n < 100; n++) pull.edit({ title: String(n) });
    const order = github.deliveries.pending.map(({ guid }) => guid);
    const guids: string[] = [];
    const handle = async (request: Request): Promise<Response> => {
      guids.push(request.headers.get('x-github-delivery')!);
      return new Response(null, { status: 202 });
    };
    const arrived = await github.deliveries.drain(handle, { lose: 0.3, double: 0.2, shuffle: true });
    expect(arrived).toBe(guids.length);
    const distinct = new Set(guids);
    expect(distinct.size).toBeGreaterThan(50);
    expect(distinct.size).toBeLessThan(90);
    expect(guids.length).toBeGreaterThan(distinct.size);
    expect([...distinct]).not.toEqual(order.filter((guid) => distinct.has(guid)));

    const failed = await ask('GET /app/hook/deliveries?status=failure&per_page=100', undefined, app.jwt());
    expect(failed.body).toHaveLength(100 - distinct.size);
    const one = failed.body[0];
    expect((await ask(`GET /app/hook/deliveries/${one.id}`, undefined, app.jwt())).body.request.payload.action).toBe(
      'edited',
    );
    expect((await ask(`POST /app/hook/deliveries/${one.id}/attempts`, undefined, app.jwt())).status).toBe(202);
    expect(github.deliveries.pending).toMatchObject([{ guid: one.guid, isRedelivery: true }]);
    await github.deliveries.drain(handle);
    expect(guids.at(-1)).toBe(one.guid);
    const page = await ask('GET /app/hook/deliveries?per_page=1', undefined, app.jwt());
    expect(page.body).toMatchObject([{ guid: one.guid, redelivery: true, status_code: 202 }]);
    const next = new URL(/<([^>]+)>; rel="next"/.exec(page.headers.get('link')!)![1]!);
    expect((await ask(`GET ${next.pathname}${next.search}`, undefined, app.jwt())).body[0].id).toBeLessThan(
      page.body[0].id,
    );
  });
});

describe('by @octokit/rest over HTTP', () => {
  let octokit: Octokit;
  const here = { owner: 'acme', repo: 'churn' };

  beforeEach(async () => {
    const baseUrl = await github.start();
    octokit = new Octokit({ baseUrl, auth: token });
  });

  test('the whole story of a pull request', async () => {
    const { data: check } = await octokit.rest.checks.create({
      ...here,
      name: 'assay / gate',
      head_sha: pull.headSha,
      status: 'queued',
    });
    const run = repository.startRun({ pull });
    run.uploadArtifact('assay-report-1', { 'report.json': '{}' });
    run.complete();
    const { data: runs } = await octokit.rest.actions.listWorkflowRunsForRepo({ ...here, head_sha: pull.headSha });
    const { data: artifacts } = await octokit.rest.actions.listWorkflowRunArtifacts({
      ...here,
      run_id: runs.workflow_runs[0]!.id,
    });
    const [artifact] = artifacts.artifacts;
    const { data: zip } = await octokit.rest.actions.downloadArtifact({
      ...here,
      artifact_id: artifact!.id,
      archive_format: 'zip',
    });
    expect(
      unzip(Buffer.from(zip as ArrayBuffer))
        .get('report.json')!
        .toString(),
    ).toBe('{}');
    await octokit.rest.checks.update({
      ...here,
      check_run_id: check.id,
      conclusion: 'success',
      output: { title: 't', summary: 's' },
    });
    await octokit.rest.issues.createComment({ ...here, issue_number: pull.number, body: 'Well done' });
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...here,
      issue_number: 1,
      per_page: 1,
    });
    expect(comments.map(({ body }) => body)).toEqual(['Well done']);
    expect(repository.latestCheck(pull.headSha, 'assay / gate', app)).toMatchObject({ conclusion: 'success' });
    expect(github.requests.filter(({ isWrite }) => isWrite)).toHaveLength(3);
    await expect(octokit.rest.repos.get({ owner: 'acme', repo: 'none' })).rejects.toMatchObject({ status: 404 });
  });

  test('both doors say the same', async () => {
    const { artifact } = expiredArtifact(pull, '{}');
    for (let n = 0; n < 3; n++) pull.comment({ by: 'ana', body: String(n) });
    const address = `${github.apiUrl}/repos/acme/churn`;
    const asked = [
      '',
      '/pulls/1',
      '/issues/1/comments?per_page=2',
      '/contents/none',
      `/actions/artifacts/${artifact.id}/zip`,
    ];
    for (const path of asked) {
      const told = [];
      for (const door of [github.fetch, fetch]) {
        const response = await door(address + path, {
          headers: { authorization: `Bearer ${token}` },
          redirect: 'manual',
        });
        const { status, headers } = response;
        told.push([status, headers.get('link'), headers.get('etag'), headers.get('date'), await response.text()]);
      }
      expect(told[0]).toEqual(told[1]);
    }
  });

  test('a connection that ends', async () => {
    github.faults.add({ route: '*', kind: 'answer_lost', times: 1 });
    await expect(octokit.rest.issues.createComment({ ...here, issue_number: 1, body: 'x' })).rejects.toThrow();
    expect(pull.comments()).toHaveLength(1);
  });

  test('webhooks by address', async () => {
    const { createServer } = await import('node:http');
    const server = createServer((_, response) => response.writeHead(202).end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    github.deliveries.clear();
    pull.edit({ title: 'T' });
    const { port } = server.address() as { port: number };
    expect(await github.deliveries.drain(`http://127.0.0.1:${port}/hook`)).toBe(1);
    server.close();
    server.closeAllConnections();
    pull.edit({ title: 'U' });
    await github.deliveries.drain(`http://127.0.0.1:${port}/hook`);
    expect(github.deliveries.sent.map(({ statusCode }) => statusCode)).toEqual([202, 502]);
  });
});
