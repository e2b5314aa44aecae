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
  http: async () => (await import('./http.js')).httpScheme,
  https: async () => (await import('./http.js')).httpScheme,
};

const MOUNT = 'Mount it (rclone mount, for instance) and use the directory as the url';

/** What to do about the schemes of DVC that are not here. */
const INSTEAD: Record<string, string> = {
  gs: 'Google Cloud Storage also speaks S3: url = s3://bucket/prefix with endpointurl = https://storage.googleapis.com and an HMAC key.',
  oss: 'OSS also speaks S3: url = s3://bucket/prefix with endpointurl = https://s3.oss-<region>.aliyuncs.com.',
  azure: `${MOUNT}; blobfuse2 does the same.`,
  ssh: `${MOUNT}; sshfs does the same.`,
  webdav: `${MOUNT}; to read only, write http:// instead of webdav://.`,
  webdavs: `${MOUNT}; to read only, write https:// instead of webdavs://.`,
  hdfs: `${MOUNT}; HDFS has an NFS gateway.`,
  webhdfs: `${MOUNT}; HDFS has an NFS gateway.`,
  gdrive: `${MOUNT}.`,
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

/** Where the credentials of a remote, or of the default one, come from: a name for people. Throws what {@link openRemote} throws. */
export async function remoteCredentials(repository: Repository, name?: string): Promise<string | undefined> {
  const config = resolveRemote(repository.config, name);
  return (await schemeOf(config)).credentials?.(config, repository);
}

/** Whether a remote with this url can be opened at all; `remote://` leads to another one, which says so itself. */
export function canOpen(url: string): boolean {
  const scheme = schemeWord(url);
  return scheme === 'remote' || Object.hasOwn(SCHEMES, scheme);
}

function schemeWord(url: string): string {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function schemeOf(config: RemoteConfig): Promise<RemoteScheme> {
  const scheme = schemeWord(config.url);
  const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
  if (found) return found();
  throw new UserError({
    code: 'REMOTE_UNSUPPORTED',
    message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
    hint: Object.hasOwn(INSTEAD, scheme) ? INSTEAD[scheme]! : `${MOUNT}, or s3://bucket/prefix.`,
    exitCode: 2,
  });
}
