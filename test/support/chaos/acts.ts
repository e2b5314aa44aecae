import type { PullRequest, Repository } from '../github-simulator/index.js';
import type { Step, StepKind } from './history.js';
import { ACCURACY, ALL_RULES, F1, PIPELINES } from './rules.js';
import type { Town } from './town.js';

const BRANCHES = ['main', 'release'];

type Act = (town: Town, step: Step, pull: PullRequest | undefined) => boolean;

/** What each kind of step does; false where it makes no sense now. `pull` is the one of its slot. */
export const ACTS: Record<StepKind, Act> = {
  open: (town, { slot, number, other }) => {
    if (slot > 1 || town.pulls[slot]) return false;
    const branch = `feature-${slot}`;
    const base = baseOf({ other });
    if (town.collides(branch, town.repository, base)) return false;
    town.leaveQueue(isFrom(branch, town.repository));
    town.repository.push(branch, { files: town.change(number), by: 'ana' });
    town.pulls[slot] = town.repository.openPullRequest({ head: branch, base, by: 'ana', draft: other > 0.9 });
    return true;
  },
  fork: (town, { number, other }) => {
    const base = baseOf({ other });
    if (town.pulls[2] || town.collides('patch', town.fork, base)) return false;
    town.leaveQueue(isFrom('patch', town.fork));
    town.fork.push('patch', { files: town.change(number), by: 'mallory' });
    town.pulls[2] = town.repository.openPullRequest({ head: 'patch', from: town.fork, base, by: 'mallory' });
    return true;
  },
  share: (town, { number }) => {
    const of = town.pulls[number < 0.6 ? 0 : 2];
    if (town.pulls[3] || of?.state !== 'open') return false;
    const base = otherBranch(of.baseRef);
    if (town.collides(of.headRef, of.headRepository, base)) return false;
    const about = { head: of.headRef, from: of.headRepository, base, by: of.author.login };
    town.pulls[3] = town.repository.openPullRequest(about);
    return true;
  },
  push: (town, { number }, pull) => {
    if (pull?.state !== 'open') return false;
    town.leaveQueue(isFrom(pull.headRef, pull.headRepository));
    pull.push({ files: town.change(number) });
    return true;
  },
  draft: (_town, _, pull) => {
    if (pull?.state !== 'open') return false;
    if (pull.isDraft) pull.readyForReview();
    else pull.convertToDraft();
    return true;
  },
  close: (town, _, pull) => {
    if (pull?.state !== 'open') return false;
    town.leaveQueue((one) => one === pull);
    pull.close();
    return true;
  },
  reopen: (town, _, pull) => {
    if (pull?.state !== 'closed' || pull.headRepository.head(pull.headRef) !== pull.headSha) return false;
    if (town.collides(pull.headRef, pull.headRepository, pull.baseRef)) return false;
    pull.reopen();
    return true;
  },
  conflict: (_town, { number }, pull) => {
    if (pull?.state !== 'open') return false;
    pull.setConflicted(number < 0.5);
    return true;
  },
  retarget: (town, _, pull) => {
    if (pull?.state !== 'open') return false;
    const base = otherBranch(pull.baseRef);
    if (town.collides(pull.headRef, pull.headRepository, base)) return false;
    town.leaveQueue((one) => one === pull);
    pull.changeBase(base);
    return true;
  },
  merge: (town, { slot }, pull) => {
    if (pull?.state !== 'open' || pull.isConflicted) return false;
    town.clearQueue(pull.baseRef);
    pull.merge('ana');
    town.pulls[slot] = undefined;
    return true;
  },
  start: (town, { number }, pull) => {
    if (pull?.state !== 'open') return false;
    const run = town.start(pull);
    if (pull.isFork && number < 0.6) run.waitForApproval();
    return true;
  },
  finish: (town, step, pull) => {
    if (pull?.state !== 'open') return false;
    town.finish(town.pendingRunOf(pull) ?? town.start(pull), pull, step);
    return true;
  },
  empty: (town, { number }, pull) => complete(town, pull, number < 0.7 ? 'success' : 'failure'),
  cancel: (town, { number }, pull) => complete(town, pull, number < 0.5 ? 'cancelled' : 'timed_out'),
  rerun: (town, _, pull) => {
    const run = town.runOf(pull);
    if (run?.status !== 'completed' || run.conclusion === 'action_required') return false;
    run.rerun('ana');
    return true;
  },
  approve: (town, _, pull) => {
    if (pull?.state !== 'open' || !pull.isFork) return false;
    const newest = town.runOf(pull);
    const run = newest?.conclusion === 'action_required' ? newest : town.start(pull);
    if (run !== newest) run.waitForApproval();
    run.approve('ana');
    return true;
  },
  expire: (town, _, pull) => {
    const run = town.runOf(pull);
    const report = run && town.reportOf(run);
    if (!report || report.isExpired) return false;
    for (const artifact of run.artifacts) artifact.expire();
    report.isExpired = true;
    return true;
  },
  accept: (town, { number, other }, pull) => {
    if (pull?.state !== 'open') return false;
    const [rule, by, sha] = [number < 0.75 ? ACCURACY : F1, other < 0.75 ? 'rita' : 'ana', pull.headSha];
    const comment = pull.comment({ by, body: `/assay accept ${rule} --reason "known" --head ${sha}` });
    town.acceptances.push({ comment, rule, sha, by, isEdited: false });
    town.chatted.add(pull);
    return true;
  },
  unaccept: (town, { number }, pull) => {
    const stands = town.acceptances.findLast(({ comment }) => comment.pull === pull && !comment.isDeleted);
    if (!stands || stands.isEdited) return false;
    if (number < 0.3) {
      stands.comment.remove();
      return true;
    }
    stands.isEdited = true;
    stands.comment.edit(number < 0.6 ? 'never mind' : `${stands.comment.body}\nand thanks`);
    return true;
  },
  /** Needs somebody who looks at the page: see `press`. */
  press: () => false,
  demote: (town) => {
    const { collaborators } = town.repository;
    town.repository.addCollaborator('rita', collaborators.get('rita') === 'write' ? 'read' : 'write');
    return true;
  },
  overwrite: (town, _, pull) => {
    for (const comment of town.commentsOf(pull)) comment.edit('<!-- assay:v1 project=root -->\noverwritten', 'ana');
    if (pull) town.chatted.add(pull);
    return pull !== undefined;
  },
  erase: (town, _, pull) => {
    for (const comment of town.commentsOf(pull)) comment.remove('ana');
    return pull !== undefined;
  },
  rules: (town, { number, other }) =>
    town.moveBase(baseOf({ other }), { 'assay.yaml': ALL_RULES[Math.floor(number * ALL_RULES.length)]!.text }),
  base: (town, { other }) => town.moveBase(baseOf({ other }), {}),
  measures: (town, { number, other }) =>
    town.moveBase(baseOf({ other }), { 'dvc.yaml': number < 0.5 ? PIPELINES.plain : PIPELINES.withReadme }),
  queue: (town, _, pull) => {
    if (pull?.state !== 'open' || pull.isConflicted || town.groups.some(({ pulls }) => pulls.includes(pull)))
      return false;
    town.repository.createMergeGroup([pull], { base: pull.baseRef });
    return true;
  },
  group_start: (town, { slot }) => {
    const group = town.group(slot);
    if (group) town.start(group);
    return group !== undefined;
  },
  group_end: (town, step) => {
    const group = town.group(step.slot);
    if (!group) return false;
    const run = town.pendingRunOf(group) ?? town.start(group);
    if (step.other < 0.7) town.finish(run, group, step);
    else run.complete(step.other < 0.85 ? 'success' : 'cancelled');
    return true;
  },
  dequeue: (town, { slot }) => {
    const group = town.group(slot);
    group?.destroy('dequeued');
    return group !== undefined;
  },
  wait: () => true,
};

function baseOf({ other }: Pick<Step, 'other'>): string {
  return BRANCHES[other < 0.7 ? 0 : 1]!;
}

function isFrom(headRef: string, from: Repository): (pull: PullRequest) => boolean {
  return (pull) => pull.headRef === headRef && pull.headRepository === from;
}

function otherBranch(branch: string): string {
  return BRANCHES.find((one) => one !== branch)!;
}

function complete(town: Town, pull: PullRequest | undefined, conclusion: string): boolean {
  if (pull?.state !== 'open') return false;
  (town.pendingRunOf(pull) ?? town.start(pull)).complete(conclusion);
  return true;
}
