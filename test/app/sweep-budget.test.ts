import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemClock } from '../../app/clock.js';
import { createService } from '../../app/create-service.js';
import type { Service } from '../../app/create-service.js';
import { createLog } from '../../app/log.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { readSettings } from '../../app/settings.js';
import { GitHubSimulator } from '../support/github-simulator/index.js';
import type { Repository } from '../support/github-simulator/index.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const WORKFLOW = '.github/workflows/ml.yml';
/** Enough to tell what one more costs; the docs tell what 500 do. */
const PULLS = Number(process.env['ASSAY_SWEEP_PULLS'] ?? 20);

let github: GitHubSimulator;
let service: Service;
let repository: Repository;
let lines: string[];

beforeEach(async () => {
  github = new GitHubSimulator({ validate: false });
  const app = github.addApp({ slug: 'assay', permissions: PERMISSIONS, events: [...EVENTS], webhookSecret: SECRET });
  const files = { 'assay.yaml': `version: 1\ngithub: {workflows: [${WORKFLOW}]}\n` };
  repository = github.addRepository('acme/churn', { files, workflows: [WORKFLOW] });
  github.install(app, [repository]);
  for (let index = 0; index < PULLS; index += 1) {
    repository.push(`branch-${index}`, { files: { 'a.txt': String(index) } });
    // Comments of one that has just changed are listed again: it can change once more within the second.
    repository.openPullRequest({ head: `branch-${index}` }).updatedAt = new Date(Date.now() - 60_000);
  }
  lines = [];
  const settings = readSettings({ APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: SECRET });
  service = createService(settings, {
    log: createLog({ level: 'warn', secrets: [], write: (line) => lines.push(line) }),
    fetch: github.fetch,
    clock: systemClock,
    isThrottled: false,
    unhurriedEveryMs: 0,
  });
  service.start(false);
  while ((await service.handle(new Request('http://x/readyz'))).status !== 200) await setTimeout(10);
});
afterEach(async () => {
  await service.stop();
  await github.close();
});

/** What one sweep, to its end, asked of GitHub. */
async function swept() {
  github.forgetRequests();
  await service.sweep();
  await service.idle();
  const { requests } = github;
  return {
    writes: requests.filter(({ isWrite, route }) => isWrite && !route?.endsWith('/access_tokens')).length,
    reads: requests.filter(({ isWrite }) => !isWrite).length,
    free: requests.filter(({ status }) => status === 304).length,
    tokens: requests.filter(({ route }) => route?.endsWith('/access_tokens')).length,
  };
}

test('a sweep costs four reads a quiet pull request, nearly all of them free, and writes nothing', async () => {
  const first = await swept();
  expect(lines).toEqual([]);
  for (const pull of repository.pulls)
    expect(repository.latestCheck(pull.headSha, 'assay / gate')?.status).toBe('queued');
  expect(first.tokens).toBe(2);
  const second = await swept();
  expect(second.writes).toBe(0);
  // Deliveries, installations, repositories; then pull requests and merge groups of each repository.
  expect(second.reads).toBeLessThanOrEqual(4 * PULLS + 5);
  const third = await swept();
  expect(third).toMatchObject({ writes: 0, tokens: 0 });
  expect(third.reads - third.free).toBeLessThanOrEqual(5);
}, 120_000);
