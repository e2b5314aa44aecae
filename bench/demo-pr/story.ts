import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENTS, PERMISSIONS } from '../../app/manifest.js';
import { GATE } from '../../src/core/gate-check.js';
import { startApp } from '../../test/support/app-process.js';
import type { AppProcess } from '../../test/support/app-process.js';
import { checkOutPullRequest } from '../../test/support/git-mirror.js';
import { GitHubSimulator } from '../../test/support/github-simulator/index.js';
import type { App, CheckRun, PullRequest, WorkflowRun } from '../../test/support/github-simulator/index.js';
import { startResultsService } from '../../test/support/results-service.js';
import { runInJob } from '../../test/support/runner-job.js';
import type { RunnerResult } from '../../test/support/runner-job.js';
import { PULL_REQUEST, WORKFLOW, betterChange, exampleFiles, worseChange } from './example-change.js';
import { pullRequestPage } from './pull-request-page.js';

/** A pull request on a GitHub of this machine, with the App and the Action as they are shipped. */
export class Story {
  /** What the Action's runs came to, by the run's id. */
  readonly jobs = new Map<number, RunnerResult>();
  private activity: string | undefined = 'The pull request was opened.';
  private isFixed = false;
  private readonly directory = realpathSync(mkdtempSync(join(tmpdir(), 'assay-demo-')));

  private constructor(
    private readonly github: GitHubSimulator,
    private readonly registered: App,
    private readonly pull: PullRequest,
    private readonly app: AppProcess,
  ) {}

  /** Opens the pull request and starts the App. `serverUrl` is where links to GitHub's pages lead. */
  static async begin(serverUrl: string): Promise<Story> {
    const github = new GitHubSimulator();
    await github.start();
    try {
      github.world.urls.html = serverUrl;
      const webhookSecret = randomBytes(32).toString('hex');
      const registered = github.addApp({ slug: 'assay', permissions: PERMISSIONS, events: [...EVENTS], webhookSecret });
      const repository = github.addRepository('acme/churn', { files: exampleFiles() });
      github.install(registered, [repository]);
      repository.requireChecks('main', [{ context: GATE, integrationId: registered.id }]);
      const { by, branch, title, body } = PULL_REQUEST;
      repository.addCollaborator(by, 'write');
      repository.push(branch, { by, ...worseChange() });
      const pull = repository.openPullRequest({ head: branch, by, title, body });
      const app = await startApp({
        APP_ID: String(registered.id),
        PRIVATE_KEY: registered.privateKey,
        WEBHOOK_SECRET: webhookSecret,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: serverUrl,
        ASSAY_ARTIFACT_HOSTS: github.blobUrl,
      });
      return new Story(github, registered, pull, app);
    } catch (error) {
      await github.close();
      throw error;
    }
  }

  /** The page of the pull request, as on GitHub. */
  get path(): string {
    return `/${this.pull.repository.fullName}/pull/${this.pull.number}`;
  }

  get isMoving(): boolean {
    return this.activity !== undefined;
  }

  get canBeFixed(): boolean {
    return !this.isMoving && !this.isFixed;
  }

  /** The page as it is now; `fixPath` is where it links to for the fix. */
  page(fixPath?: string): string {
    const { activity } = this;
    return pullRequestPage(this.pull, {
      required: GATE,
      ...(activity !== undefined && { activity }),
      ...(fixPath !== undefined && { fixPath }),
    });
  }

  pushFix(): void {
    this.isFixed = true;
    this.activity = 'A push.';
    this.pull.push(betterChange());
  }

  /** What follows a push: a check at once, the Action's run, the App's verdict. Resolves to the gate's conclusion. */
  async judge(): Promise<string | null> {
    const { repository, headSha } = this.pull;
    const short = headSha.slice(0, 7);
    this.activity = `GitHub has told the App of ${short}.`;
    await this.deliver();
    await this.app.until(() => this.gate()?.status === 'queued');
    this.activity = `The workflow runs the Action on ${short}, which takes a few seconds.`;
    const run = repository.startRun({ pull: this.pull, workflow: WORKFLOW });
    await this.deliver();
    const job = await this.runAction(run);
    this.jobs.set(run.id, job);
    run.complete(job.exitCode === 0 ? 'success' : 'failure');
    this.activity = 'The run is over. The App reads the report and judges it by the rules of main.';
    await this.deliver();
    await this.app.until(() => this.isJudged());
    this.activity = undefined;
    return this.gate()!.conclusion;
  }

  async stopApp(): Promise<void> {
    await this.app.stop();
  }

  /** Throws where GitHub was spoken to in a way it would not take. */
  async close(): Promise<void> {
    rmSync(this.directory, { recursive: true, force: true });
    await this.github.close();
  }

  /** As the runner does: actions/checkout, then the committed Action, whose artifacts GitHub keeps. */
  private async runAction(run: WorkflowRun): Promise<RunnerResult> {
    const { pull, github } = this;
    const { repository } = pull;
    const workspace = join(this.directory, `checkout-${run.id}`);
    checkOutPullRequest(pull, workspace, this.directory);
    const results = await startResultsService(run.id);
    try {
      const job = await runInJob({
        workspace,
        results,
        event: {
          name: 'pull_request',
          payload: github.deliveries.sent.findLast(({ event }) => event === 'pull_request')!.payload,
        },
        token: github.workflowToken(repository, { contents: 'read', checks: 'read', pull_requests: 'write' }),
        githubApi: github.apiUrl,
        environment: {
          GITHUB_REPOSITORY: repository.fullName,
          GITHUB_RUN_ID: String(run.id),
          GITHUB_RUN_NUMBER: String(run.number),
        },
      });
      const archives = results.archives();
      if (archives.size === 0) throw new Error(`the Action left no report:\n${job.raw}`);
      for (const [name, archive] of archives) run.uploadArtifact(name, archive);
      return job;
    } finally {
      await results.close();
    }
  }

  private async deliver(): Promise<void> {
    await this.github.deliveries.drain(`${this.app.url}/api/github/webhooks`);
  }

  private gate(): CheckRun | undefined {
    return this.pull.repository.latestCheck(this.pull.headSha, GATE, this.registered);
  }

  /** The App writes a comment about a commit when it has decided. */
  private isJudged(): boolean {
    const { headSha } = this.pull;
    const comments = this.pull.commentsBy(this.registered);
    return this.gate()?.status === 'completed' && comments.some(({ body }) => body.includes(headSha.slice(0, 10)));
  }
}
