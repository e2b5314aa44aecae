import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { UrlSource } from '../../core/import-source.js';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import { resolveRemote } from '../remotes/resolve-remote.js';
import type { Repository } from '../repository.js';
import { localPlace } from './local-place.js';
import type { SourcePlace } from './source-place.js';

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;

/**
 * The place an import comes from: a path, `http(s)://`, `s3://`, or `remote://name/path`, which takes place and options
 * of a configured remote. Throws `SOURCE_UNSUPPORTED`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
export async function openPlace(repository: Repository, source: UrlSource): Promise<SourcePlace> {
  const { config, key } = resolvePlace(repository, source);
  const scheme = SCHEME.exec(config.url)?.[1]?.toLowerCase();
  if (scheme === undefined) return localPlace(join(config.url, key));
  if (scheme === 's3') return (await import('./s3-place.js')).s3Place(config, key, repository);
  if (scheme === 'http' || scheme === 'https') {
    return (await import('./http-place.js')).httpPlace(config, key, repository);
  }
  throw new UserError({
    code: 'SOURCE_UNSUPPORTED',
    message: `${redact(source.path)}: Assay does not speak ${scheme}://`,
    hint: 'Download the data, and track it with `assay add`; or import it from a path, http(s):// or s3://.',
    exitCode: 2,
  });
}

/** Absolute path of a source on this machine, named as a path or by a remote; undefined for others. Throws as `openPlace`. */
export function localPath(repository: Repository, source: UrlSource): string | undefined {
  const { config, key } = resolvePlace(repository, source);
  return SCHEME.test(config.url) ? undefined : resolve(config.url, key);
}

/** Where the data is: `key` lies below the url of `config`. */
function resolvePlace(repository: Repository, source: UrlSource): { config: RemoteConfig; key: string } {
  const { path: written, directory } = source;
  const scheme = SCHEME.exec(written)?.[1]?.toLowerCase();
  const own = optionsOf(source);
  if (scheme === 'remote') {
    const [, name = '', key = ''] = /^remote:\/\/([^/]+)\/*(.*)$/i.exec(written) ?? [];
    const config = resolveRemote(repository.config, name);
    return { config: { ...config, options: new Map([...config.options, ...own]) }, key };
  }
  const file = redact(written);
  if (scheme === 's3') {
    const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/*(.*)$/i.exec(written) ?? [];
    return { config: { name: `s3://${bucket}`, url: `s3://${bucket}`, options: own, file }, key };
  }
  if (scheme !== undefined) return { config: { name: file, url: written, options: own, file }, key: '' };
  const url = isAbsolute(written) ? written : resolve(repository.root, directory, written);
  return { config: { name: file, url, options: own, file }, key: '' };
}

function optionsOf({ options }: UrlSource): Map<string, string> {
  return new Map(Object.entries(options ?? {}).map(([key, value]) => [key.toLowerCase(), String(value)]));
}
