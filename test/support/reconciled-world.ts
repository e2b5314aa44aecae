import { Octokit } from '@octokit/rest';
import { createReconcileCaches, performAct, reconcile } from '../../src/commands/index.js';
import type { Reconciled, ReconcileDeps, ReconcileLog } from '../../src/commands/index.js';
import type { Report } from '../../src/commands/report-schema.js';
import { GITHUB_ARTIFACT_HOSTS, actOf, keyText, keysOf } from '../../src/github/index.js';
import type { ReconcileKey } from '../../src/github/index.js';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { GitHubSimulator } from './github-simulator/index.js';
import type { MergeGroup, Permissions, PullRequest, WorkflowRun } from './github-simulator/index.js';
import type { ForeignComments } from './github-simulator/routes/comments.js';
import { reportOf } from './churn-report.js';
import { CONFIG, WORKFLOW, honestReport } from './honest-report.js';
import type { Numbers } from './honest-report.js';

const FILES = {
  'assay.yaml': CONFIG,
  [WORKFLOW]: 'on: [pull_request, merge_group]\n',
  'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n    outs: [out/predictions.csv]\n',
  'train.py': 'print()\n',
  'README.md': 'Churn\n',
};

const SECRET = '0123456789abcdef0123456789abcdef';

export interface WorldOptions {
  /** Beside those that are there; null: it is not there. */
  files?: Record<string, string | null>;
  /** The App has `actions: write`. */
  mayRerun?: boolean;
  /** What it was installed with, where that is not all it asks for. */
  permissions?: Permissions;
  /** When it begins. */
  startsAt?: Date;
  /** Whether calls are held against GitHub's description, which takes time. */
  validate?: boolean;
  seed?: number;
  /** What the App may do with comments by others. */
  foreignComments?: ForeignComments;
}

/** A repository with the App installed, and whoever reconciles it as webhooks say. */
export class ReconciledWorld {
  private time = new Date('2026-03-02T09:00:00Z');
  readonly github: GitHubSimulator;
  readonly app;
  readonly repository;
  readonly installation;
  readonly logs: ReconcileLog[] = [];
  caches = createReconcileCaches();
  /** false: the App's token may not comment. */
  mayComment = true;

  constructor(options: WorldOptions = {}) {
    const { files = {}, mayRerun = false, validate = true, seed = 1, foreignComments, startsAt } = options;
    if (startsAt) this.time = startsAt;
    const foreign = foreignComments && { foreignComments };
    this.github = new GitHubSimulator({ now: () => this.time, seed, validate, ...foreign });
    const permissions = { ...PERMISSIONS, ...(mayRerun && { actions: 'write' as const }) };
    this.app = this.github.addApp({ slug: 'assay', permissions, events: [...EVENTS], webhookSecret: SECRET });
    const all = Object.entries({ ...FILES, ...files }).filter((one): one is [string, string] => one[1] !== null);
    this.repository = this.github.addRepository('octo/churn', { files: Object.fromEntries(all) });
    this.repository.addCollaborator('ana', 'write');
    this.repository.addCollaborator('rita', 'write');
    this.installation = this.github.install(this.app, [this.repository], options.permissions);
    this.github.deliveries.clear();
  }

  deps(): ReconcileDeps {
    const { github } = this;
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const client = new Octokit({
      baseUrl: github.apiUrl,
      auth: this.installation.token(this.mayComment ? {} : { permissions: { ...PERMISSIONS, pull_requests: 'read' } }),
      request: { fetch: github.fetch },
      log,
    });
    return {
      client,
      app: { id: this.app.id, slug: 'assay' },
      now: () => this.time,
      caches: this.caches,
      log: (entry) => void this.logs.push(entry),
      serverUrl: 'https://github.com',
      allowedHosts: GITHUB_ARTIFACT_HOSTS,
      fetch: github.fetch,
      mayRerun: this.app.permissions['actions'] === 'write',
    };
  }

  pass(minutes: number): void {
    this.time = new Date(this.time.getTime() + minutes * 60_000);
  }

  /** Opens a pull request of a branch of the repository. */
  open(files: Record<string, string> = { 'train.py': 'print(1)\n' }, branch = 'feature', base = 'main'): PullRequest {
    this.repository.push(branch, { files, by: 'ana' });
    return this.repository.openPullRequest({ head: branch, base, by: 'ana' });
  }

  key(pull: PullRequest): ReconcileKey {
    return { kind: 'pull_request', repository: this.repository.ref, number: pull.number };
  }

  async reconcile(key: ReconcileKey): Promise<Reconciled> {
    this.github.forgetRequests();
    return reconcile(key, this.deps());
  }

  /** Everything that waiting webhooks ask for, and what that asks for. */
  async settle(): Promise<void> {
    for (;;) {
      const keys = new Map<string, ReconcileKey>();
      for (const { event, payload } of this.github.deliveries.take(this.app)) {
        const act = actOf(event, payload);
        if (act) await performAct(act, this.deps());
        for (const key of keysOf(event, payload)) keys.set(keyText(key), key);
      }
      if (keys.size === 0) return;
      await this.follow([...keys.values()]);
    }
  }

  /** What the sweep does. */
  async sweep(): Promise<void> {
    await this.follow([{ kind: 'repository', repository: this.repository.ref }]);
  }

  private async follow(keys: readonly ReconcileKey[]): Promise<void> {
    for (const key of keys) await this.follow((await reconcile(key, this.deps())).follow);
  }

  /** A run that ends with a report of these numbers. */
  report(head: PullRequest | MergeGroup, numbers: Numbers = {}, conclusion = 'success'): WorkflowRun {
    const run = this.start(head);
    this.finish(run, head, numbers, conclusion);
    return run;
  }

  start(head: PullRequest | MergeGroup): WorkflowRun {
    return 'number' in head
      ? this.repository.startRun({ pull: head, workflow: WORKFLOW })
      : this.repository.startRun({
          headSha: head.headSha,
          branch: head.headRef.replace('refs/heads/', ''),
          event: 'merge_group',
          workflow: WORKFLOW,
        });
  }

  finish(run: WorkflowRun, head: PullRequest | MergeGroup, numbers: Numbers = {}, conclusion = 'success'): void {
    const report = this.reportFor(run, head, numbers);
    run.uploadArtifact(`assay-report.${numbers.project ?? 'root'}.${run.attempt}`, {
      'report.json': JSON.stringify(report),
    });
    run.complete(conclusion);
  }

  reportFor(run: WorkflowRun, head: PullRequest | MergeGroup, numbers: Numbers = {}): Report {
    const base = reportOf({});
    return {
      ...honestReport(numbers),
      subject: {
        ...base.subject,
        head_sha: head.headSha,
        base_sha: 'number' in head ? this.repository.head(head.baseRef) : head.baseSha,
        pull_request: 'number' in head ? head.number : null,
        run_id: run.id,
        run_attempt: run.attempt,
      },
      inputs: { config_sha: this.repository.blobId('main', 'assay.yaml') ?? null, data: {}, models: {} },
      ...numbers.more,
    };
  }

  check(sha: string, name = 'assay / gate') {
    const found = this.repository.latestCheck(sha, name, this.app);
    return found && { status: found.status, conclusion: found.conclusion, title: found.output.title };
  }

  comments(pull: PullRequest): string[] {
    return pull.commentsBy(this.app).map(({ body }) => body);
  }

  writes(): string[] {
    return this.github.requests.filter(({ isWrite }) => isWrite).map(({ method, path }) => `${method} ${path}`);
  }

  async close(): Promise<void> {
    await this.github.close();
  }
}
