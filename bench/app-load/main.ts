/**
 * The App under load: 200 webhooks a second for three minutes, of pushes to 500 pull requests in ten installations, against a
 * stand-in of GitHub. Measures how long an acknowledgement takes, how much memory the App needs and whether what it keeps
 * grows, and how long it takes until every pull request shows a check of its newest commit. What is kept is what a full
 * collection leaves, as V8 traces it: resident memory goes up and down with the collector by more than any leak.
 * Usage: main.js [dist/app/index.js] [--seconds 180] [--rate 200] [--save]; exit 1 where a promise is broken.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { GitHubSimulator } from '../../test/support/github-simulator/index.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { ROOT, machineFacts } from '../suite.js';

interface Sample {
  atSeconds: number;
  mib: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '180' },
    rate: { type: 'string', default: '200' },
    pulls: { type: 'string', default: '500' },
    installations: { type: 'string', default: '10' },
    save: { type: 'boolean', default: false },
  },
});
const [seconds, rate, pullCount, installationCount] = [
  values.seconds,
  values.rate,
  values.pulls,
  values.installations,
].map(Number) as [number, number, number, number];
const APP = positionals[0] ?? join(ROOT, 'dist/app/index.js');
const SECRET = '0123456789abcdef0123456789abcdef';
const PROMISED = { p99Ms: 50, peakMiB: 250, slopeMiBPerMinute: 1, settledSeconds: 20 * 60 };

const github = new GitHubSimulator({ validate: false });
await github.start();
const app = github.addApp({ slug: 'assay', permissions: PERMISSIONS, events: [...EVENTS], webhookSecret: SECRET });
const pulls = Array.from({ length: installationCount }, (_, owner) => {
  const workflow = '.github/workflows/ml.yml';
  const files = { 'assay.yaml': `version: 1\ngithub: {workflows: [${workflow}]}\n`, [workflow]: 'on: pull_request\n' };
  const repository = github.addRepository(`owner-${owner}/model`, { files });
  github.install(app, [repository]);
  return Array.from({ length: Math.ceil(pullCount / installationCount) }, (_, index) => {
    repository.push(`branch-${index}`, { files: { 'step.txt': '0' } });
    return { repository, pull: repository.openPullRequest({ head: `branch-${index}` }) };
  });
}).flat();
github.deliveries.clear();

const child = spawn(process.execPath, ['--trace-gc', APP], {
  env: {
    PATH: process.env['PATH'],
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: github.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [memory, kept] = [[] as Sample[], [] as Sample[]];
let begunMs = Date.now();
const url = await listeningAt(child);
const sampler = setInterval(() => void sample(), 1000);

// Deliveries are sent by a thread of its own, so that the stand-in's work does not count as the App's.
const sender = new Worker(new URL('./sender.js', import.meta.url), {
  workerData: { url: `${url}/api/github/webhooks` },
});
begunMs = Date.now();
const total = seconds * rate;
for (let sent = 0; sent < total;) {
  const due = Math.min(total, Math.floor(((Date.now() - begunMs) / 1000) * rate));
  for (; sent < due; sent += 1) {
    pulls[sent % pulls.length]!.pull.push({ files: { 'step.txt': String(sent) } });
    for (const { event, headers, body } of github.deliveries.take())
      if (event === 'pull_request') sender.postMessage({ headers, body });
  }
  await setTimeout(5);
}
const acknowledged = await new Promise<{ ms: number[]; refused: number }>((resolve) => {
  sender.once('message', resolve);
  sender.postMessage('end');
});
const sentSeconds = (Date.now() - begunMs) / 1000;
while (unsettled() > 0 && (Date.now() - begunMs) / 1000 < PROMISED.settledSeconds) await setTimeout(1000);
const settledSeconds = (Date.now() - begunMs) / 1000;
const left = unsettled();
clearInterval(sampler);
child.kill('SIGTERM');
await new Promise((resolve) => child.once('close', resolve));
await github.close();

const sorted = acknowledged.ms.sort((a, b) => a - b);
const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
const result = {
  machine: machineFacts(),
  webhooks: total,
  perSecond: total / sentSeconds,
  refused: acknowledged.refused,
  acknowledgementMs: { p50: quantile(0.5), p99: quantile(0.99), most: quantile(1) },
  memoryMiB: { peak: Math.max(...memory.map(({ mib }) => mib)), keptSlopePerMinute: slopePerMinute(kept) },
  pullRequests: pulls.length,
  unsettled: left,
  settledSeconds,
};
console.log(JSON.stringify(result, null, 2));
if (values.save) writeFileSync(join(ROOT, 'bench/app-load/results.json'), `${JSON.stringify(result, null, 2)}\n`);
const isKept =
  result.acknowledgementMs.p99 < PROMISED.p99Ms &&
  result.memoryMiB.peak < PROMISED.peakMiB &&
  result.memoryMiB.keptSlopePerMinute < PROMISED.slopeMiBPerMinute &&
  result.refused === 0 &&
  left === 0;
process.exitCode = isKept ? 0 : 1;

function unsettled(): number {
  return pulls.filter(({ repository, pull }) => !repository.latestCheck(pull.headSha, 'assay / gate', app)).length;
}

async function sample(): Promise<void> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
  if (bytes > 0) memory.push({ atSeconds: (Date.now() - begunMs) / 1000, mib: bytes / 2 ** 20 });
}

/** Least squares over the second half of the load. */
function slopePerMinute(samples: readonly Sample[]): number {
  const half = samples.filter(({ atSeconds }) => atSeconds > sentSeconds / 2 && atSeconds <= sentSeconds);
  const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const [x, y] = [mean(half.map(({ atSeconds }) => atSeconds)), mean(half.map(({ mib }) => mib))];
  const covariance = half.reduce((sum, { atSeconds, mib }) => sum + (atSeconds - x) * (mib - y), 0);
  return (60 * covariance) / half.reduce((sum, { atSeconds }) => sum + (atSeconds - x) ** 2, 0);
}

async function listeningAt(program: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    program.once('close', (code) => reject(new Error(`the App ended with ${code}: ${text}`)));
    program.stdout!.on('data', (chunk: Buffer) => {
      const told = chunk.toString();
      for (const [, mib] of told.matchAll(/ ms: Mark-Compact .*? -> ([\d.]+) /g))
        kept.push({ atSeconds: (Date.now() - begunMs) / 1000, mib: Number(mib) });
      if (text.length > 100_000) return;
      text += told;
      const port = /"msg":"listening".*"port":(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
}
