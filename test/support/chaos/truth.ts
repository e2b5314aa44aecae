import type { MergeGroup, PullRequest, WorkflowRun } from '../github-simulator/index.js';
import { ACCURACY, F1, MAX_F1_DROP, PIPELINES, WAIT_MINUTES, rulesOfText } from './rules.js';
import type { Rules } from './rules.js';
import type { Reported, Town } from './town.js';

/** A run that has just ended may still bring its report. */
const SETTLED_MS = 60_000;
const CUT_SHORT = ['cancelled', 'timed_out'];
const MEASURED = ['train.py', 'assay.yaml', 'dvc.yaml'];

type Counts = (pull: PullRequest) => boolean;

/** What the runs of a head come to for one pull request or merge group. */
export type Evidence =
  | { kind: 'none' | 'others' | 'pending' | 'waiting' | 'ended' }
  | { kind: 'empty'; endedMs: number }
  | { kind: 'report'; report: Reported };

/**
 * What may be green, told by what has happened alone and by the rules as docs/app.md states them: nothing of the code that is
 * tested is asked.
 */
export class Truth {
  constructor(private readonly town: Town) {}

  /**
   * Whether the gate of a commit may be green now: every open pull request that shows it may pass, or the merge group. One
   * that nobody shows lets nothing merge. `counts` leaves pull requests out that nobody can know of yet.
   */
  mayPass(sha: string, counts: Counts = () => true): boolean {
    const group = this.town.groups.find(({ headSha }) => headSha === sha);
    if (group) return this.groupMayPass(group, counts);
    return this.town.open().every((pull) => pull.headSha !== sha || !counts(pull) || this.pullMayPass(pull));
  }

  evidenceOf(head: PullRequest | MergeGroup): Evidence {
    const runs = this.runsOf(head);
    for (const run of runs) {
      if (run.status !== 'completed') return { kind: 'pending' };
      if (run.conclusion === 'action_required') return { kind: 'waiting' };
      if (CUT_SHORT.includes(run.conclusion!)) return { kind: 'ended' };
      const report = this.town.reportOf(run);
      if (!report && run.conclusion !== 'success') return { kind: 'ended' };
      if (!report) return { kind: 'empty', endedMs: run.updatedAt.getTime() };
      // A report of another pull request with the same head says nothing of this one.
      if (report.head === head) return { kind: 'report', report };
    }
    return { kind: runs.length === 0 ? 'none' : 'others' };
  }

  /** Whether a report stands before the word on a pull request of which nobody who has not read it can tell that it is another's. */
  isBehindExpired(pull: PullRequest): boolean {
    for (const run of this.runsOf(pull)) {
      const report = run.status === 'completed' ? this.town.reportOf(run) : undefined;
      if (!report || report.head === pull) return false;
      if (report.isExpired) return true;
    }
    return false;
  }

  rulesOf({ baseRef }: PullRequest): Rules {
    return this.rulesAt(this.town.repository.head(baseRef));
  }

  /** Gates that say no to a report and that nobody has accepted. */
  refused(report: Reported, { maxDrop }: Rules, accepted: ReadonlySet<string>): string[] {
    const failing = [...(report.accuracy < -maxDrop ? [ACCURACY] : []), ...(report.f1 < -MAX_F1_DROP ? [F1] : [])];
    return failing.filter((rule) => !accepted.has(rule));
  }

  /** What is accepted for the head of a pull request. */
  accepted(pull: PullRequest): Set<string> {
    const { town } = this;
    const rules = this.rulesOf(pull);
    const byComment = town.acceptances.filter(
      ({ comment, sha, by, isEdited }) =>
        comment.pull === pull && sha === pull.headSha && !isEdited && !comment.isDeleted && this.mayAccept(by, rules),
    );
    const byButton = town.pressed.filter((one) => one.pull === pull && one.sha === pull.headSha);
    return new Set([...byComment, ...byButton].map(({ rule }) => rule));
  }

  mayAccept(login: string, { isBroken, managers }: Rules): boolean {
    return !isBroken && managers.includes(login) && this.town.repository.collaborators.get(login) === 'write';
  }

  private pullMayPass(pull: PullRequest): boolean {
    const rules = this.rulesOf(pull);
    if (rules.isBroken) return false;
    const evidence = this.evidenceOf(pull);
    const { baseSha, headSha } = pull;
    switch (evidence.kind) {
      case 'report':
        return this.refused(evidence.report, rules, this.accepted(pull)).length === 0;
      case 'empty':
        return this.isPast(evidence.endedMs + SETTLED_MS) && !this.touches(baseSha, headSha);
      case 'none':
        return this.isWaitOver(headSha) && !this.touches(baseSha, headSha);
      default:
        return false;
    }
  }

  private groupMayPass(group: MergeGroup, counts: Counts): boolean {
    const { baseSha, headSha } = group;
    const rules = this.rulesAt(baseSha);
    if (rules.isBroken) return false;
    const evidence = this.evidenceOf(group);
    const pull = group.pulls.at(-1)!;
    switch (evidence.kind) {
      case 'report':
        return this.refused(evidence.report, rules, this.accepted(pull)).length === 0;
      case 'empty':
        if (this.isPast(evidence.endedMs + SETTLED_MS)) return !this.touches(baseSha, headSha);
        return this.isCarried(group, rules, counts);
      case 'none':
        return (this.isWaitOver(headSha) && !this.touches(baseSha, headSha)) || this.isCarried(group, rules, counts);
      case 'pending':
        return this.isCarried(group, rules, counts);
      default:
        return false;
    }
  }

  /** The pull request may pass, and what it was compared with is as what the group stands on. */
  private isCarried({ baseSha, pulls }: MergeGroup, { queue }: Rules, counts: Counts): boolean {
    const pull = pulls.at(-1)!;
    if (queue !== 'carry' || !this.mayPass(pull.headSha, counts)) return false;
    const evidence = this.evidenceOf(pull);
    if (evidence.kind !== 'report') return !this.touches(baseSha, pull.headSha);
    const { repository } = this.town;
    const same = (path: string) =>
      repository.blobId(evidence.report.baseSha, path) === repository.blobId(baseSha, path);
    return this.measuredAt(baseSha).every(same);
  }

  /** Whether a head changes anything that a base measures. */
  private touches(base: string, head: string): boolean {
    const { git } = this.town.repository.world;
    const measured = this.measuredAt(base);
    return git.diff(git.mergeBase(base, head), head).some(({ path }) => measured.includes(path));
  }

  private measuredAt(commit: string): string[] {
    const isWithReadme = this.town.repository.fileAt(commit, 'dvc.yaml') === PIPELINES.withReadme;
    return isWithReadme ? [...MEASURED, 'README.md'] : MEASURED;
  }

  private rulesAt(commit: string): Rules {
    return rulesOfText(this.town.repository.fileAt(commit, 'assay.yaml'));
  }

  /** Newest first. */
  private runsOf(head: PullRequest | MergeGroup): WorkflowRun[] {
    const isPull = 'number' in head;
    return this.town.repository.runs
      .filter(
        ({ headSha, event, headRepository }) =>
          headSha === head.headSha &&
          event === (isPull ? 'pull_request' : 'merge_group') &&
          (!isPull || headRepository === head.headRepository),
      )
      .reverse();
  }

  private isWaitOver(sha: string): boolean {
    return this.isPast((this.town.shownSince.get(sha) ?? Infinity) + WAIT_MINUTES * 60_000);
  }

  private isPast(ms: number): boolean {
    return this.town.nowMs >= ms;
  }
}
