import type { Trigger } from '../core/trigger.js';
import type { WorkflowEnvironment } from './event.js';

/** The branch of this repository that a run's commit is the tip of, or why nothing may be written to one. */
export type BranchOfEvent = { branch: string } | { branch: undefined; reason: string };

/** Events that run on the tip of the branch `GITHUB_REF` names. */
const ON_A_BRANCH = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];

/**
 * The branch to write to: of a pull request its head, of a push or a run by hand the branch that it is of. Never one of a
 * fork, and none for a merge group, whose branch belongs to GitHub.
 */
export function branchOfEvent(environment: WorkflowEnvironment, trigger: Trigger): BranchOfEvent {
  if ('isFork' in trigger && trigger.isFork) return none('this run is on behalf of a fork');
  if (trigger.kind === 'merge_group') return none('the branch of a merge group belongs to GitHub');
  const event = environment['GITHUB_EVENT_NAME'];
  if (event === undefined) return none('only a workflow writes to a branch');
  if (trigger.kind === 'pull_request') return named(environment['GITHUB_HEAD_REF'], 'the head of this pull request');
  if (!ON_A_BRANCH.includes(event)) return none(`the event ${event.slice(0, 60)} is of no branch`);
  const reference = environment['GITHUB_REF'] ?? '';
  return named(reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : '', 'this run');
}

/** Names that git would take for something else, or refuse, are none. */
function named(name: string | undefined, whose: string): BranchOfEvent {
  const isUsable = name && !/^[-/.]|\.\.|@\{|[\0-\x20~^:?*[\\\x7f]|[/.]$|\/\/|\.lock$/.test(name);
  return isUsable ? { branch: name } : none(`${whose} is on no branch`);
}

function none(reason: string): BranchOfEvent {
  return { branch: undefined, reason };
}
