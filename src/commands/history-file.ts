import { HISTORY_BRANCH, parseHistory } from '../core/history.js';
import type { RecordedRun } from '../core/history.js';
import { redact } from '../core/redact.js';
import type { Trigger } from '../core/trigger.js';
import type { Past } from '../gate/index.js';
import type { CommitSha, Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';
import { directoryPrefix } from './directory-prefix.js';
import type { EffectiveRules } from './run-rules.js';

/** What earlier runs of the default branch have recorded of this project. */
export interface History {
  runs: RecordedRun[];
  /** Why there is none; undefined where it was read, or where nobody asked. */
  missing?: string;
}

/** Whether a gate judges by the past. */
export function asksHistory(rules: EffectiveRules | undefined): boolean {
  const { metrics = [], models = {} } = rules?.config ?? {};
  return [...metrics, ...Object.values(models).flatMap(({ gates }) => gates)].some(({ history }) => history);
}

/**
 * The history, as far as a run needs it: on a laptop origin is asked only where a gate judges by the past. Nothing that goes
 * wrong here ends a run.
 */
export async function readHistory(
  git: Git | undefined,
  repository: Repository,
  rules: EffectiveRules | undefined,
  trigger: Trigger,
): Promise<History> {
  if (!rules || (trigger.kind === 'manual' && !asksHistory(rules))) return { runs: [] };
  if (!git) return { runs: [], missing: 'this is no git checkout' };
  const found = await historyTip(git);
  const tip = found.tip ?? (found.problem && (await git.resolve(`refs/remotes/origin/${HISTORY_BRANCH}`)));
  if (tip === undefined) {
    const missing = found.problem
      ? `${HISTORY_BRANCH} could not be fetched: ${found.problem}`
      : `origin has no branch ${HISTORY_BRANCH} yet; runs of pushes to the default branch write it`;
    return { runs: [], missing };
  }
  const path = historyPath(git, repository);
  const file = (await git.readFiles(tip, [path])).get(path);
  return file === undefined
    ? { runs: [], missing: `${HISTORY_BRANCH} holds no ${path} yet` }
    : { runs: parseHistory(file) };
}

/** The tip of the history at origin; neither where origin has none. Fetches it alone, and no more of it than needed. */
export async function historyTip(git: Git): Promise<{ tip?: CommitSha; problem?: string }> {
  const fetched = await git.fetchOne(`refs/heads/${HISTORY_BRANCH}`);
  if (!fetched.ok) {
    if (/couldn't find remote ref/i.test(fetched.message)) return {};
    return { problem: redact(fetched.message.split('\n')[0] || 'git does not say why') };
  }
  const tip = await git.resolve('FETCH_HEAD');
  return tip === undefined ? { problem: 'it is no commit' } : { tip };
}

/** Where a project's runs are kept in the tree of that branch. */
export function historyPath(git: Git, repository: Repository): string {
  return `${directoryPrefix(git, repository)}history.jsonl`;
}

/** The history as gates see it. */
export function pastOf({ runs, missing }: History, now: Date): Past {
  const valuesOf = (id: string) =>
    runs.flatMap(({ time, values }) => {
      const value = Object.hasOwn(values, id) ? values[id] : undefined;
      return value === undefined ? [] : [{ value, timeMs: Date.parse(time) }];
    });
  return { nowMs: now.getTime(), valuesOf, ...(missing !== undefined && { missing }) };
}
