import * as z from 'zod';
import { idField } from './fields.js';
import { repositoryOfName } from './origin-repository.js';
import type { RepositoryRef } from './reconcile-key.js';

/** A repository in a webhook. */
export const hookRepository = z
  .object({ id: idField, full_name: z.string() })
  .transform(({ id, full_name: fullName }, context) => {
    const repository = repositoryOfName(fullName);
    if (repository !== undefined) return { id, ...repository };
    context.addIssue('the name of no repository');
    return z.NEVER;
  });

export const installationField = z.object({ id: idField });

const addressed = z.object({ installation: installationField, repository: hookRepository });

/** The repository a webhook is about; undefined where it names none, or no installation. */
export function repositoryOf(payload: unknown): RepositoryRef | undefined {
  const parsed = addressed.safeParse(payload);
  if (!parsed.success) return undefined;
  return { installationId: parsed.data.installation.id, ...parsed.data.repository };
}
