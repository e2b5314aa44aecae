import { createHash } from 'node:crypto';
import { describeRun, describeWorkflow } from './describe/runs.js';
import type { Account, Actor, Artifact, CheckSuite, Job } from './model.js';
import type { PullRequest } from './pull-request.js';
import type { Repository } from './repository.js';
import type { World } from './world.js';
import { zip } from './zip.js';

const ARTIFACT_DAYS = 90;

export interface AboutArtifact {
  /** Instead of the zip's own; null as old artifacts have. */
  digest?: string | null;
  /** Instead of the zip's own. */
  sizeInBytes?: number;
  /** Where the download's redirect leads instead. */
  redirectTo?: string;
  /** What `workflow_run` of the artifact says instead: `{ head_sha: … }`. */
  claims?: Record<string, unknown>;
  attempt?: number;
  expiresInDays?: number;
}

/** What an attempt of a run was like when the next one began. */
export type PastAttempt = Pick<WorkflowRun, 'attempt' | 'status' | 'conclusion' | 'startedAt' | 'updatedAt'>;

/** A workflow run of a repository, at its newest attempt. */
export class WorkflowRun {
  readonly world: World;
  readonly id: number;
  readonly number: number;
  readonly createdAt: Date;
  startedAt: Date;
  updatedAt: Date;
  attempt = 1;
  conclusion: string | null = null;
  readonly suite: CheckSuite;
  readonly jobs: Job[] = [];
  readonly artifacts: Artifact[] = [];
  readonly pastAttempts: PastAttempt[] = [];
  triggeringActor: Account;
  isGone = false;
  /** What it was dispatched with. */
  inputs: Record<string, unknown> = {};

  constructor(
    readonly repository: Repository,
    readonly workflow: { id: number; path: string; name: string },
    readonly event: string,
    readonly headRepository: Repository,
    readonly headBranch: string,
    readonly headSha: string,
    readonly pulls: PullRequest[],
    readonly actor: Account,
    public status: string,
    /** What `run-name` of its workflow makes of its inputs. */
    readonly title: string | undefined = undefined,
  ) {
    this.world = repository.world;
    this.id = this.world.nextId();
    this.number = repository.runs.filter((run) => run.workflow.path === workflow.path).length + 1;
    this.createdAt = this.startedAt = this.updatedAt = this.world.now();
    this.triggeringActor = actor;
    this.suite = repository.checks.newSuite(this.world.actionsApp, headSha, headBranch);
    repository.runs.push(this);
    this.tell('requested');
    if (status === 'in_progress') this.begin();
  }

  /** Goes from queued to in_progress: its job starts. */
  begin(): void {
    this.status = 'in_progress';
    const startedAt = this.world.now();
    const check = this.repository.checks.add({
      suite: this.suite,
      name: 'evaluate',
      status: 'in_progress',
      startedAt,
    });
    this.jobs.push({
      id: check.id,
      name: 'evaluate',
      attempt: this.attempt,
      status: 'in_progress',
      conclusion: null,
      startedAt,
      completedAt: null,
      checkRunId: check.id,
    });
    this.tell('in_progress');
  }

  complete(conclusion = 'success'): void {
    this.status = 'completed';
    this.conclusion = conclusion;
    for (const job of this.jobs.filter(({ attempt }) => attempt === this.attempt)) {
      job.status = 'completed';
      job.conclusion = conclusion === 'startup_failure' ? 'failure' : conclusion;
      job.completedAt = this.world.now();
      this.repository.checks.change(job.checkRunId, {
        status: 'completed',
        conclusion: job.conclusion,
        completedAt: job.completedAt,
      });
    }
    this.tell('completed');
  }

  /** As for a first-time contributor: completed at once with nothing run, until somebody approves. */
  waitForApproval(): void {
    this.jobs.length = 0;
    this.status = 'completed';
    this.conclusion = 'action_required';
    this.tell('completed');
  }

  approve(by: Actor): void {
    this.triggeringActor = this.world.actor(by);
    this.conclusion = null;
    this.startedAt = this.world.now();
    this.begin();
  }

  /** The same run once more, as the next attempt. GitHub says `requested` of the first attempt only. */
  rerun(by: Actor = this.actor.login): void {
    const { attempt, status, conclusion, startedAt, updatedAt } = this;
    this.pastAttempts.push({ attempt, status, conclusion, startedAt, updatedAt });
    this.attempt++;
    this.conclusion = null;
    this.triggeringActor = this.world.actor(by);
    this.startedAt = this.world.now();
    this.begin();
  }

  uploadArtifact(name: string, content: Buffer | Record<string, string | Buffer>, about: AboutArtifact = {}): Artifact {
    const bytes = Buffer.isBuffer(content) ? content : zip(content);
    const createdAt = this.world.now();
    const artifact: Artifact = {
      id: this.world.nextId(),
      name,
      runId: this.id,
      attempt: about.attempt ?? this.attempt,
      bytes,
      sizeInBytes: about.sizeInBytes ?? bytes.length,
      digest: about.digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : about.digest,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + (about.expiresInDays ?? ARTIFACT_DAYS) * 86_400_000),
      isExpired: false,
      ...(about.redirectTo !== undefined && { redirectTo: about.redirectTo }),
      ...(about.claims && { claims: about.claims }),
      expire() {
        artifact.isExpired = true;
      },
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  remove(): void {
    this.isGone = true;
  }

  private tell(action: string): void {
    const { world, repository } = this;
    this.updatedAt = world.now();
    world.emit({
      event: 'workflow_run',
      action,
      repository,
      sender: this.triggeringActor,
      content: () => ({
        workflow: describeWorkflow(world, repository, this.workflow),
        // The webhook knows a status of its own for a run that has just been asked for.
        workflow_run: describeRun(world, this, 'webhook'),
      }),
    });
  }
}
