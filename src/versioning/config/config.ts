import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Location } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';
import { readTextIfExists } from '../../platform/files.js';
import { parseIni } from './ini.js';

/** How a cached object gets into the workspace. */
export type LinkType = 'reflink' | 'hardlink' | 'symlink' | 'copy';

const LINK_TYPES: readonly string[] = ['reflink', 'hardlink', 'symlink', 'copy'];

/** One `[remote]` section, options as written (paths already absolute); checked when the remote is opened. */
export interface RemoteConfig {
  name: string;
  /** Absolute path or `scheme://…`. */
  url: string;
  /** Every option but `url`; keys in lower case. */
  options: ReadonlyMap<string, string>;
  /** The file that gives the url. */
  file: string;
}

/** The merged configuration of a repository, as far as data versioning needs it. */
export interface DvcConfig {
  defaultRemote?: string;
  cacheTypes: LinkType[];
  remotes: Map<string, RemoteConfig>;
  /** `cache.dir`, absolute. */
  cacheDirectory?: string;
  /** `cache.shared = group`: directories of the cache are writable for the group. */
  cacheShared: boolean;
}

/** Places of the machine-wide and the user's configuration; DVC's are `/etc/xdg/dvc` and `~/.config/dvc`. */
export interface ConfigDirectories {
  system?: string;
  global?: string;
}

/** Sections DVC 3.67 knows, with their keys where this room reads them; null: any key goes. */
const SECTIONS = new Map<string, readonly string[] | null>([
  [
    'core',
    [
      'remote',
      'checksum_jobs',
      'interactive',
      'analytics',
      'hardlink_lock',
      'no_scm',
      'autostage',
      'experiments',
      'check_update',
      'site_cache_dir',
      'machine',
    ],
  ],
  [
    'cache',
    [
      'local',
      's3',
      'gs',
      'hdfs',
      'webhdfs',
      'ssh',
      'azure',
      'dir',
      'type',
      'protected',
      'shared',
      'slow_link_warning',
      'verify',
    ],
  ],
  ...['state', 'parsing', 'plots', 'exp', 'hydra', 'studio', 'feature', 'index'].map((name) => [name, null] as const),
]);

/** Sections that carry a name: `['remote "name"']`. */
const NAMED_SECTIONS = ['remote', 'machine', 'db'];

/** Keys whose relative values mean a place beside the configuration file. */
const PATH_KEYS = ['url', 'credentialpath', 'configpath', 'keyfile', 'cert_path', 'key_path'];

interface Entry {
  value: string | string[];
  /** The configuration file, absolute. */
  file: string;
  /** Where the key stands, as users are told. */
  place: Location;
}

type Section = Map<string, Entry>;

/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
export function loadConfig(dvcDirectory: string, directories: ConfigDirectories = {}): DvcConfig {
  const files = [
    ...(directories.system === undefined ? [] : [join(directories.system, 'config')]),
    ...(directories.global === undefined ? [] : [join(directories.global, 'config')]),
    join(dvcDirectory, 'config'),
    join(dvcDirectory, 'config.local'),
  ];
  const sections = new Map<string, Section>();
  for (const file of files) {
    const isOurs = dirname(file) === dvcDirectory;
    mergeFile(sections, file, isOurs ? `${basename(dvcDirectory)}/${basename(file)}` : file);
  }
  const core = sections.get('core');
  const cache = sections.get('cache');
  const defaultRemote = textOf(core?.get('remote'))?.toLowerCase();
  const cacheDirectory = textOf(cache?.get('dir'));
  return {
    ...(defaultRemote !== undefined && { defaultRemote }),
    ...(cacheDirectory !== undefined && { cacheDirectory }),
    cacheTypes: linkTypes(cache?.get('type')),
    cacheShared: isShared(cache?.get('shared')),
    remotes: remotesOf(sections),
  };
}

