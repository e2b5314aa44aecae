import type { ImportSource, RepositorySource, UrlSource } from '../core/import-source.js';
import { isYamlMap, plainValue } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import type { At, FieldReader, Fields } from './dvc-file-fields.js';

const KEYS = ['md5', 'etag', 'checksum', 'size', 'nfiles', 'isexec', 'hash', 'path', 'persist', 'repo', 'fs_config'];
const REPOSITORY_KEYS = ['url', 'rev', 'rev_lock', 'config', 'remote'];
const CLOUD = 'it is an import by cloud version; import it again without `--version-aware`';
const REFUSED = new Map([
  ['db', 'it is an import from a database; export the query to a file and `assay add` that'],
  ['files', CLOUD],
  ['cloud', CLOUD],
  ['version_id', CLOUD],
  ['params', 'parameters belong to a stage of dvc.yaml'],
  ['dataset', 'data sets belong to dvc.yaml'],
]);

/** Reads the one entry of `deps` of an import (dvc-formats §1.2); its mistakes are gathered by `reader`. */
export function readDependency(
  reader: FieldReader,
  at: At,
  value: YamlValue,
  directory: string,
): ImportSource | undefined {
  const before = reader.mistakes.length;
  const fields = reader.fields(at, value, 'an entry of `deps` must be a map', KEYS, REFUSED);
  if (!fields || reader.mistakes.some(({ message }, index) => index >= before && message.startsWith('`db`')))
    return undefined;
  const path = reader.text([...at, 'path'], fields['path'], 'path') ?? '';
  const repository = fields['repo'];
  return repository === undefined
    ? urlSource(reader, at, fields, path, directory)
    : repositorySource(reader, [...at, 'repo'], repository, path);
}

function urlSource(reader: FieldReader, at: At, fields: Fields, path: string, directory: string): UrlSource {
  const source: UrlSource = { kind: 'url', path, directory, recorded: {} };
  reader.content(at, fields, source.recorded);
  const etag = reader.checksum([...at, 'etag'], fields['etag']);
  if (etag !== undefined) source.recorded.etag = etag;
  const checksum = reader.checksum([...at, 'checksum'], fields['checksum']);
  if (checksum !== undefined) source.recorded.checksum = checksum;
  const options = fields['fs_config'];
  if (options === undefined || options === null) return source;
  if (isYamlMap(options)) source.options = plainValue(options) as Record<string, unknown>;
  else reader.mistake([...at, 'fs_config'], '`fs_config` must be a map');
  return source;
}

function repositorySource(reader: FieldReader, at: At, value: YamlValue, path: string): RepositorySource | undefined {
  const fields = reader.fields(at, value, '`repo` must be a map', REPOSITORY_KEYS);
  if (!fields) return undefined;
  const source: RepositorySource = {
    kind: 'repository',
    path,
    url: reader.text([...at, 'url'], fields['url'], 'url') ?? '',
  };
  const revision = reader.optionalText([...at, 'rev'], fields['rev']);
  if (revision !== undefined) source.revision = revision;
  const locked = reader.optionalText([...at, 'rev_lock'], fields['rev_lock']);
  if (locked !== undefined) {
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(locked)) source.lockedCommit = locked;
    else reader.mistake([...at, 'rev_lock'], `"${locked.slice(0, 80)}" is not the id of a commit`);
  }
  for (const key of ['config', 'remote'] as const) {
    const settings = fields[key];
    if (settings === undefined || settings === null) continue;
    if (isYamlMap(settings)) source[key] = plainValue(settings) as Record<string, unknown>;
    else {
      const text = reader.text([...at, key], settings, key);
      if (text !== undefined) source[key] = text;
    }
  }
  return source;
}
