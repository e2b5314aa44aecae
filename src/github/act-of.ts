import * as z from 'zod';
import { accountField, idField, nameField, shaField } from './fields.js';
import type { Account } from './fields.js';
import { repositoryOf } from './hook-repository.js';
import type { RepositoryRef } from './reconcile-key.js';

/** Something that a person asked for by pressing a button beside a check. Whether the person may is not said. */
export interface Act {
  /** `button`: one of the check's own buttons; `rerun`: GitHub's. */
  kind: 'button' | 'rerun';
  repository: RepositoryRef;
  sha: string;
  /** The App that the check or the suite belongs to. */
  appId: number;
  /** The check; none where the whole suite is to be run again. */
  check?: { id: number; name: string };
  /** The button's identifier, where it is one of the check's own. */
  button?: string;
  sender: Account;
}

const app = z.object({ id: idField });
const checkRun = z.object({ id: idField, name: nameField, head_sha: shaField, app });
const checkSuite = z.object({ head_sha: shaField, app });
const pressed = z.object({
  action: z.literal('requested_action'),
  check_run: checkRun,
  requested_action: z.object({ identifier: z.string().min(1).max(20) }),
  sender: accountField,
});
const runAgain = z.object({ action: z.literal('rerequested'), check_run: checkRun, sender: accountField });
const suiteAgain = z.object({ action: z.literal('rerequested'), check_suite: checkSuite, sender: accountField });

/** The act of a person that a webhook tells of; undefined where it tells of none. */
export function actOf(event: string, payload: unknown): Act | undefined {
  const repository = repositoryOf(payload);
  if (repository === undefined) return undefined;
  if (event === 'check_suite') {
    const parsed = suiteAgain.safeParse(payload);
    if (!parsed.success) return undefined;
    const { check_suite: suite, sender } = parsed.data;
    return { kind: 'rerun', repository, sha: suite.head_sha, appId: suite.app.id, sender };
  }
  if (event !== 'check_run') return undefined;
  const parsed = z.union([pressed, runAgain]).safeParse(payload);
  if (!parsed.success) return undefined;
  const { check_run: check, sender } = parsed.data;
  const of = {
    repository,
    sha: check.head_sha,
    appId: check.app.id,
    check: { id: check.id, name: check.name },
    sender,
  };
  return 'requested_action' in parsed.data
    ? { kind: 'button', ...of, button: parsed.data.requested_action.identifier }
    : { kind: 'rerun', ...of };
}
