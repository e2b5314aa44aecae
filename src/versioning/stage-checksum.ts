import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { resolveInRepository } from '../core/repository-path.js';
import { isYamlMap, keyText, YamlFloat, yamlEntries } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';

/** Never part of the digest: what does not change which data is meant. */
const LEFT_OUT = new Set([
  'desc',
  'type',
  'labels',
  'meta',
  'locked',
  'frozen',
  'metric',
  'persist',
  'isexec',
  'size',
  'nfiles',
]);

/**
 * The digest of an import's declaration that DVC keeps as `md5` of its `.dvc` file (dvc-formats §1.2): MD5 of canonical
 * JSON of what DVC would write for it, without notes and sizes. `file` is the data of the file, `workingDirectory` what
 * its paths are relative to (POSIX, from the repository's root).
 */
export function stageChecksum(file: YamlMap, workingDirectory: string): string {
  const isInside = (written: string) => isInRepository(workingDirectory, written);
  const directory = typeof file['wdir'] === 'string' ? posix.normalize(file['wdir']).replace(/\/$/, '') : '.';
  const entries = (key: string) => (Array.isArray(file[key]) ? file[key] : []).filter((entry) => isYamlMap(entry));
  const stage: YamlMap = {
    ...(directory !== '.' && { wdir: directory }),
    deps: entries('deps').map((entry) => dependency(entry, isInside)),
    outs: entries('outs').map((entry) => output(entry)),
    ...(file['always_changed'] === true && { always_changed: true }),
  };
  return createHash('md5').update(canonicalJson(stage)).digest('hex');
}

/** Whether a path that is written in a file of `directory` lies in the repository. */
export function isInRepository(directory: string, written: string): boolean {
  if (/^\w+:\/\//.test(written)) return false;
  try {
    resolveInRepository(directory, written, '');
    return true;
  } catch {
    return false;
  }
}

function dependency(entry: YamlMap, isInside: (written: string) => boolean): YamlMap {
  const path = pathOf(entry);
  if (isYamlMap(entry['repo']))
    return { path, repo: withoutEmpty(entry['repo'], ['url', 'rev', 'rev_lock', 'config', 'remote']) };
  const isOurs = isInside(path);
  return {
    ...withoutEmpty(entry, ['md5', 'etag', 'checksum', 'fs_config']),
    ...hashOf(entry, isOurs),
    path: isOurs ? normal(path) : path,
  };
}

function output(entry: YamlMap): YamlMap {
  return {
    ...withoutEmpty(entry, ['md5', 'plot', 'remote']),
    ...hashOf(entry, true),
    path: normal(pathOf(entry)),
    ...(entry['cache'] === false && { cache: false }),
    ...(entry['push'] === false && { push: false }),
  };
}

function pathOf({ path }: YamlMap): string {
  return typeof path === 'string' ? path : '';
}

/** Entries of DVC 2 have no `hash`, and a null where nothing is recorded; things elsewhere always have it. */
function hashOf(entry: YamlMap, isOurs: boolean): YamlMap {
  if (isOurs && !('hash' in entry)) return { md5: entry['md5'] || null };
  return { hash: 'md5' };
}

function withoutEmpty(entry: YamlMap, keys: readonly string[]): YamlMap {
  return Object.fromEntries(keys.flatMap((key) => (entry[key] ? [[key, entry[key]]] : [])));
}

function normal(path: string): string {
  return posix.normalize(path).replace(/(.)\/$/, '$1');
}

/** As Python's json module writes it with sorted keys: `, ` and `: ` between, everything above `~` escaped. */
function canonicalJson(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(', ')}]`;
  if (isYamlMap(value)) {
    const kept = yamlEntries(value)
      .map(([key, child]) => [keyText(key), child] as const)
      .filter(([key]) => !LEFT_OUT.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${kept.map(([key, child]) => `${asciiJson(key)}: ${canonicalJson(child)}`).join(', ')}}`;
  }
  if (value instanceof YamlFloat) return String(value.value);
  return typeof value === 'string'
    ? asciiJson(value)
    : typeof value === 'bigint'
      ? String(value)
      : JSON.stringify(value);
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
