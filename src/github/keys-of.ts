import * as z from 'zod';
import { pullRequestOfTitle } from '../core/candidate.js';
import type { ReconcileKey, RepositoryRef } from './reconcile-key.js';
import { hookRepository, installationField, repositoryOf } from './hook-repository.js';
import { idField, nameField, shaField } from './fields.js';

/** Most repositories that one delivery can make us look at; the sweep finds the rest. */
const MAX_REPOSITORIES = 1000;

/** Acts on a pull request after which its check or comment may have to say something else. */
const PULL_REQUEST_ACTIONS = [
  'opened',
  'reopened',
  'synchronize',
  'edited',
  'ready_for_review',
  'converted_to_draft',
  'closed',
];

type Reader = (payload: unknown) => ReconcileKey[];

/** What each event means. An event that is not here is about nothing that we look at. */
const READERS: Readonly<Record<string, Reader>> = {
  pull_request: reader(
    z.object({ action: z.enum(PULL_REQUEST_ACTIONS), pull_request: z.object({ number: idField }) }),
    (repository, { pull_request: { number } }) => [{ kind: 'pull_request', repository, number }],
  ),
  workflow_run: reader(
    z.object({
      action: z.enum(['requested', 'in_progress', 'completed']),
      workflow_run: z.object({ head_sha: shaField, display_title: z.string().nullish() }),
    }),
    (repository, { workflow_run: { head_sha: sha, display_title: title } }) => {
      // A run on the base that measures a pull request says so by its name.
      const number = pullRequestOfTitle(title ?? '');
      const ofPull: ReconcileKey[] = number === undefined ? [] : [{ kind: 'pull_request', repository, number }];
      return [{ kind: 'commit', repository, sha }, ...ofPull];
    },
  ),
  check_run: reader(
    z.object({ action: z.enum(['rerequested', 'requested_action']), check_run: z.object({ head_sha: shaField }) }),
    (repository, { check_run: { head_sha: sha } }) => [{ kind: 'commit', repository, sha }],
  ),
  check_suite: reader(
    z.object({ action: z.literal('rerequested'), check_suite: z.object({ head_sha: shaField }) }),
    (repository, { check_suite: { head_sha: sha } }) => [{ kind: 'commit', repository, sha }],
  ),
  merge_group: reader(
    z.object({
      action: z.enum(['checks_requested', 'destroyed']),
      merge_group: z.object({ head_sha: shaField }),
    }),
    (repository, { merge_group: { head_sha: sha } }) => [{ kind: 'commit', repository, sha }],
  ),
  // Our own comments make this event, too: looking again after each of them would double the work.
  issue_comment: reader(
    z.object({
      action: z.enum(['created', 'edited', 'deleted']),
      issue: z.object({ number: idField, pull_request: z.looseObject({}) }),
      sender: z.object({ type: z.string().refine((type) => type !== 'Bot') }),
    }),
    (repository, { issue: { number } }) => [{ kind: 'pull_request', repository, number }],
  ),
  push: reader(
    z.object({ ref: nameField.regex(/^refs\/heads\/(?!gh-readonly-queue\/)/), deleted: z.literal(false).optional() }),
    (repository, { ref }) => [{ kind: 'repository', repository, baseRef: ref.slice('refs/heads/'.length) }],
  ),
  installation: ofInstallation(z.enum(['created', 'unsuspend', 'new_permissions_accepted']), 'repositories'),
  installation_repositories: ofInstallation(z.literal('added'), 'repositories_added'),
};

/**
 * Which keys a webhook says to look at again; none where it says nothing of interest, or is not what GitHub sends. A payload
 * says only where to look: nothing else of it is believed.
 */
export function keysOf(event: string, payload: unknown): ReconcileKey[] {
  return Object.hasOwn(READERS, event) ? READERS[event]!(payload) : [];
}

function reader<Schema extends z.ZodType>(
  schema: Schema,
  keys: (repository: RepositoryRef, payload: z.output<Schema>) => ReconcileKey[],
): Reader {
  return (payload) => {
    const repository = repositoryOf(payload);
    const parsed = schema.safeParse(payload);
    return repository !== undefined && parsed.success ? keys(repository, parsed.data) : [];
  };
}

/** The repositories that an installation has got. Their owner is said nowhere but in their full names. */
function ofInstallation(action: z.ZodType, list: string): Reader {
  const schema = z.object({ action, installation: installationField });
  const repositories = z.object({ [list]: z.array(z.unknown()) });
  return (payload) => {
    const parsed = schema.safeParse(payload);
    if (!parsed.success) return [];
    const found = repositories.safeParse(payload).data?.[list] ?? [];
    return found.slice(0, MAX_REPOSITORIES).flatMap((one): ReconcileKey[] => {
      const repository = hookRepository.safeParse(one).data;
      if (repository === undefined) return [];
      return [{ kind: 'repository', repository: { installationId: parsed.data.installation.id, ...repository } }];
    });
  };
}
