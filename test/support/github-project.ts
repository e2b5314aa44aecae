import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { GitHubOrigin } from './github-origin.js';
import { startResultsService } from './results-service.js';
import type { ResultsService } from './results-service.js';
import { runInJob } from './runner-job.js';
import type { RunnerJob, RunnerResult } from './runner-job.js';
import { GATES, smallPipeline } from './small-pipeline.js';
import type { TemporaryRepository } from './temporary-repository.js';

/** The token of every job. */
export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ';

/** A repository on GitHub: the small pipeline with gates, run and pushed; and the service that takes artifacts. */
export class GitHubProject {
  static async make(files: Record<string, string> = {}): Promise<GitHubProject> {
    return GitHubProject.of(await smallPipeline({ 'assay.yaml': GATES, ...files }));
  }

  static async of(source: TemporaryRepository): Promise<GitHubProject> {
    return new GitHubProject(source, new GitHubOrigin(source), await startResultsService());
  }

  #pullRequests = 0;
  /** The checkout of the last run. */
  workspace = '';

  private constructor(
    readonly source: TemporaryRepository,
    readonly origin: GitHubOrigin,
    readonly results: ResultsService,
  ) {}

  /** Runs the Action on a push of a change to main. */
  push(change: () => void, job: Partial<RunnerJob> = {}) {
    change();
    this.source.commit('change');
    return this.run({ ...this.origin.push(), ...job });
  }

  /** Runs the Action on a pull request with a change. */
  pullRequest(change: () => void, job: Partial<RunnerJob> = {}, isFork = false) {
    const number = this.open(change);
    return this.run({ ...this.origin.pullRequest(number, { isFork }), ...job });
  }

  /** Opens a pull request from main and says its number. */
  open(change: () => void): number {
    const number = ++this.#pullRequests;
    this.source.git('checkout', '--quiet', '--detach', 'main');
    change();
    const head = this.source.commit('change');
    this.source.git('checkout', '--quiet', 'main');
    this.origin.openPullRequest(number, head);
    return number;
  }

  run(job: Omit<RunnerJob, 'results'>): Promise<RunnerResult> {
    this.workspace = job.workspace;
    return runInJob({ token: TOKEN, results: this.results, ...job });
  }

  /** The uploaded report.json of an attempt. */
  report(attempt = 1, project = 'root'): Record<string, unknown> {
    const files = this.results.artifacts().get(`assay-report.${project}.${attempt}`);
    expect([...(files?.keys() ?? [])]).toEqual(['report.json']);
    return JSON.parse(files!.get('report.json')!.toString('utf8')) as Record<string, unknown>;
  }

  /** Objects in the remote. */
  stored(): string[] {
    return readdirSync(join(this.source.directory, 'remote'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('/runs/'))
      .map(({ name }) => name)
      .sort();
  }

  async dispose(): Promise<void> {
    this.source.dispose();
    await this.results.close();
  }
}