function mergeFile(sections: Map<string, Section>, file: string, shownName: string): void {
  const text = readTextIfExists(file);
  if (text === undefined) return;
  for (const { name, line, keys } of parseIni(text, shownName)) {
    const known = knownKeys(name, { file: shownName, line, column: 1 });
    const section = sections.get(name) ?? new Map<string, Entry>();
    sections.set(name, section);
    for (const [key, { value, line: keyLine }] of keys) {
      const place = { file: shownName, line: keyLine, column: 1 };
      if (known !== null && !known.includes(key)) throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
      section.set(key, { value: resolvePath(name, key, value, file), file, place });
    }
  }
}

/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section: string, place: Location): readonly string[] | null {
  const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
  if (kind !== undefined) {
    if (NAMED_SECTIONS.includes(kind)) return null;
    const guess = nearest(kind, NAMED_SECTIONS);
    throw unknown(place, `section "${section}"`, guess && `Did you mean ['${guess} "${name}"']?`);
  }
  const known = SECTIONS.get(section);
  if (known !== undefined) return known;
  if (NAMED_SECTIONS.includes(section)) {
    throw unknown(place, `section "${section}" without a name`, `Write it as ['${section} "name"'].`);
  }
  throw unknownWord(place, `section "${section}"`, section, [...SECTIONS.keys(), ...NAMED_SECTIONS]);
}

function remoteName(section: string): string | undefined {
  return /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
}

function resolvePath(section: string, key: string, value: string | string[], file: string): string | string[] {
  const isPath = section === 'cache' ? key === 'dir' : remoteName(section) !== undefined && PATH_KEYS.includes(key);
  if (!isPath || typeof value !== 'string' || value === '' || /^\w+:\/\//.test(value) || isAbsolute(value))
    return value;
  if (value === '~' || value.startsWith('~/')) return join(homedir(), value.slice(1));
  return resolve(dirname(file), value);
}

function linkTypes(entry: Entry | undefined): LinkType[] {
  if (!entry) return ['reflink', 'copy'];
  const words = Array.isArray(entry.value) ? entry.value : entry.value.split(',');
  return words.map((written) => {
    const word = written.trim();
    if (!LINK_TYPES.includes(word)) throw unknownWord(entry.place, `cache.type "${word}"`, word, LINK_TYPES);
    return word as LinkType;
  });
}

function isShared(entry: Entry | undefined): boolean {
  const word = textOf(entry)?.toLowerCase();
  if (entry && word !== undefined && word !== 'group') {
    throw unknownWord(entry.place, `cache.shared "${word}"`, word, ['group']);
  }
  return word !== undefined;
}

function remotesOf(sections: ReadonlyMap<string, Section>): Map<string, RemoteConfig> {
  const remotes = new Map<string, RemoteConfig>();
  for (const [section, keys] of sections) {
    const name = remoteName(section);
    if (name === undefined) continue;
    const url = keys.get('url');
    if (!url) throw urlMissing(name, [...keys.values()][0]?.place);
    const options = [...keys]
      .filter(([key]) => key !== 'url')
      .map(([key, { value }]) => [key, asWritten(value)] as const);
    remotes.set(name, { name, url: asWritten(url.value), options: new Map(options), file: url.file });
  }
  return remotes;
}

function urlMissing(name: string, location: Location | undefined): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `remote "${name}" has no url${location ? ` (${location.file}:${location.line})` : ''}`,
    hint: `Write \`url = <url>\` below ['remote "${name}"'].`,
    exitCode: 2,
    ...(location && { location }),
  });
}

/** A list is a value with a comma that was left without quotes. */
function asWritten(value: string | string[]): string {
  return typeof value === 'string' ? value : value.join(',');
}

function textOf(entry: Entry | undefined): string | undefined {
  return entry === undefined || entry.value === '' ? undefined : asWritten(entry.value);
}

function unknownWord(place: Location, what: string, word: string, known: readonly string[]): UserError {
  const guess = nearest(word, known);
  return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}

function unknown(location: Location, what: string, hint = `Delete or correct line ${location.line}.`): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `${location.file}:${location.line}: ${what} is not known`,
    hint,
    exitCode: 2,
    location,
  });
}
