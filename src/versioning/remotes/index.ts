import { UserError } from '../../core/errors.js';
import type { RemoteConfig } from '../config/config.js';
import type { Repository } from '../repository.js';
import type { Readiness, Remote, RemoteScheme } from './remote.js';
import { resolveRemote } from './resolve-remote.js';

export type { Readiness, Remote } from './remote.js';

/** Scheme of a remote's url → what is behind it, loaded at first use. */
const SCHEMES: Record<string, () => Promise<RemoteScheme>> = {
  '': async () => (await import('./local.js')).localScheme,
  s3: async () => (await import('./s3.js')).s3Scheme,
};

/**
 * Opens a remote by name, or the default one; nothing is asked of it yet. Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN`,
 * `REMOTE_UNSUPPORTED` and `CONFIG_INVALID` (exit 2).
 */
export async function openRemote(repository: Repository, name?: string): Promise<Remote> {
  const config = resolveRemote(repository.config, name);
  return (await schemeOf(config)).open(config, repository);
}

/**
 * Whether a remote, or the default one, can be used, and why not, without a network: no remote, one of a kind that is
 * not supported, no credentials, no directory. Throws `CONFIG_INVALID` (exit 2), which is nobody's choice.
 */
export async function remoteReadiness(repository: Repository, name?: string): Promise<Readiness> {
  try {
    const config = resolveRemote(repository.config, name);
    return (await schemeOf(config)).readiness(config, repository);
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'CONFIG_INVALID') throw error;
    return { ready: false, reason: error.message };
  }
}

function schemeOf(config: RemoteConfig): Promise<RemoteScheme> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(config.url)?.[1]?.toLowerCase() ?? '';
  const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
  if (found) return found();
  throw new UserError({
    code: 'REMOTE_UNSUPPORTED',
    message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
    hint: 'Use a local directory or s3://bucket/prefix (Google Cloud Storage, R2 and MinIO also speak S3: set endpointurl).',
    exitCode: 2,
  });
}
