import * as z from 'zod';
import type { GitHubClient } from '../src/github/index.js';

const tokenSchema = z.object({
  token: z.string().min(1),
  expires_at: z.string(),
  permissions: z.record(z.string(), z.string()).default({}),
});

interface Kept {
  token: string;
  permissions: Readonly<Record<string, string>>;
  untilMs: number;
}

/** A token is not used in its last minutes: a call under way would end without it. */
const SPARE_MS = 5 * 60_000;

/**
 * Installation tokens, each for one repository (or for all, to list them), made when needed and kept in memory until shortly
 * before they expire.
 */
export class Tokens {
  readonly #app: () => Promise<GitHubClient>;
  readonly #now: () => number;
  readonly #kept = new Map<string, Promise<Kept>>();

  constructor(app: () => Promise<GitHubClient>, now: () => number) {
    this.#app = app;
    this.#now = now;
  }

  async of(installationId: number, repositoryId?: number): Promise<string> {
    return (await this.#current(installationId, repositoryId)).token;
  }

  /** What was granted by name, which is less than the App asks for until its newest wish is approved. */
  async permissions(installationId: number, repositoryId?: number): Promise<Kept['permissions']> {
    return (await this.#current(installationId, repositoryId)).permissions;
  }

  /** The next ones are made anew: what was granted may have changed. */
  forget(installationId: number): void {
    for (const key of this.#kept.keys()) if (key.startsWith(`${installationId}/`)) this.#kept.delete(key);
  }

  async #current(installationId: number, repositoryId: number | undefined): Promise<Kept> {
    const key = `${installationId}/${repositoryId ?? ''}`;
    const kept = this.#kept.get(key);
    if (kept) {
      const current = await kept;
      if (current.untilMs > this.#now()) return current;
    }
    // Whoever came first while we waited has asked already.
    const asked = this.#kept.get(key);
    if (asked && asked !== kept) return asked;
    const made = this.#make(installationId, repositoryId);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }

  async #make(installationId: number, repositoryId: number | undefined): Promise<Kept> {
    const { data } = await (
      await this.#app()
    ).request('POST /app/installations/{installation_id}/access_tokens', {
      installation_id: installationId,
      ...(repositoryId !== undefined && { repository_ids: [repositoryId] }),
      // Making one too many harms nobody.
      request: { retries: 1 },
    });
    const { token, permissions, expires_at: expiresAt } = tokenSchema.parse(data);
    this.#forgetOld();
    return { token, permissions, untilMs: Date.parse(expiresAt) - SPARE_MS };
  }

  #forgetOld(): void {
    if (this.#kept.size < 10_000) return;
    this.#kept.delete(this.#kept.keys().next().value!);
  }
}
