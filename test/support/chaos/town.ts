import type { Comment, MergeGroup, PullRequest, Repository, WorkflowRun } from '../github-simulator/index.js';
import { ReconciledWorld } from '../reconciled-world.js';
import { ACTS } from './acts.js';
import { SLOTS } from './history.js';
import type { Step } from './history.js';
import { ALL_RULES, LOOSE } from './rules.js';
import { Truth } from './truth.js';

/** What a run reported, as it was made to. */
export interface Reported {
  head: PullRequest | MergeGroup;
  accuracy: number;
  f1: number;
  baseSha: string;
  isExpired: boolean;
}

/** A comment that accepts a gate. */
export interface Accepted {
  comment: Comment;
  rule: string;
  sha: string;
  by: string;
  isEdited: boolean;
}

export const GATE = 'assay / gate';

/** A repository in which histories happen, and what is known of them because they were made to happen. */
export class Town {
  readonly world = new ReconciledWorld({ files: { 'assay.yaml': ALL_RULES[0]!.text }, validate: false });
  readonly truth = new Truth(this);
  readonly pulls = Array.from<PullRequest | undefined>({ length: SLOTS });
  readonly fork: Repository;
  readonly acceptances: Accepted[] = [];
  readonly pressed: { pull: PullRequest; sha: string; rule: string }[] = [];
  /** Pull requests whose comment hangs on what the App had seen when somebody wrote. */
  readonly chatted = new Set<PullRequest>();
  /** Since when a commit is the head of something, in milliseconds since 1970. */
  readonly shownSince = new Map<string, number>();
  private readonly reports = new Map<string, Reported>();
  private readonly startedFor = new Map<WorkflowRun, PullRequest | MergeGroup>();
  private made = 0;

  constructor() {
    const { repository } = this.world;
    repository.moveBranch('release', repository.head('main'), repository.owner);
    // Accounts have their ids before the App makes any.
    repository.world.account('mallory');
    this.fork = repository.fork('mallory');
    this.world.github.deliveries.clear();
  }

  get repository(): Repository {
    return this.world.repository;
  }

  get nowMs(): number {
    return this.repository.world.now().getTime();
  }

  get groups(): readonly MergeGroup[] {
    return this.repository.mergeGroups;
  }

  group(slot: number): MergeGroup | undefined {
    return this.groups.length === 0 ? undefined : this.groups[slot % this.groups.length];
  }

  open(): PullRequest[] {
    return this.repository.pulls.filter(({ state }) => state === 'open');
  }

  sharing({ headSha }: PullRequest): PullRequest[] {
    return this.open().filter((one) => one.headSha === headSha);
  }

  /** Commits whose gate lets something merge. */
  heads(): string[] {
    return [...new Set([...this.open(), ...this.groups].map(({ headSha }) => headSha))];
  }

  checkOf(sha: string, name = GATE) {
    return this.repository.latestCheck(sha, name, this.world.app);
  }

  commentsOf(pull: PullRequest | undefined): Comment[] {
    return pull?.commentsBy(this.world.app) ?? [];
  }

  /** Lets a step happen; false where it makes no sense now. */
  happen(step: Step): boolean {
    // Where it makes no sense of one, it may of the next.
    const slots = this.pulls.map((_, index) => (step.slot + index) % SLOTS);
    const did = slots.some((slot) => ACTS[step.kind](this, { ...step, slot }, this.pulls[slot]));
    for (const sha of this.heads()) if (!this.shownSince.has(sha)) this.shownSince.set(sha, this.nowMs);
    return did;
  }

  // Runs

  reportOf(run: WorkflowRun): Reported | undefined {
    return this.reports.get(keyOf(run));
  }

  /** Whether the word on a pull request is a report that can be had. */
  hasReport(pull: PullRequest): boolean {
    const evidence = this.truth.evidenceOf(pull);
    return evidence.kind === 'report' && !evidence.report.isExpired && !this.truth.isBehindExpired(pull);
  }

  /** The newest run of what stands in the queue, or of a pull request as it is now. */
  runOf(head: PullRequest | MergeGroup | undefined): WorkflowRun | undefined {
    if (!head) return undefined;
    return this.repository.runs.findLast((run) => run.headSha === head.headSha && this.startedFor.get(run) === head);
  }

  pendingRunOf(head: PullRequest | MergeGroup): WorkflowRun | undefined {
    const run = this.runOf(head);
    return run?.status === 'completed' ? undefined : run;
  }

  start(head: PullRequest | MergeGroup): WorkflowRun {
    const run = this.world.start(head);
    this.startedFor.set(run, head);
    return run;
  }

  /** Ends a run with a report: of good numbers, of numbers that the strict rules refuse, or all do. */
  finish(run: WorkflowRun, head: PullRequest | MergeGroup, { number, other }: Pick<Step, 'number' | 'other'>): void {
    const accuracy = number < 0.4 || number >= 0.85 ? 0.01 : number < 0.75 ? -0.05 : -0.3;
    const f1 = number < 0.85 ? 0 : -0.05;
    const baseSha = 'number' in head ? this.repository.head(head.baseRef) : head.baseSha;
    this.reports.set(keyOf(run), { head, accuracy, f1, baseSha, isExpired: false });
    this.world.finish(run, head, { accuracy, f1 }, other < 0.8 ? 'success' : 'failure');
  }

  // Branches

  change(number: number): Record<string, string> {
    const text = `${this.made++}\n`;
    if (number < 0.3) return { 'README.md': text };
    // Whoever loosens the rules for himself.
    return number < 0.4 ? { 'assay.yaml': LOOSE.text } : { 'train.py': text };
  }

  /** Of a branch there is one pull request into each base. */
  collides(headRef: string, from: Repository, base: string): boolean {
    return this.open().some((one) => one.headRef === headRef && one.headRepository === from && one.baseRef === base);
  }

  moveBase(branch: string, files: Record<string, string>): boolean {
    this.clearQueue(branch);
    this.repository.push(branch, { files: { ...files, 'n.txt': `${this.made++}` }, by: 'ana' });
    return true;
  }

  /** GitHub builds its groups anew on a base that has moved. */
  clearQueue(branch: string): void {
    for (const group of [...this.groups]) if (group.baseRef === branch) group.destroy('invalidated');
  }

  /** GitHub takes out of its queue what has changed. */
  leaveQueue(isLeaving: (pull: PullRequest) => boolean): void {
    for (const group of [...this.groups]) if (group.pulls.some(isLeaving)) group.destroy('dequeued');
  }
}

function keyOf({ id, attempt }: WorkflowRun): string {
  return `${id}.${attempt}`;
}
