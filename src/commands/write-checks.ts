import { createCheck, updateCheck } from '../github/index.js';
import type { CheckDraft, CheckRun } from '../github/index.js';
import type { DesiredCheck } from './decide-pull-request.js';
import type { RepositoryView } from './reconcile-deps.js';

/** What to do about a check: nothing, say it in the one that stands, or make a new one, which replaces it. */
export type CheckAct = 'leave' | 'update' | 'create';

/**
 * A check that is over is not reopened, and one whose word changes is made anew: GitHub adds annotations and never takes one
 * away, and those of before would stay.
 */
export function actOnCheck(desired: DesiredCheck, externalId: string, existing: CheckRun | undefined): CheckAct {
  if (!existing) return 'create';
  const { output, status, conclusion } = desired;
  const isSame =
    existing.status === status &&
    (existing.conclusion ?? undefined) === conclusion &&
    existing.title === output.title &&
    existing.summary?.trimEnd() === output.summary.trimEnd();
  if (isSame) return existing.externalId === externalId ? 'leave' : 'update';
  return existing.status === 'completed' ? 'create' : 'update';
}

/**
 * Writes the checks of a commit that do not stand as desired, in their order. `existing` are ours; resolves to ours as they
 * stand afterwards.
 */
export async function writeChecks(
  { client, repository, deps }: RepositoryView,
  headSha: string,
  desired: readonly DesiredCheck[],
  existing: readonly CheckRun[],
  externalId: string,
): Promise<CheckRun[]> {
  const standing = new Map(existing.map((check) => [check.name, check]));
  for (const check of desired) {
    const now = standing.get(check.name);
    const act = actOnCheck(check, externalId, now);
    if (act === 'leave') continue;
    const { name, status, conclusion, output } = check;
    const isNew = act === 'create' || now?.status !== 'completed';
    const draft: CheckDraft = {
      name,
      headSha,
      externalId,
      status,
      ...(conclusion && { conclusion }),
      ...(check.actions && { actions: check.actions }),
      title: output.title,
      summary: output.summary,
      ...(isNew && status === 'completed' && { annotations: output.annotations }),
      // Waiting for a run began with the first.
      ...(act === 'create' && { startedAt: now?.startedAt ?? deps.now().toISOString() }),
    };
    const written =
      act === 'create'
        ? await createCheck(client, repository, draft)
        : await updateCheck(client, repository, now!.id, draft);
    standing.set(name, written);
    deps.log({ level: 'info', event: 'check', name, headSha, status, conclusion: conclusion ?? null });
  }
  return [...standing.values()];
}
