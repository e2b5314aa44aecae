import { GATE } from '../core/gate-check.js';
import { listChecks, listRuns } from '../github/index.js';
import type { CheckRun } from '../github/index.js';
import { runInputs } from './evidence-runs.js';
import type { HeadRuns, RunsOfHead } from './evidence-runs.js';
import { headRuns } from './head-runs.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { RulesOfBase } from './rules-file.js';

/** What a decision about a head was begun with. */
export interface SeenHead {
  sha: string;
  gate: CheckRun | undefined;
  /** By the rules of every base that judges it. */
  runs: readonly { of: RunsOfHead; rules: RulesOfBase; seen: HeadRuns }[];
}

/** A decision that takes longer was held up: by a limit of GitHub's, by a server that answers late. */
const LATE_MS = 5000;

/** Whether a decision begun at `sinceMs` (milliseconds since 1970) was held up, so that it may be over before it is said. */
export function isLate({ deps }: RepositoryView, sinceMs: number): boolean {
  return deps.now().getTime() - sinceMs >= LATE_MS;
}

/** Whether the gate of a head and its runs are still those that were looked at. */
export async function isStillSo(view: RepositoryView, { sha, gate, runs }: SeenHead): Promise<boolean> {
  const { client, repository, deps } = view;
  const [now] = await listChecks(client, repository, sha, { appId: deps.app.id, name: GATE });
  if (now?.id !== gate?.id || now?.externalId !== gate?.externalId) return false;
  const listed = await listRuns(client, repository, sha);
  for (const { of, rules, seen } of runs) {
    if (textOf(await headRuns(view, listed, of, rules)) !== textOf(seen)) return false;
  }
  return true;
}

function textOf(runs: HeadRuns): string {
  return JSON.stringify(runInputs(runs));
}
