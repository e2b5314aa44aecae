import type { RepositoryView } from './reconcile-deps.js';

/** Does the work when nobody else in this process works on the commit: its checks are shared by all who show it. */
export async function onHead<Result>(
  { repository, deps: { caches } }: RepositoryView,
  sha: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const key = `${repository.id}:${sha}`;
  const before = caches.heads.get(key) ?? Promise.resolve();
  const done = before.then(work, work);
  caches.heads.set(key, done);
  try {
    return await done;
  } finally {
    if (caches.heads.get(key) === done) caches.heads.delete(key);
  }
}
